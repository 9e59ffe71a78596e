import { blank, byHand, type Fix, interfaceSection, removeLine } from "../../src/lint/fix.ts";
import { nhrpOf } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { minority } from "../../src/network/majority.ts";
import { isAuthenticationTooLong } from "../../src/network/nhrp.ts";
import { groupSecrets } from "../../src/network/secret-groups.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** Number of a member's group of equal strings; `none` where a complete text has no string, undefined where the box refuses it. */
function groupsOf({ members }: Cloud): ReadonlyMap<Member, number | "none" | undefined> {
  const groups = groupSecrets(
    members.map((member) => {
      const secret = member.nhrp?.authentication?.value;
      return secret && isAuthenticationTooLong(member) !== true ? { secret } : undefined;
    }),
  );
  return new Map(
    members.map((member, index) => {
      const { nhrp, device } = member;
      const absent = nhrp !== undefined && nhrp.authentication === undefined && device.text === "complete";
      return [member, absent ? "none" : groups[index]];
    }),
  );
}

const placeOf = (member: Member) => member.nhrp?.authentication?.at ?? member.nhrp?.at ?? member.interface.at;

/** The string itself is nobody's to see. */
function fixFor(
  cloud: Cloud,
  { device, interface: face, nhrp }: Member,
  usual: number | "none",
  example: Member | undefined,
): Fix {
  const to = interfaceSection(device, face);
  return usual === "none" && nhrp?.authentication
    ? removeLine(to, `${nhrpOf(cloud)} authentication`, nhrp.authentication.at)
    : byHand(to, [
        `${nhrpOf(cloud)} authentication ${blank("string of the other members", example && placeOf(example))}`,
      ]);
}

export default rule({
  id: "nhrp/authentication-mismatch",
  summary: "Members of a cloud use different NHRP authentication strings",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const groups = groupsOf(cloud);
    for (const { member, value, usual, others } of minority(cloud.members, (each) => groups.get(each))) {
      const example = others[0];
      const has = others.length === 1 ? "has" : "have";
      const difference =
        value === "none"
          ? `has no NHRP authentication, ${devicesOf(others)} ${has} a string`
          : usual === "none"
            ? `has an NHRP authentication string, ${devicesOf(others)} ${has} none`
            : `has another NHRP authentication string than ${devicesOf(others)}`;
      report({
        at: placeOf(member),
        message: `${tunnelOf(member)} ${difference}: the next hop server refuses the registration, before 16.x without a word`,
        related:
          example === undefined
            ? []
            : [{ at: placeOf(example), message: `${tunnelOf(example)} is set here` }],
        fix: fixFor(cloud, member, usual, example),
      });
    }
  },
});
