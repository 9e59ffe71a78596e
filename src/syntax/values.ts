/** The kinds of value of the catalogue: which words each accepts, and what it makes of them. */
import ipaddr from "ipaddr.js";
import type { NumberRange } from "./ast.ts";
import type { InterfaceNames } from "./interface-names.ts";

/** What a field can hold, before secrets are hidden. */
export type FieldValue = string | number | readonly NumberRange[] | readonly string[];

/**
 * How a value competes with others for a word: a `typed` value is one by its form, `word` takes any word, `rest` all
 * that is left of the line.
 */
export type ValueClass = "typed" | "word" | "rest";

/** Grammar rule that builds the value. */
export type ValueRule = "address" | "number" | "list" | "interface" | "name" | "secret" | "rest";

/** A kind of value. */
export interface ValueType {
  /** As written in the catalogue. */
  readonly name: string;
  readonly class: ValueClass;
  readonly rule: ValueRule;
  /** It may stand in several words (`Tunnel 3`; `1, 3`). */
  readonly apart: boolean;
  /** A masked value cannot be read as one of this kind. */
  readonly maskable: boolean;
  /** The value in canonical form; undefined when the text is none of this kind. */
  readonly read: (text: string) => FieldValue | undefined;
}

/** Looks a kind of value up by its notation. Names of any kind of name take any word. */
export function createValueTypes(interfaces: InterfaceNames): (name: string) => ValueType {
  const known = new Map<string, ValueType>();
  return (name) => {
    const type = known.get(name) ?? createType(name, interfaces);
    known.set(name, type);
    return type;
  };
}

function createType(name: string, interfaces: InterfaceNames): ValueType {
  if (name.startsWith("(")) return typed(name, "number", rangeReader(name));
  if (name.startsWith("LIST")) return { ...typed(name, "list", listReader(name)), apart: true };
  switch (name) {
    case "A.B.C.D":
      return typed(name, "address", readIpv4);
    case "A.B.C.D/M":
      return typed(name, "address", prefixReader(readIpv4, 32));
    case "X:X::X:X":
      return typed(name, "address", readIpv6);
    case "X:X::X:X/M":
      return typed(name, "address", prefixReader(readIpv6, 128));
    case "H.H.H":
      return typed(name, "address", matching(/^[0-9a-f]{1,4}\.[0-9a-f]{1,4}\.[0-9a-f]{1,4}$/i, lowerCase));
    case "RD":
      return typed(name, "address", matching(/^(?:\d+|\d+\.\d+|\d+\.\d+\.\d+\.\d+):\d+$/));
    case "HEX":
      return typed(name, "address", matching(/^(?:0x)?[0-9a-f]+$/i));
    case "TIME":
      return typed(name, "address", matching(/^\d{1,2}:\d\d(?::\d\d)?$/));
    case "N.N":
      return typed(name, "number", matching(/^\d+(?:\.\d+)?$/, Number));
    case "AS":
      return typed(name, "number", readAs);
    case "INTERFACE":
      return { ...typed(name, "interface", interfaces.read), apart: true, maskable: false };
    case "INTERFACES":
      return { ...plain(name, "rest", "interface"), read: (text) => readInterfaces(text, interfaces) };
    case "HOST":
      return {
        ...plain(name, "word", "name"),
        // Digits and dots are an address, legal or not, never a host's name.
        read: (text) => (/^[\d.]+$/.test(text) ? undefined : unquoted(text)),
      };
    case "SECRET":
      return { ...plain(name, "word", "secret"), maskable: true, read: (text) => text };
    case "SECRET_LINE":
      return { ...plain(name, "rest", "secret"), maskable: true };
    case "LINE":
    case "TEXT":
      return plain(name, "rest", "rest");
    default:
      return { ...plain(name, "word", "name"), read: unquoted };
  }
}

function typed(name: string, rule: ValueRule, read: ValueType["read"]): ValueType {
  return { name, class: "typed", rule, apart: false, maskable: true, read };
}

function plain(name: string, kind: ValueClass, rule: ValueRule): ValueType {
  return { name, class: kind, rule, apart: false, maskable: false, read: (text) => text };
}

function matching(pattern: RegExp, make: (text: string) => FieldValue = same): ValueType["read"] {
  return (text) => (pattern.test(text) ? make(text) : undefined);
}

