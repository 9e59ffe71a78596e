import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";

export default rule({
  id: "hygiene/user-password",
  summary: "The password of a user can be read from the configuration",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    const readable = device.commands
      .of("User")
      .filter(({ command }) => !command.negated && command.password !== undefined);
    const [first] = readable;
    if (first === undefined) return;
    report({
      at: first.at,
      message: `${device.name} stores the password of ${listOf(readable.map(({ command }) => command.name))} so that it can be read: \`secret\` in place of \`password\` stores a hash`,
    });
  },
});
