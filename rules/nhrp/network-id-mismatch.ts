import { interfaceSection, setValue } from "../../src/lint/fix.ts";
import { nhrpOf } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { minority } from "../../src/network/majority.ts";
import type { Member } from "../../src/network/types.ts";

const placeOf = (member: Member) => member.nhrp?.networkId?.at ?? member.interface.at;

export default rule({
  id: "nhrp/network-id-mismatch",
  summary: "Members of a cloud use different NHRP network-ids",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    for (const { member, value, usual, others } of minority(
      cloud.members,
      (each) => each.nhrp?.networkId?.value,
    )) {
      const example = others[0];
      report({
        at: placeOf(member),
        message: `${tunnelOf(member)} has NHRP network-id ${value}, ${devicesOf(others)} ${others.length === 1 ? "has" : "have"} ${usual}: it works, the number is never sent, but equal numbers tell a reader which tunnels belong together`,
        related:
          example === undefined
            ? []
            : [{ at: placeOf(example), message: `${tunnelOf(example)} has network-id ${usual}` }],
        fix: setValue(
          interfaceSection(member.device, member.interface),
          `${nhrpOf(cloud)} network-id`,
          `${usual}`,
          member.nhrp?.networkId?.at,
        ),
      });
    }
  },
});
