// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/discovery.ios. */
export interface DiscoveryCommands {
  Bfd: {
    readonly milliseconds?: number;
  };
  BfdTemplate: {
    readonly hops: "single-hop" | "multi-hop";
    readonly name: string;
  };
  BfdMap: {
    readonly family: "ipv4" | "ipv6";
    readonly destination: string | undefined;
    readonly vrf?: string;
    readonly source?: string;
    readonly sourceVrf?: string;
    readonly template: string;
  };
  BfdL2cos: {
    readonly cos: number | undefined;
  };
  CdpRun: object;
  CdpTimer: {
    readonly seconds: number | undefined;
  };
  CdpHoldtime: {
    readonly seconds: number | undefined;
  };
  CdpSource: {
    readonly source: string;
  };
  CdpAdvertiseV2: object;
  CdpSendTlv: {
    readonly tlv: "app" | "location" | "location-server";
  };
  CdpTlvListName: {
    readonly list?: string;
    readonly filter?: string;
  };
  CdpLogDuplex: object;
  LldpRun: object;
  LldpTimer: {
    readonly seconds: number | undefined;
  };
  LldpHoldtime: {
    readonly seconds: number | undefined;
  };
  LldpReinit: {
    readonly seconds: number | undefined;
  };
  LldpTlv: {
    readonly tlv: string;
  };
  BfdInterval: {
    readonly minimumTx?: number;
    readonly minimumRx?: number;
    readonly both?: number;
    readonly multiplier: number | undefined;
  };
  BfdEcho: object;
  BfdDampening: {
    readonly halfLife?: number;
    readonly reuse?: number;
    readonly suppress?: number;
    readonly maximum?: number;
  };
  BfdAuthentication: {
    readonly algorithm: "md5" | "meticulous-md5" | "sha-1" | "meticulous-sha-1";
    readonly keyChain: string;
  };
  BfdInterfaceInterval: {
    readonly transmit: number | undefined;
    readonly receive: number | undefined;
    readonly multiplier: number | undefined;
  };
  BfdInterfaceTemplate: {
    readonly template: string;
  };
  BfdInterfaceEcho: object;
  BfdInterfaceNeighbor: {
    readonly address?: string;
    readonly address6?: string;
  };
}
