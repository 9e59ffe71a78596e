import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/no-ntp",
  summary: "A router does not know the time",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    if (device.text === "excerpt" || device.release === undefined) return;
    const { commands } = device;
    if (commands.of("NtpServer").length + commands.of("NtpPeer").length + commands.of("NtpMaster").length > 0)
      return;
    report({
      at: device.at,
      message: `${device.name} has no \`ntp server\`: logs cannot be compared, and certificates may be refused after a restart`,
    });
  },
});
