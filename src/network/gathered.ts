/**
 * Long lists of which one item in thousands changes. A list is taken in stretches; a stretch of the same items is the same object in the
 * next list, so what was found in it is found again at once.
 */
import { remembered } from "../syntax/remembered.ts";

/** Items of a list one after another. Never empty. */
export type Stretch<Item> = readonly Item[];

/** A changed item costs a look at so many neighbours, an unchanged list one look at each stretch. */
const longest = 16;

/** The stretch that an item began in the list that was taken last. */
const begun = new WeakMap<object, Stretch<object>>();

const cut: (items: readonly object[]) => readonly Stretch<object>[] = remembered((items) => {
  const stretches: Stretch<object>[] = [];
  for (let from = 0; from < items.length; from += stretches.at(-1)?.length ?? 1) {
    stretches.push(knownFrom(items, from) ?? begin(items, from));
  }
  return stretches;
});

/** The stretches of a list, in order. */
export function stretchesIn<Item extends object>(items: readonly Item[]): readonly Stretch<Item>[] {
  return cut(items) as readonly Stretch<Item>[];
}

function knownFrom(items: readonly object[], from: number): Stretch<object> | undefined {
  const first = items[from];
  const known = first && begun.get(first);
  return known?.every((each, index) => each === items[from + index]) ? known : undefined;
}

/** Up to where a known stretch may begin, so that what follows a change stays as it was. */
function begin(items: readonly object[], from: number): Stretch<object> {
  let to = from + 1;
  while (to < items.length && to - from < longest && !begun.has(items[to] ?? items)) to++;
  const stretch = items.slice(from, to);
  const [first] = stretch;
  if (first) begun.set(first, stretch);
  return stretch;
}

/**
 * What a function of single items finds in a list, in order. The function is asked about an item again only when the item or one near it
 * is another, so it may look at nothing but the item. Made once, where the function stands.
 */
export function gathered<Item extends object, Found>(
  find: (item: Item) => readonly Found[],
): (items: readonly Item[]) => readonly Found[] {
  const inStretch = remembered((stretch: Stretch<Item>) => stretch.flatMap(find));
  return (items) => {
    const all: Found[] = [];
    for (const stretch of stretchesIn(items)) {
      const found = inStretch(stretch);
      if (found.length > 0) all.push(...found);
    }
    return all;
  };
}

/** Those of a list that a test of single items lets through, in order; see `gathered`. */
export function those<Item extends object>(
  isOne: (item: Item) => boolean,
): (items: readonly Item[]) => readonly Item[] {
  return gathered((item) => (isOne(item) ? [item] : []));
}
