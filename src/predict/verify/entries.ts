/** Entries of NHRP as the outputs have them, each in its own layout, in one form. */
import { familyOf } from "../../network/address.ts";
import type { Dmvpn, DmvpnPeer, IpNhrp, IpNhrpBrief } from "../../show/generated/results.ts";
import { interfaceTypes } from "../../syntax/generated/facts.ts";
import { createInterfaceNames } from "../../syntax/interface-names.ts";
import type { TunnelPrediction } from "../prediction.ts";

const names = createInterfaceNames(interfaceTypes);

/** `Tu0` as some outputs write it is Tunnel0. */
export function fullName(name: string | undefined): string | undefined {
  return name && names.read(name);
}

/** An entry as any output has it. */
export interface Entry {
  readonly at: Dmvpn["at"];
  /** In full. */
  readonly interface: string | undefined;
  /** Overlay address; undefined where the output masks it. */
  readonly tunnel: string | undefined;
  readonly nbma: string | undefined;
  /** Undefined where the output does not tell. */
  readonly state: string | undefined;
  readonly type: "static" | "dynamic" | undefined;
  /** The router asked for it and has no answer: anybody may ask for an address that is nobody's. */
  readonly isIncomplete: boolean;
  /** It leads to a network behind the overlay address, which has an entry of its own. */
  readonly isBehind: boolean;
}

/** What a target and the next hop to it make of an entry. */
interface Target {
  readonly target: string | undefined;
  readonly nextHop: string | undefined;
  readonly type: Entry["type"];
}

/** A mapping of a whole network names its next hop; what traffic brings of networks says nothing of the next hop's own entry. */
function aimOf({ target, nextHop, type }: Target): Pick<Entry, "tunnel" | "type" | "isBehind"> {
  const host = target?.replace(/\/(32|128)$/, "");
  if (host?.includes("/") !== true) return { tunnel: host ?? nextHop, type, isBehind: false };
  if (type === "static") return { tunnel: nextHop, type, isBehind: false };
  return { tunnel: nextHop, type: undefined, isBehind: true };
}

/** Routers register their link-local addresses too, which may be the same on all and which no line maps. */
export function isLinkLocal(address: string | undefined): boolean {
  return address?.includes(":") === true && /^fe[89ab]/i.test(address);
}

export function dmvpnEntries({ interfaces }: Dmvpn): readonly Entry[] {
  return interfaces.flatMap(({ interface: name, peers }) => {
    const answering = new Set(peers.filter(isLinkUp).map(({ nbma }) => nbma));
    return peers.flatMap((peer) =>
      rowsOf(peer).flatMap((row) => dmvpnEntry(name, peer, row, answering.has(peer.nbma))),
    );
  });
}

/** Who answers at a link-local address answers: the mapping of IPv6 itself may stay at `NHRP`, `never` meanwhile. */
function isLinkUp(peer: DmvpnPeer): boolean {
  return isLinkLocal(peer.tunnel) && rowsOf(peer).some(({ state }) => state === "UP");
}

type DmvpnRow = Pick<DmvpnPeer, "state" | "attributes" | "target">;

/** IPv6 prints state and attributes below the peer, for each network that it leads to. */
function rowsOf(peer: DmvpnPeer): readonly DmvpnRow[] {
  return peer.targets.length > 0 ? peer.targets : [peer];
}

function dmvpnEntry(
  name: string | undefined,
  peer: DmvpnPeer,
  row: DmvpnRow,
  isAnswering: boolean,
): readonly Entry[] {
  const { at, tunnel, nbma } = peer;
  const isOwn = row.attributes?.includes("L") === true;
  if (isOwn || isLinkLocal(tunnel) || isLinkLocal(row.target)) return [];
  const type = typeOf(row.attributes);
  // Where the target is a host it is the peer itself, or one that only this peer leads to.
  const target = row.target?.includes("/") === true ? row.target : undefined;
  const aim = aimOf({ target: target === `${tunnel}/128` ? undefined : target, nextHop: tunnel, type });
  const state = isAnswering && row.state === "NHRP" ? undefined : row.state;
  const isIncomplete = row.attributes?.startsWith("I") === true;
  return [{ at, interface: fullName(name), nbma, state, ...aim, tunnel, isIncomplete }];
}

export function briefEntries({ entries }: IpNhrpBrief): readonly Entry[] {
  return entries.flatMap((entry): readonly Entry[] => {
    const { at, interface: name, nbma, target, via, type = "" } = entry;
    if (isLinkLocal(target) || /^[ILU]/i.test(type)) return [];
    const aim = aimOf({ target, nextHop: via, type: typeOf(type) });
    return [{ at, interface: fullName(name), nbma, state: undefined, ...aim, isIncomplete: false }];
  });
}

/** The long form also has the router's own networks and those that it looks for. */
export function cacheEntries({ entries }: IpNhrp): readonly Entry[] {
  return entries.flatMap((entry): readonly Entry[] => {
    const { at, interface: name, nbma, target, via, flags, type } = entry;
    if (type === "incomplete" || flags?.includes("local") === true || isLinkLocal(target)) return [];
    const aim = aimOf({ target, nextHop: via, type: typeOf(type) });
    return [{ at, interface: fullName(name), nbma, state: undefined, ...aim, isIncomplete: false }];
  });
}

/** `S`, `static`, `SN` and `D`, `dynamic`, `DT1`. */
function typeOf(word: string | undefined): Entry["type"] {
  const letter = word?.[0]?.toUpperCase();
  return letter === "S" ? "static" : letter === "D" ? "dynamic" : undefined;
}

/** The entries of a tunnel: of its interface and of its family. */
export function entriesOn(
  entries: readonly Entry[],
  { interface: name, family }: TunnelPrediction,
): readonly Entry[] {
  return entries.filter(
    (entry) => entry.interface === name && entry.tunnel !== undefined && familyOf(entry.tunnel) === family,
  );
}
