/** What to enter where a tunnel starts, ends or is addressed wrongly, or where nothing leads to its far end. */
import type { Device } from "../model/device.ts";
import type { Interface, InterfaceAddress } from "../model/interface.ts";
import type { TunnelMode } from "../model/tunnel.ts";
import { covers, familyOf, netmaskOf, otherHost, subnetOf, textOf } from "../network/address.ts";
import { awaitedAddresses, movedInto } from "../network/awaited.ts";
import { routeTo, tableOf } from "../network/routes.ts";
import type { Cloud, Member } from "../network/types.ts";
import { blank, byHand, type Fix, interfaceSection, setLines, setValue } from "./fix.ts";

/** Encapsulations as they are typed, for one destination and for several. */
const typedModes: Readonly<Partial<Record<TunnelMode, readonly [one: string, several: string]>>> = {
  gre: ["gre ip", "gre multipoint"],
  mgre: ["gre ip", "gre multipoint"],
  gre6: ["gre ipv6", "gre multipoint ipv6"],
  mgre6: ["gre ipv6", "gre multipoint ipv6"],
  vti: ["ipsec ipv4", "ipsec ipv4"],
  vti6: ["ipsec ipv6", "ipsec ipv6"],
  ipip: ["ipip", "ipip"],
};

/** Gives a tunnel the encapsulation of another one; it stays multipoint or does not. */
export function setMode({ device, interface: face, tunnel }: Member, wanted: TunnelMode): Fix | undefined {
  const words = typedModes[wanted];
  if (words === undefined) return undefined;
  const isMultipoint =
    tunnel.mode.startsWith("mgre") || (tunnel.destination === undefined && face.nhrp !== undefined);
  const line = `tunnel mode ${words[isMultipoint ? 1 : 0]}`;
  return setLines(interfaceSection(device, face), [line], tunnel.modeAt ? [tunnel.modeAt] : []);
}

/** Makes a hub's tunnel multipoint. */
export function setMultipoint({ device, interface: face, tunnel, nhrp }: Member): Fix {
  const isSent = nhrp?.multicastDynamic.on !== false;
  const lines = [
    "no tunnel destination",
    "tunnel mode gre multipoint",
    ...(isSent ? [] : ["ip nhrp map multicast dynamic"]),
  ];
  const gone = [tunnel.destination?.at, tunnel.modeAt].flatMap((at) => at ?? []);
  return setLines(interfaceSection(device, face), lines, gone);
}

/**
 * Gives a tunnel an address of a subnet: the one that other members name and nobody bears, else its own host part, else one that is to be
 * chosen.
 */
export function readdress(
  cloud: Cloud | undefined,
  member: TunnelOf,
  subnet: InterfaceAddress | undefined,
): Fix {
  const { device, interface: face, address } = member;
  if (subnet === undefined || familyOf(subnet.address) !== "ipv4") return chooseAddress(device, face, subnet);
  const [only, ...others] = cloud === undefined ? [] : awaitedAddresses(cloud, subnet);
  const own = address?.value;
  const moved = cloud && own && !covers(subnet, own.address) ? movedInto(cloud, own, subnet) : undefined;
  const last = cloud?.isPair ? otherHost(subnet) : undefined;
  const found = only !== undefined && others.length === 0 ? only : (moved ?? last);
  return found === undefined
    ? chooseAddress(device, face, subnet)
    : setAddress(member, { address: found, length: subnet.length });
}

/** Asks for an address of a subnet that no other member has. */
function chooseAddress(device: Device, face: Interface, subnet: InterfaceAddress | undefined): Fix {
  const address =
    subnet === undefined
      ? blank("free address of the cloud")
      : blank(`free address of ${textOf(subnetOf(subnet))}`);
  if (subnet !== undefined && familyOf(subnet.address) === "ipv6")
    return byHand(interfaceSection(device, face), [`ipv6 address ${address}/${subnet.length}`]);
  const mask = subnet === undefined ? blank("its mask") : netmaskOf(subnet.length);
  return byHand(interfaceSection(device, face), [`ip address ${address} ${mask}`]);
}

type TunnelOf = Pick<Member, "device" | "interface" | "address">;

/** Gives a tunnel another address. */
export function setAddress({ device, interface: face, address }: TunnelOf, wanted: InterfaceAddress): Fix {
  const line = `ip address ${wanted.address} ${netmaskOf(wanted.length)}`;
  const stale = address?.at ?? face.noAddress;
  return setLines(interfaceSection(device, face), [line], stale ? [stale] : []);
}

/** Lets a tunnel start at an interface. */
export function setSource({ device, interface: face, tunnel }: Member, source: string): Fix {
  return setValue(interfaceSection(device, face), "tunnel source", source, tunnel.source?.at);
}

/** Lets a tunnel go to where its other end starts. */
export function setDestination({ device, interface: face, tunnel }: Member, far: Member): Fix | undefined {
  const { address } = far.transport;
  if (address === undefined) return undefined;
  return setValue(interfaceSection(device, face), "tunnel destination", address, tunnel.destination?.at);
}

/** Lets a tunnel start at the interface that leads to its far ends, where routes tell which one that is. */
export function findSource(device: Device, face: Interface): Fix {
  const to = interfaceSection(device, face);
  const source = wayOut(device, face);
  return source === undefined
    ? byHand(to, [`tunnel source ${blank("interface in the transport network")}`])
    : setValue(to, "tunnel source", source, face.tunnel?.source?.at);
}

/** The one interface by which connected and static routes lead to the far ends of a tunnel. */
function wayOut(device: Device, { tunnel, nhrp, nhrp6, name }: Interface): string | undefined {
  const table = tableOf(device, tunnel?.vrf?.value);
  const named = [nhrp, nhrp6].flatMap((settings) => [
    ...(settings?.maps ?? []).map(({ nbma }) => nbma.value),
    ...(settings?.servers ?? []).map(({ nbma }) => nbma?.value),
  ]);
  const ways = [...named, tunnel?.destination?.value].flatMap((address) => {
    const route = address === undefined ? undefined : routeTo(table, address);
    const hop = route?.nextHop === undefined ? undefined : routeTo(table, route.nextHop);
    return route?.interface ?? hop?.interface ?? [];
  });
  const [way, ...others] = new Set(ways.filter((each) => each !== name));
  return others.length === 0 ? way : undefined;
}

/** Switches an interface on, or asks for its address. */
export function reviveSource(device: Device, source: Interface): Fix {
  const to = interfaceSection(device, source);
  return source.shutdown === undefined
    ? byHand(to, [`ip address ${blank(`address of ${source.name}`)} ${blank("its mask")}`])
    : setLines(to, ["no shutdown"], [source.shutdown]);
}

/** A default route: by the next hop that leads to another far end already, else by the other end of a link of two. */
export function addDefault(
  device: Device,
  vrf: string | undefined,
  source: Interface | undefined,
  nextHop = source?.address?.value && otherHost(source.address.value),
): Fix {
  const hop = nextHop ?? blank(`next hop at ${source?.name ?? "the transport network"}`);
  return byHand({ device: device.name }, [
    `ip route ${vrf === undefined ? "" : `vrf ${vrf} `}0.0.0.0 0.0.0.0 ${hop}`,
  ]);
}
