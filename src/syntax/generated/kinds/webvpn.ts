// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/webvpn.ios. */
export interface WebvpnCommands {
  WebvpnGateway: {
    readonly name: string;
  };
  WebvpnContext: {
    readonly name: string;
  };
  WebvpnInstall: {
    readonly csd?: string;
    readonly package?: string;
    readonly sequence?: number;
  };
  WebvpnSetting: {
    readonly side?: "inside" | "outside";
    readonly profile?: string;
    readonly file?: string;
  };
  WebvpnAaa: {
    readonly list: string;
  };
  WebvpnGatewayHost: {
    readonly name: string;
  };
  WebvpnGatewayAddress: {
    readonly address?: string;
    readonly secondary?: true;
    readonly port?: number;
    readonly group?: string;
    readonly interface?: string;
  };
  WebvpnGatewayRedirect: {
    readonly port?: number;
  };
  WebvpnGatewayService: object;
  WebvpnGatewayLogging: object;
  WebvpnGatewaySsl: {
    readonly algorithms?: readonly string[];
    readonly trustpoint?: string;
  };
  WebvpnGatewayDtls: {
    readonly port: number | undefined;
  };
  WebvpnAuthentication: {
    readonly auto?: true;
    readonly list?: string;
    readonly domain?: string;
  };
  WebvpnAccounting: {
    readonly list: string;
  };
  WebvpnAcl: {
    readonly name: string;
  };
  WebvpnCertificate: {
    readonly aaa?: true;
  };
  WebvpnTrustpoint: {
    readonly trustpoint: string;
  };
  WebvpnMatch: {
    readonly map: string;
  };
  WebvpnUserName: object;
  WebvpnCsd: object;
  WebvpnDefaultGroup: {
    readonly group: string;
  };
  WebvpnUseGateway: {
    readonly gateway: string;
    readonly domain?: string;
    readonly host?: string;
  };
  WebvpnService: object;
  WebvpnContextLogging: object;
  WebvpnAppearance: {
    readonly what: "color" | "secondary-color" | "secondary-text-color" | "text-color" | "title-color" | "login-photo" | "logo";
    readonly value: string;
  };
  WebvpnText: {
    readonly what: "login-message" | "title";
    readonly text: string;
  };
  WebvpnMask: object;
  WebvpnMaxUsers: {
    readonly users: number | undefined;
  };
  WebvpnList: {
    readonly type: "cifs-url-list" | "nbns-list" | "port-forward" | "url-list" | "url-rewrite";
    readonly name?: string;
  };
  WebvpnGroup: {
    readonly name: string;
  };
  WebvpnContextSsl: {
    readonly verify?: "all" | "none";
    readonly algorithms?: readonly string[];
  };
  WebvpnSso: {
    readonly name: string;
  };
  WebvpnProfile: {
    readonly location: string;
  };
  WebvpnVrf: {
    readonly vrf: string;
  };
  WebvpnTemplate: {
    readonly template: number | undefined;
    readonly tunnel?: true;
  };
  WebvpnBrowser: {
    readonly file: string;
  };
  WebvpnGroupBanner: {
    readonly text: string;
  };
  WebvpnGroupCitrix: object;
  WebvpnGroupFilter: {
    readonly citrix?: string;
    readonly tunnel?: string;
  };
  WebvpnGroupFunction: {
    readonly function: "file-access" | "file-browse" | "file-entry" | "httpauth-disabled" | "svc-enabled" | "svc-required";
  };
  WebvpnGroupHide: object;
  WebvpnGroupUse: {
    readonly type: "acl" | "cifs-url-list" | "nbns-list" | "sso-server" | "url-list";
    readonly name: string;
  };
  WebvpnGroupForward: {
    readonly name: string;
    readonly autoDownload?: true;
    readonly url?: string;
  };
  WebvpnGroupTimeout: {
    readonly idle?: number;
    readonly session?: number;
  };
  WebvpnGroupMask: object;
  WebvpnGroupSvc: {
    readonly pool?: string;
    readonly mask?: string;
    readonly domain?: string;
    readonly dns?: "primary" | "secondary";
    readonly dnsAddress?: string;
    readonly wins?: "primary" | "secondary";
    readonly winsAddress?: string;
    readonly dpd?: "client" | "gateway";
    readonly dpdSeconds?: number;
    readonly homepage?: string;
    readonly keepalive?: number;
    readonly mtu?: number;
    readonly module?: string;
    readonly profile?: string;
    readonly proxy?: string;
    readonly method?: "new-tunnel" | "ssl";
    readonly rekey?: number;
    readonly splitDns?: string;
    readonly split?: "include" | "exclude";
    readonly network?: string;
    readonly netmask?: string;
    readonly acl?: string;
  };
  WebvpnListHeading: {
    readonly text: string;
  };
  WebvpnListUrl: {
    readonly text: string;
  };
  WebvpnListServer: {
    readonly server: string | undefined;
    readonly master?: true;
    readonly timeout?: number;
    readonly retries?: number;
  };
  WebvpnListForward: {
    readonly port: number | undefined;
    readonly server: string;
    readonly remotePort: number | undefined;
    readonly description: string;
  };
  WebvpnListRewrite: {
    readonly host?: string;
    readonly address?: string;
    readonly mask?: string;
    readonly unmatched?: "direct-access" | "redirect";
  };
  WebvpnListAcl: {
    readonly action: "permit" | "deny";
    readonly rule: string;
  };
  WebvpnListError: {
    readonly url: string;
  };
  WebvpnSsoUrl: {
    readonly url: string;
  };
  WebvpnSsoSecret: {
    readonly key: Secret | undefined;
  };
  WebvpnSsoRetry: {
    readonly attempts?: number;
    readonly seconds?: number;
  };
}
