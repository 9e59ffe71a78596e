/** How many bytes a tunnel adds to a packet, and how large the link below it is. */
import { protectionOf } from "./ike.ts";
import { offeredSets } from "./transform.ts";
import type { Member } from "./types.ts";

/** The header of GRE; a key is 4 bytes more. */
const GRE = 4;
const GRE_KEY = 4;
/** The least that ESP adds in transport mode (SPI, sequence, IV, padding, authentication); tunnel mode adds an IP header. */
const ESP_LEAST = 36;
const IPV4_HEADER = 20;
const IPV6_HEADER = 40;

/** IPv4 and TCP headers without options, in bytes. */
export const TCP_HEADERS = 40;

/** Whether full TCP segments with their headers fit into the tunnel's MTU. Undefined where one of the two is not written. */
export function segmentsFit({ interface: { ipMtu, adjustMss } }: Member): boolean | undefined {
  if (ipMtu?.value === undefined || adjustMss?.value === undefined) return undefined;
  return adjustMss.value <= ipMtu.value - TCP_HEADERS;
}

/** The least overhead of a GRE tunnel in bytes, with the outer header. Undefined for other modes, or where the protection is not known. */
export function leastOverhead(member: Member): number | undefined {
  const { mode, key } = member.tunnel;
  if (!mode.startsWith("gre") && !mode.startsWith("mgre")) return undefined;
  const outer = isOverIpv6(member) ? IPV6_HEADER : IPV4_HEADER;
  const gre = outer + GRE + (key === undefined ? 0 : GRE_KEY);
  const protection = protectionOf(member);
  if (protection.type === "none") return gre;
  const sets = offeredSets(member);
  if (sets === undefined || sets.length === 0) return undefined;
  const tunnelled = sets.every(({ mode: ipsecMode }) => ipsecMode === "tunnel");
  return gre + ESP_LEAST + (tunnelled ? outer : 0);
}

/** Largest IP packet of the source interface in bytes: 1500 unless it is written. Undefined when the interface is not shown. */
export function linkMtu(member: Member): number | undefined {
  const link = member.transport.interface;
  if (link === undefined || link.type === "Loopback") return undefined;
  return ((isOverIpv6(member) ? link.ipv6Mtu : link.ipMtu) ?? link.mtu ?? { value: 1500 }).value;
}

function isOverIpv6({ tunnel: { mode } }: Member): boolean {
  return mode.endsWith("6");
}
