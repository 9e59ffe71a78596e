/** Secrets sorted into groups of equals, so that rules can look for the odd one out without seeing a key. */
import { type StoredSecret, sameSecret } from "../model/secret.ts";

/**
 * For each secret the number of its group: equal secrets share one. Undefined where a secret is missing or cannot be compared.
 * Linear in the secrets for a small number of groups.
 */
export function groupSecrets(
  secrets: readonly (StoredSecret | undefined)[],
): readonly (number | undefined)[] {
  const groups: StoredSecret[] = [];
  return secrets.map((secret) => {
    if (secret === undefined || sameSecret(secret, secret) === undefined) return undefined;
    const known = groups.findIndex((first) => sameSecret(first, secret));
    return known >= 0 ? known : groups.push(secret) - 1;
  });
}
