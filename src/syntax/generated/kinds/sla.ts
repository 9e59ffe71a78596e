// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/sla.ios. */
export interface SlaCommands {
  IpSla: {
    readonly operation: string;
  };
  IpSlaMonitor: {
    readonly operation: string;
  };
  /** A probe runs only once it is scheduled. */
  IpSlaSchedule: {
    readonly oldForm?: "monitor";
    readonly operation: string;
    readonly life?: number | "forever";
    readonly after?: string;
    readonly start?: string;
    readonly month?: "jan" | "feb" | "mar" | "apr" | "may" | "jun" | "jul" | "aug" | "sep" | "oct" | "nov" | "dec";
    readonly day?: number;
    readonly random?: number;
    readonly ageout?: number;
    readonly recurring?: true;
  };
  IpSlaResponder: {
    readonly oldForm?: "monitor";
    readonly service?: "tcp-connect" | "udp-echo";
    readonly address?: string;
    readonly port?: number;
    readonly anyPort?: number;
    readonly type?: "tcp-connect" | "udp-echo";
    readonly typeAddress?: string;
    readonly typePort?: number;
    readonly anyTypePort?: number;
    readonly vrf?: string;
    readonly autoRegister?: string;
    readonly bothKeys?: string;
    readonly controlKey?: string;
  };
  IpSlaReaction: {
    readonly oldForm?: "monitor";
    readonly operation: string;
    readonly element?: string;
    readonly action?: "none" | "trapOnly" | "triggerOnly" | "trapAndTrigger" | "trapNmvtAndTrigger" | "logOnly";
    readonly samples?: number;
    readonly occurrences?: number;
    readonly x?: number;
    readonly y?: number;
    readonly upper?: number;
    readonly lower?: number;
    readonly connectionLossEnable?: true;
    readonly timeoutEnable?: true;
    readonly verifyErrorEnable?: true;
  };
  IpSlaReactionTrigger: {
    readonly oldForm?: "monitor";
    readonly operation: string;
    readonly target: string;
  };
  IpSlaGroup: {
    readonly group: number | undefined;
    readonly settings: string;
  };
  RtrSetting: {
    readonly memory?: number;
    readonly keyChain?: string;
    readonly operation?: string;
    readonly reaction?: string;
    readonly settings?: string;
    readonly trigger?: string;
    readonly target?: string;
  };
  IpSlaLogging: object;
  IpSlaSettings: {
    readonly feature: "enable" | "key-chain" | "low-memory" | "keepalive" | "server" | "auto" | "ethernet-monitor" | "restart";
    readonly settings: string;
  };
  /** An object whose state others follow: routes, HSRP, EEM. */
  TrackInterface: {
    readonly track: string;
    readonly interface: string;
  };
  TrackIpSla: {
    readonly track: string;
    readonly operation: string;
    readonly property?: "reachability" | "state";
  };
  TrackIpRoute: {
    readonly track: string;
    readonly network: string | undefined;
    readonly mask: string | undefined;
  };
  TrackIpv6Route: {
    readonly track: string;
    readonly prefix: string | undefined;
  };
  TrackList: {
    readonly track: string;
    readonly boolean?: "and" | "or";
    readonly threshold?: "percentage" | "weight";
  };
  TrackStub: {
    readonly track: string;
    readonly application?: string;
  };
  TrackReenter: {
    readonly track: string;
  };
  TrackResolution: {
    readonly family: "ip" | "ipv6";
    readonly protocol: "bgp" | "eigrp" | "isis" | "ospf" | "static";
    readonly value: number | undefined;
  };
  TrackTimer: {
    readonly msec?: true;
    readonly value: number | undefined;
  };
  SlaIcmpEcho: {
    readonly target: string | undefined;
    readonly source?: string;
    readonly sourceInterface?: string;
  };
  SlaIcmpJitter: {
    readonly target: string | undefined;
    readonly source?: string;
    readonly packets?: number;
    readonly interval?: number;
  };
  SlaUdpJitter: {
    readonly target: string | undefined;
    readonly port: number | undefined;
    readonly codec?: "g711alaw" | "g711ulaw" | "g729a";
    readonly source?: string;
    readonly sourcePort?: number;
    readonly control?: "enable" | "disable";
    readonly packets?: number;
    readonly interval?: number;
    readonly codecPackets?: number;
    readonly codecInterval?: number;
    readonly codecSize?: number;
    readonly advantage?: number;
  };
  SlaUdpEcho: {
    readonly target: string | undefined;
    readonly port: number | undefined;
    readonly source?: string;
    readonly sourcePort?: number;
    readonly control?: "enable" | "disable";
    readonly pattern?: string;
  };
  SlaTcpConnect: {
    readonly target: string | undefined;
    readonly port: number | undefined;
    readonly source?: string;
    readonly sourcePort?: number;
    readonly control?: "enable" | "disable";
  };
  SlaPathEcho: {
    readonly type: "path-echo" | "path-jitter";
    readonly target: string | undefined;
    readonly source?: string;
    readonly packets?: number;
    readonly interval?: number;
    readonly targetonly?: true;
  };
  SlaDns: {
    readonly name: string;
    readonly server: string | undefined;
    readonly source?: string;
    readonly sourcePort?: number;
  };
  SlaHttp: {
    readonly protocol: "http" | "https";
    readonly method: "get" | "raw" | "secure";
    readonly url: string;
    readonly server?: string;
    readonly version?: string;
    readonly source?: string;
    readonly sourceInterface?: string;
    readonly sourcePort?: number;
    readonly cache?: "enable" | "disable";
    readonly proxy?: string;
  };
  SlaFtp: {
    readonly url: string;
    readonly source?: string;
    readonly mode?: "active" | "passive";
  };
  SlaDhcp: {
    readonly server?: string;
    readonly source?: string;
    readonly circuit?: string;
    readonly remote?: string;
    readonly subnetMask?: string;
  };
  SlaMonitorEcho: {
    readonly target: string | undefined;
    readonly source?: string;
    readonly sourceInterface?: string;
  };
  SlaMonitorPath: {
    readonly target: string | undefined;
    readonly source?: string;
  };
  SlaMonitorPathJitter: {
    readonly target: string | undefined;
    readonly source?: string;
    readonly packets?: number;
    readonly interval?: number;
    readonly targetonly?: true;
  };
  SlaMonitorJitter: {
    readonly target: string | undefined;
    readonly port: number | undefined;
    readonly codec?: "g711alaw" | "g711ulaw" | "g729a";
    readonly source?: string;
    readonly sourcePort?: number;
    readonly control?: "enable" | "disable";
    readonly packets?: number;
    readonly interval?: number;
    readonly codecPackets?: number;
    readonly codecInterval?: number;
    readonly codecSize?: number;
    readonly advantage?: number;
  };
  SlaMonitorConnect: {
    readonly type: "tcpConnect" | "udpEcho";
    readonly target: string | undefined;
    readonly port: number | undefined;
    readonly source?: string;
    readonly sourcePort?: number;
    readonly control?: "enable" | "disable";
  };
  SlaMonitorOther: {
    readonly type: "dhcp" | "dlsw" | "dns" | "frame-relay" | "ftp" | "http" | "slm" | "voip";
    readonly settings?: string;
  };
  SlaEthernet: {
    readonly type: "echo" | "jitter" | "y1731";
    readonly settings: string;
  };
  SlaMpls: {
    readonly type: "ping" | "trace";
    readonly network?: string;
    readonly mask?: string;
    readonly peer?: string;
    readonly circuit?: number;
    readonly settings?: string;
  };
  SlaService: {
    readonly settings: string;
  };
  SlaVoip: {
    readonly delay?: string;
    readonly rtp?: string;
  };
  SlaTwamp: {
    readonly settings: string;
  };
  SlaFrequency: {
    readonly seconds: number | undefined;
  };
  SlaTimeout: {
    readonly milliseconds: number | undefined;
  };
  SlaThreshold: {
    readonly milliseconds: number | undefined;
  };
  SlaTag: {
    readonly tag: string;
  };
  SlaOwner: {
    readonly owner: string;
  };
  SlaTos: {
    readonly tos: number | undefined;
  };
  SlaTrafficClass: {
    readonly class: number | undefined;
  };
  SlaSecondaryFrequency: {
    readonly event: "both" | "connection-loss" | "timeout";
    readonly seconds: number | undefined;
  };
  SlaVrf: {
    readonly vrf: string;
  };
  SlaLsrPath: {
    readonly hops: readonly string[];
  };
  SlaRequestDataSize: {
    readonly bytes: number | undefined;
  };
  SlaResponseDataSize: {
    readonly bytes: number | undefined;
  };
  SlaVerifyData: object;
  SlaDataPattern: {
    readonly pattern: string | undefined;
  };
  SlaHistory: {
    readonly setting: string;
  };
  SlaHoursOfStatistics: {
    readonly hours: number | undefined;
  };
  SlaHttpRaw: object;
  SlaSetting: {
    readonly setting: "buckets-of-history-kept" | "distributions-of-statistics-kept" | "enhanced-history" | "filter-for-history" | "lives-of-history-kept" | "statistics-distribution-interval" | "flow-label" | "paths-of-statistics-kept" | "hops-of-statistics-kept" | "operation-packet" | "precision" | "percentile" | "source-ip" | "optimize" | "cookie" | "control";
    readonly value?: string;
  };
  TrackDelay: {
    readonly up?: number;
    readonly down?: number;
  };
  TrackObject: {
    readonly object: string;
    readonly not?: true;
    readonly weight?: number;
  };
  TrackThreshold: {
    readonly type: "metric" | "percentage" | "weight";
    readonly up?: number;
    readonly down?: number;
  };
  TrackIpVrf: {
    readonly family: "ip" | "ipv6";
    readonly vrf: string;
  };
  TrackDefaultState: {
    readonly state: "up" | "down";
  };
  TrackCarrierDelay: object;
  TrackDescription: {
    readonly text: string;
  };
  TwampTimeout: {
    readonly seconds: number | undefined;
  };
  TwampPort: {
    readonly port: number | undefined;
  };
  TwampTimer: {
    readonly seconds: number | undefined;
  };
}
