import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/no-logging",
  summary: "A router keeps its messages to itself",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    if (device.text === "excerpt" || device.release === undefined) return;
    if (device.commands.of("LoggingHost").length > 0) return;
    report({
      at: device.at,
      message: `${device.name} sends its messages to no \`logging host\`: after a restart nobody knows what happened`,
    });
  },
});
