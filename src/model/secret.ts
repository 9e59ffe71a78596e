/** What the layers above may know of a secret: that there is one, and whether two are the same. */
import { revealSecret, type StoredSecret } from "../syntax/secret.ts";

export { isLongerThan, type Secret, type StoredSecret, sameSecret } from "../syntax/secret.ts";

/**
 * Numbers secrets so that they can be grouped unseen: equal texts of one type get one number. Different numbers do not mean
 * different secrets (type 7 spells one in many ways): ask `sameSecret`.
 */
export function secretNumbers(): (stored: StoredSecret) => number {
  const numbers = new Map<string, number>();
  return ({ secret, type }) => {
    const text = `${type ?? 0} ${revealSecret(secret)}`;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}
