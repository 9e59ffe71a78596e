// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/management.ios. */
export interface ManagementCommands {
  IpSshVersion: {
    readonly version: number | undefined;
  };
  IpSshTimeout: {
    readonly seconds: number | undefined;
  };
  IpSshRetries: {
    readonly retries: number | undefined;
  };
  IpSshSource: {
    readonly source: string;
  };
  IpSshRsa: {
    readonly keyPair: string;
  };
  IpSshDh: {
    readonly bits: number | undefined;
  };
  IpSshBulkMode: {
    readonly window?: number;
  };
  IpSshLogging: object;
  IpSshMaxStartups: {
    readonly sessions: number | undefined;
  };
  IpSshBreakString: {
    readonly text: string;
  };
  IpSshPort: {
    readonly port: number | undefined;
    readonly rotary: number | undefined;
    readonly lastRotary?: number;
  };
  IpSshPeriodic: {
    readonly minutes?: number;
    readonly kilobytes?: number;
  };
  IpSshWindowSize: {
    readonly bytes: number | undefined;
  };
  IpSshDscp: {
    readonly dscp?: number;
    readonly precedence?: number;
  };
  IpSshStrictHostKey: object;
  IpSshPubkeyChain: object;
  IpSshAlgorithm: {
    readonly side: "server" | "client";
    readonly type: "authentication" | "encryption" | "mac" | "kex" | "hostkey" | "publickey";
    readonly algorithms: readonly string[];
  };
  IpSshServerAuthenticate: {
    readonly method: "keyboard" | "password" | "publickey";
  };
  IpSshPerUser: {
    readonly sessions: number | undefined;
  };
  IpSshServerCertificate: object;
  IpScpServer: object;
  IpScpUser: {
    readonly name: string;
  };
  IpScpPassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  IpSftpUser: {
    readonly name: string;
  };
  IpSftpPassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  IpHttpServer: object;
  IpHttpSecureServer: object;
  IpHttpAuthentication: {
    readonly method: "local" | "enable" | "aaa";
  };
  IpHttpAaaLogin: {
    readonly login?: string;
    readonly exec?: string;
    readonly level?: number;
    readonly commands?: string;
  };
  IpHttpAccessClass: {
    readonly family?: "ipv4" | "ipv6";
    readonly acl: string;
  };
  IpHttpPort: {
    readonly port: number | undefined;
  };
  IpHttpSecurePort: {
    readonly port: number | undefined;
  };
  IpHttpPath: {
    readonly path: string;
  };
  IpHttpMaxConnections: {
    readonly maximum: number | undefined;
  };
  IpHttpTimeoutPolicy: {
    readonly idle: number | undefined;
    readonly life: number | undefined;
    readonly requests: number | undefined;
  };
  IpHttpSecureTrustpoint: {
    readonly trustpoint: string;
  };
  IpHttpSecureCipher: {
    readonly suites: readonly string[];
  };
  IpHttpSecureClientAuth: object;
  IpHttpSecurePeer: {
    readonly trustpoint: string;
  };
  IpHttpPiv: {
    readonly secureAuthorizationOnly?: true;
  };
  IpHttpModuleList: {
    readonly list: string;
    readonly modules: string;
  };
  IpHttpAuthRetry: {
    readonly retries: number | undefined;
    readonly seconds: number | undefined;
  };
  IpHttpBanner: {
    readonly path?: string;
  };
  IpHttpRosSignature: {
    readonly helpPath?: string;
    readonly digest?: string;
  };
  IpHttpTlsVersion: {
    readonly version: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
  };
  IpHttpClientSource: {
    readonly source: string;
  };
  IpHttpClientProxy: {
    readonly proxy: string | undefined;
    readonly port?: number;
  };
  IpHttpClientCache: {
    readonly minutes?: number;
    readonly fileKilobytes?: number;
    readonly poolKilobytes?: number;
  };
  IpHttpClientResponse: {
    readonly seconds: number | undefined;
  };
  IpHttpClientCipher: {
    readonly suites: readonly string[];
  };
  IpHttpClientTls: {
    readonly version: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
  };
  IpHttpClientUser: {
    readonly name: string;
  };
  IpHttpClientPassword: {
    readonly encoding?: "0" | "7";
    readonly password: Secret | undefined;
  };
  IpHttpClientSecure: {
    readonly trustpoint: string;
  };
  IpHttpClientConnection: {
    readonly idle?: number;
    readonly retry?: number;
    readonly timeout?: number;
    readonly pipeline?: number;
  };
  IpHttpSessionModules: {
    readonly server: "active-session-modules" | "secure-active-session-modules";
    readonly modules: string;
  };
  IpFtpSource: {
    readonly source: string;
  };
  IpFtpUser: {
    readonly name: string;
  };
  IpFtpPassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  IpFtpPassive: object;
  IpTftpSource: {
    readonly source: string;
  };
  IpTftpBoot: {
    readonly interface: string;
  };
  IpTftpClaim: object;
  IpTftpMinTimeout: {
    readonly seconds: number | undefined;
  };
  IpTftpBlocksize: {
    readonly bytes: number | undefined;
  };
  IpTelnetSource: {
    readonly source: string;
  };
  IpTelnetQuiet: object;
  IpTelnetOptions: {
    readonly tos?: string;
    readonly comport?: "enable" | "disable";
    readonly hidden?: "addresses" | "hostnames";
  };
  IpRcmd: {
    readonly service: "rcp-enable" | "rsh-enable" | "domain-lookup";
  };
  IpRcmdHost: {
    readonly localUser: string;
    readonly host: string | undefined;
    readonly remoteUser: string;
    readonly level?: number;
  };
  IpRcmdSource: {
    readonly source: string;
  };
  IpRcmdUser: {
    readonly name: string;
  };
  IpFinger: {
    readonly rfcCompliant?: true;
  };
  IpIdentd: object;
  NetconfYang: object;
  NetconfYangFeature: object;
  NetconfYangSsh: {
    readonly family: "ipv4" | "ipv6";
    readonly acl: string;
  };
  NetconfSsh: {
    readonly acl?: string;
  };
  NetconfSettings: {
    readonly sessions?: number;
    readonly lock?: number;
    readonly message?: number;
  };
  NetconfBeep: {
    readonly host?: string;
    readonly port?: number;
    readonly user?: string;
    readonly password?: Secret;
    readonly trustpoint?: string;
    readonly seconds?: number;
    readonly listenPort?: number;
    readonly acl?: string;
    readonly sasl?: string;
    readonly listenTrustpoint?: string;
  };
  Restconf: object;
  GnxiServer: {
    readonly server: "server" | "secure-server" | "secure-init";
  };
  RmonAlarm: {
    readonly number: number | undefined;
    readonly object: string;
    readonly interval: number | undefined;
    readonly sampling: "absolute" | "delta";
    readonly rising: number | undefined;
    readonly risingEvent?: number;
    readonly falling: number | undefined;
    readonly fallingEvent?: number;
    readonly owner?: string;
  };
  RmonHcAlarm: {
    readonly number: number | undefined;
    readonly object: string;
    readonly interval: number | undefined;
    readonly sampling: "absolute" | "delta";
    readonly rising: string;
    readonly risingEvent?: number;
    readonly falling: string;
    readonly fallingEvent?: number;
    readonly owner?: string;
  };
  RmonEvent: {
    readonly number: number | undefined;
    readonly log?: true;
    readonly community?: Secret;
    readonly description?: string;
    readonly owner?: string;
  };
  RmonQueue: {
    readonly packets?: number;
  };
  VirtualService: {
    readonly name?: string;
  };
  ControlPlane: {
    readonly subinterface?: "host" | "transit" | "cef-exception";
  };
  ControlPlaneSlot: {
    readonly slot: number | undefined;
  };
  TransportType: {
    readonly type?: "console" | "telnet";
    readonly name: string;
    readonly persistent?: "console" | "ssh" | "telnet" | "webui";
  };
  Telemetry: {
    readonly id: number | undefined;
  };
  TelemetryReceiverProfile: {
    readonly name: string;
  };
  TelemetryProtocol: {
    readonly protocol: "grpc" | "cntp" | "native";
    readonly name: string;
  };
  TelemetryTransform: {
    readonly name: string;
  };
  Iox: object;
  AppHosting: {
    readonly name: string;
  };
  WebUi: object;
  UtdEngine: {
    readonly setting: string;
  };
  ScadaGateway: {
    readonly setting: string;
  };
  Tftp: {
    readonly file: string;
  };
  LocationPrefer: {
    readonly civic?: string;
    readonly elin?: string;
    readonly elinId?: string;
    readonly geo?: string;
    readonly custom?: string;
    readonly prefer?: string;
  };
  VirtualServiceActivate: object;
  VirtualServiceProfile: {
    readonly profile: string;
  };
  VirtualServiceVnic: {
    readonly gateway?: string;
    readonly management?: string;
  };
  VirtualServiceGuest: {
    readonly address?: string;
    readonly ipv6Address?: string;
  };
  VirtualServiceIp: {
    readonly interface: string;
  };
  VirtualServiceSigning: {
    readonly level: "unsigned" | "cisco";
  };
  ControlPlanePolicy: {
    readonly direction?: "input" | "output";
    readonly policy?: string;
    readonly type?: string;
  };
  ControlPlaneManagement: {
    readonly interface: string;
    readonly protocols: readonly string[];
  };
  SshPubkeyUser: {
    readonly name: string;
  };
  SshPubkeyServer: {
    readonly name: string;
  };
  SshPubkeyHash: {
    readonly type: "ssh-rsa" | "ssh-ed25519" | "ecdsa-sha2-nistp256" | "ecdsa-sha2-nistp384" | "ecdsa-sha2-nistp521" | "x509v3-ssh-rsa";
    readonly hash: string;
    readonly comment?: string;
  };
  SshPubkeyString: object;
  SshCertificateServer: object;
  SshCertificateUser: object;
  SshCertificateSign: {
    readonly use: "sign" | "verify";
    readonly trustpoint: string;
  };
  SshCertificateOcsp: object;
  TelemetryEncoding: {
    readonly encoding: "encode-kvgpb" | "encode-tdl" | "encode-xml" | "encode-json";
  };
  TelemetryFilter: {
    readonly type: "xpath" | "tdl-uri" | "tdl-transform" | "nested-uri";
    readonly filter: string;
  };
  TelemetrySource: {
    readonly source: string | undefined;
  };
  TelemetryVrf: {
    readonly vrf: string;
  };
  TelemetryStream: {
    readonly stream: string;
  };
  TelemetryUpdate: {
    readonly centiseconds?: number;
  };
  TelemetryReceiver: {
    readonly address: string | undefined;
    readonly port: number | undefined;
    readonly protocol: "cloud-native" | "cntp-tcp" | "cntp-tls" | "grpc-tcp" | "grpc-tls" | "native" | "netconf" | "tls-native";
    readonly profile?: string;
  };
  TelemetryReceiverName: {
    readonly name: string;
  };
  TelemetryReceiverType: {
    readonly type: "collector" | "protocol";
  };
  AppHostingDocker: object;
  AppHostingSetting: {
    readonly setting: "app-vnic" | "app-resource" | "app-default-gateway" | "name-server" | "name-server0" | "name-server1" | "name-server2" | "start" | "guest-interface" | "app-device" | "app-profile" | "vnic";
    readonly value?: string;
  };
  AppHostingRunOptions: {
    readonly number: number | undefined;
    readonly options: string;
  };
  AppHostingDockerPrepend: object;
  LocationField: {
    readonly field: "additional-code" | "additional-location-information" | "branch-road-name" | "building" | "city" | "country" | "county" | "division" | "floor" | "landmark" | "leading-street-dir" | "name" | "neighborhood" | "number" | "number-suffix" | "post-office-box" | "postal-code" | "postal-community-name" | "primary-road-name" | "road-section" | "room" | "seat" | "state" | "street" | "street-group" | "street-name-postmodifier" | "street-name-premodifier" | "street-number-suffix" | "street-suffix" | "sub-branch-road-name" | "trailing-street-suffix" | "type-of-place" | "unit" | "altitude" | "latitude" | "longitude" | "resolution";
    readonly value: string;
  };
  VirtualServiceGuestIp: {
    readonly address?: string;
    readonly ipv6Address?: string;
  };
  TransportMapConnection: {
    readonly interruptible?: true;
    readonly disconnect?: true;
  };
  TransportMapBanner: {
    readonly type: "diagnostic" | "wait";
    readonly text: string;
  };
  TransportMapInterface: {
    readonly interface: string;
    readonly number?: number;
  };
  TransportMapSsh: {
    readonly retries: number | undefined;
  };
  TransportMapTimeout: {
    readonly seconds: number | undefined;
  };
  TransportMapKey: {
    readonly keyPair: string;
  };
  TransportMapWeb: {
    readonly server: "secure-server" | "server";
  };
  TelemetryHost: {
    readonly address?: string;
    readonly name?: string;
    readonly port: number | undefined;
  };
  TelemetryProfile: {
    readonly protocol: "cloud-native" | "cntp-tcp" | "cntp-tls" | "grpc-tcp" | "grpc-tls" | "native" | "tls-native";
    readonly profile?: string;
  };
  TelemetryTrustpoint: {
    readonly use: "ca-trustpoint" | "id-trustpoint";
    readonly trustpoint: string;
  };
  TelemetryTransformLine: {
    readonly part: "input" | "operation" | "output" | "specified" | "type" | "join-key" | "logical-op" | "field" | "data-type" | "uri" | "match" | "filter" | "event";
    readonly value?: string;
  };
}
