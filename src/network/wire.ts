/** What the packets of a tunnel are on the wire. */
import type { TunnelMode } from "../model/tunnel.ts";
import type { Member } from "./types.ts";

/** Modes of one kind understand each other. `vti-dual` and rare modes are left out. */
const kinds: Readonly<Partial<Record<TunnelMode, string>>> = {
  gre: "GRE over IPv4",
  mgre: "GRE over IPv4",
  gre6: "GRE over IPv6",
  mgre6: "GRE over IPv6",
  vti: "IPsec over IPv4 without GRE",
  vti6: "IPsec over IPv6 without GRE",
  ipip: "IP in IP",
};

/** In words. Undefined for rare modes and crypto maps, and in an excerpt that shows no mode: the default is hidden. */
export function wireOf({ tunnel, device, cryptoMap }: Member): string | undefined {
  if (cryptoMap !== undefined || (tunnel.modeAt === undefined && device.text === "excerpt")) return undefined;
  return kinds[tunnel.mode];
}

/** The two ends do not understand each other's packets. */
export function wiresDiffer(a: Member, b: Member): boolean {
  const [mine, theirs] = [wireOf(a), wireOf(b)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}
