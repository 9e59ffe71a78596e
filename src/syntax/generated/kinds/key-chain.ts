// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/key-chain.ios. */
export interface KeyChainCommands {
  KeyChain: {
    readonly name: string;
  };
  KeyChainMacsec: {
    readonly name: string;
  };
  KeyChainTcp: {
    readonly name: string;
  };
  KeyChainKey: {
    readonly id: number | string | undefined;
  };
  /** The key itself; without it the key is empty and neighbours that use it do not agree. */
  KeyString: {
    readonly encoding?: "0" | "6" | "7";
    readonly key: Secret | undefined;
  };
  KeyAcceptLifetime: {
    readonly local?: true;
    readonly start: string | undefined;
    readonly startMonth: string;
    readonly startDay: number | undefined;
    readonly startYear: number | undefined;
    readonly duration?: number;
    readonly end?: string;
    readonly endMonth?: string;
    readonly endDay?: number;
    readonly endYear?: number;
  };
  KeySendLifetime: {
    readonly local?: true;
    readonly start: string | undefined;
    readonly startMonth: string;
    readonly startDay: number | undefined;
    readonly startYear: number | undefined;
    readonly duration?: number;
    readonly end?: string;
    readonly endMonth?: string;
    readonly endDay?: number;
    readonly endYear?: number;
  };
  KeyMacsecLifetime: {
    readonly start: string | undefined;
    readonly startMonth: string;
    readonly startDay: number | undefined;
    readonly startYear: number | undefined;
    readonly duration?: number;
  };
  KeyCryptographicAlgorithm: {
    readonly algorithm: "md5" | "hmac-sha-1" | "hmac-sha-256" | "hmac-sha-384" | "hmac-sha-512" | "aes-128-cmac" | "aes-256-cmac" | "hmac-sha-1-96" | "aes-128-cmac-96";
  };
  KeySendId: {
    readonly id: number | undefined;
  };
  KeyRecvId: {
    readonly id: number | undefined;
  };
  KeyIncludeTcpOptions: object;
  KeyAcceptAoMismatch: object;
}
