// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/firewall.ios. */
export interface FirewallCommands {
  InspectRule: {
    readonly name: string;
    readonly http?: "http";
    readonly javaList?: string;
    readonly urlfilter?: true;
    readonly program?: number;
    readonly wait?: number;
    readonly fragment?: "fragment";
    readonly maximum?: number;
    readonly fragmentTimeout?: number;
    readonly policy?: string;
    readonly sessions?: number;
    readonly mail?: "smtp" | "esmtp";
    readonly maxData?: number;
    readonly mailbox?: "imap" | "pop3";
    readonly secureLogin?: true;
    readonly reset?: true;
    readonly protocol?: string;
    readonly alert?: "on" | "off";
    readonly auditTrail?: "on" | "off";
    readonly timeout?: number;
    readonly routerTraffic?: true;
  };
  InspectGlobal: {
    readonly family: "ip" | "ipv6";
    readonly dnsTimeout?: number;
    readonly hashtable?: number;
    readonly high?: number;
    readonly low?: number;
    readonly pairedHigh?: number;
    readonly minuteHigh?: number;
    readonly minuteLow?: number;
    readonly minutePairedHigh?: number;
    readonly tcpIdle?: number;
    readonly finWait?: number;
    readonly synWait?: number;
    readonly hostSessions?: number;
    readonly blockMinutes?: number;
    readonly alarm?: "on" | "off";
    readonly memory?: number;
    readonly queue?: number;
    readonly reassemblyTimeout?: number;
    readonly udpIdle?: number;
    readonly icmpIdle?: number;
    readonly redundancy?: string;
  };
  PortMap: {
    readonly family: "ip" | "ipv6";
    readonly application: string;
    readonly protocol?: "tcp" | "udp";
    readonly first: number | undefined;
    readonly last?: number;
    readonly from?: number;
    readonly until?: number;
    readonly acl?: string;
    readonly description?: string;
  };
  UrlFilter: {
    readonly truncate?: "hostname" | "script-parameters";
    readonly allow?: "on" | "off";
    readonly cache?: number;
    readonly action?: "permit" | "deny";
    readonly domain?: string;
    readonly requests?: number;
    readonly responses?: number;
    readonly source?: string;
    readonly vendor?: "websense" | "n2h2" | "trend";
    readonly server?: string;
    readonly port?: number;
    readonly timeout?: number;
    readonly retransmit?: number;
    readonly outside?: true;
    readonly vrf?: string;
  };
  IpsRule: {
    readonly name: string;
    readonly acl?: string;
  };
  IpsConfig: {
    readonly url: string;
    readonly retries?: number;
    readonly timeout?: number;
  };
  IpsGlobal: {
    readonly notify?: "log" | "SDEE" | "sdee";
    readonly url?: string;
    readonly autosave?: true;
    readonly threshold?: number;
    readonly signature?: number;
    readonly sub?: number;
    readonly acl?: string;
    readonly custom?: string;
    readonly events?: number;
  };
  IpsSignatureCategory: object;
  IpsSignatureDefinition: object;
  IpsEventRules: object;
  IpsAutoUpdate: object;
  SdeeSettings: {
    readonly events?: number;
    readonly messages?: number;
    readonly alerts?: number;
    readonly subscriptions?: number;
  };
  AuditRule: {
    readonly name: string;
    readonly class: "attack" | "info";
    readonly acl?: string;
    readonly actions?: readonly ("alarm" | "drop" | "reset")[];
  };
  AuditDefault: {
    readonly class: "attack" | "info";
    readonly actions: readonly ("alarm" | "drop" | "reset")[];
  };
  AuditGlobal: {
    readonly notify?: "log" | "nr-director";
    readonly host?: number;
    readonly organisation?: number;
    readonly events?: number;
    readonly protected?: string;
    readonly until?: string;
    readonly remote?: string;
    readonly signature?: number;
    readonly acl?: string;
    readonly recipients?: number;
  };
  AdmissionRule: {
    readonly name: string;
    readonly consent?: "consent";
    readonly proxy?: "http" | "ftp" | "telnet";
    readonly posture?: "eapoudp";
    readonly bypass?: true;
    readonly service?: "authentication" | "accounting";
    readonly list?: string;
    readonly inactivity?: number;
    readonly absolute?: number;
    readonly acl?: string;
    readonly identity?: string;
    readonly policy?: string;
    readonly passiveModeConfig?: true;
  };
  AdmissionGlobal: {
    readonly inactivity?: number;
    readonly absolute?: number;
    readonly initState?: number;
    readonly attempts?: number;
    readonly rate?: number;
    readonly connections?: number;
    readonly watched?: string;
    readonly expiry?: number;
    readonly source?: string;
    readonly address?: string;
    readonly host?: string;
    readonly service?: "ftp" | "http" | "telnet";
    readonly banner?: string;
    readonly consentFile?: string;
    readonly consent?: string;
    readonly event?: "failure" | "login" | "login expired" | "success";
    readonly page?: string;
    readonly redirect?: string;
    readonly policy?: string;
  };
  AuthProxyRule: {
    readonly name: string;
    readonly protocol: "http" | "ftp" | "telnet";
    readonly inactivity?: number;
    readonly cache?: number;
    readonly absolute?: number;
    readonly acl?: string;
    readonly policy?: string;
  };
  AuthProxyGlobal: {
    readonly cache?: number;
    readonly service?: "ftp" | "http" | "telnet";
    readonly banner?: string;
    readonly inactivity?: number;
    readonly absolute?: number;
    readonly initState?: number;
    readonly attempts?: number;
    readonly connections?: number;
    readonly watched?: string;
    readonly expiry?: number;
    readonly page?: string;
  };
  ReflexiveTimeout: {
    readonly seconds: number | undefined;
  };
  IpsCategory: {
    readonly category: string;
    readonly sub?: string;
  };
  IpsCategoryRetired: {
    readonly retired: "true" | "false";
  };
  IpsCategoryEnabled: {
    readonly enabled: "true" | "false";
  };
  IpsCategoryAlert: {
    readonly severity: "high" | "informational" | "low" | "medium";
  };
  IpsCategoryFidelity: {
    readonly rating: number | undefined;
  };
  IpsCategoryAction: {
    readonly actions: readonly ("deny-attacker-inline" | "deny-connection-inline" | "deny-packet-inline" | "produce-alert" | "produce-verbose-alert" | "reset-tcp-connection")[];
  };
  IpsSignature: {
    readonly signature: number | undefined;
    readonly sub?: number;
  };
  IpsSignatureStatus: object;
  IpsSignatureEngine: object;
  IpsSignatureAlert: {
    readonly severity: "high" | "informational" | "low" | "medium";
  };
  IpsSignatureFidelity: {
    readonly rating: number | undefined;
  };
  IpsTargetValue: {
    readonly value: "low" | "medium" | "high" | "mission-critical";
    readonly first: string | undefined;
    readonly last?: string;
  };
  IpsUpdateWhen: {
    readonly day?: number;
    readonly hour?: number;
    readonly minute?: number;
    readonly weekly?: string;
    readonly daily?: string;
    readonly atMinute?: number;
    readonly atHour?: number;
    readonly days?: string;
  };
  IpsUpdateUser: {
    readonly user: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  IpsUpdateUrl: {
    readonly url: string;
  };
  IpsUpdateCisco: object;
  InterfaceAudit: {
    readonly name: string;
    readonly direction: "in" | "out";
  };
  InterfaceAuthProxy: {
    readonly name: string;
  };
}
