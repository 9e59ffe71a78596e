// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { NumberRange, Secret } from "../../ast.ts";

/** Fields of the commands of grammar/switching.ios. */
export interface SwitchingCommands {
  Vlan: {
    readonly vlans: readonly NumberRange[] | undefined;
  };
  VlanInternal: {
    readonly policy: "ascending" | "descending";
  };
  VlanDot1q: object;
  VlanAccounting: {
    readonly input?: true;
  };
  VlanAccessMap: {
    readonly name: string;
    readonly sequence?: number;
  };
  VlanFilter: {
    readonly map: string;
    readonly vlans: readonly NumberRange[] | undefined;
  };
  VlanConfiguration: {
    readonly vlans: readonly NumberRange[] | undefined;
  };
  VlanGroup: {
    readonly name: string;
    readonly vlans: readonly NumberRange[] | undefined;
  };
  VtpMode: {
    readonly mode: "client" | "off" | "server" | "transparent";
    readonly database?: "mst" | "unknown" | "vlan";
  };
  VtpDomain: {
    readonly domain: string;
  };
  VtpVersion: {
    readonly version: number | undefined;
  };
  VtpPassword: {
    readonly password: Secret | undefined;
    readonly storage?: "hidden" | "secret";
  };
  VtpPruning: object;
  VtpSetting: {
    readonly file?: string;
    readonly interface?: string;
    readonly only?: true;
    readonly primary?: string;
  };
  SpanningTreeMode: {
    readonly mode: "mst" | "pvst" | "rapid-pvst";
  };
  SpanningTreeExtend: object;
  SpanningTreeVlan: {
    readonly vlans: readonly NumberRange[] | undefined;
    readonly priority?: number;
    readonly root?: "primary" | "secondary";
    readonly rootOptions?: string;
    readonly forwardTime?: number;
    readonly helloTime?: number;
    readonly maximumAge?: number;
  };
  SpanningTreePortfast: {
    readonly type?: "edge" | "network" | "normal";
  };
  SpanningTreeMst: object;
  SpanningTreeMstSetting: {
    readonly instances?: readonly NumberRange[];
    readonly priority?: number;
    readonly root?: "primary" | "secondary";
    readonly forwardTime?: number;
    readonly helloTime?: number;
    readonly maximumAge?: number;
    readonly maximumHops?: number;
  };
  SpanningTreeLoopguard: object;
  SpanningTreeSetting: {
    readonly setting: "backbonefast" | "uplinkfast" | "etherchannel" | "logging" | "pathcost" | "transmit" | "bridge" | "uniform";
    readonly value?: string;
  };
  PortChannelGlobal: {
    readonly setting: "load-balance" | "auto" | "standalone-disable" | "hash-distribution";
    readonly value?: string;
  };
  MacAddressTable: {
    readonly setting: "aging-time" | "learning" | "move" | "notification" | "static" | "control-packet-learn";
    readonly value?: string;
  };
  MacAddressTableOld: {
    readonly setting: "aging-time" | "notification" | "static" | "learning";
    readonly value?: string;
  };
  UdldGlobal: {
    readonly seconds?: number;
    readonly interval?: number;
  };
  LacpGlobal: {
    readonly priority: number | undefined;
  };
  ArpInspection: {
    readonly vlans?: readonly NumberRange[];
    readonly validate?: string;
    readonly filter?: string;
    readonly logBuffer?: string;
  };
  ArpSetting: {
    readonly setting: "entry" | "gratuitous" | "incomplete" | "proxy" | "queue" | "poll" | "track";
    readonly value: string;
  };
  ArpAccessList: {
    readonly name: string;
  };
  SwitchStack: {
    readonly member: number | undefined;
    readonly model?: string;
    readonly priority?: number;
    readonly number?: number;
    readonly stack?: string;
  };
  SwitchVirtual: {
    readonly domain: number | undefined;
  };
  StackwiseVirtual: object;
  StackMac: {
    readonly timer?: number;
  };
  StackPower: {
    readonly stack?: string;
    readonly switch?: number;
  };
  SdmPrefer: {
    readonly template: string;
  };
  PowerRedundancy: {
    readonly setting: "redundancy-mode" | "supervisor" | "inline" | "enable";
    readonly value?: string;
  };
  PsppRecovery: {
    readonly setting: string;
  };
  AutoProfile: {
    readonly feature: "global" | "ip" | "secure" | "security";
    readonly setting?: string;
  };
  CtsSxpPassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  CtsCritical: {
    readonly encoding?: "0" | "6";
    readonly key: Secret | undefined;
  };
  CtsSxp: {
    readonly peer?: string;
    readonly source?: string;
    readonly password?: "default" | "none" | "key-chain";
    readonly options?: string;
    readonly sourceIp?: string;
    readonly keyChain?: string;
    readonly role?: "listener" | "speaker";
    readonly holdTime?: number;
    readonly maximum?: number;
    readonly networkMap?: number;
    readonly node?: string;
    readonly timer?: "reconciliation" | "retry";
    readonly period?: number;
  };
  CtsGlobal: {
    readonly feature: "authorization" | "role-based" | "logging" | "cache" | "server";
    readonly setting?: string;
  };
  DeviceSensor: {
    readonly setting: string;
  };
  DeviceClassifier: object;
  DeviceTrackingPolicy: {
    readonly policy?: string;
    readonly binding?: string;
    readonly tracking?: string;
    readonly upgrade?: string;
  };
  Template: {
    readonly name: string;
  };
  ServiceTemplate: {
    readonly name: string;
  };
  VlanName: {
    readonly name: string;
  };
  VlanState: {
    readonly state: "active" | "suspend";
  };
  VlanShutdown: object;
  VlanMtu: {
    readonly bytes: number | undefined;
  };
  VlanRemoteSpan: object;
  VlanPrivate: {
    readonly association?: string;
  };
  VlanSetting: {
    readonly setting: "are" | "backupcrf" | "bridge" | "media" | "parent" | "ring" | "said" | "ste" | "stp" | "tb-vlan1" | "tb-vlan2" | "uni-vlan" | "exit";
    readonly value?: string;
  };
  VlanMember: {
    readonly vni?: number;
    readonly instance?: string;
  };
  VlanAttach: {
    readonly feature: "device-tracking" | "ipv6" | "ip" | "service-policy" | "datalink";
    readonly setting: string;
  };
  VlanMapMatch: {
    readonly type: "ip" | "mac" | "ipv6";
    readonly acls: readonly string[];
  };
  VlanMapAction: {
    readonly action: "drop" | "forward";
    readonly log?: true;
  };
  MstInstance: {
    readonly instance: number | undefined;
    readonly vlans: readonly NumberRange[] | undefined;
  };
  MstName: {
    readonly name: string;
  };
  MstRevision: {
    readonly revision: number | undefined;
  };
  ArpAclEntry: {
    readonly action: "permit" | "deny";
    readonly match: string;
  };
  VirtualDomainSetting: {
    readonly setting: "domain" | "mode" | "switch" | "mac-address" | "dual-active" | "router" | "priority";
    readonly value?: string;
  };
  DeviceTrackingSetting: {
    readonly setting: "tracking" | "security-level" | "trusted-port" | "device-role" | "limit" | "protocol" | "prefix-glean" | "medium-type-wireless" | "data-glean" | "destination-glean";
    readonly value?: string;
  };
  TemplateSetting: {
    readonly setting: "access-session" | "authentication" | "dot1x" | "mab" | "switchport" | "spanning-tree" | "service-policy" | "vlan" | "access-group" | "inactivity-timer" | "linksec" | "description" | "voice" | "tag" | "tunnel" | "absolute-timer" | "redirect" | "key-wrap" | "source" | "storm-control" | "ip" | "subscriber" | "radius-server";
    readonly value?: string;
  };
}
