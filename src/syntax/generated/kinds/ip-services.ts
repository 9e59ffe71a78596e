// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/ip-services.ios. */
export interface IpServicesCommands {
  IpDomainLookup: {
    readonly source?: string;
    readonly vrf?: string;
    readonly vrfSource?: string;
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
  IpDomainRecursive: {
    readonly attempts?: number;
    readonly seconds?: number;
  };
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
  IpDnsViewList: {
    readonly name: string;
  };
  IpDnsNameList: {
    readonly list: number | undefined;
    readonly action: "permit" | "deny";
    readonly pattern: string;
  };
  IpDnsSpoofing: {
    readonly address?: string;
  };
  IpDnsServerOption: {
    readonly queue?: "director" | "forwarder";
    readonly limit?: number;
    readonly group?: string;
  };
  IpDdnsMethod: {
    readonly name: string;
  };
  IpDdnsHostname: {
    readonly hostname: string;
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
  IpBootpServer: object;
  IpAccountingList: {
    readonly address: string | undefined;
    readonly wildcard: string | undefined;
  };
  IpAccountingTransits: {
    readonly entries: number | undefined;
  };
  IpAlias: {
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  IpCacheInvalidate: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly quiet?: number;
    readonly threshold?: number;
  };
  IpKerberosSource: {
    readonly source: string;
  };
  IpGdp: {
    readonly protocol: "eigrp" | "gdp" | "irdp" | "rip";
  };
  IpMobile: {
    readonly feature: "home-agent" | "foreign-agent" | "router" | "arp" | "host" | "networks" | "secure" | "tunnel" | "virtual-network" | "mobile-networks" | "proxy-host" | "realm" | "radius" | "prefix-length" | "registration-lifetime" | "cdma" | "vpn-realm";
    readonly settings?: string;
  };
  IpRtp: {
    readonly family: "ip" | "ipv6";
    readonly address?: string;
    readonly limit?: number;
    readonly seconds?: number;
    readonly minutes?: number;
  };
  IpSourceBinding: {
    readonly mac: string | undefined;
    readonly vlan: number | undefined;
    readonly address: string | undefined;
    readonly interface: string;
  };
  IpTriggerAuthentication: {
    readonly seconds?: number;
    readonly port?: number;
  };
  IpVerifyDropRate: {
    readonly interval?: number;
    readonly window?: number;
    readonly holdDown?: number;
  };
  Ipv6GeneralPrefix: {
    readonly name: string;
    readonly prefix?: string;
    readonly tunnel?: string;
    readonly sixRd?: string;
  };
  Ipv6Nat: {
    readonly prefix?: string;
    readonly mapped?: string;
    readonly entries?: number;
    readonly timeouts?: string;
    readonly direction?: "v4v6" | "v6v4";
    readonly rule?: string;
  };
  Ipv6MobileAgent: {
    readonly domain?: string;
    readonly mag?: string;
    readonly lma?: string;
  };
  Ipv6DhcpRelaySource: {
    readonly source?: string;
    readonly lease?: string;
  };
  Ipv6Flowset: object;
  GeneralIpRtcp: {
    readonly interval?: number;
    readonly subRtcp?: string;
    readonly timer?: string;
  };
  DefineInterfaceRange: {
    readonly name: string;
    readonly interfaces: readonly string[];
  };
  MopSettings: {
    readonly device?: "cisco" | "ds200";
    readonly timer?: number;
    readonly retries?: number;
  };
  RlogIn: object;
  NetbiosNameCache: {
    readonly timeout?: number;
    readonly setting?: string;
  };
  ConnectionHide: {
    readonly host: string;
    readonly text: string;
  };
  PromptText: {
    readonly text: string;
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
    readonly connection?: number;
    readonly reset?: number;
    readonly watch?: number;
    readonly limit?: "max-incomplete" | "one-minute";
    readonly high?: number;
    readonly low?: number;
    readonly pairedHigh?: number;
  };
  IpTcpCompression: {
    readonly connections: number | undefined;
  };
  IpMux: {
    readonly profile?: string;
    readonly policy?: string;
    readonly port?: number;
    readonly bytes?: number;
  };
  IpVisibility: {
    readonly monitor?: string;
    readonly policy?: string;
    readonly entries?: number;
    readonly features?: string;
  };
  IpTcpRelease: {
    readonly resets?: number;
    readonly window?: number;
    readonly ratio?: number;
  };
  IpCef: object;
  IpCefOptions: {
    readonly option: "accounting" | "distributed" | "load-sharing" | "optimize" | "table" | "traffic-statistics";
    readonly setting?: string;
  };
  IpRouting: object;
  IpHostRouting: object;
  IpSpd: {
    readonly maximum?: number;
    readonly minimum?: number;
    readonly headroom?: number;
    readonly extended?: number;
  };
  IpDrp: {
    readonly acl?: string;
    readonly keyChain?: string;
  };
  IpSubnetZero: object;
  IpClassless: object;
  IpSourceRoute: object;
  IpGratuitousArps: {
    readonly nonLocal?: true;
  };
  IpIcmpRateLimit: {
    readonly df?: "df" | "DF";
    readonly milliseconds?: number;
    readonly dfAfter?: "df" | "DF";
    readonly packets?: number;
    readonly logInterval?: number;
  };
  IpIcmpRedirectLimit: {
    readonly type: "host" | "subnet";
  };
  IpIcmpRedirect: {
    readonly type: "host" | "subnet";
  };
  IpForwardProtocol: {
    readonly protocol: "nd" | "sdns" | "spanning-tree" | "turbo-flood" | "udp";
    readonly anyLocalBroadcast?: true;
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
  IpDeviceTrackingSystem: {
    readonly count?: number;
    readonly interval?: number;
    readonly delay?: number;
    readonly fallback?: string;
    readonly mask?: string;
    readonly override?: true;
    readonly maximum?: number;
    readonly entries?: number;
  };
  NbarAttributeMap: {
    readonly name: string;
  };
  NbarAttributeSet: {
    readonly protocol: string;
    readonly map?: string;
  };
  NbarAttribute: {
    readonly attribute: "application-group" | "application-set" | "business-relevance" | "category" | "encrypted" | "p2p-technology" | "sub-category" | "traffic-class" | "tunnel";
    readonly name: string;
    readonly help?: string;
  };
  NbarCustom: {
    readonly name: string;
    readonly match?: string;
  };
  NbarPortMap: {
    readonly protocol: string;
    readonly transport: "tcp" | "udp";
    readonly ports: readonly number[];
  };
  NbarSettings: {
    readonly pack?: string;
    readonly pdlm?: string;
    readonly classification?: string;
    readonly resources?: string;
    readonly protocolMap?: string;
    readonly map?: string;
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
  Ipv6CefAccounting: {
    readonly accounting: "non-recursive" | "per-prefix" | "prefix-length";
  };
  Ipv6CefLoadSharing: {
    readonly id?: string;
  };
  Ipv6CefOptimize: object;
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
  ServiceRouting: object;
  Wccp: {
    readonly vrf?: string;
    readonly service: number | "web-cache" | undefined;
    readonly group?: string;
    readonly redirectList?: string;
    readonly groupList?: string;
    readonly accelerated?: true;
    readonly snmpDisabled?: true;
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
  ServiceRoutingSetting: {
    readonly setting: "description" | "shutdown";
    readonly value?: string;
  };
  DnsViewDomain: {
    readonly name?: string;
    readonly list?: string;
    readonly server?: string;
    readonly serverInterface?: string;
    readonly multicast?: string;
    readonly attempts?: number;
    readonly seconds?: number;
  };
  DnsViewLookup: {
    readonly forwarderVrf?: string;
    readonly forwarder?: string;
    readonly source?: string;
    readonly retry?: number;
    readonly timeout?: number;
  };
  DnsViewLogging: object;
  DnsViewMember: {
    readonly vrf?: string;
    readonly view: string;
    readonly number: number | undefined;
  };
  DnsViewRestrict: {
    readonly names?: number;
    readonly acl?: string;
    readonly not?: true;
  };
  DdnsInterval: {
    readonly limit: "maximum" | "minimum";
    readonly days: number | undefined;
    readonly hours: number | undefined;
    readonly minutes: number | undefined;
    readonly seconds: number | undefined;
  };
  DdnsUpdate: {
    readonly both?: true;
  };
  DdnsHttp: object;
  DdnsHttpUrl: {
    readonly action: "add" | "remove";
    readonly url: string;
  };
  TrafficExportInterface: {
    readonly interface: string;
  };
  TrafficExportBoth: object;
  TrafficExportFilter: {
    readonly direction: "incoming" | "outgoing";
    readonly acl?: string;
    readonly sample?: number;
  };
  TrafficExportMac: {
    readonly mac: string | undefined;
  };
  IpMuxAccess: {
    readonly acl: string;
  };
  IpMuxSource: {
    readonly address?: string;
    readonly interface?: string;
  };
  IpMuxSetting: {
    readonly destination?: string;
    readonly holdtime?: number;
    readonly maximumLength?: number;
    readonly mtu?: number;
    readonly ttl?: number;
    readonly outDscp?: string;
    readonly matchDscp?: string;
  };
  InterfaceDdns: {
    readonly hostname?: string;
    readonly method?: string;
    readonly server?: string;
  };
  InterfaceDnsView: {
    readonly group: string;
  };
  NbarMapAttribute: {
    readonly attribute: "application-family" | "application-group" | "application-set" | "business-relevance" | "category" | "encrypted" | "p2p-technology" | "sub-category" | "traffic-class" | "tunnel";
    readonly value: string;
  };
}
