// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/clock.ios. */
export interface ClockCommands {
  ClockTimezone: {
    readonly zone: string;
    readonly hours: number | undefined;
    readonly minutes?: number;
  };
  ClockSummerTime: {
    readonly zone: string;
    readonly rule?: "recurring" | "date";
    readonly when?: string;
  };
  ClockCalendarValid: object;
  ClockSave: {
    readonly hours: number | undefined;
  };
  ClockInitialize: object;
  NtpServer: {
    readonly vrf?: string;
    readonly family?: "ip" | "ipv6";
    readonly server: string | undefined;
    readonly burst?: true;
    readonly iburst?: true;
    readonly key?: number;
    readonly maximumPoll?: number;
    readonly minimumPoll?: number;
    readonly prefer?: true;
    readonly source?: string;
    readonly version?: number;
    readonly normalSync?: true;
    readonly periodic?: true;
  };
  NtpPeer: {
    readonly vrf?: string;
    readonly family?: "ip" | "ipv6";
    readonly peer: string | undefined;
    readonly burst?: true;
    readonly iburst?: true;
    readonly key?: number;
    readonly maximumPoll?: number;
    readonly minimumPoll?: number;
    readonly prefer?: true;
    readonly source?: string;
    readonly version?: number;
    readonly normalSync?: true;
    readonly periodic?: true;
  };
  NtpMaster: {
    readonly stratum?: number;
  };
  NtpSource: {
    readonly source: string;
  };
  NtpAuthenticate: object;
  NtpAuthenticationKey: {
    readonly number: number | undefined;
    readonly algorithm: "md5" | "sha1" | "sha2" | "hmac-sha1" | "hmac-sha2-256" | "cmac-aes-128";
    readonly key: Secret | undefined;
    readonly encoding?: number;
  };
  NtpTrustedKey: {
    readonly first: number | undefined;
    readonly range?: "-";
    readonly last?: number;
  };
  NtpAccessGroup: {
    readonly family?: "ipv4" | "ipv6";
    readonly access: "peer" | "query-only" | "serve" | "serve-only";
    readonly acl: string;
    readonly kod?: true;
  };
  NtpUpdateCalendar: object;
  NtpLogging: object;
  NtpPassive: object;
  NtpClockPeriod: {
    readonly period: number | undefined;
  };
  NtpBroadcastDelay: {
    readonly microseconds: number | undefined;
  };
  NtpMaxAssociations: {
    readonly maximum: number | undefined;
  };
  NtpMaxDistance: {
    readonly distance: number | undefined;
  };
  NtpMinDistance: {
    readonly distance: number | undefined;
  };
  NtpAllowMode: {
    readonly mode: "control" | "private";
    readonly delay?: number;
  };
  NtpPanicUpdate: object;
  NtpOrphan: {
    readonly stratum: number | undefined;
  };
  SntpServer: {
    readonly server: string | undefined;
    readonly version?: number;
    readonly key?: number;
    readonly source?: string;
  };
  SntpAuthenticate: object;
  SntpAuthenticationKey: {
    readonly number: number | undefined;
    readonly key: Secret | undefined;
    readonly encoding?: number;
  };
  SntpTrustedKey: {
    readonly first: number | undefined;
    readonly range?: "-";
    readonly last?: number;
  };
  SntpBroadcast: object;
  SntpLogging: object;
  SntpSource: {
    readonly source: string;
  };
  SntpMulticast: {
    readonly group: string | undefined;
  };
  NtpMulticast: {
    readonly family?: "ip" | "ipv6";
  };
  NtpRefclock: {
    readonly interface?: string;
    readonly trimble?: string;
    readonly telecom?: string;
  };
  NtpServerDisable: object;
}
