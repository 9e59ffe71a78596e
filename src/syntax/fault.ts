/** Why a line fits no command: found where the graph was left. Slow, and rare. */
import type { Fault, Word } from "./ast.ts";
import { type Graph, keywordsWith, type Node } from "./graph.ts";
import { type DeadEnd, findPath, isPath } from "./path.ts";

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
  const suggestion = word < words.length ? suggest(graph, text, words, first, cut, deadEnd) : undefined;
  return {
    type: faultType(node, word, words.length, found, first),
    word,
    expected: expectedAt(node, found),
    ...(suggestion !== undefined && { suggestion }),
  };
}

function faultType(node: Node, word: number, length: number, found: string, first: number): Fault["type"] {
  if (word >= length) return "incomplete";
  if (/^[a-z]/.test(found) && !node.keywords.has(found) && keywordsWith(node, found).length > 1)
    return "ambiguous";
  const values = node.typed.length + node.words.length + node.rests.length;
  if (word === first || values === 0 || mayBeInterface(node, found)) return "unknown";
  // A word without a digit may be a keyword that the catalogue lacks.
  return /\d/.test(found) ? "invalid-value" : "unknown";
}

/** Boxes have types of interface that the catalogue does not list: such a name is unknown, not wrong. */
function mayBeInterface(node: Node, found: string): boolean {
  return (
    /^[a-z]/.test(found) && [...node.typed, ...node.rests].some((edge) => edge.type.rule === "interface")
  );
}

/** What may stand at a place, in the catalogue's notation: keywords nearest to what stands there first, then values. */
function expectedAt(node: Node, found: string): readonly string[] {
  const keywords = [...node.keywords.keys()]
    .map((keyword) => ({ keyword, distance: keyword.startsWith(found) ? 0 : distanceOf(keyword, found) }))
    .sort((a, b) => a.distance - b.distance || (a.keyword < b.keyword ? -1 : 1))
    .map(({ keyword }) => keyword);
  const values = [...node.typed, ...node.words, ...node.rests].map((edge) => edge.type.name);
  return /^\d/.test(found)
    ? [...values, ...keywords].slice(0, mostExpected)
    : [...keywords, ...values].slice(0, mostExpected);
}

/** The keyword that is one edit away from the word and makes the line a command. */
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
  const near = [...node.keywords.keys()].filter(
    (keyword) => distanceOf(keyword, wrong.text.toLowerCase()) === 1,
  );
  return near.sort().find((keyword) => {
    const shift = keyword.length - wrong.text.length;
    const mended = text.slice(0, wrong.start - 1) + keyword + text.slice(wrong.end - 1);
    const mendedWords = words.map((each, index) => {
      if (index < word) return each;
      const start = index === word ? each.start : each.start + shift;
      return { text: index === word ? keyword : each.text, start, end: each.end + shift };
    });
    return isPath(findPath(graph, mended, mendedWords, first, cut));
  });
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
