/** Tunnels that start at another address of their router than the one at which their peers look for them. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { gathered } from "./gathered.ts";
import { hasKeyFor, hostKeysOf } from "./isakmp-keys.ts";
import { indexOfMembers } from "./member-index.ts";
import { dialledServers, serversOf } from "./nhrp.ts";
import { addressesOf } from "./transport.ts";
import type { Cloud, Member } from "./types.ts";

/** Where the peers of a tunnel look for it. */
export interface ExpectedStart {
  /** The interface that bears the address, and at which no tunnel starts. */
  readonly interface: Interface;
  readonly address: string;
  /** The lines that name it, at least one. */
  readonly named: readonly Naming[];
}

interface Naming {
  readonly by: Member;
  readonly at: Place;
}

/**
 * Members whose own start nobody names, while mappings of next hop servers or pre-shared keys for one peer name an address of another of
 * their interfaces. A key that fits the start as well (for all, for a network) is no such sign.
 */
export const expectedStarts: (cloud: Cloud) => ReadonlyMap<Member, ExpectedStart> = remembered((cloud) => {
  const { byTransport } = indexOfMembers(cloud);
  // In most clouds nobody looks for anybody where no tunnel starts.
  if (namesIn(cloud.members).every((address) => byTransport.has(address))) return none;
  const mapped = mappedIn(cloud);
  const keyed = keyedIn(cloud);
  const found = new Map<Member, ExpectedStart>();
  for (const member of cloud.members) {
    const own = member.transport.address;
    if (own === undefined || mapped.has(own) || keyed.has(own)) continue;
    const starts = startsOf(member.device);
    const others = [...member.device.interfaces.values()].flatMap((face) =>
      isOther(face, member, starts)
        ? expectedAt(face, member, own, mapped, keyed).filter(({ address }) => !byTransport.has(address))
        : [],
    );
    const [only] = others;
    if (only !== undefined && others.length === 1) found.set(member, only);
  }
  return found;
});

const none: ReadonlyMap<Member, ExpectedStart> = new Map();

/** All addresses that members name. */
const namesIn = gathered((member: Member): readonly string[] => [
  ...dialledServers(member).flatMap(({ nbma }) => (nbma.type === "address" ? nbma.address : [])),
  ...hostKeysOf(member).map(({ address }) => address),
]);

function isOther(face: Interface, { transport }: Member, starts: ReadonlySet<string>): boolean {
  return (
    face.type !== "Tunnel" &&
    face.shutdown === undefined &&
    face.vrf?.value === transport.vrf &&
    face.name !== transport.interface?.name &&
    !starts.has(face.name)
  );
}

function expectedAt(
  face: Interface,
  member: Member,
  own: string,
  mapped: ReadonlyMap<string, readonly Naming[]>,
  keyed: ReadonlyMap<string, readonly Naming[]>,
): readonly ExpectedStart[] {
  return addressesOf(face).flatMap(({ value }) => {
    const address = value?.address;
    if (address === undefined) return [];
    const keys = (keyed.get(address) ?? []).filter(({ by }) => hasKeyFor(by, own) === false);
    const named = [...(mapped.get(address) ?? []), ...keys].filter(({ by }) => by.device !== member.device);
    return named.length === 0 ? [] : [{ interface: face, address, named }];
  });
}

/** Interfaces and addresses at which the tunnels of a router start. */
const startsOf = remembered((device: Device): ReadonlySet<string> => {
  const named = [...device.interfaces.values()].flatMap(({ tunnel }) => tunnel?.source?.value ?? []);
  const bearers = [...device.interfaces.values()].filter((face) =>
    addressesOf(face).some(({ value }) => value !== undefined && named.includes(value.address)),
  );
  return new Set([...named, ...bearers.map(({ name }) => name)]);
});

function mappedIn(cloud: Cloud): ReadonlyMap<string, readonly Naming[]> {
  const found = new Map<string, Naming[]>();
  for (const by of cloud.members) {
    for (const { nbma } of serversOf(cloud, by)) {
      if (nbma.type === "address") addTo(found, nbma.address, { by, at: nbma.at });
    }
  }
  return found;
}

function keyedIn(cloud: Cloud): ReadonlyMap<string, readonly Naming[]> {
  const found = new Map<string, Naming[]>();
  for (const by of cloud.members) {
    for (const { address, at } of hostKeysOf(by)) addTo(found, address, { by, at });
  }
  return found;
}
