/** What every result of reading an output has in common. */

/** Where an item begins in its text: 1-based, end exclusive. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** An item of an output: its fields, its lists of further items, and its place. */
export interface Item {
  readonly at: Spot;
  readonly [field: string]: unknown;
}

/** A line that no line of the description fits. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}
