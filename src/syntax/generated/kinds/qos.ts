// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { NumberRange } from "../../ast.ts";

/** Fields of the commands of grammar/qos.ios. */
export interface QosCommands {
  /** Names traffic by what it matches; `match-any` one line is enough, `match-all` (default) every line must fit. */
  ClassMap: {
    readonly type?: "inspect" | "site-manager" | "stack" | "access-control" | "logging" | "port-filter" | "queue-threshold" | "traffic" | "ngsw-qos" | "network-qos";
    readonly protocol?: "http" | "smtp" | "imap" | "pop3" | "sunrpc" | "h323" | "sip" | "gtpv0" | "gtpv1";
    readonly match?: "match-all" | "match-any" | "match-none";
    readonly name: string;
  };
  /** Says what happens to the traffic of each class. */
  PolicyMap: {
    readonly type?: "inspect" | "control" | "performance-monitor" | "access-control" | "logging" | "port-filter" | "queue-threshold" | "service" | "packet-service" | "service-chain" | "nwpi";
    readonly protocol?: "http" | "smtp" | "imap" | "pop3" | "sunrpc" | "h323" | "sip" | "gtpv0" | "gtpv1";
    readonly name: string;
  };
  ClassMapControl: {
    readonly match: "match-all" | "match-any" | "match-none";
    readonly name: string;
  };
  PolicyMapControl: {
    readonly name: string;
  };
  ParameterMap: {
    readonly type: "inspect" | "inspect-vrf" | "inspect-zone" | "inspect-global" | "regex" | "authbypass" | "cws-tunnel" | "ooo" | "protocol-info" | "waas" | "webauth" | "umbrella" | "content-scan" | "urlfilter" | "urlf-glob" | "trend-global" | "consent" | "mitigation" | "cws" | "multicast";
    readonly name?: string;
  };
  TableMap: {
    readonly name: string;
  };
  MlsQosGlobal: {
    readonly map?: string;
    readonly queueSet?: string;
    readonly srrQueue?: string;
    readonly policer?: string;
  };
  MlsSystem: {
    readonly feature: "aclmerge" | "cef" | "flow" | "ip" | "ipv6" | "mpls" | "netflow" | "rate-limit" | "switching" | "verify" | "acl";
    readonly setting: string;
  };
  AutoQosGlobal: {
    readonly global?: string;
  };
  RateLimitAcl: {
    readonly list: number | undefined;
    readonly match: string;
  };
  CustomQueueList: {
    readonly type: "queue-list" | "priority-list";
    readonly list: number | undefined;
    readonly setting: string;
  };
  ClassDescription: {
    readonly text: string;
  };
  MatchAccessGroup: {
    readonly not?: true;
    readonly acl: string;
  };
  MatchAny: {
    readonly not?: true;
  };
  MatchClassMap: {
    readonly not?: true;
    readonly class: string;
  };
  MatchProtocol: {
    readonly not?: true;
    readonly protocol: string;
    readonly details?: string;
  };
  MatchDscp: {
    readonly not?: true;
    readonly version?: "ip";
    readonly values: readonly (number | "af11" | "af12" | "af13" | "af21" | "af22" | "af23" | "af31" | "af32" | "af33" | "af41" | "af42" | "af43" | "cs1" | "cs2" | "cs3" | "cs4" | "cs5" | "cs6" | "cs7" | "default" | "ef")[];
  };
  MatchPrecedence: {
    readonly not?: true;
    readonly version?: "ip";
    readonly values: readonly (number | "critical" | "flash" | "flash-override" | "immediate" | "internet" | "network" | "priority" | "routine")[];
  };
  MatchCos: {
    readonly not?: true;
    readonly inner?: true;
    readonly values: readonly number[];
  };
  MatchQosGroup: {
    readonly not?: true;
    readonly group: number | undefined;
  };
  MatchInputInterface: {
    readonly not?: true;
    readonly interface: string;
  };
  MatchMplsExperimental: {
    readonly not?: true;
    readonly topmost?: readonly number[];
    readonly values?: readonly number[];
  };
  MatchIpRtp: {
    readonly not?: true;
    readonly first: number | undefined;
    readonly range: number | undefined;
  };
  MatchVlan: {
    readonly not?: true;
    readonly vlans: readonly NumberRange[] | undefined;
  };
  MatchPacketLength: {
    readonly not?: true;
    readonly maximum?: number;
    readonly minimum?: number;
  };
  MatchAddress: {
    readonly not?: true;
    readonly side: "source-address" | "destination-address";
    readonly mac: string | undefined;
  };
  MatchApplication: {
    readonly not?: true;
    readonly what: "application" | "traffic-class" | "metadata" | "discard-class" | "fr-de" | "fr-dlci" | "authorizing-method-priority" | "current-method-priority" | "non-client-nrt" | "wlan" | "atm" | "group-object" | "user-group" | "flow" | "port-type" | "field" | "start" | "class" | "security-group" | "peer" | "method" | "result-type" | "service-template" | "authorization-status" | "activated-service-template";
    readonly value?: string;
  };
  NoMatch: {
    readonly activated?: string;
    readonly status?: "authorized" | "unauthorized";
    readonly priorityOf?: "authorizing-method-priority" | "current-method-priority";
    readonly operator?: "eq" | "gt" | "lt";
    readonly priority?: number;
    readonly method?: "dot1x" | "mab" | "webauth";
    readonly resultMethod?: "dot1x" | "mab" | "webauth";
    readonly result?: "aaa-timeout" | "agent-not-found" | "authoritative" | "method-timeout" | "none" | "success";
    readonly what?: "client-type" | "device-type" | "ip-address" | "ipv6-address" | "mac-address" | "port-type" | "service-template" | "tag" | "timer" | "username";
    readonly value?: string;
  };
  MatchInspect: {
    readonly not?: true;
    readonly what: "request" | "response" | "req-resp" | "data-length" | "file-transfer" | "text-chat" | "service" | "server-domain" | "cmd" | "body" | "header" | "invalid-command" | "login" | "recipient" | "sender" | "mime-type" | "ehlo-reply-parameter";
    readonly value: string;
  };
  ControlClassMatch: {
    readonly polarity: "match" | "no-match";
    readonly what: "aaa-timeout" | "activated-service-template" | "authorization-failure" | "authorization-status" | "authorizing-method-priority" | "client-type" | "current-method-priority" | "ip-address" | "ipv6-address" | "mac-address" | "media" | "method" | "port-type" | "result-type" | "service-template" | "tag" | "timer" | "username";
    readonly value?: string;
  };
  PolicyDescription: {
    readonly text: string;
  };
  PolicyClass: {
    readonly type?: "inspect" | "urlfilter" | "site-manager";
    readonly class: string;
    readonly before?: string;
  };
  PolicySequenceInterval: {
    readonly interval: number | undefined;
  };
  PolicyEvent: {
    readonly event: "aaa-available" | "absolute-timeout" | "account-logon" | "account-logoff" | "agent-found" | "authentication-failure" | "authentication-success" | "authorization-failure" | "authorization-success" | "credit-exhausted" | "identity-update" | "inactivity-timeout" | "quota-depleted" | "remote-authentication-failure" | "remote-authentication-success" | "remote-update" | "service-start" | "service-stop" | "session-disconnected" | "session-restart" | "session-start" | "session-started" | "tag-added" | "tag-removed" | "template-activated" | "template-activation-failed" | "template-deactivated" | "template-deactivation-failed" | "timed-policy-expiry" | "timer-expiry" | "violation";
    readonly match?: "match-all" | "match-first";
  };
  PolicyEventClass: {
    readonly number: number | undefined;
    readonly class: string;
    readonly mode?: "do-all" | "do-until-failure" | "do-until-success";
  };
  PolicyEventAction: {
    readonly number: number | undefined;
    readonly action: "activate" | "authenticate" | "authentication-restart" | "authorize" | "clear-authenticated-data-hosts-on-port" | "clear-session" | "deactivate" | "err-disable" | "pause" | "protect" | "replace" | "restrict" | "resume" | "set-timer" | "terminate" | "unauthorize";
    readonly value?: string;
  };
  /** Guarantees this class bandwidth, in kbit/s or percent, when the interface is full. */
  ClassBandwidth: {
    readonly kilobits?: number;
    readonly percent?: number;
    readonly remaining?: number;
    readonly ratio?: number;
    readonly account?: string;
  };
  ClassPriority: {
    readonly level?: number;
    readonly kilobits?: number;
    readonly percent?: number;
    readonly burst?: number;
  };
  /** Slows what leaves to a rate, in bit/s or percent; the queue holds what exceeds it. */
  ClassShape: {
    readonly type: "average" | "peak" | "adaptive";
    readonly percent?: number;
    readonly bits?: number;
    readonly burst?: string;
  };
  ClassShapeAdapt: {
    readonly seconds?: number;
    readonly buffers?: number;
  };
  ClassPolice: {
    readonly cirPercent?: number;
    readonly cir?: number;
    readonly cirUnit?: "bps";
    readonly burst?: number;
    readonly burstUnit?: "bytes" | "ms" | "us" | "byte" | "packets";
    readonly pirPercent?: number;
    readonly pir?: number;
    readonly pirUnit?: "bps";
    readonly excess?: number;
    readonly excessUnit?: "bytes" | "ms" | "us" | "byte" | "packets";
    readonly pdp?: "pdp";
    readonly ratePercent?: number;
    readonly rate?: number;
    readonly unit?: "bps" | "pps" | "cps";
    readonly peakPdp?: "pdp";
    readonly peakPercent?: number;
    readonly peak?: number;
    readonly peakUnit?: "bps" | "pps" | "cps";
    readonly mask?: "dest-only" | "full-flow" | "src-only";
    readonly flow?: number;
    readonly flowBurst?: number;
    readonly bits?: number;
    readonly bitsUnit?: "bps" | "kbps";
    readonly burstKeyword?: "burst";
    readonly byte?: "byte";
    readonly excessKeyword?: "excess";
    readonly excessByte?: "byte";
    readonly aggregate?: string;
    readonly conformAction?: "drop" | "transmit" | "set-clp-transmit" | "set-frde-transmit" | "policed-dscp-transmit" | "dscp" | "set-dscp-transmit" | "set-prec-transmit" | "set-qos-transmit" | "set-cos-transmit" | "set-mpls-exp-imposition-transmit" | "set-mpls-exp-topmost-transmit" | "set-discard-class-transmit" | "set-dscp-tunnel-transmit" | "set-prec-tunnel-transmit";
    readonly conformValue?: string;
    readonly conformTable?: string;
    readonly exceedAction?: "drop" | "transmit" | "set-clp-transmit" | "set-frde-transmit" | "policed-dscp-transmit" | "dscp" | "set-dscp-transmit" | "set-prec-transmit" | "set-qos-transmit" | "set-cos-transmit" | "set-mpls-exp-imposition-transmit" | "set-mpls-exp-topmost-transmit" | "set-discard-class-transmit" | "set-dscp-tunnel-transmit" | "set-prec-tunnel-transmit";
    readonly exceedValue?: string;
    readonly exceedTable?: string;
    readonly violateAction?: "drop" | "transmit" | "set-clp-transmit" | "set-frde-transmit" | "policed-dscp-transmit" | "dscp" | "set-dscp-transmit" | "set-prec-transmit" | "set-qos-transmit" | "set-cos-transmit" | "set-mpls-exp-imposition-transmit" | "set-mpls-exp-topmost-transmit" | "set-discard-class-transmit" | "set-dscp-tunnel-transmit" | "set-prec-tunnel-transmit";
    readonly violateValue?: string;
    readonly violateTable?: string;
  };
  ClassPoliceInherit: object;
  ClassQueueLimit: {
    readonly limit?: number;
    readonly unit?: "packets" | "bytes" | "ms" | "us";
    readonly limits?: string;
  };
  ClassQueueBuffers: {
    readonly ratio: number | undefined;
  };
  ClassFairQueue: {
    readonly queues?: number;
    readonly settings?: string;
  };
  ClassRandomDetect: {
    readonly weight?: number;
    readonly settings?: string;
  };
  ClassSet: {
    readonly version?: "ip";
    readonly field: "dscp" | "precedence";
    readonly tunnel?: "tunnel";
    readonly value?: number | "af11" | "af12" | "af13" | "af21" | "af22" | "af23" | "af31" | "af32" | "af33" | "af41" | "af42" | "af43" | "cs1" | "cs2" | "cs3" | "cs4" | "cs5" | "cs6" | "cs7" | "default" | "ef" | "critical" | "flash" | "flash-override" | "immediate" | "internet" | "network" | "priority" | "routine" | "dscp" | "precedence" | "cos" | "qos-group" | "exp" | "wlan";
    readonly userPriority?: "user-priority";
    readonly table?: string;
  };
  ClassSetCos: {
    readonly field: "cos" | "cos-inner";
    readonly value: number | "dscp" | "precedence" | "cos" | "cos-inner" | "qos-group" | "exp" | "wlan" | undefined;
    readonly userPriority?: true;
    readonly table?: string;
  };
  ClassSetWlan: {
    readonly value: number | "cos" | "dscp" | "qos-group" | undefined;
    readonly table?: string;
  };
  ClassSetGroup: {
    readonly value: number | "cos" | "dscp" | "precedence" | "exp" | "wlan" | undefined;
    readonly table?: string;
  };
  ClassSetDiscard: {
    readonly value: number | undefined;
  };
  ClassSetBit: {
    readonly percent?: number;
    readonly innerVlan?: number;
    readonly srpPriority?: number;
  };
  ClassSetMpls: {
    readonly place: "imposition" | "topmost";
    readonly value: number | undefined;
  };
  ClassServicePolicy: {
    readonly type?: readonly string[];
    readonly direction?: "input" | "output";
    readonly policy: string;
  };
  ClassDrop: {
    readonly parameterMap?: string;
  };
  ClassPass: {
    readonly parameterMap?: string;
  };
  ClassCxsc: {
    readonly parameterMap?: string;
  };
  ClassInspect: {
    readonly protocol?: "http" | "smtp" | "imap" | "pop3" | "sunrpc" | "h323" | "sip" | "dns" | "gtpv0" | "gtpv1";
    readonly parameterMap?: string;
  };
  ClassDbl: object;
  ClassPassThrough: object;
  ClassForward: {
    readonly path: number | undefined;
    readonly index?: number;
  };
  ClassDistribute: {
    readonly group: string;
    readonly before?: string;
  };
  ClassMonitorLoad: {
    readonly protocol: "MS-port-mapper" | "cifs" | "http" | "ica" | "mapi" | "nfs" | "ssl" | "video";
  };
  ClassService: {
    readonly service: "optimize" | "sequence" | "tcp";
    readonly setting: string;
  };
  ClassUrlFilter: {
    readonly filter: "urlfilter" | "urlfiltering";
    readonly parameterMap?: string;
  };
  ClassContentScan: {
    readonly parameterMap: string;
  };
  ClassIps: {
    readonly parameterMap?: string;
  };
  ClassUserStatistics: {
    readonly statistics: "accounting" | "monitor";
  };
  ClassCompression: {
    readonly type?: "rtp" | "tcp";
  };
  ClassNetflow: {
    readonly sampler: string;
  };
  ClassEstimate: {
    readonly packets?: number;
    readonly milliseconds?: number;
    readonly dropPackets?: number;
  };
  ClassAdmit: object;
  ClassLog: object;
  ClassReset: object;
  ClassAllow: object;
  ClassMonitor: {
    readonly monitor: string;
  };
  ClassMonitorParameters: object;
  ClassMonitorMetric: {
    readonly metric: "rtp" | "ip-cbr";
  };
  ClassReact: {
    readonly id: number | undefined;
    readonly variable: string;
  };
  ClassTrust: {
    readonly field?: "cos" | "dscp" | "ip-precedence" | "device";
    readonly device?: string;
  };
  MonitorClockRate: {
    readonly payload: number | "default" | "celb" | "cn" | "dvi4" | "dvi4-2" | "dvi4-3" | "dvi4-4" | "g722" | "g723" | "g728" | "g729" | "gsm" | "h261" | "h263" | "jpeg" | "l16" | "l16-2" | "lpc" | "mp2t" | "mpa" | "mpv" | "nv" | "pcma" | "pcmu" | "qcelp" | undefined;
    readonly rate?: number;
  };
  MonitorSetting: {
    readonly flows?: number;
    readonly history?: number;
    readonly duration?: number;
    readonly timeout?: number;
    readonly maximumDropout?: number;
    readonly maximumReorder?: number;
    readonly minimumSequential?: number;
    readonly ssrcs?: number;
    readonly layer3?: number;
    readonly packets?: number;
    readonly media?: number;
    readonly unit?: string;
  };
  ReactAction: {
    readonly action: "snmp" | "syslog";
  };
  ReactAlarm: {
    readonly severity?: "alert" | "critical" | "emergency" | "error" | "info" | "warning" | "notice";
    readonly count?: number;
    readonly percent?: number;
  };
  ReactDescription: {
    readonly text: string;
  };
  ReactThreshold: {
    readonly operator?: "ge" | "gt" | "le" | "lt";
    readonly value?: number | string;
    readonly from?: string;
    readonly to?: string;
  };
  PoliceAction: {
    readonly event: "conform-action" | "exceed-action" | "violate-action";
    readonly action: "drop" | "transmit" | "set-clp-transmit" | "set-frde-transmit" | "policed-dscp-transmit" | "dscp" | "set-dscp-transmit" | "set-prec-transmit" | "set-qos-transmit" | "set-cos-transmit" | "set-mpls-exp-imposition-transmit" | "set-mpls-exp-topmost-transmit" | "set-discard-class-transmit" | "set-dscp-tunnel-transmit" | "set-prec-tunnel-transmit";
    readonly value?: string;
    readonly table?: string;
  };
  ParameterSetting: {
    readonly setting: "alert" | "audit-trail" | "dns-timeout" | "icmp" | "max-incomplete" | "one-minute" | "sessions" | "tcp" | "udp" | "pattern" | "log" | "timeout" | "type" | "banner" | "redirect" | "consent" | "logout-window-disabled" | "success-window-disabled" | "custom-page" | "virtual-ip" | "zone-mismatch" | "vrf" | "multi-tenancy" | "aggressive-aging" | "gtp" | "per-box" | "lisp" | "allow-mode" | "server" | "license" | "user-group" | "whitelist" | "token" | "dnscrypt" | "resolver" | "local-domain" | "public-key" | "api-key" | "orgid" | "udp-timeout";
    readonly value?: string;
  };
  ParameterApplication: {
    readonly protocol: "all" | "dns" | "exec" | "ftp" | "gtp" | "h323" | "http" | "imap" | "login" | "msrpc" | "netbios" | "pop3" | "rtsp" | "shell" | "sip" | "skinny" | "smtp" | "sunrpc" | "tftp";
  };
  ParameterDestinations: {
    readonly maximum: number | undefined;
  };
  ParameterThreat: {
    readonly event?: "fw-drop" | "inspect-drop" | "syn-attack";
    readonly seconds?: number;
    readonly average?: number;
    readonly burst?: number;
  };
  ParameterWatchList: {
    readonly address?: string;
    readonly address6?: string;
    readonly minutes?: number;
  };
  TableMapEntry: {
    readonly from: number | undefined;
    readonly to: number | undefined;
  };
  TableMapDefault: {
    readonly action: number | "copy" | "ignore" | undefined;
  };
  /** Classifies packets before they are encrypted or tunnelled, so that a policy on the source interface sees their inside. */
  QosPreClassify: object;
  BandwidthRemaining: {
    readonly ratio: number | undefined;
  };
}
