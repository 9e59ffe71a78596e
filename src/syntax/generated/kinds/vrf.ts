// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/vrf.ios. */
export interface VrfCommands {
  /** A routing table of its own, both address families. */
  VrfDefinition: {
    readonly name: string;
  };
  /** A routing table of its own, IPv4 only (old form). */
  IpVrf: {
    readonly name: string;
  };
  VrfList: {
    readonly name: string;
  };
  VrfUpgrade: {
    readonly policies: "common-policies" | "non-common-policies";
    readonly vrf?: string;
  };
  VrfRouteDistinguisher: {
    readonly distinguisher: string | undefined;
  };
  VrfDescription: {
    readonly text: string;
  };
  VrfVpnId: {
    readonly id: string;
  };
  VrfRouteTarget: {
    readonly direction: "import" | "export" | "both";
    readonly target: string | undefined;
    readonly stitching?: true;
  };
  VrfImportMap: {
    readonly family?: "ipv4" | "ipv6";
    readonly subfamily?: "unicast" | "multicast";
    readonly maximum?: number;
    readonly routeMap: string;
  };
  VrfExportMap: {
    readonly family?: "ipv4" | "ipv6";
    readonly subfamily?: "unicast" | "multicast";
    readonly maximum?: number;
    readonly routeMap: string;
  };
  VrfMaximumRoutes: {
    readonly routes: number | undefined;
    readonly threshold?: number;
    readonly reinstall?: number;
  };
  VrfMdt: {
    readonly default?: string;
    readonly data?: string;
    readonly wildcard?: string;
    readonly threshold?: number;
    readonly acl?: string;
    readonly limit?: number;
    readonly mtu?: number;
    readonly discovery?: string;
    readonly overlay?: string;
    readonly preference?: string;
  };
  VrfBgpNextHop: {
    readonly interface: string;
  };
  VrfInterAs: {
    readonly csc?: true;
    readonly nextHop?: string;
  };
  VrfAddressFamily: {
    readonly family: "ipv4" | "ipv6";
    readonly subfamily?: "unicast" | "multicast";
  };
  VrfVnid: {
    readonly vnid: number | undefined;
  };
  ExitVrfAddressFamily: object;
  VrfMember: {
    readonly vrf: string;
  };
}
