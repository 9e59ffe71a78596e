/** How a member finds its next hop servers, and who maps whom. */
import type { NextHopServer } from "../model/nhrp.ts";
import type { Place } from "../model/place.ts";
import type { Cloud, Member } from "./types.ts";

/** One NHS line with what the rest of the interface and the cloud say about it. */
export interface ResolvedServer {
  readonly server: NextHopServer;
  /** Overlay address of the NHS; undefined for `dynamic` before it is learnt, or when masked. */
  readonly address: string | undefined;
  /** The member that bears the address, or for `dynamic` the one at the NBMA address. */
  readonly hub?: Member;
  /**
   * Where packets to the NHS go: an address, a host name (`name`), the tunnel's destination on p2p GRE, or nothing.
   * `unknown` when masked or when an excerpt may hide it.
   */
  readonly nbma:
    | { readonly type: "address"; readonly address: string; readonly at: Place }
    | { readonly type: "name"; readonly name: string; readonly at: Place }
    | { readonly type: "none" }
    | { readonly type: "unknown" };
  /** Multicast goes to it: `multicast` on the line, `map multicast NBMA`, or p2p. Undefined when unknown. */
  readonly multicast: boolean | undefined;
}

/** The next hop servers of a member, in the order of the text. */
export function serversOf(_cloud: Cloud, _member: Member): readonly ResolvedServer[] {
  return [];
}

/** Spokes that map a hub's address and have no NHS: they never register. With the mapping lines. */
export function withoutServer(
  _cloud: Cloud,
): readonly { readonly member: Member; readonly hub: Member; readonly at: Place }[] {
  return [];
}

/** Whether packets to all neighbours reach this hub's spokes: `map multicast dynamic`, or static maps of them. Undefined when unknown. */
export function multicastsToSpokes(_cloud: Cloud, _hub: Member): boolean | undefined {
  return undefined;
}

/** The member of a cloud that bears an overlay address. */
export function memberAt(_cloud: Cloud, _address: string): Member | undefined {
  return undefined;
}

/** The members of a cloud that send from a transport address; more than one is a fault of its own. */
export function membersFrom(_cloud: Cloud, _nbma: string): readonly Member[] {
  return [];
}
