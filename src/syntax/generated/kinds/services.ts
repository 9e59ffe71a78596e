// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/services.ios. */
export interface ServicesCommands {
  ServiceFunction: {
    readonly name: string;
  };
  ServiceForwarder: {
    readonly name: string;
  };
  ServicePath: {
    readonly path: number | undefined;
  };
  ServiceNodeGroup: {
    readonly name: string;
  };
  AppNavControllerGroup: {
    readonly name: string;
  };
  ServiceContext: {
    readonly name: string;
  };
  ServiceInsertion: {
    readonly seconds?: number;
  };
  MdnsServiceList: {
    readonly name: string;
    readonly action?: "permit" | "deny";
    readonly sequence?: number;
    readonly query?: "query";
  };
  MdnsRouting: object;
  WsmaAgent: {
    readonly agent: "config" | "exec" | "filesys" | "notify";
    readonly profile?: string;
  };
  WsmaProfile: {
    readonly type: "listener" | "initiator";
    readonly name: string;
  };
  WsmaId: {
    readonly id?: string;
  };
  UtdPolicy: {
    readonly engine?: "standard" | "advanced";
    readonly multiTenancy?: true;
    readonly whitelist?: "whitelist";
    readonly inspection?: string;
    readonly webFilter?: string;
    readonly decryption?: string;
    readonly global?: "global";
  };
  UtdPlain: object;
  CaptivePortalBypass: object;
  CispEnable: object;
  CoapHttp: object;
  EpmSetting: {
    readonly control?: string;
  };
  ProfileFlow: object;
  RouteTagList: {
    readonly name: string;
    readonly sequence?: number;
    readonly action?: "permit" | "deny";
    readonly tag?: string;
    readonly mask?: string;
  };
  RouteTagNotation: object;
  Vstack: {
    readonly director?: string;
    readonly vlan?: number;
    readonly startupVlan?: number;
    readonly group?: string;
    readonly image?: string;
    readonly config?: string;
    readonly pool?: string;
    readonly window?: string;
    readonly backup?: string;
  };
  XconnectLogging: {
    readonly event: "pseudowire status" | "redundancy";
  };
  ServiceDescriptionText: {
    readonly text: string;
  };
  ServiceAddress: {
    readonly address: string | undefined;
  };
  ServiceFunctionEncapsulation: {
    readonly encapsulation: "gre" | "none" | "nsh";
    readonly enhanced?: "copy" | "divert";
  };
  ServiceIndex: {
    readonly index: number | undefined;
    readonly function?: string;
    readonly forwarder?: string;
    readonly terminate?: "terminate";
  };
  AppNavController: {
    readonly address: string | undefined;
  };
  AppNavGroup: {
    readonly group: string;
  };
  AppNavAuthentication: {
    readonly encoding?: "0" | "7";
    readonly key?: Secret;
  };
  AppNavEnable: object;
  ServiceNode: {
    readonly address: string | undefined;
  };
  ServiceNodeDiscovery: object;
  ServiceNodeGroupUse: {
    readonly group: string;
  };
  ServicePolicyUse: {
    readonly policy: string;
  };
  ServiceVrf: {
    readonly vrf?: string;
  };
  MdnsMatch: {
    readonly interface?: string;
    readonly location?: string;
    readonly message?: "announcement" | "any" | "query";
    readonly instance?: string;
    readonly type?: string;
  };
  MdnsServiceType: {
    readonly type: string;
  };
  MdnsSetting: {
    readonly setting: "cache-memory-max" | "service-policy" | "active-query" | "redistribute" | "designated-gateway" | "source-interface" | "rate-limit" | "service-policy-proximity";
    readonly value?: string;
  };
  WsmaAgentProfile: {
    readonly profile: string;
  };
  WsmaTransport: {
    readonly transport: "http" | "https" | "ssh" | "tls";
    readonly host?: string;
    readonly port?: number;
    readonly path?: string;
    readonly subsystem?: string;
    readonly source?: string;
    readonly vrf?: string;
    readonly local?: string;
    readonly remote?: string;
    readonly user?: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password?: Secret;
  };
  WsmaSetting: {
    readonly setting: "encap" | "idle-timeout" | "keepalive" | "max-message" | "stealth" | "wsse" | "backup" | "reconnect";
    readonly value?: string;
  };
  UtdLogging: {
    readonly server?: string;
    readonly syslog?: true;
    readonly serverLevel?: "alert" | "crit" | "debug" | "emerg" | "err" | "info" | "notice" | "warning";
    readonly level?: "alert" | "crit" | "debug" | "emerg" | "err" | "info" | "notice" | "warning";
    readonly host?: string;
  };
  UtdPolicyLevel: {
    readonly policy: "balanced" | "connectivity" | "security";
  };
  UtdThreat: {
    readonly mode?: "detection" | "protection" | "inspection";
  };
  UtdWhitelist: object;
  UtdSignature: {
    readonly daily?: "daily";
    readonly dayOfMonth?: number;
    readonly weekday?: number | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
    readonly hour?: number;
    readonly minute?: number;
    readonly user?: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password?: Secret;
    readonly url?: string;
    readonly urlUser?: string;
    readonly urlEncoding?: "0" | "6" | "7";
    readonly urlPassword?: Secret;
    readonly id?: number;
    readonly comment?: string;
  };
  UtdEngineUse: object;
  UtdSettings: {
    readonly redirect?: string;
    readonly vrfs?: string;
    readonly webFilter?: string;
    readonly inspection?: string;
    readonly threatInspection?: string;
  };
}
