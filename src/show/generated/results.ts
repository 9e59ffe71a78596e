/** Made from `grammar/show/*.show` by `npm run generate`. */
import type { Spot } from "../result.ts";

/** `show crypto ikev2 sa`. */
export interface Ikev2Sa {
  readonly at: Spot;
  readonly associations: readonly Ikev2Association[];
}

export interface Ikev2Association {
  readonly at: Spot;
  readonly family?: string;
  readonly session?: number;
  readonly sessionStatus?: string;
  readonly ikeCount?: number;
  readonly childCount?: number;
  readonly id?: number;
  readonly local?: string;
  readonly localPort?: number;
  readonly remote?: string;
  readonly remotePort?: number;
  readonly frontVrf?: string;
  readonly insideVrf?: string;
  readonly status?: string;
  readonly encryption?: string;
  readonly keySize?: number;
  readonly prf?: string;
  readonly hash?: string;
  readonly group?: number;
  readonly authenticationSign?: string;
  readonly authenticationVerify?: string;
  readonly resistance?: string;
  readonly postQuantum?: string;
  readonly lifetime?: number;
  readonly active?: number;
  readonly ceId?: number;
  readonly localSpi?: string;
  readonly remoteSpi?: string;
  readonly statusDescription?: string;
  readonly localId?: string;
  readonly remoteId?: string;
  readonly localRequestId?: number;
  readonly remoteRequestId?: number;
  readonly localNextId?: number;
  readonly remoteNextId?: number;
  readonly localQueued?: number;
  readonly remoteQueued?: number;
  readonly localWindow?: number;
  readonly remoteWindow?: number;
  readonly dpdTime?: number;
  readonly dpdRetry?: number;
  readonly fragmentation?: string;
  readonly ietfFragmentation?: string;
  readonly fragmentationMtu?: number;
  readonly dynamicRouteUpdate?: string;
  readonly extendedAuthentication?: string;
  readonly nat?: string;
  readonly securityGroupTag?: string;
  readonly initiator?: string;
  readonly quantumResistance?: string;
  readonly quantumSafe?: string;
  readonly localSystem?: string;
  readonly remoteSystem?: string;
  readonly assignedAddress?: string;
  readonly pushedAddress?: string;
  readonly redirectedFrom?: string;
  readonly backupGateway?: string;
  readonly peerType?: string;
  readonly children: readonly Ikev2Child[];
  readonly subnets: readonly Ikev2Subnet[];
}

export interface Ikev2Child {
  readonly at: Spot;
  readonly localFrom?: string;
  readonly localFromPort?: number;
  readonly localTo?: string;
  readonly localToPort?: number;
  readonly remoteFrom?: string;
  readonly remoteFromPort?: number;
  readonly remoteTo?: string;
  readonly remoteToPort?: number;
  readonly spiIn?: string;
  readonly spiOut?: string;
  readonly encryption?: string;
  readonly keySize?: number;
  readonly integrity?: string;
  readonly mode?: string;
}

export interface Ikev2Subnet {
  readonly at: Spot;
  readonly address?: string;
  readonly mask?: string;
}

/** `show crypto ipsec sa`. */
export interface IpsecSa {
  readonly at: Spot;
  readonly interfaces: readonly IpsecInterface[];
}

export interface IpsecInterface {
  readonly at: Spot;
  readonly interface?: string;
  readonly map?: string;
  readonly local?: string;
  readonly policy?: string;
  readonly flows: readonly IpsecFlow[];
}

export interface IpsecFlow {
  readonly at: Spot;
  readonly protectedVrf?: string;
  readonly localAddress?: string;
  readonly localMask?: string;
  readonly localProtocol?: number;
  readonly localPort?: number;
  readonly remoteAddress?: string;
  readonly remoteMask?: string;
  readonly remoteProtocol?: number;
  readonly remotePort?: number;
  readonly group?: string;
  readonly peer?: string;
  readonly port?: number;
  readonly action?: string;
  readonly flags?: string;
  readonly encaps?: number;
  readonly encrypt?: number;
  readonly digest?: number;
  readonly decaps?: number;
  readonly decrypt?: number;
  readonly verify?: number;
  readonly compressed?: number;
  readonly decompressed?: number;
  readonly notCompressed?: number;
  readonly compressFailed?: number;
  readonly decompressFailed?: number;
  readonly notDecompressed?: number;
  readonly sendErrors?: number;
  readonly receiveErrors?: number;
  readonly noSa?: number;
  readonly invalidSa?: number;
  readonly encapsFailed?: number;
  readonly decapsFailed?: number;
  readonly invalidProtocol?: number;
  readonly verifyFailed?: number;
  readonly invalidIdentity?: number;
  readonly invalidLength?: number;
  readonly replayRolloverSent?: number;
  readonly replayRolloverReceived?: number;
  readonly replayFailed?: number;
  readonly tagged?: number;
  readonly untagged?: number;
  readonly notTagged?: number;
  readonly notUntagged?: number;
  readonly internalErrorsSent?: number;
  readonly internalErrorsReceived?: number;
  readonly localEnd?: string;
  readonly remoteEnd?: string;
  readonly plaintextMtu?: number;
  readonly pathMtu?: number;
  readonly ipMtu?: number;
  readonly mtuInterface?: string;
  readonly outboundSpi?: string;
  readonly pfs?: string;
  readonly additionalGroups?: string;
  readonly postQuantum?: string;
  readonly associations: readonly IpsecAssociation[];
}

