import { rule } from "../../src/lint/rule.ts";

/** Candidates that are named. */
const most = 6;

export default rule({
  id: "syntax/ambiguous-abbreviation",
  summary: "An abbreviation fits several keywords",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const problem of device.problems) {
      if (problem.type !== "ambiguous" || problem.word === undefined || problem.elsewhere.length > 0)
        continue;
      const { at, before, word, expected } = problem;
      const all = expected.filter((each) => each.startsWith(word.toLowerCase()));
      const named = all.slice(0, most).map((each) => `\`${each}\``);
      const place = before === "" ? "" : ` after \`${before}\``;
      report({
        at,
        message: `\`${word}\`${place} may be ${named.join(" or ")}${all.length > most ? " or others" : ""}: the box refuses the line`,
      });
    }
  },
});
