/** How many bytes a tunnel adds to a packet, and how large the link below it is. */
import { protectionOf } from "./ike.ts";
import { offeredSets } from "./transform.ts";
import type { Member } from "./types.ts";

/** Outer IPv4 header and GRE header; a key is 4 bytes more. */
const GRE = 24;
const GRE_KEY = 4;
/** The least that ESP adds in transport mode (SPI, sequence, IV, padding, authentication); tunnel mode adds an IP header. */
const ESP_LEAST = 36;
const IP_HEADER = 20;

/** IPv4 and TCP headers without options, in bytes. */
export const TCP_HEADERS = 40;

/** Whether full TCP segments with their headers fit into the tunnel's MTU. Undefined where one of the two is not written. */
export function segmentsFit({ interface: { ipMtu, adjustMss } }: Member): boolean | undefined {
  if (ipMtu?.value === undefined || adjustMss?.value === undefined) return undefined;
  return adjustMss.value <= ipMtu.value - TCP_HEADERS;
}

/** The least overhead of a GRE tunnel over IPv4 in bytes. Undefined for other modes, or where the protection is not known. */
export function leastOverhead(member: Member): number | undefined {
  const { mode, key } = member.tunnel;
  if (mode !== "gre" && mode !== "mgre") return undefined;
  const gre = GRE + (key === undefined ? 0 : GRE_KEY);
  const protection = protectionOf(member);
  if (protection.type === "none") return gre;
  const sets = offeredSets(member);
  if (sets === undefined || sets.length === 0) return undefined;
  const tunnelled = sets.every(({ mode: ipsecMode }) => ipsecMode === "tunnel");
  return gre + ESP_LEAST + (tunnelled ? IP_HEADER : 0);
}

/** Largest IP packet of the source interface in bytes: 1500 unless it is written. Undefined when the interface is not shown. */
export function linkMtu(member: Member): number | undefined {
  const link = member.transport.interface;
  if (link === undefined || link.type === "Loopback") return undefined;
  return (link.ipMtu ?? link.mtu ?? { value: 1500 }).value;
}
