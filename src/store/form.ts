/** The form of values as bytes. What is one object before is one object after. Texts stand once, in a list of their own, in front. */

/** The first byte of each value. Bytes from `smallInt` on are whole numbers themselves. */
export const tag = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  int: 4,
  float: 5,
  text: 6,
  array: 7,
  map: 8,
  set: 9,
  object: 10,
  /** A place in the text that the place before it stands in. */
  place: 11,
  placeElsewhere: 12,
  secret: 13,
  again: 14,
  bytes: 15,
} as const;

export const smallInt = 32;
export const smallInts = 256 - smallInt;

/** As the model's `Place`, which is by far the most frequent object. */
export interface Spot {
  readonly device: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}
