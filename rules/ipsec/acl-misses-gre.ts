import { rule } from "../../src/lint/rule.ts";
import { missedTunnels } from "../../src/network/gre-in-map.ts";

export default rule({
  id: "ipsec/acl-misses-gre",
  summary: "The crypto map does not select the GRE packets of the tunnel that it is to protect",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const { applied, tunnel, source, destination } of missedTunnels(device)) {
      const { entry } = applied;
      report({
        at: entry.acl?.at ?? entry.at,
        message: `the access list of ${device.name}'s crypto map for ${destination} does not select GRE from ${source ?? "its own address"} to ${destination}: the packets of ${tunnel.name} leave in clear`,
        related: [
          { at: tunnel.tunnel?.destination?.at ?? tunnel.at, message: `${tunnel.name} goes to that peer` },
        ],
      });
    }
  },
});
