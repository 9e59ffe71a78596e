/**
 * Keys, passwords and communities. A `Secret` can be compared but not seen: printing it, turning it into JSON or
 * inspecting it shows `<secret>`. Only `revealSecret` gives the text back, for `--print` and for keyed lookups.
 */

/** A secret value as it stands in the text. */
export interface Secret {
  toString(): string;
  toJSON(): string;
}

/** A class for its private field, which no printer, inspector or clone can see. A fleet has a secret in every router. */
class HiddenText implements Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return "<secret>";
  }

  toJSON(): string {
    return "<secret>";
  }

  static textOf(value: object): string | undefined {
    return #text in value ? value.#text : undefined;
  }
}

/** Wraps a secret's text. */
export function createSecret(text: string): Secret {
  return new HiddenText(text);
}

/** The text of a secret, as typed. Callers must never let it reach an output. */
export function revealSecret(secret: Secret): string {
  return HiddenText.textOf(secret) ?? "";
}

/** Whether a field of a command is a secret. */
export function isSecret(value: unknown): value is Secret {
  return typeof value === "object" && value !== null && HiddenText.textOf(value) !== undefined;
}

/** A secret together with the type digit that stands before it in the text (`key 7 0822455D0A16`). */
export interface StoredSecret {
  readonly secret: Secret;
  /** 0 or nothing: clear text; 7: reversible; 6: AES under the box's own key; 4, 5, 8, 9: hashes. */
  readonly type?: number | string | undefined;
}

/**
 * Whether two secrets are the same on the box.
 * @returns undefined when the texts cannot tell: a value is masked, encrypted with the box's own key, a hash, or no valid type 7
 */
export function sameSecret(a: StoredSecret, b: StoredSecret): boolean | undefined {
  const left = clearText(a);
  const right = clearText(b);
  return left === undefined || right === undefined ? undefined : left === right;
}

/** The secret in clear, so that it can be compared with others in clear. @returns undefined when the text does not tell it */
export function plainSecret(stored: StoredSecret): Secret | undefined {
  const text = clearText(stored);
  return text === undefined ? undefined : createSecret(text);
}

/** Whether a secret has more characters than a limit. @returns undefined when it is masked or not in clear text */
export function isLongerThan(stored: StoredSecret, limit: number): boolean | undefined {
  const text = clearText(stored);
  return text === undefined ? undefined : text.length > limit;
}

/** Whether a secret was replaced by a tool or a person before the text was handed on: it is unknown, not different. */
export function isMasked(secret: Secret): boolean {
  return MASK.test(revealSecret(secret));
}

/** Catalyst Center, RANCID, Oxidized, netconan, templates, and what people type. */
const MASK =
  /^(x{4,}|X{4,}|\*{3,}|\.{3,}|netconanRemoved\d+|<[^>]*>|\{\{.*\}\}|\{%.*%\}|\$\{.*\}|\[[^\]]*(removed|hidden|redacted)[^\]]*\]|removed|redacted|hidden)$/;

function clearText({ secret, type }: StoredSecret): string | undefined {
  if (isMasked(secret)) return undefined;
  const text = revealSecret(secret);
  const digit = type === undefined ? 0 : Number(type);
  if (digit === 0) return text;
  return digit === 7 ? decodeType7(text) : undefined;
}

/** The public Vigenère table of `service password-encryption`. */
const TYPE_7_TABLE = "dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87";

/**
 * Another secret in the place of one: what its text means is replaced, the form in which it is stored stays.
 *
 * @param replace gives another clear text, or another text of a form that cannot be read
 * @returns the text to store; undefined when the secret is masked
 */
export function replaceSecret(
  { secret, type }: StoredSecret,
  replace: { readonly clear: (text: string) => string; readonly coded: (text: string) => string },
): string | undefined {
  if (isMasked(secret)) return undefined;
  const text = revealSecret(secret);
  const clear = clearText({ secret, type });
  if (clear === undefined) return replace.coded(text);
  return Number(type ?? 0) === 7
    ? encodeType7(replace.clear(clear), Number(text.slice(0, 2)))
    : replace.clear(clear);
}

function encodeType7(clear: string, seed: number): string {
  const bytes = [...clear].map((_, at) => {
    const key = TYPE_7_TABLE.charCodeAt((seed + at) % TYPE_7_TABLE.length);
    return ((clear.charCodeAt(at) ^ key) & 0xff).toString(16).toUpperCase().padStart(2, "0");
  });
  return String(seed).padStart(2, "0") + bytes.join("");
}

function decodeType7(text: string): string | undefined {
  if (!/^\d\d([0-9A-F]{2})+$/i.test(text)) return undefined;
  const seed = Number(text.slice(0, 2));
  if (seed >= TYPE_7_TABLE.length) return undefined;
  let clear = "";
  for (let at = 2; at < text.length; at += 2) {
    const key = TYPE_7_TABLE.charCodeAt((seed + at / 2 - 1) % TYPE_7_TABLE.length);
    clear += String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16) ^ key);
  }
  return clear;
}
