/** Which routing runs over a member's tunnel. */
import type { Place } from "../model/place.ts";
import type {
  EigrpProcess,
  InterfaceEigrp,
  NetworkStatement,
  OspfProcess,
  RipProcess,
  StaticNeighbor,
  StaticRoute,
} from "../model/routing.ts";
import { remembered } from "../syntax/remembered.ts";
import { covers, familyOf } from "./address.ts";
import { networkCovers } from "./coverage.ts";
import { type OspfSettings, ospfInForce } from "./ospf-settings.ts";
import { bgpOver, isBgpOnLoopbacks } from "./overlay-bgp.ts";
import { isPassive } from "./routes.ts";
import type { Cloud, Member } from "./types.ts";

export { asNumbersOf, type BgpOverTunnel, bgpOver, bgpWith } from "./overlay-bgp.ts";

/** An EIGRP instance whose VRF and `network` lines cover the tunnel (IPv6: always). */
export interface EigrpOverTunnel {
  readonly process: EigrpProcess;
  /** Settings of the tunnel, from interface lines or af-interface; undefined when none is written: all defaults. */
  readonly settings: InterfaceEigrp | undefined;
  /** The `network` line that covers the tunnel, else the process. */
  readonly at: Place;
  /** Why it forms no neighbours there: passive or shutdown. */
  readonly silent?: Place;
}

export interface OspfOverTunnel extends OspfSettings {
  /** Undefined when `ip ospf P area A` names a process that the text does not show. */
  readonly process: OspfProcess | undefined;
  readonly processNumber: number;
  readonly area: number;
  /** The `network` or `ip ospf ... area` line. */
  readonly at: Place;
  readonly silent?: Place;
}

export interface RipOverTunnel {
  readonly process: RipProcess;
  readonly at: Place;
  /** Passive: RIP still receives. */
  readonly silent?: Place;
}

/** EIGRP instances over a member's tunnel, in the order of the text. */
export const eigrpOver: (member: Member) => readonly EigrpOverTunnel[] = remembered((member) =>
  member.device.eigrp.flatMap((process) => eigrpOn(member, process) ?? []),
);

function eigrpOn(member: Member, process: EigrpProcess): EigrpOverTunnel | undefined {
  const { interface: face } = member;
  if (process.family !== familyOfOverlay(member) || process.vrf?.value !== face.vrf?.value) return undefined;
  const own = process.interfaces.get(face.name) ?? face.eigrp.get(process.as);
  const settings = own ?? process.interfaces.get("default");
  const ipv4 = process.family === "ipv4";
  if (!ipv4 && process.name === undefined && !own) return undefined;
  const network = ipv4 ? networkOver(member, process.networks) : undefined;
  if (ipv4 && !network) return undefined;
  const silent =
    process.shutdown ??
    settings?.shutdown ??
    (settings?.passive.on ? settings.passive.at : undefined) ??
    isPassive(process.passive, face.name);
  return { process, settings, at: network?.at ?? process.at, ...(silent && { silent }) };
}

/** OSPF over a member's tunnel: by the interface's own line, else by the `network` line that covers it most closely. */
export const ospfOver: (member: Member) => OspfOverTunnel | undefined = remembered((member) => {
  const { interface: face, device } = member;
  // Every rule about routing asks, most routers have none.
  if (!face.ospf.process && device.ospf.length === 0) return undefined;
  if (familyOfOverlay(member) !== "ipv4") return undefined;
  const named = device.ospf.find((each) => each.process === face.ospf.process?.process);
  // The box refuses the line where the process is in another table than the interface.
  const own = named && named.vrf?.value !== face.vrf?.value ? undefined : face.ospf.process;
  const covering = device.ospf.flatMap((process) => {
    const network =
      process.vrf?.value === face.vrf?.value ? networkOver(member, process.networks) : undefined;
    return network ? [{ process, network }] : [];
  })[0];
  if (!own && !covering) return undefined;
  const process = own ? named : covering?.process;
  const silent = process && (process.shutdown ?? isPassive(process.passive, face.name));
  return {
    process,
    processNumber: own?.process ?? covering?.process.process ?? 0,
    area: own?.area ?? covering?.network.area ?? 0,
    at: own?.at ?? covering?.network.at ?? face.at,
    ...ospfInForce(face, face.ospf),
    ...(silent && { silent }),
  };
});

/** RIP over a member's tunnel. */
export const ripOver: (member: Member) => RipOverTunnel | undefined = remembered((member) => {
  const { interface: face, device } = member;
  for (const process of device.rip) {
    const network = process.vrf === face.vrf?.value ? networkOver(member, process.networks) : undefined;
    if (!network) continue;
    const silent = isPassive(process.passive, face.name);
    return { process, at: network.at, ...(silent && { silent }) };
  }
  return undefined;
});

