/** Choices from a seed: the same seed, the same input, on every machine. */

/** Chooses: a whole number from 0 to `below - 1`. */
export type Choose = (below: number) => number;

/** Numbers by the 32-bit generator `mulberry32`. */
export function chooser(seed: number): Choose {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export function oneOf<T>(choose: Choose, values: readonly T[]): T {
  return values[choose(values.length)] as T;
}

export function several<T>(choose: Choose, most: number, make: () => T): T[] {
  return Array.from({ length: choose(most + 1) }, make);
}
