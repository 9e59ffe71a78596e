import { rule } from "../../src/lint/rule.ts";
import { twinTunnels } from "../../src/network/tunnel-state.ts";

export default rule({
  id: "tunnel/same-source",
  summary: "Two multipoint tunnels of one router cannot be told apart",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const { first, second, at } of twinTunnels(device)) {
      report({
        at,
        severity: device.text === "excerpt" ? "warning" : "error",
        message: `${device.name}'s ${first.name} and ${second.name} are multipoint GRE with one source and no different \`tunnel key\`: the router cannot tell whose packet arrives and the second tunnel stays down`,
        related: [{ at: first.at, message: `${first.name} has the same source` }],
      });
    }
  },
});
