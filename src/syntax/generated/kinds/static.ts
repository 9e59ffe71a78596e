// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/static.ios. */
export interface StaticCommands {
  /** A route that the engineer sets. Without a next hop the interface must be point-to-point, or every destination is asked for. */
  StaticRoute: {
    readonly vrf?: string;
    readonly network: string | undefined;
    readonly mask: string | undefined;
    readonly nextHop?: string;
    readonly dhcp?: "dhcp";
    readonly interface?: string;
    readonly distance?: number;
    readonly global?: true;
    readonly permanent?: true;
    readonly name?: string;
    readonly tag?: number;
    readonly track?: string;
    readonly multicast?: true;
  };
  StaticRouteTopology: {
    readonly topology: string;
    readonly network: string | undefined;
    readonly mask: string | undefined;
    readonly via: string | undefined;
  };
  StaticRouteBfd: {
    readonly interface: string;
    readonly nextHop: string | undefined;
    readonly group?: string;
    readonly passive?: true;
    readonly unassociate?: true;
  };
  StaticRouteInstall: {
    readonly all?: true;
  };
  StaticRouteAdjust: {
    readonly seconds: number | undefined;
  };
  StaticMulticastRoute: {
    readonly vrf?: string;
    readonly source: string | undefined;
    readonly mask: string | undefined;
    readonly via: string | undefined;
    readonly distance?: number;
  };
  Ipv6StaticRoute: {
    readonly vrf?: string;
    readonly prefix: string | undefined;
    readonly nextHop?: string;
    readonly interface?: string;
    readonly nextHopVrf?: string;
    readonly distance?: number;
    readonly unicast?: true;
    readonly multicast?: true;
    readonly permanent?: true;
    readonly tag?: number;
    readonly track?: string;
    readonly name?: string;
  };
  Ipv6StaticRouteBfd: {
    readonly vrf?: string;
    readonly interface: string;
    readonly nextHop: string | undefined;
    readonly unassociate?: true;
  };
}
