/** What was understood of a network, as plain data for people and programs. */
import type { Place } from "../model/place.ts";
import { chainOf, firstBroken, type Step } from "./chain.ts";
import { protectionOf } from "./ike.ts";
import { allLinks, linksOf } from "./links.ts";
import { overlayOf } from "./overlay.ts";
import { shortcutClients, shortcutLink } from "./shortcut-links.ts";
import { templateLinks } from "./template-links.ts";
import type { Cloud, Link, Member, Network } from "./types.ts";

export interface MemberView {
  readonly device: string;
  readonly interface: string;
  readonly role: "hub" | "spoke";
  /** Overlay address. */
  readonly address: string | undefined;
  /** Transport address; undefined when `transportUnknown` says why. */
  readonly transport: string | undefined;
  readonly transportUnknown: string | undefined;
  /** Front-door VRF. */
  readonly vrf: string | undefined;
  readonly protection: "none" | "unknown" | "crypto-map" | "ikev1" | "ikev2";
  /** What runs over the tunnel, sorted. */
  readonly routing: readonly string[];
  readonly at: Place;
}

export interface LinkView {
  readonly kind: Link["kind"];
  readonly a: string;
  readonly b: string;
  /** `down` when a step breaks, `up` when none breaks and none that is needed is unknown. */
  readonly state: "up" | "down" | "unknown";
  /** One sentence: what carries the pair, or the first step that breaks, or what is not known. */
  readonly outcome: string;
  readonly steps: readonly Step[];
}

export interface CloudView {
  readonly label: string;
  readonly family: "ipv4" | "ipv6";
  readonly phase: 1 | 2 | 3 | undefined;
  readonly members: readonly MemberView[];
  readonly links: readonly LinkView[];
  /** Next hop servers that no file shows. */
  readonly absentHubs: readonly string[];
}

export interface NetworkView {
  readonly clouds: readonly CloudView[];
  /** Point-to-point tunnels outside of the clouds. */
  readonly tunnels: readonly LinkView[];
}

/** Which part of a network is asked for; both undefined: all of it. */
export interface ViewFilter {
  /** Only clouds with this device, and of those only its links. */
  readonly device?: string | undefined;
  /** Only the cloud with this label. */
  readonly cloud?: string | undefined;
}

/** All that was understood of a network, or the part that is asked for. */
export function networkView(network: Network, filter: ViewFilter = {}): NetworkView {
  return {
    clouds: viewOf(network, filter),
    tunnels: filter.cloud === undefined ? tunnelsOf(network, filter) : [],
  };
}

/** The clouds of a network, each pair with the steps that hold or break. */
function viewOf(network: Network, filter: ViewFilter = {}): readonly CloudView[] {
  return network.clouds
    .filter(({ label }) => filter.cloud === undefined || label === filter.cloud)
    .filter(
      ({ members }) =>
        filter.device === undefined || members.some(({ device }) => device.name === filter.device),
    )
    .map((cloud) => cloudView(cloud, filter.device));
}

function cloudView(cloud: Cloud, device: string | undefined): CloudView {
  const isAsked = ({ a, b }: Link) =>
    device === undefined || a.device.name === device || b.device.name === device;
  return {
    label: cloud.label,
    family: cloud.family,
    phase: cloud.phase,
    members: [...cloud.hubs, ...cloud.spokes].map((member) => memberView(cloud, member)),
    links: linksOf(cloud).filter(isAsked).map(linkView),
    absentHubs: cloud.absentHubs.map(({ address }) => address),
  };
}

function memberView(cloud: Cloud, member: Member): MemberView {
  const { device, interface: face, role, address, transport } = member;
  return {
    device: device.name,
    interface: face.name,
    role,
    address: address?.value?.address,
    transport: transport.address,
    transportUnknown: transport.unknown,
    vrf: transport.vrf,
    protection: protectionOf(member).type,
    routing: [...overlayOf(cloud, member).protocols].sort(),
    at: face.at,
  };
}

/** Point-to-point tunnels outside of the clouds, each with the steps that hold or break. */
function tunnelsOf(network: Network, { device }: ViewFilter = {}): readonly LinkView[] {
  return tunnelLinks(network)
    .filter(({ a, b }) => device === undefined || a.device.name === device || b.device.name === device)
    .map(linkView);
}

function tunnelLinks(network: Network): readonly Link[] {
  const clouds = new Set(network.clouds);
  return allLinks(network).filter(({ cloud }) => !clouds.has(cloud));
}

/** The steps of one link and what they come to. */
export function linkView(link: Link): LinkView {
  const steps = chainOf(link);
  const state = firstBroken(steps)
    ? "down"
    : steps.some((step) => step.state === "unknown")
      ? "unknown"
      : "up";
  const outcome = outcomeOf(state, steps);
  return { kind: link.kind, a: link.a.device.name, b: link.b.device.name, state, outcome, steps };
}

function outcomeOf(state: LinkView["state"], steps: readonly Step[]): string {
  const broken = firstBroken(steps);
  if (broken !== undefined) return `down at ${broken.layer}: ${broken.says}`;
  const [policy, ipsec] = ["policy", "ipsec"].map((layer) => steps.find((step) => step.layer === layer));
  if (state === "up") {
    return ipsec?.state === "ok" ? `up: ${policy?.says}; ${ipsec.says}` : `up, without IPsec`;
  }
  const open = steps
    .filter((step) => step.state === "unknown")
    .map(({ layer, says }) => `${layer} (${says})`);
  return `nothing broken that is shown; not known: ${open.join(", ")}`;
}

/**
 * Two named devices in each cloud that both are members of: a link that `linksOf` gives, else one made for the question; then
 * point-to-point tunnels between them, and the direct tunnel that FlexVPN makes for them. */
export function linksBetween(network: Network, first: string, second: string): readonly Link[] {
  const isAsked = ({ a, b }: Link) =>
    (a.device.name === first && b.device.name === second) ||
    (a.device.name === second && b.device.name === first);
  const inClouds = network.clouds.flatMap((cloud) => {
    const known = linksOf(cloud).filter(isAsked);
    if (known.length > 0) return known;
    const [a, b] = [first, second].map((name) => cloud.members.find(({ device }) => device.name === name));
    if (a === undefined || b === undefined) return [];
    const swapped = a.role === "spoke" && b.role === "hub";
    const kind = a.role !== b.role ? "hub-spoke" : a.role === "hub" ? "hub-hub" : "spoke-spoke";
    return [{ cloud, kind, a: swapped ? b : a, b: swapped ? a : b } as const];
  });
  const direct = shortcutClients(network).flatMap((group) => {
    const [a, b] = [first, second].map((name) => group.find(({ client }) => client.device.name === name));
    return a === undefined || b === undefined ? [] : [shortcutLink(a, b)];
  });
  const ofTunnels = [...tunnelLinks(network), ...templateLinks(network)].filter(isAsked);
  return [...inClouds, ...ofTunnels, ...direct.slice(0, 1)];
}
