/** Items of one list that have something in common, found again in the next list where only a few items are others. */
import { type Stretch, stretchesIn } from "./gathered.ts";

/** Items with one key, in the order of the list. */
export interface Sharers<Item> {
  readonly key: string;
  /** Two at least. */
  readonly items: readonly Item[];
}

/** Who has which key in the list that was asked about last; brought up to date for the next. */
interface Holders<Item> {
  stretches: ReadonlySet<Stretch<Item>>;
  readonly byKey: Map<string, Set<Item>>;
  readonly shared: Set<string>;
}

/**
 * The keys that several items of a list have, in no particular order. As with `gathered` the function may look at nothing but the item,
 * and is made once, where it stands.
 */
export function sharersOf<Item extends object>(
  keysOf: (item: Item) => readonly string[],
): (items: readonly Item[]) => readonly Sharers<Item>[] {
  const last = new WeakMap<Stretch<Item>, Holders<Item>>();
  return (items) => {
    const stretches = stretchesIn(items);
    const ends = [stretches[0], stretches.at(-1)].flatMap((end) => (end ? [end] : []));
    const [known] = ends.flatMap((end) => last.get(end) ?? []);
    const holders = known ?? { stretches: new Set(), byKey: new Map(), shared: new Set() };
    bringUpToDate(holders, new Set(stretches), keysOf);
    for (const end of ends) last.set(end, holders);
    return inOrder(items, holders);
  };
}

function bringUpToDate<Item>(
  holders: Holders<Item>,
  stretches: ReadonlySet<Stretch<Item>>,
  keysOf: (item: Item) => readonly string[],
): void {
  const { stretches: before, byKey, shared } = holders;
  const each = (stretch: Stretch<Item>, change: (sharing: Set<Item>, item: Item) => void): void => {
    for (const item of stretch) {
      for (const key of keysOf(item)) {
        const sharing = byKey.get(key) ?? new Set();
        change(sharing, item);
        if (sharing.size === 0) byKey.delete(key);
        else byKey.set(key, sharing);
        if (sharing.size > 1) shared.add(key);
        else shared.delete(key);
      }
    }
  };
  for (const old of before) if (!stretches.has(old)) each(old, (sharing, item) => sharing.delete(item));
  for (const now of stretches) if (!before.has(now)) each(now, (sharing, item) => sharing.add(item));
  holders.stretches = stretches;
}

function inOrder<Item>(items: readonly Item[], { byKey, shared }: Holders<Item>): readonly Sharers<Item>[] {
  if (shared.size === 0) return [];
  const places = new Map(items.map((item, index) => [item, index]));
  const placeOf = (item: Item) => places.get(item) ?? 0;
  return [...shared].map((key) => ({
    key,
    items: [...(byKey.get(key) ?? [])].sort((a, b) => placeOf(a) - placeOf(b)),
  }));
}
