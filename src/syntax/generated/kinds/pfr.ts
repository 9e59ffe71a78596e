// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/pfr.ios. */
export interface PfrCommands {
  PfrDomain: {
    readonly name: string;
  };
  PfrVrf: {
    readonly vrf: string;
  };
  PfrBorder: object;
  PfrMaster: {
    readonly site?: "hub" | "branch" | "regional";
    readonly transit?: number;
  };
  PfrBorderMaster: {
    readonly address?: string;
  };
  PfrMasterHub: {
    readonly hub: string | undefined;
  };
  PfrSitePrefixes: {
    readonly list: string;
  };
  PfrEnterprisePrefix: {
    readonly list: string;
  };
  PfrLoadBalance: {
    readonly advanced?: true;
  };
  PfrLoadExchange: {
    readonly setting: "minimum-mask-length" | "mitigation-mode" | "path-last-resort" | "smart-probes" | "monitor-interval" | "advanced";
    readonly value?: string;
  };
  PfrClass: {
    readonly class: string;
    readonly sequence: number | undefined;
  };
  PfrSource: {
    readonly interface: string;
  };
  PfrPassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  PfrCollector: {
    readonly collector: string | undefined;
    readonly port?: number;
  };
  PfrMatch: {
    readonly dscp?: string;
    readonly application?: string;
    readonly policy: string;
  };
  PfrPathPreference: {
    readonly paths: readonly string[];
  };
  PfrPriority: {
    readonly priority: number | undefined;
    readonly measure: "loss" | "jitter" | "one-way-delay";
    readonly threshold?: number;
  };
  /** Names the path that this tunnel gives to performance routing. */
  PfrPath: {
    readonly path: string;
    readonly internetBound?: true;
    readonly pathId?: number;
    readonly pathLastResort?: true;
    readonly zeroSla?: true;
    readonly vrf?: string;
  };
  PfrDomainDynamic: {
    readonly vrf?: string;
  };
}
