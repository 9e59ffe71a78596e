/** What fields each kind of command has and what they hold, for those who name kinds in a text. Read when first asked for. */
import { fields } from "./generated/fields.ts";

type FieldType = "text" | "number" | "secret" | "ranges" | "true";

/** What a field may hold. */
export interface FieldFacts {
  readonly types: ReadonlySet<FieldType>;
  /** Kinds of value that it may hold, in the notation, those that take any text left out. */
  readonly values: readonly string[];
  /** Any text may be its value. */
  readonly free: boolean;
  /** Keywords that it may hold beside values of its types. */
  readonly keywords: readonly string[];
  /** It holds several values. */
  readonly many: boolean;
}

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

const others: ReadonlySet<string> = new Set(["s", "x", "t"]);

function factsOf(form: string): FieldFacts {
  const isList = form.startsWith("*");
  const parts = form.slice(isList ? 1 : 0).split("|");
  const isKeyword = (part: string) => part.startsWith("=");
  return {
    types: new Set(parts.filter((part) => !isKeyword(part)).map(typeOf)),
    values: parts.filter((part) => !isKeyword(part) && !others.has(part)),
    free: parts.includes("s"),
    keywords: parts.filter(isKeyword).map((part) => part.slice(1)),
    many: isList || parts.includes("INTERFACES"),
  };
}

function typeOf(part: string): FieldType {
  if (part === "x") return "secret";
  if (part === "t") return "true";
  if (part.startsWith("LIST(")) return "ranges";
  return part.startsWith("(") || part === "N.N" || part === "AS" ? "number" : "text";
}
