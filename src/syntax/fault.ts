/** Why a line fits no command: found where the graph was left. Slow, and rare. */
import type { Fault, Word } from "./ast.ts";
import { interfaceTypes } from "./generated/facts.ts";
import { type Graph, keywordsWith, kindsFrom, type Node } from "./graph.ts";
import { metaOf } from "./meta.ts";
import { type DeadEnd, findPath, isPath } from "./path.ts";
import { splitWords } from "./words.ts";

const mostExpected = 8;

/** Describes a line that leaves the graph at `deadEnd`. `first` is the index of the word after `no`. */
export function describeFault(
  graph: Graph,
  text: string,
  words: readonly Word[],
  first: number,
  cut: boolean,
  deadEnd: DeadEnd,
): Fault {
  const { node, word } = deadEnd;
  const found = words[word]?.text.toLowerCase() ?? "";
  const type = faultType(graph, node, word, words.length, found, first);
  let expected: readonly string[] | undefined;
  let suggestion: { readonly word: string | undefined } | undefined;
  return {
    type,
    word,
    // What may stand there is looked up when somebody asks: a text that is no configuration has a fault in every line.
    get expected() {
      expected ??= expectedAt(node, found);
      return expected;
    },
    get suggestion() {
      if (word >= words.length) return undefined;
      suggestion ??= { word: suggest(graph, text, words, first, cut, deadEnd) };
      return suggestion.word;
    },
  };
}

function faultType(
  graph: Graph,
  node: Node,
  word: number,
  length: number,
  found: string,
  first: number,
): Fault["type"] {
  if (word >= length) return "incomplete";
  if (/^[a-z]/.test(found) && !node.keywords.has(found) && keywordsWith(node, found).length > 1)
    return "ambiguous";
  const values = node.typed.length + node.words.length + node.rests.length;
  if (word === first || mayBeInterface(node, found)) return "unknown";
  if (values === 0) return isChoice(graph, node, found) ? "invalid-value" : "unknown";
  // A word that is legal here belongs to an option that stands twice; one without a digit may be a keyword that the catalogue lacks.
  const isLegal = [...node.typed, ...node.words].some((edge) => edge.type.read(found) !== undefined);
  return !isLegal && /\d/.test(found) ? "invalid-value" : "unknown";
}

/**
 * Whether the word stands for one of a few choices that may end the line, and is none of them. Only where the catalogue describes
 * all commands that go on from here in depth: elsewhere it may lack the choice. A slip in a choice is a slip, not another value.
 */
function isChoice(graph: Graph, node: Node, found: string): boolean {
  const choices = [...node.keywords];
  const isField = (state: number): boolean =>
    graph.label(state)?.field !== undefined && graph.end(state) !== undefined;
  return (
    choices.length > 1 &&
    choices.every(([keyword, states]) => states.every(isField) && !isSlip(keyword, found)) &&
    kindsFrom(graph, node).every((kind) => metaOf(kind).help !== undefined)
  );
}

/** Boxes have types of interface that the catalogue does not list: such a name is unknown, not wrong. */
function mayBeInterface(node: Node, found: string): boolean {
  return (
    /^[a-z]/.test(found) && [...node.typed, ...node.rests].some((edge) => edge.type.rule === "interface")
  );
}

/** What may stand at a place, in the catalogue's notation: keywords nearest to what stands there first, then values. */
function expectedAt(node: Node, found: string): readonly string[] {
  const keywords = nearest(node, found);
  const values = [...node.typed, ...node.words, ...node.rests].map((edge) => edge.type.name);
  return /^\d/.test(found)
    ? [...values, ...keywords].slice(0, mostExpected)
    : [...keywords, ...values].slice(0, mostExpected);
}

/** Keywords by their distance from a word, then in alphabetical order; those that are far come last. */
function nearest(node: Node, found: string): readonly string[] {
  const all = keywordsWith(node, "");
  const near: { readonly keyword: string; readonly distance: number }[] = [];
  const far: string[] = [];
  for (const keyword of all) {
    const distance = keyword.startsWith(found) ? 0 : distanceOf(keyword, found);
    if (distance < Number.POSITIVE_INFINITY) near.push({ keyword, distance });
    else if (far.length < mostExpected) far.push(keyword);
  }
  // Sorting keeps the alphabetical order of those that are equally near.
  near.sort((a, b) => a.distance - b.distance);
  return [...near.slice(0, mostExpected).map(({ keyword }) => keyword), ...far].slice(0, mostExpected);
}

/** The keyword, or name of an interface, that is one edit away from the word and makes the line a command. */
function suggest(
  graph: Graph,
  text: string,
  words: readonly Word[],
  first: number,
  cut: boolean,
  { node, word }: DeadEnd,
): string | undefined {
  const wrong = words[word];
  if (!wrong || wrong.text.length < 3) return undefined;
  const typed = wrong.text.toLowerCase();
  const near = keywordsWith(node, "").filter((keyword) => isSlip(keyword, typed));
  const mended = (other: string) => text.slice(0, wrong.start - 1) + other + text.slice(wrong.end - 1);
  const pathOf = (line: string) => findPath(graph, line, splitWords(line), first, cut);
  const found = [...near, ...nearInterfaces(node, wrong.text)].find((other) => isPath(pathOf(mended(other))));
  if (found !== undefined) return found;
  const apart = spaced(node, typed);
  const path = apart === undefined ? undefined : pathOf(mended(apart));
  // What stands behind the keyword is shown: a number is no secret.
  const isNumber =
    path &&
    isPath(path) &&
    path.steps.some((step) => step.from === word + 1 && step.label.value?.rule === "number");
  return isNumber ? apart : undefined;
}

/** A keyword and its number that stand together: `group14`. */
function spaced(node: Node, text: string): string | undefined {
  const [, keyword = "", number] = /^(.*?\D)(\d+)$/.exec(text) ?? [];
  return node.keywords.has(keyword) ? `${keyword} ${number}` : undefined;
}

/**
 * Names of interfaces whose type is one slip away: `Tunel0`. Another letter is no slip here: boxes have types that the catalogue
 * does not list, and `tunnel-ip` is no `tunnel-tp`.
 */
function nearInterfaces(node: Node, text: string): readonly string[] {
  if (!mayBeInterface(node, text.toLowerCase())) return [];
  const type = /^\D*/.exec(text)?.[0].toLowerCase() ?? "";
  return interfaceTypes
    .filter((each) => isSlip(each.toLowerCase(), type))
    .filter((each) => each.length !== type.length || lettersOf(each) === lettersOf(type))
    .map((each) => each + text.slice(type.length));
}

function lettersOf(text: string): string {
  return [...text.toLowerCase()].sort().join("");
}

const digits = /\d/g;

/** Whether a word is a keyword with one slip in it. Another digit (`ipv4`, `ipv6`) is another thing, no slip. */
function isSlip(keyword: string, word: string): boolean {
  return isOneEdit(keyword, word) && keyword.replace(digits, "") !== word.replace(digits, "");
}

/** Whether inserting, deleting, replacing or swapping once makes one word of the other. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++;
  const left = Math.max(a.length, b.length) - start - end;
  if (left <= 1) return true;
  return left === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Edits (insert, delete, replace, swap neighbours) between two words; anything beyond a few counts as far. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Number.POSITIVE_INFINITY;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const edit = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swap ? Math.min(edit, (older[j - 2] ?? 0) + 1) : edit);
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
