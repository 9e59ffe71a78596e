// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/eem.ios. */
export interface EemCommands {
  EemApplet: {
    readonly name: string;
    readonly class?: string;
    readonly trap?: true;
  };
  EemEnvironment: {
    readonly variable: string;
    readonly value: Secret | undefined;
  };
  EemPolicy: {
    readonly file: string;
    readonly type?: "system" | "user";
    readonly trap?: true;
    readonly class?: string;
  };
  EemSetting: {
    readonly setting: "detector" | "directory" | "history" | "scheduler" | "session" | "run";
    readonly value: string;
  };
  FlowExporter: {
    readonly name: string;
  };
  FlowMonitor: {
    readonly name: string;
  };
  FlowRecord: {
    readonly name: string;
  };
  FlowSampler: {
    readonly name: string;
  };
  FlowSetting: {
    readonly feature: "hardware" | "file" | "platform";
    readonly setting: string;
  };
  IpFlowExport: {
    readonly destination?: string;
    readonly port?: number;
    readonly options?: string;
    readonly source?: string;
    readonly version?: "1" | "5" | "9";
    readonly versionOptions?: string;
    readonly template?: string;
  };
  IpFlowCache: {
    readonly entries?: number;
    readonly active?: number;
    readonly inactive?: number;
    readonly mpls?: string;
  };
  IpFlowAggregation: {
    readonly type: string;
  };
  IpFlowTop: object;
  IpFlowEgress: {
    readonly feature: "input-interface";
  };
  IpFlowCapture: {
    readonly field: string;
  };
  PerformanceMonitor: {
    readonly context: string;
    readonly profile?: string;
  };
  Metadata: {
    readonly transmit?: true;
  };
  PerformanceEncrypted: object;
  EemDescription: {
    readonly text: string;
  };
  EemEvent: {
    readonly tag?: string;
    readonly track?: string;
    readonly state?: "any" | "down" | "up";
    readonly rateLimit?: string;
    readonly maximumRun?: string;
    readonly event?: "none" | "syslog" | "timer" | "interface" | "cli" | "snmp" | "snmp-notification" | "snmp-object" | "routing" | "ipsla" | "oir" | "rf" | "resource" | "application" | "counter" | "gold" | "identity" | "ioswdsysmon" | "mat" | "neighbor-discovery" | "nf" | "fib" | "rpc" | "config" | "env" | "poe";
    readonly match?: string;
  };
  EemTrigger: {
    readonly settings?: string;
  };
  EemAction: {
    readonly label: string;
    readonly verb: "add" | "append" | "break" | "cli" | "cns-event" | "comment" | "context" | "continue" | "counter" | "decrement" | "divide" | "else" | "elseif" | "end" | "exit" | "file" | "force-switchover" | "foreach" | "gets" | "handle-error" | "help" | "if" | "if-else" | "increment" | "info" | "mail" | "modulo" | "multiply" | "policy" | "puts" | "publish-event" | "regexp" | "reload" | "rpc" | "set" | "snmp-object-value" | "snmp-trap" | "string" | "subtract" | "syslog" | "track" | "wait" | "while";
    readonly arguments?: string;
  };
  EemExit: {
    readonly label: string;
    readonly value: string;
  };
  EemCorrelate: {
    readonly events: string;
  };
  EemAttribute: {
    readonly tag: string;
    readonly occurs: string;
  };
  ExporterDescription: {
    readonly text: string;
  };
  ExporterDestination: {
    readonly destination: string | undefined;
    readonly vrf?: string;
  };
  ExporterSource: {
    readonly source: string;
  };
  ExporterTransport: {
    readonly port: number | undefined;
  };
  ExporterProtocol: {
    readonly protocol: "ipfix" | "netflow-v5" | "netflow-v9";
  };
  ExporterTemplate: {
    readonly seconds: number | undefined;
  };
  ExporterOption: {
    readonly table: "application-attributes" | "application-table" | "class-qos-table" | "c3pl-class-table" | "c3pl-policy-table" | "exporter-stats" | "interface-table" | "policy-qos-table" | "sampler-table" | "sub-application-table" | "vrf-table" | "metadata-version-table" | "tunnel-tloc-table";
    readonly timeout?: number;
  };
  ExporterDscp: {
    readonly dscp: number | undefined;
  };
  ExporterTtl: {
    readonly ttl: number | undefined;
  };
  ExporterOutputFeatures: object;
  MonitorFlowDescription: {
    readonly text: string;
  };
  MonitorFlowRecord: {
    readonly netflow?: "ipv4" | "ipv6";
    readonly predefined?: string;
    readonly record?: string;
  };
  MonitorFlowExporter: {
    readonly exporter: string;
  };
  MonitorFlowCache: {
    readonly entries?: number;
    readonly timer?: "active" | "inactive" | "update" | "synchronized" | "event";
    readonly seconds?: string;
    readonly type?: "immediate" | "normal" | "permanent" | "synchronized";
  };
  MonitorFlowStatistics: {
    readonly statistics: "protocol" | "size";
  };
  MonitorFlowHistory: {
    readonly history: string;
  };
  RecordDescription: {
    readonly text: string;
  };
  RecordMatch: {
    readonly subject: "application" | "connection" | "counter" | "datalink" | "flow" | "interface" | "account-on-resolution" | "monitor event" | "ipv4" | "ipv6" | "metadata" | "label" | "nat" | "network delay" | "overlay" | "pfr" | "process" | "services waas" | "wireless" | "policy" | "routing" | "timestamp" | "transport";
    readonly property?: "name" | "vendor" | "version" | "attribute" | "dns" | "http" | "media" | "nntp" | "pop3" | "rtmp" | "rtsp" | "sip" | "smtp" | "ssl" | "id" | "initiator" | "new-connections" | "sum-duration" | "transaction-id" | "client" | "delay" | "performance" | "server" | "transaction" | "bytes" | "flows" | "packets" | "destination-vlan-id" | "source-vlan-id" | "ethertype" | "dot1q" | "mac" | "vlan" | "cts" | "direction" | "end-reason" | "exporter" | "observation point" | "sampler" | "username" | "input" | "output" | "destination" | "source" | "dscp" | "extension map" | "flow-label" | "header-length" | "next-header" | "option map" | "precedence" | "protocol" | "tos" | "traffic-class" | "hop-limit" | "payload-length" | "total-length" | "ttl" | "fragmentation" | "length" | "section" | "responder" | "clock-rate" | "global-session-id" | "multi-party-session-id" | "firewall" | "performance-monitor" | "qos" | "forwarding-status" | "is-multicast" | "multicast replication-factor" | "address" | "pw" | "vrf" | "absolute" | "interval" | "sys-uptime" | "destination-port" | "source-port" | "igmp type" | "icmp" | "round-trip-time" | "event" | "rtp" | "tcp" | "udp";
    readonly accountOnResolution?: true;
    readonly detail?: string;
    readonly part?: "priority" | "ce-vlan" | "vlan" | "destination" | "source" | "name" | "physical" | "snmp" | "address" | "flags" | "offset" | "id" | "header" | "payload" | "total" | "details" | "exp" | "ttl" | "type" | "as" | "traffic-index" | "ipv4" | "ipv6" | "input" | "output" | "first" | "last";
    readonly direction?: "input" | "output";
    readonly snmp?: true;
    readonly number?: number;
    readonly extreme?: "maximum" | "minimum";
    readonly fourOctets?: "4-octet";
    readonly peer?: "peer";
    readonly fourOctetPeer?: "4-octet";
    readonly reason?: true;
    readonly bgp?: true;
    readonly name?: true;
  };
  RecordCollect: {
    readonly subject: "application" | "connection" | "counter" | "datalink" | "flow" | "interface" | "account-on-resolution" | "monitor event" | "ipv4" | "ipv6" | "metadata" | "label" | "nat" | "network delay" | "overlay" | "pfr" | "process" | "services waas" | "wireless" | "policy" | "routing" | "timestamp" | "transport";
    readonly property?: "name" | "vendor" | "version" | "attribute" | "dns" | "http" | "media" | "nntp" | "pop3" | "rtmp" | "rtsp" | "sip" | "smtp" | "ssl" | "id" | "initiator" | "new-connections" | "sum-duration" | "transaction-id" | "client" | "delay" | "performance" | "server" | "transaction" | "bytes" | "flows" | "packets" | "destination-vlan-id" | "source-vlan-id" | "ethertype" | "dot1q" | "mac" | "vlan" | "cts" | "direction" | "end-reason" | "exporter" | "observation point" | "sampler" | "username" | "input" | "output" | "destination" | "source" | "dscp" | "extension map" | "flow-label" | "header-length" | "next-header" | "option map" | "precedence" | "protocol" | "tos" | "traffic-class" | "hop-limit" | "payload-length" | "total-length" | "ttl" | "fragmentation" | "length" | "section" | "responder" | "clock-rate" | "global-session-id" | "multi-party-session-id" | "firewall" | "performance-monitor" | "qos" | "forwarding-status" | "is-multicast" | "multicast replication-factor" | "address" | "pw" | "vrf" | "absolute" | "interval" | "sys-uptime" | "destination-port" | "source-port" | "igmp type" | "icmp" | "round-trip-time" | "event" | "rtp" | "tcp" | "udp";
    readonly accountOnResolution?: true;
    readonly detail?: string;
    readonly part?: "priority" | "ce-vlan" | "vlan" | "destination" | "source" | "name" | "physical" | "snmp" | "address" | "flags" | "offset" | "id" | "header" | "payload" | "total" | "details" | "exp" | "ttl" | "type" | "as" | "traffic-index" | "ipv4" | "ipv6" | "input" | "output" | "first" | "last";
    readonly direction?: "input" | "output";
    readonly snmp?: true;
    readonly number?: number;
    readonly extreme?: "maximum" | "minimum";
    readonly fourOctets?: "4-octet";
    readonly peer?: "peer";
    readonly fourOctetPeer?: "4-octet";
    readonly reason?: true;
    readonly bgp?: true;
    readonly name?: true;
  };
  SamplerMode: {
    readonly mode: "deterministic" | "random" | "hash";
    readonly sample: number | undefined;
    readonly window?: number;
  };
  SamplerGranularity: {
    readonly granularity: "connection" | "packet";
  };
  SamplerDescription: {
    readonly text: string;
  };
  AggregationSetting: {
    readonly setting: "cache" | "enabled" | "export" | "mask" | "top" | "sort-by" | "match" | "cache-timeout";
    readonly value?: string;
  };
  PerformanceDescription: {
    readonly text: string;
  };
  PerformanceSetting: {
    readonly setting: "exporter" | "traffic-monitor";
    readonly value: string;
  };
}
