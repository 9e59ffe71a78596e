// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/wan.ios. */
export interface WanCommands {
  IsdnSwitchType: {
    readonly type: "basic-1tr6" | "basic-5ess" | "basic-dms100" | "basic-net3" | "basic-ni" | "basic-ntt" | "basic-qsig" | "basic-ts013" | "ntt" | "primary-4ess" | "primary-5ess" | "primary-dms100" | "primary-dpnss" | "primary-net5" | "primary-ni" | "primary-ni2c" | "primary-ntt" | "primary-qsig" | "primary-ts014" | "vn3" | "none";
  };
  IsdnSetting: {
    readonly setting: "leased-line" | "tei-negotiation" | "gateway-max-interworking" | "logging" | "network-failure-cause" | "snmp" | "test" | "voice-call-failure" | "voice-priority" | "guard-timer" | "calling-number" | "data" | "fast-rollover-delay";
    readonly value?: string;
  };
  MapClass: {
    readonly type: "atm" | "dialer" | "frame-relay";
    readonly name: string;
  };
  FrameRelaySwitching: object;
  FrameRelayDeList: {
    readonly list: number | undefined;
    readonly interface?: string;
    readonly protocol?: "arp" | "bridge" | "clns" | "compressedtcp" | "decnet" | "ip" | "ipv6" | "ipx" | "llc2" | "pad";
    readonly characteristics?: string;
  };
  FrameRelayAddress: {
    readonly address?: string;
  };
  FrameRelayConnect: {
    readonly name: string;
    readonly first: string;
    readonly firstCircuit?: number | string;
    readonly l2transport?: "l2transport";
    readonly second?: string;
    readonly secondCircuit?: number | string;
    readonly interworking?: "ip" | "ethernet";
  };
  VcClass: {
    readonly name: string;
  };
  AtmSetting: {
    readonly factor?: number;
    readonly pvp?: string;
    readonly lecs?: string;
    readonly address?: string;
    readonly switch?: string;
  };
  X25Routing: {
    readonly tcpUseIfDefs?: true;
  };
  X25Route: {
    readonly route: string;
  };
  X25Map: {
    readonly host?: string;
    readonly address?: string;
    readonly profile?: string;
    readonly settings?: string;
    readonly group?: string;
    readonly method?: string;
    readonly pvc?: string;
    readonly security?: string;
    readonly subscription?: string;
    readonly roa?: string;
    readonly dnics?: string;
  };
  X28: {
    readonly settings?: string;
  };
  X29AccessList: {
    readonly list: number | undefined;
    readonly action: "permit" | "deny";
    readonly pattern: string;
  };
  X29Profile: {
    readonly name: string;
    readonly parameters: string;
  };
  Translate: {
    readonly protocol: "x25" | "lat" | "tcp" | "ppp" | "slip";
    readonly settings: string;
  };
  AsyncBootp: {
    readonly tag: string;
    readonly data: string;
  };
  ArapNetwork: {
    readonly network?: number;
    readonly zone?: string;
  };
  VirtualProfile: {
    readonly template?: number;
  };
  VirtualTemplateClone: {
    readonly template: number | undefined;
    readonly interfaces?: number;
  };
  VtyAsync: {
    readonly settings?: string;
  };
  PppGlobal: {
    readonly packets?: number;
    readonly session?: string;
    readonly link?: string;
    readonly lcp?: string;
    readonly mru?: string;
    readonly pppoe?: string;
    readonly multipoint?: string;
  };
  PrivateModem: {
    readonly edit?: string;
    readonly attribute?: string;
    readonly entry?: string;
  };
  ModemCountry: {
    readonly type: string;
    readonly country: string;
  };
  ModemPool: {
    readonly pool: string;
  };
  ResourcePool: {
    readonly call?: string;
    readonly profile?: string;
    readonly group?: string;
    readonly aaa?: string;
  };
  SgbpGroup: {
    readonly name: string;
  };
  SgbpMember: {
    readonly name: string;
    readonly address?: string;
  };
  SgbpSetting: {
    readonly protocol?: string;
    readonly seed?: string;
    readonly source?: string;
  };
  TrunkGroup: {
    readonly name: string;
  };
  DialerDnis: {
    readonly group: string;
  };
  DialControlMib: {
    readonly mib: "dial-control-mib" | "call-history-mib";
    readonly minutes?: number;
    readonly entries?: number;
  };
  SourceBridge: {
    readonly ring?: number;
    readonly ringOptions?: string;
    readonly peerRing?: number;
    readonly peer?: string;
    readonly transparent?: string;
    readonly depth?: string;
    readonly frame?: string;
    readonly passthrough?: number;
    readonly timeout?: string;
    readonly qllc?: string;
    readonly queue?: number;
  };
  Dlsw: {
    readonly feature: "allroute-netbios" | "allroute-sna" | "bgroup-list" | "bridge-group" | "cache-ignore-netbios-datagram" | "disable" | "duplicate-path-bias" | "group-cache" | "history-log" | "icannotreach" | "icanreach" | "llc2" | "load-balance" | "local-peer" | "mac-addr" | "max-multiple-rifs" | "netbios-cache-length" | "netbios-keepalive-filter" | "netbios-name" | "peer-log-changes" | "peer-on-demand-defaults" | "port-list" | "prom-peer-defaults" | "queue-max" | "redundant-rings" | "remote-peer" | "ring-list" | "rsvp" | "timer" | "tos" | "touch-timer" | "transparent" | "udp-disable" | "multicast";
    readonly settings?: string;
  };
  SerialTunnel: {
    readonly tunnel: "stun" | "bstun";
    readonly peer?: string;
    readonly options?: string;
    readonly group?: number;
    readonly protocol?: string;
    readonly keepalives?: number;
    readonly seconds?: number;
    readonly schema?: string;
    readonly lisnsap?: string;
  };
  DecnetRouting: {
    readonly network?: number;
    readonly address?: string;
    readonly type?: "area" | "routing-iv";
    readonly host?: string;
    readonly hostAddress?: string;
    readonly maximum?: number;
    readonly area?: number;
    readonly areaCost?: string;
    readonly cost?: string;
    readonly conversion?: string;
    readonly attach?: string;
  };
  ClnsRouting: object;
  ClnsHost: {
    readonly name: string;
    readonly nsap: string;
  };
  ClnsFilter: {
    readonly type: "filter-set" | "template-alias";
    readonly name: string;
    readonly rule: string;
  };
  ClnsSetting: {
    readonly configuration?: number;
    readonly holding?: number;
    readonly lifetime?: number;
    readonly esct?: number;
    readonly delay?: string;
    readonly net?: string;
    readonly neighbor?: string;
    readonly security?: string;
    readonly dscp?: string;
    readonly expression?: string;
  };
  TagSwitching: {
    readonly acl?: string;
    readonly peers?: string;
    readonly routerId?: string;
    readonly force?: true;
    readonly discovery?: string;
    readonly holdtime?: number;
    readonly neighbor?: string;
    readonly range?: string;
    readonly topology?: string;
    readonly cosMap?: string;
    readonly bytes?: number;
  };
  IpxRouting: {
    readonly node?: string;
  };
  IpxSetting: {
    readonly network?: string;
    readonly paths?: number;
    readonly router?: string;
    readonly route?: string;
    readonly sap?: string;
    readonly gns?: string;
    readonly nlsp?: string;
    readonly ping?: string;
  };
  AppletalkRouting: {
    readonly eigrp?: number;
    readonly nbp?: string;
    readonly timers?: string;
    readonly static?: string;
    readonly virtual?: string;
    readonly paths?: number;
    readonly events?: string;
    readonly lookup?: string;
    readonly zone?: string;
    readonly service?: string;
  };
  FrameRelayShaping: {
    readonly parameter: "cir" | "bc" | "be" | "mincir";
    readonly direction?: "in" | "out";
    readonly value: number | undefined;
  };
  FrameRelayMapSetting: {
    readonly adaptive?: string;
    readonly congestion?: string;
    readonly customQueue?: number;
    readonly endToEnd?: string;
    readonly fairQueue?: string;
    readonly fragment?: number;
    readonly holdQueue?: number;
    readonly idle?: string;
    readonly interfaceQueue?: string;
    readonly rtp?: string;
    readonly priorityGroup?: number;
    readonly interval?: number;
    readonly average?: number;
    readonly peak?: number;
    readonly voice?: string;
    readonly queueLimit?: string;
  };
  MapClassPolicy: {
    readonly direction: "input" | "output";
    readonly policy: string;
  };
  DialerMapClass: {
    readonly callback?: string;
    readonly enableTimeout?: number;
    readonly fastIdle?: number;
    readonly idleTimeout?: number;
    readonly idleDirection?: "either" | "inbound";
    readonly isdn?: string;
    readonly loadThreshold?: string;
    readonly carrier?: number;
  };
  VcClassRate: {
    readonly service: "abr" | "cbr" | "ubr" | "ubr+" | "vbr-nrt" | "vbr-rt";
    readonly rates: string;
  };
  VcClassEncapsulation: {
    readonly encapsulation: "aal5autoppp" | "aal5ciscoppp" | "aal5mux" | "aal5nlpid" | "aal5snap" | "aal2";
    readonly options?: string;
  };
  VcClassOam: {
    readonly retry?: string;
    readonly ais?: string;
  };
  VcClassOamPvc: {
    readonly seconds?: number;
    readonly manageSeconds?: number;
  };
  VcClassProtocol: {
    readonly map: string;
  };
  VcClassSetting: {
    readonly setting: "broadcast" | "bump" | "class-range" | "create" | "dialer" | "idle-timeout" | "ilmi" | "inarp" | "max" | "precedence" | "protect" | "pppoe" | "tx-ring-limit" | "dbs" | "queue-depth" | "exp" | "transmit-priority" | "cell-packing" | "ce-value" | "digest";
    readonly value?: string;
  };
  ConnectXconnect: {
    readonly peer: string | undefined;
    readonly circuit: number | undefined;
    readonly class?: string;
  };
  ConnectShutdown: object;
  TrunkGroupSetting: {
    readonly setting: "carrier-id" | "description" | "hunt-scheme" | "max-calls" | "max-retry" | "translation-profile" | "isdn";
    readonly value: string;
  };
  TrunkGroupDnis: {
    readonly number: string;
  };
  InterfaceMapGroup: {
    readonly list: string;
  };
  InterfaceVcClass: {
    readonly class: string;
  };
  InterfaceCompress: object;
  InterfaceVpdnGroup: {
    readonly group: string;
  };
}
