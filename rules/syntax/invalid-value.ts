import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "syntax/invalid-value",
  summary: "A value is not one that the command takes",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const problem of device.problems) {
      if (problem.type !== "invalid-value") continue;
      const found = problem.word === undefined ? "this value" : `\`${problem.word}\``;
      const expected =
        problem.expected.length === 0
          ? ""
          : `, which takes ${problem.expected.map((e) => `\`${e}\``).join(" or ")}`;
      report({
        at: problem.at,
        message: `${found} is no legal value after \`${problem.before}\`${expected}: the box refuses the line`,
      });
    }
  },
});
