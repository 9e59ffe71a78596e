import { rule } from "../../src/lint/rule.ts";
import type { AclEntry } from "../../src/model/filter.ts";
import { appliedIn, cryptoPairs, unmirrored } from "../../src/network/crypto-pairs.ts";

function isWide({ action, protocol, source, destination, sourcePorts, destinationPorts }: AclEntry): boolean {
  if (action !== "permit" || protocol !== "ip" || sourcePorts || destinationPorts) return false;
  return source.type === "any" || destination.type === "any";
}

export default rule({
  id: "ipsec/acl-any",
  summary: "The access list of a crypto map selects traffic from or to anywhere",
  scope: "network",
  severity: "warning",
  check({ network, report }) {
    const pairs = cryptoPairs(network);
    const paired = new Set(pairs.flatMap(({ a, b }) => [a.entry, b.entry]));
    // What a peer has no mirror for is reported by ipsec/acl-not-mirrored.
    const reported = new Set(
      pairs.flatMap((pair) => {
        const { unanswered = [], unasked = [] } = unmirrored(pair) ?? {};
        return [...unanswered, ...unasked].map(({ entry }) => entry);
      }),
    );
    const told = new Set<AclEntry>();
    for (const { device, interface: face, entry } of appliedIn(network.devices)) {
      const acl = device.filters.acls.get(entry.acl?.value ?? "");
      const entries = acl?.entries ?? [];
      const line = entries.find(isWide);
      if (acl === undefined || line === undefined || told.has(line) || reported.has(line)) continue;
      // What a line before it takes out is no longer meant.
      if (entries.slice(0, entries.indexOf(line)).some(({ action }) => action === "deny")) continue;
      told.add(line);
      const both = line.source.type === "any" && line.destination.type === "any";

      report({
        at: line.at,
        severity: both || !paired.has(entry) ? "warning" : "info",
        message: `access list \`${acl.name}\` of ${device.name}'s crypto map on ${face.name} selects ${both ? "all traffic" : line.source.type === "any" ? "traffic from anywhere" : "traffic to anywhere"}: what is meant for the Internet goes to the peer, and what arrives unencrypted is dropped`,
      });
    }
  },
});