export interface IpsecAssociation {
  readonly at: Spot;
  readonly direction?: string;
  readonly protocol?: string;
  readonly spi?: string;
  readonly transform?: string;
  readonly settings?: string;
  readonly id?: number;
  readonly flow?: number;
  readonly map?: string;
  readonly engine?: string;
  readonly siblings?: string;
  readonly initiator?: string;
  readonly lifetime?: string;
  readonly lifetimeSeconds?: number;
  readonly volumeRekey?: string;
  readonly ivSize?: number;
  readonly replayDetection?: string;
  readonly replayWindow?: number;
  readonly status?: string;
  readonly extendedSequence?: string;
}

/** `show crypto isakmp sa detail`. */
export interface IsakmpSaDetail {
  readonly at: Spot;
  readonly associations: readonly IsakmpDetailedAssociation[];
}

export interface IsakmpDetailedAssociation {
  readonly at: Spot;
  readonly family?: string;
  readonly id?: number;
  readonly local?: string;
  readonly remote?: string;
  readonly insideVrf?: string;
  readonly status?: string;
  readonly encryption?: string;
  readonly hash?: string;
  readonly authentication?: string;
  readonly group?: number;
  readonly lifetime?: string;
  readonly capabilities?: string;
  readonly destination?: string;
  readonly engine?: string;
  readonly connection?: number;
  readonly source?: string;
}

/** `show crypto isakmp sa`. */
export interface IsakmpSa {
  readonly at: Spot;
  readonly associations: readonly IsakmpAssociation[];
}

export interface IsakmpAssociation {
  readonly at: Spot;
  readonly family?: string;
  readonly destination?: string;
  readonly source?: string;
  readonly state?: string;
  readonly id?: number;
  readonly note?: string;
  readonly status?: string;
  readonly frontVrf?: string;
  readonly insideVrf?: string;
}

/** `show crypto session brief`. */
export interface CryptoSessionBrief {
  readonly at: Spot;
  readonly sessions: readonly CryptoSessionRow[];
}

export interface CryptoSessionRow {
  readonly at: Spot;
  readonly insideVrf?: string;
  readonly peer?: string;
  readonly interface?: string;
  readonly username?: string;
  readonly identity?: string;
  readonly uptime?: string;
  readonly status?: string;
}

/** `show crypto session`. */
export interface CryptoSession {
  readonly at: Spot;
  readonly sessions: readonly CryptoSessionPeer[];
}

export interface CryptoSessionPeer {
  readonly at: Spot;
  readonly interface?: string;
  readonly systemAddress?: string;
  readonly systemInterface?: string;
  readonly profile?: string;
  readonly uptime?: string;
  readonly status?: string;
  readonly peer?: string;
  readonly port?: number;
  readonly frontVrf?: string;
  readonly insideVrf?: string;
  readonly identity?: string;
  readonly description?: string;
  readonly assignedAddress?: string;
  readonly username?: string;
  readonly group?: string;
  readonly session?: number;
  readonly ike: readonly CryptoSessionIke[];
  readonly flows: readonly CryptoSessionFlow[];
}

export interface CryptoSessionIke {
  readonly at: Spot;
  readonly version?: string;
  readonly local?: string;
  readonly localPort?: number;
  readonly remote?: string;
  readonly remotePort?: number;
  readonly state?: string;
  readonly capabilities?: string;
  readonly id?: number;
  readonly lifetime?: string;
}

export interface CryptoSessionFlow {
  readonly at: Spot;
  readonly action?: string;
  readonly flow?: string;
  readonly active?: number;
  readonly origin?: string;
  readonly decrypted?: number;
  readonly inboundDropped?: number;
  readonly inboundKilobytes?: string;
  readonly inboundSeconds?: number;
  readonly encrypted?: number;
  readonly outboundDropped?: number;
  readonly outboundKilobytes?: string;
  readonly outboundSeconds?: number;
}

