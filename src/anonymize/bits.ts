/** Addresses of both families as numbers. */
import ipaddr from "ipaddr.js";

/** 32 or 128. */
export type Width = 32 | 128;

/** An address as a number of so many bits. */
export interface Bits {
  readonly width: Width;
  readonly value: bigint;
}

/** Reads an address of either family; undefined when the text is none. */
export function bitsOf(text: string): Bits | undefined {
  const isV4 = ipaddr.IPv4.isValidFourPartDecimal(text);
  if (!isV4 && !(text.includes(":") && !text.includes("%") && ipaddr.IPv6.isValid(text))) return undefined;
  const bytes = (isV4 ? ipaddr.IPv4.parse(decimal(text)) : ipaddr.IPv6.parse(text)).toByteArray();
  const value = bytes.reduce((total, byte) => (total << 8n) | BigInt(byte), 0n);
  return { width: isV4 ? 32 : 128, value };
}

/** Without leading zeros, which a library takes for octal. */
function decimal(text: string): string {
  return text.split(".").map(Number).join(".");
}

/** The canonical text of an address. */
export function textOf({ width, value }: Bits): string {
  const bytes = Array.from({ length: width / 8 }, (_, index) =>
    Number((value >> BigInt(width - 8 * (index + 1))) & 0xffn),
  );
  const address = ipaddr.fromByteArray(bytes);
  return address.kind() === "ipv4" ? address.toString() : (address as ipaddr.IPv6).toRFC5952String();
}

/** So many ones. */
export function ones(count: number): bigint {
  return (1n << BigInt(count)) - 1n;
}

/** The first `length` bits of an address. */
export function head({ width, value }: Bits, length: number): bigint {
  return value >> BigInt(width - length);
}

/** Length of the prefix that a mask (`255.255.255.0`) or wildcard mask (`0.0.0.255`) leaves; undefined when its bits are mixed. */
export function lengthOf({ width, value }: Bits): number | undefined {
  const all = ones(width);
  const wildcard = value >> BigInt(width - 1) === 1n ? all ^ value : value;
  // A run of ones from the right, plus one, is a power of two.
  if ((wildcard & (wildcard + 1n)) !== 0n) return undefined;
  return width - (wildcard === 0n ? 0 : wildcard.toString(2).length);
}
