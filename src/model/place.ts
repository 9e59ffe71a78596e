/** Where a value came from, and values that know it. */

/** A spot in a text: 1-based, end exclusive, in UTF-16 units. */
export interface Place {
  /** Name of the device whose configuration the line belongs to. */
  readonly device: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Whether two spots begin at one character; several lines of configuration may stand in one line of a file. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column && a.path === b.path;
}

/** A value and the spot that sets it. */
export interface Located<T> {
  readonly value: T;
  readonly at: Place;
}

/**
 * A setting that is written in the text. `value` is undefined when the text masks it (`xxxxxx`, `<removed>`,
 * `{{ psk }}`): then it is unknown, never different. A setting that is not written at all is an undefined field: absent in
 * a complete text, unknown in an excerpt.
 */
export interface Setting<T> {
  readonly value: T | undefined;
  readonly at: Place;
}

/** Something that is on or off. */
export interface Switch {
  /** What the box does; undefined when nothing is written and the release, so the default, is not known. */
  readonly on: boolean | undefined;
  /** The line that says so; undefined when nothing is written. */
  readonly at?: Place;
}

/** A name in use, where it is used. */
export type NameUse = Setting<string>;
