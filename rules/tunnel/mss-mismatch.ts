import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { minority } from "../../src/network/majority.ts";
import { segmentsFit } from "../../src/network/tunnel-overhead.ts";
import type { Member } from "../../src/network/types.ts";

/** The written segment size; `none` where a complete text has none. */
function mssOf(member: Member): number | "none" | undefined {
  const { device, interface: face } = member;
  // A size that does not fit is a fault of its own: tunnel/mss-too-large.
  if (segmentsFit(member) === false) return undefined;
  if (face.adjustMss !== undefined) return face.adjustMss.value;
  return device.text === "complete" ? "none" : undefined;
}

function words(mss: number | "none"): string {
  return mss === "none" ? "no `ip tcp adjust-mss`" : `\`ip tcp adjust-mss ${mss}\``;
}

export default rule({
  id: "tunnel/mss-mismatch",
  summary: "Members of a cloud limit TCP segments differently",
  scope: "cloud",
  pairs: true,
  severity: "info",
  check({ cloud, report }) {
    if (cloud.family === "ipv6") return;
    for (const { member, value, usual, others } of minority(cloud.members, mssOf)) {
      // Another MTU brings another segment size with it, and is a finding of its own.
      if (others.every((other) => other.interface.ipMtu?.value !== member.interface.ipMtu?.value)) continue;
      report({
        at: member.interface.adjustMss?.at ?? member.interface.at,
        message: `${tunnelOf(member)} has ${words(value)}, ${devicesOf(others)} ${others.length === 1 ? "has" : "have"} ${words(usual)}: TCP from there is limited by one end alone`,
      });
    }
  },
});
