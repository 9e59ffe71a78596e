/**
 * Keys, passwords and communities. A `Secret` can be compared but not seen: printing it, turning it into JSON or
 * inspecting it shows `<secret>`. Only `revealSecret` gives the text back, for `--print` and for keyed lookups.
 */

/** A secret value as it stands in the text. */
export interface Secret {
  toString(): string;
  toJSON(): string;
}

const texts = new WeakMap<Secret, string>();

const hidden = { toString: () => "<secret>", toJSON: () => "<secret>" };

/** Wraps a secret's text. */
export function createSecret(text: string): Secret {
  const secret: Secret = Object.freeze(Object.create(hidden) as Secret);
  texts.set(secret, text);
  return secret;
}

/** The text of a secret, as typed. Callers must never let it reach an output. */
export function revealSecret(secret: Secret): string {
  return texts.get(secret) ?? "";
}
