// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/route-map.ios. */
export interface RouteMapCommands {
  /** One entry of a route map, tried in the order of its numbers; what none permits is denied. */
  RouteMap: {
    readonly name: string;
    readonly orderingSequence?: string;
    readonly action?: "permit" | "deny";
    readonly sequence?: number;
  };
  PolicyList: {
    readonly name: string;
    readonly action: "permit" | "deny";
  };
  RouteMapDescription: {
    readonly text: string;
  };
  RouteMapContinue: {
    readonly sequence?: number;
  };
  MatchIpAddress: {
    readonly acls: readonly string[];
  };
  MatchIpPrefixList: {
    readonly prefixLists: readonly string[];
  };
  MatchIpNextHop: {
    readonly prefixLists?: readonly string[];
    readonly acls?: readonly string[];
  };
  MatchIpRouteSource: {
    readonly redistributionSource?: true;
    readonly prefixLists?: readonly string[];
    readonly acls?: readonly string[];
  };
  MatchIpRedistributionSource: {
    readonly prefixLists?: readonly string[];
    readonly acls?: readonly string[];
  };
  MatchIpv6Address: {
    readonly acl: string;
  };
  MatchIpv6PrefixList: {
    readonly prefixList: string;
  };
  MatchIpv6NextHop: {
    readonly prefixList?: string;
    readonly acl?: string;
  };
  MatchIpv6RouteSource: {
    readonly prefixList?: string;
    readonly acl?: string;
  };
  MatchAsPath: {
    readonly lists: readonly string[];
  };
  MatchCommunity: {
    readonly lists: readonly string[];
    readonly exactMatch?: true;
  };
  MatchExtcommunity: {
    readonly lists: readonly string[];
  };
  MatchLargeCommunity: {
    readonly lists: readonly string[];
    readonly exactMatch?: true;
  };
  MatchInterface: {
    readonly interfaces: readonly string[];
  };
  MatchLength: {
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
  };
  MatchLocalPreference: {
    readonly values: readonly number[];
  };
  MatchMetric: {
    readonly external?: true;
    readonly values: readonly number[];
  };
  MatchMetricDeviation: {
    readonly value: number | undefined;
    readonly deviation: number | undefined;
  };
  MatchRouteType: {
    readonly types: readonly ("internal" | "external" | "level-1" | "level-2" | "local" | "nssa-external" | "type-1" | "type-2")[];
  };
  MatchSourceProtocol: {
    readonly sources?: readonly ("connected" | "static" | "rip" | "isis" | "lisp" | "mobile")[];
    readonly source?: "bgp" | "eigrp" | "ospf" | "ospfv3";
    readonly process?: string;
  };
  MatchTag: {
    readonly list?: string;
    readonly tags?: readonly (number | string)[];
  };
  MatchTrack: {
    readonly track: string;
  };
  MatchPolicyList: {
    readonly lists: readonly string[];
  };
  MatchRpki: {
    readonly state: "valid" | "invalid" | "not-found";
  };
  MatchMplsLabel: object;
  MatchAdditionalPaths: {
    readonly all?: true;
    readonly best?: number;
    readonly first?: number;
    readonly last?: number;
    readonly groupBest?: true;
  };
  MatchClns: {
    readonly what: "address" | "next-hop" | "route-source";
    readonly lists: readonly string[];
  };
  MatchMdtGroup: {
    readonly acls?: readonly string[];
  };
  MatchFlowspec: {
    readonly family: "ip" | "ipv6";
    readonly side: "dest-pfx" | "src-pfx";
    readonly list: string;
  };
  SetAsPathPrepend: {
    readonly prepend: readonly number[];
  };
  SetAsPathLast: {
    readonly times: number | undefined;
  };
  SetAsPathReplace: {
    readonly replaced?: readonly number[];
  };
  SetAsPathTag: object;
  SetAutomaticTag: object;
  SetCommunity: {
    readonly communities?: readonly (number | string)[];
    readonly additive?: true;
  };
  SetCommunityList: {
    readonly list: string;
  };
  SetExtcommunity: {
    readonly insertion?: "igp" | "pre-bestpath";
    readonly costId?: number;
    readonly cost?: number;
    readonly targets?: readonly string[];
    readonly lowest?: string;
    readonly highest?: string;
    readonly additive?: true;
    readonly siteOfOrigin?: string;
    readonly distinguisher?: string;
    readonly color?: number;
  };
  SetExtcommunityList: {
    readonly list: string;
    readonly delete?: true;
  };
  SetLargeCommunity: {
    readonly communities?: readonly string[];
    readonly additive?: true;
  };
  SetDampening: {
    readonly halfLife: number | undefined;
    readonly reuse: number | undefined;
    readonly suppress: number | undefined;
    readonly maximum: number | undefined;
  };
  SetDefaultInterface: {
    readonly interfaces: readonly string[];
  };
  SetInterface: {
    readonly interfaces: readonly string[];
  };
  SetGlobal: object;
  SetVrf: {
    readonly vrf: string;
  };
  SetIpVrf: {
    readonly family: "ip" | "ipv6";
    readonly default?: true;
    readonly vrf: string;
    readonly nextHops?: readonly string[];
  };
  SetIpNextHop: {
    readonly special?: "peer-address" | "self" | "unchanged";
    readonly addresses?: readonly string[];
    readonly vrf?: string;
    readonly recursive?: string;
    readonly profile?: string;
  };
  SetIpNextHopVerify: {
    readonly address?: string;
    readonly sequence?: number;
    readonly track?: string;
  };
  SetClnsNextHop: {
    readonly addresses: readonly string[];
  };
  SetIpDefaultNextHop: {
    readonly global?: true;
    readonly addresses: readonly string[];
  };
  SetIpDefaultNextHopVerify: {
    readonly address?: string;
    readonly sequence?: number;
    readonly track?: string;
  };
  SetIpGlobalNextHop: {
    readonly addresses: readonly string[];
  };
  SetIpDf: {
    readonly bit: number | undefined;
  };
  SetIpPrecedence: {
    readonly precedence?: number | "critical" | "flash" | "flash-override" | "immediate" | "internet" | "network" | "priority" | "routine";
  };
  SetIpTos: {
    readonly tos?: number | "max-reliability" | "max-throughput" | "min-delay" | "min-monetary-cost" | "normal";
  };
  SetIpQosGroup: {
    readonly group?: number;
  };
  SetIpAddress: {
    readonly list: string;
  };
  SetIpv6NextHop: {
    readonly special?: "peer-address" | "unchanged";
    readonly recursive?: string;
    readonly profile?: string;
    readonly verified?: string;
    readonly sequence?: number;
    readonly track?: string;
    readonly addresses?: readonly string[];
  };
  SetIpv6Address: {
    readonly lists: readonly string[];
  };
  SetIpv6DefaultNextHop: {
    readonly global?: true;
    readonly addresses: readonly string[];
  };
  SetIpv6GlobalNextHop: {
    readonly addresses?: readonly string[];
    readonly verified?: string;
    readonly sequence?: number;
    readonly track?: string;
  };
  SetIpv6Precedence: {
    readonly precedence: number | undefined;
  };
  SetLevel: {
    readonly level: "level-1" | "level-1-2" | "level-2" | "nssa-only" | "stub-area" | "backbone";
  };
  SetLocalPreference: {
    readonly preference: number | undefined;
  };
  SetMetric: {
    readonly change?: string;
    readonly metric?: number;
    readonly delay?: number;
    readonly reliability?: number;
    readonly load?: number;
    readonly mtu?: number;
  };
  SetMetricType: {
    readonly type: "external" | "internal" | "type-1" | "type-2";
  };
  SetAigpMetric: {
    readonly metric: number | "igp-metric" | undefined;
  };
  SetMplsLabel: object;
  SetOrigin: {
    readonly origin: "igp" | "incomplete" | "egp";
    readonly as?: number;
  };
  SetTag: {
    readonly tag: number | string | undefined;
  };
  SetTrafficIndex: {
    readonly index: number | undefined;
  };
  SetWeight: {
    readonly weight: number | undefined;
  };
  SetLisp: {
    readonly set: string;
  };
  /** Policy routing: what comes in here takes the way that the route map sets. */
  IpPolicyRouteMap: {
    readonly routeMap: string;
  };
  Ipv6PolicyRouteMap: {
    readonly routeMap: string;
  };
}
