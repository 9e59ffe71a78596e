/** Whether the transport addresses of two members reach each other. */
import type { Place } from "../model/place.ts";
import type { StaticRoute } from "../model/routing.ts";
import { covers, isPrivate } from "./address.ts";
import type { Step } from "./chain.ts";
import { expectedStarts } from "./expected-start.ts";
import { staticOver } from "./overlay.ts";
import { reaches, routeTo, tableOf } from "./routes.ts";
import { sightOf } from "./sight.ts";
import { misdirected } from "./tunnel-ends.ts";
import { type TunnelFault, tunnelFault } from "./tunnel-state.ts";
import type { Link, Member } from "./types.ts";

interface Way {
  readonly from: Member;
  readonly to: Member;
  readonly address: string | undefined;
  readonly open: boolean | undefined;
}

function wayOf(from: Member, to: Member): Way {
  const [address] = sightOf(from, to).addresses;
  const table = tableOf(from.device, from.transport.vrf);
  return { from, to, address, open: address === undefined ? undefined : reaches(table, address) };
}

/**
 * Whether nothing about the road is open but what providers hand out: addresses by DHCP or PPP, the default route that comes along, and
 * what they tell by BGP at the tunnel's own source.
 */
export function isLeftToProviders({ a, b }: Link): boolean {
  return [wayOf(a, b), wayOf(b, a)].every(({ from, to, address, open }) => {
    if (open !== undefined) return open;
    if (address === undefined) return to.transport.unknown === "dynamic";
    const { openTo } = tableOf(from.device, from.transport.vrf);
    // What other protocols may bring besides a default route does no harm where things work.
    return (
      openTo.includes("dynamic address") || hasProvider(from) || openTo.every((source) => source === "pushed")
    );
  });
}

/** A neighbour of another AS on the network that the tunnel starts from. */
function hasProvider({ device: { bgp }, transport }: Member): boolean {
  const outside = transport.interface?.address?.value;
  const table = bgp?.tables.find(({ vrf }) => vrf === transport.vrf);
  if (bgp === undefined || outside === undefined || table === undefined) return false;
  return table.neighbors.some(
    ({ address, remoteAs, shutdown }) =>
      !shutdown && remoteAs?.value !== undefined && remoteAs.value !== bgp.as && covers(outside, address),
  );
}

const reasons: Readonly<Record<TunnelFault["reason"], string>> = {
  "no source": "has no source",
  "source shut down": "starts at an interface that is shut down",
  "source without address": "starts at an interface without an address",
  "source of no interface": "starts at an address of no interface",
  "source in another VRF": "starts at an interface that is not in its transport VRF",
  "source address refused": "starts at an interface whose address the box refuses",
  "no destination": "is point-to-point and has no destination",
  "same source and key": "has the source and key of another tunnel",
};

/** A tunnel that stays down by its own lines takes no road. */
function downStep({ a, b }: Link): Step | undefined {
  const faults = [a, b].flatMap((member) => {
    const found = tunnelFault(member);
    if (found === undefined) return [];
    const says = `${member.device.name}'s ${member.interface.name} ${reasons[found.reason]}: it stays down`;
    return [{ at: found.at, says }];
  });
  if (faults.length === 0) return undefined;
  const says = faults.map((each) => each.says).join(", ");
  return { layer: "road", state: "broken", says, spots: faults };
}

export function roadStep(link: Link): Step {
  return downStep(link) ?? elsewhereStep(link) ?? besideStep(link) ?? wayStep(link);
}

/** One of the two looks for the other at another address of its router. */
function besideStep({ cloud, a, b }: Link): Step | undefined {
  for (const [member, peer] of [
    [a, b],
    [b, a],
  ] as const) {
    const expected = expectedStarts(cloud).get(member);
    const line = expected?.named.find(({ by }) => by === peer);
    if (expected === undefined || line === undefined) continue;
    const says = `${peer.device.name} looks for ${member.device.name} at ${expected.address}, the address of ${expected.interface.name}, but its tunnel starts at ${member.transport.address}`;
    const start = { at: member.transport.at ?? member.interface.at, says: "the tunnel's source" };
    return {
      layer: "road",
      state: "broken",
      says,
      spots: [start, { at: line.at, says: "the address that is named" }],
    };
  }
  return undefined;
}

