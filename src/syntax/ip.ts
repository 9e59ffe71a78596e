/** Addresses and prefixes as the catalogue gives them: canonical text, IPv4 or IPv6. Arithmetic is ipaddr.js's. */
import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** So many addresses are remembered; then all are forgotten, so that memory stays bounded. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, Address>();

/** The canonical text of an address (`2001:DB8::0:1` is `2001:db8::1`), or undefined when it is none. */
export function canonicalAddress(text: string): string | undefined {
  return read(text)?.toString();
}

/** Whether a prefix (`10.0.0.0/8`, `2001:db8::/32`) holds an address. False when one of the two is not legal. */
export function contains(prefix: string, address: string): boolean {
  const [network, length] = split(prefix);
  const inside = read(address);
  if (network === undefined || inside === undefined || network.kind() !== inside.kind()) return false;
  return network.kind() === "ipv4"
    ? (inside as ipaddr.IPv4).match(network as ipaddr.IPv4, length)
    : (inside as ipaddr.IPv6).match(network as ipaddr.IPv6, length);
}

/** Whether two addresses are in one subnet of this mask (dotted) or prefix length. */
export function sameSubnet(a: string, b: string, mask: string | number): boolean {
  const length = typeof mask === "number" ? mask : prefixLength(mask);
  return length !== undefined && contains(`${a}/${length}`, b);
}

/** The length of a dotted mask (`255.255.255.0` is 24), or undefined when it is not contiguous. */
export function prefixLength(mask: string): number | undefined {
  const address = read(mask);
  return address?.prefixLengthFromSubnetMask() ?? undefined;
}

/** The prefix of an address and a dotted mask: `10.1.2.3` and `255.255.255.0` give `10.1.2.0/24`. */
export function prefixOf(address: string, mask: string): string | undefined {
  const length = prefixLength(mask);
  const network = length === undefined ? undefined : networkOf(`${address}/${length}`);
  return network === undefined ? undefined : `${network}/${length}`;
}

/** The first address of a prefix: that of its network. */
export function networkOf(prefix: string): string | undefined {
  return edge(prefix, 0);
}

/** The last address of a prefix: in IPv4 the broadcast address. */
export function broadcastOf(prefix: string): string | undefined {
  return edge(prefix, 0xff);
}

/** Whether an address matches another one in all bits that the wildcard mask of an access list leaves at 0. */
export function matchesWildcard(address: string, pattern: string, wildcard: string): boolean {
  const [a, b, w] = [bytesOf(address), bytesOf(pattern), bytesOf(wildcard)];
  if (a === undefined || b === undefined || w === undefined || a.length !== b.length) return false;
  return a.every((byte, index) => ((byte ^ (b[index] ?? 0)) & ~(w[index] ?? 0) & 0xff) === 0);
}

/** An IPv4 address as a number from 0 to 2^32 - 1, for sorting and indexing. */
export function toNumber(address: string): number | undefined {
  const bytes = bytesOf(address);
  return bytes?.length === 4 ? bytes.reduce((total, byte) => total * 256 + byte, 0) : undefined;
}

function edge(prefix: string, fill: number): string | undefined {
  const [address, length] = split(prefix);
  if (address === undefined) return undefined;
  const bytes = address.toByteArray().map((byte, index) => {
    const kept = Math.min(8, Math.max(0, length - index * 8));
    const mask = (0xff << (8 - kept)) & 0xff;
    return (byte & mask) | (fill & ~mask & 0xff);
  });
  return ipaddr.fromByteArray(bytes).toString();
}

function split(prefix: string): [Address | undefined, number] {
  const slash = prefix.indexOf("/");
  if (slash === -1) return [undefined, 0];
  const address = read(prefix.slice(0, slash));
  const digits = prefix.slice(slash + 1);
  const length = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
  const isLegal = address !== undefined && length <= (address.kind() === "ipv4" ? 32 : 128);
  return [isLegal ? address : undefined, length];
}

function bytesOf(text: string): readonly number[] | undefined {
  return read(text)?.toByteArray();
}

function read(text: string): Address | undefined {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const address = parse(text);
  if (address === undefined) return undefined;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, address);
  return address;
}

function parse(text: string): Address | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined;
}
