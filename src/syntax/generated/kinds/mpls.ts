// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/mpls.ios. */
export interface MplsCommands {
  MplsIp: object;
  MplsLabelProtocol: {
    readonly protocol: "ldp" | "tdp" | "both";
  };
  MplsLabelRange: {
    readonly first: number | undefined;
    readonly last: number | undefined;
    readonly staticFirst?: number;
    readonly staticLast?: number;
  };
  MplsLdpRouterId: {
    readonly vrf?: string;
    readonly interface: string;
    readonly force?: true;
  };
  MplsLdpNeighbor: {
    readonly vrf?: string;
    readonly address: string | undefined;
    readonly protocol?: "ldp" | "tdp";
    readonly labels?: string;
  };
  MplsLdpPassword: {
    readonly vrf?: string;
    readonly address: string | undefined;
    readonly encoding?: "0" | "7";
    readonly password: Secret | undefined;
  };
  MplsLdpSetting: {
    readonly setting: "advertise-labels" | "atm" | "autoconfig" | "backoff" | "discovery" | "entropy-label" | "explicit-null" | "graceful-restart" | "holdtime" | "igp" | "label" | "logging" | "loop-detection" | "maxhops" | "nsr" | "password" | "session" | "sync" | "tcp";
    readonly value?: string;
  };
  MplsTrafficEng: {
    readonly autoBandwidth?: string;
    readonly autoTunnel?: string;
    readonly management?: string;
    readonly logging?: string;
    readonly lsp?: string;
    readonly selection?: string;
    readonly reoptimize?: string;
    readonly signalling?: string;
    readonly topology?: string;
    readonly fastReroute?: string;
  };
  MplsSetting: {
    readonly feature: "atm" | "forwarding" | "l3vpn" | "netflow" | "oam" | "static" | "ipv6" | "multicast" | "tp" | "prefix-map" | "mldp";
    readonly setting: string;
  };
  MplsPropagateTtl: {
    readonly packets?: "forwarded" | "local";
  };
  MplsTtlExpiration: {
    readonly labels: number | undefined;
  };
  IpRsvp: {
    readonly setting: string;
  };
  IpExplicitPath: {
    readonly name?: string;
    readonly identifier?: number;
    readonly state?: "enable" | "disable";
  };
  L2vpn: {
    readonly vfi?: string;
    readonly xconnect?: string;
    readonly evpn?: string;
  };
  L2Vfi: {
    readonly name: string;
    readonly type: "manual" | "autodiscovery" | "point-to-point";
  };
  SegmentRouting: {
    readonly type: "mpls" | "traffic-eng";
  };
  BridgeDomain: {
    readonly number: number | undefined;
  };
  BridgeIrb: object;
  Bridge: {
    readonly group?: number;
    readonly protocol?: "ieee" | "vlan-bridge" | "dec";
    readonly route?: "ip" | "ipv6" | "clns";
    readonly setting?: string;
  };
  ExplicitNextAddress: {
    readonly index?: number;
    readonly hop?: "strict" | "loose";
    readonly address: string | undefined;
  };
  ExplicitExclude: {
    readonly index?: number;
    readonly address: string | undefined;
  };
  L2vpnMember: {
    readonly member: string | undefined;
    readonly settings?: string;
  };
  L2vpnSetting: {
    readonly setting: "vpn" | "vpnid" | "neighbor" | "bridge-domain" | "autodiscovery" | "rd" | "route-target" | "mtu" | "description" | "l2" | "interworking" | "redundancy" | "logging" | "load-balance" | "replication-type" | "router-id" | "shutdown" | "encapsulation";
    readonly value?: string;
  };
  SegmentRoutingSetting: {
    readonly setting: "global-block" | "local-block" | "set-attributes" | "connected-prefix-sid-map" | "exit-address-family" | "policy" | "logging";
    readonly value?: string;
  };
  BridgeDomainIgmp: {
    readonly setting?: string;
  };
  BridgeDomainPeer: {
    readonly peer: string | undefined;
    readonly circuit?: number;
    readonly template?: string;
  };
  BridgeDomainVfi: {
    readonly vfi: string;
  };
  BridgeDomainMember: {
    readonly vni?: number;
    readonly interface?: string;
    readonly instance?: number;
    readonly settings?: string;
  };
  BridgeDomainSetting: {
    readonly setting: "description" | "mac" | "mode" | "shutdown" | "ethernet" | "evpn";
    readonly value?: string;
  };
  MplsInterface: object;
  MplsInterfaceProtocol: {
    readonly protocol: "ldp" | "tdp" | "both";
  };
  MplsMldp: object;
  MplsMtu: {
    readonly bytes?: number;
    readonly override?: number;
  };
  MplsInterfaceLdp: {
    readonly transport?: string;
  };
  MplsInterfaceTe: {
    readonly weight?: number;
    readonly flags?: string;
    readonly backup?: string;
    readonly flooding?: string;
    readonly passive?: string;
    readonly srlg?: number;
  };
  MplsBgpForwarding: object;
  MplsNhrp: object;
  MplsAccounting: {
    readonly direction: "input" | "output";
  };
  MplsNetflow: object;
  IpRsvpBandwidth: {
    readonly bandwidth?: string;
  };
  IpRsvpSetting: {
    readonly setting: "authentication" | "signalling" | "resource-provider" | "data-packet" | "dsbm" | "neighbor" | "precedence" | "tos" | "udp-multicasts" | "burst" | "flow-assist" | "policy" | "svc-required";
    readonly value?: string;
  };
}
