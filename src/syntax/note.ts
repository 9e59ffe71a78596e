/** What a user should be told about the reading of a text. */

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
