import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/no-password-encryption",
  summary: "Passwords stand in clear in the configuration",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    if (device.text === "excerpt" || device.release === undefined) return;
    const { commands } = device;
    if (commands.of("ServicePasswordEncryption").some(({ command }) => !command.negated)) return;
    const [clear] = [
      ...commands.of("EnablePassword").filter(({ command }) => (command.encoding ?? "0") === "0"),
      ...commands.of("LinePassword").filter(({ command }) => (command.encoding ?? "0") === "0"),
      ...commands
        .of("User")
        .filter(({ command }) => command.password && (command.passwordEncoding ?? "0") === "0"),
    ];
    if (clear === undefined) return;
    report({
      at: clear.at,
      message: `${device.name} shows passwords in clear: \`service password-encryption\` at least hides them from a glance`,
    });
  },
});
