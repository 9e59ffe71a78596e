// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/ikev2.ios. */
export interface Ikev2Commands {
  /** What this router offers and accepts in phase 1; complete only with encryption, integrity (or prf, for GCM) and group. */
  Ikev2Proposal: {
    readonly name: string;
  };
  /** Which proposals serve a local address or front-door VRF. */
  Ikev2Policy: {
    readonly name: string;
  };
  Ikev2Keyring: {
    readonly name: string;
  };
  /** Ties peers, by their identity, to authentication methods, keys and further settings. */
  Ikev2Profile: {
    readonly name: string;
  };
  /** Dead peer detection for all profiles: seconds between probes, seconds between repeated probes. */
  Ikev2Dpd: {
    readonly seconds: number | undefined;
    readonly retry?: number;
    readonly mode?: "on-demand" | "periodic";
  };
  Ikev2NatKeepalive: {
    readonly seconds: number | undefined;
  };
  Ikev2Fragmentation: {
    readonly mtu?: number;
  };
  Ikev2CookieChallenge: {
    readonly sessions: number | undefined;
  };
  Ikev2Limit: {
    readonly limit: "max-sa" | "max-in-negotation-sa" | "max-in-negotiation-sa";
    readonly sessions: number | undefined;
    readonly direction?: "incoming" | "outgoing";
  };
  Ikev2Window: {
    readonly size: number | undefined;
  };
  Ikev2HttpUrlCert: object;
  Ikev2HttpUrlBundle: object;
  Ikev2LimitQueue: {
    readonly requests: number | undefined;
  };
  CryptoSessionStats: {
    readonly entries: number | undefined;
  };
  SkipClient: {
    readonly name: string;
  };
  TlsTunnel: {
    readonly name: string;
  };
  AutoVpn: {
    readonly name: string;
  };
  Ikev2CertificateCache: {
    readonly size: number | undefined;
  };
  Ikev2DiagnoseError: {
    readonly entries: number | undefined;
  };
  Ikev2DisconnectRevoked: object;
  Ikev2Cts: object;
  Ikev2Reconnect: {
    readonly number: number | undefined;
    readonly encryption?: "6";
    readonly active?: Secret;
    readonly key?: Secret;
  };
  Ikev2RedirectClient: {
    readonly redirects?: number;
  };
  Ikev2RedirectGateway: {
    readonly phase: "auth" | "init";
  };
  Ikev2Logging: {
    readonly subject: "ikev2" | "session" | "ezvpn";
    readonly group?: string;
  };
  Ikev2Authorization: {
    readonly name: string;
  };
  Ikev2NameMangler: {
    readonly name: string;
  };
  Ikev2Client: {
    readonly name: string;
  };
  Ikev2Cluster: object;
  Ikev2Encryption: {
    readonly algorithms: readonly ("des" | "3des" | "aes-cbc-128" | "aes-cbc-192" | "aes-cbc-256" | "aes-gcm-128" | "aes-gcm-256")[];
  };
  Ikev2Integrity: {
    readonly algorithms: readonly ("md5" | "sha1" | "sha256" | "sha384" | "sha512")[];
  };
  Ikev2Prf: {
    readonly algorithms: readonly ("md5" | "sha1" | "sha256" | "sha384" | "sha512")[];
  };
  Ikev2Group: {
    readonly groups: readonly number[];
  };
  Ikev2PqcGroup: {
    readonly algorithms: readonly ("mlkem512" | "mlkem768" | "mlkem1024")[];
    readonly need?: "required" | "optional";
  };
  Ikev2PolicyProposal: {
    readonly proposal: string;
  };
  Ikev2PolicyVrf: {
    readonly vrf: string;
  };
  Ikev2PolicyAddress: {
    readonly address: string | undefined;
  };
  Ikev2PolicyApplication: {
    readonly application: "autovpn" | "sdwan";
  };
  Ikev2PolicyInbound: object;
  Ikev2Peer: {
    readonly name: string;
  };
  Ikev2PeerDescription: {
    readonly text: string;
  };
  /** The peers that this block serves: one host without a mask, any with 0.0.0.0 0.0.0.0 or ::/0. */
  Ikev2PeerAddress: {
    readonly address?: string;
    readonly mask?: string;
    readonly prefix?: string;
  };
  Ikev2PeerHostname: {
    readonly hostname: string;
  };
  Ikev2PeerIdentity: {
    readonly address?: string;
    readonly fqdnDomain?: string;
    readonly fqdn?: string;
    readonly emailDomain?: string;
    readonly email?: string;
    readonly keyId?: string;
  };
  /** Without `local` or `remote` the key serves both directions. */
  Ikev2PreSharedKey: {
    readonly direction?: "local" | "remote";
    readonly encryption?: "0" | "6" | "hex";
    readonly key: Secret | undefined;
  };
  Ikev2PeerPpk: {
    readonly id?: string;
    readonly encryption?: "0" | "6" | "hex";
    readonly key?: Secret;
    readonly required?: true;
    readonly client?: string;
  };
  Ikev2ProfileDescription: {
    readonly text: string;
  };
  /** Peers that may use the profile, by the identity that they send. */
  Ikev2MatchIdentity: {
    readonly any?: "any";
    readonly address?: string;
    readonly mask?: string;
    readonly prefix?: string;
    readonly fqdnDomain?: string;
    readonly fqdn?: string;
    readonly emailDomain?: string;
    readonly email?: string;
    readonly keyId?: string;
  };
  Ikev2MatchCertificate: {
    readonly map: string;
  };
  /** The VRF in which the transport address is reached; needed when `tunnel vrf` is used. */
  Ikev2MatchVrf: {
    readonly vrf: string;
  };
  Ikev2MatchAddress: {
    readonly interface?: string;
    readonly address?: string;
    readonly ipv6Address?: string;
  };
  /** The identity that this router sends; the tunnel's source address when absent. */
  Ikev2IdentityLocal: {
    readonly local?: true;
    readonly address?: string;
    readonly dn?: "dn";
    readonly fqdn?: string;
    readonly email?: string;
    readonly keyId?: string;
  };
  /** How this router proves who it is. */
  Ikev2AuthenticationLocal: {
    readonly method: "pre-share" | "rsa-sig" | "ecdsa-sig" | "eap";
    readonly eap?: "gtc" | "md5" | "mschapv2";
    readonly username?: string;
    readonly keyWord?: "key" | "password";
    readonly encryption?: "0" | "6" | "hex";
    readonly key?: Secret;
  };
  /** How the peer may prove who it is; several methods may stand on lines of their own. */
  Ikev2AuthenticationRemote: {
    readonly method: "pre-share" | "rsa-sig" | "ecdsa-sig" | "eap" | "anyconnect-eap";
    readonly encryption?: "0" | "6" | "hex";
    readonly key?: Secret;
    readonly queryIdentity?: true;
    readonly aggregate?: true;
    readonly certRequest?: true;
    readonly timeout?: number;
  };
  Ikev2ProfileKeyring: {
    readonly keyring: string;
    readonly mangler?: string;
  };
  Ikev2ProfileAaaKeyring: {
    readonly list: string;
    readonly mangler?: string;
    readonly encryption?: "0" | "6";
    readonly password?: Secret;
  };
  Ikev2ProfileTrustpoint: {
    readonly trustpoint: string;
    readonly usage?: "sign" | "verify";
  };
  Ikev2ProfileDpd: {
    readonly seconds: number | undefined;
    readonly retry?: number;
    readonly mode?: "on-demand" | "periodic";
  };
  Ikev2ProfileLifetime: {
    readonly seconds: number | undefined;
  };
  Ikev2ProfileLifetimeCertificate: object;
  Ikev2ProfileDynamic: object;
  Ikev2ProfilePpk: {
    readonly keyring: string;
  };
  Ikev2ProfileDynamicAuthentication: object;
  Ikev2ProfileApplication: {
    readonly application: "autovpn" | "sdwan";
  };
  Ikev2ProfileInbound: object;
  Ikev2ProfileInsideVrf: {
    readonly vrf: string;
  };
  Ikev2ProfileNatKeepalive: {
    readonly seconds: number | undefined;
  };
  Ikev2ProfileNatForce: object;
  Ikev2ProfileContact: object;
  Ikev2ProfileTemplate: {
    readonly template: number | undefined;
  };
  Ikev2ProfileConfigMode: object;
  Ikev2ProfileConfigExchange: {
    readonly request?: "request";
    readonly set?: "accept" | "send";
  };
  Ikev2ProfileReconnect: {
    readonly timeout?: number;
  };
  Ikev2ProfileRedirect: object;
  Ikev2ProfileShutdown: object;
  Ikev2ProfileAuthorization: {
    readonly scope?: "group" | "user";
    readonly overridden?: "override";
    readonly method?: "any" | "anyconnect-eap" | "cert" | "eap" | "psk";
    readonly list?: string;
    readonly mangler?: string;
    readonly policy?: string;
    readonly cached?: "cached";
    readonly local?: true;
    readonly override?: true;
    readonly encryption?: "0" | "6";
    readonly password?: Secret;
  };
  Ikev2ProfileAccounting: {
    readonly method?: "anyconnect-eap" | "cert" | "eap" | "psk";
    readonly list: string;
  };
  Ikev2ProfileAaaAuthentication: {
    readonly method: "eap" | "anyconnect-eap";
    readonly list: string;
  };
  Ikev2ProfileAnyconnect: {
    readonly profile: string;
  };
  Ikev2PushPool: {
    readonly pool: string;
  };
  Ikev2PushIpv6Pool: {
    readonly pool: string;
  };
  Ikev2PushDns: {
    readonly primary: string | undefined;
    readonly secondary?: string;
  };
  Ikev2PushDomain: {
    readonly domain: string;
  };
  Ikev2PushSplitDns: {
    readonly domain: string;
  };
  Ikev2PushNetmask: {
    readonly mask: string | undefined;
  };
  Ikev2PushSubnetAcl: {
    readonly acl: string;
  };
  /** Tells the peer the routes that it may send through the tunnel. */
  Ikev2PushRouteSet: {
    readonly interface?: string;
    readonly ipv6?: true;
    readonly acl?: string;
    readonly end?: "local" | "remote";
    readonly network?: string;
    readonly mask?: string;
    readonly prefix?: string;
    readonly nextHop?: string;
    readonly distance?: number;
    readonly tag?: number;
    readonly vrf?: string;
  };
  Ikev2PushRouteAccept: {
    readonly any?: "any";
    readonly prefixList?: string;
    readonly tag?: number;
    readonly distance?: number;
    readonly routeMap?: string;
  };
  Ikev2PushRouteRedistribute: {
    readonly protocol: string;
  };
  Ikev2PushBanner: {
    readonly text: string;
  };
  Ikev2PushSessionTimeout: {
    readonly seconds: number | undefined;
  };
  Ikev2PushDhcp: {
    readonly relay?: string;
    readonly server?: string;
    readonly timeout?: number;
  };
  Ikev2PushConfiguration: {
    readonly url?: string;
    readonly version?: number;
  };
  Ikev2PushWins: {
    readonly primary: string | undefined;
    readonly secondary?: string;
  };
  Ikev2PushIpv6Dns: {
    readonly primary: string | undefined;
    readonly secondary?: string;
  };
  Ikev2PushIpv6Prefix: {
    readonly length: number | undefined;
  };
  Ikev2PushIpv6Subnet: {
    readonly acl: string;
  };
  Ikev2PushFlowLimit: {
    readonly flows: number | undefined;
  };
  Ikev2PushFlag: {
    readonly flag: "include-local-lan" | "pfs" | "smartcard-removal-disconnect";
  };
  Ikev2PushAttributes: {
    readonly list: string;
  };
  Ikev2PushBackup: {
    readonly gateway: string;
  };
  Ikev2MangleDn: {
    readonly part: "common-name" | "organization" | "organization-unit" | "country" | "domain" | "locality" | "state";
    readonly delimiter?: string;
  };
  Ikev2MangleFqdn: {
    readonly part: "all" | "hostname" | "domain";
  };
  Ikev2MangleEmail: {
    readonly part: "all" | "domain" | "username";
  };
  Ikev2MangleEap: {
    readonly part: "all" | "dn" | "prefix" | "suffix";
    readonly delimiter?: string;
  };
  Ikev2ClientPeer: {
    readonly sequence: number | undefined;
    readonly address: string | undefined;
    readonly track?: string;
    readonly state?: "up" | "down";
  };
  Ikev2ClientPeerFqdn: {
    readonly sequence: number | undefined;
    readonly fqdn: string;
    readonly dynamic?: true;
    readonly ipv6?: true;
    readonly track?: string;
    readonly state?: "up" | "down";
  };
  Ikev2ClientPeerReactivate: object;
  Ikev2ClientConnect: {
    readonly interface: string;
  };
  Ikev2ClientInside: {
    readonly interface: string;
  };
  Ikev2ClientConnectMode: {
    readonly track?: string;
    readonly state?: "up" | "down";
  };
  Ikev2ClientSource: {
    readonly sequence: number | undefined;
    readonly interface: string;
    readonly track: string;
  };
  Ikev2ClientBackup: {
    readonly group: number | "default" | undefined;
  };
  Ikev2ClusterStandby: {
    readonly group: string;
  };
  Ikev2ClusterPort: {
    readonly port: number | undefined;
  };
  Ikev2ClusterSlave: {
    readonly role: "slave" | "secondary";
    readonly hello?: number;
    readonly sessions?: number;
    readonly priority?: number;
    readonly update?: number;
    readonly normalization?: number;
  };
  Ikev2ClusterMaster: {
    readonly role: "master" | "primary";
    readonly overload?: number;
    readonly load?: "crypto-load" | "system-load";
    readonly weight?: number;
  };
  Ikev2ClusterFqdn: {
    readonly fqdn: string;
  };
  Ikev2ClusterHoldtime: {
    readonly milliseconds: number | undefined;
  };
  Ikev2ClusterShutdown: object;
  SkipPsk: {
    readonly id: string;
    readonly encryption?: "0" | "6" | "hex";
    readonly key: Secret | undefined;
  };
  SkipServer: {
    readonly address?: string;
    readonly ipv6Address?: string;
    readonly fqdn?: string;
    readonly port?: number;
  };
  SkipVrf: {
    readonly vrf: string;
  };
  TlsTunnelServer: {
    readonly address?: string;
    readonly ipv6Address?: string;
    readonly url?: string;
    readonly port?: number;
  };
  TlsTunnelOverlay: {
    readonly interface?: string;
    readonly address?: string;
    readonly vrf?: string;
  };
  TlsTunnelLocal: {
    readonly interface: string;
    readonly priority?: number;
  };
  TlsTunnelPsk: {
    readonly id: string;
    readonly encryption?: "0" | "6";
    readonly key: Secret | undefined;
  };
  TlsTunnelTrustpoint: {
    readonly trustpoint: string;
    readonly usage?: "sign" | "verify";
  };
  TlsTunnelSetting: {
    readonly device?: string;
    readonly mode?: "tls" | "dtls";
    readonly suites?: readonly string[];
  };
  AutoVpnLocal: {
    readonly peer?: string;
    readonly number?: number;
    readonly uplinks?: readonly string[];
  };
  AutoVpnRemote: {
    readonly peer: number | undefined;
    readonly id?: string;
    readonly encryption?: "0" | "6";
    readonly key?: Secret;
  };
  AutoVpnRegistry: {
    readonly primary: string | undefined;
    readonly port: number | undefined;
    readonly secondary?: string;
    readonly secondaryPort?: number;
  };
}
