/** Puts a cloud together from the tunnels that belong to it. */
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { type Replaced, rememberedLike, withReplaced } from "./alike.ts";
import { type Candidate, isSameCandidate } from "./candidates.ts";
import { isHidden, withInferredTransports } from "./inferred.ts";
import { compareText } from "./order.ts";
import { type Role, rolesOf } from "./roles.ts";
import type { AbsentHub, Cloud, Member } from "./types.ts";

/** The cloud of these tunnels; undefined when all of them are shut down. The same object again while the tunnels are the same. */
export const cloudOf: (set: readonly Candidate[]) => Cloud | undefined = rememberedLike(
  build,
  isSameCandidate,
  adapted,
);

/** The cloud with other versions of some tunnels, where these change nothing but the members themselves. */
function adapted(
  cloud: Cloud | undefined,
  replaced: Replaced<Candidate>,
  set: readonly Candidate[],
): Cloud | undefined {
  if (cloud === undefined || set.some(isHidden)) return undefined;
  const roles = ["hub", "spoke"] as const;
  const versions: Replaced<Member> = new Map(
    [...replaced].flatMap(([old, now]) => roles.map((role) => [memberOf(old, role), memberOf(now, role)])),
  );
  const members = withReplaced(cloud.members, versions);
  const isOrdered = members.every((each, index) => byName(members[index - 1] ?? each, each) <= 0);
  const hubs = withReplaced(cloud.hubs, versions);
  const head = hubs[0] ?? members[0];
  if (!isOrdered || !head) return undefined;
  return {
    ...cloud,
    members,
    hubs,
    spokes: withReplaced(cloud.spokes, versions),
    shut: withReplaced(cloud.shut, versions),
    absentHubs: cloud.absentHubs.map((each) => absentWith(each, versions)),
    at: head.interface.at,
  };
}

function absentWith({ address, shut, clients }: AbsentHub, versions: Replaced<Member>): AbsentHub {
  return {
    address,
    ...(shut && { shut: versions.get(shut) ?? shut }),
    clients: clients.flatMap((each) => {
      const member = versions.get(each.member);
      const server = member?.nhrp?.servers[each.member.nhrp?.servers.indexOf(each.server) ?? -1];
      return member && server ? [{ member, server }] : [each];
    }),
  };
}

function build(set: readonly Candidate[]): Cloud | undefined {
  const roles = rolesOf(set);
  const shown = set.map((each) => memberOf(each, roles.get(each) ?? "spoke")).sort(byName);
  const all = withInferredTransports(shown);
  const members = all.filter((each) => !each.interface.shutdown);
  const shut = all.filter((each) => each.interface.shutdown);
  const hubs = members.filter((each) => each.role === "hub");
  const spokes = members.filter((each) => each.role === "spoke");
  const head = hubs[0] ?? members[0];
  if (!head) return undefined;
  return {
    label: commonSubnet(set) ?? `${head.device.name} ${head.interface.name}`,
    family: set[0]?.family ?? "ipv4",
    members,
    hubs,
    spokes,
    shut,
    phase: phaseOf(hubs, spokes),
    absentHubs: absentHubs(members, shut),
    at: head.interface.at,
  };
}

/** A tunnel with what a member is: the same object again for the same tunnel in the same role. */
export function memberOf(candidate: Candidate, role: Role): Member {
  return role === "hub" ? asHub(candidate) : asSpoke(candidate);
}

const asHub = remembered((candidate: Candidate) => asMember(candidate, "hub"));
const asSpoke = remembered((candidate: Candidate) => asMember(candidate, "spoke"));

function asMember(candidate: Candidate, role: Role): Member {
  const { device, interface: face, tunnel, nhrp, address, transport } = candidate;
  return {
    device,
    interface: face,
    tunnel,
    ...(nhrp && { nhrp }),
    ...(address && { address }),
    transport,
    role,
    pointToPoint: isPointToPoint(candidate),
  };
}

/** The default mode counts where the text would show another: an excerpt with neither mode nor destination leaves it open. */
function isPointToPoint({ device, tunnel }: Candidate): boolean {
  if (tunnel.mode === "mgre" || tunnel.mode === "mgre6") return false;
  return device.text === "complete" || tunnel.modeAt !== undefined || tunnel.destination !== undefined;
}

/** By device name, then tunnel, then place. */
export function byName(a: Member, b: Member): number {
  return (
    compareText(a.device.name, b.device.name) ||
    compareText(a.interface.name, b.interface.name) ||
    compareText(a.interface.at.path, b.interface.at.path) ||
    a.interface.at.line - b.interface.at.line
  );
}

function phaseOf(hubs: readonly Member[], spokes: readonly Member[]): Cloud["phase"] {
  if (hubs.some(({ nhrp }) => nhrp?.redirect.on))
    return spokes.length > 0 && spokes.every(isPlainGre) ? 1 : 3;
  if (spokes.length === 0) return undefined;
  if (spokes.every(isPlainGre)) return 1;
  if (hubs.length > 0) return 2;
  return spokes.some(({ nhrp }) => nhrp?.shortcut.on && nhrp.shortcut.at) ? 3 : undefined;
}

function isPlainGre({ pointToPoint }: Member): boolean {
  return pointToPoint;
}

/** The subnet in which most members are; of equals the first. */
function commonSubnet(set: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { subnet } of set) {
    if (subnet !== undefined) counts.set(subnet, (counts.get(subnet) ?? 0) + 1);
  }
  return [...counts].sort(([x, a], [y, b]) => b - a || compareText(x, y))[0]?.[0];
}

function absentHubs(members: readonly Member[], shut: readonly Member[]): readonly AbsentHub[] {
  const present = new Set(members.map((each) => each.address?.value?.address));
  const absent = new Map<string, { readonly client: Member; readonly index: number }[]>();
  for (const client of members) {
    for (const [index, { server }] of (client.nhrp?.servers ?? []).entries()) {
      if (server.value === undefined || server.value === "dynamic" || present.has(server.value)) continue;
      addTo(absent, server.value, { client, index });
    }
  }
  return [...absent]
    .sort(([a], [b]) => compareText(a, b))
    .map(([address, clients]) => {
      const down = shut.find((each) => each.address?.value?.address === address);
      return {
        address,
        ...(down && { shut: down }),
        clients: clients.flatMap(({ client, index }) => {
          const server = client.nhrp?.servers[index];
          return server ? [{ member: client, server }] : [];
        }),
      };
    });
}
