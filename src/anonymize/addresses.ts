/**
 * Other addresses for those of a run. Two addresses that share a prefix share one of the same length afterwards (as Crypto-PAn does it), so
 * subnets, summaries and access lists mean what they meant. Beyond that:
 *
 * - addresses that mean something by themselves (masks, loopback, multicast, link-local) stay, and those of a private, documentation or
 *   carrier range stay in it, since rules judge them by it
 * - the first and the last address of a known subnet stay its first and last
 */
import { type Bits, bitsOf, head, lengthOf, ones, textOf } from "./bits.ts";
import type { Draw } from "./key.ts";
import { otherPlace } from "./shuffle.ts";
import { bitAt, type Node, type Subnets } from "./subnets.ts";

/** Prefixes of which all addresses stay. */
const kept = [
  "0.0.0.0/8",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "224.0.0.0/3",
  "::/80",
  "64:ff9b::/96",
  "fe80::/10",
  "ff00::/8",
];

/** Prefixes in which addresses stay: classes, RFC 1918, 6598, 2544, 5737, 3849, 4193, global unicast. */
const ranges = [
  "128.0.0.0/2",
  "192.0.0.0/3",
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "192.0.2.0/24",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "198.18.0.0/15",
  "2000::/3",
  "2001:db8::/32",
  "2002::/16",
  "fc00::/8",
  "fd00::/8",
];

interface Prefix extends Bits {
  readonly length: number;
}

function prefixesOf(texts: readonly string[]): readonly Prefix[] {
  return texts.flatMap((text) => {
    const [address = "", length] = text.split("/");
    const bits = bitsOf(address);
    return bits ? [{ ...bits, length: Number(length) }] : [];
  });
}

const keptPrefixes = prefixesOf(kept);
/** Bits that may not turn: at each of these places (`width/bits so far`) a range goes on. */
const fixed: ReadonlySet<string> = new Set(
  prefixesOf([...kept, ...ranges]).flatMap((prefix) =>
    Array.from({ length: prefix.length }, (_, length) => placeOf(prefix, length)),
  ),
);

function placeOf(bits: Bits, length: number): string {
  return `${bits.width}/${length}/${head(bits, length)}`;
}

/** Whether an address means something by itself and stays. */
export function isKept(bits: Bits): boolean {
  return keptPrefixes.some(
    (prefix) => prefix.width === bits.width && head(bits, prefix.length) === head(prefix, prefix.length),
  );
}

/** Length of the prefix that IOS takes for a network without a mask. */
export function classLength(bits: Bits): number {
  const first = Number(head(bits, 8));
  return first < 128 ? 8 : first < 192 ? 16 : 24;
}

/** Whether all bits of an address behind the prefix of its class are 0. */
export function isClassNetwork(bits: Bits): boolean {
  return (bits.value & ones(32 - classLength(bits))) === 0n;
}

/** Another address for one; of a prefix, the other prefix. A text that is no address stays. */
export type AddressMap = (address: string, length?: number) => string;

export function createAddressMap(subnets: Subnets, draw: Draw): AddressMap {
  const known = new Map<string, string>();
  return (text, length) => {
    const key = `${text}/${length}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const bits = bitsOf(text);
    const other =
      bits === undefined || isKept(bits)
        ? text
        : textOf({ width: bits.width, value: moved(bits, length, subnets, draw) });
    known.set(key, other);
    return other;
  };
}

function moved(bits: Bits, length: number | undefined, subnets: Subnets, draw: Draw): bigint {
  const { width, value } = bits;
  const known = length ?? subnets.edgeOf(bits) ?? width;
  const rest = BigInt(width - known);
  const host = value & ones(width - known);
  const isEdge = host === 0n || (width - known > 1 && width === 32 && host === ones(width - known));
  if (known === width || !isEdge) return turned(bits, width, subnets, draw);
  return (turned(bits, known, subnets, draw) << rest) | host;
}

/** The first `length` bits of the other address. */
function turned(bits: Bits, length: number, subnets: Subnets, draw: Draw): bigint {
  let node: Node | undefined = subnets.root(bits.width);
  let result = 0n;
  // Behind the first place where no range goes on, none does.
  let isFixed = true;
  let ways: Uint8Array | undefined;
  let way = 1;
  for (let index = 0; index < length; index++) {
    if (node?.isEnd && node.branches.every((branch) => branch === undefined))
      return (result << BigInt(length - index)) | hostOf(bits, index, length, draw);
    if (index % 8 === 0) [ways, way] = [undefined, 1];
    const bit = bitAt(bits, index);
    isFixed &&= fixed.has(placeOf(bits, index));
    if (!isFixed) ways ??= waysAt(bits, index - (index % 8), draw);
    const turns = isFixed ? 0 : ((ways?.[way >> 3] ?? 0) >> (way & 7)) & 1;
    result = (result << 1n) | BigInt(bit ^ turns);
    way = (way << 1) | bit;
    node = node?.branches[bit];
  }
  return result;
}

/** Which bits of a byte turn, given the bytes before it: a bit for each way through the byte, numbered as in a heap. */
function waysAt(bits: Bits, bytes: number, draw: Draw): Uint8Array {
  return draw(`bits ${bits.width}/${bytes}/${head(bits, bytes)}`);
}

/** Hosts of a subnet without smaller ones in it change places, each; its first and last address do not. */
function hostOf(bits: Bits, at: number, length: number, draw: Draw): bigint {
  const size = bits.width - at;
  const host = bits.value & ones(size);
  const last = bits.width === 32 && size > 1 ? ones(size) : ones(size) + 1n;
  const hosts = last - 1n;
  if (size === 1 || host === 0n || host === last || hosts < 2n) return host >> BigInt(bits.width - length);
  return (1n + otherPlace(host - 1n, hosts, placeOf(bits, at), draw)) >> BigInt(bits.width - length);
}

/** Length of the prefix that an address and its mask or wildcard mask make; undefined for none. */
export function maskLength(mask: string): number | undefined {
  const bits = bitsOf(mask);
  return bits && lengthOf(bits);
}
