/** "Did you mean": the known name that is closest to what was typed. */

/** The nearest of `known`, when it is near enough to be meant: a third of its letters at most differ. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const distance = distanceOf(typed.toLowerCase(), name.toLowerCase());
    const allowed = Math.max(2, Math.floor(name.length / 3));
    if (distance < bestDistance && distance <= allowed && distance < name.length) {
      best = name;
      bestDistance = distance;
    }
  }
  return best ?? known.find((name) => typed.length >= 3 && name.startsWith(typed));
}

/** `, did you mean "sarif"?`, or what is possible when nothing is near and the list is short. */
export function hint(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  if (near !== undefined) return `, did you mean "${near}"?`;
  return known.length <= 8 ? `: use ${listed(known)}` : "";
}

/** `a, b or c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > b.length || a.length > 100) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
