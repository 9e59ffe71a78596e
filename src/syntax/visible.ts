/**
 * What of a text may be shown. Every output that quotes a config takes its words from here: values that the catalogue calls
 * secret are replaced by `<secret>`. In a line that was not understood nobody knows what is a key, so rather too much is hidden.
 */
import type { Command, Span, Statement } from "./ast.ts";
import { columnsOf } from "./columns.ts";
import { type Document, type Layout, sourceLines } from "./document.ts";
import { isSecret } from "./secret.ts";

/** A line of the source as it may be shown. */
export interface VisibleLine {
  readonly text: string;
  /** Where a span of the source line (1-based, end exclusive) stands in `text`; a span inside a secret covers all of `<secret>`. */
  move(span: Span): Span;
}

const mask = "<secret>";

/** The command's text without its secrets. */
export function visibleCommand(command: Command): string {
  return replaced(command.syntax.text, hiddenIn(command)).text;
}

/** 1-based spans of a command that may be secret. */
export function hiddenSpans(command: Command): readonly Span[] {
  return hiddenIn(command);
}

/** 1-based spans of a text, such as a comment, that may be secret. */
export function suspiciousSpans(text: string): readonly Span[] {
  return suspicious(text);
}

/** A text that is no command that was read, such as a comment or the body of a banner, without what may be secret. */
export function visibleText(text: string): string {
  return replaced(text, suspicious(text)).text;
}

/** A line of a document, 1-based; undefined when it has no such line. */
export function visibleLine(document: Document, line: number): VisibleLine | undefined {
  const index = indexOf(document);
  const text = index.lines[line - 1];
  if (text === undefined) return undefined;
  const statements = index.statements.get(line) ?? [];
  const hidden = statements.flatMap((each) => hiddenIn(each.command).map((span) => columnsOf(each, span)));
  const [statement] = statements;
  // A line that holds several commands, or that hides some characters of one, has keys in places that nobody foresaw.
  if (statement === undefined || statements.length > 1 || statement.columns !== undefined)
    return replaced(text, [...hidden, ...suspicious(text)]);
  const end = statement.column - 1 + statement.command.syntax.text.length;
  return replaced(text, [
    ...hidden,
    ...suspicious(text.slice(end)).map((span) => ({ start: span.start + end, end: span.end + end })),
  ]);
}

/**
 * What may be shown of a place: its line; of a file whose lines hold several lines of configuration each, the one line of
 * configuration, in the characters in which it was read.
 */
export function visibleAt(document: Document, line: number, column: number): VisibleLine | undefined {
  if (document.layout.embedded === undefined) return visibleLine(document, line);
  const statements = indexOf(document).statements.get(line) ?? [];
  let nearest: Statement | undefined;
  for (const each of statements)
    if (each.column <= column && each.column > (nearest?.column ?? 0)) nearest = each;
  if (nearest === undefined) return undefined;
  const { command, columns = [] } = nearest;
  const { text, move } = replaced(command.syntax.text, hiddenIn(command));
  const whole = { start: 1, end: command.syntax.text.length + 1 };
  return {
    text,
    move: ({ start, end }) => {
      const read = {
        start: columns.findIndex((each) => each >= start) + 1,
        end: columns.findIndex((each) => each >= end) + 1,
      };
      return move(read.start > 0 && read.end > read.start ? read : whole);
    },
  };
}

interface LineIndex {
  readonly lines: readonly string[];
  readonly statements: ReadonlyMap<number, readonly Statement[]>;
}

const indexes = new WeakMap<Layout, LineIndex>();

function indexOf(document: Document): LineIndex {
  const { layout } = document;
  const known = indexes.get(layout);
  if (known) return known;
  const statements = new Map<number, Statement[]>();
  const add = (list: readonly Statement[]) => {
    for (const each of list) {
      const known = statements.get(each.line);
      if (known === undefined) statements.set(each.line, [each]);
      // One line may configure several devices.
      else if (known.every(({ column }) => column !== each.column)) known.push(each);
      add(each.children);
    }
  };
  for (const config of document.configs) add(config.statements);
  const index = { lines: sourceLines(document), statements };
  indexes.set(layout, index);
  return index;
}

/** 1-based spans of a command that must not be shown. */
function hiddenIn(command: Command): readonly Span[] {
  const { text, spans } = command.syntax;
  if (command.kind === "Unknown" || command.kind === "Removal") return suspicious(text);
  const hidden = credentials(text);
  for (const [field, value] of Object.entries(command)) {
    const span = spans[field];
    if (Array.isArray(value) ? value.some(isSecret) : isSecret(value)) {
      if (!span) return [...hidden, ...suspicious(text)];
      hidden.push(span);
    } else if (span && typeof value === "string" && /\s/.test(value)) {
      // The rest of a line that was not taken apart, a description or a quoted command: nobody knows what is a key in it.
      const free = announced(text.slice(span.start - 1, span.end - 1));
      hidden.push(
        ...free.map(({ start, end }) => ({ start: start + span.start - 1, end: end + span.start - 1 })),
      );
    }
  }
  return hidden;
}

/** `ftp://user:password@host` and `user:password@host`: the password. */
function credentials(text: string): Span[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(/(?:^|[\s"/])[^\s"/@:]*:([^\s:]\S{0,512})@/g)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end };
  });
}

