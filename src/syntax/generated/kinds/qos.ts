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
  PolicyMapControl: {
    readonly name: string;
  };
  ParameterMap: {
    readonly type: "inspect" | "inspect-vrf" | "inspect-zone" | "inspect-global" | "regex" | "ooo" | "protocol-info" | "waas" | "webauth" | "umbrella" | "content-scan" | "urlfilter" | "urlf-glob" | "trend-global" | "consent" | "mitigation" | "cws" | "multicast";
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
  MatchAny: object;
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
    readonly what: "application" | "traffic-class" | "metadata" | "discard-class" | "fr-dlci" | "atm" | "group-object" | "user-group" | "flow" | "port-type" | "field" | "start" | "class" | "security-group" | "peer" | "method" | "result-type" | "service-template" | "authorization-status" | "activated-service-template";
    readonly value?: string;
  };
  MatchInspect: {
    readonly not?: true;
    readonly what: "request" | "response" | "req-resp" | "data-length" | "file-transfer" | "text-chat" | "service" | "server-domain" | "cmd" | "body" | "header" | "invalid-command" | "login" | "recipient" | "sender" | "mime-type" | "ehlo-reply-parameter";
    readonly value: string;
  };
  PolicyDescription: {
    readonly text: string;
  };
  PolicyClass: {
    readonly type?: "inspect" | "urlfilter" | "site-manager";
    readonly class: string;
    readonly before?: string;
  };
  PolicyEvent: {
    readonly event: "session-started" | "violation" | "inactivity-timeout" | "agent-found" | "aaa-available" | "authentication-failure" | "authentication-success" | "template-activated" | "timer-expiry" | "absolute-timeout" | "account-logon" | "remote-authentication-failure";
    readonly options?: string;
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
  ClassPolice: {
    readonly cirPercent?: number;
    readonly cir?: number;
    readonly ratePercent?: number;
    readonly rate?: number;
    readonly unit?: "bps" | "pps";
    readonly bits?: number;
    readonly aggregate?: string;
    readonly settings?: string;
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
    readonly field: "dscp" | "precedence" | "cos" | "qos-group" | "discard-class" | "cos-inner" | "atm-clp" | "fr-de";
    readonly tunnel?: "tunnel";
    readonly value?: string;
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
    readonly log?: true;
  };
  ClassPass: {
    readonly log?: true;
  };
  ClassInspect: {
    readonly parameterMap?: string;
  };
  ClassCompression: {
    readonly type?: "rtp" | "tcp";
  };
  ClassNetflow: {
    readonly sampler: string;
  };
  ClassEstimate: {
    readonly settings: string;
  };
  ClassAdmit: object;
  ClassLog: object;
  ClassReset: object;
  ClassAllow: object;
  ClassMonitor: {
    readonly monitor?: string;
    readonly settings?: string;
    readonly react?: string;
    readonly trust?: string;
  };
  PoliceAction: {
    readonly event: "conform-action" | "exceed-action" | "violate-action";
    readonly action: "drop" | "transmit" | "set-clp-transmit" | "set-frde-transmit" | "set-dscp-transmit" | "set-prec-transmit" | "set-qos-transmit" | "set-cos-transmit" | "set-mpls-exp-imposition-transmit" | "set-mpls-exp-topmost-transmit" | "set-discard-class-transmit" | "set-dscp-tunnel-transmit" | "set-prec-tunnel-transmit";
    readonly value?: string;
  };
  ParameterSetting: {
    readonly setting: "alert" | "audit-trail" | "dns-timeout" | "icmp" | "max-incomplete" | "one-minute" | "sessions" | "tcp" | "udp" | "pattern" | "log" | "timeout" | "type" | "banner" | "redirect" | "consent" | "logout-window-disabled" | "success-window-disabled" | "custom-page" | "virtual-ip" | "zone-mismatch" | "vrf" | "multi-tenancy" | "aggressive-aging" | "gtp" | "per-box" | "lisp" | "allow-mode" | "server" | "license" | "user-group" | "whitelist" | "token" | "dnscrypt" | "resolver" | "local-domain" | "public-key" | "api-key" | "orgid" | "udp-timeout";
    readonly value?: string;
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
