/** Other numbers for those that tell who somebody is: AS numbers, MAC addresses, serial and telephone numbers. */
import { type Draw, drawNumber } from "./key.ts";

/** First and last of each range of AS numbers (IANA): an AS number stays in its own. What is in none stays. */
const asRanges: readonly (readonly [number, number])[] = [
  [1, 23455],
  [23457, 64495],
  [64496, 64511],
  [64512, 65534],
  [65536, 65551],
  [65552, 4199999999],
  [4200000000, 4294967294],
];

/** Gives another AS number: public stays public, private private, and of two or four bytes as it was. */
export type AsMap = (as: number) => number;

export function createAsMap(draw: Draw): AsMap {
  const known = new Map<number, number>();
  const taken = new Set<number>();
  return (as) => {
    const [first, last] = asRanges.find(([from, to]) => as >= from && as <= to) ?? [as, as];
    const size = last - first + 1;
    let other = known.get(as);
    if (other === undefined) {
      let at = Number(drawNumber(draw, `as ${as}`, BigInt(size)));
      const isFree = () => !taken.has(first + at) && (first + at !== as || size === 1);
      for (let tries = 0; tries < size && !isFree(); tries++) at = (at + 1) % size;
      other = first + at;
      known.set(as, other);
      taken.add(other);
    }
    return other;
  };
}

/** As the number was written: `65000`, `1.10`. */
export function otherAs(text: string, map: AsMap): string {
  const [high = "", low] = text.split(".");
  if (low === undefined) return String(map(Number(high)));
  const other = map(Number(high) * 65536 + Number(low));
  return `${Math.floor(other / 65536)}.${other % 65536}`;
}

/** A MAC address with the same first two bits, which tell groups and local ones; those of all ones or zeros stay. */
export function otherMac(text: string, draw: Draw): string {
  const digits = text
    .split(".")
    .map((part) => part.padStart(4, "0"))
    .join("")
    .toLowerCase();
  if (/^(0+|f+)$/.test(digits)) return text;
  const bytes = draw(`mac ${digits}`);
  const kept = Number.parseInt(digits.slice(0, 2), 16) & 0x03;
  const other = [((bytes[0] ?? 0) & 0xfc) | kept, ...bytes.slice(1, 6)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return `${other.slice(0, 4)}.${other.slice(4, 8)}.${other.slice(8)}`;
}

const isoAddress = /^([0-9a-f]{2})((?:\.[0-9a-f]{4})*)\.([0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})\.00$/i;

/** The address of an IS-IS router (`49.0001.1921.6800.1001.00`): one area stays one, two routers stay two. Undefined for anything else. */
export function otherIsoAddress(text: string, draw: Draw): string | undefined {
  const [, form, area = "", system] = isoAddress.exec(text) ?? [];
  if (form === undefined || system === undefined) return undefined;
  return `${form}${otherHex(area, draw)}.${otherMac(system, draw)}.00`;
}

/** As many digits and no larger a number, so that it fits where the first one fitted. */
export function otherDigits(text: string, draw: Draw): string {
  const bytes = draw(`digits ${text}`);
  return [...text]
    .map((digit, at) => {
      const least = at === 0 ? Math.min(1, Number(digit)) : 0;
      return String(least + ((bytes[at % 32] ?? 0) % (Number(digit) - least + 1)));
    })
    .join("");
}

/** As many hexadecimal digits, `0x`, points and blanks left as they are. */
export function otherHex(text: string, draw: Draw): string {
  const isSmall = /[a-f]/.test(text);
  let at = 0;
  return text.replace(/^0x|[0-9a-f]/gi, (digit) => {
    if (digit.length > 1) return digit;
    const byte = draw(`hex ${at >> 6} ${text.toLowerCase()}`)[(at & 63) >> 1] ?? 0;
    const other = (((at & 1) === 0 ? byte >> 4 : byte) & 15).toString(16);
    at++;
    return isSmall ? other : other.toUpperCase();
  });
}
