import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "key-chain/no-key-string",
  summary: "A key chain that is in use has no key",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    if (device.filters.keyChains.size === 0) return;
    const used = new Set(
      device.names
        .filter(({ kind, uses }) => kind === "KEY_CHAIN" && uses.length > 0)
        .map(({ name }) => name),
    );
    for (const { name, at, keys } of device.filters.keyChains.values()) {
      if (!used.has(name) || keys.some(({ keyString }) => keyString !== undefined)) continue;
      report({
        at: keys[0]?.at ?? at,
        message: `${device.name}'s key chain \`${name}\` has no \`key-string\`: the protocol that names it sends no valid authentication and finds no neighbour`,
      });
    }
  },
});