/** `show dmvpn`. */
export interface Dmvpn {
  readonly at: Spot;
  readonly interfaces: readonly DmvpnInterface[];
  readonly sessions: readonly DmvpnSession[];
}

export interface DmvpnInterface {
  readonly at: Spot;
  readonly interface?: string;
  readonly family?: string;
  readonly type?: string;
  readonly peerCount?: number;
  readonly status?: string;
  readonly protocol?: string;
  readonly address?: string;
  readonly vrf?: string;
  readonly source?: string;
  readonly destination?: string;
  readonly tunnelVrf?: string;
  readonly server?: string;
  readonly serverState?: string;
  readonly registrationTimer?: number;
  readonly protocolTransport?: string;
  readonly protection?: string;
  readonly stateControl?: string;
  readonly eventPublisher?: string;
  readonly servers: readonly DmvpnServer[];
  readonly peers: readonly DmvpnPeer[];
}

export interface DmvpnServer {
  readonly at: Spot;
  readonly server?: string;
  readonly state?: string;
  readonly nbma?: string;
  readonly priority?: number;
  readonly cluster?: number;
}

export interface DmvpnPeer {
  readonly at: Spot;
  readonly entries?: number;
  readonly nbma?: string;
  readonly tunnel?: string;
  readonly state?: string;
  readonly upDown?: string;
  readonly attributes?: string;
  readonly target?: string;
  readonly targets: readonly DmvpnTarget[];
}

export interface DmvpnTarget {
  readonly at: Spot;
  readonly target?: string;
  readonly vrf?: string;
  readonly entries?: number;
  readonly state?: string;
  readonly upDown?: string;
  readonly attributes?: string;
}

export interface DmvpnSession {
  readonly at: Spot;
  readonly interface?: string;
  readonly id?: number;
  readonly status?: string;
  readonly frontVrf?: string;
  readonly insideVrf?: string;
  readonly identity?: string;
  readonly ike: readonly DmvpnSessionIke[];
  readonly flows: readonly DmvpnSessionFlow[];
}

export interface DmvpnSessionIke {
  readonly at: Spot;
  readonly version?: string;
  readonly local?: string;
  readonly localPort?: number;
  readonly remote?: string;
  readonly remotePort?: number;
  readonly state?: string;
  readonly capabilities?: string;
  readonly id?: number;
  readonly lifetime?: string;
}

export interface DmvpnSessionFlow {
  readonly at: Spot;
  readonly frontVrf?: string;
  readonly action?: string;
  readonly flow?: string;
  readonly active?: number;
  readonly origin?: string;
  readonly decrypted?: number;
  readonly inboundDropped?: number;
  readonly encrypted?: number;
  readonly outboundDropped?: number;
  readonly outboundSpi?: string;
  readonly transform?: string;
  readonly socket?: string;
}

/** `show ip bgp summary`. */
export interface BgpSummary {
  readonly at: Spot;
  readonly routerId?: string;
  readonly as?: string;
  readonly neighbors: readonly BgpSummaryNeighbor[];
}

export interface BgpSummaryNeighbor {
  readonly at: Spot;
  readonly family?: string;
  readonly address?: string;
  readonly version?: number;
  readonly as?: string;
  readonly received?: number;
  readonly sent?: number;
  readonly tableVersion?: number;
  readonly inQueue?: number;
  readonly outQueue?: number;
  readonly upDown?: string;
  readonly state?: string;
}

/** `show ip eigrp neighbors`. */
export interface EigrpNeighbors {
  readonly at: Spot;
  readonly processes: readonly EigrpNeighborTable[];
}

export interface EigrpNeighborTable {
  readonly at: Spot;
  readonly family?: string;
  readonly name?: string;
  readonly as?: number;
  readonly vrf?: string;
  readonly neighbors: readonly EigrpNeighbor[];
}

export interface EigrpNeighbor {
  readonly at: Spot;
  readonly handle?: number;
  readonly address?: string;
  readonly interface?: string;
  readonly hold?: number;
  readonly uptime?: string;
  readonly srtt?: number;
  readonly rto?: number;
  readonly queue?: number;
  readonly sequence?: number;
  readonly version?: string;
}

/** `show ip interface brief`. */
export interface InterfaceBrief {
  readonly at: Spot;
  readonly interfaces: readonly BriefInterface[];
}

export interface BriefInterface {
  readonly at: Spot;
  readonly interface?: string;
  readonly address?: string;
  readonly ok?: string;
  readonly method?: string;
  readonly status?: string;
  readonly protocol?: string;
}

