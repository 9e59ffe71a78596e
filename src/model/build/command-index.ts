/** Reads all lines in force of a router into an index by kind, sections within sections. */
import type { Statement } from "../../syntax/ast.ts";
import { effective } from "../../syntax/effective.ts";
import type { CommandOf, Kind } from "../../syntax/generated/commands.ts";
import { remembered } from "../../syntax/remembered.ts";
import type { CommandIndex, Line, LineTexts } from "../commands.ts";
import { placeOf, type Router } from "./section.ts";

const none: readonly never[] = [];

/** A line in force, the section around it, and what is shown of it once somebody asks for its kind: most kinds nobody asks for. */
interface Found {
  readonly statement: Statement;
  readonly within: Found | undefined;
  /** The line of its kind before it. */
  readonly before: Found | undefined;
  line: Line | undefined;
}

interface Index {
  /** By kind, the last line of each. */
  readonly last: Map<Kind, Found>;
  /** The lines of the kinds that were asked for. */
  readonly lines: Map<Kind, readonly Line[]>;
}

/** The index of a router, read from its statements when first asked. */
export function commandIndex(router: Router, statements: readonly Statement[]): CommandIndex {
  let read: Index | undefined;
  const index = () => {
    read ??= readIndex(statements);
    return read;
  };
  return {
    of: (kind) => linesOf(router, index(), kind),
    texts: () => textsOf(router, index(), longKinds(index())),
  };
}

/** Of a kind with more lines than this on one router, a forgetful index keeps none. */
const few = 32;

/**
 * The index of a router whose statements may be let go: it keeps the lines of kinds that have few, which is what most rules ask for,
 * and asks for the statements again where a kind has many (entries of access lists, keys).
 */
export function forgetfulIndex(router: Router, statements: () => readonly Statement[]): CommandIndex {
  const kept = readIndex(statements());
  const many = longKinds(kept);
  for (const kind of many) kept.last.delete(kind);
  return {
    of: (kind) => linesOf(router, many.has(kind) ? indexAgain(statements()) : kept, kind),
    texts: () => textsOf(router, kept, many),
  };
}

function longKinds({ last }: Index): ReadonlySet<Kind> {
  return new Set([...last].flatMap(([kind, found]) => (hasMany(found) ? [kind] : [])));
}

function hasMany(last: Found): boolean {
  let lines = 0;
  for (let found: Found | undefined = last; found !== undefined; found = found.before)
    if (++lines > few) return true;
  return false;
}

function textsOf(router: Router, { last }: Index, long: ReadonlySet<Kind>): LineTexts {
  const all: TextLists = {
    ...{ kinds: [], modes: [], texts: [], paths: [], lines: [], columns: [], endColumns: [], within: [] },
    without: [...long],
  };
  const lines: Found[] = [];
  for (const [kind, latest] of last) {
    if (long.has(kind)) continue;
    const found = linesInOneText(latest);
    if (found) lines.push(...found);
    else all.without.push(kind);
  }
  const numbers = new Map(lines.map((line, index) => [line, index]));
  // Sections of kinds that are left out come last: the list grows while it is walked.
  for (const { statement, within } of lines) {
    if (within && !numbers.has(within)) numbers.set(within, lines.push(within) - 1);
    const { kind, syntax } = statement.command;
    const { path, line, column, endColumn } = placeOf({ router }, statement);
    all.kinds.push(kind as Kind);
    all.modes.push(syntax.mode);
    all.texts.push(syntax.text);
    all.paths.push(path);
    all.lines.push(line);
    all.columns.push(column);
    all.endColumns.push(endColumn);
    all.within.push(within === undefined ? -1 : (numbers.get(within) ?? -1));
  }
  return all;
}

type TextLists = { -readonly [List in keyof LineTexts]: LineTexts[List][number][] };

/** The lines of a kind in order; undefined where what is in force of one stands in several lines. */
function linesInOneText(last: Found): readonly Found[] | undefined {
  const lines: Found[] = [];
  for (let found: Found | undefined = last; found !== undefined; found = found.before) {
    if (found.statement.adds !== undefined) return undefined;
    lines.push(found);
  }
  return lines.reverse();
}

const indexAgain = remembered(readIndex);

function linesOf<K extends Kind>(router: Router, { last, lines }: Index, kind: K): readonly Line<K>[] {
  let found = last.get(kind);
  if (found === undefined) return none;
  const known = lines.get(kind);
  if (known) return known as unknown as readonly Line<K>[];
  const all: Line[] = [];
  for (; found !== undefined; found = found.before) all.push(lineOf(router, found));
  lines.set(kind, all.reverse());
  return all as unknown as readonly Line<K>[];
}

function readIndex(statements: readonly Statement[]): Index {
  const last = new Map<Kind, Found>();
  const visit = (inner: readonly Statement[], within: Found | undefined): void => {
    for (const statement of effective(inner)) {
      if (statement.uncertain) continue;
      const { command, children } = statement;
      const kind = command.kind as Kind;
      // A section's first line would keep all lines of the section.
      const alone = children.length === 0 ? statement : { ...statement, children: none };
      const found: Found = { statement: alone, within, before: last.get(kind), line: undefined };
      last.set(kind, found);
      if (children.length > 0) visit(children, found);
    }
  };
  visit(statements, undefined);
  return { last, lines: new Map() };
}

function lineOf(router: Router, found: Found): Line {
  const { statement, within } = found;
  found.line ??= {
    command: statement.command as CommandOf<Kind>,
    at: placeOf({ router }, statement),
    ...(within && { within: lineOf(router, within) }),
  };
  return found.line;
}
