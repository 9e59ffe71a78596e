import { rule } from "../../src/lint/rule.ts";

/** What IOS asks of the bounds of a prefix-list entry: "make sure: len < ge-value <= le-value". */
function holds(length: number, ge: number | undefined, le: number | undefined): boolean {
  if (ge !== undefined && ge <= length) return false;
  return le === undefined || (le > length && le >= (ge ?? 0));
}

function bounds(ge: number | undefined, le: number | undefined): string {
  return [ge === undefined ? "" : `\`ge ${ge}\``, le === undefined ? "" : `\`le ${le}\``]
    .filter((each) => each !== "")
    .join(" and ");
}

export default rule({
  id: "syntax/invalid-value",
  summary: "A value is not one that the command takes",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const [name, entries] of device.filters.prefixLists) {
      for (const { at, prefix, ge, le } of entries) {
        const length = prefix.value?.length;
        if (length === undefined || holds(length, ge, le)) continue;
        report({
          at,
          message: `the entry of prefix list \`${name}\` wants ${bounds(ge, le)} of a prefix of length ${length}: the box refuses the line, which must hold length < ge <= le`,
        });
      }
    }
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
