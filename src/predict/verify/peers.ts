/** `show dmvpn`, `show ip nhrp` and `show ip nhrp brief` against the prediction. */

import type { Place } from "../../model/place.ts";
import { familyOf } from "../../network/address.ts";
import type { Dmvpn, IpNhrp, IpNhrpBrief } from "../../show/generated/results.ts";
import type { PeerPrediction, TunnelPrediction } from "../prediction.ts";
import { briefEntries, cacheEntries, dmvpnEntries, type Entry, entriesOn } from "./entries.ts";
import { because, contradiction, meaningOf, type Observation, type Scene } from "./observation.ts";
import { checkServers } from "./servers.ts";

type Family = TunnelPrediction["family"];

export function checkDmvpn(result: Dmvpn, scene: Scene): readonly Observation[] {
  const entries = dmvpnEntries(result);
  const sections = result.interfaces.flatMap(({ family }) => family?.toLowerCase() ?? []);
  return (
    itself(result.at, entries, scene) ?? [
      ...check("show dmvpn", result.at, entries, {
        ...scene,
        families: familiesOf(entries, scene, sections),
      }),
      ...checkServers(result, scene),
    ]
  );
}

/** A router is no peer of its own: an output that lists it is another one's. */
function itself(
  at: Dmvpn["at"],
  entries: readonly Entry[],
  scene: Scene,
): readonly Observation[] | undefined {
  const { router, place } = scene;
  const own = router.tunnels.flatMap(({ address }) => address ?? []);
  const row = entries.find(({ tunnel, nbma }) => {
    const mine = router.tunnels.find((each) => each.address === tunnel);
    return tunnel !== undefined && own.includes(tunnel) && (mine?.self === undefined || nbma === mine.self);
  });
  if (row === undefined) return undefined;
  const message = `this output lists ${router.device} itself (${row.tunnel}) as a peer: it is another router's, or the names are mixed up`;
  return [{ kind: "verify/contradiction", at: place(at), about: router.device, message }];
}

export function checkNhrpBrief(result: IpNhrpBrief, scene: Scene): readonly Observation[] {
  const entries = briefEntries(result);
  return check("show ip nhrp brief", result.at, entries, { ...scene, families: familiesOf(entries, scene) });
}

export function checkNhrp(result: IpNhrp, scene: Scene): readonly Observation[] {
  const entries = cacheEntries(result);
  return check("show ip nhrp", result.at, entries, { ...scene, families: familiesOf(entries, scene) });
}

/** Releases print the cache of all VRFs or of one: a tunnel of another one than was asked for may not be shown. */
function isInTable({ vrf }: TunnelPrediction, scene: Scene): boolean {
  return vrf?.toLowerCase() === scene.vrf?.toLowerCase();
}

/** The families that an output shows: the one that was asked for, else those that stand there. */
function familiesOf(
  entries: readonly Entry[],
  { family }: Scene,
  sections: readonly string[] = [],
): ReadonlySet<string> {
  if (family !== undefined) return new Set([family]);
  const shown = new Set([...sections, ...entries.flatMap(({ tunnel }) => familyOf(tunnel ?? "") ?? [])]);
  return shown.size > 0 ? shown : new Set<Family>(["ipv4"]);
}

function check(
  command: string,
  at: Dmvpn["at"],
  entries: readonly Entry[],
  scene: Scene & { readonly families: ReadonlySet<string> },
): readonly Observation[] {
  // A masked row may be any peer.
  const isMasked = entries.some(({ tunnel }) => tunnel === undefined);
  const shown = scene.router.tunnels.filter(({ family }) => scene.families.has(family));
  return shown.flatMap((tunnel) => {
    const mine = entriesOn(entries, tunnel);
    // Two routers may have one address: then the transport address tells which is meant.
    const expected = (entry: Entry) => {
      const [first, ...others] = tunnel.peers.filter((peer) => peer.tunnel === entry.tunnel);
      return others.find(({ nbma }) => nbma === entry.nbma) ?? first ?? learntAs(entry, tunnel);
    };
    const isThere = scene.vrf === undefined && mine.length > 0;
    const isAsked = command === "show dmvpn" || isThere || isInTable(tunnel, scene);
    return [
      ...mine.flatMap((entry) => compare(entry, expected(entry), tunnel, scene)),
      ...(isMasked || !isAsked
        ? []
        : tunnel.peers.flatMap((peer) => missing(command, at, peer, mine, tunnel, scene))),
    ];
  });
}

/** A next hop server whose overlay address no line tells. */
function learntAs({ nbma, type }: Entry, { peers }: TunnelPrediction): PeerPrediction | undefined {
  if (type === "dynamic") return undefined;
  const unnamed = peers.filter((peer) => peer.tunnel === undefined && peer.type === "static");
  return unnamed.find((peer) => peer.nbma === nbma) ?? unnamed.find((peer) => peer.nbma === undefined);
}

