/** What a user should be told about the reading of a text. */
import { columnIn, type Line } from "./lines.ts";

/** A remark of the reader about one place. */
export interface Note {
  /** 1-based line in the file. */
  readonly line: number;
  /** 1-based column in UTF-16 units. */
  readonly column: number;
  /** Exclusive. */
  readonly endColumn: number;
  readonly message: string;
  /**
   * - `section`: it is not certain to which section or device the lines from here on belong
   * - `ambiguous-device`: the text leaves open to which device the lines from here on belong
   * - `body`: a certificate, banner or macro has no end
   * - `depth`: sections are nested deeper than any device does
   * - `length`: a line is longer than any command
   * - `binary`: the file is no text
   */
  readonly topic: "section" | "ambiguous-device" | "body" | "depth" | "length" | "binary";
}

/** A note about a whole line, whose index among the lines of the file is `row`. */
export function noteOn(line: Line, row: number, topic: Note["topic"], message: string): Note {
  const column = columnIn(line, line.before.length);
  const endColumn = columnIn(line, line.before.length + line.text.length);
  return { line: row + 1, column, endColumn, message, topic };
}
