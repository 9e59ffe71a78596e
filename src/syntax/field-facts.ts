/** What fields each kind of command has and what they hold, for those who name kinds in a text. Read when first asked for. */
import { fields } from "./generated/fields.ts";

/** What a field may hold. */
export interface FieldFacts {
  readonly types: ReadonlySet<"text" | "number" | "secret" | "ranges" | "true">;
  /** Keywords that it may hold beside values of its types. */
  readonly keywords: readonly string[];
  /** It holds several values. */
  readonly many: boolean;
}

const types = { s: "text", l: "text", n: "number", x: "secret", r: "ranges", t: "true" } as const;

let table: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;

/** Names of all kinds of command, sorted. */
export function kindNames(): readonly string[] {
  return [...read().keys()];
}

/** The fields of a kind by name; undefined when there is no such kind. */
export function fieldsOf(kind: string): ReadonlyMap<string, FieldFacts> | undefined {
  const forms = read().get(kind);
  return forms && new Map(Object.entries(forms).map(([name, form]) => [name, factsOf(form)]));
}

function read(): NonNullable<typeof table> {
  table ??= new Map(Object.entries(JSON.parse(fields()) as Record<string, Record<string, string>>));
  return table;
}

function factsOf(form: string): FieldFacts {
  const isList = form.startsWith("*");
  const parts = form.slice(isList ? 1 : 0).split("|");
  return {
    types: new Set(parts.flatMap((part) => (part in types ? [types[part as keyof typeof types]] : []))),
    keywords: parts.filter((part) => part.startsWith("=")).map((part) => part.slice(1)),
    many: isList || parts.includes("l"),
  };
}
