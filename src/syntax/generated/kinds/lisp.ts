// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/lisp.ios. */
export interface LispCommands {
  LispProcess: {
    readonly process?: number;
  };
  LispEidTable: {
    readonly vrf: string;
    readonly instance: number | undefined;
  };
  LispInstance: {
    readonly instance: number | undefined;
  };
  LispLocatorSet: {
    readonly name: string;
  };
  LispLocatorScope: {
    readonly name: string;
  };
  LispSite: {
    readonly name: string;
  };
  LispSiteId: {
    readonly id: number | undefined;
  };
  LispDomainId: {
    readonly id: number | undefined;
  };
  LispSecurity: {
    readonly strong?: true;
  };
  LispSyslog: object;
  LispService: {
    readonly family: "ipv4" | "ipv6" | "ethernet";
  };
  LispExit: object;
  LispInstanceTable: {
    readonly vrf?: string;
    readonly vlan?: number;
    readonly bridgeDomain?: number;
  };
  LispDynamicEid: {
    readonly name: string;
  };
  LispExitInstance: object;
  LispServiceTable: {
    readonly vrf?: string;
    readonly vlan?: number;
    readonly bridgeDomain?: number;
  };
  LispServiceRole: {
    readonly role: "etr" | "itr" | "proxy-etr" | "map-server" | "map-resolver" | "sgt" | "use-petr" | "proxy-itr";
    readonly address?: string;
    readonly options?: string;
  };
  LispServiceEtrKey: {
    readonly server: string | undefined;
    readonly encoding?: "0" | "6" | "7";
    readonly secret?: Secret;
    readonly hash?: "sha1" | "sha2";
    readonly proxyReply?: true;
  };
  LispServiceItr: {
    readonly resolver: string | undefined;
    readonly prefixList?: string;
  };
  LispServiceDistance: {
    readonly routes: "site-registrations" | "dyn-eid" | "alt" | "away-eids";
    readonly distance: number | undefined;
  };
  LispServiceExport: {
    readonly routes: "away-eids" | "site-registrations" | "publications" | "dynamic-eids" | "local-eids";
    readonly options?: string;
  };
  LispServiceLimit: {
    readonly limit: number | undefined;
    readonly threshold?: number;
  };
  LispServicePersistent: object;
  LispServiceBroadcast: {
    readonly group: string | undefined;
  };
  LispServiceSource: {
    readonly address: string | undefined;
  };
  LispServiceSolicit: {
    readonly perEntry?: number;
    readonly suppression?: number;
  };
  LispServiceMtu: {
    readonly minimum?: number;
    readonly maximum?: number;
  };
  LispExitService: {
    readonly service: "exit-service-ipv4" | "exit-service-ipv6" | "exit-service-ethernet";
  };
  LispAltSummary: {
    readonly prefix: string | undefined;
    readonly tag?: number;
  };
  LispControlMtu: {
    readonly bytes: number | undefined;
  };
  LispDdt: {
    readonly limit?: number;
    readonly root?: string;
  };
  LispDdtAuthoritative: {
    readonly instance?: number;
    readonly prefix?: string;
    readonly eid?: string;
  };
  LispDecapsulation: {
    readonly locatorSet?: string;
    readonly member?: true;
  };
  LispDisableTtl: object;
  LispEncapsulation: {
    readonly encapsulation: "vxlan" | "lisp";
  };
  LispReachAlgorithm: object;
  LispLocatorDown: {
    readonly interface?: string;
    readonly locator?: string;
  };
  LispLocatorTable: {
    readonly vrf: string;
  };
  LispMapRequest: {
    readonly locatorSet: string;
  };
  LispMapServerMembers: {
    readonly action?: "add" | "override";
    readonly locatorSet?: string;
    readonly limit?: number;
    readonly threshold?: number;
    readonly session?: string;
  };
  LispProbePeriod: {
    readonly seconds: number | undefined;
  };
  LispRemoteRlocProbe: {
    readonly event: "on-membership-change" | "on-route-change";
  };
  LispDatabaseMapping: {
    readonly prefix: string | undefined;
    readonly locator?: string;
    readonly locatorSet?: string;
    readonly priority?: number;
    readonly weight?: number;
    readonly defaultRoute?: true;
    readonly proxy?: true;
  };
  LispMapCache: {
    readonly prefix: string | undefined;
    readonly locator?: string;
    readonly priority?: number;
    readonly weight?: number;
  };
  LispExitEidTable: object;
  LispAltVrf: {
    readonly family: "ipv4" | "ipv6";
    readonly vrf: string;
  };
  LispMappingLimit: {
    readonly family: "ipv4" | "ipv6";
    readonly limit: number | undefined;
    readonly threshold?: number;
  };
  LispDistance: {
    readonly family: "ipv4" | "ipv6";
    readonly routes: "alt" | "dyn-eid" | "site-registrations";
    readonly distance: number | undefined;
  };
  LispEtr: {
    readonly family: "ipv4" | "ipv6";
    readonly server?: string;
    readonly encoding?: "0" | "6" | "7";
    readonly secret?: Secret;
    readonly hash?: "sha1" | "sha2";
    readonly proxyReply?: true;
  };
  LispItr: {
    readonly family: "ipv4" | "ipv6";
    readonly resolver?: string;
  };
  LispReachability: {
    readonly family: "ipv4" | "ipv6";
  };
  LispSiteCache: {
    readonly family: "ipv4" | "ipv6";
  };
  LispCacheLimit: {
    readonly family: "ipv4" | "ipv6";
    readonly limit: number | undefined;
    readonly threshold?: number;
    readonly reserved?: string;
  };
  LispCachePersistent: {
    readonly family: "ipv4" | "ipv6";
    readonly minutes: number | undefined;
  };
  LispRequestSource: {
    readonly family: "ipv4" | "ipv6";
    readonly address: string | undefined;
  };
  LispMapResolver: {
    readonly family: "ipv4" | "ipv6";
    readonly list?: true;
    readonly registered?: true;
    readonly sources?: string;
    readonly sources6?: string;
  };
  LispMapServer: {
    readonly family: "ipv4" | "ipv6";
  };
  LispPathMtu: {
    readonly family: "ipv4" | "ipv6";
    readonly minimum?: number;
    readonly maximum?: number;
  };
  LispProxyEtr: {
    readonly family: "ipv4" | "ipv6";
  };
  LispProxyItr: {
    readonly family: "ipv4" | "ipv6";
    readonly addresses: readonly string[];
  };
  LispRouteExport: {
    readonly family: "ipv4" | "ipv6";
    readonly routes: "away-eids" | "site-registrations" | "dynamic-eids" | "local-eids";
  };
  LispRouteImport: {
    readonly family: "ipv4" | "ipv6";
    readonly table: "database" | "map-cache";
    readonly source: "connected" | "static" | "rip" | "bgp" | "eigrp" | "isis" | "ospf" | "ospfv3";
    readonly process?: string;
    readonly routeMap?: string;
    readonly locatorSet?: string;
  };
  LispRouteImportMaximum: {
    readonly family: "ipv4" | "ipv6";
    readonly table: "database" | "map-cache";
    readonly maximum: number | undefined;
    readonly threshold?: number;
    readonly warningOnly?: true;
  };
  LispSgt: {
    readonly family: "ipv4" | "ipv6";
  };
  LispRegistrationLimit: {
    readonly family: "ipv4" | "ipv6";
    readonly limit: number | undefined;
    readonly threshold?: number;
  };
  LispSolicit: {
    readonly family: "ipv4" | "ipv6";
    readonly perEntry?: number;
    readonly suppression?: number;
  };
  LispUsePetr: {
    readonly family: "ipv4" | "ipv6";
    readonly address: string | undefined;
    readonly priority?: number;
    readonly weight?: number;
  };
  LispDdtDelegate: {
    readonly prefix: string | undefined;
    readonly instance?: string;
    readonly server?: string;
    readonly mapServer?: true;
  };
  LispDdtPeer: {
    readonly peer: string | undefined;
  };
  LispDynamicMapping: {
    readonly prefix: string | undefined;
    readonly locator?: string;
    readonly locatorSet?: string;
    readonly priority?: number;
    readonly weight?: number;
  };
  LispEidNotify: {
    readonly encoding?: "0" | "6" | "7";
    readonly secret?: Secret;
    readonly hash?: "sha1" | "sha2";
    readonly xtr?: string;
    readonly keyword?: "key";
  };
  LispNotifyGroup: {
    readonly group: string | undefined;
  };
  LispDynamicMapServer: {
    readonly server: string | undefined;
    readonly encoding?: "0" | "6" | "7";
    readonly secret?: Secret;
    readonly hash?: "sha1" | "sha2";
    readonly proxyReply?: true;
  };
  LispRegistration: {
    readonly seconds: number | undefined;
  };
  LispExitDynamicEid: object;
  LispScopePrefix: {
    readonly prefix: string | undefined;
  };
  LispScopeRtr: {
    readonly locatorSet: string;
  };
  LispLocator: {
    readonly interface?: string;
    readonly locator?: string;
    readonly priority?: number;
    readonly weight?: number;
  };
  LispAutoDiscover: object;
  LispExitLocatorSet: object;
  LispAllowedLocator: {
    readonly locator?: string;
    readonly list?: string;
    readonly list6?: string;
  };
  LispSiteKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly secret: Secret | undefined;
    readonly hash?: "sha1" | "sha2";
  };
  LispSiteDescription: {
    readonly text: string;
  };
  LispEidPrefix: {
    readonly instance?: number;
    readonly prefix: string | undefined;
    readonly tag?: number;
    readonly acceptMoreSpecifics?: true;
    readonly proxyReply?: true;
    readonly publish?: true;
  };
  LispEidRecord: {
    readonly instance: number | undefined;
    readonly prefix?: string;
    readonly acceptMoreSpecifics?: true;
    readonly mac?: string;
  };
  LispExitSite: object;
}
