// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/system.ios. */
export interface SystemCommands {
  /** Names the device: prompts, SNMP and, with a domain, RSA keys carry it. */
  Hostname: {
    readonly name: string;
  };
  /** Release that wrote this configuration: major and minor number only. */
  Version: {
    readonly release: string;
  };
  BootStartMarker: object;
  BootEndMarker: object;
  BootSystem: {
    readonly image: string;
  };
  BootConfig: {
    readonly file: string;
  };
  BootManual: {
    readonly switch?: number | "all";
  };
  End: object;
  ConfigRegister: {
    readonly value: string | undefined;
  };
  ServicePad: object;
  ServicePadFrom: {
    readonly direction: "cmns" | "from-xot" | "to-xot";
  };
  /** Encrypts line, user and key-chain passwords reversibly (type 7) in the configuration. */
  ServicePasswordEncryption: object;
  ServicePasswordRecovery: object;
  ServiceTimestamps: {
    readonly messages?: "debug" | "log";
    readonly format?: "uptime" | "datetime";
    readonly msec?: true;
    readonly localtime?: true;
    readonly showTimezone?: true;
    readonly year?: true;
  };
  ServiceSequenceNumbers: object;
  ServiceTcpKeepalives: {
    readonly direction: "tcp-keepalives-in" | "tcp-keepalives-out";
  };
  ServiceSmallServers: {
    readonly protocol: "tcp-small-servers" | "udp-small-servers";
    readonly maximum?: number | "no-limit";
  };
  ServiceCallHome: object;
  ServiceCompressConfig: object;
  ServiceUnsupported: object;
  ServiceConfig: object;
  ServiceDhcp: object;
  ServiceFinger: object;
  ServiceInternal: object;
  ServiceHideTelnet: object;
  ServiceLineNumber: object;
  ServiceLogHidden: object;
  ServiceNagle: object;
  ServicePrompt: object;
  ServicePtVtyLogging: object;
  ServiceCounters: {
    readonly seconds: number | undefined;
  };
  ServiceExecWait: object;
  ServiceDisableFastFrag: object;
  ServiceTelnetZeroIdle: object;
  EnableSecret: {
    readonly level?: number;
    readonly encoding?: "0" | "4" | "5" | "8" | "9";
    readonly secret: Secret | undefined;
  };
  EnablePassword: {
    readonly level?: number;
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  EnableAlgorithm: {
    readonly algorithm: "md5" | "scrypt" | "sha256";
    readonly secret: Secret | undefined;
  };
  User: {
    readonly name: string;
    readonly privilege?: number;
    readonly oneTime?: true;
    readonly nopassword?: true;
    readonly view?: string;
    readonly acl?: string;
    readonly noescape?: true;
    readonly nohangup?: true;
    readonly policy?: string;
    readonly algorithm?: "md5" | "scrypt" | "sha256";
    readonly maximumLinks?: number;
    readonly passwordEncoding?: "0" | "6" | "7";
    readonly password?: Secret;
    readonly secretEncoding?: "0" | "4" | "5" | "8" | "9";
    readonly secret?: Secret;
    readonly autocommand?: string;
    readonly description?: string;
  };
  PasswordEncryptionAes: object;
  PasswordKey: {
    readonly key?: Secret;
  };
  MinimumPasswordLength: {
    readonly length: number | undefined;
  };
  AuthenticationFailureRate: {
    readonly attempts: number | undefined;
    readonly log?: true;
  };
  PrivilegeLevel: {
    readonly mode: "exec" | "configure" | "interface" | "line" | "router" | "ipenacl" | "route-map";
    readonly all?: true;
    readonly level?: number;
    readonly command: string;
  };
  LoginBlock: {
    readonly seconds: number | undefined;
    readonly attempts: number | undefined;
    readonly within: number | undefined;
  };
  LoginQuietMode: {
    readonly acl: string;
  };
  LoginDelay: {
    readonly seconds: number | undefined;
  };
  LoginLog: {
    readonly event: "on-failure" | "on-success";
    readonly log?: true;
    readonly trap?: true;
    readonly every?: number;
  };
  Banner: {
    readonly type: "motd" | "login" | "exec" | "incoming" | "prompt-timeout" | "slip-ppp";
    readonly text: string;
  };
  Menu: {
    readonly name: string;
    readonly item?: string;
    readonly command?: string;
    readonly text?: string;
    readonly option?: "login" | "pause";
    readonly prompt?: string;
    readonly title?: string;
  };
  Alias: {
    readonly mode: "exec" | "configure" | "interface" | "router" | "subscriber";
    readonly name: string;
    readonly command: string;
  };
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
  IpDomainLookup: {
    readonly source?: string;
    readonly vrf?: string;
  };
  IpDomainName: {
    readonly vrf?: string;
    readonly name: string;
  };
  IpDomainList: {
    readonly vrf?: string;
    readonly name: string;
  };
  IpDomainRetry: {
    readonly attempts: number | undefined;
  };
  IpDomainTimeout: {
    readonly seconds: number | undefined;
  };
  IpDomainRoundRobin: object;
  IpNameServer: {
    readonly vrf?: string;
    readonly servers: readonly string[];
  };
  IpHost: {
    readonly vrf?: string;
    readonly name: string;
    readonly port?: number;
    readonly addresses: readonly string[];
  };
  Ipv6Host: {
    readonly name: string;
    readonly port?: number;
    readonly addresses: readonly string[];
  };
  IpHostList: {
    readonly name: string;
  };
  IpDnsServer: object;
  IpDnsView: {
    readonly vrf?: string;
    readonly name: string;
  };
  IpDnsPrimary: {
    readonly zone: string;
    readonly server: string;
    readonly mailbox: string;
    readonly refresh?: number;
    readonly retry?: number;
    readonly expire?: number;
    readonly minimum?: number;
  };
  LoggingOn: object;
  LoggingHost: {
    readonly host: string | undefined;
    readonly vrf?: string;
    readonly discriminator?: string;
    readonly sequenceNumSession?: true;
    readonly xml?: true;
    readonly filtered?: true;
    readonly sessionId?: "hostname" | "ipv4" | "ipv6";
    readonly session?: string;
    readonly transport?: "udp" | "tcp" | "tls";
    readonly port?: number;
  };
  LoggingBuffered: {
    readonly discriminator?: string;
    readonly filtered?: true;
    readonly xml?: true;
    readonly size?: number;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingConsole: {
    readonly discriminator?: string;
    readonly filtered?: true;
    readonly guaranteed?: true;
    readonly xml?: true;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingMonitor: {
    readonly discriminator?: string;
    readonly filtered?: true;
    readonly xml?: true;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingTrap: {
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingHistory: {
    readonly size?: number;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingFacility: {
    readonly facility: "auth" | "cron" | "daemon" | "kern" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | "lpr" | "mail" | "news" | "sys9" | "sys10" | "sys11" | "sys12" | "sys13" | "sys14" | "syslog" | "user" | "uucp";
  };
  LoggingSourceInterface: {
    readonly source: string;
    readonly vrf?: string;
  };
  LoggingOriginId: {
    readonly id?: "hostname" | "ip" | "ipv6";
    readonly text?: string;
  };
  LoggingRateLimit: {
    readonly target?: "console" | "all";
    readonly all?: true;
    readonly perSecond: number | undefined;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingUserinfo: object;
  LoggingCount: object;
  LoggingCns: {
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingExceptions: {
    readonly size: number | undefined;
  };
  LoggingQueueLimit: {
    readonly queue?: "esm" | "trap";
    readonly messages: number | undefined;
  };
  LoggingMessageCounter: {
    readonly counter: "debug" | "log" | "syslog";
  };
  LoggingDiscriminator: {
    readonly name: string;
    readonly severityAction?: "drops" | "includes";
    readonly severities?: string;
    readonly facilityAction?: "drops" | "includes";
    readonly facilities?: string;
    readonly mnemonicsAction?: "drops" | "includes";
    readonly mnemonics?: string;
    readonly bodyAction?: "drops" | "includes";
    readonly body?: string;
    readonly rateLimit?: number;
  };
  LoggingPersistent: {
    readonly url?: string;
    readonly size?: number;
    readonly fileSize?: number;
    readonly threshold?: number;
    readonly batch?: number;
    readonly immediate?: true;
    readonly protected?: true;
  };
  LoggingAlarm: {
    readonly severity: number | "critical" | "informational" | "major" | "minor" | undefined;
  };
  LoggingSnmpTrap: {
    readonly from: "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
    readonly to?: "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingFile: {
    readonly file: string;
    readonly maximum?: number;
    readonly minimum?: number;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingDmvpn: {
    readonly seconds?: number;
  };
  LoggingEventLinkGlobal: {
    readonly scope: "boot" | "default" | "global";
  };
  LoggingEsmConfig: object;
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
  };
  IpSshVersion: {
    readonly version: number | undefined;
  };
  IpSshTimeout: {
    readonly seconds: number | undefined;
  };
  IpSshRetries: {
    readonly retries: number | undefined;
  };
  IpSshSource: {
    readonly source: string;
  };
  IpSshRsa: {
    readonly keyPair: string;
  };
  IpSshDh: {
    readonly bits: number | undefined;
  };
  IpSshBulkMode: {
    readonly window?: number;
  };
  IpSshLogging: object;
  IpSshMaxStartups: {
    readonly sessions: number | undefined;
  };
  IpSshBreakString: {
    readonly text: string;
  };
  IpSshPort: {
    readonly port: number | undefined;
    readonly rotary: number | undefined;
    readonly lastRotary?: number;
  };
  IpSshDscp: {
    readonly dscp?: number;
    readonly precedence?: number;
  };
  IpSshStrictHostKey: object;
  IpSshPubkeyChain: object;
  IpSshAlgorithm: {
    readonly side: "server" | "client";
    readonly type: "authentication" | "encryption" | "mac" | "kex" | "hostkey" | "publickey";
    readonly algorithms: readonly string[];
  };
  IpSshServerAuthenticate: {
    readonly method: "keyboard" | "password" | "publickey";
  };
  IpSshServerCertificate: object;
  IpScpServer: object;
  IpScpUser: {
    readonly name: string;
  };
  IpScpPassword: {
    readonly encoding?: "0" | "7";
    readonly password: Secret | undefined;
  };
  IpHttpServer: object;
  IpHttpSecureServer: object;
  IpHttpAuthentication: {
    readonly method: "local" | "enable" | "aaa";
  };
  IpHttpAaaLogin: {
    readonly login?: string;
    readonly exec?: string;
    readonly level?: number;
    readonly commands?: string;
  };
  IpHttpAccessClass: {
    readonly family?: "ipv4" | "ipv6";
    readonly acl: string;
  };
  IpHttpPort: {
    readonly port: number | undefined;
  };
  IpHttpSecurePort: {
    readonly port: number | undefined;
  };
  IpHttpPath: {
    readonly path: string;
  };
  IpHttpMaxConnections: {
    readonly maximum: number | undefined;
  };
  IpHttpTimeoutPolicy: {
    readonly idle: number | undefined;
    readonly life: number | undefined;
    readonly requests: number | undefined;
  };
  IpHttpSecureTrustpoint: {
    readonly trustpoint: string;
  };
  IpHttpSecureCipher: {
    readonly suites: readonly string[];
  };
  IpHttpTlsVersion: {
    readonly version: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
  };
  IpHttpClientSource: {
    readonly source: string;
  };
  IpHttpClientUser: {
    readonly name: string;
  };
  IpHttpClientPassword: {
    readonly encoding?: "0" | "7";
    readonly password: Secret | undefined;
  };
  IpHttpClientSecure: {
    readonly trustpoint: string;
  };
  IpHttpClientConnection: {
    readonly idle?: number;
    readonly retry?: number;
    readonly timeout?: number;
    readonly pipeline?: number;
  };
  IpHttpSessionModules: {
    readonly server: "active-session-modules" | "secure-active-session-modules";
    readonly modules: string;
  };
  IpFtpSource: {
    readonly source: string;
  };
  IpFtpUser: {
    readonly name: string;
  };
  IpFtpPassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  IpFtpPassive: object;
  IpTftpSource: {
    readonly source: string;
  };
  IpTftpBlocksize: {
    readonly bytes: number | undefined;
  };
  IpTelnetSource: {
    readonly source: string;
  };
  IpTelnetQuiet: object;
  IpRcmd: {
    readonly service: "rcp-enable" | "rsh-enable" | "domain-lookup";
  };
  IpRcmdUser: {
    readonly name: string;
  };
  IpFinger: {
    readonly rfcCompliant?: true;
  };
  IpIdentd: object;
  IpBootpServer: object;
  NetconfYang: object;
  NetconfYangFeature: object;
  NetconfYangSsh: {
    readonly family: "ipv4" | "ipv6";
    readonly acl: string;
  };
  NetconfSsh: {
    readonly acl?: string;
  };
  Restconf: object;
  GnxiServer: {
    readonly server: "server" | "secure-server" | "secure-init";
  };
  Rmon: {
    readonly number: number | undefined;
    readonly settings: string;
  };
  IpTcpSynwait: {
    readonly seconds: number | undefined;
  };
  IpTcpPathMtu: {
    readonly ageTimer?: number | "infinite";
  };
  IpTcpSelectiveAck: object;
  IpTcpTimestamp: object;
  IpTcpWindowSize: {
    readonly bytes: number | undefined;
  };
  IpTcpMss: {
    readonly bytes: number | undefined;
  };
  IpTcpKeepalive: {
    readonly interval?: number;
    readonly retries?: number;
  };
  IpTcpQueuemax: {
    readonly segments: number | undefined;
  };
  IpTcpEcn: object;
  IpTcpChunkSize: {
    readonly bytes: number | undefined;
  };
  IpTcpIntercept: {
    readonly acl?: string;
    readonly mode?: "intercept" | "watch";
    readonly dropMode?: "oldest" | "random";
    readonly setting?: string;
  };
  IpCef: object;
  IpCefOptions: {
    readonly option: "accounting" | "distributed" | "load-sharing" | "optimize" | "table" | "traffic-statistics";
    readonly setting?: string;
  };
  IpRouting: object;
  IpSubnetZero: object;
  IpClassless: object;
  IpSourceRoute: object;
  IpGratuitousArps: {
    readonly nonLocal?: true;
  };
  IpIcmpRateLimit: {
    readonly df?: true;
    readonly milliseconds?: number;
    readonly packets?: number;
  };
  IpIcmpRedirect: {
    readonly type: "host" | "subnet";
  };
  IpForwardProtocol: {
    readonly protocol: "nd" | "sdns" | "spanning-tree" | "turbo-flood" | "udp";
    readonly port?: number | "biff" | "bootpc" | "bootps" | "discard" | "dnsix" | "domain" | "echo" | "isakmp" | "mobile-ip" | "nameserver" | "netbios-dgm" | "netbios-ns" | "netbios-ss" | "non500-isakmp" | "ntp" | "pim-auto-rp" | "rip" | "snmp" | "snmptrap" | "sunrpc" | "syslog" | "tacacs" | "talk" | "tftp" | "time" | "who" | "xdmcp";
  };
  IpDefaultGateway: {
    readonly gateway: string | undefined;
  };
  IpDefaultNetwork: {
    readonly network: string | undefined;
  };
  IpOptions: {
    readonly action: "drop" | "ignore";
  };
  AccountingThreshold: {
    readonly entries: number | undefined;
  };
  IpRadiusSource: {
    readonly source: string;
    readonly vrf?: string;
  };
  IpTacacsSource: {
    readonly source: string;
    readonly vrf?: string;
  };
  IpLocalPool: {
    readonly name: string;
    readonly first: string | undefined;
    readonly last?: string;
    readonly group?: string;
    readonly cacheSize?: number;
    readonly recycle?: number;
  };
  IpLocalPolicy: {
    readonly routeMap: string;
  };
  Ipv6LocalPolicy: {
    readonly routeMap: string;
  };
  Ipv6LocalPool: {
    readonly name: string;
    readonly prefix: string | undefined;
    readonly length: number | undefined;
    readonly shared?: true;
  };
  AdmissionRule: {
    readonly setting: string;
  };
  IpAuthProxy: {
    readonly setting: string;
  };
  InspectRule: {
    readonly name?: string;
    readonly protocol?: string;
    readonly setting?: string;
  };
  IpsRule: {
    readonly setting: string;
  };
  IpDeviceTrackingSystem: {
    readonly count?: number;
    readonly interval?: number;
    readonly delay?: number;
    readonly source?: string;
    readonly setting?: string;
  };
  IpReflexiveTimeout: {
    readonly seconds: number | undefined;
  };
  NbarSettings: {
    readonly name?: string;
    readonly match?: string;
    readonly protocol?: string;
    readonly ports?: string;
    readonly pack?: string;
    readonly setting?: string;
  };
  Arp: {
    readonly vrf?: string;
    readonly address: string | undefined;
    readonly mac: string | undefined;
    readonly type: "arpa" | "snap" | "sap" | "smds";
    readonly interface?: string;
    readonly alias?: true;
  };
  ArpTimeout: {
    readonly seconds: number | undefined;
  };
  Ipv6Cef: {
    readonly distributed?: true;
  };
  Ipv6UnicastRouting: object;
  Ipv6MulticastRouting: {
    readonly vrf?: string;
  };
  Ipv6IoamTimestamp: object;
  Ipv6SourceRoute: object;
  Ipv6HopLimit: {
    readonly hops: number | undefined;
  };
  Ipv6IcmpErrorInterval: {
    readonly milliseconds: number | undefined;
    readonly bucket?: number;
  };
  Ipv6Neighbor: {
    readonly address: string | undefined;
    readonly interface: string;
    readonly mac: string | undefined;
  };
  Ipv6NdCacheLimit: {
    readonly entries: number | undefined;
    readonly rate?: number;
  };
  License: {
    readonly product?: string;
    readonly serial?: string;
    readonly level?: string;
    readonly smart?: string;
    readonly feature?: string;
    readonly callHome?: string;
    readonly file?: string;
    readonly module?: string;
    readonly throughput?: string;
    readonly solution?: string;
    readonly suite?: string;
  };
  Platform: {
    readonly console?: "auto" | "serial" | "virtual";
    readonly keepalive?: string;
    readonly qfp?: string;
    readonly hardware?: string;
    readonly software?: string;
    readonly multicast?: string;
    readonly loadBalance?: string;
    readonly ipsec?: string;
    readonly resource?: string;
    readonly port?: string;
    readonly trace?: string;
    readonly bfd?: string;
    readonly reload?: string;
    readonly memory?: string;
    readonly umbrella?: string;
    readonly inspect?: string;
    readonly usb?: string;
  };
  MemoryLowWatermark: {
    readonly pool: "processor" | "IO" | "io";
    readonly kilobytes: number | undefined;
  };
  MemoryReserve: {
    readonly use: "critical" | "console";
    readonly kilobytes: number | undefined;
  };
  MemorySize: {
    readonly percent: number | undefined;
  };
  MemoryCheck: {
    readonly seconds: number | undefined;
  };
  ProcessCpuThreshold: {
    readonly type: "total" | "process" | "interrupt";
    readonly rising: number | undefined;
    readonly interval: number | undefined;
    readonly falling?: number;
    readonly fallingInterval?: number;
  };
  ProcessCpuStatistics: {
    readonly percent: number | undefined;
    readonly size?: number;
  };
  ProcessMaxTime: {
    readonly milliseconds: number | undefined;
  };
  SchedulerAllocate: {
    readonly interrupt?: number;
    readonly process?: number;
  };
  SchedulerInterval: {
    readonly milliseconds: number | undefined;
  };
  SchedulerTaskWatch: {
    readonly milliseconds: number | undefined;
  };
  MultilinkBundleName: {
    readonly name: "authenticated" | "endpoint" | "both";
  };
  DiagnosticBootup: {
    readonly level: "minimal" | "complete";
  };
  DiagnosticMonitor: {
    readonly function: "monitor" | "schedule" | "event-log";
    readonly setting: string;
  };
  VirtualService: {
    readonly name?: string;
  };
  ControlPlane: {
    readonly subinterface?: "host" | "transit" | "cef-exception";
  };
  ControlPlaneSlot: {
    readonly slot: number | undefined;
  };
  Redundancy: object;
  Archive: object;
  MmiAutoConfigure: object;
  MmiPvc: object;
  MmiPollingInterval: {
    readonly seconds: number | undefined;
  };
  MmiSnmpTimeout: {
    readonly seconds: number | undefined;
  };
  MgcpBehavior: {
    readonly behavior: string;
    readonly value?: string;
  };
  Mgcp: {
    readonly port?: number;
  };
  MgcpProfile: {
    readonly name: string;
  };
  EthernetLmi: {
    readonly mode: "ce" | "global";
  };
  EthernetCfm: {
    readonly setting: string;
  };
  CardSlot: {
    readonly type: string;
  };
  Hwmodule: {
    readonly setting: string;
  };
  NetworkClock: {
    readonly setting: string;
  };
  NetworkClockSelect: {
    readonly setting: string;
  };
  VoiceCard: {
    readonly slot: number | undefined;
  };
  VoiceService: {
    readonly service: "pots" | "voip" | "vofr";
  };
  DialPeer: {
    readonly tag?: number;
    readonly type?: "pots" | "voip" | "vofr";
    readonly cor?: string;
  };
  TransportType: {
    readonly type?: "console" | "telnet";
    readonly name: string;
    readonly persistent?: "ssh" | "telnet";
  };
  SubscriberTemplating: object;
  Subscriber: {
    readonly setting: string;
  };
  ServiceRouting: object;
  ExceptionCore: {
    readonly setting: string;
  };
  WarmReboot: {
    readonly count?: number;
    readonly uptime?: number;
  };
  TransceiverType: object;
  Buffers: {
    readonly setting: string;
  };
  DialerWatch: {
    readonly list: number | undefined;
    readonly address?: string;
    readonly mask?: string;
    readonly delay?: string;
  };
  Wccp: {
    readonly vrf?: string;
    readonly service: number | "web-cache" | undefined;
    readonly group?: string;
    readonly redirectList?: string;
    readonly groupList?: string;
    readonly accelerated?: true;
    readonly mode?: "open" | "closed";
    readonly serviceList?: string;
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
  };
  WccpSetting: {
    readonly version?: "1" | "2";
    readonly check?: string;
    readonly source?: string;
  };
  QosControlPackets: {
    readonly feature: "control-packets" | "trace" | "account" | "preserve" | "match";
    readonly setting: string;
  };
  FileVerify: {
    readonly prompt?: "alert" | "noisy" | "quiet";
  };
  DefaultValue: {
    readonly setting: "data-character-bits" | "exec-character-bits" | "special-character-bits";
    readonly bits: number | undefined;
  };
  ErrdisableRecovery: {
    readonly cause?: string;
    readonly interval?: number;
  };
  ErrdisableDetect: {
    readonly cause: string;
  };
  CallHome: object;
  CallHomeReporting: {
    readonly email?: string;
    readonly proxy?: string;
  };
  MacroRun: {
    readonly auto?: string;
    readonly global?: string;
  };
  MacroName: {
    readonly name: string;
  };
  Parser: {
    readonly config?: "cache" | "partition";
  };
  ParserView: {
    readonly name: string;
    readonly superview?: true;
  };
  Kron: {
    readonly occurrence?: string;
    readonly when?: string;
    readonly policy?: string;
  };
  Monitor: {
    readonly session: number | undefined;
    readonly setting: string;
  };
  MonitorSession: {
    readonly session: number | undefined;
    readonly type: "erspan-source" | "erspan-destination";
  };
  Telemetry: {
    readonly id: number | undefined;
  };
  Iox: object;
  AppHosting: {
    readonly name: string;
  };
  WebUi: object;
  UtdEngine: {
    readonly setting: string;
  };
  ScadaGateway: {
    readonly setting: string;
  };
  SystemMtu: {
    readonly type?: "routing" | "jumbo";
    readonly bytes: number | undefined;
  };
  SystemEnvironment: {
    readonly setting: string;
  };
  FacilityAlarm: {
    readonly setting: string;
  };
  Tftp: {
    readonly file: string;
  };
  X25: {
    readonly setting: string;
  };
  Vpdn: object;
  VpdnSetting: {
    readonly feature: "logging" | "multihop" | "search-order" | "history" | "session-limit" | "source-ip" | "authen-before-forward";
    readonly setting?: string;
  };
  VpdnGroup: {
    readonly name: string;
  };
  L2tpClass: {
    readonly name: string;
  };
  PseudowireClass: {
    readonly name: string;
  };
  DialerList: {
    readonly number: number | undefined;
    readonly protocol: "ip" | "ipv6" | "ipx";
    readonly action?: "permit" | "deny";
    readonly acl?: string;
  };
  ChatScript: {
    readonly name: string;
    readonly script: string;
  };
  Controller: {
    readonly type: string;
    readonly number: string;
  };
  Bfd: {
    readonly milliseconds?: number;
  };
  BfdTemplate: {
    readonly hops: "single-hop" | "multi-hop";
    readonly name: string;
  };
  BfdMap: {
    readonly family: "ipv4" | "ipv6";
    readonly destination: string | undefined;
    readonly vrf?: string;
    readonly source: string | undefined;
    readonly template: string;
  };
  CdpRun: object;
  CdpTimer: {
    readonly seconds: number | undefined;
  };
  CdpHoldtime: {
    readonly seconds: number | undefined;
  };
  CdpSource: {
    readonly source: string;
  };
  CdpAdvertiseV2: object;
  CdpSendTlv: {
    readonly tlv: "app" | "location" | "location-server";
  };
  CdpTlvListName: {
    readonly list?: string;
    readonly filter?: string;
  };
  CdpLogDuplex: object;
  LldpRun: object;
  LldpTimer: {
    readonly seconds: number | undefined;
  };
  LldpHoldtime: {
    readonly seconds: number | undefined;
  };
  LldpReinit: {
    readonly seconds: number | undefined;
  };
  LldpTlv: {
    readonly tlv: string;
  };
  TransceiverMonitoring: {
    readonly seconds?: number;
  };
  ArchivePath: {
    readonly path: string;
  };
  ArchiveWriteMemory: object;
  ArchiveMaximum: {
    readonly files: number | undefined;
  };
  ArchiveTimePeriod: {
    readonly minutes: number | undefined;
  };
  ArchiveLogConfig: object;
  ArchiveRollback: {
    readonly setting: string;
  };
  ArchiveLogEnable: object;
  ArchiveLogSize: {
    readonly entries: number | undefined;
  };
  ArchiveLogPersistent: {
    readonly auto?: true;
    readonly reload?: true;
  };
  ArchiveNotifySyslog: {
    readonly content?: "plaintext" | "xml";
  };
  ArchiveHideKeys: object;
  ArchiveRecord: object;
  RedundancyMode: {
    readonly mode: "sso" | "rpr" | "rpr-plus" | "none" | "hsa";
  };
  RedundancyMainCpu: object;
  RedundancyApplication: object;
  RedundancySwitchover: object;
  RedundancyInterChassis: {
    readonly group: number | undefined;
  };
  RedundancyAutoSync: {
    readonly what: "standard" | "startup-config" | "running-config" | "config-register" | "bootvar";
  };
  RedundancyGroup: {
    readonly number: number | undefined;
  };
  RedundancyProtocol: {
    readonly number: number | undefined;
  };
  RedundancyName: {
    readonly name: string;
  };
  RedundancyPriority: {
    readonly priority: number | undefined;
    readonly threshold?: number;
  };
  RedundancyPreempt: object;
  RedundancyShutdown: object;
  RedundancyControl: {
    readonly interface: string;
    readonly protocol: number | undefined;
  };
  RedundancyData: {
    readonly interface: string;
  };
  RedundancyTimers: {
    readonly delay?: number;
    readonly reload?: number;
    readonly msec?: true;
    readonly hello?: number;
    readonly holdMsec?: "msec";
    readonly hold?: number;
  };
  RedundancyTrack: {
    readonly track: string;
    readonly decrement?: number;
  };
  VirtualServiceActivate: object;
  VirtualServiceProfile: {
    readonly profile: string;
  };
  VirtualServiceVnic: {
    readonly gateway?: string;
    readonly management?: string;
  };
  VirtualServiceGuestIp: {
    readonly address: string | undefined;
  };
  VirtualServiceIp: {
    readonly interface: string;
  };
  VirtualServiceSigning: object;
  ControlPlanePolicy: {
    readonly direction?: "input" | "output";
    readonly policy?: string;
    readonly type?: string;
  };
  ControlPlaneManagement: {
    readonly interface: string;
    readonly protocols: readonly string[];
  };
  MgcpProfileSetting: {
    readonly setting: "call-agent" | "max1" | "max2" | "timeout" | "package";
    readonly value: string;
  };
  SshPubkeyUser: {
    readonly name: string;
  };
  SshPubkeyServer: {
    readonly name: string;
  };
  SshPubkeyHash: {
    readonly type: "ssh-rsa" | "ssh-ed25519" | "ecdsa-sha2-nistp256";
    readonly hash: string | undefined;
    readonly comment?: string;
  };
  SshPubkeyString: object;
  SshCertificateServer: object;
  SshCertificateUser: object;
  SshCertificateSign: {
    readonly use: "sign" | "verify";
    readonly trustpoint: string;
  };
  SshCertificateOcsp: object;
  VoiceCardDspfarm: object;
  VoiceCardServices: object;
  VoiceCardWatchdog: object;
  VoiceServiceAllow: {
    readonly from: "h323" | "sip";
    readonly to: "h323" | "sip";
  };
  VoiceServiceSip: object;
  VoiceServiceH323: object;
  DialPeerSetting: {
    readonly setting: "destination-pattern" | "session" | "incoming" | "codec" | "dtmf-relay" | "port" | "translation-profile" | "preference" | "huntstop" | "description" | "forward-digits" | "direct-inward-dial" | "voice-class" | "vad" | "fax";
    readonly value?: string;
  };
  ServiceRoutingSetting: {
    readonly setting: "description" | "shutdown";
    readonly value?: string;
  };
  CallHomeContact: {
    readonly email: string;
  };
  CallHomeProfile: {
    readonly name: string;
  };
  CallHomeSetting: {
    readonly setting: "alert-group" | "mail-server" | "phone-number" | "sender" | "site-id" | "street-address" | "contract-id" | "customer-id" | "http-proxy" | "source-interface" | "source-ip-address" | "vrf" | "rate-limit" | "syslog-throttling" | "data-privacy" | "copy" | "aaa-authorization";
    readonly value?: string;
  };
  CallHomeActive: object;
  CallHomeDestination: {
    readonly address?: string;
    readonly bytes?: number;
    readonly format?: string;
    readonly method?: "email" | "http";
  };
  CallHomeSubscribe: {
    readonly group: string;
  };
  CallHomeReportingData: {
    readonly data: "smart-call-home-data" | "smart-licensing-data" | "all";
  };
  CallHomeAnonymous: object;
  ParserViewSecret: {
    readonly encoding?: "0" | "5" | "8" | "9";
    readonly secret: Secret | undefined;
  };
  ParserViewCommands: {
    readonly mode: string;
    readonly action: "include" | "include-exclusive" | "exclude";
    readonly all?: true;
    readonly command: string;
  };
  ParserViewMember: {
    readonly view: string;
  };
  KronPolicy: {
    readonly policy: string;
  };
  KronCli: {
    readonly command: string;
  };
  MonitorSource: {
    readonly interface?: string;
    readonly vlan?: number;
    readonly direction?: "rx" | "tx" | "both";
  };
  MonitorDestination: object;
  MonitorErspan: {
    readonly erspanId?: number;
    readonly destination?: string;
    readonly origin?: string;
    readonly mtu?: number;
    readonly vrf?: string;
  };
  MonitorShutdown: object;
  MonitorDescription: {
    readonly text: string;
  };
  TelemetrySetting: {
    readonly setting: "encoding" | "filter" | "source-address" | "source-vrf" | "stream" | "update-policy" | "receiver";
    readonly value: string;
  };
  AppHostingSetting: {
    readonly setting: "app-vnic" | "app-resource" | "app-default-gateway" | "name-server0" | "start" | "docker";
    readonly value?: string;
  };
  VpdnAccept: object;
  VpdnRequest: object;
  VpdnTerminate: {
    readonly name: string;
  };
  VpdnInitiate: {
    readonly address: string | undefined;
    readonly limit?: number;
    readonly priority?: number;
  };
  VpdnLocalName: {
    readonly name: string;
  };
  VpdnSource: {
    readonly address: string | undefined;
  };
  VpdnL2tp: {
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
    readonly hello?: number;
    readonly timeout?: string;
  };
  VpdnDescription: {
    readonly text: string;
  };
  VpdnProtocol: {
    readonly protocol: "l2f" | "l2tp" | "pppoe" | "pptp" | "any";
  };
  VpdnVirtualTemplate: {
    readonly number: number | undefined;
  };
  VpdnDomain: {
    readonly domain: string;
  };
  L2tpAuthentication: object;
  L2tpPassword: {
    readonly encoding?: "0" | "7";
    readonly password: Secret | undefined;
  };
  L2tpSetting: {
    readonly setting: "cookie" | "digest" | "hello" | "hidden" | "hostname" | "receive-window" | "retransmit" | "timeout";
    readonly value?: string;
  };
  PseudowireEncapsulation: {
    readonly encapsulation: "mpls" | "l2tpv2" | "l2tpv3" | "udp";
  };
  PseudowireSource: {
    readonly interface: string;
  };
  PseudowireSetting: {
    readonly setting: "interworking" | "control-word" | "status" | "switching" | "preferred-path" | "sequencing" | "ip";
    readonly value?: string;
  };
  ControllerSetting: {
    readonly setting: "framing" | "linecode" | "clock" | "cablelength" | "channel-group" | "pri-group" | "tdm-group" | "ds0-group" | "description" | "shutdown" | "operating" | "mode" | "profile" | "sim" | "lte" | "dsl-group" | "line-mode" | "training";
    readonly value?: string;
  };
  BfdInterval: {
    readonly minimumTx?: number;
    readonly minimumRx?: number;
    readonly both?: number;
    readonly multiplier: number | undefined;
  };
  BfdEcho: object;
  BfdDampening: {
    readonly halfLife?: number;
    readonly reuse?: number;
    readonly suppress?: number;
    readonly maximum?: number;
  };
  BfdAuthentication: {
    readonly algorithm: "md5" | "meticulous-md5" | "sha-1" | "meticulous-sha-1";
    readonly keyChain: string;
  };
  BfdInterfaceInterval: {
    readonly transmit: number | undefined;
    readonly receive: number | undefined;
    readonly multiplier: number | undefined;
  };
  BfdInterfaceTemplate: {
    readonly template: string;
  };
  BfdInterfaceEcho: object;
  BfdInterfaceNeighbor: {
    readonly address?: string;
    readonly address6?: string;
  };
}