function same(text: string): string {
  return text;
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/** Dotted decimal as IOS reads it: leading zeros change nothing. */
export function readIpv4(text: string): string | undefined {
  let value = -1;
  let dots = 0;
  let plain = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0x2e;
    if (code === 0x2e) {
      if (value < 0 || value > 255) return undefined;
      value = -1;
      dots += 1;
    } else {
      const digit = code - 0x30;
      if (digit < 0 || digit > 9) return undefined;
      if (value === 0) plain = false;
      value = value < 0 ? digit : value * 10 + digit;
    }
  }
  if (dots !== 4) return undefined;
  return plain ? text : text.split(".").map(Number).join(".");
}

function readIpv6(text: string): string | undefined {
  if (!text.includes(":") || text.includes("%") || !ipaddr.IPv6.isValid(text)) return undefined;
  return ipaddr.IPv6.parse(text).toRFC5952String();
}

function prefixReader(readAddress: (text: string) => string | undefined, longest: number): ValueType["read"] {
  return (text) => {
    const slash = text.indexOf("/");
    if (slash < 0) return undefined;
    const length = readDigits(text.slice(slash + 1));
    const address = readAddress(text.slice(0, slash));
    return address !== undefined && length !== undefined && length <= longest
      ? `${address}/${length}`
      : undefined;
  };
}

function readDigits(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A plain AS number, or the high and the low half with a dot between. */
function readAs(text: string): number | undefined {
  const [high, low, more] = text.split(".");
  const first = readDigits(high ?? "");
  if (first === undefined || more !== undefined) return undefined;
  if (low === undefined) return first >= 1 && first <= 4294967295 ? first : undefined;
  const second = readDigits(low);
  return second !== undefined && first <= 65535 && second <= 65535 ? first * 65536 + second : undefined;
}

type Bounds = readonly (readonly [number, number])[];

/** Both ends of each part of `(1-5,9)`. */
function boundsOf(name: string): Bounds {
  return name
    .slice(name.indexOf("(") + 1, -1)
    .split(",")
    .map((part) => {
      const [, from, to] = /^\s*(-?\d+)(?:-(-?\d+))?/.exec(part) ?? [];
      return [Number(from), Number(to ?? from)];
    });
}

function within(bounds: Bounds, value: number): boolean {
  return bounds.some(([from, to]) => value >= from && value <= to);
}

function rangeReader(name: string): ValueType["read"] {
  let bounds: Bounds | undefined;
  return (text) => {
    if (!/^-?\d{1,15}$/.test(text)) return undefined;
    bounds ??= boundsOf(name);
    const value = Number(text);
    return within(bounds, value) ? value : undefined;
  };
}

function listReader(name: string): ValueType["read"] {
  const bounds = boundsOf(name);
  return (text) => {
    const ranges: NumberRange[] = [];
    for (const part of text.split(",")) {
      const match = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(part);
      if (!match) return undefined;
      const range = { from: Number(match[1]), to: Number(match[2] ?? match[1]) };
      if (range.to < range.from || !within(bounds, range.from) || !within(bounds, range.to)) return undefined;
      ranges.push(range);
    }
    return ranges;
  };
}

/** `Gi0/0 - 3, Lo1`: every interface by its full name; a range counts the last number up. */
function readInterfaces(text: string, interfaces: InterfaceNames): readonly string[] | undefined {
  const names: string[] = [];
  for (const part of text.split(",")) {
    const [first, last] = part.split(/\s*-\s*(?=(?:[A-Za-z][A-Za-z-]*\s*)?[\d/]+\s*$)/);
    const name = interfaces.read((first ?? "").replaceAll(/\s+/g, ""));
    const end = last === undefined ? undefined : /(\d+)\s*$/.exec(last)?.[1];
    if (name === undefined || (last !== undefined && end === undefined)) return undefined;
    names.push(...countUp(name, end === undefined ? undefined : Number(end)));
  }
  return names;
}

/** Ranges longer than any box has interfaces are cut. */
const longestRange = 4096;

function countUp(name: string, end: number | undefined): readonly string[] {
  const [, head = "", number = ""] = /^(.*?)(\d+)$/.exec(name) ?? [];
  const from = Number(number);
  if (end === undefined || end < from) return [name];
  return Array.from(
    { length: Math.min(end - from + 1, longestRange) },
    (_, index) => `${head}${from + index}`,
  );
}
