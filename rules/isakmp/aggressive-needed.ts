import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "isakmp/aggressive-needed",
  summary: "Keys by host name need the mode that is switched off",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    const { aggressiveModeDisabled, keys, keyrings } = device.isakmp;
    if (aggressiveModeDisabled === undefined) return;
    const named = [...keys, ...[...keyrings.values()].flatMap((ring) => ring.keys)].find(
      ({ match }) => match.type === "hostname",
    );
    if (named === undefined) return;
    report({
      at: named.at,
      message: `${device.name} has a pre-shared key by host name but \`crypto isakmp aggressive-mode disable\`: in main mode a peer with a changing address is known by its address alone, and the key is not found`,
      related: [{ at: aggressiveModeDisabled, message: "aggressive mode is switched off here" }],
    });
  },
});
