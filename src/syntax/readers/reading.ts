/**
 * A reader knows one form of text (a running-config, a transcript, Markdown) and says of each line what it is and of
 * each stretch of lines which device it shows. It keeps the number of lines and the text of each, so that positions are
 * those of the file.
 */
import type { Config } from "../ast.ts";
import type { Line } from "../lines.ts";
import type { Note } from "../note.ts";

/** From this line on, up to the next mark, the lines show one device. */
export interface Device {
  /** Index of the line. */
  readonly line: number;
  /** Stretches with the same key are one device. */
  readonly key: string;
  readonly name: string;
  readonly namedBy: Config["namedBy"];
  /** No section is open at the start of this stretch. */
  readonly restarts: boolean;
  /** These lines show this device as well as that of the mark before (`R1, R2 and R3 (same on all)`). */
  readonly together?: true;
  /** Index of the line that names the device, when one does. */
  readonly told?: number;
  /** The text does not tell for certain whose lines these are: no rule compares them with other devices. */
  readonly doubtful?: true;
}

/** How many command lines of a reading there are, and how many of them are typed. */
export type Judge = (reading: Reading) => { readonly commands: number; readonly typed: number };

/** A text as a reader sees it. */
export interface Reading {
  /** One for each line of the text; what a reader recognised as a prompt or as prose is marked so. */
  readonly lines: readonly Line[];
  /** At least one, in the order of their lines; the first stands at line 0. */
  readonly devices: readonly Device[];
  /** What the reader has to say about places of the text. */
  readonly notes?: readonly Note[];
  /** For each line, the index of the line of the file that holds it, when one line of the file holds several. */
  readonly rows?: readonly number[];
}
