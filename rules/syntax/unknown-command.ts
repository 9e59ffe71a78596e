import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "syntax/unknown-command",
  summary: "A line is no command that is known in its mode",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    for (const problem of device.problems) {
      if (problem.type !== "unknown") continue;
      const { at, mode, suggestion } = problem;
      const context = problem.before === "" ? "" : ` after \`${problem.before}\``;
      if (suggestion === undefined) {
        report({
          at,
          message: `no command of ${mode} mode is known that goes on like this${context}: it is left out of the checks`,
        });
      } else {
        report({
          at,
          severity: "warning",
          message: `no command of ${mode} mode goes on like this${context}; did you mean \`${suggestion}\`? The box refuses the line`,
        });
      }
    }
  },
});
