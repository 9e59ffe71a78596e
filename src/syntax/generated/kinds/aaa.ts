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
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAuthenticationEnable: {
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAuthenticationPpp: {
    readonly list: string;
    readonly ifNeeded?: true;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAuthenticationDot1x: {
    readonly list: string;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAuthenticationOther: {
    readonly service: "arap" | "eou" | "nasi" | "onep" | "sgbp" | "webauth";
    readonly list: string;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
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
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAuthorizationCommands: {
    readonly level: number | undefined;
    readonly list: string;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAuthorizationNetwork: {
    readonly list: string;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAuthorizationOther: {
    readonly service: "auth-proxy" | "cache" | "configuration" | "credential-download" | "device-sensor" | "eventmanager" | "multicast" | "onep" | "policy-if" | "radius-proxy" | "ipmobile" | "prepaid" | "reverse-access" | "subscriber-service" | "template";
    readonly list: string;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAuthorizationType: {
    readonly groups: string;
  };
  AaaAuthorizationConsole: object;
  AaaAuthorizationConfig: object;
  AaaAuthorizationNone: {
    readonly list: string;
  };
  AaaAccounting: {
    readonly service: "exec" | "network" | "connection" | "system" | "resource" | "dot1x" | "identity" | "auth-proxy" | "onep";
    readonly list: string;
    readonly vrf?: string;
    readonly records?: "start-stop" | "stop-only" | "wait-start" | "none";
    readonly broadcast?: true;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
  };
  AaaAccountingCommands: {
    readonly level: number | undefined;
    readonly list: string;
    readonly vrf?: string;
    readonly records?: "start-stop" | "stop-only" | "wait-start" | "none";
    readonly broadcast?: true;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
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
  AaaServerRadiusProxy: object;
  AaaServerRadiusPolicy: {
    readonly server: "policy-device" | "sesm";
  };
  AaaPodServer: {
    readonly clients?: readonly string[];
    readonly port?: number;
    readonly authenticationType?: "all" | "any" | "session-key";
    readonly ignore?: "server-key" | "session-key";
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  AaaMemory: {
    readonly settings: string;
  };
  AaaMaxSessions: {
    readonly sessions: number | undefined;
  };
  AaaPassword: object;
  AaaDnis: {
    readonly enable?: "enable";
    readonly number?: string;
    readonly authentication?: "login" | "ppp";
    readonly group?: string;
    readonly authorization?: string;
    readonly records?: "start-stop" | "stop-only" | "none";
    readonly accounting?: string;
  };
  AaaCacheProfile: {
    readonly name: string;
  };
  AaaConfigurationUser: {
    readonly user: string;
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
  };
  AaaConfigurationRoute: {
    readonly user: string;
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
  };
  AaaConfigurationPool: {
    readonly user: string;
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
  };
  AaaIntercept: object;
  AaaNas: object;
  AaaRouteDownload: {
    readonly minutes?: number;
  };
  AaaServiceProfile: object;
  AaaTraceback: object;
  AaaPolicyInterface: object;
  AaaRemote: object;
  AaaLoginDisplay: {
    readonly hours?: number;
  };
  AaaUserProfile: {
    readonly name: string;
  };
  AaaSessionMib: {
    readonly disconnect?: true;
    readonly populate?: true;
  };
  AaaPreauth: object;
  KerberosRealm: {
    readonly realm?: string;
    readonly domain?: string;
    readonly map?: string;
    readonly method?: string;
    readonly timeout?: number;
    readonly retry?: number;
    readonly timestamp?: string;
  };
  KerberosServer: {
    readonly realm: string;
    readonly server: string | undefined;
    readonly port?: number;
  };
  KerberosKeytab: {
    readonly principal?: string;
    readonly principalType?: number;
    readonly timestamp?: number;
    readonly version?: number;
    readonly keyType?: number;
    readonly keyLength?: number;
    readonly key?: Secret;
    readonly url?: string;
  };
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
    readonly testUser?: string;
    readonly ignoreAcctPort?: true;
    readonly ignoreAuthPort?: true;
    readonly idleTime?: number;
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
  RadiusServerDscp: {
    readonly accounting?: number;
    readonly authentication?: number;
  };
  RadiusServerCache: {
    readonly expiry?: number;
    readonly unit?: "enforce" | "failover" | "hours" | "minutes";
    readonly policy?: "enforce" | "failover";
    readonly service?: "authentication" | "authorization";
    readonly profile?: string;
  };
  RadiusServerMessage: {
    readonly tries?: number;
  };
  RadiusServerSetting: {
    readonly setting: "timeout" | "retransmit" | "deadtime" | "dead-criteria" | "vsa" | "source-ports" | "accounting" | "authorization" | "directed-request" | "unique-ident" | "load-balance" | "throttle" | "domain-stripping" | "backoff" | "challenge-noecho" | "configure-nas" | "extended-portnames" | "optional-passwords";
    readonly value?: string;
  };
  RadiusFilter: {
    readonly match: "match-all" | "match-any";
    readonly name: string;
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
  LdapMap: {
    readonly name: string;
  };
  IdentityPolicy: {
    readonly policy: string;
  };
  IdentityProfile: {
    readonly type: "default" | "dot1x" | "eapoudp" | "auth-proxy";
  };
  Dot1xSystem: object;
  Dot1xCredentials: {
    readonly name: string;
  };
  Dot1xCritical: {
    readonly milliseconds?: number;
  };
  Dot1xGuestVlan: object;
  Dot1xLogging: object;
  Dot1xSupplicant: object;
  Dot1xTest: {
    readonly seconds: number | undefined;
  };
  EapProfile: {
    readonly name: string;
  };
  EapMethod: {
    readonly profile?: string;
  };
  EapProfileFallback: {
    readonly name: string;
  };
  AuthenticationSystem: {
    readonly setting: "mac-move" | "command" | "critical" | "logging";
    readonly value: string;
  };
  AccessSessionFilter: {
    readonly list: string;
  };
  AccessSessionSystem: {
    readonly accounting?: string;
    readonly acl?: string;
    readonly attributes?: string;
    readonly authentication?: string;
    readonly cache?: string;
    readonly critical?: string;
    readonly eventLogging?: string;
    readonly template?: string;
    readonly interrupt?: string;
    readonly limit?: string;
    readonly uncontrolled?: true;
    readonly passthrough?: string;
    readonly domains?: string;
    readonly sessionTemplate?: string;
    readonly tls?: string;
    readonly tunnel?: string;
    readonly voice?: string;
    readonly wireless?: string;
  };
  AaaAccountingAction: {
    readonly records?: "start-stop" | "stop-only";
    readonly broadcast?: true;
    readonly groups?: readonly string[];
    readonly caches?: readonly string[];
    readonly methods?: readonly ("local" | "local-case" | "enable" | "line" | "krb5" | "krb5-telnet" | "krb5-instance" | "none" | "if-authenticated" | "passwd-expiry")[];
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
  AaaAttributeClear: object;
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
  AaaGroupKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
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
  AaaGroupKeyWrap: object;
  AaaGroupDirected: object;
  AaaGroupMacDelimiter: {
    readonly delimiter: "colon" | "hyphen" | "none";
  };
  AaaGroupBackoff: {
    readonly limit?: number;
    readonly maximumDelay?: number;
  };
  AaaGroupThrottle: {
    readonly accounting?: number;
    readonly access?: number;
    readonly timeout?: number;
  };
  AaaGroupCache: {
    readonly service: "authentication" | "authorization";
    readonly profile: string;
  };
  AaaGroupCacheExpiry: {
    readonly hours: number | undefined;
    readonly policy?: "enforce" | "failover";
  };
  AaaGroupSetting: {
    readonly setting: "accounting" | "attribute" | "authorization" | "domain-stripping" | "subscriber";
    readonly value: string;
  };
  DynamicAuthorClient: {
    readonly client: string | undefined;
    readonly vrf?: string;
    readonly security?: "dtls" | "tls";
    readonly clientTrustpoint?: string;
    readonly serverTrustpoint?: string;
    readonly idleTimeout?: number;
    readonly sendMa?: true;
    readonly validateMa?: true;
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
  DynamicAuthorTls: {
    readonly security: "dtls" | "tls";
    readonly port?: number;
  };
  DynamicAuthorIgnore: {
    readonly what: "session-key" | "server-key" | "retransmission";
  };
  DynamicAuthorDomain: {
    readonly delimiter?: string;
    readonly rightToLeft?: true;
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
    readonly username: string;
    readonly ignoreAcctPort?: true;
    readonly ignoreAuthPort?: true;
    readonly minutes?: number;
    readonly probeOn?: true;
    readonly vrf?: string;
  };
  RadiusKeyWrap: {
    readonly encoding?: "0" | "6" | "7";
    readonly encryptionKey: Secret | undefined;
    readonly codeEncoding?: "0" | "6" | "7";
    readonly codeKey: Secret | undefined;
    readonly format?: "ascii" | "hex";
  };
  RadiusBackoff: {
    readonly limit?: number;
    readonly retries?: number;
    readonly maximumDelay?: number;
  };
  RadiusDscp: {
    readonly accounting?: number;
    readonly authentication?: number;
  };
  RadiusNonStandard: object;
  RadiusMessage: {
    readonly check: "send-ma" | "validate-ma";
  };
  RadiusAttribute: {
    readonly use?: "include-in-access-req" | "include-in-accounting-req";
    readonly policy?: string;
    readonly number?: number;
    readonly setting?: string;
  };
  RadiusTls: {
    readonly security: "dtls" | "tls";
    readonly connectionTimeout?: number;
    readonly idleTimeout?: number;
    readonly family?: "ip" | "ipv6";
    readonly source?: string;
    readonly vrf?: string;
    readonly identity?: "email-address" | "hostname" | "ip-address";
    readonly identityValue?: string;
    readonly port?: number;
    readonly retries?: number;
    readonly watchdog?: number;
    readonly client?: string;
    readonly server?: string;
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
  LdapAddress: {
    readonly family: "ipv4" | "ipv6";
    readonly address: string | undefined;
  };
  LdapPort: {
    readonly port: number | undefined;
  };
  LdapTimeout: {
    readonly seconds: number | undefined;
  };
  LdapBaseDn: {
    readonly name: string;
  };
  LdapSearchFilter: {
    readonly type: string;
  };
  LdapMode: {
    readonly noNegotiation?: true;
  };
  LdapSecure: {
    readonly suites?: readonly string[];
    readonly trustpoint?: string;
  };
  LdapAuthentication: {
    readonly method: "bind-first" | "compare";
  };
  LdapAttributeMap: {
    readonly map: string;
  };
  LdapBind: {
    readonly name: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  AaaCacheEntry: {
    readonly profile?: string;
    readonly pattern?: string;
    readonly scope?: "any" | "only";
    readonly noAuth?: true;
  };
  AaaUserAttribute: {
    readonly attribute: "clid" | "dnis";
    readonly value: string;
  };
  PreauthGroup: {
    readonly group: string;
  };
  PreauthRule: {
    readonly type: "clid" | "ctype" | "dnis";
    readonly ifAvail?: true;
    readonly required?: true;
    readonly acceptStop?: true;
    readonly call?: "digital" | "speech" | "v.110" | "v.120";
    readonly password?: Secret;
  };
  PreauthBypass: {
    readonly group: string;
  };
  Dot1xUser: {
    readonly username: string;
  };
  Dot1xPassword: {
    readonly encoding?: "0" | "7";
    readonly password: Secret | undefined;
  };
  Dot1xAnonymous: {
    readonly id: string;
  };
  Dot1xDescription: {
    readonly text: string;
  };
  Dot1xTrustpoint: {
    readonly trustpoint: string;
  };
  EapProfileMethod: {
    readonly method: "fast" | "gtc" | "leap" | "md5" | "mschapv2" | "peap" | "tls";
  };
  EapProfileDescription: {
    readonly text: string;
  };
  EapProfileTrustpoint: {
    readonly trustpoint: string;
  };
  FallbackDescription: {
    readonly text: string;
  };
  FallbackAccessGroup: {
    readonly acl: string;
    readonly in?: true;
  };
  FallbackAdmission: {
    readonly rule: string;
  };
  IdentityAccessGroup: {
    readonly acl: string;
  };
  IdentityDescription: {
    readonly text: string;
  };
  IdentityRedirect: {
    readonly url: string;
    readonly acl?: string;
  };
  IdentityDevice: {
    readonly action: "authorize" | "not-authorize";
    readonly address?: string;
    readonly mac?: string;
    readonly type?: string;
    readonly policy?: string;
  };
  IdentityTemplate: {
    readonly virtualTemplate?: number;
    readonly template?: string;
  };
  LdapMapType: {
    readonly attribute: string;
    readonly type: string;
  };
  ProxyKey: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  ProxyClient: {
    readonly client: string | undefined;
    readonly mask?: string;
    readonly vrf?: string;
    readonly port?: number;
    readonly encoding?: "0" | "6" | "7";
    readonly key?: Secret;
  };
  ProxyService: {
    readonly service: "accounting" | "authentication";
    readonly list?: string;
    readonly port?: number;
  };
  ProxySession: {
    readonly attribute?: number;
    readonly vendor?: number;
    readonly type?: number;
  };
  ProxyTimer: {
    readonly timer: "ip-address" | "request" | "roaming" | "reconnect";
    readonly seconds: number | undefined;
  };
  ProxyStation: {
    readonly format?: string;
  };
  ProxyMessage: object;
  ProxyRe: object;
  AccessSessionFilterUse: {
    readonly protocol: "cdp" | "dhcp" | "lldp" | "http" | "snmp-mib" | "mdns" | "sip" | "custom";
  };
  AccessSessionFilterTlv: {
    readonly part: "tlv" | "option" | "attribute";
    readonly value: string;
  };
}
