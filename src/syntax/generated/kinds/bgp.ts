// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/bgp.ios. */
export interface BgpCommands {
  /** The BGP process. One device has one; its number is the device's AS. */
  BgpProcess: {
    readonly as: number | undefined;
  };
  BgpLogNeighborChanges: object;
  /** On unless turned off: neighbours exchange IPv4 unicast routes without an `activate`. */
  BgpDefaultIpv4Unicast: object;
  BgpDefault: object;
  BgpDefaultLocalPreference: {
    readonly preference: number | undefined;
  };
  /** The AS that the world outside the confederation sees. */
  BgpConfederation: {
    readonly identifier: number | undefined;
  };
  BgpConfederationPeers: {
    readonly peers: readonly number[];
  };
  BgpGracefulRestart: {
    readonly restartTime?: number;
    readonly stalepathTime?: number;
  };
  BgpGracefulShutdown: {
    readonly settings: string;
  };
  BgpTransport: {
    readonly disable?: true;
  };
  BgpEnforceFirstAs: object;
  BgpFastExternal: object;
  BgpUpdateDelay: {
    readonly seconds: number | undefined;
  };
  BgpMaxasLimit: {
    readonly maximum: number | undefined;
  };
  BgpMaxcommunityLimit: {
    readonly maximum: number | undefined;
  };
  BgpAsNotation: object;
  BgpHaMode: {
    readonly prefer?: true;
  };
  BgpListenLimit: {
    readonly limit: number | undefined;
  };
  BgpNsr: {
    readonly event: "cold-boot" | "nsf-switchover" | "post-boot" | "user-initiated";
    readonly seconds: number | undefined;
  };
  BgpRouteMapCache: object;
  BgpDynamicMed: {
    readonly seconds: number | undefined;
  };
  BgpRegexp: object;
  BgpRpki: {
    readonly server: string | undefined;
    readonly port: number | undefined;
    readonly refresh: number | undefined;
  };
  BgpUpdateGroup: object;
  BgpEnhancedError: object;
  BgpConsistency: {
    readonly action: "auto-repair" | "error-message";
    readonly minutes?: number;
  };
  BgpRefresh: {
    readonly maximum?: number;
    readonly stale?: number;
  };
  BgpInputQueue: {
    readonly length: string;
  };
  BgpTemplatePeerSession: {
    readonly name: string;
  };
  BgpTemplatePeerPolicy: {
    readonly name: string;
  };
  BgpAddressFamily: {
    readonly family: "ipv4" | "ipv6" | "vpnv4" | "vpnv6" | "l2vpn" | "rtfilter" | "nsap" | "link-state";
    readonly subfamily?: "unicast" | "multicast" | "mdt" | "mvpn" | "tunnel" | "labeled-unicast" | "flowspec" | "evpn" | "vpls";
    readonly vrf?: string;
  };
  BgpScope: {
    readonly vrf?: string;
  };
  /** Router-id that neighbours see; duplicates refuse each other. */
  BgpRouterId: {
    readonly id?: string;
    readonly interface?: string;
  };
  /** Takes sessions from any address in the range, with the settings of the peer-group. */
  BgpListenRange: {
    readonly prefix: string | undefined;
    readonly peerGroup: string;
    readonly remoteAs?: number;
  };
  BgpAggregateTimer: {
    readonly seconds: number | undefined;
  };
  BgpAlwaysCompareMed: object;
  BgpDeterministicMed: object;
  BgpBestpath: {
    readonly asPath?: "ignore" | "multipath-relax";
    readonly med?: readonly ("confed" | "missing-as-worst")[];
    readonly prefixValidate?: "allow-invalid" | "disable";
  };
  BgpClusterId: {
    readonly id: number | string | undefined;
  };
  BgpClientReflection: {
    readonly clusters?: string;
  };
  BgpDampening: {
    readonly halfLife?: number;
    readonly reuse?: number;
    readonly suppress?: number;
    readonly maximum?: number;
    readonly routeMap?: string;
  };
  BgpDmzlink: object;
  BgpNexthop: {
    readonly delay?: number;
    readonly routeMap?: string;
  };
  BgpRedistributeInternal: object;
  BgpScanTime: {
    readonly seconds: number | undefined;
  };
  BgpSuppressInactive: object;
  BgpInjectMap: {
    readonly inject: string;
    readonly exist: string;
    readonly copyAttributes?: true;
  };
  BgpAdditionalPaths: {
    readonly select?: string;
    readonly receive?: true;
  };
  BgpAdvertiseBest: object;
  BgpRecursion: object;
  BgpRouteMapPriority: object;
  BgpSlowPeer: {
    readonly setting: string;
  };
  BgpSoftReconfig: object;
  BgpSynchronization: object;
  BgpAutoSummary: object;
  /** Advertises the prefix if the routing table holds exactly it. */
  BgpNetwork: {
    readonly network?: string;
    readonly mask?: string;
    readonly prefix?: string;
    readonly backdoor?: true;
    readonly routeMap?: string;
    readonly nlri?: readonly ("unicast" | "multicast")[];
  };
  BgpAggregateAddress: {
    readonly network?: string;
    readonly mask?: string;
    readonly prefix?: string;
    readonly asSet?: true;
    readonly summaryOnly?: true;
    readonly suppressMap?: string;
    readonly advertiseMap?: string;
    readonly attributeMap?: string;
  };
  BgpRedistribute: {
    readonly source: "connected" | "rip" | "odr" | "mobile" | "dvmrp" | "static" | "isis" | "eigrp" | "ospf" | "ospfv3" | "lisp" | "application" | "bgp";
    readonly routes?: "clns" | "ip";
    readonly process?: string;
    readonly level?: "level-1" | "level-1-2" | "level-2";
    readonly fromVrf?: string;
    readonly match?: readonly ("internal" | "external" | "nssa-external" | "1" | "2")[];
    readonly metric?: number;
    readonly routeMap?: string;
    readonly includeConnected?: true;
  };
  BgpDefaultInformation: object;
  BgpDefaultMetric: {
    readonly metric: number | undefined;
  };
  BgpDistance: {
    readonly external: number | undefined;
    readonly internal: number | undefined;
    readonly local: number | undefined;
  };
  BgpDistanceFrom: {
    readonly distance: number | undefined;
    readonly source: string | undefined;
    readonly wildcard: string | undefined;
    readonly acl?: string;
  };
  BgpDistanceMbgp: {
    readonly external: number | undefined;
    readonly internal: number | undefined;
    readonly local: number | undefined;
  };
  BgpDistributeList: {
    readonly prefixList?: string;
    readonly acl?: string;
    readonly direction: "in" | "out";
    readonly from?: string;
  };
  BgpMaximumPaths: {
    readonly type?: "eibgp" | "ibgp";
    readonly unequalCost?: true;
    readonly externalRtfilter?: true;
    readonly paths: number | undefined;
    readonly import?: number;
  };
  BgpMaximumSecondary: {
    readonly type?: "eibgp" | "ibgp";
    readonly paths: number | undefined;
  };
  BgpTableMap: {
    readonly routeMap: string;
    readonly filter?: true;
  };
  BgpTimers: {
    readonly keepalive: number | undefined;
    readonly holdTime: number | undefined;
    readonly minimumHoldTime?: number;
  };
  BgpImportPath: {
    readonly limit?: number;
    readonly selection?: "all" | "bestpath" | "multipath";
  };
  BgpAdvertise: object;
  BgpSnmp: {
    readonly context: string;
    readonly options?: string;
  };
  BgpPeerGroup: {
    readonly neighbor: string;
  };
  BgpNeighborPeerGroup: {
    readonly neighbor: string | undefined;
    readonly peerGroup: string;
  };
  /** The neighbour's AS; it must be the AS of the router that owns the address. */
  BgpNeighborRemoteAs: {
    readonly neighbor?: string;
    readonly remoteAs: number | undefined;
    readonly alternateAs?: readonly number[];
  };
  BgpNeighborInherit: {
    readonly neighbor?: string;
    readonly session: string;
  };
  BgpNeighborInheritPolicy: {
    readonly neighbor?: string;
    readonly policy: string;
    readonly sequence?: number;
  };
  BgpNeighborActivate: {
    readonly neighbor: string | undefined;
  };
  BgpNeighborDescription: {
    readonly neighbor?: string;
    readonly text: string;
  };
  /** Presents another AS to this neighbour. */
  BgpNeighborLocalAs: {
    readonly neighbor?: string;
    readonly localAs: number | undefined;
    readonly noPrepend?: true;
    readonly replaceAs?: true;
    readonly dualAs?: true;
  };
  /** TCP MD5 key of the session; both ends need the same. */
  BgpNeighborPassword: {
    readonly neighbor?: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  /** Address of this interface is the source of the session. */
  BgpNeighborUpdateSource: {
    readonly neighbor?: string;
    readonly interface: string;
  };
  /** Lets an eBGP neighbour be more than one hop away. */
  BgpNeighborEbgpMultihop: {
    readonly neighbor?: string;
    readonly hops?: number;
  };
  /** Lets an eBGP neighbour on a loopback be one hop away. */
  BgpNeighborDisableConnectedCheck: {
    readonly neighbor?: string;
  };
  BgpNeighborTtlSecurity: {
    readonly neighbor?: string;
    readonly hops: number | undefined;
  };
  BgpNeighborTimers: {
    readonly neighbor?: string;
    readonly keepalive: number | undefined;
    readonly holdTime: number | undefined;
    readonly minimumHoldTime?: number;
  };
  BgpNeighborShutdown: {
    readonly neighbor?: string;
    readonly graceful?: string;
  };
  BgpNeighborFallOver: {
    readonly neighbor?: string;
    readonly mode?: readonly ("single-hop" | "multi-hop" | "strict-mode" | "check-control-plane-failure")[];
    readonly routeMap?: string;
  };
  BgpNeighborTransport: {
    readonly neighbor?: string;
    readonly connectionMode?: "active" | "passive";
    readonly disable?: true;
  };
  BgpNeighborVersion: {
    readonly neighbor?: string;
    readonly version: number | undefined;
  };
  BgpNeighborDontCapability: {
    readonly neighbor?: string;
  };
  BgpNeighborCluster: {
    readonly neighbor?: string;
    readonly id: number | string | undefined;
  };
  BgpNeighborTranslateUpdate: {
    readonly neighbor?: string;
    readonly translate: string;
  };
  BgpNeighborHaMode: {
    readonly neighbor?: string;
    readonly disable?: true;
  };
  BgpNeighborPathAttribute: {
    readonly neighbor?: string;
    readonly action: "discard" | "treat-as-withdraw";
    readonly attributes: string;
  };
  BgpNeighborLog: {
    readonly neighbor?: string;
    readonly disable?: true;
  };
  BgpNeighborAo: {
    readonly neighbor?: string;
    readonly keyChain: string;
    readonly includeTcpOptions?: true;
    readonly acceptAoMismatchConnections?: true;
  };
  /** Makes this router the next hop; `all` for reflected routes too. */
  BgpNeighborNextHopSelf: {
    readonly neighbor?: string;
    readonly all?: true;
  };
  BgpNeighborNextHopUnchanged: {
    readonly neighbor?: string;
    readonly allpaths?: true;
  };
  /** Passes this neighbour iBGP routes of the others, and the reverse. */
  BgpNeighborRouteReflectorClient: {
    readonly neighbor?: string;
  };
  BgpNeighborRouteMap: {
    readonly neighbor?: string;
    readonly routeMap: string;
    readonly direction: "in" | "out";
  };
  BgpNeighborPrefixList: {
    readonly neighbor?: string;
    readonly list: string;
    readonly direction: "in" | "out";
  };
  BgpNeighborDistributeList: {
    readonly neighbor?: string;
    readonly acl: string;
    readonly direction: "in" | "out";
  };
  BgpNeighborFilterList: {
    readonly neighbor?: string;
    readonly list: string;
    readonly direction: "in" | "out";
  };
  BgpNeighborSendCommunity: {
    readonly neighbor?: string;
    readonly type?: readonly ("both" | "extended" | "standard" | "large")[];
  };
  BgpNeighborSoftReconfiguration: {
    readonly neighbor?: string;
  };
  /** Sends this neighbour a default route. */
  BgpNeighborDefaultOriginate: {
    readonly neighbor?: string;
    readonly routeMap?: string;
  };
  BgpNeighborMaximumPrefix: {
    readonly neighbor?: string;
    readonly maximum: number | undefined;
    readonly threshold?: number;
    readonly restart?: number;
  };
  /** Accepts routes that already passed the own AS. */
  BgpNeighborAllowasIn: {
    readonly neighbor?: string;
    readonly times?: number;
  };
  /** Replaces the neighbour's AS in paths by the own. */
  BgpNeighborAsOverride: {
    readonly neighbor?: string;
    readonly splitHorizon?: true;
    readonly disable?: true;
  };
  BgpNeighborRemovePrivateAs: {
    readonly neighbor?: string;
    readonly replaceAs?: true;
  };
  BgpNeighborWeight: {
    readonly neighbor?: string;
    readonly weight: number | undefined;
  };
  BgpNeighborAdvertisementInterval: {
    readonly neighbor?: string;
    readonly seconds: number | undefined;
  };
  BgpNeighborAdvertiseMap: {
    readonly neighbor?: string;
    readonly advertise: string;
    readonly condition: "exist-map" | "non-exist-map";
    readonly map: string;
    readonly checkAllPaths?: true;
  };
  BgpNeighborAdvertise: {
    readonly neighbor?: string;
    readonly paths?: string;
    readonly diverse?: string;
  };
  BgpNeighborAdditionalPaths: {
    readonly neighbor?: string;
    readonly receive?: true;
  };
  BgpNeighborCapability: {
    readonly neighbor?: string;
    readonly direction: "both" | "receive" | "send";
  };
  BgpNeighborDmzlink: {
    readonly neighbor?: string;
  };
  BgpNeighborInterAsHybrid: {
    readonly neighbor?: string;
  };
  BgpNeighborSendLabel: {
    readonly neighbor?: string;
    readonly explicitNull?: true;
  };
  BgpNeighborSoo: {
    readonly neighbor?: string;
    readonly siteOfOrigin: string | undefined;
  };
  BgpNeighborUnsuppressMap: {
    readonly neighbor?: string;
    readonly routeMap: string;
  };
  BgpNeighborSlowPeer: {
    readonly neighbor?: string;
    readonly setting: string;
  };
  BgpNeighborAigp: {
    readonly neighbor?: string;
    readonly send?: string;
  };
  BgpNeighborSuppressSignaling: {
    readonly neighbor?: string;
  };
  BgpNeighborAllowPolicy: {
    readonly neighbor?: string;
  };
  BgpNeighborEncapsulation: {
    readonly neighbor?: string;
    readonly encapsulation: "mpls" | "vxlan";
  };
  BgpNeighborAnnounceRpki: {
    readonly neighbor: string | undefined;
  };
  BgpExitAddressFamily: object;
  BgpExitPeerSession: object;
  BgpExitPeerPolicy: object;
}
