/** The whole catalogue: all files read, everything that a line refers to found, kinds put together from their lines. */
import {
  type CommandAttributes,
  fieldsNamed,
  type Identity,
  type NameKind,
  readCommandAttributes,
  readNameKind,
  widerIdentity,
} from "./attributes.ts";
import type { Element, Entry, Name, Place } from "./elements.ts";
import { type Fields, fieldsOf, mergeLines } from "./fields.ts";
import { type Leaf, type Part, resolve, type Scope } from "./parts.ts";
import type { Report } from "./problems.ts";
import { readEntries, type TextFile } from "./read.ts";

/** One line of the catalogue that describes a command. */
export interface CommandLine {
  readonly kind: string;
  readonly words: Part;
  readonly modes: readonly string[];
  readonly opens?: string;
  readonly attributes: CommandAttributes;
  readonly at: Place;
}

/** A kind of command, from all its lines. */
export interface Kind {
  readonly name: string;
  /** File in which its first line stands. */
  readonly path: string;
  readonly fields: Fields;
  readonly lines: readonly CommandLine[];
  readonly attributes: CommandAttributes;
  readonly identity: Identity;
  readonly help: string;
}

/** The catalogue, checked except for lines that accept the same words. */
export interface Catalogue {
  readonly modes: readonly string[];
  readonly prompts: ReadonlyMap<string, readonly string[]>;
  readonly kinds: readonly Kind[];
  readonly names: ReadonlyMap<string, NameKind>;
  readonly interfaces: readonly string[];
}

type EntryOf<T extends Entry["type"]> = Extract<Entry, { type: T }>;

/** Reads and checks all files. Mistakes are reported; what they spoil is left out. */
export function readCatalogue(files: readonly TextFile[], report: Report): Catalogue {
  const entries = files.map((file) => readEntries(file, report));
  const all = entries.flat();
  const modes = new Set(ofType(all, "mode").flatMap((entry) => entry.modes.map((mode) => mode.text)));
  const names = readNames(ofType(all, "name"), modes, report);
  const scope: Scope = {
    fragments: readFragments(ofType(all, "fragment"), report),
    names: new Map([...names].map(([kind, name]) => [kind, name.number === true])),
    report,
  };
  for (const fragment of ofType(all, "fragment")) resolve(fragment.words, scope);
  const lines = entries.flatMap((file) => readLines(file, scope, modes));
  return {
    modes: [...modes].sort(),
    prompts: readPrompts(ofType(all, "mode")),
    kinds: readKinds(lines, report),
    names,
    interfaces: ofType(all, "interfaces").flatMap((entry) => entry.types),
  };
}

function ofType<T extends Entry["type"]>(entries: readonly Entry[], type: T): readonly EntryOf<T>[] {
  return entries.filter((entry): entry is EntryOf<T> => entry.type === type);
}

function readFragments(
  entries: readonly EntryOf<"fragment">[],
  report: Report,
): ReadonlyMap<string, Element> {
  const fragments = new Map<string, Element>();
  for (const { name, words } of entries) {
    if (fragments.has(name.text)) report(name.at, `fragment ${name.text} is there twice`);
    fragments.set(name.text, words);
  }
  return fragments;
}

function readNames(
  entries: readonly EntryOf<"name">[],
  modes: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, NameKind> {
  const kinds = new Set(entries.map((entry) => entry.name.text));
  const refers = {
    mode: (name: Name) => modes.has(name.text) || report(name.at, `no mode is called ${name.text}`),
    kind: (name: Name) => kinds.has(name.text) || report(name.at, `no kind of name is called ${name.text}`),
  };
  const names = new Map<string, NameKind>();
  for (const { name, label, attributes } of entries) {
    if (names.has(name.text)) report(name.at, `kind of name ${name.text} is there twice`);
    names.set(name.text, readNameKind(label, attributes, refers, report));
  }
  return names;
}

function readPrompts(entries: readonly EntryOf<"mode">[]): ReadonlyMap<string, readonly string[]> {
  const prompts = new Map<string, readonly string[]>();
  for (const entry of entries)
    for (const { text } of entry.modes)
      if (entry.prompts.length > 0)
        prompts.set(text, [...new Set([...(prompts.get(text) ?? []), ...entry.prompts])]);
  return prompts;
}

interface DescribedLine extends CommandLine {
  readonly help: string;
  readonly fields: Fields;
}

/** The command lines of one file; modes and help come from the lines above them. */
function readLines(
  entries: readonly Entry[],
  scope: Scope,
  modes: ReadonlySet<string>,
): readonly DescribedLine[] {
  const { report } = scope;
  const lines: DescribedLine[] = [];
  let current: readonly string[] = [];
  let help: string[] = [];
  for (const entry of entries) {
    if (entry.type === "mode") current = entry.modes.map((mode) => mode.text);
    if (entry.type === "help") help.push(entry.text);
    if (entry.type !== "command") continue;
    const { kind, opens, at } = entry;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(kind.text))
      report(kind.at, `"${kind.text}" is neither a kind (CamelCase) nor mode, fragment, name or interfaces`);
    if (kind.text === "Unknown" || kind.text === "Removal")
      report(kind.at, `${kind.text} is a reserved kind`);
    if (current.length === 0) report(at, "no mode line stands above this command");
    if (opens && !modes.has(opens.text)) report(opens.at, `no mode is called ${opens.text}`);
    const words = resolve(entry.words, scope);
    const attributes = readCommandAttributes(entry.attributes, report);
    lines.push({
      kind: kind.text,
      words,
      modes: current,
      attributes,
      help: help.join(" "),
      fields: fieldsOf(words, report),
      at,
      ...(opens && { opens: opens.text }),
    });
    help = [];
  }
  return lines;
}

function readKinds(lines: readonly DescribedLine[], report: Report): readonly Kind[] {
  const byKind = new Map<string, DescribedLine[]>();
  for (const line of lines) {
    const others = byKind.get(line.kind);
    if (others) others.push(line);
    else byKind.set(line.kind, [line]);
  }
  for (const line of lines)
    for (const cleared of line.attributes.clears ?? [])
      if (!byKind.has(cleared.text)) report(cleared.at, `no command is of kind ${cleared.text}`);
  return [...byKind].map(([name, all]) => readKind(name, all, report));
}

function readKind(name: string, lines: readonly DescribedLine[], report: Report): Kind {
  const fields = lines.map((line) => line.fields).reduce((all, next) => mergeLines(all, next, report));
  const attributes = Object.assign(
    {},
    ...lines.map((line) => line.attributes).reverse(),
  ) as CommandAttributes;
  let identity: Identity | undefined;
  for (const { at, attributes: own } of lines) {
    if (!own.identity) continue;
    for (const field of fieldsNamed(own.identity))
      if (!fields.has(field)) report(at, `${name} has no field ${field}`);
    const wider: Identity | undefined = identity ? widerIdentity(identity, own.identity) : own.identity;
    if (!wider) report(at, `${name} has another identity on another line`);
    identity = wider ?? identity;
  }
  const help = lines.map((line) => line.help).find((text) => text !== "") ?? "";
  const path = lines[0]?.at.path ?? "";
  return { name, path, fields, lines, attributes, identity: identity ?? { type: "single" }, help };
}

/** All keywords and values of a command, in the order in which they are written. */
export function leavesOf(part: Part): readonly Leaf[] {
  switch (part.type) {
    case "leaf":
      return [part];
    case "sequence":
    case "options":
      return part.items.flatMap(leavesOf);
    case "choice":
      return part.branches.flatMap(leavesOf);
    case "optional":
    case "repeat":
      return leavesOf(part.item);
  }
}
