/** Writes the generated files: types, graphs and facts about kinds. */
import type { Catalogue, Kind } from "./catalogue.ts";
import { leavesOf } from "./catalogue.ts";
import { fieldEntries } from "./emit-fields.ts";
import { basesOf, type FieldType } from "./fields.ts";
import type { GraphData } from "./format.ts";
import type { Compiled } from "./generate.ts";
import { beginningOf, modeFacts, modesByKeyword } from "./modes.ts";
import type { TextFile } from "./read.ts";

const folder = "src/syntax/generated";
const header = "// Written by `npm run generate` from grammar/*.ios. Do not edit.\n";

/** All files of the generated folder. */
export function emit({ catalogue, graphs }: Compiled): readonly TextFile[] {
  const features = new Map<string, Kind[]>();
  for (const kind of catalogue.kinds) {
    const feature = /([^/]+)\.ios$/.exec(kind.path)?.[1] ?? "commands";
    features.set(feature, [...(features.get(feature) ?? []), kind]);
  }
  const sorted = [...features].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...sorted.map(([feature, kinds]) => emitFeature(feature, kinds)),
    emitCommands(sorted.map(([feature]) => feature)),
    emitGraphs(graphs),
    emitFacts(catalogue),
    emitFields(catalogue),
    emitModes(catalogue, graphs),
  ];
}

function emitFeature(feature: string, kinds: readonly Kind[]): TextFile {
  const bodies = kinds.map(emitKind).join("");
  const types = ["NumberRange", "Secret"].filter((type) => new RegExp(`\\b${type}\\b`).test(bodies));
  const imports = types.length > 0 ? `import type { ${types.join(", ")} } from "../../ast.ts";\n` : "";
  const text = `${header}${imports}\n/** Fields of the commands of grammar/${feature}.ios. */\nexport interface ${interfaceName(feature)} {\n${bodies}}\n`;
  return { path: `${folder}/kinds/${feature}.ts`, text };
}

function emitKind(kind: Kind): string {
  const help = kind.help ? `  /** ${kind.help.replaceAll("*/", "* /")} */\n` : "";
  const fields = [...kind.fields].map(
    ([name, field]) => `    readonly ${name}${field.required ? "" : "?"}: ${typeOf(field)};\n`,
  );
  return fields.length > 0
    ? `${help}  ${kind.name}: {\n${fields.join("")}  };\n`
    : `${help}  ${kind.name}: object;\n`;
}

/** A field's type. A value that the text may mask can be missing although every line of the kind has it. */
function typeOf(field: FieldType): string {
  const bases = basesOf(field);
  const literals = bases.includes("string") ? [] : [...field.literals].map((text) => JSON.stringify(text));
  const types = [...bases, ...literals, ...(field.flag ? ["true"] : [])];
  const one = types.join(" | ");
  const all = field.many
    ? `readonly ${types.length > 1 || one.startsWith("readonly") ? `(${one})` : one}[]`
    : one;
  return field.maskable && field.required && !field.many ? `${all} | undefined` : all;
}

function interfaceName(feature: string): string {
  return `${feature.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Commands`;
}

function emitCommands(features: readonly string[]): TextFile {
  const imports = features
    .map((feature) => `import type { ${interfaceName(feature)} } from "./kinds/${feature}.ts";\n`)
    .join("");
  const bases = features.map((feature) => `    ${interfaceName(feature)}`).join(",\n");
  const text = `${header}import type { Command } from "../ast.ts";
${imports}
/** Every kind of command and its fields. */
export interface Commands
  extends${bases ? `\n${bases},\n    ` : " "}OtherCommands {}

/** What is no command of the catalogue, and \`no\` lines cut so short that several kinds are meant. */
interface OtherCommands {
  Unknown: object;
  Removal: object;
}

/** Name of a kind of command. */
export type Kind = keyof Commands;

/** A command of one kind. */
export type CommandOf<K extends Kind> = Command & { readonly kind: K } & Commands[K];
`;
  return { path: `${folder}/commands.ts`, text };
}

function emitGraphs(graphs: ReadonlyMap<string, GraphData>): TextFile {
  const entries = [...graphs].map(
    ([mode, graph]) => `  ${JSON.stringify(mode)}: () => ${quote(JSON.stringify(graph))},\n`,
  );
  const text = `${header}
/**
 * The command graph of each mode as JSON (\`GraphData\`), read when a text first enters the mode. Functions, because V8 keeps nothing of
 * those that no run has called in the compiled code that the program starts from.
 */
export const graphs: Readonly<Record<string, () => string>> = {
${entries.join("")}};
`;
  return { path: `${folder}/graphs.ts`, text };
}