/** A point-to-point tunnel serves the one at its destination; a hub has others too. */
function elsewhereStep({ kind, cloud, a, b }: Link): Step | undefined {
  if (cloud.isPair) return misdirectedStep(a, b) ?? misdirectedStep(b, a);
  const destination = kind === "hub-spoke" ? goesElsewhere(a, b) : undefined;
  if (destination === undefined) return undefined;
  const says = `${a.device.name}'s ${a.interface.name} goes to ${destination.value} alone, not to ${b.device.name}`;
  return {
    layer: "road",
    state: "broken",
    says,
    spots: [{ at: destination.at, says: "the one destination" }],
  };
}

function misdirectedStep(near: Member, far: Member): Step | undefined {
  const destination = misdirected(near, far);
  if (destination === undefined) return undefined;
  const says = `${near.device.name}'s ${near.interface.name} goes to ${destination.value}, but ${far.device.name}'s starts at ${far.transport.address}`;
  const start = { at: far.tunnel.source?.at ?? far.interface.at, says: "the other end's source" };
  return {
    layer: "road",
    state: "broken",
    says,
    spots: [{ at: destination.at, says: "the destination" }, start],
  };
}

/** The destination of a hub's point-to-point tunnel, where it is not that member. */
export function goesElsewhere(
  { tunnel, pointToPoint }: Member,
  far: Member,
): { readonly value?: string | undefined; readonly at: Place } | undefined {
  const { destination, mode } = tunnel;
  if (!pointToPoint || mode !== "gre" || destination?.value === undefined) return undefined;
  const address = far.transport.address;
  if (address === undefined || address === destination.value) return undefined;
  // A private address may be another one on the way.
  return isPrivate(address) && !isPrivate(destination.value) ? undefined : destination;
}

/** The route that leads to the transport address through the tunnel itself. */
function circleOf({ from, address }: Way): StaticRoute | undefined {
  const table = tableOf(from.device, from.transport.vrf);
  const route = address === undefined ? undefined : routeTo(table, address);
  if (route === undefined || (route.prefix.length === 0 && !table.closed)) return undefined;
  return staticOver(from).find(({ at }) => at === route.at);
}

/** Packets of one end do not reach the other at all. */
export function isCutOff({ a, b }: Link): boolean {
  return [wayOf(a, b), wayOf(b, a)].some((way) => way.open === false || circleOf(way) !== undefined);
}

function wayStep({ a, b }: Link): Step {
  const ways = [wayOf(a, b), wayOf(b, a)];
  const spots = ways.flatMap(({ from, address }) => {
    const route =
      address === undefined ? undefined : routeTo(tableOf(from.device, from.transport.vrf), address);
    return route === undefined ? [] : [{ at: route.at, says: `${from.device.name}'s way to ${address}` }];
  });
  const step = { layer: "road", spots } as const;
  const circle = ways.flatMap((way) => circleOf(way) ?? [])[0];
  if (circle !== undefined) {
    const says = `${circle.at.device} looks for its peer's transport address inside the tunnel`;
    return {
      ...step,
      state: "broken",
      says,
      spots: [{ at: circle.at, says: "a static route into the tunnel itself" }],
    };
  }
  const closed = ways.find(({ open }) => open === false);
  if (closed !== undefined) {
    const { from, to, address } = closed;
    const start = {
      at: from.transport.at ?? from.interface.at,
      says: `${from.device.name}'s tunnel starts here`,
    };
    return {
      ...step,
      state: "broken",
      says: `${from.device.name} has no route to ${address}, the transport address of ${to.device.name}`,
      spots: [start, ...spots],
    };
  }
  const dark = ways.find(({ open }) => open === undefined);
  if (dark !== undefined) {
    const why =
      dark.address === undefined
        ? `the transport address of ${dark.to.device.name} is not known`
        : `what leads ${dark.from.device.name} to ${dark.address} is not in its text`;
    return { ...step, state: "unknown", says: why };
  }
  return {
    ...step,
    state: "ok",
    says: ways.map(({ from, address }) => `${from.device.name} reaches ${address}`).join(", "),
  };
}
