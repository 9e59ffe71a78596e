import { rule } from "../../src/lint/rule.ts";

const reasons: Readonly<Record<string, string>> = {
  incomplete: "the command is not complete",
  ambiguous: "the abbreviation fits several commands",
};

export default rule({
  id: "syntax/incomplete-command",
  summary: "A command lacks words, or could be several",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const problem of device.problems) {
      const reason = reasons[problem.type];
      if (reason === undefined) continue;
      const { at, before, expected } = problem;
      const place = before === "" ? "" : ` after \`${before}\``;
      const next = expected.length === 0 ? "" : ` (${expected.map((each) => `\`${each}\``).join(", ")})`;
      report({ at, message: `${reason}${place}${next}: the box refuses the line` });
    }
  },
});
