// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/ipv6-interface.ios. */
export interface Ipv6InterfaceCommands {
  /** Address and prefix length; every line adds one. */
  Ipv6Address: {
    readonly prefix?: string;
    readonly form?: "anycast" | "eui-64";
    readonly address?: string;
    readonly autoconfig?: "autoconfig";
    readonly default?: true;
    readonly dhcp?: "dhcp";
    readonly rapidCommit?: true;
    readonly generalPrefix?: string;
  };
  /** Turns IPv6 on with a link-local address alone. */
  Ipv6Enable: object;
  Ipv6Unnumbered: {
    readonly interface: string;
  };
  /** Largest IPv6 packet that leaves unfragmented, in bytes. */
  Ipv6Mtu: {
    readonly bytes: number | undefined;
  };
  Ipv6TcpAdjustMss: {
    readonly bytes: number | undefined;
  };
  Ipv6Redirects: object;
  Ipv6Unreachables: object;
  Ipv6NdRaSuppress: {
    readonly all?: true;
  };
  Ipv6NdRaInterval: {
    readonly seconds?: number;
    readonly minimum?: number;
    readonly milliseconds?: number;
    readonly minimumMsec?: number;
  };
  Ipv6NdRaLifetime: {
    readonly seconds: number | undefined;
  };
  Ipv6NdRaDns: {
    readonly server?: string;
    readonly serverLifetime?: string;
    readonly domain?: string;
    readonly domainLifetime?: string;
  };
  Ipv6NdRaSolicited: object;
  Ipv6NdRaOther: {
    readonly setting: "hop-limit" | "mtu" | "reachable-time";
    readonly value?: string;
  };
  Ipv6NdManaged: object;
  Ipv6NdOther: object;
  Ipv6NdPrefix: {
    readonly default?: "default";
    readonly framed?: "framed-ipv6-prefix";
    readonly prefix?: string;
    readonly lifetimes?: string;
  };
  Ipv6NdPreference: {
    readonly preference: "high" | "low" | "medium";
  };
  Ipv6NdDad: {
    readonly attempts?: number;
    readonly milliseconds?: number;
  };
  Ipv6NdNsInterval: {
    readonly milliseconds: number | undefined;
  };
  Ipv6NdReachable: {
    readonly milliseconds: number | undefined;
  };
  Ipv6NdNud: {
    readonly retry?: string;
  };
  Ipv6NdCache: {
    readonly seconds?: number;
    readonly refresh?: true;
    readonly entries?: number;
    readonly rate?: number;
  };
  Ipv6NdGuard: {
    readonly guard: "raguard" | "inspection" | "suppress";
    readonly policy?: string;
    readonly vlans?: string;
  };
  Ipv6DhcpRelayOther: {
    readonly setting: "interface-id" | "option" | "source-interface" | "trust";
    readonly value?: string;
  };
  Ipv6DhcpGuard: {
    readonly policy?: string;
    readonly vlans?: string;
  };
  Ipv6SourceGuard: {
    readonly guard: "source-guard" | "destination-guard" | "snooping" | "prefix-guard";
    readonly policy?: string;
  };
  Ipv6Verify: {
    readonly acl?: string;
    readonly via?: "any" | "rx";
    readonly allowDefault?: true;
  };
  Ipv6VirtualReassembly: {
    readonly direction?: "in" | "out";
    readonly limits?: string;
  };
  Ipv6Inspect: {
    readonly name: string;
    readonly direction: "in" | "out";
  };
  Nat66: {
    readonly side: "inside" | "outside";
  };
}
