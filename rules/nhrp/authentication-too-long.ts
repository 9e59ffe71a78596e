import { blank, byHand, interfaceSection } from "../../src/lint/fix.ts";
import { nhrpOf } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { those } from "../../src/network/gathered.ts";
import { isAuthenticationTooLong, longestAuthentication } from "../../src/network/nhrp.ts";
import type { Member } from "../../src/network/types.ts";

const longIn = those((member: Member) => isAuthenticationTooLong(member) === true);

export default rule({
  id: "nhrp/authentication-too-long",
  summary: "An NHRP authentication string has more than 8 characters",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const long = [...longIn(cloud.hubs), ...longIn(cloud.spokes)];
    const [first] = long;
    const at = first?.nhrp?.authentication?.at;
    if (first === undefined || at === undefined) return;
    const valid = cloud.members.filter((member) => isAuthenticationTooLong(member) === false);
    const [model] = valid;
    const string =
      model === undefined
        ? blank(`string of at most ${longestAuthentication} characters, the same on all members`)
        : blank(`string of ${model.device.name}`, model.nhrp?.authentication?.at);
    report({
      at,
      fix: byHand(interfaceSection(first.device, first.interface), [
        `${nhrpOf(cloud)} authentication ${string}`,
      ]),
      severity: valid.length > 0 ? "error" : "warning",
      message:
        valid.length > 0
          ? `the NHRP authentication string of ${devicesOf(long)} has more than ${longestAuthentication} characters: the box refuses the line and runs without one, while ${devicesOf(valid)} insist on theirs`
          : `the NHRP authentication string of ${devicesOf(long)} has more than ${longestAuthentication} characters: the box refuses the line and runs without any authentication`,
    });
  },
});