function emitFacts(catalogue: Catalogue): TextFile {
  const kinds = catalogue.kinds.map((kind) => [kind.name, factsOf(kind)] as const);
  kinds.sort(([a], [b]) => (a < b ? -1 : 1));
  const withHistory = kinds.flatMap(([kind, facts]) => (facts["history"] ? [kind] : []));
  const prompts = [...catalogue.prompts].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `${header}
/** Facts about every kind as JSON (\`Record<Kind, KindFacts>\`), a kind a line, sorted by code units. */
export const kinds = \`${jsonLines(kinds)}\`;

/** Kinds of which the catalogue knows releases. */
export const kindsWithHistory: readonly string[] = ${JSON.stringify(withHistory, null, 2)};

/** Kinds of name as JSON (\`Record<string, NameKind>\`). */
export const names = \`${jsonLines([...catalogue.names])}\`;

/** Prompts that show a mode, by mode. */
export const prompts: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(prompts), null, 2)};

/** Types of interface in full, in the order in which an abbreviation is looked up. */
export const interfaceTypes: readonly string[] = ${JSON.stringify(catalogue.interfaces, null, 2)};
`;
  return { path: `${folder}/facts.ts`, text };
}

function emitFields({ kinds }: Catalogue): TextFile {
  const text = `${header}
/**
 * The fields of every kind as JSON (\`Record<Kind, Record<string, string>>\`), read when a configuration has rules of its own. What a field holds:
 * \`s\` any text, \`x\` secret, \`t\` true, \`=word\` a keyword, else a kind of value in the notation; several with \`|\` between them; \`*\` before: many.
 */
export const fields = (): string => \`${jsonLines(fieldEntries(kinds))}\`;
`;
  return { path: `${folder}/fields.ts`, text };
}

function emitModes(catalogue: Catalogue, graphs: ReadonlyMap<string, GraphData>): TextFile {
  const text = `${header}
/** Facts about each mode as JSON (\`Record<string, ModeFacts>\`). */
export const modes = \`${jsonLines([...modeFacts(catalogue)])}\`;

/** For each keyword with which commands begin their modes, by place in \`modes\`, as JSON (\`Record<string, readonly number[]>\`). */
export const beginnings = \`${jsonLines(modesByKeyword(catalogue.modes, graphs))}\`;
`;
  return { path: `${folder}/modes.ts`, text };
}

/** An object as JSON for a template literal, one entry a line, so that a change shows where it is. */
function jsonLines(entries: readonly (readonly [string, object])[]): string {
  const lines = entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}`.replace(/[\\`]|\$\{/g, "\\$&");
}

function factsOf(kind: Kind): Readonly<Record<string, unknown>> {
  const { clears, defaultOn, replaces } = kind.attributes;
  const named = kind.lines.flatMap((line) => leavesOf(line.words)).filter((leaf) => leaf.name);
  const references = (defines: boolean) =>
    unique(
      named.flatMap((leaf) =>
        leaf.name?.defines === defines ? [{ field: leaf.field, name: leaf.name.kind }] : [],
      ),
    );
  return {
    identity: kind.identity,
    modes: unique(kind.lines.flatMap((line) => line.modes)),
    opens: unique(kind.lines.flatMap((line) => line.opens ?? [])),
    defines: references(true),
    uses: references(false),
    closes: kind.attributes.closes,
    clears: clears?.map((name) => name.text),
    defaultOn,
    history: historyOf(kind),
    replaces,
    help: kind.help || undefined,
  };
}

/** Releases of each line, with the beginning that tells it from the other lines of its kind. */
function historyOf({ lines }: Kind): readonly object[] | undefined {
  const history = lines.flatMap(({ words, attributes }) => {
    const begins = lines.length > 1 ? { begins: beginningOf(words) } : {};
    return (attributes.history ?? []).map((each) => ({ ...begins, ...each }));
  });
  return history.length > 0 ? history : undefined;
}

function unique<T>(items: readonly T[]): readonly T[] | undefined {
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return byText.size > 0 ? [...byText.values()] : undefined;
}

/** A string literal in single quotes: JSON is full of double ones. */
function quote(json: string): string {
  return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