/** `show ip nhrp brief`. */
export interface IpNhrpBrief {
  readonly at: Spot;
  readonly entries: readonly NhrpBriefEntry[];
}

export interface NhrpBriefEntry {
  readonly at: Spot;
  readonly target?: string;
  readonly via?: string;
  readonly nbma?: string;
  readonly type?: string;
  readonly interface?: string;
  readonly flags?: string;
}

/** `show ip nhrp nhs redundancy`. */
export interface NhsRedundancy {
  readonly at: Spot;
  readonly servers: readonly RedundantServer[];
  readonly clusters: readonly ServerCluster[];
}

export interface RedundantServer {
  readonly at: Spot;
  readonly number?: number;
  readonly interface?: string;
  readonly cluster?: number;
  readonly server?: string;
  readonly priority?: number;
  readonly state?: string;
  readonly queue?: string;
  readonly previousState?: string;
  readonly previousQueue?: string;
}

export interface ServerCluster {
  readonly at: Spot;
  readonly number?: number;
  readonly interface?: string;
  readonly cluster?: number;
  readonly status?: string;
  readonly maximum?: string;
  readonly total?: number;
  readonly responding?: number;
  readonly expecting?: number;
  readonly waiting?: number;
  readonly fallback?: number;
}

/** `show ip nhrp nhs`. */
export interface IpNhrpNhs {
  readonly at: Spot;
  readonly interfaces: readonly NhsInterface[];
  readonly pending: readonly NhsRequest[];
}

export interface NhsInterface {
  readonly at: Spot;
  readonly interface?: string;
  readonly servers: readonly NhsServer[];
}

export interface NhsServer {
  readonly at: Spot;
  readonly server?: string;
  readonly state?: string;
  readonly nbma?: string;
  readonly priority?: number;
  readonly cluster?: number;
  readonly requestsSent?: number;
  readonly requestsFailed?: number;
  readonly repliesReceived?: number;
  readonly lastReply?: string;
  readonly request?: number;
  readonly acknowledged?: number;
  readonly socketRequested?: string;
}

export interface NhsRequest {
  readonly at: Spot;
  readonly request?: number;
  readonly retransmits?: number;
  readonly client?: string;
  readonly server?: string;
  readonly state?: string;
  readonly interface?: string;
}

/** `show ip nhrp traffic`. */
export interface NhrpTraffic {
  readonly at: Spot;
  readonly interfaces: readonly NhrpTrafficInterface[];
}

export interface NhrpTrafficInterface {
  readonly at: Spot;
  readonly interface?: string;
  readonly limit?: string;
  readonly usage?: number;
  readonly requestsSent?: number;
  readonly requestsReceived?: number;
  readonly repliesSent?: number;
  readonly repliesReceived?: number;
  readonly registrationsSent?: number;
  readonly registrationsReceived?: number;
  readonly errorsSent?: number;
  readonly errorsReceived?: number;
  readonly directions: readonly NhrpTrafficDirection[];
}

export interface NhrpTrafficDirection {
  readonly at: Spot;
  readonly direction?: string;
  readonly total?: number;
  readonly resolutionRequests?: number;
  readonly resolutionReplies?: number;
  readonly registrationRequests?: number;
  readonly registrationReplies?: number;
  readonly purgeRequests?: number;
  readonly purgeReplies?: number;
  readonly errorIndications?: number;
  readonly trafficIndications?: number;
  readonly redirectSuppressions?: number;
}

/** `show ip nhrp`. */
export interface IpNhrp {
  readonly at: Spot;
  readonly entries: readonly NhrpEntry[];
}

export interface NhrpEntry {
  readonly at: Spot;
  readonly target?: string;
  readonly via?: string;
  readonly interface?: string;
  readonly created?: string;
  readonly expire?: string;
  readonly mask?: string;
  readonly type?: string;
  readonly flags?: string;
  readonly nbma?: string;
  readonly claimed?: string;
  readonly group?: string;
  readonly cacheHits?: number;
  readonly requester?: string;
  readonly preference?: number;
}

/** `show ip ospf neighbor detail`. */
export interface OspfNeighborDetail {
  readonly at: Spot;
  readonly neighbors: readonly OspfDetailedNeighbor[];
}

export interface OspfDetailedNeighbor {
  readonly at: Spot;
  readonly id?: string;
  readonly address?: string;
  readonly interfaceId?: string;
  readonly area?: string;
  readonly interface?: string;
  readonly bfd?: string;
  readonly priority?: number;
  readonly state?: string;
  readonly changes?: number;
  readonly designated?: string;
  readonly backup?: string;
  readonly poll?: number;
  readonly options?: string;
  readonly databaseOptions?: string;
  readonly localOptions?: string;
  readonly dead?: string;
  readonly uptime?: string;
  readonly queue?: number;
  readonly retransmissions?: number;
}

