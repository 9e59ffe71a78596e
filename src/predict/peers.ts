/** The entries of NHRP that a tunnel has. */
import { serversOf } from "../network/nhrp.ts";
import { seenAddress } from "../network/sight.ts";
import type { Cloud, Member } from "../network/types.ts";
import { compareAddresses } from "./order.ts";
import type { PeerPrediction } from "./prediction.ts";
import type { Session } from "./session.ts";

/** Entries that lines make, that registrations make, and that traffic between spokes makes. */
export function peersOf(cloud: Cloud, self: Member, sessions: readonly Session[]): readonly PeerPrediction[] {
  const fixed = [...staticPeers(self, sessions), ...learntServers(cloud, self, sessions)];
  const named = new Set(fixed.map(({ tunnel }) => tunnel));
  const learnt = sessions.flatMap((session) => dynamicPeer(session, named));
  return [...fixed, ...learnt].sort(byAddress);
}

/** Of each overlay address that a line maps, or that an NHS line with its transport address names. */
function staticPeers(self: Member, sessions: readonly Session[]): readonly PeerPrediction[] {
  const { nhrp, tunnel, pointToPoint } = self;
  const mapped = new Map<string, string | undefined>();
  // Of these the line is there and does not say where.
  const masked = new Set<string>();
  for (const { server, nbma } of nhrp?.servers ?? []) {
    if (server.value === undefined || server.value === "dynamic") continue;
    const line = nbma ?? (pointToPoint ? tunnel.destination : undefined);
    if (line !== undefined && line.value === undefined) masked.add(server.value);
    mapped.set(server.value, line?.value);
  }
  for (const { protocol, nbma } of nhrp?.maps ?? []) {
    if (protocol.value === undefined) continue;
    if (nbma.value === undefined) masked.add(protocol.value);
    mapped.set(protocol.value, nbma.value);
  }
  return [...mapped].map(([address, nbma]) => {
    const session =
      sessions.find(({ peer }) => peer.address?.value?.address === address) ?? strayed(sessions, nbma);
    return {
      device: session?.peer.address?.value?.address === address ? session.peer.device.name : undefined,
      nbma,
      tunnel: address,
      state: nbma === undefined && !masked.has(address) ? "NHRP" : (session?.state ?? "unknown"),
      type: nbma === undefined && !masked.has(address) ? "incomplete" : "static",
      onDemand: false,
      ...(session?.cause && { cause: session.cause }),
    };
  });
}

/** The line says where the next hop server is; its overlay address comes with its answer. What stands there before was not measured. */
function learntServers(cloud: Cloud, self: Member, sessions: readonly Session[]): readonly PeerPrediction[] {
  return serversOf(cloud, self).flatMap(({ server, hub, nbma }): readonly PeerPrediction[] => {
    if (server.server.value !== "dynamic") return [];
    const session = sessions.find(({ peer }) => peer === hub);
    const isUp = session?.state === "UP";
    return [
      {
        device: hub?.device.name,
        nbma: nbma.type === "address" ? nbma.address : undefined,
        tunnel: isUp ? hub?.address?.value?.address : undefined,
        state: isUp ? "UP" : "unknown",
        type: "static",
        onDemand: false,
        ...(session?.cause && { cause: session.cause }),
      },
    ];
  });
}

/** An address that is nobody's, asked for at a router that has another one: crypto passes, and no answer comes. */
function strayed(sessions: readonly Session[], nbma: string | undefined): Session | undefined {
  return sessions.find(
    ({ self, peer, cause }) =>
      nbma !== undefined && seenAddress(self, peer) === nbma && cause?.layer === "nhrp",
  );
}

/** A hub knows who registered; a spoke that does not get through is unknown to it. */
function dynamicPeer(
  { link, peer, self, state, onDemand, cause }: Session,
  named: ReadonlySet<string | undefined>,
): readonly PeerPrediction[] {
  const tunnel = peer.address?.value?.address;
  if (named.has(tunnel)) return [];
  const registers = serversOf(link.cloud, peer).some(({ hub }) => hub === self);
  const nbma = seenAddress(self, peer);
  // Of two members with one address now the one is registered, now the other.
  const isOneOfTwo =
    cause?.layer === "nhrp" && state === "unknown" && nbma !== undefined && tunnel !== undefined;
  const isKnown = cause === undefined || isOneOfTwo;
  if (!onDemand && (!registers || !isKnown)) return [];
  return [
    {
      device: peer.device.name,
      nbma,
      tunnel,
      state,
      type: "dynamic",
      onDemand,
      ...(cause && { cause }),
    },
  ];
}

/** As the boxes sort: what is on demand last, then by transport and overlay address. */
function byAddress(a: PeerPrediction, b: PeerPrediction): number {
  return (
    Number(a.onDemand) - Number(b.onDemand) ||
    compareAddresses(a.nbma, b.nbma) ||
    compareAddresses(a.tunnel, b.tunnel)
  );
}
