/** Entries that stand in the order of their sequence numbers, not of their lines: ACLs and prefix lists. */
import type { Statement } from "./ast.ts";
import { fieldValue } from "./field-values.ts";
import { metaOf } from "./meta.ts";

/** IOS numbers entries without a number in steps of 10 after the last one. */
const STEP = 10;

/** Puts numbered entries in the order of their numbers; everything else stays where it is. */
export function sortBySequence(statements: readonly Statement[]): readonly Statement[] {
  const numbered: { readonly statement: Statement; readonly place: number; readonly sequence: number }[] = [];
  let last = 0;
  let isSorted = true;
  statements.forEach((statement, place) => {
    const { identity } = metaOf(statement.command.kind);
    if (identity.type !== "ordered" || identity.by === undefined) return;
    const given = Number(fieldValue(statement.command, identity.by));
    const sequence = Number.isNaN(given) ? last + STEP : given;
    if (sequence < last) isSorted = false;
    last = Math.max(last, sequence);
    numbered.push({ statement, place, sequence });
  });
  if (isSorted) return statements;
  const sorted = [...statements];
  const order = [...numbered].sort((a, b) => a.sequence - b.sequence);
  numbered.forEach(({ place }, index) => {
    const next = order[index];
    if (next !== undefined) sorted[place] = next.statement;
  });
  return sorted;
}
