// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/gdoi.ios. */
export interface GdoiCommands {
  /** A group whose members encrypt with keys from a key server. */
  GdoiGroup: {
    readonly ipv6?: true;
    readonly name: string;
  };
  GdoiIdentity: {
    readonly number?: number;
    readonly address?: string;
  };
  GdoiServerAddress: {
    readonly address?: string;
    readonly ipv6Address?: string;
  };
  GdoiServerLocal: object;
  GdoiPassive: object;
  GdoiClientInterface: {
    readonly interface: string;
  };
  GdoiClientProtocol: {
    readonly gdoi?: "gdoi";
    readonly profile?: string;
  };
  GdoiClientRekey: {
    readonly what: "encryption" | "hash";
    readonly algorithms: string;
  };
  GdoiClientTransforms: {
    readonly sets: readonly string[];
  };
  GdoiClientTek: {
    readonly keyType: "group-key" | "pair-wise-key";
  };
  GdoiServerHostname: {
    readonly hostname: string;
  };
  GdoiClientBypass: object;
  GdoiClientFailClose: object;
  GdoiClientPfs: object;
  GdoiClientRecovery: {
    readonly seconds: number | undefined;
  };
  GdoiClientStatus: {
    readonly track: string;
  };
  GdoiServerIpv4: {
    readonly address: string | undefined;
  };
  GdoiServerIpv6: {
    readonly address: string | undefined;
  };
  GdoiAuthorization: {
    readonly identity?: string;
    readonly acl?: string;
  };
  GdoiRekeyAlgorithm: {
    readonly algorithm: string;
  };
  GdoiRekeyAddress: {
    readonly acl: string;
  };
  GdoiRekeyAuthentication: {
    readonly algorithm: "rsa" | "ec";
    readonly label: string;
  };
  GdoiRekeyLifetime: {
    readonly seconds?: number;
    readonly days?: number;
  };
  GdoiRekeyRetransmit: {
    readonly seconds: number | undefined;
    readonly number?: number;
    readonly periodic?: "periodic";
  };
  GdoiRekeyTransport: object;
  GdoiRekeySignature: {
    readonly algorithm: "sha" | "sha256" | "sha384" | "sha512";
  };
  GdoiRekeyAck: {
    readonly which: "any" | "interoperable" | "cisco";
  };
  GdoiRegistration: {
    readonly interface: string;
  };
  GdoiServerProtocol: object;
  GdoiServerPfs: object;
  GdoiServerGikev2: {
    readonly profile: string;
  };
  GdoiGroupSize: {
    readonly size: "large" | "medium" | "small";
    readonly bits?: number;
  };
  GdoiRegistrationCrl: {
    readonly trustpoint: string;
  };
  GdoiPairWise: {
    readonly limit?: number;
  };
  GdoiRedundancy: object;
  GdoiSaIpsec: {
    readonly sequence: number | undefined;
  };
  GdoiSaReceiveOnly: object;
  GdoiSaD3p: {
    readonly unit: "msec" | "sec";
    readonly window: number | undefined;
  };
  GdoiIdentifier: object;
  GdoiSaProfile: {
    readonly profile: string;
  };
  GdoiSaMatch: {
    readonly family: "ipv4" | "ipv6";
    readonly acl: string;
  };
  GdoiSaReplay: {
    readonly packets?: "64" | "128" | "256" | "512" | "1024";
    readonly seconds?: number;
  };
  GdoiSaTag: object;
  GdoiLocalPriority: {
    readonly priority: number | undefined;
  };
  GdoiPeerServer: {
    readonly address: string | undefined;
  };
  GdoiPeerProtocol: {
    readonly setting?: "pdu" | "base" | "version" | "refresh" | "retransmit" | "periodic" | "timeout";
    readonly value?: string;
  };
  GdoiIdentifierRange: {
    readonly from: number | undefined;
    readonly to?: number;
  };
  GdoiIdentifierValue: {
    readonly value: number | undefined;
  };
}
