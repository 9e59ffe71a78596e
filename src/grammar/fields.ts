/** The fields of a kind: gathered from all its lines, each with one type. */
import type { Place } from "./elements.ts";
import type { Leaf, Part } from "./parts.ts";
import type { Report } from "./problems.ts";
import { type BaseType, baseTypeOf, maskLeavesOut } from "./values.ts";

/** A field and what it can hold. */
export interface FieldType {
  /** Kinds of value that it can hold, in the notation. */
  readonly values: ReadonlySet<string>;
  /** Keywords that it can hold. */
  readonly literals: ReadonlySet<string>;
  /** It is `true` when its keyword stands there. */
  readonly flag: boolean;
  readonly many: boolean;
  /** It is there in every line of this kind. */
  readonly required: boolean;
  /** Its value may be left out because the text masks it. */
  readonly maskable: boolean;
  readonly at: Place;
}

export type Fields = ReadonlyMap<string, FieldType>;

const none: Fields = new Map();

/** The fields of one command line. */
export function fieldsOf(part: Part, report: Report): Fields {
  switch (part.type) {
    case "leaf":
      return leafFields(part);
    case "sequence":
      return part.items
        .map((item) => fieldsOf(item, report))
        .reduce((all, next) => join(all, next, "either", report), none);
    case "choice":
      return part.branches
        .map((item) => fieldsOf(item, report))
        .reduce((all, next) => join(all, next, "both", report));
    case "options":
      return relaxed(
        part.items
          .map((item) => fieldsOf(item, report))
          .reduce((all, next) => join(all, next, "both", report)),
      );
    case "optional":
      return relaxed(fieldsOf(part.item, report));
    case "repeat":
      return fieldsOf(part.item, report);
  }
}

/** Fields of a kind that stands on two lines: what one line lacks is optional. */
export function mergeLines(a: Fields, b: Fields, report: Report): Fields {
  return join(a, b, "both", report);
}

function leafFields(leaf: Leaf): Fields {
  if (!leaf.field) return new Map();
  return new Map([
    [
      leaf.field,
      {
        values: new Set(leaf.value ? (leaf.siblings ?? [leaf.value]) : []),
        literals: new Set(typeof leaf.stores === "string" ? [leaf.stores] : []),
        flag: leaf.stores === true,
        many: leaf.many === true,
        required: true,
        maskable: leaf.value !== undefined && maskLeavesOut(leaf.value),
        at: leaf.at,
      },
    ],
  ]);
}

/** Types of the values that a field can hold. */
export function basesOf({ values }: FieldType): BaseType[] {
  return [...new Set([...values].map(baseTypeOf))];
}

function relaxed(fields: Fields): Fields {
  return new Map([...fields].map(([name, field]) => [name, { ...field, required: false }]));
}

/** All fields of both; a field is required when it is in `either`, or only when it is in `both`. */
function join(a: Fields, b: Fields, requiredIn: "either" | "both", report: Report): Fields {
  const all = new Map<string, FieldType>();
  for (const [name, field] of a) {
    const other = b.get(name);
    if (other) all.set(name, joinField(name, field, other, requiredIn, report));
    else all.set(name, requiredIn === "both" ? { ...field, required: false } : field);
  }
  for (const [name, field] of b) {
    if (!a.has(name)) all.set(name, requiredIn === "both" ? { ...field, required: false } : field);
  }
  return all;
}

function joinField(
  name: string,
  a: FieldType,
  b: FieldType,
  requiredIn: "either" | "both",
  report: Report,
): FieldType {
  const clash = clashOf(a, b);
  if (clash) report(b.at, `field ${name} has two types: ${clash}`);
  return {
    values: new Set([...a.values, ...b.values]),
    literals: new Set([...a.literals, ...b.literals]),
    flag: a.flag || b.flag,
    many: a.many || b.many,
    required: requiredIn === "both" ? a.required && b.required : a.required || b.required,
    maskable: a.maskable || b.maskable,
    at: a.at,
  };
}

function clashOf(a: FieldType, b: FieldType): string | undefined {
  if (a.many !== b.many) return "one value and several";
  if (a.flag !== b.flag) return "true and a value";
  if (a.values.size === 0 || b.values.size === 0) return undefined;
  const [ofA, ofB] = [basesOf(a).sort().join(" | "), basesOf(b).sort().join(" | ")];
  return ofA === ofB ? undefined : `${ofA} (line ${a.at.line}) and ${ofB}`;
}
