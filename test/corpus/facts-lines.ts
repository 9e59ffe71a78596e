/**
 * Lines of configuration made from the rows of a table of commands in the notation of command references:
 * `<a|b>`, `[x]`, `{[x] [y]}`, `x ...`, `(1-9)`, `@set`, `Name+value`, `-> MODE`.
 */

/** What one row of the table may be written as. */
type Part =
  | { readonly type: "word"; readonly text: string }
  | { readonly type: "sequence"; readonly items: readonly Part[] }
  | { readonly type: "choice"; readonly branches: readonly Part[] }
  | { readonly type: "optional"; readonly item: Part };

/** One row: a command of a mode. */
export interface Row {
  readonly mode: string;
  readonly syntax: string;
}

/** Keywords of each named set, by its name with the `@`. */
export type KeywordSets = ReadonlyMap<string, readonly string[]>;

/** The rows of the table; its first line names the columns. */
export function readRows(table: string): readonly Row[] {
  return table
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [mode, syntax] = line.split("\t");
      return mode && syntax ? [{ mode, syntax }] : [];
    });
}

/** The keyword sets of their table. */
export function readSets(table: string): KeywordSets {
  const rows = table
    .split("\n")
    .filter((line) => line.startsWith("@"))
    .map((line) => line.split("\t"));
  return new Map(rows.map(([name = "", keywords = ""]) => [name, keywords.split(" ")]));
}

/** The mode that a row opens, if any. */
export function openedBy(row: Row): string | undefined {
  return / -> (\S+)$/.exec(row.syntax)?.[1];
}

/** Values that stand for what a row calls by its form. */
const values: Readonly<Record<string, string>> = {
  "A.B.C.D": "192.0.2.7",
  "A.B.C.D/M": "192.0.2.0/24",
  "X:X::X:X": "2001:db8::7",
  "X:X::X:X/M": "2001:db8::/64",
  "H.H.H": "0000.5e00.5301",
  "N.N": "3.5",
  HEX: "AB12",
  INTERFACE: "GigabitEthernet0/1",
};

/** What `WORD` may stand for: the table says it also of interfaces, addresses and numbers. */
const anyWord = ["Zq7", "64000", "GigabitEthernet0/1", "192.0.2.7", "7", "64512:7", "2001:db8::7", "07:30", "Zq7 words"];

/**
 * Lines that a row allows: without its options, with all of them, and every branch of every choice at least once.
 * Each comes in several spellings, for what the table calls `WORD`.
 */
export function linesOf(row: Row, sets: KeywordSets): readonly (readonly string[])[] {
  const text = row.syntax.replace(/ -> \S+$/, "").replace(/^\[no\] /, "");
  const part = read(text.replace(/ \.\.\./g, ""));
  const widest = Math.max(...branchCounts(part, sets), 1);
  const lines = [write(part, "least", 0, sets)];
  for (let turn = 0; turn < widest; turn++) lines.push(write(part, "most", turn, sets));
  return [...new Set(lines.map((line) => line.trim().replace(/ +/g, " ")))]
    .filter((line) => line !== "")
    .map(spellings);
}

/** A line with each value for all its words, or for one of them. */
function spellings(line: string): readonly string[] {
  const parts = line.split(/\b(?:WORD|LINE)\b/);
  const fill = (word: (index: number) => string): string =>
    parts.map((part, index) => (index === 0 ? part : word(index) + part)).join("");
  const usual = fill(() => "Zq7");
  const each = anyWord.flatMap((value) => [
    fill(() => value),
    ...parts.slice(1).map((_, at) => fill((index) => (index === at + 1 ? value : "Zq7"))),
  ]);
  return [...new Set([usual, ...each])];
}

function branchCounts(part: Part, sets: KeywordSets): readonly number[] {
  if (part.type === "sequence") return part.items.flatMap((item) => branchCounts(item, sets));
  if (part.type === "choice")
    return [part.branches.length, ...part.branches.flatMap((branch) => branchCounts(branch, sets))];
  if (part.type === "optional") return branchCounts(part.item, sets);
  return [sets.get(part.text)?.length ?? 1];
}

function write(part: Part, options: "least" | "most", turn: number, sets: KeywordSets): string {
  switch (part.type) {
    case "sequence":
      return part.items.map((item) => write(item, options, turn, sets)).join(" ");
    case "choice":
      return write(part.branches[turn % part.branches.length] ?? part, options, turn, sets);
    case "optional":
      return options === "least" ? "" : write(part.item, options, turn, sets);
    case "word":
      return writeWord(part.text, options, turn, sets);
  }
}

function writeWord(text: string, options: "least" | "most", turn: number, sets: KeywordSets): string {
  const keywords = sets.get(text);
  if (keywords) return keywords[turn % keywords.length] ?? "";
  const joined = /^(.*[A-Za-z:/])\+(\S+)$/.exec(text);
  if (joined) {
    const [, name = "", value = ""] = joined;
    if (value === "WORD" && /^[A-Z]/.test(name)) return `${name}0/1`;
    return `${name}${writeWord(value, options, turn, sets)}`;
  }
  if (/^(?:LIST)?\(-?\d/.test(text)) {
    const bounds = [...text.matchAll(/(-?\d+)(?:-(-?\d+))?/g)].flatMap(([, from, to = from]) => [from, to]);
    return (options === "least" ? bounds[0] : bounds.at(-1)) ?? "";
  }
  return values[text] ?? text;
}

/** Reads the notation. A bracket that is not closed ends with the text. */
function read(text: string): Part {
  const tokens = text.match(/(?:LIST)?\(-?\d[^)]*\)|[[\]{}<>|]|[^\s[\]{}<>|]+/g) ?? [];
  let at = 0;
  const sequence = (): Part => {
    const items: Part[] = [];
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? "";
      if ("]}>|".includes(token)) break;
      if (token === "[" || token === "{" || token === "<") {
        at++;
        const inner = choice();
        items.push(token === "[" ? { type: "optional", item: inner } : inner);
      } else items.push({ type: "word", text: token });
    }
    return { type: "sequence", items };
  };
  const choice = (): Part => {
    const branches = [sequence()];
    while (tokens[at] === "|") {
      at++;
      branches.push(sequence());
    }
    const [only] = branches;
    return branches.length === 1 && only ? only : { type: "choice", branches };
  };
  return choice();
}
