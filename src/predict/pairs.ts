/** Pairs of spokes that may talk directly. */

/** Up to so many spokes each pair of them is predicted; above they are counted, so that the work stays linear. */
export const few = 50;

/** Each pair of some spokes once; none where they are more than a few. */
export function pairsOf<T>(spokes: readonly T[]): readonly (readonly [T, T])[] {
  if (spokes.length > few) return [];
  return spokes.flatMap((a, index) => spokes.slice(index + 1).map((b) => [a, b] as const));
}
