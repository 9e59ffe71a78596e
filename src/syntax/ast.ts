/**
 * The syntax tree of a text: what the other layers see of it. Everything here is read-only once built.
 *
 * Positions are 1-based lines and columns, end exclusive, in UTF-16 units.
 */
import type { Secret } from "./secret.ts";

/** Columns of one word or field inside its line: 1-based start, exclusive end, counted from the line's first character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word of a command as typed, with its columns relative to the command's own first character (1 = first). */
export interface Word extends Span {
  readonly text: string;
}

/** Why a line is no typed command: what was found at which word, and what could have stood there. */
export interface Fault {
  /**
   * - `unknown`: no command of the mode begins or goes on like this
   * - `invalid-value`: the command is known, one value is not legal
   * - `incomplete`: the command is known, words are missing
   * - `ambiguous`: an abbreviation fits several keywords
   */
  readonly type: "unknown" | "invalid-value" | "incomplete" | "ambiguous";
  /** Index into `words` of the first word that does not fit (`words.length` when words are missing). */
  readonly word: number;
  /** What may stand there, in the catalogue's notation (`(1-4294967295)`, `dynamic`), nearest first, at most eight. Found when first asked for. */
  readonly expected: readonly string[];
  /** The nearest keyword, or name of an interface, when it is one edit away and the rest of the line then fits. */
  readonly suggestion?: string | undefined;
}

/** The text side of a command. Shared by all lines of the same text in the same mode: it knows columns, never line numbers. */
export interface CommandSyntax {
  /** Mode in which the command was read, as named in the catalogue. */
  readonly mode: string;
  /** The command without indentation and trailing blanks. */
  readonly text: string;
  readonly words: readonly Word[];
  /** For each field that was read, where it stands (columns relative to the command's first character). */
  readonly spans: Readonly<Record<string, Span>>;
  /** Mode of the section that this command opens. A `no` form opens none. */
  readonly opens?: string | undefined;
  /** The command ends the section in which it stands. */
  readonly closes?: true | undefined;
  /** The word that ends this command's body of raw lines (`quit`), or `delimiter` for a banner. */
  readonly body?: string | undefined;
  /** The line uses abbreviated keywords. */
  readonly abbreviated?: true;
  /**
   * Fields whose values the text hides (`xxxxxx`, `<removed>`, `{{ psk }}`): unknown, never different. Secrets, numbers
   * and addresses are left out; names and texts hold the placeholder.
   */
  readonly masked?: readonly string[];
  /** Only for `Removal` commands: the kinds of which lines are removed. */
  readonly candidates?: readonly string[];
  /** Only for `Unknown` commands. */
  readonly fault?: Fault;
}

/** A command of any kind. Narrow it with `is(command, "NhrpMap")`, which adds the fields of that kind. */
export interface Command {
  /** Name from the catalogue, or `Unknown`, or `Removal` (a cut `no` line that fits several kinds). */
  readonly kind: string;
  /** `no ...` */
  readonly negated: boolean;
  /** `default ...` */
  readonly defaulted: boolean;
  readonly syntax: CommandSyntax;
}

/** One command at one place. */
export interface Statement {
  readonly command: Command;
  /** File in which the line stands. */
  readonly path: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** 1-based column of the command's first character in its line. */
  readonly column: number;
  /**
   * 1-based column of each character of the command, and of its end, where they do not follow each other: the text writes
   * some of them in another way (`&#x20;`, `\_`) or took some back (backspaces).
   */
  readonly columns?: readonly number[];
  /** Lines inside the section that this command opens. */
  readonly children: readonly Statement[];
  /** Raw lines of a banner, certificate or macro that belong to the command, the terminator included. */
  readonly body?: readonly string[];
  /**
   * Only in what `effective` gives, where the values of several lines of one kind add up: the last of these lines as written, and what
   * was in force before it.
   */
  readonly adds?: { readonly line: Statement; readonly to: Statement };
  /** The reader could not tell for sure that this line belongs here (device or section): cross-device rules leave it out. */
  readonly uncertain?: true;
}

/** The configuration of one device found in one or more files. */
export interface Config {
  /** Name from `hostname`, a prompt, a heading or the file name. */
  readonly name: string;
  /** What told the name. */
  readonly namedBy: "hostname" | "prompt" | "heading" | "file";
  /** File in which these statements stand. */
  readonly path: string;
  readonly statements: readonly Statement[];
}

/** A value from a list such as `1,3,10-20`: both ends inclusive. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

export type { Secret };
