// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/tunnel.ios. */
export interface TunnelCommands {
  /** The interface or address from which the tunnel's outer packets leave: the NBMA side of a DMVPN tunnel. */
  TunnelSource: {
    readonly source: string | undefined;
  };
  /** The far end of a point-to-point tunnel. A multipoint tunnel has none. */
  TunnelDestination: {
    readonly destination: string | undefined;
  };
  /** Encapsulation of the tunnel. `gre ip` is the default and is not printed; `gre multipoint` is DMVPN. */
  TunnelMode: {
    readonly gre?: "ip" | "ipv6" | "multipoint";
    readonly overIpv6?: "ipv6";
    readonly ipsec?: "ipv4" | "ipv6" | "dual-overlay";
    readonly v6Overlay?: "v6-overlay";
    readonly ipip?: "ipip";
    readonly decapsulateAny?: true;
    readonly ipv6?: "ipv6";
    readonly ipv6ip?: "ipv6ip";
    readonly ipv6ipVariant?: "6rd" | "6to4" | "isatap" | "auto-tunnel";
    readonly ethernetGre?: "ipv4" | "ipv6";
    readonly trafficEng?: "traffic-eng";
    readonly trafficEngVariant?: "multipoint" | "gre-ip";
    readonly vxlan?: "ipv4" | "ipv6" | "ipv4-default-mac" | "ipv6-default-mac";
    readonly vxlanGpe?: "ipv4" | "ipv6";
    readonly udp?: "ip" | "multipoint";
    readonly protocol?: "aurp" | "cayman" | "dvmrp" | "eon" | "iptalk" | "nos" | "rbscp" | "decnet";
  };
  /** Told apart tunnels with one source; equal on all members of a cloud, or absent on all. */
  TunnelKey: {
    readonly key: number | undefined;
  };
  /** The front-door VRF: the routing table that the outer packets use. */
  TunnelVrf: {
    readonly vrf: string;
  };
  /** Encrypts the tunnel with this IPsec profile. `shared` lets several tunnels with one source use one security association database. */
  TunnelProtection: {
    readonly profile: string;
    readonly shared?: true;
    readonly ikev2Profile?: string;
    readonly isakmpProfile?: string;
  };
  TunnelProtectionPolicy: {
    readonly family: "ipv4" | "ipv6";
    readonly acl: string;
  };
  TunnelProtectionInitiate: {
    readonly initiate: "auto" | "disable";
  };
  TunnelPathMtuDiscovery: {
    readonly ageTimer?: number | "infinite";
    readonly minimum?: number;
  };
  TunnelBandwidth: {
    readonly direction: "receive" | "transmit";
    readonly kilobits: number | undefined;
  };
  TunnelChecksum: object;
  TunnelSequence: object;
  TunnelTos: {
    readonly tos: number | undefined;
  };
  TunnelTtl: {
    readonly ttl: number | undefined;
  };
  TunnelFlowEgress: object;
  TunnelEntropy: object;
  TunnelEndpointPolicy: {
    readonly policy: string;
  };
  TunnelRouteVia: {
    readonly interface: string;
    readonly strength: "mandatory" | "preferred";
  };
  TunnelSourcePort: {
    readonly port: number | "dynamic" | undefined;
  };
  TunnelDestinationPort: {
    readonly port: number | "dynamic" | undefined;
  };
  TunnelUdlrAddress: object;
  TunnelUdlrReceive: {
    readonly interface: string;
  };
  TunnelUdlrSend: {
    readonly interface: string;
  };
  Tunnel6rdPrefix: {
    readonly prefix: string | undefined;
  };
  TunnelRbscp: {
    readonly setting: "ack-split" | "delay" | "input-drop" | "long-drop" | "report" | "window-stuff";
    readonly value?: number;
  };
  TunnelRawInterface: {
    readonly interface: string;
  };
  TunnelNetworkId: {
    readonly id: number | undefined;
    readonly nextHop?: string;
    readonly qos?: string;
    readonly weight?: number;
  };
  TunnelVlan: {
    readonly from: number | undefined;
    readonly to?: number;
  };
  TunnelFixup: object;
  TunnelSnooping: object;
  Tunnel6rdReverse: object;
  Tunnel6rdBorder: {
    readonly address: string | undefined;
  };
  Tunnel6rdIpv4: {
    readonly prefixLength?: number;
    readonly suffixLength?: number;
  };
  TunnelTeDestination: {
    readonly option: "autoroute" | "bandwidth" | "priority" | "path-option" | "fast-reroute" | "record-route" | "affinity" | "path-selection" | "auto-bw" | "exp" | "exp-bundle" | "backup-bw" | "forwarding-adjacency" | "load-share" | "name" | "interface" | "tie-breaker" | "identity";
    readonly rest?: string;
  };
}
