import { rule } from "../../src/lint/rule.ts";
import { verdictOf } from "../../src/network/access-list.ts";
import { appliedEntries } from "../../src/network/crypto-pairs.ts";
import { transportOf } from "../../src/network/transport.ts";

export default rule({
  id: "ipsec/acl-misses-gre",
  summary: "The crypto map does not select the GRE packets of the tunnel that it is to protect",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    const applied = appliedEntries(device).filter(({ entry }) => entry.type === "ipsec-isakmp");
    if (applied.length === 0) return;
    for (const { name, tunnel, shutdown } of device.interfaces.values()) {
      if (tunnel?.mode !== "gre" || tunnel.protection || shutdown) continue;
      const far = tunnel.destination?.value;
      const near = transportOf(device, tunnel);
      const toFar = applied.filter(
        ({ entry, interface: face }) =>
          face === near.interface && entry.peers.some(({ value }) => value === far && far !== undefined),
      );
      const verdicts = applied
        .filter(({ interface: face }) => face === near.interface)
        .map(({ entry }) => {
          const acl = device.filters.acls.get(entry.acl?.value ?? "");
          if (acl === undefined || acl.entries.length === 0) return "unknown";
          return verdictOf(acl, { protocol: "gre", source: near.address, destination: far }).type;
        });
      const [first] = toFar;
      if (first === undefined || verdicts.some((each) => each !== "deny")) continue;
      report({
        at: first.entry.acl?.at ?? first.entry.at,
        message: `the access list of ${device.name}'s crypto map for ${far} does not select GRE from ${near.address ?? "its own address"} to ${far}: the packets of ${name} leave in clear`,
        related: [{ at: tunnel.destination?.at ?? first.entry.at, message: `${name} goes to that peer` }],
      });
    }
  },
});
