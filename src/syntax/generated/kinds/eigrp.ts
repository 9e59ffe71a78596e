// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/eigrp.ios. */
export interface EigrpCommands {
  /** A classic process: its number is the autonomous system, which must be equal on both ends. */
  EigrpProcess: {
    readonly as: number | undefined;
  };
  /** A named process: the name is local, the autonomous system stands in its address family. */
  EigrpNamedProcess: {
    readonly name: string;
  };
  Ipv6EigrpProcess: {
    readonly as: number | undefined;
  };
  /** Interfaces whose address this covers run EIGRP, and their networks are told to the neighbours. */
  EigrpNetwork: {
    readonly network: string | undefined;
    readonly wildcard?: string;
  };
  EigrpNeighbor: {
    readonly address: string | undefined;
    readonly interface?: string;
    readonly hops?: number;
    readonly list?: string;
    readonly text?: string;
  };
  EigrpNeighborPrefixes: {
    readonly address: string | undefined;
    readonly maximum: number | undefined;
    readonly options: string;
  };
  EigrpRouterId: {
    readonly id: string | undefined;
  };
  /** Tells neighbours not to ask this router for lost routes, and which of its routes it offers. */
  EigrpStub: {
    readonly connected?: true;
    readonly summary?: true;
    readonly static?: true;
    readonly redistributed?: true;
    readonly receiveOnly?: true;
    readonly leakMap?: string;
  };
  EigrpEventLogging: object;
  EigrpLogNeighborChanges: object;
  EigrpLogWarnings: {
    readonly seconds?: number;
  };
  EigrpMetricWeights: {
    readonly tos: number | undefined;
    readonly k1: number | undefined;
    readonly k2: number | undefined;
    readonly k3: number | undefined;
    readonly k4: number | undefined;
    readonly k5: number | undefined;
    readonly k6?: number;
  };
  EigrpMetricRibScale: {
    readonly scale: number | undefined;
  };
  EigrpNsf: object;
  EigrpTimersGraceful: {
    readonly purge?: number;
    readonly converge?: number;
    readonly routeHold?: number;
    readonly signal?: number;
  };
  EigrpBfdAll: {
    readonly interface?: string;
  };
  EigrpShutdown: object;
  EigrpMaximumPrefix: {
    readonly maximum: number | undefined;
    readonly options?: string;
  };
  EigrpRemoteNeighbors: {
    readonly source: string;
    readonly options?: string;
  };
  EigrpDefaultRouteTag: {
    readonly tag: number | string | undefined;
  };
  EigrpRedistribute: {
    readonly source: "connected" | "static" | "rip" | "odr" | "mobile" | "isis" | "bgp" | "eigrp" | "ospf" | "ospfv3" | "lisp";
    readonly area?: string;
    readonly process?: number;
    readonly match?: readonly ("internal" | "external" | "nssa-external" | "1" | "2")[];
    readonly bandwidth?: number;
    readonly delay?: number;
    readonly reliability?: number;
    readonly load?: number;
    readonly mtu?: number;
    readonly routeMap?: string;
    readonly includeConnected?: true;
  };
  EigrpRedistributeMax: {
    readonly maximum: number | undefined;
    readonly options?: string;
  };
  EigrpDistributeList: {
    readonly prefixList?: string;
    readonly gateway?: string;
    readonly routeMap?: string;
    readonly acl?: string;
    readonly direction: "in" | "out";
    readonly interface?: string;
    readonly source?: "connected" | "static" | "rip" | "odr" | "bgp" | "eigrp" | "ospf" | "isis";
    readonly process?: string;
  };
  EigrpAutoSummary: object;
  EigrpDefaultMetric: {
    readonly bandwidth: number | undefined;
    readonly delay: number | undefined;
    readonly reliability: number | undefined;
    readonly load: number | undefined;
    readonly mtu: number | undefined;
  };
  EigrpDefaultInformation: {
    readonly direction?: "in" | "out";
    readonly allowed?: "in" | "out";
    readonly acl?: string;
  };
  EigrpDistance: {
    readonly internal: number | undefined;
    readonly external: number | undefined;
  };
  EigrpDistanceFrom: {
    readonly distance: number | undefined;
    readonly source: string | undefined;
    readonly wildcard: string | undefined;
    readonly acl?: string;
  };
  EigrpMaximumPaths: {
    readonly paths: number | undefined;
  };
  EigrpMaximumSecondary: {
    readonly paths: number | undefined;
  };
  EigrpMetricMaxHops: {
    readonly hops: number | undefined;
  };
  EigrpOffsetList: {
    readonly acl: string;
    readonly direction: "in" | "out";
    readonly offset: number | undefined;
    readonly interface?: string;
  };
  EigrpTimersActive: {
    readonly minutes?: number | "disabled";
  };
  EigrpTrafficShare: {
    readonly acrossInterfaces?: true;
  };
  EigrpVariance: {
    readonly factor: number | undefined;
  };
  EigrpEventLogSize: {
    readonly entries: number | undefined;
  };
  EigrpUpgradeCli: {
    readonly name: string;
  };
  EigrpSnmpContext: {
    readonly context: string;
  };
  EigrpFastReroute: {
    readonly setting: string;
  };
  EigrpExitAddressFamily: object;
  EigrpPassiveInterface: {
    readonly interface: string;
  };
  EigrpClassicRouterId: {
    readonly id: string | undefined;
  };
  EigrpClassicVrf: {
    readonly unicast?: true;
    readonly vrf: string;
    readonly as?: number;
  };
  EigrpAutonomousSystem: {
    readonly as: number | undefined;
  };
  EigrpAddressFamily: {
    readonly family: "ipv4" | "ipv6";
    readonly unicast?: true;
    readonly multicast?: true;
    readonly vrf?: string;
    readonly as: number | undefined;
  };
  EigrpServiceFamily: {
    readonly family: "ipv4" | "ipv6";
    readonly vrf?: string;
    readonly as: number | undefined;
  };
  EigrpNamedShutdown: object;
  EigrpStubSite: {
    readonly site: string;
  };
  EigrpAfInterface: {
    readonly interface: string;
  };
  EigrpTopology: {
    readonly name?: string;
    readonly tid?: number;
  };
  EigrpNamedSoftSia: object;
  EigrpSfInterface: {
    readonly interface: string;
  };
  EigrpSfTopology: object;
  EigrpSfNeighbor: {
    readonly address: string | undefined;
    readonly interface: string;
    readonly options?: string;
  };
  EigrpSfRouterId: {
    readonly id: string | undefined;
  };
  EigrpSfStub: {
    readonly connected?: true;
    readonly summary?: true;
    readonly static?: true;
    readonly redistributed?: true;
    readonly receiveOnly?: true;
    readonly leakMap?: string;
  };
  EigrpSfExit: object;
  EigrpSfExitTopology: object;
  EigrpExitTopology: object;
  EigrpSummaryMetric: {
    readonly prefix?: string;
    readonly network?: string;
    readonly mask?: string;
    readonly metric: string;
  };
  AfAuthenticationMode: {
    readonly mode: "md5" | "hmac-sha-256";
    readonly encoding?: "0" | "6" | "7";
    readonly key?: Secret;
  };
  AfAuthenticationKeyChain: {
    readonly keyChain: string;
  };
  AfBandwidthPercent: {
    readonly percent: number | undefined;
  };
  AfBfd: object;
  AfDampeningChange: {
    readonly percent?: number;
  };
  AfDampeningInterval: {
    readonly seconds?: number;
  };
  AfHelloInterval: {
    readonly seconds: number | undefined;
  };
  AfHoldTime: {
    readonly seconds: number | undefined;
  };
  /** On unless turned off: a phase 2 hub must keep the next hop of the spokes. */
  AfNextHopSelf: object;
  AfNextHopSelfEcmp: object;
  AfAddPaths: {
    readonly paths: number | undefined;
  };
  AfPassiveInterface: object;
  AfShutdown: object;
  /** On unless turned off: routes are not told back over the interface they came from. */
  AfSplitHorizon: object;
  AfSummaryAddress: {
    readonly prefix?: string;
    readonly network?: string;
    readonly mask?: string;
    readonly prefix6?: string;
    readonly distance?: number;
    readonly leakMap?: string;
  };
  AfStubSite: object;
  AfExit: object;
  SfExit: object;
  /** On unless turned off: routes are not told back over the interface they came from. A DMVPN hub needs `no`. */
  EigrpSplitHorizon: {
    readonly as: number | undefined;
  };
  /** On unless turned off: a phase 2 hub must keep the next hop of the spokes. */
  EigrpNextHopSelf: {
    readonly as: number | undefined;
    readonly noEcmpMode?: true;
  };
  EigrpHelloInterval: {
    readonly as: number | undefined;
    readonly seconds: number | undefined;
  };
  EigrpHoldTime: {
    readonly as: number | undefined;
    readonly seconds: number | undefined;
  };
  EigrpSummaryAddress: {
    readonly as: number | undefined;
    readonly prefix?: string;
    readonly network?: string;
    readonly mask?: string;
    readonly distance?: number;
    readonly leakMap?: string;
  };
  EigrpAuthenticationMode: {
    readonly as: number | undefined;
    readonly mode: "md5";
  };
  EigrpAuthenticationKeyChain: {
    readonly as: number | undefined;
    readonly keyChain: string;
  };
  EigrpBandwidthPercent: {
    readonly as: number | undefined;
    readonly percent: number | undefined;
  };
  EigrpDampening: {
    readonly what: "dampening-change" | "dampening-interval";
    readonly as: number | undefined;
    readonly value?: number;
  };
  EigrpInterfaceBfd: {
    readonly as: number | undefined;
  };
  Ipv6Eigrp: {
    readonly as: number | undefined;
  };
  Ipv6EigrpSplitHorizon: {
    readonly as: number | undefined;
  };
  Ipv6EigrpNextHopSelf: {
    readonly as: number | undefined;
    readonly noEcmpMode?: true;
  };
  Ipv6EigrpHelloInterval: {
    readonly as: number | undefined;
    readonly seconds: number | undefined;
  };
  Ipv6EigrpHoldTime: {
    readonly as: number | undefined;
    readonly seconds: number | undefined;
  };
  Ipv6EigrpSummary: {
    readonly as: number | undefined;
    readonly prefix: string | undefined;
    readonly distance?: number;
    readonly leakMap?: string;
  };
  Ipv6EigrpAuthenticationMode: {
    readonly as: number | undefined;
    readonly mode: "md5";
  };
  Ipv6EigrpAuthenticationKeyChain: {
    readonly as: number | undefined;
    readonly keyChain: string;
  };
  Ipv6EigrpBandwidthPercent: {
    readonly as: number | undefined;
    readonly percent: number | undefined;
  };
}
