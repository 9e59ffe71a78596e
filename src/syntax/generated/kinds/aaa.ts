// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/aaa.ios. */
export interface AaaCommands {
  /** Turns the AAA commands on; without it lines use their own `login`. */
  AaaNewModel: object;
  AaaSessionId: {
    readonly scope: "common" | "unique";
  };
  AaaAuthenticationLogin: {
    readonly list: string;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthenticationEnable: {
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthenticationPpp: {
    readonly list: string;
    readonly ifNeeded?: true;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthenticationDot1x: {
    readonly list: string;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthenticationOther: {
    readonly service: "arap" | "eou" | "sgbp" | "nasi";
    readonly list: string;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthenticationAttempts: {
    readonly attempts: number | undefined;
  };
  AaaAuthenticationText: {
    readonly type: "banner" | "fail-message";
    readonly text: string;
  };
  AaaAuthenticationPrompt: {
    readonly type: "password-prompt" | "username-prompt";
    readonly text: string;
  };
  AaaAuthenticationSuppress: object;
  AaaAuthorizationExec: {
    readonly list: string;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthorizationCommands: {
    readonly level: number | undefined;
    readonly list: string;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthorizationNetwork: {
    readonly list: string;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthorizationOther: {
    readonly service: "auth-proxy" | "configuration" | "credential-download" | "ipmobile" | "prepaid" | "reverse-access" | "subscriber-service" | "template";
    readonly list: string;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAuthorizationConsole: object;
  AaaAuthorizationConfig: object;
  AaaAccounting: {
    readonly service: "exec" | "network" | "connection" | "system" | "resource" | "dot1x" | "identity" | "auth-proxy" | "onep";
    readonly list: string;
    readonly vrf?: string;
    readonly records?: "start-stop" | "stop-only" | "wait-start" | "none";
    readonly broadcast?: true;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAccountingCommands: {
    readonly level: number | undefined;
    readonly list: string;
    readonly vrf?: string;
    readonly records?: "start-stop" | "stop-only" | "wait-start" | "none";
    readonly broadcast?: true;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAccountingUpdate: {
    readonly newinfo?: true;
    readonly minutes?: number;
  };
  AaaAccountingOptions: {
    readonly option: "delay-start" | "nested" | "send" | "suppress" | "include" | "redundancy" | "session-duration" | "jitter" | "gigawords";
    readonly value?: string;
  };
  AaaCommonCriteria: {
    readonly name: string;
  };
  AaaLocalAuthentication: {
    readonly attempts?: number;
    readonly list?: string;
    readonly authorization?: string;
  };
  AaaAttributeList: {
    readonly name: string;
  };
  AaaGroupServer: {
    readonly protocol: "radius" | "tacacs+" | "ldap";
    readonly name: string;
  };
  AaaServerRadiusAuthor: object;
  AaaPodServer: {
    readonly options?: string;
  };
  AaaMemory: {
    readonly settings: string;
  };
  AaaMaxSessions: {
    readonly sessions: number | undefined;
  };
  AaaPassword: object;
  AaaDnis: object;
  RadiusServer: {
    readonly name: string;
  };
  RadiusServerHost: {
    readonly host: string | undefined;
    readonly authenticationPort?: number;
    readonly accountingPort?: number;
    readonly timeout?: number;
    readonly retransmit?: number;
    readonly alias?: string;
    readonly maxDelay?: number;
    readonly backoffLimit?: number;
    readonly nonStandard?: true;
    readonly encoding?: "0" | "6" | "7";
    readonly key?: Secret;
  };
  RadiusServerKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  RadiusServerAttribute: {
    readonly attribute: string;
  };
  RadiusServerSetting: {
    readonly setting: "timeout" | "retransmit" | "deadtime" | "dead-criteria" | "vsa" | "source-ports" | "accounting" | "authorization" | "directed-request" | "unique-ident" | "load-balance" | "throttle" | "domain-stripping";
    readonly value?: string;
  };
  TacacsServer: {
    readonly name: string;
  };
  TacacsServerHost: {
    readonly host: string | undefined;
    readonly port?: number;
    readonly timeout?: number;
    readonly singleConnection?: true;
    readonly nat?: true;
    readonly encoding?: "0" | "6" | "7";
    readonly key?: Secret;
  };
  TacacsServerKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  TacacsServerSetting: {
    readonly setting: "timeout" | "directed-request" | "attempts" | "cache" | "administration" | "packet" | "dns-alias-lookup";
    readonly value?: string;
  };
  LdapServer: {
    readonly name: string;
  };
  IdentityPolicy: {
    readonly policy?: string;
    readonly profile?: string;
  };
  Dot1xSystem: object;
  Dot1xSetting: {
    readonly setting: "critical" | "credentials" | "logging" | "supplicant" | "test";
    readonly value: string;
  };
  AuthenticationSystem: {
    readonly setting: "mac-move" | "command" | "critical" | "logging";
    readonly value: string;
  };
  AccessSessionSystem: {
    readonly setting: string;
  };
  AaaAccountingAction: {
    readonly records?: "start-stop" | "stop-only";
    readonly broadcast?: true;
    readonly groups?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "none" | "if-authenticated" | "cache" | "passwd-expiry")[];
  };
  AaaAccountingMethods: {
    readonly group?: string;
  };
  CriteriaSetting: {
    readonly setting: "min-length" | "max-length" | "char-changes" | "lower-case" | "upper-case" | "numeric-count" | "special-case" | "copy";
    readonly value: string;
  };
  CriteriaLifetime: {
    readonly unit: "day" | "hour" | "minute" | "month" | "second" | "year";
    readonly value: number | undefined;
  };
  AaaAttribute: {
    readonly type: string;
    readonly value: string;
  };
  AaaGroupServerName: {
    readonly name: string;
  };
  AaaGroupServerAddress: {
    readonly address: string | undefined;
    readonly authenticationPort?: number;
    readonly accountingPort?: number;
  };
  AaaGroupServerPrivate: {
    readonly address: string | undefined;
    readonly authenticationPort?: number;
    readonly accountingPort?: number;
    readonly port?: number;
    readonly timeout?: number;
    readonly retransmit?: number;
    readonly singleConnection?: true;
    readonly encoding?: "0" | "6" | "7";
    readonly key?: Secret;
  };
  AaaGroupVrf: {
    readonly family?: "ip" | "ipv6";
    readonly vrf: string;
  };
  AaaGroupSource: {
    readonly family: "ip" | "ipv6";
    readonly protocol: "radius" | "tacacs";
    readonly source: string;
  };
  AaaGroupDeadtime: {
    readonly minutes: number | undefined;
  };
  AaaGroupLoadBalance: {
    readonly options?: string;
  };
  AaaGroupSetting: {
    readonly setting: "accounting" | "attribute" | "authorization" | "backoff" | "domain-stripping" | "key-wrap" | "mac-delimiter" | "subscriber" | "throttle" | "cache";
    readonly value: string;
  };
  DynamicAuthorClient: {
    readonly client: string | undefined;
    readonly vrf?: string;
    readonly encoding?: "0" | "6" | "7";
    readonly key?: Secret;
  };
  DynamicAuthorKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  DynamicAuthorType: {
    readonly type: "all" | "any" | "session-key";
  };
  DynamicAuthorPort: {
    readonly port: number | undefined;
  };
  DynamicAuthorIgnore: {
    readonly what: "session-key" | "server-key";
  };
  RadiusAddress: {
    readonly family: "ipv4" | "ipv6";
    readonly address: string | undefined;
    readonly authenticationPort?: number;
    readonly accountingPort?: number;
    readonly alias?: string;
  };
  RadiusKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  RadiusTimeout: {
    readonly seconds: number | undefined;
  };
  RadiusRetransmit: {
    readonly retries: number | undefined;
  };
  RadiusPac: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  RadiusAutomateTester: {
    readonly settings: string;
  };
  RadiusSetting: {
    readonly setting: "backoff" | "dtls" | "non-standard" | "dscp" | "key-wrap";
    readonly value?: string;
  };
  TacacsAddress: {
    readonly family: "ipv4" | "ipv6";
    readonly address: string | undefined;
  };
  TacacsKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  TacacsTimeout: {
    readonly seconds: number | undefined;
  };
  TacacsPort: {
    readonly port: number | undefined;
  };
  TacacsSingleConnection: object;
  TacacsSendNat: object;
  LdapSetting: {
    readonly setting: "ipv4" | "transport" | "timeout" | "base-dn" | "search-filter" | "authentication" | "mode" | "secure";
    readonly value: string;
  };
  LdapBind: {
    readonly name: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
}
