// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/pki.ios. */
export interface PkiCommands {
  /** A certificate authority that this router trusts, and how its own certificate is obtained. */
  PkiTrustpoint: {
    readonly name: string;
  };
  /** The certificates themselves, as hexadecimal text or as files. */
  PkiChain: {
    readonly name: string;
  };
  PkiCertificateMap: {
    readonly name: string;
    readonly sequence: number | undefined;
  };
  PkiServer: {
    readonly name: string;
  };
  PkiServerAction: {
    readonly name: string;
    readonly cancel?: true;
  };
  PkiSelfSigned: {
    readonly hash: "md5" | "sha1" | "sha256" | "sha384" | "sha512";
  };
  PkiPoolBundle: {
    readonly url: string;
  };
  PkiEnrollmentProfile: {
    readonly name: string;
  };
  PkiToken: {
    readonly token: string;
    readonly seconds?: number;
    readonly retries?: number;
    readonly file?: string;
    readonly undo?: string;
    readonly encoding?: "0";
    readonly pin?: Secret;
  };
  PkiStorage: {
    readonly place: string;
  };
  PkiCrlCache: {
    readonly kilobytes: number | undefined;
  };
  PkiCrlDownload: {
    readonly what: "schedule" | "trustpoint" | "url";
    readonly settings: string;
  };
  PkiCrlRequest: {
    readonly trustpoint: string;
  };
  PkiDefaultRemoval: {
    readonly seconds: number | undefined;
  };
  PkiCertificateQuery: {
    readonly action: "query" | "pool" | "validate";
    readonly trustpoint?: string;
  };
  /** The oldest form of a trustpoint. */
  PkiIdentity: {
    readonly name: string;
  };
  PkiAuthenticate: {
    readonly name: string;
  };
  PkiEnroll: {
    readonly name: string;
  };
  PkiTrustpool: {
    readonly cleaned?: "clean";
    readonly clean?: "clean";
    readonly cleanUrl?: string;
    readonly vrf?: string;
    readonly terminal?: "terminal";
    readonly bundle?: "ca-bundle";
    readonly url?: string;
    readonly urlVrf?: string;
  };
  PkiTrustpoolPolicy: object;
  PkiExport: {
    readonly spelling: "pki" | "ca";
    readonly name: string;
    readonly pem?: "pem";
    readonly terminal?: "terminal";
    readonly url?: string;
    readonly cipher?: "3des" | "des" | "aes";
    readonly rollover?: true;
    readonly password?: true;
    readonly passphrase?: Secret;
    readonly target?: string;
  };
  PkiImport: {
    readonly spelling: "pki" | "ca";
    readonly name: string;
    readonly check?: true;
    readonly exportable?: true;
    readonly usageKeys?: true;
    readonly terminal?: "terminal";
    readonly url?: string;
    readonly password?: true;
    readonly passphrase?: Secret;
    readonly source?: string;
  };
  /** Makes a key pair; typed once, not printed by the box. */
  KeyPairGenerate: {
    readonly generalKeys?: true;
    readonly usageKeys?: true;
    readonly signature?: true;
    readonly encryption?: true;
    readonly exportable?: true;
    readonly redundancy?: true;
    readonly label?: string;
    readonly modulus?: number;
    readonly device?: string;
    readonly storage?: string;
  };
  KeyPairGenerateEc: {
    readonly bits: "256" | "384" | "521";
    readonly exportable?: true;
    readonly label?: string;
  };
  KeyPairZeroize: {
    readonly algorithm: "rsa" | "ec";
    readonly label?: string;
  };
  KeyPairMove: {
    readonly label: string;
    readonly nonExportable?: true;
    readonly device?: string;
    readonly redundancy?: true;
    readonly storage?: string;
  };
  KeyPairZeroizeChain: {
    readonly index?: number;
  };
  KeyPairExport: {
    readonly algorithm: "rsa" | "ec";
    readonly label: string;
    readonly terminal?: "terminal";
    readonly url?: string;
    readonly cipher?: "3des" | "des" | "aes";
    readonly passphrase?: Secret;
  };
  KeyPairImport: {
    readonly algorithm: "rsa" | "ec";
    readonly label: string;
    readonly encryption?: true;
    readonly exportable?: true;
    readonly generalPurpose?: true;
    readonly device?: string;
    readonly pem?: true;
    readonly redundancy?: true;
    readonly signature?: true;
    readonly storage?: string;
    readonly usageKeys?: true;
    readonly terminal?: "terminal";
    readonly url?: string;
    readonly passphrase?: Secret;
  };
  KeyPairProtect: {
    readonly action: "encrypt" | "decrypt" | "lock" | "unlock";
    readonly write?: true;
    readonly algorithm: "rsa" | "ec";
    readonly label?: string;
    readonly all?: true;
    readonly passphrase?: Secret;
  };
  KeyPairStorage: {
    readonly place: string;
  };
  PubkeyChain: object;
  CryptoIdentity: {
    readonly name: string;
  };
  SslDiagnose: {
    readonly entries: number | undefined;
  };
  CryptoXauth: {
    readonly interface: string;
  };
  SslProposal: {
    readonly name: string;
  };
  SslPolicy: {
    readonly name: string;
  };
  SslProfile: {
    readonly name: string;
  };
  SslAuthorization: {
    readonly name: string;
  };
  AnyconnectPackage: {
    readonly package: string;
    readonly sequence?: number;
  };
  AnyconnectCsd: {
    readonly package: string;
  };
  AnyconnectProfile: {
    readonly name: string;
    readonly file?: string;
  };
  TrustpointEnrollmentUrl: {
    readonly url: string;
    readonly vrf?: string;
    readonly pem?: true;
  };
  TrustpointSelfSigned: object;
  TrustpointTerminal: {
    readonly pem?: true;
  };
  TrustpointPkcs12: object;
  TrustpointMode: object;
  TrustpointProfile: {
    readonly profile: string;
  };
  TrustpointRetry: {
    readonly count?: number;
    readonly minutes?: number;
  };
  TrustpointProxy: {
    readonly host: string;
    readonly port?: number;
  };
  TrustpointCredential: {
    readonly trustpoint: string;
  };
  TrustpointSubject: {
    readonly name: string;
  };
  TrustpointAlternative: {
    readonly name: string;
  };
  TrustpointSerial: {
    readonly none?: true;
  };
  TrustpointIpAddress: {
    readonly address: string | undefined;
  };
  TrustpointFqdn: {
    readonly fqdn: string;
  };
  TrustpointRevocation: {
    readonly methods: readonly ("crl" | "none" | "ocsp")[];
  };
  TrustpointKeyPair: {
    readonly label: string;
    readonly modulus?: number;
    readonly encryptionModulus?: number;
  };
  TrustpointEcKeyPair: {
    readonly label: string;
  };
  TrustpointHash: {
    readonly algorithm: "md5" | "sha1" | "sha256" | "sha384" | "sha512";
  };
  TrustpointAutoEnroll: {
    readonly percent?: number;
    readonly regenerate?: true;
  };
  TrustpointRegenerate: object;
  TrustpointUsage: {
    readonly usages: readonly ("ike" | "ssl-server" | "ssl-client")[];
  };
  TrustpointSource: {
    readonly interface: string;
  };
  TrustpointVrf: {
    readonly vrf: string;
  };
  TrustpointChain: {
    readonly stop?: "stop";
    readonly continues?: "continue";
    readonly parent?: string;
  };
  TrustpointMatch: {
    readonly map: string;
    readonly skip?: "revocation-check" | "authorization-check";
  };
  TrustpointOverride: {
    readonly map: string;
    readonly cdp?: string;
    readonly directory?: string;
    readonly trustpoint?: string;
    readonly sequence?: number;
    readonly ocsp?: string;
    readonly siaSequence?: number;
    readonly sia?: string;
  };
  TrustpointCrl: {
    readonly query?: string;
    readonly uncached?: "none";
    readonly minutes?: number;
    readonly extension?: number;
    readonly optional?: "optional";
    readonly bestEffort?: "best-effort";
  };
  TrustpointOcsp: {
    readonly url?: string;
    readonly disableNonce?: "disable-nonce";
  };
  TrustpointPassword: {
    readonly encryption?: "0" | "7";
    readonly password: Secret | undefined;
  };
  TrustpointFingerprint: {
    readonly hash: string;
  };
  TrustpointAuthorization: {
    readonly list?: string;
    readonly subject?: string;
    readonly alternative?: string;
    readonly password?: Secret;
  };
  TrustpointStorage: {
    readonly place: string;
  };
  TrustpointFlag: {
    readonly flag: "auto-trigger" | "ca-check-strict" | "disable-scep";
  };
  TrustpointEku: {
    readonly use: "eku request" | "match eku" | "show eku";
    readonly usages: readonly ("client-auth" | "code-signing" | "email-protection" | "ipsec-end-system" | "ipsec-tunnel" | "ipsec-user" | "ocsp-signing" | "server-auth" | "ssh-client" | "ssh-server" | "time-stamping")[];
  };
  TrustpointKeyUsage: object;
  TrustpointHttpProxy: {
    readonly host: string;
    readonly port?: number;
  };
  TrustpointIpExtension: {
    readonly cast?: "unicast" | "multicast";
    readonly inherit?: "ipv4" | "ipv6";
    readonly prefix?: string;
    readonly first?: string;
    readonly last?: string;
  };
  TrustpointOn: {
    readonly device: string;
  };
  TrustpointPrimary: object;
  TrustpointStandby: object;
  TrustpointRoot: {
    readonly method: "tftp" | "proxy" | "ca";
    readonly source: string;
  };
  TrustpoolRevocation: {
    readonly methods: readonly ("crl" | "none" | "ocsp")[];
  };
  TrustpoolBundle: {
    readonly url: string;
  };
  TrustpoolCrl: {
    readonly query?: string;
    readonly uncached?: "none";
    readonly minutes?: number;
  };
  TrustpoolMatch: {
    readonly map: string;
    readonly skip?: "revocation-check" | "authorization-check";
    readonly override?: string;
  };
  TrustpoolOcsp: {
    readonly url?: string;
    readonly disableNonce?: "disable-nonce";
  };
  TrustpoolSource: {
    readonly interface: string;
  };
  TrustpoolVrf: {
    readonly vrf: string;
  };
  TrustpoolStorage: {
    readonly place: string;
  };
  TrustpoolChain: object;
  /** One certificate: hexadecimal text up to `quit`. */
  PkiCertificate: {
    readonly type?: "ca" | "self-signed" | "ra-sign" | "ra-encrypt" | "ra-general" | "rollover";
    readonly serial: string | undefined;
  };
  /** One certificate, kept in a file. */
  PkiCertificateFile: {
    readonly type?: "ca" | "self-signed" | "ra-sign" | "ra-encrypt" | "ra-general" | "rollover";
    readonly serial: string | undefined;
    readonly file: string;
  };
  CertificateMapName: {
    readonly field: "subject-name" | "issuer-name" | "alt-subject-name" | "unstructured-subject-name" | "name" | "serial-number";
    readonly operator: "co" | "eq" | "nc" | "ne";
    readonly value: string;
  };
  CertificateMapTime: {
    readonly field: "valid-start" | "expires-on";
    readonly operator: "eq" | "ge" | "lt" | "ne";
    readonly time: string;
  };
  PkiServerDatabaseLevel: {
    readonly level: "minimum" | "names" | "complete";
  };
  PkiServerDatabaseUrl: {
    readonly part?: "crl" | "crt" | "cnm" | "p12" | "pem" | "ser";
    readonly publish?: true;
    readonly url: string;
    readonly user?: string;
    readonly encryption?: "0" | "7";
    readonly password?: Secret;
  };
  PkiServerDatabaseArchive: {
    readonly format: "pem" | "pkcs12";
    readonly encryption?: "0" | "7";
    readonly password?: Secret;
  };
  PkiServerDatabaseUser: {
    readonly user: string;
    readonly encryption?: "0" | "7";
    readonly password?: Secret;
  };
  PkiServerIssuer: {
    readonly name: string;
  };
  PkiServerGrant: {
    readonly auto?: "auto";
    readonly rollover?: "ca-cert" | "ra-cert";
    readonly trustpoint?: string;
    readonly trustpoints?: string;
    readonly none?: "none";
    readonly raAuto?: "ra-auto";
  };
  PkiServerHash: {
    readonly algorithm: "md5" | "sha1" | "sha256" | "sha384" | "sha512";
  };
  PkiServerLifetime: {
    readonly what: "ca-certificate" | "certificate" | "crl" | "enrollment-request";
    readonly amount: number | undefined;
    readonly hours?: number;
    readonly minutes?: number;
  };
  PkiServerMode: {
    readonly mode: "ra" | "sub-cs";
    readonly transparent?: true;
  };
  PkiServerCdp: {
    readonly url: string;
  };
  PkiServerAutoRollover: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
  };
  PkiServerSerial: {
    readonly serial: string | undefined;
  };
  PkiServerRedundancy: object;
  PkiServerEku: {
    readonly usages: string;
  };
  PkiServerShutdown: object;
  EnrollmentUrl: {
    readonly step: "authentication" | "enrollment" | "reenrollment";
    readonly url: string;
    readonly vrf?: string;
  };
  EnrollmentTerminal: {
    readonly step: "authentication" | "enrollment" | "reenrollment";
  };
  EnrollmentCommand: {
    readonly step: "authentication" | "enrollment" | "reenrollment";
    readonly command: string;
  };
  EnrollmentCredential: {
    readonly trustpoint: string;
  };
  EnrollmentParameter: {
    readonly number: number | undefined;
    readonly use?: "prompt" | "value";
    readonly text?: string;
  };
  EnrollmentEst: object;
  EnrollmentHttpUser: {
    readonly user: string;
    readonly encryption?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  EnrollmentSource: {
    readonly interface: string;
  };
  PubkeyAddressed: {
    readonly address: string | undefined;
    readonly usage?: "encryption" | "signature";
  };
  PubkeyNamed: {
    readonly name: string;
    readonly usage?: "encryption" | "signature";
  };
  IdentityDn: {
    readonly name: string;
  };
  IdentityFqdn: {
    readonly name: string;
  };
  SslProtection: {
    readonly suites: readonly string[];
  };
  SslAaaList: {
    readonly authentication?: string;
    readonly scope?: "user" | "group";
    readonly override?: true;
    readonly by?: "user-pass" | "cert";
    readonly authorization?: string;
    readonly policy?: string;
    readonly encryption?: "0" | "6";
    readonly password?: Secret;
    readonly accounting?: string;
  };
  SslPushAddress: {
    readonly server: "dns" | "wins";
    readonly primary: string | undefined;
    readonly secondary?: string;
  };
  SslPushPool: {
    readonly pool: string;
  };
  SslPushRoute: {
    readonly ipv6?: true;
    readonly acl?: string;
    readonly interface?: string;
  };
  SslTimeout: {
    readonly disconnect?: number;
    readonly idle?: number;
    readonly session?: number;
  };
  SslAuthenticationRemote: {
    readonly method: "user-pass" | "certificate" | "user-credentials";
  };
  SslAddress: {
    readonly address?: string;
    readonly port?: number;
    readonly vrf?: string;
    readonly standby?: string;
    readonly interface?: string;
    readonly interfaceVrf?: string;
    readonly interfaceStandby?: string;
  };
  SslTrustpoint: {
    readonly trustpoint: string;
    readonly sign?: true;
  };
  SslUseProposal: {
    readonly proposal: string;
  };
  SslMatch: {
    readonly policy?: string;
    readonly url?: string;
  };
  SslMaxUsers: {
    readonly users: number | undefined;
  };
  SslTemplate: {
    readonly template: number | undefined;
  };
  SslNetmask: {
    readonly mask: string | undefined;
  };
  SslSetting: {
    readonly setting: "def-domain" | "msie-proxy" | "banner" | "dpd-interval" | "client" | "homepage" | "keepalive" | "rekey" | "smartcard-removal-disconnect" | "split-dns" | "include-local-lan" | "ipv6" | "mtu" | "module" | "disable-always-on";
    readonly value?: string;
  };
  SslShutdown: object;
}
