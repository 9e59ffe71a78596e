/** Routers seen together: clouds, their members and who may talk to whom. Plain read-only data, built once. */
import type { Device } from "../model/device.ts";
import type { Interface, InterfaceAddress } from "../model/interface.ts";
import type { CryptoMapEntry } from "../model/ipsec.ts";
import type { NextHopServer, NhrpSettings } from "../model/nhrp.ts";
import type { Place, Setting } from "../model/place.ts";
import type { TunnelSettings } from "../model/tunnel.ts";

/** Transport (underlay) end of a tunnel. */
export interface TransportEnd {
  /** Address that the tunnel sends from; undefined when it is dynamic, masked or not shown. */
  readonly address?: string;
  /** No line of this router shows the address: it is told from what the others say of it. */
  readonly inferred?: true;
  /** Why there is no address. */
  readonly unknown?: "dynamic" | "masked" | "no source" | "no interface" | "no address";
  /** The source interface, when the text shows it. */
  readonly interface?: Interface;
  /** Front-door VRF; undefined = global table. */
  readonly vrf?: string;
  /** The `tunnel source` line. */
  readonly at?: Place;
}

/** A tunnel interface as a member of a cloud. One device may have several. */
export interface Member {
  readonly device: Device;
  readonly interface: Interface;
  readonly tunnel: TunnelSettings;
  /** NHRP settings of the cloud's address family. */
  readonly nhrp?: NhrpSettings;
  /** Overlay address of the cloud's family. */
  readonly address?: Setting<InterfaceAddress>;
  readonly transport: TransportEnd;
  /** `hub`: some member's NHS or DOMAIN's other signs; `spoke`: has an NHS and is nobody's, or should have one. */
  readonly role: "hub" | "spoke";
  /** The tunnel belongs to a p2p GRE spoke (phase 1). */
  readonly pointToPoint: boolean;
  /** This is no tunnel interface but an entry of a crypto map that protects traffic to one peer. */
  readonly cryptoMap?: CryptoMapEntry;
}

/** An NHS address that no member of the files bears. */
export interface AbsentHub {
  readonly address: string;
  /** A tunnel among the files that bears the address and is shut down. */
  readonly shut?: Member;
  /** Who points at it. */
  readonly clients: readonly { readonly member: Member; readonly server: NextHopServer }[];
}

/**
 * Tunnels that form one DMVPN, in one overlay family. A dual-stack tunnel is a member of two clouds, one a family: NHRP and
 * routing differ between them, tunnel and protection do not. What a rule says of those merges when its message names the
 * tunnel, not the cloud.
 */
export interface Cloud {
  /** For messages: the overlay subnet when there is one (`10.0.0.0/24`), else the first member's tunnel. */
  readonly label: string;
  /** Overlay address family. */
  readonly family: "ipv4" | "ipv6";
  /** Sorted by device name, then tunnel. */
  readonly members: readonly Member[];
  readonly hubs: readonly Member[];
  readonly spokes: readonly Member[];
  /** Tunnels that would be members were they not shut down. They are compared with nobody. */
  readonly shut: readonly Member[];
  /** 1: spokes are p2p GRE; 2: mGRE spokes, no redirect; 3: the hub redirects. Undefined: no hub among the files and nothing tells. */
  readonly phase: 1 | 2 | 3 | undefined;
  readonly absentHubs: readonly AbsentHub[];
  /** No DMVPN but the two ends of a point-to-point tunnel without NHRP, both called spokes; its one link is of kind `hub-hub`. */
  readonly isPair?: true;
  /** Where a finding about the whole cloud belongs: the first hub's tunnel, else the first member's. */
  readonly at: Place;
}

/**
 * Two members that may talk. `a` is the hub of a hub-spoke link. Hub-spoke and hub-hub links are complete where an NHS, map
 * or peer ties them; of spoke-spoke links only those are here that could differ (one names the other, or they represent a group of equals).
 */
export interface Link {
  readonly cloud: Cloud;
  readonly kind: "hub-spoke" | "hub-hub" | "spoke-spoke";
  readonly a: Member;
  readonly b: Member;
}

/**
 * Two point-to-point tunnels (GRE or VTI, members of no cloud) that point at each other, or one at the other. Their members
 * have the role `spoke`; `a` comes first by device name.
 */
export interface TunnelPair {
  readonly a: Member;
  readonly b: Member;
}

export interface Network {
  /** Sorted by name. */
  readonly devices: readonly Device[];
  readonly clouds: readonly Cloud[];
  readonly tunnelPairs: readonly TunnelPair[];
}
