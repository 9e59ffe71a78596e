/** Remembers what was made of a text in a mode, within bounds. */

/** Looks a result up, or makes and remembers it. */
export interface Memo<T> {
  readonly get: (mode: string, text: string, make: (text: string) => T) => T;
}

interface Generations<T> {
  young: Map<string, T>;
  old: Map<string, T>;
}

/**
 * Holds about `size` results a mode in two generations: when the young one has half of them it becomes the old one, and
 * what was not asked for since goes. The texts held are copies, so that none keeps the file that it was cut from.
 */
export function createMemo<T>(size: number): Memo<T> {
  const modes = new Map<string, Generations<T>>();
  const half = Math.max(1, size >> 1);
  return {
    get: (mode, text, make) => {
      const held = modes.get(mode) ?? addMode(modes, mode);
      const known = held.young.get(text);
      if (known !== undefined) return known;
      const copy = copyOf(text);
      const value = held.old.get(text) ?? make(copy);
      if (held.young.size >= half) {
        held.old = held.young;
        held.young = new Map();
      }
      held.young.set(copy, value);
      return value;
    },
  };
}

function addMode<T>(modes: Map<string, Generations<T>>, mode: string): Generations<T> {
  const held = { young: new Map<string, T>(), old: new Map<string, T>() };
  modes.set(mode, held);
  return held;
}

/** A string of its own: a slice would keep the whole text alive that it was cut from. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
