import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "syntax/incomplete-command",
  summary: "A command lacks words",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const { type, at, before, expected, elsewhere } of device.problems) {
      if (type !== "incomplete" || elsewhere.length > 0) continue;
      const next = expected.length === 0 ? "" : ` (${expected.map((each) => `\`${each}\``).join(", ")})`;
      report({
        at,
        message: `the command is not complete after \`${before}\`${next}: the box refuses the line`,
      });
    }
  },
});
