/** Whether GRE and NHRP of two members fit. */
import type { NhrpMapping } from "../model/nhrp.ts";
import { sameSecret } from "../model/secret.ts";
import { remembered } from "../syntax/remembered.ts";
import { isPrivate } from "./address.ts";
import type { Spot, Step } from "./chain.ts";
import { rivalsOf, serversOf, withoutServer } from "./nhrp.ts";
import { seenAddress } from "./sight.ts";
import type { Cloud, Link, Member } from "./types.ts";
import { wireOf, wiresDiffer } from "./wire.ts";

/** Encapsulation and tunnel keys. */
export function greStep({ a, b }: Link): Step {
  const layer = "gre";
  if (wiresDiffer(a, b)) {
    const modes = [a, b].map((member) => ({
      at: member.tunnel.modeAt ?? member.interface.at,
      says: `${member.device.name} uses ${wireOf(member)}`,
    }));
    return { layer, state: "broken", says: modes.map(({ says }) => says).join(", "), spots: modes };
  }
  const spots: readonly Spot[] = [a, b].map((member) => ({
    at: member.tunnel.key?.at ?? member.interface.at,
    says: `${member.device.name} has ${words(member)}`,
  }));
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left === undefined || right === undefined) {
    return { layer, state: "unknown", says: "a tunnel key is masked or not shown", spots };
  }
  if (left === right) return { layer, state: "ok", says: `both have ${words(a)}`, spots };
  return {
    layer,
    state: "broken",
    says: `${a.device.name} has ${words(a)}, ${b.device.name} ${words(b)}`,
    spots,
  };
}

function keyOf({ device, tunnel }: Member): number | "none" | undefined {
  if (tunnel.key !== undefined) return tunnel.key.value;
  return device.text === "complete" ? "none" : undefined;
}

function words({ tunnel }: Member): string {
  return tunnel.key === undefined ? "no tunnel key" : `tunnel key ${tunnel.key.value ?? "(masked)"}`;
}

/** Registration of a spoke with its hub; between spokes what the hub resolves for them. */
export function nhrpStep({ a, b, cloud, kind }: Link): Step {
  const layer = "nhrp";
  if (a.nhrp === undefined && b.nhrp === undefined) {
    return { layer, state: "not needed", says: "point-to-point tunnels do without NHRP", spots: [] };
  }
  const [misnamed, ...others] = nameFault({ a, b, cloud });
  if (misnamed !== undefined)
    return { layer, state: "broken", says: misnamed.says, spots: [misnamed, ...others] };
  const silent = [a, b].find(
    ({ nhrp, device }) => nhrp?.networkId === undefined && device.text === "complete",
  );
  if (silent !== undefined) {
    const at = silent.nhrp?.at ?? silent.interface.at;
    return {
      layer,
      state: "broken",
      says: `${silent.device.name} has no \`ip nhrp network-id\`, so NHRP is off`,
      spots: [{ at, says: "NHRP is off here" }],
    };
  }
  const [left, right] = [a.nhrp?.authentication, b.nhrp?.authentication];
  const spots = [a, b].map(({ nhrp, interface: face, device }) =>
    nhrp?.authentication === undefined
      ? { at: nhrp?.at ?? face.at, says: `${device.name} has no authentication string` }
      : { at: nhrp.authentication.at, says: `${device.name}'s authentication string` },
  );
  const complete = a.device.text === "complete" && b.device.text === "complete";
  if ((left === undefined) !== (right === undefined) && complete) {
    return { layer, state: "broken", says: "only one of the two has an NHRP authentication string", spots };
  }
  const equal =
    left?.value && right?.value ? sameSecret({ secret: left.value }, { secret: right.value }) : undefined;
  if (equal === false)
    return { layer, state: "broken", says: "the NHRP authentication strings differ", spots };
  if (kind === "spoke-spoke")
    return { layer, state: "ok", says: "each asks the hub for the other's transport address", spots: [] };
  return (
    registration({ hub: a, client: b, cloud }) ??
    registration({ hub: b, client: a, cloud }) ??
    unregistered({ a, b, cloud })
  );
}

