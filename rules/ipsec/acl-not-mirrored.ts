import { rule } from "../../src/lint/rule.ts";
import { type AppliedEntry, cryptoPairs, type Flow, flowsOf } from "../../src/network/crypto-pairs.ts";

function flows({ device, entry }: AppliedEntry): readonly Flow[] | undefined {
  const acl = device.filters.acls.get(entry.acl?.value ?? "");
  return acl && acl.entries.length > 0 ? flowsOf(acl) : undefined;
}

export default rule({
  id: "ipsec/acl-not-mirrored",
  summary: "The access lists of two crypto map peers do not mirror each other",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const { a, b } of cryptoPairs(network)) {
      const [mine, theirs] = [flows(a), flows(b)];
      if (mine === undefined || theirs === undefined) continue;
      const unanswered = mine.filter(({ mirrored }) => !theirs.some(({ words }) => words === mirrored));
      const unasked = theirs.filter(({ mirrored }) => !mine.some(({ words }) => words === mirrored));
      const [first, owner, other] = unasked[0] === undefined ? [unanswered[0], a, b] : [unasked[0], b, a];
      if (first === undefined) continue;
      // One list within the other's mirror still works from the narrower side.
      const subset = unanswered.length === 0 || unasked.length === 0;
      report({
        at: first.entry.at,
        severity: subset ? "warning" : "error",
        message: `${owner.device.name} protects ${first.words} towards ${other.device.name}, whose access list has no line the other way round: ${subset ? "this traffic never comes up from both sides" : 'no IPsec SA comes up for it ("proxy identities not supported")'}`,
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
