/** Disjoint sets that grow by joining. */
export interface DisjointSets<T> {
  /** The member that stands for the set now. */
  root(member: T): T;
  /** The set of a member, in no particular order. */
  members(member: T): readonly T[];
  join(a: T, b: T): void;
  /** All sets, in the order of their first members. */
  all(): readonly (readonly T[])[];
}

/** Each member in a set of its own. */
export function disjointSets<T>(members: readonly T[]): DisjointSets<T> {
  const sets = new Map<T, T[]>(members.map((each) => [each, [each]]));
  const setOf = (member: T): T[] => sets.get(member) ?? [member];
  return {
    root: (member) => setOf(member)[0] ?? member,
    members: setOf,
    join(a, b) {
      const [x, y] = [setOf(a), setOf(b)];
      if (x === y) return;
      const [big, small] = x.length >= y.length ? [x, y] : [y, x];
      for (const each of small) {
        big.push(each);
        sets.set(each, big);
      }
    },
    all: () => [...new Set(members.map(setOf))],
  };
}