/** An overlay address that is missing, or that another member has too. */
function nameFault({ a, b, cloud }: Pick<Link, "a" | "b" | "cloud">): readonly Spot[] {
  for (const member of [a, b]) {
    const { device, interface: face, address } = member;
    if (address === undefined && device.text === "complete" && !face.unnumbered && !face.dynamicAddress) {
      return [{ at: face.at, says: `${device.name}'s ${face.name} has no address` }];
    }
    const [twin] = rivalsOf(cloud, member);
    if (address !== undefined && twin !== undefined) {
      const effect =
        twin.role === "hub" && member.role === "spoke"
          ? "the hub does not take its own address from a spoke"
          : "the two evict each other at the hub";
      const says = `${device.name} and ${twin.device.name} both have ${address.value?.address}: ${effect}`;
      const there = { at: twin.address?.at ?? twin.interface.at, says: `${twin.device.name} has it too` };
      return [{ at: address.at, says }, there];
    }
  }
  return [];
}

interface Registration {
  readonly hub: Member;
  readonly client: Member;
  readonly cloud: Cloud;
}

/** Undefined when the client has no NHS line for the hub. */
function registration({ hub, client, cloud }: Registration): Step | undefined {
  const layer = "nhrp";
  const line = serversOf(cloud, client).find((each) => each.hub === hub);
  if (line === undefined) return undefined;
  const { server, address, nbma } = line;
  const spots = [{ at: server.at, says: `${client.device.name} registers with ${address ?? "its hub"}` }];
  if (nbma.type === "none") {
    return {
      layer,
      state: "broken",
      says: `${client.device.name} maps ${address ?? "its NHS"} to no transport address`,
      spots,
    };
  }
  const own = hub.transport.address;
  if (nbma.type === "address" && own !== undefined && nbma.address !== own && !isPrivate(own)) {
    return {
      layer,
      state: "broken",
      says: `${client.device.name} maps the hub to ${nbma.address}, but it sends from ${own}`,
      spots,
    };
  }
  return {
    layer,
    state: "ok",
    says: `${client.device.name} registers with ${address ?? hub.device.name}`,
    spots,
  };
}

const lost = remembered(
  (cloud: Cloud): ReadonlySet<Member> => new Set(withoutServer(cloud).map(({ member }) => member)),
);

/** Hubs may know each other by static maps; a spoke without an NHS line never registers. */
function unregistered({ a, b, cloud }: Pick<Link, "a" | "b" | "cloud">): Step {
  const layer = "nhrp";
  const [there, back] = [mapOf(a, b), mapOf(b, a)];
  if (there && back) {
    const says = "each maps the other";
    const spots = [there, back].map(({ at }) => ({ at, says: "a static map" }));
    const wrong = [
      { map: there, far: b },
      { map: back, far: a },
    ].find(({ map, far }) => {
      const own = far.transport.address;
      return map.nbma.value !== undefined && own !== undefined && map.nbma.value !== own && !isPrivate(own);
    });
    if (wrong === undefined) return { layer, state: "ok", says, spots };
    const mistake = `${wrong.map.at.device} maps ${wrong.far.device.name} to ${wrong.map.nbma.value}, but it sends from ${wrong.far.transport.address}`;
    return { layer, state: "broken", says: mistake, spots: [{ at: wrong.map.at, says: "the static map" }] };
  }
  const strayed = serversOf(cloud, b).find(
    ({ hub, nbma }) => hub === undefined && nbma.type === "address" && nbma.address === seenAddress(b, a),
  );
  if (strayed?.address !== undefined) {
    const says = `${b.device.name} registers with ${strayed.address} at ${a.device.name}, which has another tunnel address`;
    const own = { at: a.address?.at ?? a.interface.at, says: `${a.device.name}'s tunnel address` };
    return {
      layer,
      state: "broken",
      says,
      spots: [{ at: strayed.server.at, says: "the next hop server" }, own],
    };
  }
  const spots = [{ at: b.nhrp?.at ?? b.interface.at, says: `${b.device.name}'s NHRP lines` }];
  const says = `${b.device.name} has no \`ip nhrp nhs\` line for ${a.device.name}`;
  if (b.pointToPoint && !lost(cloud).has(b)) {
    return { layer, state: "unknown", says, spots };
  }
  const broken = b.role === "spoke" && b.device.text === "complete";
  return { layer, state: broken ? "broken" : "unknown", says, spots };
}

/** The line with which one member maps the other's overlay address. */
function mapOf({ nhrp }: Member, far: Member): NhrpMapping | undefined {
  const overlay = far.address?.value?.address;
  return nhrp?.maps.find(({ protocol }) => protocol.value !== undefined && protocol.value === overlay);
}