/** Static routes whose next hop lies in the tunnel's subnet or whose interface is the tunnel. */
export const staticOver: (member: Member) => readonly StaticRoute[] = remembered(findStatic);

function findStatic({ device, interface: face, address }: Member): readonly StaticRoute[] {
  return device.staticRoutes.filter((route) => {
    if (route.vrf !== face.vrf?.value) return false;
    if (route.interface !== undefined) return route.interface === face.name;
    const hop = route.nextHop?.value;
    return hop !== undefined && address?.value !== undefined && covers(address.value, hop);
  });
}

/** The protocols that run over a tunnel. */
export interface OverlayRouting {
  readonly protocols: ReadonlySet<"eigrp" | "ospf" | "bgp" | "rip" | "odr" | "isis" | "static">;
  /** Something else may run: the text is an excerpt, or OSPFv3 is there, whose coverage is not modelled. */
  readonly unknown: boolean;
}

/** Whether some routing over the tunnel works by itself, without a protocol that leads to its neighbours. */
export function hasOwnRouting(cloud: Cloud, member: Member): boolean {
  const { protocols } = overlayOf(cloud, member);
  return protocols.size > (protocols.has("bgp") && isBgpOnLoopbacks(cloud, member) ? 1 : 0);
}

/** What routes over a member's tunnel. Protocols that are silent there do not count. */
export function overlayOf(cloud: Cloud, member: Member): OverlayRouting {
  return bgpOver(cloud, member).length > 0 ? overlayWithBgp(member) : overlayWithoutBgp(member);
}

const overlayWithBgp = remembered((member: Member) => overlayWith(member, true));
/** The same without BGP, which depends on who else is in the cloud. */
export const overlayWithoutBgp = remembered((member: Member) => overlayWith(member, false));

function overlayWith(member: Member, bgp: boolean): OverlayRouting {
  const { device, interface: face } = member;
  const protocols = new Set<"eigrp" | "ospf" | "bgp" | "rip" | "odr" | "isis" | "static">();
  if (eigrpOver(member).some(speaks)) protocols.add("eigrp");
  if (speaks(ospfOver(member))) protocols.add("ospf");
  if (speaks(ripOver(member))) protocols.add("rip");
  if (bgp) protocols.add("bgp");
  if (device.otherProtocols.odr) protocols.add("odr");
  if (face.isis) protocols.add("isis");
  if (staticOver(member).length > 0) protocols.add("static");
  return { protocols, unknown: mayRouteUnseen(member) };
}

/** Whether something may run over a member's tunnel that its text does not tell: see \`OverlayRouting\`. */
export function mayRouteUnseen({ device }: Member): boolean {
  return device.text === "excerpt" || device.otherProtocols.ospfv3.length > 0;
}

function speaks(over: { readonly silent?: Place } | undefined): boolean {
  return over !== undefined && !over.silent;
}

/** Whether what runs over the tunnel needs multicast to find neighbours: EIGRP, OSPF or RIP without unicast `neighbor` lines there. */
export const needsMulticast: (member: Member) => boolean = remembered((member) => {
  const unicast = ({ neighbors }: { readonly neighbors: readonly StaticNeighbor[] }): boolean =>
    neighbors.some(
      (each) =>
        each.interface === member.interface.name ||
        (member.address?.value !== undefined && covers(member.address.value, each.address)),
    );
  const ospf = ospfOver(member);
  const rip = ripOver(member);
  return (
    eigrpOver(member).some((over) => speaks(over) && !unicast(over.process)) ||
    (speaks(ospf) && !ospf?.type?.includes("non-broadcast")) ||
    (rip !== undefined && speaks(rip) && !unicast(rip.process))
  );
});

/** The `network` line that covers the tunnel's address most closely. */
function networkOver(member: Member, networks: readonly NetworkStatement[]): NetworkStatement | undefined {
  const address = member.address?.value?.address;
  if (address === undefined) return undefined;
  const covering = networks.filter((each) => networkCovers(each, address));
  return covering.toSorted((a, b) => openBits(a) - openBits(b))[0];
}

function openBits({ wildcard }: NetworkStatement): number {
  return wildcard.split(".").reduce((total, part) => total * 256 + Number(part), 0);
}

function familyOfOverlay({ address, nhrp, interface: face }: Member): "ipv4" | "ipv6" {
  if (address?.value) return familyOf(address.value.address) ?? "ipv4";
  return nhrp && nhrp === face.nhrp6 ? "ipv6" : "ipv4";
}
