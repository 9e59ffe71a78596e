// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/ospf.ios. */
export interface OspfCommands {
  /** An OSPF process; its number is local. */
  OspfProcess: {
    readonly process: number | undefined;
    readonly vrf?: string;
  };
  Ospfv3Process: {
    readonly process: number | undefined;
  };
  Ipv6OspfProcess: {
    readonly process: number | undefined;
    readonly vrf?: string;
  };
  OspfNameLookup: object;
  Ospfv3NameLookup: object;
  /** Interfaces whose address this covers run OSPF in the area. */
  OspfNetwork: {
    readonly network: string | undefined;
    readonly wildcard: string | undefined;
    readonly area: number | string | undefined;
  };
  OspfNeighbor: {
    readonly address: string | undefined;
    readonly cost?: number;
    readonly pollInterval?: number;
    readonly priority?: number;
  };
  OspfDistributeList: {
    readonly prefixList?: string;
    readonly gateway?: string;
    readonly routeMap?: string;
    readonly acl?: string;
    readonly direction: "in" | "out";
    readonly interface?: string;
    readonly source?: "connected" | "static" | "rip" | "odr" | "bgp" | "eigrp" | "ospf" | "isis";
    readonly process?: string;
  };
  OspfIspf: object;
  OspfPrefixSuppression: object;
  OspfCapability: {
    readonly capability: "lls" | "opaque" | "transit" | "vrf-lite";
  };
  OspfMplsLdp: {
    readonly area?: number | string;
  };
  OspfMplsTe: {
    readonly area?: number | string;
    readonly routerId?: string;
    readonly interface?: string;
    readonly exclude?: string;
    readonly meshGroup?: number;
    readonly meshSource?: string;
  };
  OspfAddressFamily: {
    readonly subfamily?: "unicast" | "multicast";
  };
  OspfDomainId: {
    readonly id?: string;
    readonly type?: "0005" | "0105" | "0205" | "8005";
    readonly value?: string;
    readonly secondary?: true;
  };
  OspfDomainTag: {
    readonly tag: number | undefined;
  };
  OspfIgnore: object;
  OspfSegmentRouting: {
    readonly setting?: string;
  };
  OspfSnmpContext: {
    readonly context?: string;
    readonly user?: string;
    readonly acl6?: string;
    readonly acl?: string;
    readonly authentication?: "md5" | "sha";
    readonly key?: Secret;
    readonly privacy?: string;
    readonly community?: Secret;
    readonly access?: "ro" | "rw";
    readonly trap?: string;
  };
  OspfDistanceOspf: {
    readonly external?: number;
    readonly interArea?: number;
    readonly intraArea?: number;
  };
  OspfRouterId: {
    readonly id: string | undefined;
  };
  OspfDiscardRoute: {
    readonly external?: number;
    readonly internal?: number;
  };
  OspfRfc1583: object;
  OspfRfc1587: object;
  OspfRfc5243: object;
  OspfProcessPriority: {
    readonly priority: number | undefined;
  };
  OspfTrafficShare: {
    readonly acrossInterfaces?: true;
  };
  OspfAuthenticationMode: {
    readonly mode: "deployment" | "normal" | "strict";
  };
  OspfDisablePassive: {
    readonly interface?: string;
  };
  OspfAutoCost: {
    readonly bandwidth?: number;
  };
  OspfPassiveInterface: {
    readonly interface: string;
  };
  OspfRedistribute: {
    readonly fromVrf?: string;
    readonly source: "connected" | "static" | "rip" | "odr" | "mobile" | "nhrp" | "isis" | "iso-igrp" | "bgp" | "eigrp" | "ospf" | "ospfv3" | "application" | "lisp";
    readonly process?: string;
    readonly level?: "level-1" | "level-1-2" | "level-2";
    readonly match?: readonly ("internal" | "external" | "nssa-external" | "1" | "2")[];
    readonly metric?: number;
    readonly metricType?: number;
    readonly subnets?: true;
    readonly tag?: number;
    readonly routeMap?: string;
    readonly nssaOnly?: true;
    readonly includeConnected?: true;
  };
  OspfRedistributeMax: {
    readonly maximum: number | undefined;
    readonly threshold?: number;
    readonly warningOnly?: true;
  };
  OspfDefaultInformation: {
    readonly always?: true;
    readonly metric?: number;
    readonly metricType?: number;
    readonly routeMap?: string;
    readonly tag?: number;
  };
  OspfDefaultMetric: {
    readonly metric: number | undefined;
  };
  OspfDistance: {
    readonly distance: number | undefined;
    readonly source?: string;
    readonly wildcard?: string;
    readonly acl?: string;
  };
  OspfLogAdjacency: {
    readonly detail?: true;
  };
  OspfMaximumPaths: {
    readonly paths: number | undefined;
  };
  OspfMaxLsa: {
    readonly maximum: number | undefined;
    readonly threshold?: number;
    readonly ignoreCount?: number;
    readonly ignoreTime?: number;
    readonly resetTime?: number;
    readonly warningOnly?: true;
  };
  OspfMaxMetric: {
    readonly externalMetric?: number;
    readonly includeStub?: true;
    readonly summaryMetric?: number;
    readonly onStartup?: number | "wait-for-bgp";
    readonly interAreaMetric?: number;
    readonly stubPrefixLsa?: true;
  };
  OspfSummaryAddress: {
    readonly network: string | undefined;
    readonly mask: string | undefined;
    readonly notAdvertise?: true;
    readonly tag?: number;
    readonly nssaOnly?: true;
  };
  OspfSummaryPrefix: {
    readonly prefix: string | undefined;
    readonly notAdvertise?: true;
    readonly tag?: number;
  };
  OspfTimersThrottleSpf: {
    readonly start: number | undefined;
    readonly hold: number | undefined;
    readonly maximum: number | undefined;
  };
  OspfTimersThrottleLsa: {
    readonly all?: true;
    readonly start: number | undefined;
    readonly hold: number | undefined;
    readonly maximum: number | undefined;
  };
  OspfTimersLsaArrival: {
    readonly milliseconds: number | undefined;
  };
  OspfTimersLsa: {
    readonly pacing?: number;
    readonly refresh?: string;
  };
  OspfTimersPacing: {
    readonly what: "flood" | "lsa-group" | "retransmission";
    readonly milliseconds: number | undefined;
  };
  OspfTimersSpf: {
    readonly delay: number | undefined;
    readonly hold: number | undefined;
  };
  OspfNsr: object;
  OspfPrefixPriority: {
    readonly routeMap?: string;
  };
  OspfInterfaceId: object;
  OspfQueueDepth: {
    readonly queue: "hello" | "update";
    readonly depth: number | "unlimited" | undefined;
  };
  OspfProcessMinTime: {
    readonly percent: number | undefined;
  };
  OspfTtlSecurity: {
    readonly hops?: number;
  };
  OspfNsf: {
    readonly type?: "cisco" | "ietf";
    readonly helper?: "disable" | "strict-lsa-checking";
  };
  OspfGracefulRestart: {
    readonly helper?: "disable" | "strict-lsa-checking";
    readonly interval?: number;
    readonly disable?: "disable";
  };
  OspfBfdAll: {
    readonly strictMode?: true;
  };
  OspfShutdown: object;
  OspfLocalRib: {
    readonly criteria?: string;
  };
  OspfEventLog: {
    readonly options?: string;
  };
  OspfFastReroute: {
    readonly setting: string;
  };
  OspfMicroloop: {
    readonly setting?: string;
  };
  OspfLimitRetransmissions: {
    readonly limit: string;
  };
  OspfAreaAuthentication: {
    readonly area: number | string | undefined;
    readonly messageDigest?: true;
  };
  OspfAreaIpsec: {
    readonly area: number | string | undefined;
    readonly what: "authentication" | "encryption";
    readonly spi: number | undefined;
    readonly cipher?: string;
    readonly cipherEncoding?: "0" | "7";
    readonly cipherKey?: Secret;
    readonly hash: "md5" | "sha1";
    readonly encoding?: "0" | "7";
    readonly key: Secret | undefined;
  };
  OspfAreaStub: {
    readonly area: number | string | undefined;
    readonly noSummary?: true;
    readonly noExtCapability?: true;
  };
  OspfAreaNssa: {
    readonly area: number | string | undefined;
    readonly noSummary?: true;
    readonly noRedistribution?: true;
    readonly noExtCapability?: true;
    readonly nssaOnly?: true;
    readonly translate?: readonly ("always" | "suppress-fa")[];
    readonly defaultInformationOriginate?: true;
    readonly metric?: number;
    readonly metricType?: number;
  };
  OspfAreaDefaultCost: {
    readonly area: number | string | undefined;
    readonly cost: number | undefined;
  };
  OspfAreaRange: {
    readonly area: number | string | undefined;
    readonly network?: string;
    readonly mask?: string;
    readonly prefix?: string;
    readonly action?: "advertise" | "not-advertise";
    readonly cost?: number;
  };
  OspfAreaVirtualLink: {
    readonly area: number | string | undefined;
    readonly router: string | undefined;
    readonly authentication?: "message-digest" | "null";
    readonly keyChain?: string;
    readonly authenticationEncoding?: "0" | "7";
    readonly authenticationKey?: Secret;
    readonly keyId?: number;
    readonly digestEncoding?: "0" | "7";
    readonly digestKey?: Secret;
    readonly hello?: number;
    readonly dead?: number;
    readonly retransmit?: number;
    readonly transmitDelay?: number;
    readonly ttlHops?: number;
  };
  OspfAreaShamLink: {
    readonly area: number | string | undefined;
    readonly source: string | undefined;
    readonly destination: string | undefined;
    readonly cost?: number;
    readonly ttlHops?: number;
    readonly hello?: number;
    readonly dead?: number;
    readonly retransmit?: number;
    readonly transmitDelay?: number;
  };
  OspfAreaCapability: {
    readonly area: number | string | undefined;
  };
  OspfAreaNormal: {
    readonly area: number | string | undefined;
  };
  OspfAreaFilterList: {
    readonly area: number | string | undefined;
    readonly list: string;
    readonly direction: "in" | "out";
  };
  OspfManet: {
    readonly cache?: "acknowledgement" | "update";
    readonly maximum?: number;
    readonly hello?: "unicast" | "multicast";
    readonly redundancy?: number;
    readonly willingness?: number;
  };
  Ospfv3AreaFilterList: {
    readonly area: number | string | undefined;
    readonly list: string;
    readonly direction: "in" | "out";
  };
  Ospfv3SummaryPrefix: {
    readonly prefix: string | undefined;
    readonly notAdvertise?: true;
    readonly nssaOnly?: true;
    readonly tag?: number;
  };
  Ospfv3AddressFamily: {
    readonly family: "ipv4" | "ipv6";
    readonly unicast?: true;
    readonly vrf?: string;
  };
  Ospfv3DistributeList: {
    readonly list: string;
    readonly direction: "in" | "out";
    readonly interface?: string;
    readonly source?: string;
  };
  Ospfv3ExitAddressFamily: object;
  OspfExitAddressFamily: object;
  OspfAfSnmp: {
    readonly context: string;
    readonly user?: string;
    readonly acl6?: string;
    readonly acl?: string;
    readonly authentication?: "md5" | "sha";
    readonly key?: Secret;
    readonly privacy?: string;
    readonly community?: Secret;
    readonly access?: "ro" | "rw";
  };
  OspfTopology: {
    readonly topology: string;
    readonly id?: number;
  };
  OspfTopologyRedistribute: {
    readonly fromVrf?: string;
    readonly source: "connected" | "static" | "rip" | "odr" | "mobile" | "nhrp" | "isis" | "iso-igrp" | "bgp" | "eigrp" | "ospf" | "ospfv3" | "application" | "lisp";
    readonly process?: string;
    readonly level?: "level-1" | "level-1-2" | "level-2";
    readonly match?: readonly ("internal" | "external" | "nssa-external" | "1" | "2")[];
    readonly metric?: number;
    readonly metricType?: number;
    readonly subnets?: true;
    readonly tag?: number;
    readonly routeMap?: string;
    readonly nssaOnly?: true;
    readonly includeConnected?: true;
  };
  OspfTopologyDefault: {
    readonly always?: true;
    readonly metric?: number;
    readonly metricType?: number;
    readonly routeMap?: string;
  };
  OspfTopologyDistance: {
    readonly distance: number | undefined;
  };
  OspfTopologyPaths: {
    readonly paths: number | undefined;
  };
  OspfTopologyPriority: {
    readonly priority: number | undefined;
  };
  OspfTopologyShutdown: object;
  OspfTopologyArea: {
    readonly area: number | string | undefined;
    readonly cost?: number;
    readonly list?: string;
    readonly direction?: "in" | "out";
    readonly network?: string;
    readonly mask?: string;
    readonly action?: "advertise" | "not-advertise";
  };
  OspfExitTopology: object;
  /** Runs OSPF on this interface in the area, whatever `network` lines say. */
  OspfInterfaceArea: {
    readonly process: number | undefined;
    readonly area: number | string | undefined;
    readonly none?: true;
  };
  OspfNetworkType: {
    readonly type: "broadcast" | "non-broadcast" | "point-to-point" | "point-to-multipoint";
    readonly nonBroadcast?: true;
  };
  OspfNetworkManet: object;
  OspfPriority: {
    readonly priority: number | undefined;
  };
  OspfHelloInterval: {
    readonly seconds: number | undefined;
  };
  OspfDeadInterval: {
    readonly seconds?: number;
    readonly helloMultiplier?: number;
  };
  OspfCost: {
    readonly cost: number | undefined;
  };
  OspfMtuIgnore: object;
  OspfAuthentication: {
    readonly type?: "message-digest" | "null";
    readonly keyChain?: string;
  };
  OspfAuthenticationKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  OspfMessageDigestKey: {
    readonly id: number | undefined;
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  OspfBfd: {
    readonly disable?: true;
    readonly strictMode?: true;
  };
  OspfDatabaseFilter: {
    readonly disable?: true;
  };
  OspfDemandCircuit: {
    readonly ignore?: true;
  };
  OspfFloodReduction: object;
  OspfRetransmit: {
    readonly seconds: number | undefined;
  };
  OspfTransmitDelay: {
    readonly seconds: number | undefined;
  };
  OspfResyncTimeout: {
    readonly seconds: number | undefined;
  };
  OspfInterfaceShutdown: object;
  OspfInterfaceTtl: {
    readonly hops?: number;
  };
  OspfInterfaceLls: {
    readonly disable?: true;
  };
  OspfInterfaceSuppress: {
    readonly disable?: true;
  };
  OspfMultiArea: {
    readonly area: number | string | undefined;
    readonly cost?: number;
  };
  OspfInterfaceFrr: {
    readonly setting: string;
  };
  OspfInterfaceLdpSync: {
    readonly delay?: number;
  };
  Ospfv3InterfaceArea: {
    readonly process: number | undefined;
    readonly area: number | string | undefined;
    readonly instance?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3NetworkType: {
    readonly type: "broadcast" | "non-broadcast" | "point-to-point" | "point-to-multipoint";
    readonly nonBroadcast?: true;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3NetworkManet: {
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3Priority: {
    readonly priority: number | undefined;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3HelloInterval: {
    readonly seconds: number | undefined;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3DeadInterval: {
    readonly seconds: number | undefined;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3Cost: {
    readonly cost?: number;
    readonly dynamicDefault?: number;
    readonly hysteresisPercent?: number;
    readonly hysteresisThreshold?: number;
    readonly dynamicMaximum?: number;
    readonly weighed?: "L2-factor" | "l2-factor" | "latency" | "oc" | "resources" | "throughput";
    readonly weight?: number;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3MtuIgnore: {
    readonly disable?: true;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3Bfd: {
    readonly disable?: true;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3Neighbor: {
    readonly address: string | undefined;
    readonly cost?: number;
    readonly pollInterval?: number;
    readonly priority?: number;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3Shutdown: {
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
    readonly disable?: true;
  };
  Ospfv3MultiArea: {
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
    readonly area: number | string | undefined;
    readonly cost?: number;
  };
  Ospfv3Manet: {
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
    readonly percent?: number;
    readonly threshold?: number;
    readonly linkMetrics?: number;
  };
  Ospfv3Authentication: {
    readonly spi?: number;
    readonly hash?: "md5" | "sha1";
    readonly encoding?: "0" | "7";
    readonly key?: Secret;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
    readonly keyChain?: string;
  };
  Ospfv3Encryption: {
    readonly spi?: number;
    readonly cipher?: "3des" | "des" | "null" | "aes-cbc";
    readonly keyLength?: "128" | "192" | "256";
    readonly cipherEncoding?: "0" | "7";
    readonly cipherKey?: Secret;
    readonly hash?: "md5" | "sha1";
    readonly encoding?: "0" | "7";
    readonly key?: Secret;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3DemandCircuit: {
    readonly mode?: "ignore" | "disable";
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3FloodReduction: {
    readonly disable?: true;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3Retransmit: {
    readonly seconds: number | undefined;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3TransmitDelay: {
    readonly seconds: number | undefined;
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3DatabaseFilter: {
    readonly filter: "all out" | "disable";
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
  };
  Ospfv3PrefixSuppression: {
    readonly process?: number;
    readonly family?: "ipv4" | "ipv6";
    readonly disable?: true;
  };
}
