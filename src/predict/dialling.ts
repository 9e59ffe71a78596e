/** Who of two ends begins to talk, and at which address: that decides what each of them shows of an exchange that fails. */
import { familyOf } from "../network/address.ts";
import { serversOf } from "../network/nhrp.ts";
import { seenAddress } from "../network/sight.ts";
import type { Cloud, Link, Member } from "../network/types.ts";

/** Spokes, FlexVPN clients and those who call a dynamic crypto map start; of equals either may. */
export function starterOf({ a, b }: Link, self: Member): "local" | "remote" | "either" {
  if (a.role === b.role) return "either";
  return self.role === "hub" ? "remote" : "local";
}

/** Where a member looks for another one. */
export type Dialled =
  | { readonly type: "address"; readonly address: string }
  /** No line of its own leads there, as on a hub that learns its spokes. */
  | { readonly type: "nowhere" }
  /** A name, or a masked address. */
  | { readonly type: "unknown" };

/** By the member's own mappings, next hop servers or destination. */
export function dialledBy(cloud: Cloud, self: Member, peer: Member): Dialled {
  const { nhrp, tunnel, pointToPoint } = self;
  if (pointToPoint || nhrp === undefined) return destinationOf(tunnel.destination);
  const line = serversOf(cloud, self).find(({ hub }) => hub === peer);
  if (line !== undefined) {
    if (line.nbma.type === "none") return { type: "nowhere" };
    return line.nbma.type === "address" ? line.nbma : { type: "unknown" };
  }
  const overlay = peer.address?.value?.address;
  const mapping = nhrp.maps.find(({ protocol }) => overlay !== undefined && protocol.value === overlay);
  if (mapping !== undefined) return destinationOf(mapping.nbma);
  // The address of nobody may be mapped to the peer's transport address.
  const there = seenAddress(self, peer);
  const named = [...nhrp.maps, ...nhrp.servers].some(
    ({ nbma }) => there !== undefined && nbma?.value === there,
  );
  return named && there !== undefined ? { type: "address", address: there } : { type: "nowhere" };
}

function destinationOf(setting: { readonly value: string | undefined } | undefined): Dialled {
  if (setting === undefined) return { type: "nowhere" };
  const { value } = setting;
  return value !== undefined && familyOf(value) ? { type: "address", address: value } : { type: "unknown" };
}

/** Whether what a member sends goes to the other one; not what it sends to a stranger or to nobody. */
export function reachesOut(cloud: Cloud, self: Member, peer: Member): boolean {
  const dialled = dialledBy(cloud, self, peer);
  if (dialled.type !== "address") return dialled.type === "unknown";
  const there = [seenAddress(self, peer), peer.transport.address].filter((each) => each !== undefined);
  return there.length === 0 || there.includes(dialled.address);
}
