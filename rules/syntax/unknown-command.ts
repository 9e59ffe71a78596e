import { rule } from "../../src/lint/rule.ts";
import type { SyntaxProblem } from "../../src/model/device.ts";

function left({ below }: SyntaxProblem): string {
  if (below === 0) return "it is left out of the checks";
  return `it and the ${below === 1 ? "line" : `${below} lines`} below it are left out of the checks`;
}

export default rule({
  id: "syntax/unknown-command",
  summary: "A line is no command that is known in its mode",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    for (const problem of device.problems) {
      // Below a line that opens an unknown section nothing is known: that line is told.
      if (problem.type !== "unknown" || problem.mode === "" || problem.elsewhere.length > 0) continue;
      const { at, mode, before, suggestion } = problem;
      const context = before === "" ? "" : ` after \`${before}\``;
      if (suggestion === undefined) {
        report({
          at,
          message: `no command of ${mode} mode is known that goes on like this${context}: ${left(problem)}`,
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
