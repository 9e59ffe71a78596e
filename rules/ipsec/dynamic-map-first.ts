import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "ipsec/dynamic-map-first",
  summary: "A dynamic entry of a crypto map stands before static ones",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const { name, entries } of device.ipsec.cryptoMaps.values()) {
      const dynamic = entries.find(({ dynamicMap }) => dynamicMap !== undefined);
      const later =
        dynamic && entries.find(({ sequence, peers }) => sequence > dynamic.sequence && peers.length > 0);
      if (dynamic === undefined || later === undefined) continue;
      report({
        at: dynamic.at,
        message: `entry ${dynamic.sequence} of ${device.name}'s crypto map \`${name}\` takes any peer and stands before entry ${later.sequence} for ${later.peers[0]?.value ?? "one peer"}: that peer lands in the dynamic entry`,
        related: [{ at: later.at, message: "this entry is tried later" }],
      });
    }
  },
});
