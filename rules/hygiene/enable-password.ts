import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/enable-password",
  summary: "The password of privileged mode can be read from the configuration",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    for (const { command, at } of device.commands.of("EnablePassword")) {
      if (command.negated) continue;
      report({
        at,
        message: `${device.name} has an \`enable password\`, which whoever reads the configuration can read too: \`enable secret\` stores a hash`,
      });
    }
  },
});
