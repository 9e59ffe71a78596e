/** Whether the lines of a routing process cover an interface. */
import type { NetworkStatement } from "../model/routing.ts";
import { matchesWildcard } from "./address.ts";

/** Whether a `network` line covers an address. `network 0.0.0.0`, with whatever wildcard, is meant for all. */
export function networkCovers({ address, wildcard }: NetworkStatement, to: string): boolean {
  if (address === "0.0.0.0" && (wildcard === "0.0.0.0" || wildcard === "255.255.255.255")) return true;
  return matchesWildcard(to, address, wildcard);
}
