// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/isis-address-family.ios. */
export interface IsisAddressFamilyCommands {
  IsisMultiTopology: {
    readonly transition?: true;
  };
  IsisSummaryPrefix: {
    readonly prefix: string | undefined;
    readonly level?: "level-1" | "level-1-2" | "level-2";
    readonly tag?: number;
  };
  IsisAfBfd: {
    readonly setting: "all-interfaces" | "check-ctrl-plane-failure";
  };
  IsisAfDistributeList: {
    readonly list: string;
    readonly interface?: string;
  };
  IsisAfTableMap: {
    readonly routeMap: string;
    readonly filter?: true;
  };
  IsisAfRouterId: {
    readonly id: string | undefined;
  };
  IsisTopology: {
    readonly topology: string;
    readonly id?: number;
  };
  IsisExitAddressFamily: object;
  IsisSummaryAddress: {
    readonly network: string | undefined;
    readonly mask: string | undefined;
    readonly level?: "level-1" | "level-1-2" | "level-2";
    readonly tag?: number;
    readonly metric?: number;
  };
  IsisAttachedBit: {
    readonly routeMap: string;
  };
  IsisIgnoreAttached: object;
  IsisExitTopology: object;
  IsisTrafficShare: object;
  IsisProcessPriority: {
    readonly priority: number | undefined;
  };
  IsisRedistribute: {
    readonly fromVrf?: string;
    readonly source: "connected" | "static" | "odr" | "mobile" | "nd" | "nemo" | "lisp" | "rip" | "isis" | "iso-igrp" | "application" | "bgp" | "eigrp" | "ospf" | "ospfv3";
    readonly process?: string;
    readonly ip?: "ip";
    readonly from?: "level-1" | "level-2";
    readonly into?: "level-1" | "level-2";
    readonly filter?: string;
    readonly filterMap?: string;
    readonly match?: readonly ("internal" | "external" | "nssa-external" | "1" | "2")[];
    readonly protocol?: "ip" | "clns";
    readonly metric?: number;
    readonly metricType?: "internal" | "external" | "rib-metric-as-external" | "rib-metric-as-internal";
    readonly level?: "level-1" | "level-1-2" | "level-2";
    readonly routeMap?: string;
    readonly includeConnected?: true;
  };
  IsisRedistributeMax: {
    readonly maximum: number | undefined;
    readonly threshold?: number;
    readonly action?: "warning-only" | "withdraw";
  };
  IsisDefaultInformation: {
    readonly routeMap?: string;
  };
  IsisMaximumPaths: {
    readonly paths: number | undefined;
  };
  IsisAdjacencyCheck: object;
  IsisOverload: {
    readonly onStartup?: number | "wait-for-bgp";
    readonly suppress?: readonly ("external" | "interlevel")[];
  };
  IsisAfDistance: {
    readonly distance: number | undefined;
    readonly source?: string;
    readonly wildcard?: string;
    readonly acl?: string;
  };
  IsisAdvertisePassive: object;
  IsisAfMetric: {
    readonly metric: number | undefined;
    readonly level?: "level-1" | "level-1-2" | "level-2";
  };
  IsisPriorityHigh: {
    readonly family: "ip" | "ipv6";
    readonly tag: number | undefined;
  };
  IsisTimer: {
    readonly timer: "lsp-gen-interval" | "spf-interval" | "prc-interval" | "lsp-refresh-interval" | "max-lsp-lifetime";
    readonly level?: "level-1" | "level-2";
    readonly first: number | undefined;
    readonly initial?: number;
    readonly secondary?: number;
  };
  IsisSnmpContext: {
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
  OtvIsis: {
    readonly overlay?: number;
  };
  OtvSite: {
    readonly bridgeDomain: number | undefined;
  };
  OtvSiteIdentifier: {
    readonly identifier: string | undefined;
  };
  OtvFragmentation: {
    readonly interface: string;
  };
  OtvIsisAuthentication: {
    readonly keyChain?: string;
    readonly mode?: "md5" | "text";
  };
  OtvIsisTimer: {
    readonly timer: "lsp-gen-interval" | "spf-interval" | "prc-interval" | "lsp-refresh-interval" | "max-lsp-lifetime";
    readonly level?: "level-1" | "level-2";
    readonly first: number | undefined;
    readonly initial?: number;
    readonly secondary?: number;
  };
  OtvIsisDeletion: {
    readonly seconds: number | undefined;
  };
  OtvIsisHostname: object;
  OtvIsisLog: {
    readonly all?: true;
  };
  OtvIsisLspMtu: {
    readonly bytes: number | undefined;
  };
  OtvIsisNet: {
    readonly net: string;
  };
  OtvIsisNsf: {
    readonly interval?: number;
  };
  OtvIsisSkeptical: {
    readonly minutes: number | undefined;
  };
  OtvSiteIsis: {
    readonly keyChain?: string;
    readonly mode?: "md5" | "text";
    readonly always?: true;
    readonly hello?: number | "minimal";
    readonly multiplier?: number;
    readonly priority?: number;
  };
}
