// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/licence.ios. */
export interface LicenceCommands {
  ServiceCallHome: object;
  LicenseUdi: {
    readonly product: string;
    readonly serial: string;
  };
  LicenseAccept: {
    readonly force?: true;
  };
  LicenseBootLevel: {
    readonly level: string;
    readonly addon?: string;
  };
  LicenseBoot: {
    readonly module?: string;
    readonly moduleLevel?: string;
    readonly disable?: true;
    readonly package?: string;
    readonly suite?: string;
  };
  LicenseFeature: {
    readonly feature: string;
    readonly port?: number;
  };
  LicenseSmart: {
    readonly transport?: "automatic" | "callhome" | "cslu" | "off" | "smart";
    readonly smartUrl?: string;
    readonly cslu?: string;
    readonly utilityUrl?: string;
    readonly url?: string;
    readonly privacy?: "all" | "hostname" | "version" | "product_instance";
    readonly proxy?: string;
    readonly proxyPort?: number;
    readonly days?: number;
    readonly customer?: "city" | "country" | "id" | "name" | "postalcode" | "state" | "street";
    readonly info?: string;
    readonly vrf?: string;
    readonly custom?: string;
    readonly authorization?: string;
    readonly token?: Secret;
    readonly force?: true;
    readonly trust?: Secret;
    readonly trusted?: string;
  };
  LicenseCallHome: {
    readonly request: string;
  };
  LicenseInstall: {
    readonly file: string;
  };
  LicenseThroughput: {
    readonly level: string;
  };
  LicenseOther: {
    readonly listener?: string;
    readonly notify?: string;
    readonly solution?: string;
    readonly suite?: string;
    readonly uuid?: string;
  };
  CallHome: object;
  CallHomeReporting: {
    readonly email?: string;
    readonly proxy?: string;
  };
  CallHomeContact: {
    readonly email: string;
  };
  CallHomeProfile: {
    readonly name: string;
  };
  CallHomeMailServer: {
    readonly server: string;
    readonly priority?: number;
    readonly secure?: "tls" | "none";
  };
  CallHomeSender: {
    readonly field: "from" | "reply-to";
    readonly email: string;
  };
  CallHomeSource: {
    readonly source: string;
  };
  CallHomeSourceAddress: {
    readonly source: string | undefined;
  };
  CallHomeVrf: {
    readonly vrf: string;
  };
  CallHomeProxy: {
    readonly proxy: string | undefined;
    readonly port: number | undefined;
  };
  CallHomeAlertGroup: {
    readonly group: "all" | "configuration" | "crash" | "diagnostic" | "environment" | "inventory" | "snapshot" | "syslog";
  };
  CallHomeHttp: {
    readonly proxy?: string;
  };
  CallHomeAaa: {
    readonly user?: string;
  };
  CallHomeRate: {
    readonly messages: number | undefined;
  };
  CallHomeText: {
    readonly field: "phone-number" | "site-id" | "street-address" | "contract-id" | "customer-id";
    readonly text: string;
  };
  CallHomePrivacy: {
    readonly level?: "normal" | "high";
  };
  CallHomeThrottling: object;
  CallHomeCopy: {
    readonly from: string;
    readonly to: string;
  };
  CallHomeRename: {
    readonly from: string;
    readonly to: string;
  };
  CallHomeAlertConfig: object;
  CallHomeActive: object;
  CallHomeDestination: {
    readonly email?: string;
    readonly url?: string;
    readonly format?: string;
    readonly bytes?: number;
    readonly preferred?: "long-text" | "short-text" | "xml";
    readonly method?: "email" | "http";
  };
  CallHomeAddCommand: {
    readonly command: string;
  };
  CallHomeSubscribe: {
    readonly group: string;
  };
  CallHomeReportingData: {
    readonly data: "smart-call-home-data" | "smart-licensing-data" | "all";
  };
  CallHomeAnonymous: object;
}
