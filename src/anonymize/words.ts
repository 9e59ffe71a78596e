/** Text that nobody took apart: words of the language stay, all others are replaced. */
import type { Span } from "../syntax/ast.ts";
import { isNameOfDevice } from "../syntax/readers/names.ts";
import { bitsOf } from "./bits.ts";
import { plainWord } from "./names.ts";
import { otherDigits, otherIsoAddress, otherMac } from "./numbers.ts";
import type { Values } from "./values.ts";
import { isPublicWord } from "./vocabulary.ts";

/** Which words may stay: those of the language, or none, since in a description a word of the language is one of the description. */
export type Keep = "language" | "nothing";

/**
 * Replaces the words of a text.
 *
 * @param hidden 1-based spans of what may be secret: of that nothing stays
 */
export function otherText(text: string, values: Values, keep: Keep, hidden: readonly Span[] = []): string {
  return text.replace(/\S+/g, (token, index: number) => {
    const from = index + 1;
    const isHidden = hidden.some(({ start, end }) => start < from + token.length && end > from);
    return isHidden ? otherSecret(token, values) : otherToken(token, values, keep);
  });
}

function otherSecret(token: string, values: Values): string {
  // The digit of the form in which a secret is stored, or a sign.
  return /^(\d|[^\p{L}\p{N}]+)$/u.test(token)
    ? token
    : (otherValue(token, values) ?? values.secrets.clear(token));
}

/** Replaces a word with the signs around it and in it: `(10.0.0.1/24),`, `tftp://host/file`. */
export function otherToken(token: string, values: Values, keep: Keep, prefix = plainWord): string {
  const whole = otherValue(token, values);
  if (whole !== undefined) return whole;
  return token.replace(/[\p{L}\p{N}:][\p{L}\p{N}.:_/-]*/gu, (run) => otherRun(run, values, keep, prefix));
}

function otherRun(run: string, values: Values, keep: Keep, prefix: string): string {
  const [, core = run, tail = ""] = /^(.*?)([.:_/-]*)$/.exec(run) ?? [];
  const value = otherValue(core, values);
  if (value !== undefined) return value + tail;
  if (!/\p{L}/u.test(core)) return otherNumbers(core, values, keep) + tail;
  if (/[:/]/.test(core) && values.names.known(core) === undefined && !stays(core, values, keep)) {
    return core.replace(/[^:/]+/g, (part) => otherRun(part, values, keep, prefix)) + tail;
  }
  return otherWord(core, values, keep, prefix) + tail;
}

function otherWord(word: string, values: Values, keep: Keep, prefix: string): string {
  if (values.isSecret(word)) return values.secrets.clear(word);
  if (keep === "language" && values.names.known(word) === undefined) {
    if (stays(word, values, keep)) return word;
    const parts = word.split(/[-._]/);
    if (parts.length > 1 && parts.every((part) => isPublicWord(part) || /^\d{1,3}$/.test(part))) return word;
  }
  // What looks like the name of a device goes on to do so: readers take it for one.
  return values.names.of(word, prefix === plainWord && isNameOfDevice(word) ? "Host" : prefix);
}

function stays(word: string, values: Values, keep: Keep): boolean {
  return keep === "language" && values.names.known(word) === undefined && isPublicWord(word);
}

/** An address, a prefix, the address of a MAC or of an IS-IS router; undefined for anything else. */
function otherValue(text: string, values: Values): string | undefined {
  const [address = "", length, more] = text.split("/");
  if (more === undefined && bitsOf(address) !== undefined) {
    if (length === undefined) return values.address(address);
    if (/^\d{1,3}$/.test(length)) return `${values.address(address, Number(length))}/${length}`;
  }
  if (/^[0-9a-f]{4}(\.[0-9a-f]{4}){2}$/i.test(text)) return otherMac(text, values.draw);
  return otherIsoAddress(text, values.draw);
}

/** `65000:100`, `15.7`, `10:11:12`, `10.0.0.256`. */
function otherNumbers(text: string, values: Values, keep: Keep): string {
  const longest = keep === "language" ? 5 : 2;
  const isDotted = text.split(".").length > 3;
  return text.replace(/\d+/g, (digits) => {
    if (values.isAs(Number(digits))) return String(values.as(Number(digits)));
    if (isDotted) return Number(digits) > 255 ? digits : otherDigits(digits, values.draw);
    return digits.length <= longest ? digits : otherDigits(digits, values.draw);
  });
}
