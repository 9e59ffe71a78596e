/** Remembers what was made of a text in a mode, within bounds. */

/** Looks a result up, or makes and remembers it. */
export interface Memo<T> {
  readonly get: (mode: string, text: string, make: (text: string) => T) => T;
}

/** Results by mode and text. */
type Generation<T> = Map<string, Map<string, T>>;

/**
 * Holds at most `size` results in two generations: when the young one has half of them it becomes the old one, and what
 * was not asked for since goes. The texts held are copies, so that none keeps the file that it was cut from.
 */
export function createMemo<T>(size: number): Memo<T> {
  const half = Math.max(1, size >> 1);
  let young: Generation<T> = new Map();
  let old: Generation<T> = new Map();
  let count = 0;
  return {
    get: (mode, text, make) => {
      const known = young.get(mode)?.get(text);
      if (known !== undefined) return known;
      const copy = copyOf(text);
      const value = old.get(mode)?.get(text) ?? make(copy);
      if (count >= half) {
        old = young;
        young = new Map();
        count = 0;
      }
      textsOf(young, mode).set(copy, value);
      count += 1;
      return value;
    },
  };
}

function textsOf<T>(generation: Generation<T>, mode: string): Map<string, T> {
  const known = generation.get(mode);
  if (known) return known;
  const texts = new Map<string, T>();
  generation.set(mode, texts);
  return texts;
}

/** A string of its own: a slice would keep the whole text alive that it was cut from. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
