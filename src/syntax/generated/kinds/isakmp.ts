// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/isakmp.ios. */
export interface IsakmpCommands {
  /** Phase 1 proposal; the lowest number is tried first. Lines at their default are not printed. */
  IsakmpPolicy: {
    readonly priority: number | undefined;
  };
  IsakmpDefaultPolicy: object;
  /** Pre-shared key for a peer. No mask means one host; 0.0.0.0 means any. Serves the global routing table only. */
  IsakmpKey: {
    readonly encryption?: "0" | "6";
    readonly key: Secret | undefined;
    readonly address?: string;
    readonly mask?: string;
    readonly prefix?: string;
    readonly hostname?: string;
    readonly noXauth?: true;
  };
  /** A group of keys, valid for peers that are reached through its VRF. */
  Keyring: {
    readonly name: string;
    readonly vrf?: string;
  };
  /** Ties peers, by their identity, to a keyring, a VRF and further settings. */
  IsakmpProfile: {
    readonly name: string;
  };
  /** Dead peer detection: seconds between probes, seconds between repeated probes. */
  IsakmpKeepalive: {
    readonly seconds: number | undefined;
    readonly retry?: number;
    readonly mode?: "on-demand" | "periodic";
  };
  IsakmpEnable: object;
  IsakmpIdentity: {
    readonly identity: "address" | "dn" | "hostname" | "auto";
  };
  IsakmpInvalidSpiRecovery: object;
  IsakmpAggressiveDisable: object;
  IsakmpFragmentation: object;
  IsakmpPerformance: object;
  IsakmpNatKeepalive: {
    readonly seconds: number | undefined;
  };
  IsakmpDisconnectRevoked: object;
  IsakmpXauthTimeout: {
    readonly seconds: number | undefined;
  };
  IsakmpDiagnoseError: {
    readonly entries?: number;
  };
  IsakmpEapolTimeout: {
    readonly timer: "retransmission" | "phase1";
    readonly seconds: number | undefined;
  };
  IsakmpPeer: {
    readonly address?: string;
    readonly ipv6Address?: string;
    readonly hostname?: string;
    readonly vrf?: string;
  };
  IsakmpClientPool: {
    readonly pool: string;
  };
  IsakmpClientProxy: {
    readonly name: string;
  };
  /** Easy VPN: this router is the client of a concentrator. */
  EzvpnClient: {
    readonly name: string;
  };
  EzvpnServer: object;
  CryptoCtcp: {
    readonly ports?: readonly number[];
    readonly seconds?: number;
  };
  CryptoProvisioning: {
    readonly service: "provisioning" | "wui tti";
    readonly role: "petitioner" | "registrar";
  };
  IsakmpClientGroup: {
    readonly name: string;
  };
  IsakmpClientFirewall: {
    readonly name: string;
    readonly need: "optional" | "required";
    readonly type: "cisco-integrated-client-firewall" | "cisco-security-agent" | "zonelabs-zonealarm" | "zonelabs-zonealarmpro";
  };
  /** Cipher of phase 1; DES when absent. */
  IsakmpEncryption: {
    readonly algorithm: "des" | "3des" | "aes";
    readonly keyLength?: number;
  };
  /** Hash of phase 1; SHA-1 when absent. */
  IsakmpHash: {
    readonly algorithm: "md5" | "sha" | "sha256" | "sha384" | "sha512";
  };
  /** How the ends prove who they are; rsa-sig when absent. */
  IsakmpAuthentication: {
    readonly method: "pre-share" | "rsa-sig" | "rsa-encr" | "ecdsa-sig";
  };
  /** Diffie-Hellman group; 1 when absent. */
  IsakmpGroup: {
    readonly group: number | undefined;
  };
  /** Lifetime of the phase 1 association; 86400 seconds when absent. The ends take the shorter one. */
  IsakmpLifetime: {
    readonly seconds: number | undefined;
  };
  KeyringDescription: {
    readonly text: string;
  };
  KeyringLocalAddress: {
    readonly address: string | undefined;
    readonly vrf?: string;
  };
  /** Pre-shared key for the peers that this address and mask cover. */
  KeyringKey: {
    readonly address?: string;
    readonly mask?: string;
    readonly prefix?: string;
    readonly hostname?: string;
    readonly encryption?: "0" | "6";
    readonly key: Secret | undefined;
  };
  KeyringRsaKey: {
    readonly address?: string;
    readonly name?: string;
    readonly usage?: "encryption" | "signature";
  };
  RsaKeyAddress: {
    readonly address: string | undefined;
  };
  RsaKeySerial: {
    readonly serial: string;
  };
  RsaKeyString: object;
  IsakmpProfileDescription: {
    readonly text: string;
  };
  /** The inside VRF of the peers of this profile. */
  IsakmpProfileVrf: {
    readonly vrf: string;
  };
  IsakmpProfileKeyring: {
    readonly keyring: string;
    readonly others?: readonly string[];
  };
  IsakmpProfileTrustpoint: {
    readonly trustpoint: string;
  };
  IsakmpProfileIdentity: {
    readonly address?: "address";
    readonly ipv6?: true;
    readonly literal?: string;
    readonly fqdn?: "fqdn";
    readonly fqdnName?: string;
    readonly userFqdn?: string;
  };
  /** Which peers the profile serves, by the identity they send. A profile without one serves nobody. */
  IsakmpProfileMatch: {
    readonly address?: string;
    readonly mask?: string;
    readonly vrf?: string;
    readonly prefix?: string;
    readonly hostDomain?: string;
    readonly host?: string;
    readonly userDomain?: string;
    readonly user?: string;
    readonly userFqdnDomain?: string;
    readonly userFqdn?: string;
    readonly group?: string;
  };
  IsakmpProfileCertificate: {
    readonly map: string;
  };
  IsakmpProfileKeepalive: {
    readonly seconds: number | undefined;
    readonly retry?: number;
  };
  IsakmpProfileLocalAddress: {
    readonly address: string | undefined;
    readonly vrf?: string;
  };
  IsakmpProfileInitiate: {
    readonly mode?: "aggressive" | "main";
  };
  IsakmpProfileAccounting: {
    readonly list: string;
  };
  IsakmpProfileQosGroup: {
    readonly group: number | undefined;
  };
  IsakmpProfileTemplate: {
    readonly template: number | undefined;
    readonly perUser?: true;
  };
  IsakmpProfileAuthenticate: {
    readonly list: string;
  };
  IsakmpProfileClientAddress: {
    readonly mode: "initiate" | "respond";
  };
  IsakmpProfileClientGroup: {
    readonly group: string;
  };
  IsakmpProfilePkiList: {
    readonly list?: string;
    readonly encryption?: "0" | "6";
    readonly password?: Secret;
  };
  IsakmpProfileUser: {
    readonly user?: string;
    readonly encryption?: "0" | "6";
    readonly password?: Secret;
  };
  IsakmpProfileRekey: object;
  IsakmpProfileAuthorize: {
    readonly list?: string;
    readonly encryption?: "0" | "6";
    readonly password?: Secret;
  };
  IsakmpPeerDescription: {
    readonly text: string;
  };
  IsakmpPeerEndpoint: {
    readonly fqdn?: string;
    readonly address?: string;
    readonly ipv6Address?: string;
    readonly userFqdn?: string;
  };
  IsakmpPeerPassword: {
    readonly encryption?: "0" | "6";
    readonly key: Secret | undefined;
  };
  IsakmpGroupKey: {
    readonly encryption?: "0" | "6";
    readonly key: Secret | undefined;
  };
  IsakmpGroupPool: {
    readonly pool: string;
  };
  IsakmpGroupMetric: {
    readonly metric: number | undefined;
  };
  IsakmpGroupAcl: {
    readonly acl: string;
  };
  IsakmpGroupDns: {
    readonly primary: string | undefined;
    readonly secondary?: string;
  };
  IsakmpGroupWins: {
    readonly primary: string | undefined;
    readonly secondary?: string;
  };
  IsakmpGroupDomain: {
    readonly domain: string;
  };
  IsakmpGroupSplitDns: {
    readonly domain: string;
  };
  IsakmpGroupNetmask: {
    readonly mask: string | undefined;
  };
  IsakmpGroupBanner: {
    readonly text: string;
  };
  IsakmpGroupBackup: {
    readonly gateway: string | undefined;
  };
  IsakmpGroupSavePassword: object;
  IsakmpGroupIncludeLan: object;
  IsakmpGroupPfs: object;
  IsakmpGroupLock: object;
  IsakmpGroupMaxUsers: {
    readonly users: number | undefined;
  };
  IsakmpGroupMaxLogins: {
    readonly logins: number | undefined;
  };
  IsakmpGroupFirewall: {
    readonly areYouThere?: "are-u-there";
    readonly policy?: string;
  };
  IsakmpGroupDhcp: {
    readonly relay?: string;
    readonly server?: string;
    readonly timeout?: number;
  };
  IsakmpGroupRestrict: {
    readonly interface: string;
  };
  IsakmpGroupUpdate: {
    readonly type: string;
    readonly url?: string;
    readonly revision?: string;
  };
  IsakmpGroupProxy: {
    readonly name: string;
  };
  IsakmpGroupSmartcard: object;
  IsakmpGroupAttributes: {
    readonly list: string;
  };
  IsakmpGroupConfiguration: {
    readonly url?: string;
    readonly version?: number;
  };
  IsakmpFirewallPush: {
    readonly direction: "in" | "out";
    readonly acl?: string;
  };
  IsakmpFirewallPresence: object;
  BrowserProxy: {
    readonly exceptions?: string;
    readonly server?: string;
  };
  EzvpnAcl: {
    readonly acl: string;
  };
  EzvpnConnect: {
    readonly acl?: string;
  };
  EzvpnGroup: {
    readonly group: string;
    readonly encryption?: "0" | "6";
    readonly key: Secret | undefined;
  };
  EzvpnMode: {
    readonly mode: "client" | "network-extension" | "network-plus";
  };
  EzvpnPeer: {
    readonly peer: string | undefined;
    readonly default?: true;
    readonly idleTime?: number;
  };
  EzvpnLocalAddress: {
    readonly interface: string;
  };
  EzvpnUser: {
    readonly user: string;
    readonly encryption?: "0" | "6";
    readonly password: Secret | undefined;
  };
  EzvpnXauth: {
    readonly mode: "http-intercept" | "interactive" | "local";
  };
  EzvpnVirtual: {
    readonly template?: number;
  };
  EzvpnNat: {
    readonly acl?: string;
  };
  EzvpnBackup: {
    readonly backup: string;
    readonly track: string;
  };
  EzvpnCtcp: {
    readonly port: number | undefined;
    readonly seconds?: number;
  };
  EzvpnIdle: {
    readonly seconds: number | undefined;
  };
  EzvpnFlow: {
    readonly acl: string;
  };
  TtiServer: {
    readonly server: string;
  };
  TtiTemplate: {
    readonly config?: string;
    readonly post?: true;
    readonly user?: string;
    readonly encryption?: "0" | "6";
    readonly password?: Secret;
    readonly page?: string;
    readonly url?: string;
  };
  TtiTrustpoint: {
    readonly signing?: string;
    readonly trustpoint?: string;
  };
  TtiLists: {
    readonly list: string;
  };
  TtiAuthorization: {
    readonly list?: string;
  };
}
