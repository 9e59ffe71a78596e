/** Whether two parts of models say the same, wherever in their texts they say it. */
import { isSecret, revealSecret } from "../syntax/secret.ts";

/** Whether two parts agree in every value; of places, that both are there. Secrets are compared as they are typed. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (isSecret(a) || isSecret(b)) return isSecret(a) && isSecret(b) && revealSecret(a) === revealSecret(b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (isPlace(a) && isPlace(b)) return true;
  const [mine, theirs] = [partsOf(a), partsOf(b)];
  return mine !== undefined && theirs !== undefined && areAlike(mine, theirs);
}

function areAlike(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => isAlike(each, b[index]));
}

function isPlace(value: object): boolean {
  return "path" in value && "line" in value && "column" in value;
}

/** What an object holds, names of fields included; undefined of what shows nothing. */
function partsOf(value: object): readonly unknown[] | undefined {
  if (value instanceof Map || value instanceof Set) return [...value.entries()].flat();
  if (Array.isArray(value)) return value;
  return Object.getPrototypeOf(value) === Object.prototype ? Object.entries(value).flat() : undefined;
}
