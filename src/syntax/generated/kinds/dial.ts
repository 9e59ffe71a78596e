// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/dial.ios. */
export interface DialCommands {
  MultilinkBundleName: {
    readonly name: "authenticated" | "endpoint" | "both" | "rfc";
  };
  MultilinkTemplate: {
    readonly template: number | undefined;
  };
  PppPacketThrottle: {
    readonly packets: number | undefined;
    readonly seconds?: number;
    readonly block?: number;
  };
  BbaGroup: {
    readonly name: string;
  };
  SubscriberTemplating: object;
  SubscriberPassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  Subscriber: {
    readonly access?: string;
    readonly accounting?: string;
    readonly arp?: string;
    readonly enable?: string;
    readonly feature?: string;
    readonly mac?: string;
    readonly policy?: string;
    readonly profile?: string;
    readonly redundancy?: string;
    readonly session?: string;
    readonly serviceAccounting?: string;
    readonly coa?: string;
    readonly trace?: string;
    readonly aaa?: string;
  };
  DialerWatch: {
    readonly list: number | undefined;
    readonly address?: string;
    readonly mask?: string;
    readonly delay?: string;
  };
  X25: {
    readonly setting: string;
  };
  Vpdn: object;
  VpdnSetting: {
    readonly feature: "aaa" | "authen-before-forward" | "authorize" | "content" | "domain-delimiter" | "history" | "ip" | "l2tp" | "logging" | "multihop" | "outgoing" | "profile" | "pmtu" | "redirect" | "search-order" | "session" | "session-limit" | "softshut" | "source-ip" | "tunnel" | "timeout";
    readonly setting?: string;
  };
  VpdnTemplate: {
    readonly name?: string;
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
    readonly encoding?: "0" | "6" | "7";
    readonly password?: Secret;
    readonly hello?: number;
    readonly timeout?: string;
    readonly window?: number;
    readonly retransmit?: string;
    readonly noSession?: string;
    readonly framing?: string;
    readonly bearer?: string;
    readonly busy?: number;
    readonly zlb?: number;
  };
  VpdnL2tpOther: {
    readonly attribute?: string;
    readonly ip?: string;
    readonly security?: string;
    readonly receive?: string;
    readonly transmit?: string;
    readonly ignore?: string;
    readonly avoid?: string;
    readonly number?: string;
    readonly domain?: string;
    readonly sso?: string;
  };
  VpdnLcp: {
    readonly when: "always" | "on-mismatch";
  };
  VpdnForce: object;
  VpdnIp: {
    readonly precedence?: string;
    readonly tos?: string;
  };
  VpdnOther: {
    readonly setting: "authorize" | "dnis" | "loadsharing" | "backup" | "multilink" | "pptp" | "relay" | "redirect" | "request-dialout" | "accept-dialout" | "session-limit" | "tunnel" | "vpn" | "preference" | "dsl-line-info-forwarding";
    readonly value?: string;
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
  VpdnDnis: {
    readonly match: "dnis" | "pool-member" | "rotary-group";
    readonly value: string;
    readonly options?: string;
  };
  L2tpAuthentication: object;
  L2tpPassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  L2tpDigest: {
    readonly encoding?: "0" | "7";
    readonly secret?: Secret;
    readonly hash?: "MD5" | "SHA1" | "md5" | "sha";
    readonly check?: "check";
  };
  L2tpSetting: {
    readonly setting: "cookie" | "hello" | "hidden" | "hostname" | "receive-window" | "retransmit" | "timeout" | "congestion-control" | "circuit-id";
    readonly value?: string;
  };
  PseudowireEncapsulation: {
    readonly encapsulation: "mpls" | "l2tpv2" | "l2tpv3" | "udp";
  };
  PseudowireSource: {
    readonly interface: string;
  };
  PseudowireLoadBalance: {
    readonly key?: "dst-mac" | "src-dst-mac" | "src-mac";
  };
  PseudowireMonitor: {
    readonly interface?: string;
  };
  PseudowireIp: {
    readonly maximum?: number;
    readonly protocol?: string;
    readonly tos?: number;
    readonly ttl?: number;
  };
  PseudowireProtocol: {
    readonly protocol: "none" | "l2tpv2" | "l2tpv3" | "l2tpv3ietf" | "ldp";
    readonly class?: string;
  };
  PseudowireSetting: {
    readonly setting: "interworking" | "control-word" | "status" | "switching" | "preferred-path" | "sequencing";
    readonly value?: string;
  };
  /** Access point and credentials of a cellular modem. */
  ControllerProfile: {
    readonly id: number | undefined;
    readonly apn?: string;
    readonly method?: "chap" | "pap" | "pap_chap" | "none";
    readonly user?: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password?: Secret;
    readonly type?: "ipv4" | "ipv6" | "ipv4v6";
    readonly slot?: number;
    readonly noOverwrite?: true;
  };
  ControllerDescription: {
    readonly text: string;
  };
  ControllerShutdown: object;
  ControllerChannelGroup: {
    readonly group: string;
    readonly timeslots?: string;
    readonly speed?: number;
    readonly unframed?: "unframed";
  };
  ControllerPriGroup: {
    readonly timeslots?: string;
    readonly mgcp?: "mgcp";
    readonly nfas?: string;
  };
  ControllerDs0Group: {
    readonly group: number | undefined;
    readonly timeslots: string;
    readonly type?: string;
    readonly options?: string;
  };
  ControllerLine: {
    readonly impedance: "75-ohm" | "120-ohm";
  };
  ControllerClock: {
    readonly priority?: number;
    readonly recovered?: number;
  };
  ControllerLineMode: {
    readonly lineMode: "single-wire" | "2-wire" | "4-wire" | "m-pair" | "2-pair" | "4-pair" | "single-pair" | "bonding" | "efm" | "multi-pair";
    readonly options?: string;
  };
  ControllerSetting: {
    readonly setting: "framing" | "linecode" | "cablelength" | "tdm-group" | "bert" | "crc" | "fdl" | "loopback" | "national" | "yellow" | "threshold" | "alarm" | "cem-group" | "cas-custom" | "channelized" | "channel" | "dsu" | "e1" | "t1" | "t3" | "e3" | "equipment" | "idle" | "keepalive" | "mdl" | "remote" | "shdsl" | "termination" | "ignore" | "operating" | "mode" | "sim" | "lte" | "gsm" | "dsl-group" | "training" | "sra" | "bitswap" | "firmware" | "modem" | "diagnostics" | "capability" | "dpll" | "hpf" | "ais-shut" | "alarm-report" | "aps" | "overhead" | "sts-1" | "au-4" | "aug" | "report" | "delay" | "j0" | "tx-ring-limit" | "link" | "dm-log" | "reset" | "network-clock" | "guard-timer" | "recovered-clock";
    readonly value?: string;
  };
  BbaSessions: {
    readonly maximum?: number;
    readonly threshold?: number;
    readonly scope?: "per-mac" | "per-vc" | "per-vlan" | "pre-auth";
    readonly limit?: number;
    readonly inner?: number;
    readonly requests?: number;
    readonly seconds?: number;
    readonly block?: number;
  };
  BbaVirtualTemplate: {
    readonly template: number | undefined;
  };
  BbaServer: {
    readonly concentrator?: string;
    readonly profile?: string;
    readonly refresh?: number;
    readonly payload?: string;
    readonly circuit?: string;
    readonly vendor?: string;
    readonly cos?: number;
    readonly delay?: string;
    readonly nasPort?: string;
    readonly relay?: string;
  };
}
