import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { protectionOf } from "../../src/network/ike.ts";
import type { Member } from "../../src/network/types.ts";

/** Whether the router asks silent peers if they are still there. */
function asks(member: Member): boolean {
  const { isakmp, commands } = member.device;
  const protection = protectionOf(member);
  if (protection.type === "ikev1")
    return isakmp.keepalive !== undefined || commands.of("IsakmpProfileKeepalive").length > 0;
  return commands.of("Ikev2Dpd").length > 0 || commands.of("Ikev2ProfileDpd").length > 0;
}

const weaknessesOf = (member: Member): readonly Weakness[] => {
  const protection = protectionOf(member);
  if (protection.type !== "ikev1" && protection.type !== "ikev2") return [];
  if (member.device.text === "excerpt" || asks(member)) return [];
  return [
    {
      what: protection.type === "ikev1" ? "crypto isakmp keepalive" : "crypto ikev2 dpd",
      at: protection.at,
    },
  ];
};

export default rule({
  id: "ipsec/dpd-missing",
  summary: "A hub does not notice when a spoke is gone",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    const hubs = { hubs: cloud.hubs, spokes: [] };
    const found = sharedWeaknesses(hubs, weaknessesOf);
    for (const { at, who, what } of found) {
      report({
        at,
        message: `\`${what}\` is missing on ${who}: a spoke that reloads keeps its old SAs there until they expire, and what is sent into them is lost ("invalid SPI")`,
      });
    }
  },
});
