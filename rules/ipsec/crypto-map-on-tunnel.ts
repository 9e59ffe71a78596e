import { rule } from "../../src/lint/rule.ts";
import { transportOf } from "../../src/network/transport.ts";

export default rule({
  id: "ipsec/crypto-map-on-tunnel",
  summary: "A crypto map stands on a tunnel as well as on the tunnel's source",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const { name, cryptoMap, tunnel, shutdown } of device.interfaces.values()) {
      if (cryptoMap === undefined || tunnel === undefined || shutdown !== undefined) continue;
      const map = device.ipsec.cryptoMaps.get(cryptoMap.value ?? "");
      if (map === undefined || map.entries.some(({ type }) => type === "gdoi")) continue;
      const source = transportOf(device, tunnel).interface;
      const below = source?.cryptoMap;
      const other = tunnel.protection ? "has `tunnel protection`" : "its source interface has one too";
      if (tunnel.protection === undefined && below === undefined) continue;
      report({
        at: cryptoMap.at,
        message: `${device.name}'s ${name} has a crypto map and ${other}: since 12.2(13)T one is enough, and with both packets are encrypted twice or match neither; newer releases refuse it on tunnels`,
        related: below ? [{ at: below.at, message: `the map on ${source.name}` }] : [],
      });
    }
  },
});
