/** Writes down what fields each kind has, for checks at run time: of types nothing is left there. */
import type { Kind } from "./catalogue.ts";
import type { FieldType } from "./fields.ts";
import type { BaseType } from "./values.ts";

const letters: Readonly<Record<BaseType, string>> = {
  string: "s",
  number: "n",
  Secret: "x",
  "readonly NumberRange[]": "r",
  "readonly string[]": "l",
};

/** The fields of each kind in the short form that `fields.ts` explains, sorted by code units. */
export function fieldEntries(kinds: readonly Kind[]): readonly (readonly [string, object])[] {
  return kinds
    .map(({ name, fields }) => {
      const forms = [...fields].map(([field, type]) => [field, formOf(type)] as const);
      return [name, Object.fromEntries(forms)] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function formOf({ bases, literals, flag, many }: FieldType): string {
  const parts = [
    ...[...bases].map((base) => letters[base]),
    ...[...literals].map((keyword) => `=${keyword}`),
    ...(flag ? ["t"] : []),
  ];
  return `${many ? "*" : ""}${parts.join("|")}`;
}
