import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/telnet",
  summary: "A router can be managed by telnet",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    for (const { command, at, within } of device.commands.of("LineTransportInput")) {
      const opener = within?.command;
      if (command.negated || opener?.kind !== "Line" || !("type" in opener) || opener.type !== "vty")
        continue;
      const open = command.protocols.find((each) => each === "telnet" || each === "all");
      if (open === undefined) continue;
      report({
        at,
        message: `${device.name} lets telnet in by \`transport input ${open}\`: names and passwords go over the network in clear`,
      });
    }
  },
});
