/** Facts about kinds of command, as the catalogue says them. Read when first asked for. */
import type { History, Identity, NameKind, Releases } from "../grammar/attributes.ts";
import { kinds, kindsWithHistory, names, prompts } from "./generated/facts.ts";

export type { Identity, NameKind, Releases };
export { kindsWithHistory };

/** A field that holds a name, and the kind of name. */
export interface NameReference {
  readonly field: string;
  /** Kind of name (`IPSEC_PROFILE`); interfaces are of kind `INTERFACE`. */
  readonly name: string;
}

/** First or last releases of a kind, of its lines that begin with some keywords, or of some words in them. */
export interface SpellingHistory extends History {
  /** Keywords that tell one spelling of the kind from the others. */
  readonly begins?: readonly string[];
}

/** What the catalogue says about one kind of command. */
export interface KindFacts {
  /** What two lines of this kind in one section do to each other. */
  readonly identity: Identity;
  /** Kinds that also go when a line of this kind is entered. */
  readonly clears: readonly string[];
  /** Modes in which it may stand. */
  readonly modes: readonly string[];
  /** Modes of the sections that its lines open; which one, `command.syntax.opens` tells. */
  readonly opens?: readonly string[];
  /** It ends the section in which it stands. */
  readonly closes?: true;
  /** The box behaves as if the line stood there; from these releases on, or always when none is named. */
  readonly defaultOn?: Releases;
  /** Which releases know its spellings and words; left out where nothing is known. */
  readonly history?: readonly SpellingHistory[];
  /** The older command whose place it takes. */
  readonly replaces?: string;
  readonly defines: readonly NameReference[];
  readonly uses: readonly NameReference[];
  /** What it does, in a sentence. */
  readonly help?: string;
}

const unknown: KindFacts = { identity: { type: "opaque" }, clears: [], modes: [], defines: [], uses: [] };

/** Facts that were read. A run asks of a hundredth of the kinds: the JSON of each is taken apart when it does. */
const facts = new Map<string, KindFacts>();
let kindsOfName: ReadonlyMap<string, NameKind> | undefined;

/** What the catalogue says about a kind; `Unknown` and `Removal` are opaque. */
export function metaOf(kind: string): KindFacts {
  const known = facts.get(kind);
  if (known) return known;
  const text = factsText(kind);
  const read: KindFacts = text === undefined ? unknown : { ...unknown, ...(JSON.parse(text) as object) };
  facts.set(kind, read);
  return read;
}

/** How names of a kind behave; undefined when the catalogue knows no such kind. */
export function nameKind(name: string): NameKind | undefined {
  kindsOfName ??= new Map(Object.entries(JSON.parse(names) as Record<string, NameKind>));
  return kindsOfName.get(name);
}

/** Modes whose prompt is `R1(prompt)#`: usually one. */
export function modesOfPrompt(prompt: string): readonly string[] {
  return Object.keys(prompts).filter((mode) => prompts[mode]?.includes(prompt));
}

/** The JSON of a kind's facts. The table is searched as it is: a run asks of so few kinds that taking it apart costs more. */
function factsText(kind: string): string | undefined {
  let low = kinds.indexOf("\n");
  let high = kinds.lastIndexOf("\n");
  while (low < high) {
    // The line around the middle; `low` and `high` are line ends.
    const from = kinds.lastIndexOf("\n", Math.max(low, ((low + high) >> 1) - 1)) + 2;
    const to = kinds.indexOf('":', from);
    const found = kinds.slice(from, to);
    const end = kinds.indexOf("\n", to);
    if (found === kind) return kinds.slice(to + 2, kinds[end - 1] === "," ? end - 1 : end);
    if (found < kind) low = end;
    else high = from - 2;
  }
  return undefined;
}
