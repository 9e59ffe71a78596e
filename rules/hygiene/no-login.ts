import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/no-login",
  summary: "A router asks nobody for a password",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    // Its lists decide instead.
    if (device.commands.of("AaaNewModel").some(({ command }) => !command.negated)) return;
    for (const { command, at, within } of device.commands.of("LineLogin")) {
      const opener = within?.command;
      if (!command.negated || opener?.kind !== "Line" || !("type" in opener) || opener.type !== "vty")
        continue;
      report({ at, message: `${device.name}'s vty lines have \`no login\`: whoever connects is let in` });
    }
  },
});
