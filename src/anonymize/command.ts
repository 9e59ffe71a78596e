/** One command with other values: what each word is, the catalogue says. */
import type { Command, Span } from "../syntax/ast.ts";
import { type ValueSpan, valuesIn } from "../syntax/command.ts";
import { elsewhere } from "../syntax/elsewhere.ts";
import { nameKind } from "../syntax/meta.ts";
import { hiddenSpans } from "../syntax/visible.ts";
import { classLength, isClassNetwork, maskLength } from "./addresses.ts";
import { bitsOf } from "./bits.ts";
import { delimiterOf } from "./delimiter.ts";
import { otherAs, otherDigits, otherHex, otherMac } from "./numbers.ts";
import type { Values } from "./values.ts";
import { otherText, otherToken } from "./words.ts";

/** The text of a command with other values. */
export function otherCommand(command: Command, values: Values): string {
  const { text } = command.syntax;
  // A line that another mode knows is understood, but for its place.
  const mode = command.kind === "Unknown" ? elsewhere(command)[0]?.mode : command.syntax.mode;
  if (mode === undefined) return otherUnknown(command, values);
  const spans = valuesIn(mode, text);
  const hidden = spans.some(({ type }) => type === "LINE") ? hiddenSpans(command) : [];
  let result = "";
  let done = 0;
  spans.forEach((span, index) => {
    const before = text.slice(done, span.start - 1);
    result += before + otherValue(text, span, spans[index + 1], before, hidden, values);
    done = span.end - 1;
  });
  return result + text.slice(done);
}

/** Of a command that was not understood words of the language stay, and the one that is nearly one of them. */
function otherUnknown(command: Command, values: Values): string {
  const { text, words, fault } = command.syntax;
  const wrong = fault?.suggestion === undefined ? undefined : words[fault.word];
  const hidden = hiddenSpans(command);
  const isSecret = hidden.some(({ start, end }) => wrong && start < wrong.end && end > wrong.start);
  if (wrong === undefined || isSecret || values.names.known(wrong.text) !== undefined)
    return otherText(text, values, "language", hidden);
  const [from, to] = [wrong.start - 1, wrong.end - 1];
  const behind = hidden.map(({ start, end }) => ({ start: start - to, end: end - to }));
  return (
    otherText(text.slice(0, from), values, "language", hidden) +
    text.slice(from, to) +
    otherText(text.slice(to), values, "language", behind)
  );
}

function otherValue(
  text: string,
  span: ValueSpan,
  next: ValueSpan | undefined,
  before: string,
  hidden: readonly Span[],
  values: Values,
): string {
  const image = text.slice(span.start - 1, span.end - 1);
  if (span.masked) return otherMask(image, values);
  switch (span.type) {
    case "A.B.C.D":
      if (isMask(span)) return image;
      return values.address(image, prefixLength(text, span, next));
    case "A.B.C.D/M":
    case "X:X::X:X/M": {
      const [address = "", length = ""] = image.split("/");
      return `${values.address(address, Number(length))}/${length}`;
    }
    case "X:X::X:X":
      return values.address(image);
    case "H.H.H":
      return otherMac(image, values.draw);
    case "AS":
      return otherAs(image, values.as);
    case "RD":
      return otherDistinguisher(image, values);
    case "HEX":
      return image.length > 4 ? otherHex(image, values.draw) : image;
    case "SECRET":
    case "SECRET_LINE":
      return values.secrets.stored(image, /(?:^|\s)(\d)\s+$/.exec(before)?.[1]);
    case "TEXT":
      return otherBanner(image, values);
    case "LINE":
      return otherLine(image, span, hidden, values);
    case "WORD":
      return otherWord(image, span, values);
    case "HOST":
      return otherName(image, "Host", values);
    default:
      return isName(span.type) ? otherReference(image, span.type, values) : image;
  }
}

function isName(type: string): boolean {
  return (
    /^[A-Z][A-Z0-9_]+$/.test(type) &&
    !["TIME", "INTERFACE", "INTERFACES"].includes(type) &&
    !type.startsWith("LIST")
  );
}

function isMask({ field }: ValueSpan): boolean {
  return /mask$|wildcard$/i.test(field);
}

