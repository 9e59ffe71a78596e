// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/isis.ios. */
export interface IsisCommands {
  IsisProcess: {
    readonly tag?: string;
  };
  IsisNet: {
    readonly net: string;
  };
  IsisType: {
    readonly type: "level-1" | "level-1-2" | "level-2-only";
  };
  IsisMetricStyle: {
    readonly style: "narrow" | "wide" | "transition";
    readonly transition?: true;
    readonly level?: "level-1" | "level-1-2" | "level-2";
  };
  IsisMetric: {
    readonly metric: number | undefined;
    readonly level?: "level-1" | "level-1-2" | "level-2";
  };
  IsisMetricMaximum: object;
  IsisAuthenticationMode: {
    readonly mode: "md5" | "text";
    readonly level?: "level-1" | "level-2";
  };
  IsisAuthenticationKeyChain: {
    readonly keyChain: string;
    readonly level?: "level-1" | "level-2";
  };
  IsisAuthenticationSendOnly: {
    readonly level?: "level-1" | "level-2";
  };
  IsisAreaPassword: {
    readonly password: Secret | undefined;
    readonly snp?: "send-only" | "validate";
  };
  IsisDomainPassword: {
    readonly password: Secret | undefined;
    readonly snp?: "send-only" | "validate";
  };
  IsisHostnameDynamic: object;
  IsisLogAdjacency: {
    readonly all?: true;
  };
  IsisLspMtu: {
    readonly bytes: number | undefined;
  };
  IsisTimerOff: {
    readonly level: "level-1" | "level-2";
  };
  IsisFastFlood: {
    readonly packets?: number;
  };
  IsisPassiveInterface: {
    readonly interface: string;
  };
  IsisDistance: {
    readonly distance: number | undefined;
    readonly source?: string;
    readonly wildcard?: string;
    readonly acl?: string;
  };
  IsisDistributeList: {
    readonly prefixList?: string;
    readonly gateway?: string;
    readonly routeMap?: string;
    readonly acl?: string;
    readonly direction: "in" | "out";
    readonly interface?: string;
    readonly source?: "connected" | "static" | "rip" | "odr" | "bgp" | "eigrp" | "ospf" | "isis";
    readonly process?: string;
  };
  IsisMaxAreaAddresses: {
    readonly areas: number | undefined;
  };
  IsisBfdAll: object;
  IsisBfdControl: object;
  IsisRouterId: {
    readonly id: string | undefined;
  };
  IsisVrf: {
    readonly vrf: string;
  };
  IsisIspf: {
    readonly level: "level-1" | "level-1-2" | "level-2";
    readonly seconds?: number;
  };
  IsisLspFull: {
    readonly suppress: readonly ("none" | "external" | "interlevel")[];
  };
  IsisMicroloop: {
    readonly delay?: number;
  };
  IsisHelloPaddingAll: {
    readonly type?: "multi-point" | "point-to-point";
  };
  IsisIgnoreLspErrors: object;
  IsisSkeptical: {
    readonly minutes: number | undefined;
  };
  IsisDelayedDeletion: {
    readonly seconds: number | undefined;
  };
  IsisDisablePassive: {
    readonly interface?: string;
  };
  IsisNsf: {
    readonly type?: "cisco" | "ietf";
    readonly wait?: number;
    readonly interval?: number;
    readonly t3?: string;
  };
  IsisMpls: {
    readonly autoconfig?: "level-1" | "level-2";
    readonly routerId?: string;
    readonly level?: "level-1" | "level-2";
    readonly interval?: number;
    readonly maxFlash?: number;
  };
  IsisShutdown: object;
  IsisSegmentRouting: {
    readonly disable?: true;
  };
  IsisFastReroute: {
    readonly setting: string;
  };
  IsisPartition: object;
  IsisUpdateQueue: {
    readonly depth: number | undefined;
  };
  IsisUseExternal: object;
  IsisAddressFamily: {
    readonly family: "ipv4" | "ipv6";
    readonly subfamily?: "unicast" | "multicast";
  };
  /** Runs IS-IS on the interface. IS-IS is no IP: it cannot cross a multipoint tunnel of NHRP. */
  IsisInterface: {
    readonly tag?: string;
  };
  IsisInterface6: {
    readonly tag?: string;
  };
  IsisInterfaceAuthenticationMode: {
    readonly mode: "md5" | "text";
    readonly level?: "level-1" | "level-2";
  };
  IsisInterfaceKeyChain: {
    readonly keyChain: string;
    readonly level?: "level-1" | "level-2";
  };
  IsisInterfaceSendOnly: {
    readonly level?: "level-1" | "level-2";
  };
  IsisCircuitType: {
    readonly type: "level-1" | "level-1-2" | "level-2-only";
  };
  IsisNetworkType: object;
  IsisInterfaceMetric: {
    readonly metric: number | "maximum" | undefined;
    readonly level?: "level-1" | "level-2";
  };
  IsisIpv6Metric: {
    readonly metric: number | "maximum" | undefined;
    readonly level?: "level-1" | "level-2";
  };
  IsisHelloInterval: {
    readonly seconds: number | "minimal" | undefined;
    readonly level?: "level-1" | "level-2";
  };
  IsisHelloMultiplier: {
    readonly multiplier: number | undefined;
    readonly level?: "level-1" | "level-2";
  };
  IsisHelloPadding: {
    readonly always?: true;
  };
  IsisPriority: {
    readonly priority: number | undefined;
    readonly level?: "level-1" | "level-2";
  };
  IsisPassword: {
    readonly password: Secret | undefined;
    readonly level?: "level-1" | "level-2";
  };
  IsisInterfaceTimer: {
    readonly timer: "csnp-interval" | "lsp-interval" | "retransmit-interval" | "retransmit-throttle-interval";
    readonly value: number | undefined;
    readonly level?: "level-1" | "level-2";
  };
  IsisInterfacePassive: object;
  IsisInterfaceTag: {
    readonly tag: number | undefined;
  };
  IsisInterfaceBfd: {
    readonly disable?: true;
  };
  IsisInterfaceLdpSync: object;
  IsisInterfaceShutdown: object;
  IsisAdjacencyFilter: {
    readonly filter: string;
    readonly matchAll?: true;
  };
  IsisAdvertisePrefix: object;
  IsisIpv6Tag: {
    readonly tag: number | undefined;
  };
  IsisHandshake: {
    readonly type?: "cisco" | "ietf";
  };
  IsisMeshGroup: {
    readonly group: number | "blocked" | undefined;
  };
}