function compare(
  entry: Entry,
  peer: PeerPrediction | undefined,
  tunnel: TunnelPrediction,
  scene: Scene,
): readonly Observation[] {
  const place = scene.place(entry.at);
  const { device } = scene.router;
  if (entry.isIncomplete && (peer === undefined || peer.onDemand)) return [];
  if (peer === undefined) {
    // Its own address, a network behind one, or one of more spokes than are predicted one by one.
    if (entry.tunnel === tunnel.address || entry.isBehind || tunnel.morePeers > 0) return [];
    const owner = ownerOf(entry, scene);
    if (owner !== undefined) return strange(place, tunnel, owner, scene);
    const message = `${device} has an entry for ${entry.tunnel ?? "an unknown address"} on ${tunnel.interface}, which no configuration explains: a router that is not among the files, or configurations of another time`;
    return [{ kind: "verify/peer-unexpected", at: place, about: entry.tunnel ?? "", message }];
  }
  const about = peer.device ?? peer.tunnel ?? "";
  const found: Observation[] = [];
  const { state } = entry;
  // Who registered got through. Of another spoke a hub tells whatever becomes of the direct tunnel.
  const isRegistered = state === undefined && entry.type === "dynamic" && !peer.onDemand;
  const isUp = state === "UP" || isRegistered;
  if (isUp && peer.cause !== undefined && peer.state !== "unknown" && peer.state !== "UP") {
    const shows = `${device} shows ${about} as reached`;
    found.push(contradiction(place, about, shows, because(peer.cause)));
  } else if (!isUp && state !== undefined) {
    const why = peer.cause === undefined ? meaningOf(state) : because(peer.cause);
    const message = `${device} waits in state ${state} for ${about}: ${why}`;
    found.push({ kind: "verify/peer-state", at: place, about, message });
  }
  // A name says not which address it has now.
  const isAddress = familyOf(peer.nbma ?? "") !== undefined;
  if (isAddress && entry.nbma !== undefined && entry.nbma !== peer.nbma) {
    const message = `${device} reaches ${about} at ${entry.nbma}, the configurations say ${peer.nbma}`;
    found.push({ kind: "verify/not-as-configured", at: place, about, message });
  }
  if (entry.type !== undefined && entry.type !== peer.type) {
    const message = `${device}'s entry for ${about} is ${entry.type}, by the configurations it is ${peer.type}`;
    found.push({ kind: "verify/not-as-configured", at: place, about, message });
  }
  return found;
}

interface Owner {
  readonly device: string;
  readonly tunnel: TunnelPrediction;
}

/** The router whose overlay address an entry has. */
function ownerOf({ tunnel: address }: Entry, { routers }: Scene): Owner | undefined {
  for (const { device, tunnels } of routers) {
    const tunnel = tunnels.find((each) => each.address !== undefined && each.address === address);
    if (tunnel !== undefined) return { device, tunnel };
  }
  return undefined;
}

/** An entry for a router that is no peer. Under another hub it may be known through the hubs above. */
function strange(
  place: Place,
  own: TunnelPrediction,
  owner: Owner,
  { router }: Scene,
): readonly Observation[] {
  const { device } = router;
  const cause = owner.tunnel.peers.find((each) => each.device === device)?.cause;
  const known = new Set([own.address, ...own.peers.flatMap((each) => (each.onDemand ? [] : each.tunnel))]);
  const meet = owner.tunnel.peers.some(({ tunnel }) => tunnel !== undefined && known.has(tunnel));
  if (cause === undefined && !meet) return [];
  const why = cause ? because(cause) : "no hub could tell it where the other is";
  return [contradiction(place, owner.device, `${device} has an entry for ${owner.device}`, why)];
}

function missing(
  command: string,
  at: Dmvpn["at"],
  peer: PeerPrediction,
  entries: readonly Entry[],
  tunnel: TunnelPrediction,
  { router, place }: Scene,
): readonly Observation[] {
  if (peer.onDemand || peer.tunnel === undefined || (peer.type === "dynamic" && peer.state !== "UP"))
    return [];
  if (peer.type === "incomplete" && command !== "show dmvpn") return [];
  if (entries.some((entry) => entry.tunnel === peer.tunnel)) return [];
  const about = peer.device ?? peer.tunnel ?? "";
  const why =
    peer.type === "static"
      ? "a line maps it"
      : "it should have registered, and nothing in the configurations forbids it";
  const message = `\`${command}\` of ${router.device} has no entry for ${about} (${peer.tunnel}) on ${tunnel.interface}: ${why}`;
  return [{ kind: "verify/peer-missing", at: place(at), about, message }];
}
