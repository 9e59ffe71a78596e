import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "nat/no-outside-interface",
  summary: "Address translation has rules but no inside or no outside interface",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    const [first] = device.filters.nat;
    if (first === undefined || device.text === "excerpt") return;
    const sides = new Set([...device.interfaces.values()].map(({ natSide }) => natSide?.value));
    const missing = (["inside", "outside"] as const).filter((side) => !sides.has(side));
    if (missing.length === 0 || device.commands.of("NatEnable").length > 0) return;
    report({
      at: first.at,
      message: `${device.name} has rules for address translation, but no interface with ${missing.map((side) => `\`ip nat ${side}\``).join(" and none with ")}: nothing is translated`,
    });
  },
});
