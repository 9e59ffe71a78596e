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
}
