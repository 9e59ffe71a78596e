/** Under which transport address one member sees another, translation on the path included. */

import { isPrivate } from "./address.ts";
import { those } from "./gathered.ts";
import type { Tie } from "./links.ts";
import type { Member } from "./types.ts";

export interface Sight {
  /** Addresses under which the peer may appear, the likelier first. Empty when none is known. */
  readonly addresses: readonly string[];
  /** The peer appears under one of these for sure. */
  readonly certain: boolean;
}

/**
 * How `member` sees `peer`: by the NBMA address to which it maps the peer when that one is public and the peer's own
 * source private (static translation) or unknown, then by the peer's source address. A private source seen from a public
 * one may be translated on the way: then the sight is not certain.
 */
export function sightOf(member: Member, peer: Member): Sight {
  const own = peer.transport.address;
  const mapped = mappedAddress(member, peer);
  const translated =
    mapped !== undefined && mapped !== own && (!own || (isPrivate(own) && !isPrivate(mapped)));
  const from = member.transport.address;
  const hidden = own !== undefined && isPrivate(own) && from !== undefined && !isPrivate(from);
  return {
    addresses: [...(translated ? [mapped] : []), ...(own === undefined ? [] : [own])],
    certain: translated || (own !== undefined && !hidden),
  };
}

/** Of some links those of a spoke that surely knows its hub by another address than the hub's own. */
export const seenTranslated = those(({ kind, a: hub, b: spoke }: Tie) => {
  const own = hub.transport.address;
  if (kind !== "hub-spoke" || own === undefined) return false;
  const { addresses, certain } = sightOf(spoke, hub);
  return certain && addresses[0] !== own;
});

/** The one address under which `member` sees `peer`; undefined where it is not known for sure. */
export function seenAddress(member: Member, peer: Member): string | undefined {
  const { addresses, certain } = sightOf(member, peer);
  return certain ? addresses[0] : undefined;
}

function mappedAddress({ nhrp, tunnel }: Member, peer: Member): string | undefined {
  const overlay = peer.address?.value?.address;
  if (overlay === undefined) return tunnel.destination?.value;
  const server = nhrp?.servers.find((each) => each.server.value === overlay)?.nbma;
  const mapping = nhrp?.maps.find((each) => each.protocol.value === overlay)?.nbma;
  return (server ?? mapping ?? tunnel.destination)?.value;
}