/** What the mask behind an address leaves of it; of a network without one, its class; undefined for an address alone. */
function prefixLength(
  text: string,
  { field, start, end }: ValueSpan,
  next: ValueSpan | undefined,
): number | undefined {
  if (next?.type === "A.B.C.D" && isMask(next)) return maskLength(text.slice(next.start - 1, next.end - 1));
  const bits = bitsOf(text.slice(start - 1, end - 1));
  return field === "network" && bits?.width === 32 && isClassNetwork(bits) ? classLength(bits) : undefined;
}

function otherDistinguisher(text: string, values: Values): string {
  const [owner = "", number = ""] = text.split(/:(?=[^:]*$)/);
  return `${bitsOf(owner) ? values.address(owner) : otherAs(owner, values.as)}:${number}`;
}

/** A name of a kind that the catalogue knows: those that every box has stay. */
function otherReference(text: string, kind: string, values: Values): string {
  const name = unquoted(text);
  const builtin = nameKind(kind)?.builtin ?? [];
  const isBuiltin = (each: string) =>
    each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : each === name;
  const own = builtin.find(isBuiltin);
  if (own === undefined) return otherName(name, prefixOf(kind), values);
  return own.endsWith("*")
    ? own.slice(0, -1) + otherDigits(name.slice(own.length - 1).replace(/\D/g, ""), values.draw)
    : text;
}

/** `ROUTE_MAP` is `RouteMap`. */
function prefixOf(kind: string): string {
  const words = kind.split("_").map((word) => (word[0] ?? "") + word.slice(1).toLowerCase());
  return words.join("").replace(/\d/g, "");
}

/** Fields of any word that name something of the network. */
const naming =
  /name|user|host|label|realm|domain|server|fqdn|email|identity|group|profile|policy|context|list|pool|class|tag|url|file|path|zone|^(id|value|string|owner|location|description|ssid|principal|dn|key|view)$/i;

function otherWord(text: string, { field }: ValueSpan, values: Values): string {
  if (naming.test(field)) return otherName(unquoted(text), field === "user" ? "User" : "Name", values);
  return otherToken(text, values, "language", "Name");
}

/** A name, or several with signs between them: `hub.example.net`, `admin@example.net`. */
function otherName(name: string, prefix: string, values: Values): string {
  if (/^\d{1,5}$/.test(name)) return name;
  if (values.names.known(name) !== undefined) return values.names.of(name, prefix);
  if (/^\p{L}[\p{L}\p{N}_-]*(\.\p{L}[\p{L}\p{N}_-]*)+$/u.test(name))
    return name
      .split(".")
      .map((label) => values.names.of(label, "Domain"))
      .join(".");
  if (bitsOf(name) || /[:/@]/.test(name) || /^\d+$/.test(name))
    return otherToken(name, values, "nothing", prefix);
  return values.names.of(name, prefix);
}

/** Texts for people. */
const prose = /^(text|description|remark|comment|location|contact|name|banner|message|subject|prompt)$/;

function otherLine(
  text: string,
  { field, start }: ValueSpan,
  hidden: readonly Span[],
  values: Values,
): string {
  const inside = hidden.map((span) => ({ start: span.start - start + 1, end: span.end - start + 1 }));
  return otherText(text, values, prose.test(field) ? "nothing" : "language", inside);
}

/** The delimiter stays: `^Ctext^C`. */
function otherBanner(text: string, values: Values): string {
  const delimiter = delimiterOf(text);
  const inside = text.slice(delimiter.length);
  const end = inside.lastIndexOf(delimiter);
  const said = end < 0 ? inside : inside.slice(0, end);
  const other = otherText(said, values, "nothing");
  return delimiter + (other.includes(delimiter) ? "-" : other) + (end < 0 ? "" : inside.slice(end));
}

/** `{{ psk }}`: what stands there names something. */
function otherMask(text: string, values: Values): string {
  const inside = /^(\{\{|<)(.*)(\}\}|>)$/.exec(text);
  if (inside === null) return text;
  const [, open = "", said = "", close = ""] = inside;
  return open + otherText(said, values, "nothing") + close;
}

function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
