import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "ipsec/crypto-map-unapplied",
  summary: "A crypto map stands on no interface",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    const faces = [...device.interfaces.values()];
    const applied = new Set(faces.map(({ cryptoMap }) => cryptoMap?.value));
    for (const [name, { at, entries }] of device.ipsec.cryptoMaps) {
      // A map without peers is the rest of a circuit that is gone.
      const inUse = entries.some(
        ({ peers, dynamicMap, type }) => peers.length > 0 || dynamicMap || type === "gdoi",
      );
      if (applied.has(name) || !inUse) continue;
      const other = faces.some(({ cryptoMap }) => cryptoMap !== undefined);
      report({
        at,
        severity: other ? "warning" : "error",
        message: `${device.name}'s crypto map \`${name}\` stands on no interface: IKE never starts and the traffic that it selects leaves in clear`,
      });
    }
  },
});