/** `show ip ospf neighbor`. */
export interface OspfNeighbors {
  readonly at: Spot;
  readonly neighbors: readonly OspfNeighbor[];
}

export interface OspfNeighbor {
  readonly at: Spot;
  readonly id?: string;
  readonly priority?: number;
  readonly state?: string;
  readonly dead?: string;
  readonly address?: string;
  readonly interface?: string;
  readonly role?: string;
}

/** `show ip protocols`. */
export interface IpProtocols {
  readonly at: Spot;
  readonly protocols: readonly RoutingProtocol[];
}

export interface RoutingProtocol {
  readonly at: Spot;
  readonly protocol?: string;
  readonly sources: readonly InformationSource[];
}

export interface InformationSource {
  readonly at: Spot;
  readonly gateway?: string;
  readonly distance?: number;
  readonly lastUpdate?: string;
}

/** `show ip route`. */
export interface IpRoutes {
  readonly at: Spot;
  readonly gateway?: string;
  readonly routes: readonly IpRoute[];
  readonly entries: readonly IpRouteEntry[];
}

export interface IpRoute {
  readonly at: Spot;
  readonly vrf?: string;
  readonly network?: string;
  readonly code?: string;
  readonly target?: string;
  readonly distance?: number;
  readonly metric?: number;
  readonly nextHop?: string;
  readonly nextHopVrf?: string;
  readonly age?: string;
  readonly interface?: string;
  readonly override?: string;
}

export interface IpRouteEntry {
  readonly at: Spot;
  readonly vrf?: string;
  readonly network?: string;
  readonly target?: string;
  readonly protocol?: string;
  readonly distance?: number;
  readonly metric?: number;
  readonly age?: string;
  readonly hops: readonly IpRouteHop[];
}

export interface IpRouteHop {
  readonly at: Spot;
  readonly nextHop?: string;
  readonly nextHopVrf?: string;
  readonly from?: string;
  readonly age?: string;
  readonly interface?: string;
}

/** `show ipv6 route`. */
export interface Ipv6Routes {
  readonly at: Spot;
  readonly vrf?: string;
  readonly entryCount?: number;
  readonly routes: readonly Ipv6Route[];
}

export interface Ipv6Route {
  readonly at: Spot;
  readonly code?: string;
  readonly target?: string;
  readonly distance?: number;
  readonly metric?: number;
  readonly tag?: number;
  readonly hops: readonly Ipv6Hop[];
}

export interface Ipv6Hop {
  readonly at: Spot;
  readonly nextHop?: string;
  readonly nextHopVrf?: string;
  readonly interface?: string;
  readonly override?: string;
  readonly how?: string;
}

/** `show isis neighbors`. */
export interface IsisNeighbors {
  readonly at: Spot;
  readonly neighbors: readonly IsisNeighbor[];
}

export interface IsisNeighbor {
  readonly at: Spot;
  readonly system?: string;
  readonly level?: string;
  readonly interface?: string;
  readonly address?: string;
  readonly state?: string;
  readonly hold?: number;
  readonly circuit?: string;
  readonly areas?: string;
}

/** Results by name. */
export interface Outputs {
  readonly Ikev2Sa: Ikev2Sa;
  readonly IpsecSa: IpsecSa;
  readonly IsakmpSaDetail: IsakmpSaDetail;
  readonly IsakmpSa: IsakmpSa;
  readonly CryptoSessionBrief: CryptoSessionBrief;
  readonly CryptoSession: CryptoSession;
  readonly Dmvpn: Dmvpn;
  readonly BgpSummary: BgpSummary;
  readonly EigrpNeighbors: EigrpNeighbors;
  readonly InterfaceBrief: InterfaceBrief;
  readonly IpNhrpBrief: IpNhrpBrief;
  readonly NhsRedundancy: NhsRedundancy;
  readonly IpNhrpNhs: IpNhrpNhs;
  readonly NhrpTraffic: NhrpTraffic;
  readonly IpNhrp: IpNhrp;
  readonly OspfNeighborDetail: OspfNeighborDetail;
  readonly OspfNeighbors: OspfNeighbors;
  readonly IpProtocols: IpProtocols;
  readonly IpRoutes: IpRoutes;
  readonly Ipv6Routes: Ipv6Routes;
  readonly IsisNeighbors: IsisNeighbors;
}
