// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/ipsec.ios. */
export interface IpsecCommands {
  /** The algorithms that protect traffic. The name is local: two ends agree when the contents agree. */
  TransformSet: {
    readonly name: string;
    readonly ah?: "ah-md5-hmac" | "ah-sha-hmac" | "ah-sha256-hmac" | "ah-sha384-hmac" | "ah-sha512-hmac";
    readonly cipher?: "esp-des" | "esp-3des" | "esp-aes" | "esp-gcm" | "esp-gmac" | "esp-seal" | "esp-null";
    readonly keyLength?: number;
    readonly integrity?: "esp-md5-hmac" | "esp-sha-hmac" | "esp-sha256-hmac" | "esp-sha384-hmac" | "esp-sha512-hmac";
    readonly compLzs?: true;
    readonly esn?: true;
  };
  IpsecDefaultTransformSet: object;
  /** What `tunnel protection` applies to a tunnel. Without a transform set it uses the built-in `default`. */
  IpsecProfile: {
    readonly name: string;
  };
  /** Lifetime of IPsec associations where the profile or map says nothing: 3600 seconds, 4608000 kilobytes. */
  IpsecLifetimeSeconds: {
    readonly seconds: number | undefined;
  };
  IpsecLifetimeKilobytes: {
    readonly kilobytes: number | "disable" | undefined;
  };
  IpsecLifetimeDays: {
    readonly days: number | undefined;
  };
  /** How far out of order a packet may arrive; 64 packets when absent. */
  IpsecReplayWindow: {
    readonly packets: "64" | "128" | "256" | "512" | "1024";
  };
  IpsecReplayDisable: object;
  IpsecIdleTime: {
    readonly seconds: number | undefined;
  };
  IpsecDummyPackets: {
    readonly perSecond?: number;
    readonly seconds?: number;
  };
  IpsecEcn: {
    readonly ecn: "discard" | "propagate";
  };
  IpsecMultiSn: object;
  IpsecExclude: {
    readonly address?: string;
    readonly ipv6Address?: string;
  };
  IpsecStrength: object;
  IpsecDfBit: {
    readonly action: "clear" | "copy" | "set";
  };
  IpsecFragmentation: {
    readonly order: "after-encryption" | "before-encryption";
  };
  IpsecIpv4Deny: {
    readonly action: "clear" | "drop" | "jump";
  };
  IpsecNatTransparency: {
    readonly method: "udp-encapsulation" | "udp-encaps" | "spi-matching";
  };
  IpsecOptional: {
    readonly retry?: number;
  };
  /** Lets algorithms that newer releases refuse (DES, 3DES, MD5, groups 1, 2, 5) be used again. */
  ComplianceShield: object;
  CryptoEngine: {
    readonly engine: "software" | "accelerator" | "onboard" | "slot" | "nm" | "aim" | "em";
    readonly settings?: string;
  };
  CryptoMib: {
    readonly subject: "failure" | "tunnel";
    readonly size: number | undefined;
  };
  CryptoCallAdmission: {
    readonly protocol: "all" | "ike" | "ipsec";
    readonly what?: "in-negotiation-sa" | "sa";
    readonly sessions: number | undefined;
  };
  /** One entry of a crypto map: which traffic is protected, towards which peer, how. */
  CryptoMap: {
    readonly ipv6?: true;
    readonly name: string;
    readonly sequence: number | undefined;
    readonly type?: "ipsec-isakmp" | "ipsec-manual" | "gdoi" | "cisco";
    readonly dynamic?: string;
    readonly discover?: true;
    readonly profile?: string;
  };
  /** The address that the map's tunnels use, whatever interface they leave by. */
  CryptoMapLocalAddress: {
    readonly ipv6?: true;
    readonly name: string;
    readonly interface: string;
  };
  CryptoMapFailClose: {
    readonly ipv6?: true;
    readonly name: string;
  };
  CryptoMapProfile: {
    readonly ipv6?: true;
    readonly name: string;
    readonly profile: string;
  };
  CryptoMapAuthorization: {
    readonly ipv6?: true;
    readonly name: string;
    readonly named?: true;
    readonly list: string;
  };
  CryptoMapClientList: {
    readonly ipv6?: true;
    readonly name: string;
    readonly purpose: "accounting" | "authentication";
    readonly list: string;
  };
  CryptoMapClientAddress: {
    readonly ipv6?: true;
    readonly name: string;
    readonly mode: "initiate" | "respond";
  };
  CryptoMapRedundancy: {
    readonly ipv6?: true;
    readonly name: string;
    readonly inbound: number | undefined;
    readonly outbound?: number;
  };
  /** A template for peers whose address is not known beforehand. */
  DynamicMap: {
    readonly ipv6?: true;
    readonly name: string;
    readonly sequence: number | undefined;
  };
  /** Tunnel mode wraps the whole packet, transport mode its payload only: 20 bytes less a packet on GRE. */
  TransformSetMode: {
    readonly mode: "tunnel" | "transport";
    readonly require?: true;
  };
  TransformSetInitVector: {
    readonly value: string;
  };
  IpsecProfileDescription: {
    readonly text: string;
  };
  IpsecProfileResponderOnly: object;
  IpsecProfileRedundancy: {
    readonly group: string;
    readonly stateful?: true;
  };
  IpsecProfileReverseRoute: {
    readonly static?: true;
    readonly nextHop?: string;
    readonly gateway?: true;
    readonly remoteStatic?: "static";
  };
  IpsecProfileRriDisable: object;
  CryptoMapDescription: {
    readonly text: string;
  };
  CryptoMapPreClassify: object;
  CryptoMapReverseRoute: {
    readonly static?: true;
    readonly nextHop?: string;
    readonly gateway?: true;
    readonly remoteStatic?: "static";
    readonly tag?: number;
  };
  CryptoMapActivate: object;
  DynamicMapDescription: {
    readonly text: string;
  };
  DynamicMapPreClassify: object;
  DynamicMapReverseRoute: {
    readonly static?: true;
    readonly nextHop?: string;
    readonly gateway?: true;
    readonly remoteStatic?: "static";
    readonly tag?: number;
  };
  /** The traffic that this entry protects; the peer's list must be its mirror image. */
  CryptoMapMatch: {
    readonly ipv6?: true;
    readonly acl: string;
  };
  /** The far end of the tunnel. */
  SetPeer: {
    readonly peer: string | undefined;
    readonly dynamic?: true;
    readonly default?: true;
  };
  /** Transform sets, in order of preference. */
  SetTransformSet: {
    readonly sets: readonly string[];
  };
  /** A fresh Diffie-Hellman exchange for each IPsec association; group1 when the word is bare, group14 on newer releases. */
  SetPfs: {
    readonly group?: "group1" | "group2" | "group5" | "group14" | "group15" | "group16" | "group19" | "group20" | "group21" | "group24";
  };
  SetIsakmpProfile: {
    readonly profile: string;
  };
  SetIkev2Profile: {
    readonly profile: string;
  };
  SetLifetimeSeconds: {
    readonly seconds: number | undefined;
  };
  SetLifetimeKilobytes: {
    readonly kilobytes: number | "disable" | undefined;
  };
  SetLifetimeDays: {
    readonly days: number | undefined;
  };
  SetLevelPerHost: object;
  SetIdleTime: {
    readonly seconds: number | undefined;
    readonly default?: true;
  };
  SetReplayWindow: {
    readonly packets: "64" | "128" | "256" | "512" | "1024";
  };
  SetReplayDisable: object;
  SetDfBit: {
    readonly spelling: "dfbit" | "df-bit";
    readonly action: "clear" | "copy" | "set";
  };
  SetDummyPackets: {
    readonly perSecond?: number;
    readonly seconds?: number;
  };
  SetEcn: {
    readonly ecn: "discard" | "propagate";
  };
  SetPolicyLimit: {
    readonly limit: number | undefined;
  };
  SetMixedMode: object;
  SetGroup: {
    readonly group: string;
  };
  SetIdentity: {
    readonly identity: string;
  };
  SetAccessGroup: {
    readonly acl: string;
    readonly direction?: "in" | "out";
  };
  SetNatDemux: object;
  SetReverseRoute: {
    readonly distance?: number;
    readonly tag?: number;
    readonly gateway?: string;
  };
  SetSessionKey: {
    readonly direction: "inbound" | "outbound";
    readonly protocol: "ah" | "esp";
    readonly spi: number | undefined;
    readonly cipher?: Secret;
    readonly authenticator?: Secret;
    readonly key?: Secret;
  };
  DialerPreClassify: object;
  FailCloseMatch: {
    readonly acl: string;
  };
  FailCloseActivate: object;
  /** Encrypts the traffic of the interface that the map's lists name. */
  InterfaceCryptoMap: {
    readonly map: string;
    readonly group?: string;
    readonly stateful?: true;
  };
  InterfaceIpv6CryptoMap: {
    readonly map: string;
  };
  InterfaceDfBit: {
    readonly action: "clear" | "copy" | "set";
  };
  InterfaceIpsecFragmentation: {
    readonly order: "after-encryption" | "before-encryption";
  };
  InterfaceEzvpn: {
    readonly name: string;
    readonly side?: "inside" | "outside";
  };
}
