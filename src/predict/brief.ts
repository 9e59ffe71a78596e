/** What routers should show, in brief: what stands between them and each other. Reports carry it beside their findings. */
import type {
  IkePrediction,
  MutualPrediction,
  NeighborPrediction,
  PeerPrediction,
  TunnelPrediction,
} from "./prediction.ts";

/** A peer in `show dmvpn`. Fields that are not known are left out. */
export interface PeerBrief {
  /** Name of the router, when it is among the files. */
  readonly device?: string;
  /** Transport address. */
  readonly nbma?: string;
  /** Overlay address. */
  readonly tunnel?: string;
  readonly state: PeerPrediction["state"];
  /** As `show dmvpn` prints them: S static, D dynamic, IX incomplete without a socket. */
  readonly attributes: "S" | "D" | "IX";
  /** There only after traffic between two spokes. */
  readonly onDemand?: true;
  /** Why it does not come up, or what is wrong all the same. */
  readonly cause?: NonNullable<PeerPrediction["cause"]>;
}

/** A tunnel in `show dmvpn`; of peers on demand only those that do not come up. */
export interface TunnelBrief {
  readonly interface: string;
  readonly family: TunnelPrediction["family"];
  readonly role: TunnelPrediction["type"];
  readonly address?: string;
  readonly nbma?: string;
  readonly peers: readonly PeerBrief[];
  readonly detour?: string;
}

/** An IKE SA, or what stands instead of one. */
export interface IkeBrief {
  readonly version: 1 | 2;
  /** The router that is meant. */
  readonly device: string;
  readonly remote?: string;
  readonly state: IkePrediction["state"];
}

/** A neighbour of a routing protocol over a tunnel that is not surely there. */
export interface NeighborBrief {
  readonly protocol: NeighborPrediction["protocol"];
  readonly interface: string;
  readonly device?: string;
  readonly address?: string;
  readonly state: "down" | "unknown";
  /** State as OSPF prints it. */
  readonly shows?: string;
}

export interface RouterBrief {
  readonly device: string;
  readonly tunnels: readonly TunnelBrief[];
  /** Of a router in clouds without those on demand. */
  readonly ike: readonly IkeBrief[];
  readonly neighbors: readonly NeighborBrief[];
}

/** Of routers that show something of the kind. */
export function briefOf(routers: readonly MutualPrediction[]): readonly RouterBrief[] {
  return routers.flatMap(({ device, tunnels, ike, neighbors }) => {
    const sas = ike.filter(({ onDemand }) => tunnels.length === 0 || !onDemand);
    if (tunnels.length === 0 && sas.length === 0 && neighbors.length === 0) return [];
    return [
      {
        device,
        tunnels: tunnels.map(tunnelOf),
        ike: sas.map(ikeOf),
        neighbors: neighbors.flatMap(neighborOf),
      },
    ];
  });
}

function tunnelOf({
  interface: name,
  family,
  type,
  address,
  self,
  peers,
  detour,
}: TunnelPrediction): TunnelBrief {
  return {
    interface: name,
    family,
    role: type,
    ...(address !== undefined && { address }),
    ...(self !== undefined && { nbma: self }),
    peers: peers.filter(({ onDemand, cause }) => !onDemand || cause !== undefined).map(peerOf),
    ...(detour !== undefined && { detour }),
  };
}

function peerOf(peer: PeerPrediction): PeerBrief {
  const { device, nbma, tunnel, state, onDemand, cause } = peer;
  return {
    ...(device !== undefined && { device }),
    ...(nbma !== undefined && { nbma }),
    ...(tunnel !== undefined && { tunnel }),
    state,
    attributes: attributesOf(peer),
    ...(onDemand && { onDemand }),
    ...(cause && { cause }),
  };
}

/** Letters of `show dmvpn`. */
export function attributesOf({ type }: Pick<PeerPrediction, "type">): PeerBrief["attributes"] {
  return ({ static: "S", dynamic: "D", incomplete: "IX" } as const)[type];
}

function ikeOf({ version, device, remote, state }: IkePrediction): IkeBrief {
  return { version, device, ...(remote !== undefined && { remote }), state };
}

function neighborOf(neighbor: NeighborPrediction): readonly NeighborBrief[] {
  const { protocol, interface: name, device, address, state, shows } = neighbor;
  if (state === "up") return [];
  return [
    {
      protocol,
      interface: name,
      ...(device !== undefined && { device }),
      ...(address !== undefined && { address }),
      state,
      ...(shows !== undefined && { shows }),
    },
  ];
}
