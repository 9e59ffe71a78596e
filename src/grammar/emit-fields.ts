/** Writes down what fields each kind has, for checks at run time: of types nothing is left there. */
import type { Kind } from "./catalogue.ts";
import type { FieldType } from "./fields.ts";
import { isFree, isSecret } from "./values.ts";

/** The fields of each kind in the short form that `fields.ts` explains, sorted by code units. */
export function fieldEntries(kinds: readonly Kind[]): readonly (readonly [string, object])[] {
  return kinds
    .map(({ name, fields }) => {
      const forms = [...fields].map(([field, type]) => [field, formOf(type)] as const);
      return [name, Object.fromEntries(forms)] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function formOf({ values, literals, flag, many }: FieldType): string {
  const parts = [
    ...new Set([...values].map((value) => (isSecret(value) ? "x" : isFree(value) ? "s" : value))),
    ...[...literals].map((keyword) => `=${keyword}`),
    ...(flag ? ["t"] : []),
  ];
  return `${many ? "*" : ""}${parts.join("|")}`;
}
