// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { NumberRange, Secret } from "../../ast.ts";

/** Fields of the commands of grammar/dhcp.ios. */
export interface DhcpCommands {
  DhcpPool: {
    readonly name: string;
  };
  DhcpExcluded: {
    readonly vrf?: string;
    readonly first: string | undefined;
    readonly last?: string;
  };
  DhcpClass: {
    readonly name: string;
  };
  DhcpDatabase: {
    readonly url: string;
    readonly timeout?: number;
    readonly delay?: number;
  };
  DhcpPing: {
    readonly packets?: number;
    readonly timeout?: number;
  };
  DhcpBootpIgnore: object;
  DhcpConflictLogging: object;
  DhcpConflictResolution: {
    readonly minutes?: number;
  };
  DhcpUseVrf: {
    readonly vrf?: "connected" | "remote";
    readonly aaa?: true;
  };
  DhcpSubscriberId: object;
  DhcpEventNotification: {
    readonly seconds: number | undefined;
  };
  DhcpSmartRelay: object;
  DhcpRelayInformation: {
    readonly vpn?: true;
    readonly policy?: "drop" | "encapsulate" | "keep" | "replace";
  };
  DhcpRelayBootp: object;
  DhcpRelayRouting: object;
  DhcpCompatibility: {
    readonly feature: "lease-query client" | "suboption link-selection" | "suboption server-override";
    readonly behaviour: "cisco" | "standard";
  };
  DhcpAaaUser: {
    readonly user: string;
  };
  DhcpAutoBroadcast: object;
  DhcpBindingCleanup: {
    readonly seconds: number | undefined;
  };
  DhcpLimitLease: {
    readonly leases?: number;
    readonly pool?: string;
  };
  DhcpRemember: object;
  DhcpRoute: {
    readonly type: "connected" | "static";
  };
  DhcpUpdateDns: {
    readonly both?: true;
    readonly override?: true;
    readonly before?: true;
  };
  DhcpSnooping: object;
  DhcpSnoopingAcl: {
    readonly acl: string;
  };
  DhcpSnoopingDatabase: {
    readonly url?: string;
    readonly timeout?: number;
    readonly delay?: number;
  };
  DhcpSnoopingOption: {
    readonly remote?: string;
  };
  DhcpSnoopingVerify: {
    readonly check: "mac-address" | "no-relay-agent-address";
  };
  DhcpSnoopingTrack: {
    readonly limit?: number;
  };
  DhcpSnoopingWireless: object;
  DhcpSnoopingVlanOption: {
    readonly vlan: number | undefined;
    readonly format?: string;
  };
  DhcpSnoopingVlan: {
    readonly vlans: readonly NumberRange[] | undefined;
  };
  DhcpClientSetting: {
    readonly distance?: number;
    readonly informs?: number;
    readonly discovers?: number;
    readonly period?: number;
    readonly server?: "both" | "none";
  };
  DhcpServerSetting: {
    readonly retries?: number;
    readonly timeout?: number;
    readonly server?: string;
    readonly host?: string;
  };
  Ipv6DhcpPool: {
    readonly name: string;
  };
  Ipv6DhcpDatabase: {
    readonly url: string;
    readonly timeout?: number;
    readonly delay?: number;
  };
  Ipv6DhcpSetting: {
    readonly pings?: number;
    readonly password?: Secret;
  };
  Ipv6DhcpGuardPolicy: {
    readonly policy: string;
  };
  DhcpNetwork: {
    readonly network: string | undefined;
    readonly mask?: string;
    readonly secondary?: true;
  };
  DhcpDefaultRouter: {
    readonly routers: readonly string[];
  };
  DhcpDnsServer: {
    readonly servers: readonly string[];
  };
  DhcpDomainName: {
    readonly name: string;
  };
  DhcpLease: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
  };
  DhcpOption: {
    readonly code: number | undefined;
    readonly instance?: number;
    readonly addresses?: readonly string[];
    readonly ascii?: string;
    readonly hex?: string;
  };
  DhcpNetbiosServer: {
    readonly servers: readonly string[];
  };
  DhcpNetbiosType: {
    readonly type: string | undefined;
  };
  DhcpNextServer: {
    readonly servers: readonly string[];
  };
  DhcpBootfile: {
    readonly file: string;
  };
  DhcpHost: {
    readonly address: string | undefined;
    readonly mask?: string;
  };
  DhcpClientIdentifier: {
    readonly id: string;
  };
  DhcpClientName: {
    readonly name: string;
  };
  DhcpHardwareAddress: {
    readonly mac: string;
    readonly type?: number | "ethernet" | "ieee802";
  };
  DhcpImportAll: object;
  DhcpOrigin: {
    readonly initial?: string;
    readonly dhcp?: string;
    readonly file?: string;
  };
  DhcpVrf: {
    readonly vrf: string;
  };
  DhcpAddress: {
    readonly address: string | undefined;
    readonly clientId?: string;
    readonly ascii?: true;
    readonly mac?: string;
  };
  DhcpReserved: object;
  DhcpPoolClass: {
    readonly class: string;
  };
  DhcpUtilization: {
    readonly mark: "high" | "low";
    readonly percent: number | undefined;
    readonly log?: true;
  };
  DhcpUpdateArp: {
    readonly dns?: string;
  };
  DhcpAccounting: {
    readonly list: string;
  };
  DhcpAuthorization: {
    readonly list?: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password?: Secret;
    readonly username?: string;
  };
  DhcpRedundancy: {
    readonly group: number | undefined;
  };
  DhcpSubnet: {
    readonly length: string;
  };
  DhcpAddressRange: {
    readonly first: string | undefined;
    readonly last: string | undefined;
  };
  DhcpClassImport: {
    readonly interface: string;
  };
  DhcpClassPoolOption: {
    readonly code: number | undefined;
    readonly ext?: true;
    readonly addresses?: readonly string[];
    readonly ascii?: string;
    readonly hex?: string;
  };
  DhcpClassRemark: {
    readonly text: string;
  };
  DhcpRelayAgent: object;
  DhcpRelayHex: {
    readonly pattern: string;
  };
  DhcpClassOption: {
    readonly code: number | undefined;
    readonly pattern: string;
  };
  Dhcp6Address: {
    readonly prefix: string | undefined;
    readonly valid?: number | "infinite";
    readonly preferred?: number | "infinite";
  };
  Dhcp6DnsServer: {
    readonly server: string | undefined;
  };
  Dhcp6DomainName: {
    readonly name: string;
  };
  Dhcp6Delegation: {
    readonly prefix: string | undefined;
    readonly client: string | undefined;
    readonly association?: string;
    readonly valid?: number | "infinite";
    readonly preferred?: number | "infinite";
  };
  Dhcp6DelegationPool: {
    readonly pool: string;
    readonly valid?: number | "infinite";
    readonly preferred?: number | "infinite";
  };
  Dhcp6DelegationAaa: {
    readonly list?: string;
    readonly valid?: number | "infinite";
    readonly preferred?: number | "infinite";
  };
  Dhcp6Import: {
    readonly option: "dns-server" | "domain-name" | "information refresh" | "nis address" | "nis domain-name" | "nisp address" | "nisp domain-name" | "sip address" | "sip domain-name" | "sntp address";
  };
  Dhcp6Refresh: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
  };
  Dhcp6LinkAddress: {
    readonly prefix: string | undefined;
  };
  Dhcp6Server: {
    readonly service: "nis" | "nisp" | "sip";
    readonly address?: string;
    readonly domain?: string;
  };
  Dhcp6Sntp: {
    readonly address: string | undefined;
  };
  Dhcp6Bootfile: {
    readonly url: string;
  };
  Dhcp6Vrf: {
    readonly vrf: string;
  };
  Dhcp6VendorSpecific: {
    readonly vendor: number | undefined;
  };
  Dhcp6Accounting: {
    readonly list: string;
  };
  DhcpRelayInformationInterface: {
    readonly none?: true;
    readonly policy?: string;
    readonly option?: string;
  };
  DhcpClientInterface: {
    readonly setting: string;
  };
  DhcpRelaySource: {
    readonly source: string;
  };
  DhcpServerInterface: object;
  DhcpSnoopingTrust: object;
  DhcpSnoopingRate: {
    readonly packets: number | undefined;
  };
  Ipv6DhcpServerInterface: {
    readonly pool: string;
    readonly rapidCommit?: true;
    readonly preference?: number;
    readonly allowHint?: true;
  };
  Ipv6DhcpRelay: {
    readonly destination: string | undefined;
    readonly interface?: string;
  };
  Ipv6DhcpClient: {
    readonly pd?: string;
    readonly information?: string;
    readonly request?: string;
  };
  Dhcp6VendorOption: {
    readonly option: number | undefined;
    readonly address?: string;
    readonly ascii?: string;
    readonly hex?: string;
  };
  DhcpGuardRole: {
    readonly role: "client" | "server";
  };
  DhcpGuardMatch: {
    readonly reply?: string;
    readonly server?: string;
  };
  DhcpGuardPreference: {
    readonly limit: "max" | "min";
    readonly preference: number | undefined;
  };
  DhcpGuardTrusted: object;
}
