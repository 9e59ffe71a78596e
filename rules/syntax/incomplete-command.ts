import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "syntax/incomplete-command",
  summary: "A command lacks words",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const problem of device.problems) {
      if (problem.type !== "incomplete" || problem.elsewhere.length > 0) continue;
      const { at, before, expected } = problem;
      const next = expected.length === 0 ? "" : ` (${expected.map((each) => `\`${each}\``).join(", ")})`;
      report({
        at,
        message: `the command is not complete after \`${before}\`${next}: the box refuses the line`,
      });
    }
  },
});
