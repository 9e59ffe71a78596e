/** Attributes of commands and of kinds of name: what each says, checked against the fields that are there. */
import type { Attribute, Name, Place } from "./elements.ts";
import type { Report } from "./problems.ts";

/** What two lines of one kind do to each other. */
export type Identity =
  | { readonly type: "single" | "opaque" }
  | { readonly type: "keyed" | "merge"; readonly by: readonly string[] }
  | { readonly type: "list"; readonly field: string; readonly add?: string; readonly remove?: string }
  | { readonly type: "ordered"; readonly by?: string };

/** First or last releases: classic IOS, then IOS-XE; absent where no release of that line is meant. */
export interface Releases {
  readonly classic?: string;
  readonly xe?: string;
}

/** What the attributes of one command line say. */
export interface CommandAttributes {
  readonly identity?: Identity;
  readonly clears?: readonly Name[];
  readonly closes?: true;
  readonly body?: string;
  readonly defaultOn?: Releases;
  readonly history?: readonly History[];
  readonly replaces?: string;
  /** The line is only an old spelling or a shorter print of another of its kind. */
  readonly old?: true;
}

/** First or last releases that know a command line, or only some words of it. */
export interface History {
  readonly since?: Releases;
  readonly until?: Releases;
  readonly words?: readonly string[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the attributes of a command; fields are checked later, when all lines of the kind are known. */
export function readCommandAttributes(attributes: readonly Attribute[], report: Report): CommandAttributes {
  const read: Writable<CommandAttributes> = {};
  for (const attribute of attributes) {
    const { name, values } = attribute;
    const texts = values.map((value) => value.text);
    const identity = readIdentity(attribute, report);
    if (identity) {
      if (read.identity) report(name.at, "a command has one identity: it is named twice");
      read.identity = identity;
    } else if (name.text === "clears") read.clears = some(attribute, report);
    else if (name.text === "closes") {
      read.closes = true;
      none(attribute, report);
    } else if (name.text === "body") read.body = bodyEnd(attribute, report);
    else if (name.text === "since" || name.text === "until")
      read.history = [...(read.history ?? []), history(texts, name, report)];
    else if (name.text === "default-on") {
      if (texts.length > 0 && texts[0] !== "since") report(name.at, "write: default-on since 15.7 16.3");
      read.defaultOn = texts.length > 0 ? releases(texts.slice(1), name, report) : {};
    } else if (name.text === "replaces") {
      read.replaces = some(attribute, report)
        .map((value) => value.text)
        .join(" ");
    } else if (name.text === "old") {
      read.old = true;
      some(attribute, report);
    } else report(name.at, `unknown attribute ${name.text}`);
  }
  return read;
}

/** Fields that an identity names. */
export function fieldsNamed(identity: Identity): readonly string[] {
  switch (identity.type) {
    case "keyed":
    case "merge":
      return identity.by;
    case "list":
      return [identity.field, identity.add, identity.remove].filter((field) => field !== undefined);
    case "ordered":
      return identity.by ? [identity.by] : [];
    default:
      return [];
  }
}

/** Of the identities on two lines of a kind, the one that names the fields of both; undefined when neither does. */
export function widerIdentity(a: Identity, b: Identity): Identity | undefined {
  if (a.type !== b.type) return undefined;
  const [ofA, ofB] = [fieldsNamed(a), fieldsNamed(b)];
  if (ofB.every((field) => ofA.includes(field))) return a;
  return ofA.every((field) => ofB.includes(field)) ? b : undefined;
}

function readIdentity({ name, values }: Attribute, report: Report): Identity | undefined {
  const texts = values.map((value) => value.text);
  switch (name.text) {
    case "keyed":
    case "merge":
      if (texts[0] !== "by" || texts.length < 2) report(name.at, `write: ${name.text} by field field`);
      return { type: name.text, by: texts.slice(1) };
    case "list": {
      const [field, add, remove] = texts;
      if (!field) report(name.at, "write: list field, or: list field add remove");
      return { type: "list", field: field ?? "", ...(add && { add }), ...(remove && { remove }) };
    }
    case "ordered":
      if (texts.length > 0 && (texts[0] !== "by" || texts.length !== 2))
        report(name.at, "write: ordered, or: ordered by field");
      return { type: "ordered", ...(texts[1] && { by: texts[1] }) };
    case "single":
    case "opaque":
      none({ name, values }, report);
      return { type: name.text };
    default:
      return undefined;
  }
}

function bodyEnd({ name, values }: Attribute, report: Report): string {
  if (values[0]?.text !== "until" || values.length !== 2) report(name.at, 'write: body until "quit"');
  return values[1]?.text ?? "";
}

/** `since 15.1 16.1 for nbma`: only these words came then. */
function history(texts: readonly string[], name: Name, report: Report): History {
  const end = texts.indexOf("for");
  const read = releases(end < 0 ? texts : texts.slice(0, end), name, report);
  const words = end < 0 ? undefined : texts.slice(end + 1);
  if (words?.length === 0) report(name.at, `name the words: ${name.text} 15.2 16.3 for word`);
  return { [name.text]: read, ...(words && { words }) };
}

function releases(texts: readonly string[], name: Name, report: Report): Releases {
  const legal =
    texts.length > 0 &&
    texts.length <= 2 &&
    texts.every((text) => /^(?:-|\d+(?:\.\w+)+(?:\(\w+\)\w*)?)$/.test(text));
  if (!legal)
    report(name.at, `write releases as in: ${name.text} 15.2 16.3, "-" for a line that never had it`);
  const [classic, xe] = texts.map((text) => (text === "-" ? undefined : text));
  return { ...(classic && { classic }), ...(xe && { xe }) };
}

function none({ name, values }: Attribute, report: Report): void {
  if (values[0]) report(values[0].at, `${name.text} stands alone`);
}

function some({ name, values }: Attribute, report: Report): readonly Name[] {
  if (values.length === 0) report(name.at, `${name.text} needs a value`);
  return values;
}

/** A kind of name and how its names behave. */
export interface NameKind {
  readonly label: string;
  /** Known only inside one section of this mode. */
  readonly in?: string;
  /** Shares its names with this kind. */
  readonly like?: string;
  /** Names that need no definition; one that ends in `*` stands for all that begin so. */
  readonly builtin?: readonly string[];
  readonly neverUnused?: true;
  readonly anyCase?: true;
  readonly number?: true;
}

/** What the attributes of a `name` line say, and the modes and kinds of name that they refer to. */
export function readNameKind(
  label: string,
  attributes: readonly Attribute[],
  refers: { readonly mode: (name: Name) => void; readonly kind: (name: Name) => void },
  report: Report,
): NameKind {
  const read: Writable<NameKind> = { label };
  for (const attribute of attributes) {
    const { name } = attribute;
    const [first] = attribute.values;
    if (name.text === "in" && first) {
      read.in = first.text;
      refers.mode(first);
    } else if (name.text === "like" && first) {
      read.like = first.text;
      refers.kind(first);
    } else if (name.text === "builtin") read.builtin = some(attribute, report).map((value) => value.text);
    else if (name.text === "never-unused") read.neverUnused = true;
    else if (name.text === "any-case") read.anyCase = true;
    else if (name.text === "number") read.number = true;
    else
      report(
        name.at,
        first ? `unknown attribute ${name.text}` : `unknown attribute ${name.text}, or it needs a value`,
      );
  }
  return read;
}

/** Where something is said, for messages about two places. */
export function shown(at: Place): string {
  return `${at.path}:${at.line}`;
}
