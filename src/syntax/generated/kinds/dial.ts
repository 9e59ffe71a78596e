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
  Subscriber: {
    readonly setting: string;
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
  PseudowireLoadBalance: {
    readonly key?: "dst-mac" | "src-dst-mac" | "src-mac";
  };
  PseudowireMonitor: {
    readonly interface?: string;
  };
  PseudowireProtocol: {
    readonly protocol: "none" | "l2tpv2" | "l2tpv3" | "l2tpv3ietf" | "ldp";
    readonly class?: string;
  };
  PseudowireSetting: {
    readonly setting: "interworking" | "control-word" | "status" | "switching" | "preferred-path" | "sequencing" | "ip";
    readonly value?: string;
  };
  ControllerSetting: {
    readonly setting: "framing" | "linecode" | "clock" | "cablelength" | "channel-group" | "pri-group" | "tdm-group" | "ds0-group" | "description" | "shutdown" | "operating" | "mode" | "profile" | "sim" | "lte" | "dsl-group" | "line-mode" | "training";
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
