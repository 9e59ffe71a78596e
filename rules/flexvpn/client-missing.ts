import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "flexvpn/client-missing",
  summary: "A tunnel with a dynamic destination has no FlexVPN client",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    const connected = new Set(
      device.commands
        .of("Ikev2ClientConnect")
        .flatMap(({ command }) => (command.negated ? [] : command.interface)),
    );
    for (const { name, tunnel, shutdown } of device.interfaces.values()) {
      const destination = tunnel?.destination;
      if (destination?.value !== "dynamic" || shutdown !== undefined || connected.has(name)) continue;
      report({
        at: destination.at,
        message: `${device.name}'s ${name} has \`tunnel destination dynamic\`, but no \`crypto ikev2 client flexvpn\` connects it: nobody tells it where to go`,
      });
    }
  },
});
