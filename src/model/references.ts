/**
 * Go to the definition of a name, find who uses it: for editors and other tools. Reads the same index of names as the rules, so an
 * editor jumps nowhere where `reference/undefined` has something to say.
 */
import { addTo } from "../syntax/add-to.ts";
import type { Document } from "../syntax/document.ts";
import { remembered } from "../syntax/remembered.ts";
import { collectRouters } from "./build/collect.ts";
import { survey } from "./build/survey.ts";
import type { NamedThing } from "./names.ts";
import type { Place } from "./place.ts";

/** A name where it stands. */
interface Mention {
  readonly at: Place;
  readonly thing: NamedThing;
}

/** Mentions by file and line. */
type Mentions = ReadonlyMap<string, readonly Mention[]>;

/**
 * The name at a position of a document: its kind, where it is defined and used; undefined where no line in force names anything.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units; the column right behind a name also is its own
 * @param files all files of the routers, the document among them, when a router has several. What is found is remembered with
 *   this list (or with the document, without one): pass the same list again while nothing changes
 */
export function nameAt(
  document: Document,
  line: number,
  column: number,
  files?: readonly Document[],
): NamedThing | undefined {
  return thingsAt(document, line, column, files)[0];
}

/**
 * Where the name at a position is defined, in the order of the text: several places when several commands define it; a section
 * that is entered again counts where it is entered first. None for a name that the box knows by itself, for one that nothing defines, and where there is no name. Parameters as in
 * `nameAt`.
 */
export function definitionAt(
  document: Document,
  line: number,
  column: number,
  files?: readonly Document[],
): readonly Place[] {
  return thingsAt(document, line, column, files).flatMap(({ definitions }) => definitions);
}

/** Every use of the name at a position, be that a use itself or a definition, in the order of the text. Parameters as in `nameAt`. */
export function referencesTo(
  document: Document,
  line: number,
  column: number,
  files?: readonly Document[],
): readonly Place[] {
  return thingsAt(document, line, column, files).flatMap(({ uses }) => uses.map(({ at }) => at));
}

/** Usually one; a line that shows several routers names a thing of each. */
function thingsAt(
  document: Document,
  line: number,
  column: number,
  files: readonly Document[] | undefined,
): readonly NamedThing[] {
  const mentions =
    (files === undefined ? mentionsIn(document) : mentionsAmong(files)).get(keyOf(document.path, line)) ?? [];
  const inside = mentions.filter(({ at }) => at.column <= column && column < at.endColumn);
  const found = inside.length > 0 ? inside : mentions.filter(({ at }) => column === at.endColumn);
  return [...new Set(found.map(({ thing }) => thing))];
}

const mentionsIn = remembered((document: Document) => readMentions([document]));
const mentionsAmong = remembered(readMentions);

function readMentions(documents: readonly Document[]): Mentions {
  const mentions = new Map<string, Mention[]>();
  for (const { name, configs } of collectRouters(documents)) {
    const statements = configs.flatMap((config) => config.statements);
    for (const thing of survey({ name, release: undefined }, statements).names) {
      for (const at of [...thing.definitions, ...thing.uses.map((use) => use.at)]) {
        const key = keyOf(at.path, at.line);
        addTo(mentions, key, { at, thing });
      }
    }
  }
  return mentions;
}

function keyOf(path: string, line: number): string {
  return `${path}:${line}`;
}
