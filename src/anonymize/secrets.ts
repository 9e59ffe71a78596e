/** Other secrets: as long as the first ones, since boxes have limits, and of letters and digits. */
import { createSecret, replaceSecret } from "../syntax/secret.ts";
import type { Draw } from "./key.ts";

export interface SecretMap {
  /** @param type the digit that stands before the secret, if one does */
  readonly stored: (text: string, type: string | undefined) => string;
  /** Of text that may be a secret. */
  readonly clear: (text: string) => string;
}

export function createSecrets(draw: Draw): SecretMap {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  const other = (key: string, make: (tries: number) => string): string => {
    const found = known.get(key);
    if (found !== undefined) return found;
    let text = make(0);
    for (let tries = 1; taken.has(text); tries++) text = make(tries);
    known.set(key, text);
    taken.add(text);
    return text;
  };
  const clear = (text: string) =>
    other(`clear ${text}`, (tries) => letters(draw, text, lengthAt(text.length, tries)));
  const coded = (text: string) => other(`coded ${text}`, (tries) => sameForm(draw, text, tries));
  return {
    clear,
    stored: (text, type) => replaceSecret({ secret: createSecret(text), type }, { clear, coded }) ?? text,
  };
}

/** Short secrets run out: then they grow. */
function lengthAt(length: number, tries: number): number {
  return Math.max(1, length) + Math.floor(tries / 32);
}

const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWYZabcdefghjkmnpqrstuvwyz23456789";

/** A word that no keyword begins with: it ends in a digit when it has room for one. */
function letters(draw: Draw, text: string, length: number): string {
  return Array.from({ length }, (_, at) => {
    const drawn = draw(`secret ${text} ${length} ${at >> 4}`);
    const number = ((drawn[(at & 15) * 2] ?? 0) << 8) | (drawn[(at & 15) * 2 + 1] ?? 0);
    if (at > 0 && at === length - 1) return String(2 + (number % 8));
    return ALPHABET[number % (at === 0 ? 45 : ALPHABET.length)] ?? "A";
  }).join("");
}

/** A hash or ciphertext: `$9$` stays, each character becomes one of its sort. */
function sameForm(draw: Draw, text: string, tries: number): string {
  const mark = /^\$\d+\$/.exec(text)?.[0] ?? "";
  let at = 0;
  return (
    mark +
    text.slice(mark.length).replace(/[A-Za-z0-9]/g, (character) => {
      const byte = draw(`coded ${text} ${tries} ${at >> 5}`)[at & 31] ?? 0;
      at++;
      if (/\d/.test(character)) return String(byte % 10);
      // Hexadecimal digits stay hexadecimal.
      const size = /^[0-9A-F]+$/i.test(text) ? 6 : 26;
      return String.fromCharCode((character <= "Z" ? 0x41 : 0x61) + (byte % size));
    })
  );
}
