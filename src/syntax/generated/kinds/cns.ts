// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/cns.ios. */
export interface CnsCommands {
  CnsAaa: {
    readonly list?: string;
  };
  CnsConfig: {
    readonly agent: "initial" | "notify" | "partial" | "retrieve";
    readonly settings?: string;
  };
  CnsConnect: {
    readonly name: string;
    readonly interval?: number;
    readonly retries?: number;
    readonly timeout?: number;
    readonly sleep?: number;
  };
  CnsEvent: {
    readonly server: string | undefined;
    readonly port?: number;
    readonly encrypt?: true;
    readonly backup?: true;
    readonly failover?: number;
    readonly keepalive?: number;
    readonly retries?: number;
    readonly address?: string;
    readonly source?: string;
    readonly clockTimeout?: number;
    readonly reconnect?: number;
  };
  CnsExec: {
    readonly server?: string;
    readonly port?: number;
    readonly securePort?: number;
    readonly source?: string;
  };
  CnsId: {
    readonly string?: string;
    readonly reverse?: string;
    readonly ipv6?: true;
    readonly interface?: string;
    readonly property?: "ipaddress" | "ipv6" | "mac-address";
    readonly agent?: "event" | "image";
  };
  CnsImage: {
    readonly server?: string;
    readonly status?: string;
    readonly password?: Secret;
    readonly retry?: number;
    readonly source?: string;
  };
  CnsPassword: {
    readonly password: Secret | undefined;
  };
  CnsTrusted: {
    readonly agent: "all-agents" | "config" | "event" | "exec" | "image";
    readonly server: string;
  };
  CnsTemplate: {
    readonly name: string;
  };
  CnsOther: {
    readonly format?: string;
    readonly agent?: string;
    readonly configAgent?: string;
  };
  CwmpAgent: object;
  CnsDiscover: {
    readonly controller?: string;
    readonly subinterface?: number;
    readonly interface?: string;
    readonly line?: string;
  };
  CnsUseTemplate: {
    readonly templates: readonly string[];
  };
  CnsCli: {
    readonly command: string;
  };
  CnsConfigLine: {
    readonly command: string;
  };
  CwmpManagementUser: {
    readonly url?: string;
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
    readonly user?: string;
  };
  CwmpConnectionUser: {
    readonly user?: string;
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
  };
  CwmpEnable: {
    readonly profile?: string;
  };
  CwmpProvision: {
    readonly code: string;
  };
  CwmpSession: {
    readonly limit: number | undefined;
  };
  CwmpRequest: {
    readonly requests: number | undefined;
  };
  CwmpPassive: {
    readonly seconds?: number;
    readonly mode?: string;
    readonly address?: string;
  };
}
