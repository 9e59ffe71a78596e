import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "lint/unused-suppression",
  summary: "A suppression leaves nothing out",
  scope: "run",
  severity: "warning",
  presets: ["recommended", "security", "hygiene"],
  check({ unused, report }) {
    for (const { at, what, why } of unused) {
      report({ at, message: `\`${what}\` ${why}: take it out before it hides something else` });
    }
  },
});
