// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/users.ios. */
export interface UsersCommands {
  EnableSecret: {
    readonly level?: number;
    readonly encoding?: "0" | "4" | "5" | "8" | "9";
    readonly secret: Secret | undefined;
  };
  EnablePassword: {
    readonly level?: number;
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  EnableAlgorithm: {
    readonly algorithm: "md5" | "scrypt" | "sha256";
    readonly secret: Secret | undefined;
  };
  EnableLastResort: {
    readonly action: "password" | "succeed";
  };
  EnableTacacs: object;
  User: {
    readonly name: string;
    readonly privilege?: number;
    readonly oneTime?: true;
    readonly nopassword?: true;
    readonly view?: string;
    readonly acl?: string;
    readonly noescape?: true;
    readonly nohangup?: true;
    readonly policy?: string;
    readonly algorithm?: "md5" | "scrypt" | "sha256";
    readonly maximumLinks?: number;
    readonly passwordEncoding?: "0" | "6" | "7";
    readonly password?: Secret;
    readonly secretEncoding?: "0" | "4" | "5" | "8" | "9";
    readonly secret?: Secret;
    readonly autocommand?: string;
    readonly description?: string;
  };
  PasswordEncryptionAes: object;
  PasswordKey: {
    readonly use: number | "password-encrypt" | undefined;
    readonly key?: Secret;
  };
  UserFlags: {
    readonly name: string;
    readonly dialstring?: string;
    readonly line?: string;
    readonly rotary?: number;
    readonly attributes?: string;
  };
  MinimumPasswordLength: {
    readonly length: number | undefined;
  };
  AuthenticationFailureRate: {
    readonly attempts: number | undefined;
    readonly log?: true;
  };
  PrivilegeLevel: {
    readonly mode: "exec" | "configure" | "interface" | "line" | "router" | "router-af" | "ipenacl" | "ipv6acl" | "route-map" | "cns-connect-intf-config" | "address-family" | "aaa-attr-list" | "aaa-user" | "accept-dialin" | "accept-dialout" | "alps-ascu" | "atm-bm-config" | "atm-vc-config" | "bba-group" | "cascustom" | "class-map" | "config-rtr-http" | "controller" | "crypto-map" | "crypto-transform" | "dhcp" | "dspfarm" | "flow-cache" | "gateway" | "gatekeeper" | "gdoi" | "hub" | "iapp" | "ipczone" | "ipsec-profile" | "isakmp-profile" | "key-chain" | "key-chain-key" | "keyring" | "l2tp-class" | "log-config" | "map-class" | "map-list" | "mpls-ldp" | "null-interface" | "policy-map" | "policy-map-class" | "preauth" | "pseudowire-class" | "public-key-chain" | "public-key" | "qosclassmap" | "qospolicymap" | "qospolicymapclass" | "request-dialin" | "request-dialout" | "rotary-group" | "rtr" | "saa" | "service-group" | "sg-radius" | "sg-tacacs" | "sip-ua" | "subinterface" | "tablemap" | "template" | "track" | "translation-rule" | "vc-class" | "view" | "voice-port" | "voipdialpeer" | "vpdn-group" | "vrf" | "xconnect";
    readonly all?: true;
    readonly level?: number;
    readonly command: string;
  };
  LoginBlock: {
    readonly seconds: number | undefined;
    readonly attempts: number | undefined;
    readonly within: number | undefined;
  };
  LoginQuietMode: {
    readonly acl: string;
  };
  LoginDelay: {
    readonly seconds: number | undefined;
  };
  LoginLog: {
    readonly event: "on-failure" | "on-success";
    readonly log?: true;
    readonly trap?: true;
    readonly every?: number;
  };
  Banner: {
    readonly type: "motd" | "login" | "exec" | "incoming" | "prompt-timeout" | "slip-ppp";
    readonly text: string;
  };
  Menu: {
    readonly name: string;
    readonly item?: string;
    readonly command?: string;
    readonly text?: string;
    readonly option?: "login" | "pause";
    readonly prompt?: string;
    readonly title?: string;
  };
  Alias: {
    readonly mode: "exec" | "configure" | "interface" | "line" | "router" | "subscriber" | "address-family" | "bgp-router" | "class-map" | "controller" | "crypto-map" | "dhcp" | "dial-peer" | "flow-record" | "ipenacl" | "ipv6acl" | "keychain" | "map-class" | "policy-map" | "route-map" | "subinterface" | "tablemap" | "voice-port" | "vpdn-group" | "vrf" | "vlan";
    readonly name: string;
    readonly command: string;
  };
  DefaultValue: {
    readonly setting: "data-character-bits" | "exec-character-bits" | "special-character-bits";
    readonly bits: number | undefined;
  };
  Parser: {
    readonly config?: "cache" | "partition";
    readonly interface?: true;
  };
  ParserView: {
    readonly name: string;
    readonly superview?: true;
  };
  ParserViewSecret: {
    readonly encoding?: "0" | "5" | "8" | "9";
    readonly secret: Secret | undefined;
  };
  ParserViewCommands: {
    readonly mode: string;
    readonly action: "include" | "include-exclusive" | "exclude";
    readonly all?: true;
    readonly command: string;
  };
  ParserViewMember: {
    readonly view: string;
  };
}
