import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "tunnel/destination-on-mgre",
  summary: "A multipoint tunnel has a destination",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const { name, tunnel, shutdown } of device.interfaces.values()) {
      const isMultipoint = tunnel?.mode === "mgre" || tunnel?.mode === "mgre6";
      if (!isMultipoint || tunnel.destination === undefined || tunnel.modeAt === undefined || shutdown)
        continue;
      report({
        at: tunnel.destination.at,
        message: `${device.name}'s ${name} is multipoint GRE and has a \`tunnel destination\`: the router takes only one of the two lines, and the tunnel is not what it should be`,
        related: [{ at: tunnel.modeAt, message: "the mode is set here" }],
      });
    }
  },
});
