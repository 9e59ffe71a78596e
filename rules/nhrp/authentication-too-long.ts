import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { isAuthenticationTooLong, longestAuthentication } from "../../src/network/nhrp.ts";

export default rule({
  id: "nhrp/authentication-too-long",
  summary: "An NHRP authentication string has more than 8 characters",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const long = [...cloud.hubs, ...cloud.spokes].filter(
      (member) => isAuthenticationTooLong(member) === true,
    );
    const valid = cloud.members.filter((member) => isAuthenticationTooLong(member) === false);
    const [first] = long;
    const at = first?.nhrp?.authentication?.at;
    if (first === undefined || at === undefined) return;
    report({
      at,
      severity: valid.length > 0 ? "error" : "warning",
      message:
        valid.length > 0
          ? `the NHRP authentication string of ${devicesOf(long)} has more than ${longestAuthentication} characters: the box refuses the line and runs without one, while ${devicesOf(valid)} insist on theirs`
          : `the NHRP authentication string of ${devicesOf(long)} has more than ${longestAuthentication} characters: the box refuses the line and runs without any authentication`,
    });
  },
});
