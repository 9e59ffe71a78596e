import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { isLongerThan } from "../../src/model/secret.ts";
import type { Member } from "../../src/network/types.ts";

/** NHRP carries at most 8 characters. */
const LIMIT = 8;

function isTooLong({ nhrp }: Member): boolean | undefined {
  const secret = nhrp?.authentication?.value;
  return secret === undefined ? undefined : isLongerThan({ secret }, LIMIT);
}

export default rule({
  id: "nhrp/authentication-too-long",
  summary: "An NHRP authentication string has more than 8 characters",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const long = [...cloud.hubs, ...cloud.spokes].filter((member) => isTooLong(member) === true);
    const valid = cloud.members.filter((member) => isTooLong(member) === false);
    const [first] = long;
    const at = first?.nhrp?.authentication?.at;
    if (first === undefined || at === undefined) return;
    report({
      at,
      severity: valid.length > 0 ? "error" : "warning",
      message:
        valid.length > 0
          ? `the NHRP authentication string of ${devicesOf(long)} has more than ${LIMIT} characters: the box refuses the line and runs without one, while ${devicesOf(valid)} insist on theirs`
          : `the NHRP authentication string of ${devicesOf(long)} has more than ${LIMIT} characters: the box refuses the line and runs without any authentication`,
    });
  },
});
