import { rule } from "../../src/lint/rule.ts";
import { type AppliedEntry, cryptoPairs, isOneWithin, unmirrored } from "../../src/network/crypto-pairs.ts";
import { missedTunnels } from "../../src/network/gre-in-map.ts";

function missesTunnel({ device, entry }: AppliedEntry): boolean {
  return missedTunnels(device).some(({ applied }) => applied.entry === entry);
}

export default rule({
  id: "ipsec/acl-not-mirrored",
  summary: "The access lists of two crypto map peers do not mirror each other",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const pair of cryptoPairs(network)) {
      const { a, b } = pair;
      // A list that misses the tunnel's GRE is a fault of its own.
      if ([a, b].some(missesTunnel)) continue;
      const lists = unmirrored(pair);
      if (lists === undefined) continue;
      const { unanswered, unasked } = lists;
      const [first, owner, other] = unasked[0] === undefined ? [unanswered[0], a, b] : [unasked[0], b, a];
      if (first === undefined) continue;
      const subset = isOneWithin(lists);
      report({
        at: first.entry.at,
        severity: subset ? "warning" : "error",
        message: `${owner.device.name} protects ${first.words} towards ${other.device.name}, whose access list has no line the other way round: ${subset ? "the SA comes up from the side with the narrower list alone" : 'no IPsec SA comes up for it ("proxy identities not supported")'}`,
        related: [
          {
            at: other.entry.acl?.at ?? other.entry.at,
            message: `${other.device.name}'s access list is named here`,
          },
        ],
      });
    }
  },
});
