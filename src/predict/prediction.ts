/**
 * What the routers of a network should show. It presumes that lines and providers below the tunnels work and that no interface was shut down
 * or cleared since the configuration was saved. What the texts do not decide is `unknown`.
 */
import type { Layer } from "../network/chain.ts";

/** State of a peer in `show dmvpn`: the layer that it waits for, or UP. */
export type PeerState = "UP" | "NHRP" | "IPSEC" | "IKE" | "unknown";

/** A row of `show ip interface brief`. */
export interface InterfacePrediction {
  readonly interface: string;
  /** `unassigned`, or undefined when it is assigned by others or masked. */
  readonly address: string | undefined;
  readonly status: "up" | "administratively down";
  readonly protocol: "up" | "down" | "unknown";
}

/** An entry of NHRP, as `show dmvpn` and `show ip nhrp brief` have it. */
export interface PeerPrediction {
  /** Name of the router at the other end; undefined when it is not among the files. */
  readonly device: string | undefined;
  /** Transport address; undefined: unknown. */
  readonly nbma: string | undefined;
  /** Overlay address; undefined: unknown. */
  readonly tunnel: string | undefined;
  readonly state: PeerState;
  /** `static`: a line maps it; `dynamic`: it registered or was resolved; `incomplete`: a next hop server that no line maps. */
  readonly type: "static" | "dynamic" | "incomplete";
  /** It is there only after traffic between two spokes. */
  readonly onDemand: boolean;
  /** Why it is not UP. */
  readonly cause?: {
    readonly layer: Layer;
    /** What is wrong there, in words. */
    readonly says: string;
    /** The rules that found it. */
    readonly rules: readonly string[];
  };
}

/** A tunnel in `show dmvpn`. */
export interface TunnelPrediction {
  readonly interface: string;
  /** VRFs of the tunnel and of its transport side; undefined: the global table. */
  readonly vrf: string | undefined;
  readonly frontVrf: string | undefined;
  readonly family: "ipv4" | "ipv6";
  /** A hub that registers with another hub is both. What FlexVPN makes from templates was not measured. */
  readonly type: "Hub" | "Spoke" | "Hub/Spoke" | "unknown";
  /** Overlay address. */
  readonly address: string | undefined;
  /** Transport address. */
  readonly self: string | undefined;
  /** By transport, then overlay address; those on demand last. */
  readonly peers: readonly PeerPrediction[];
  /** Further peers on demand that are not listed, since every spoke may reach every other. */
  readonly morePeers: number;
  /**
   * What keeps traffic between the networks behind spokes on the hub: peers on demand are then there only for traffic between the tunnels'
   * own addresses.
   */
  readonly detour?: string;
}

/** An IKE SA. Of a pair on demand either end may have started. */
export interface IkePrediction {
  readonly version: 1 | 2;
  /** Name of the router that is meant. */
  readonly device: string;
  readonly local: string | undefined;
  readonly remote: string | undefined;
  /** Who starts, where the design decides: spokes register with hubs. */
  readonly startedBy: "local" | "remote" | "either";
  /** VRFs of the transport side and of the tunnel; undefined: the global table. */
  readonly frontVrf: string | undefined;
  readonly insideVrf: string | undefined;
  /** `none`: nothing is exchanged, so no row stands there. */
  readonly state: "QM_IDLE" | "READY" | "MM_NO_STATE" | "MM_KEY_EXCH" | "none" | "unknown";
  readonly onDemand: boolean;
}

/** A pair of IPsec SAs. */
export interface IpsecPrediction {
  readonly interface: string;
  /** VRF of what is protected; undefined: the global table. */
  readonly vrf: string | undefined;
  readonly local: string | undefined;
  readonly remote: string | undefined;
  /** As the box writes it: `esp-aes esp-sha-hmac`; undefined: unknown. */
  readonly transform: string | undefined;
  readonly mode: "Tunnel" | "Transport" | undefined;
  /** Group of PFS of the first SA; undefined: unknown. */
  readonly pfs: number | "none" | undefined;
  /** `none`: IKE or its second phase does not come up. */
  readonly state: "ACTIVE" | "none" | "unknown";
  /** Whether the counters of encapsulated and of decapsulated packets rise; undefined where there is no SA, or it is not known. */
  readonly sends: boolean | undefined;
  readonly receives: boolean | undefined;
  readonly onDemand: boolean;
}

/** A neighbour of a routing protocol over a tunnel. */
export interface NeighborPrediction {
  readonly protocol: "eigrp" | "ospf" | "bgp" | "rip" | "isis";
  /** Number of the AS (EIGRP, the neighbour's in BGP) or of the process; RIP and IS-IS have none. */
  readonly number: number | undefined;
  readonly family: "ipv4" | "ipv6";
  /** EIGRP of IPv6: the link-local one, undefined where no line sets it. */
  readonly address: string | undefined;
  readonly interface: string;
  /** VRF of the interface; undefined: the global table. */
  readonly vrf: string | undefined;
  /** Undefined: no file tells who bears the address. */
  readonly device: string | undefined;
  readonly state: "up" | "down" | "unknown";
  /** State as OSPF prints it, `FULL/  -` or `EXSTART`; also of one that does not get further. Undefined: none, or not known. */
  readonly shows?: string | undefined;
  /** What OSPF prints of the neighbour itself: its router ID, where lines decide it, and its priority. */
  readonly routerId?: string;
  readonly priority?: number;
}

/** A static route over a tunnel, in the table. */
export interface RoutePrediction {
  readonly family: "ipv4" | "ipv6";
  /** Table; undefined: the global one. */
  readonly vrf: string | undefined;
  /** `10.0.0.0/8`. */
  readonly prefix: string;
  readonly nextHop: string;
  /** The tunnel. */
  readonly interface: string;
}

export interface RouterPrediction {
  readonly device: string;
  readonly interfaces: readonly InterfacePrediction[];
  readonly tunnels: readonly TunnelPrediction[];
  readonly ike: readonly IkePrediction[];
  readonly ipsec: readonly IpsecPrediction[];
  readonly neighbors: readonly NeighborPrediction[];
  readonly routes: readonly RoutePrediction[];
}

/** What routers show of each other. */
export type MutualPrediction = Pick<RouterPrediction, "device" | "tunnels" | "ike" | "neighbors">;
