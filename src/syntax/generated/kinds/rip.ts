// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/rip.ios. */
export interface RipCommands {
  Rip: object;
  Ripng: {
    readonly name: string;
  };
  Ipv6RipVrfMode: object;
  /** On-demand routing: the hub learns the spokes' networks from CDP. */
  Odr: object;
  /** Interfaces in this classful network run RIP. */
  RipNetwork: {
    readonly network: string | undefined;
    readonly wildcard?: string;
  };
  RipVersion: {
    readonly version: number | undefined;
  };
  RipAutoSummary: object;
  RipPassiveInterface: {
    readonly interface: string;
  };
  RipNeighbor: {
    readonly address: string | undefined;
  };
  RipRedistribute: {
    readonly source: "connected" | "static" | "odr" | "mobile" | "rip" | "isis" | "bgp" | "eigrp" | "ospf" | "lisp";
    readonly process?: string;
    readonly level?: "level-1" | "level-1-2" | "level-2";
    readonly match?: readonly ("internal" | "external" | "nssa-external" | "1" | "2")[];
    readonly metric?: number | "transparent";
    readonly routeMap?: string;
    readonly includeConnected?: true;
  };
  RipDistributeList: {
    readonly prefixList?: string;
    readonly gateway?: string;
    readonly routeMap?: string;
    readonly acl?: string;
    readonly direction: "in" | "out";
    readonly interface?: string;
    readonly source?: "connected" | "static" | "rip" | "odr" | "bgp" | "eigrp" | "ospf" | "isis";
    readonly process?: string;
  };
  RipDefaultInformation: {
    readonly onPassive?: true;
    readonly routeMap?: string;
  };
  RipDefaultMetric: {
    readonly metric: number | undefined;
  };
  RipDistance: {
    readonly distance: number | undefined;
    readonly source?: string;
    readonly wildcard?: string;
    readonly acl?: string;
  };
  RipMaximumPaths: {
    readonly paths: number | undefined;
  };
  RipOffsetList: {
    readonly acl: string;
    readonly direction: "in" | "out";
    readonly offset: number | undefined;
    readonly interface?: string;
  };
  RipOutputDelay: {
    readonly milliseconds: number | undefined;
  };
  RipTimers: {
    readonly update: number | undefined;
    readonly invalid: number | undefined;
    readonly holdDown: number | undefined;
    readonly flush: number | undefined;
    readonly sleep?: number;
  };
  RipValidateSource: object;
  RipTrafficShare: object;
  RipBfdAll: object;
  RipFlashThreshold: {
    readonly seconds: number | undefined;
  };
  RipInputQueue: {
    readonly depth: number | undefined;
  };
  RipAddressFamily: {
    readonly unicast?: true;
    readonly vrf?: string;
  };
  RipExitAddressFamily: object;
  RipngRedistribute: {
    readonly source: "connected" | "static" | "odr" | "mobile" | "rip" | "isis" | "bgp" | "eigrp" | "ospf" | "lisp";
    readonly process?: string;
    readonly level?: "level-1" | "level-1-2" | "level-2";
    readonly match?: readonly ("internal" | "external" | "nssa-external" | "1" | "2")[];
    readonly metric?: number | "transparent";
    readonly routeMap?: string;
    readonly includeConnected?: true;
  };
  RipngSetting: {
    readonly setting: "distance" | "distribute-list" | "maximum-paths" | "poison-reverse" | "port" | "split-horizon" | "timers" | "address-family";
    readonly value?: string;
  };
  /** On unless turned off: routes are not told back over the interface they came from. A hub needs `no`. */
  RipSplitHorizon: object;
  RipSummaryAddress: {
    readonly network: string | undefined;
    readonly mask: string | undefined;
  };
  RipReceiveVersion: {
    readonly versions: readonly number[];
  };
  RipSendVersion: {
    readonly versions: readonly number[];
  };
  RipAuthenticationMode: {
    readonly mode: "md5" | "text";
  };
  RipAuthenticationKeyChain: {
    readonly keyChain: string;
  };
  RipV2Broadcast: object;
  RipTriggered: object;
  RipBfd: object;
  RipAdvertise: {
    readonly seconds: number | undefined;
  };
  RipngInterface: {
    readonly name: string;
    readonly default?: "only" | "originate";
    readonly defaultMetric?: number;
    readonly offset?: number;
    readonly summary?: string;
  };
}
