import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/ssh-version",
  summary: "A router accepts SSH version 1",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    for (const { command, at } of device.commands.of("IpSshVersion")) {
      if (command.negated || command.version !== 1) continue;
      report({
        at,
        message: `${device.name} speaks SSH version 1, which can be broken: \`ip ssh version 2\` is what to use`,
      });
    }
  },
});