/** No line of a config is longer; of such a text nothing is shown. */
const longest = 8192;

/** Words after which a secret comes in some command of IOS. */
const announcers = [
  "password",
  "passwd",
  "passphrase",
  "secret",
  "community",
  "authentication",
  "pre-shared",
  "credential",
  "environment",
  "token",
  "idtoken",
];
const shortAnnouncers = [
  "key",
  "keys",
  "psk",
  "md5",
  "pass",
  "auth",
  "string",
  "notify",
  "priv",
  "des",
  "pin",
];
/** Short ones that are recognised when mistyped. */
const keywords = ["key", "spi"];
/** Two words after these a passphrase may come that nothing announces: `crypto pki export NAME pem terminal PASSPHRASE`. */
const withPassphrase = ["export", "import"];

/**
 * Everything after a word that announces a secret, words that look like a hash, a ciphertext or a long key, and what a type
 * digit announces. `snmp-server host A.B.C.D COMMUNITY` announces nothing: of such lines only the next two words are shown.
 */
function suspicious(text: string): readonly Span[] {
  if (text.length > longest) return [{ start: 1, end: text.length + 1 }];
  const hidden = credentials(text);
  let typeDigit = false;
  let community = Number.POSITIVE_INFINITY;
  const ofCrypto = nearly(/\w+/.exec(text)?.[0] ?? "", "crypto");
  for (const match of text.matchAll(/\S+/g)) {
    const start = match.index + 1;
    const word = match[0];
    const end = start + word.length;
    const isFirst = text.search(/\S/) === match.index;
    if (nearly(word.toLowerCase(), "snmp-server") || (ofCrypto && isNearly(word, withPassphrase)))
      community = 2;
    if (community-- === 0 || (typeDigit && /[a-z]/i.test(word)))
      return [...hidden, { start, end: text.trimEnd().length + 1 }];
    typeDigit = /^[0456789]$/.test(word);
    if (looksEncoded(word)) hidden.push({ start, end });
    else if (announces(word) || (isFirst && nearly(word, "pin"))) return [...hidden, ...restOf(text, end)];
  }
  return hidden;
}

/** The same for text within a line that was understood: there a digit is no type and `snmp-server` no beginning. */
function announced(text: string): readonly Span[] {
  if (text.length > longest) return [{ start: 1, end: text.length + 1 }];
  const hidden = credentials(text);
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const end = index + 1 + word.length;
    if (looksEncoded(word)) hidden.push({ start: index + 1, end });
    else if (announces(word)) return [...hidden, ...restOf(text, end)];
  }
  return hidden;
}

/** What stands behind a column of the text, without the blanks around it. */
function restOf(text: string, column: number): readonly Span[] {
  const rest = text.slice(column - 1).search(/\S/);
  return rest < 0 ? [] : [{ start: column + rest, end: text.trimEnd().length + 1 }];
}

function looksEncoded(word: string): boolean {
  if (/^(0x)?[0-9a-f]{12,}$/i.test(word) || /^\$\d+\$/.test(word)) return true;
  return word.length >= 24 && /^[a-z0-9+/=]+$/i.test(word) && /\d/.test(word);
}

function announces(word: string): boolean {
  const lower = word.toLowerCase().replace(/^["'([{<]+|["')\]}>:=]+$/g, "");
  if (lower.length < 2 || lower.length > 24) return false;
  if (lower.split(/[-_:=]/).some((part) => shortAnnouncers.includes(part))) return true;
  if (isNearly(lower, keywords)) return true;
  return announcers.some(
    (each) =>
      lower.includes(each) ||
      (lower.length >= (each === "community" ? 4 : 3) && each.startsWith(lower)) ||
      (lower.length >= 5 && lower.split("-").some((part) => nearly(part, each))),
  );
}

function isNearly(word: string, expected: readonly string[]): boolean {
  return expected.some((each) => nearly(word.toLowerCase(), each));
}

/** One letter added, left out, changed or swapped with its neighbour. */
function nearly(word: string, expected: string): boolean {
  if (Math.abs(word.length - expected.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === expected[start]) start++;
  const [a, b] = [word.slice(start), expected.slice(start)];
  if (a.length === b.length) {
    return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  }
  return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
}

/** `text` with the spans replaced; they may touch or overlap. */
function replaced(text: string, spans: readonly Span[]): VisibleLine {
  if (spans.length === 0) return { text, move: (span) => span };
  const cuts: { start: number; end: number; at: number }[] = [];
  let shown = "";
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = cuts.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
    } else {
      shown += text.slice(done, start - 1);
      cuts.push({ start, end, at: shown.length + 1 });
      shown += mask;
    }
    done = Math.max(done, end - 1);
  }
  return { text: shown + text.slice(done), move: (span) => moved(span, cuts) };
}

function moved(span: Span, cuts: readonly { start: number; end: number; at: number }[]): Span {
  const shift = (column: number, edge: "start" | "end"): number => {
    const cut = cuts.findLast((each) => each.start < column || (edge === "start" && each.start === column));
    if (!cut) return column;
    const inside = edge === "start" ? column < cut.end : column <= cut.end;
    if (inside) return edge === "start" ? cut.at : cut.at + mask.length;
    return cut.at + mask.length + (column - cut.end);
  };
  return { start: shift(span.start, "start"), end: shift(span.end, "end") };
}
