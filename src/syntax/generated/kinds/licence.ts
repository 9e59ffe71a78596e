// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/licence.ios. */
export interface LicenceCommands {
  ServiceCallHome: object;
  License: {
    readonly product?: string;
    readonly serial?: string;
    readonly level?: string;
    readonly smart?: string;
    readonly feature?: string;
    readonly callHome?: string;
    readonly file?: string;
    readonly module?: string;
    readonly throughput?: string;
    readonly solution?: string;
    readonly suite?: string;
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
  CallHomeSetting: {
    readonly setting: "alert-group" | "mail-server" | "phone-number" | "sender" | "site-id" | "street-address" | "contract-id" | "customer-id" | "http-proxy" | "source-interface" | "source-ip-address" | "vrf" | "rate-limit" | "syslog-throttling" | "data-privacy" | "copy" | "aaa-authorization";
    readonly value?: string;
  };
  CallHomeActive: object;
  CallHomeDestination: {
    readonly address?: string;
    readonly bytes?: number;
    readonly format?: string;
    readonly method?: "email" | "http";
  };
  CallHomeSubscribe: {
    readonly group: string;
  };
  CallHomeReportingData: {
    readonly data: "smart-call-home-data" | "smart-licensing-data" | "all";
  };
  CallHomeAnonymous: object;
}
