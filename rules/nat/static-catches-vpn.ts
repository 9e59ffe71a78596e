import { rule } from "../../src/lint/rule.ts";
import { verdictOf } from "../../src/network/access-list.ts";
import { ipv4 } from "../../src/network/address.ts";
import { holds, samplesOf } from "../../src/network/block.ts";
import { translatedAway } from "../../src/network/protected-traffic.ts";
import { plainStatics } from "../../src/network/translation.ts";

export default rule({
  id: "nat/static-catches-vpn",
  summary: "A static translation catches a host whose traffic a crypto map is to protect",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    const statics = plainStatics(device);
    if (statics.length === 0) return;
    const flows = translatedAway(device);
    for (const { at, static: translation } of statics) {
      const base = ipv4(translation?.inside ?? "");
      if (translation === undefined || base === undefined || translation.protocol === "esp") continue;
      const flow = flows.find(({ applied, source, destination, line }) => {
        const acl = device.filters.acls.get(applied.entry.acl?.value ?? "");
        if (!acl || !holds(source, { base, free: 0 })) return false;
        const far = samplesOf(destination)[0];
        const packet = { protocol: line.protocol, source: translation.outside, destination: far };
        return verdictOf(acl, packet).type === "deny";
      });
      if (flow === undefined) continue;
      const what =
        translation.port === undefined ? "all it sends" : `what it sends from port ${translation.port}`;
      report({
        at,
        message: `${device.name} translates ${translation.inside} to ${translation.outside} towards the VPN as well: ${what} misses the crypto map and leaves in clear`,
        related: [{ at: flow.line.at, message: "the host's traffic is selected for protection here" }],
      });
    }
  },
});
