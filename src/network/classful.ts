/** The class of an IPv4 address, which automatic summaries still go by. */
import type { Prefix } from "../model/routing.ts";
import { ipv4, subnetOf } from "./address.ts";

/** The classful network of an address: /8, /16 or /24; undefined for others than unicast IPv4. */
export function classOf(address: string): Prefix | undefined {
  const bits = ipv4(address);
  if (bits === undefined) return undefined;
  const first = bits >>> 24;
  const length = first < 128 ? 8 : first < 192 ? 16 : first < 224 ? 24 : undefined;
  return length && subnetOf({ address, length });
}
