/** Addresses in the order in which the boxes print them: IPv4 by number, others by text, unknown ones last. */
import { toNumber } from "../syntax/ip.ts";

export function compareAddresses(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x !== undefined && y !== undefined) return x - y;
  return a < b ? -1 : 1;
}
