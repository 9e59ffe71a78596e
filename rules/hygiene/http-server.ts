import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/http-server",
  summary: "A router can be managed by HTTP in clear",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    for (const { command, at } of device.commands.of("IpHttpServer")) {
      if (command.negated) continue;
      report({
        at,
        message: `${device.name} runs \`ip http server\`: passwords go over the network in clear, and its web server has had grave holes`,
      });
    }
  },
});
