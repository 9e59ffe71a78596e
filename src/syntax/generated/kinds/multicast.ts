// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/multicast.ios. */
export interface MulticastCommands {
  IpMulticastRouting: {
    readonly vrf?: string;
    readonly distributed?: true;
  };
  IpMulticastSetting: {
    readonly vrf?: string;
    readonly setting: "boundary" | "cache-headers" | "group-range" | "limit" | "multipath" | "netflow" | "oif-per-mvrf-limit" | "redundancy" | "route-limit" | "rpf" | "topology" | "total-oif-limit" | "mpls" | "hardware-switching" | "mrinfo-filter";
    readonly value?: string;
  };
  IpPimRpAddress: {
    readonly vrf?: string;
    readonly address: string | undefined;
    readonly groups?: string;
    readonly override?: true;
    readonly bidir?: true;
  };
  IpPimRpCandidate: {
    readonly vrf?: string;
    readonly interface: string;
    readonly ttl?: number;
    readonly groups?: string;
    readonly interval?: number;
    readonly priority?: number;
    readonly bidir?: true;
  };
  IpPimBsrCandidate: {
    readonly vrf?: string;
    readonly interface: string;
    readonly hashLength?: number;
    readonly priority?: number;
  };
  IpPimSendRpAnnounce: {
    readonly vrf?: string;
    readonly interface?: string;
    readonly address?: string;
    readonly scope: number | undefined;
    readonly groups?: string;
    readonly interval?: number;
    readonly bidir?: true;
  };
  IpPimSendRpDiscovery: {
    readonly vrf?: string;
    readonly interface?: string;
    readonly scope: number | undefined;
    readonly interval?: number;
  };
  IpPimAutorp: {
    readonly vrf?: string;
  };
  IpPimSsm: {
    readonly vrf?: string;
    readonly range?: string;
  };
  IpPimSptThreshold: {
    readonly vrf?: string;
    readonly kilobits: number | "infinity" | undefined;
    readonly groups?: string;
  };
  IpPimSetting: {
    readonly vrf?: string;
    readonly setting: "accept-register" | "accept-rp" | "bidir-enable" | "bidir-neighbor-filter" | "bidir-offer-interval" | "bidir-offer-limit" | "cache" | "dm-fallback" | "log-neighbor-changes" | "maximum" | "mvpn" | "passive-enforcement" | "register-rate-limit" | "register-source" | "rp-announce-filter" | "rpf-redirect" | "snooping" | "state-refresh" | "v1-rp-reachability" | "sparse";
    readonly value?: string;
  };
  IpIgmpSnooping: {
    readonly setting?: string;
  };
  IpIgmpSetting: {
    readonly setting: "limit" | "profile" | "ssm-map" | "mroute-proxy" | "version" | "explicit-tracking" | "vrf";
    readonly value?: string;
  };
  IpMsdpPeer: {
    readonly vrf?: string;
    readonly peer: string | undefined;
    readonly source?: string;
    readonly remoteAs?: number;
  };
  IpMsdpSetting: {
    readonly vrf?: string;
    readonly setting: "border" | "cache-rejected-sa" | "cache-sa-state" | "default-peer" | "description" | "filter-sa-request" | "keepalive" | "mesh-group" | "originator-id" | "password" | "redistribute" | "rpf" | "sa-filter" | "sa-limit" | "sa-request" | "shutdown" | "timer" | "ttl-threshold";
    readonly value?: string;
  };
  IpMrm: {
    readonly feature: "mrm" | "sap" | "sdr" | "urd";
    readonly setting: string;
  };
  Ipv6PimSetting: {
    readonly vrf?: string;
    readonly setting: "accept-register" | "bsr candidate" | "neighbor-filter" | "register-source" | "rp-address" | "spt-threshold" | "rp";
    readonly value?: string;
  };
  Ipv6MldSetting: {
    readonly setting: "snooping" | "state-limit" | "ssm-map" | "explicit-tracking" | "host-proxy" | "vrf";
    readonly value?: string;
  };
  /** Routes multicast on this interface; a multipoint tunnel carries it to each spoke apart with `nbma-mode`. */
  IpPim: {
    readonly mode: "sparse-mode" | "dense-mode" | "sparse-dense-mode" | "passive";
  };
  IpPimNbmaMode: object;
  Ipv6Pim: {
    readonly priority?: number;
    readonly hello?: number;
    readonly joinPrune?: number;
  };
  IpPimDrPriority: {
    readonly priority: number | undefined;
  };
  IpPimQueryInterval: {
    readonly seconds: number | undefined;
    readonly msec?: true;
  };
  IpPimBorder: {
    readonly redundancy?: string;
    readonly filter?: string;
    readonly origination?: number;
    readonly rate?: number;
    readonly count?: number;
  };
  IpPimNeighborFilter: {
    readonly acl: string;
  };
  IpPimJoinPrune: {
    readonly timer: "join-prune-interval" | "hello-interval";
    readonly seconds: number | undefined;
  };
  IpPimVersion: {
    readonly version: number | undefined;
  };
  IpPimBfd: object;
  IpIgmpVersion: {
    readonly version: number | undefined;
  };
  IpIgmpJoinGroup: {
    readonly group: string | undefined;
    readonly source?: string;
  };
  IpIgmpStaticGroup: {
    readonly group: string | undefined;
    readonly source?: string;
  };
  IpIgmpAccessGroup: {
    readonly acl: string;
  };
  IpIgmpHelper: {
    readonly address: string | undefined;
  };
  IpIgmpInterfaceSetting: {
    readonly setting: "explicit-tracking" | "filter" | "immediate-leave" | "last-member-query-count" | "last-member-query-interval" | "limit" | "mroute-proxy" | "proxy-service" | "group-timeout" | "host-proxy" | "last-member-query-response-time" | "query-timeout" | "robustness-variable" | "v3-query-max-response-time" | "querier-timeout" | "query-interval" | "query-max-response-time" | "tcn" | "unidirectional-link" | "v3lite" | "max-groups";
    readonly value?: string;
  };
  IpMulticastInterface: {
    readonly setting: "boundary" | "limit" | "rate-limit" | "ttl-threshold" | "helper-map" | "netflow" | "source-proxy" | "tagswitch" | "topology";
    readonly value: string;
  };
  IpMrouteInterface: {
    readonly protocol: "cgmp" | "dvmrp";
    readonly setting?: string;
  };
}
