// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/pfr-classic.ios. */
export interface PfrClassicCommands {
  PfrMasterClassic: {
    readonly generation: "pfr" | "oer";
  };
  PfrBorderClassic: {
    readonly generation: "pfr" | "oer";
  };
  PfrMap: {
    readonly generation: "pfr-map" | "oer-map";
    readonly name: string;
    readonly sequence?: number;
  };
  PfrLogging: {
    readonly generation: "pfr" | "oer";
  };
  PfrActiveProbe: {
    readonly target: string | undefined;
    readonly probe?: "jitter" | "tcp-conn" | "udp-echo";
    readonly port?: number;
    readonly codec?: string;
  };
  PfrApplication: {
    readonly application: string;
    readonly acl?: string;
  };
  PfrBorderRouter: {
    readonly address: string | undefined;
    readonly keyChain?: string;
  };
  PfrBandwidthResolution: object;
  PfrExporter: {
    readonly exporter: string;
  };
  PfrKeepalive: {
    readonly seconds: number | undefined;
  };
  PfrLearn: object;
  PfrClassicLogging: object;
  PfrMaximum: {
    readonly total?: number;
    readonly learn?: number;
    readonly receive?: number;
  };
  PfrMaxRange: {
    readonly percent: number | undefined;
  };
  PfrPeer: {
    readonly peer?: string;
    readonly source?: string;
    readonly eigrp?: string;
    readonly headEnd?: string;
    readonly domain?: number;
    readonly text?: string;
  };
  PfrPolicyRules: {
    readonly map: string;
  };
  PfrProbePackets: {
    readonly packets: number | undefined;
  };
  PfrRsvp: {
    readonly delay?: number;
    readonly retries?: number;
  };
  PfrTargetDiscovery: {
    readonly responders?: string;
    readonly inside?: string;
  };
  PfrPort: {
    readonly port: number | undefined;
  };
  PfrShutdown: object;
  PfrBorderInterface: {
    readonly interface: string;
    readonly side: "external" | "internal";
  };
  PfrBorderKeyChain: {
    readonly keyChain: string;
  };
  PfrMaxUtilization: {
    readonly kilobits?: number;
    readonly percent?: number;
  };
  PfrMaxReceive: {
    readonly kilobits?: number;
    readonly percent?: number;
  };
  PfrLinkGroup: {
    readonly groups: readonly string[];
  };
  PfrDowngrade: {
    readonly community: string;
  };
  PfrCostMinimization: {
    readonly setting: string;
  };
  PfrAggregation: {
    readonly length?: number;
  };
  PfrLearnBy: {
    readonly measure: "delay" | "throughput";
  };
  PfrLearnExpire: {
    readonly unit: "session" | "time";
    readonly value: number | undefined;
  };
  PfrLearnInside: object;
  PfrLearnList: {
    readonly sequence: number | undefined;
    readonly name?: string;
  };
  PfrLearnPeriod: {
    readonly period: "monitor-period" | "periodic-interval";
    readonly minutes: number | undefined;
  };
  PfrLearnPrefixes: {
    readonly prefixes: number | undefined;
    readonly applications?: number;
  };
  PfrLearnTraffic: {
    readonly aggregate?: string;
    readonly filter?: string;
    readonly keys?: readonly ("default" | "dport" | "dscp" | "protocol" | "sport")[];
  };
  PfrListTraffic: {
    readonly acl?: string;
    readonly filter?: string;
    readonly applications?: readonly string[];
    readonly prefixList?: string;
    readonly inside?: true;
  };
  PfrListCount: {
    readonly count: number | undefined;
    readonly maximum: number | undefined;
  };
  PfrListAggregation: {
    readonly length?: number;
  };
  PfrListRsvp: object;
  PfrListThroughput: {
    readonly measure: "throughput" | "delay";
  };
  PfrBorderProbe: {
    readonly interface: string;
  };
  PfrBorderLocal: {
    readonly interface: string;
  };
  PfrBorderLogging: object;
  PfrBorderMasterAddress: {
    readonly master: string | undefined;
    readonly keyChain?: string;
  };
  PfrMapMatch: {
    readonly acl?: string;
    readonly prefixList?: string;
    readonly inside?: true;
    readonly list?: string;
    readonly trafficAcl?: string;
    readonly applications?: readonly string[];
    readonly trafficPrefixes?: string;
  };
  PfrMapSetProbe: {
    readonly target: string | undefined;
    readonly probe?: "jitter" | "tcp-conn" | "udp-echo";
    readonly port?: number;
    readonly codec?: string;
    readonly dscp?: string;
  };
  PfrMapSetInterface: {
    readonly interface: string;
  };
  PfrMapSetNextHop: {
    readonly address: string | undefined;
  };
  PfrMapSetLinkGroup: {
    readonly group: string;
    readonly fallback?: string;
  };
  PfrMapSetProbeRate: {
    readonly frequency?: number;
    readonly packets?: number;
  };
  PfrMapSetTrap: object;
  PfrBackoff: {
    readonly minimum: number | undefined;
    readonly maximum?: number;
    readonly step?: number;
  };
  PfrHolddown: {
    readonly seconds: number | undefined;
  };
  PfrMeasure: {
    readonly measure: "delay" | "jitter" | "loss" | "unreachable";
    readonly relative?: number;
    readonly threshold?: number;
  };
  PfrMode: {
    readonly monitor?: "active" | "both" | "fast" | "passive" | "special";
    readonly throughput?: true;
    readonly localPreference?: number;
    readonly tag?: number;
    readonly staticTag?: number;
    readonly select?: "best" | "good";
  };
  PfrMos: {
    readonly threshold: number | undefined;
    readonly percent?: number;
  };
  PfrPeriodic: {
    readonly seconds: number | undefined;
  };
  PfrResolve: {
    readonly measure?: "delay" | "jitter" | "loss" | "mos" | "cost" | "range" | "utilization";
    readonly priority?: number;
    readonly variance?: number;
  };
  PfrTraceroute: {
    readonly milliseconds?: number;
    readonly policy?: "delay" | "loss" | "unreachable";
  };
  PfrTriggerLog: {
    readonly percent: number | undefined;
  };
}
