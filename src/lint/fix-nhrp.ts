/** What to enter where NHRP maps an address wrongly or not at all. */
import type { NextHopServer } from "../model/nhrp.ts";
import type { Place } from "../model/place.ts";
import { isPrivate } from "../network/address.ts";
import { serversOf } from "../network/nhrp.ts";
import type { Cloud, Member } from "../network/types.ts";
import { blank, byHand, type Fix, interfaceSection, setLines, setValue } from "./fix.ts";

/** `ip nhrp` or `ipv6 nhrp`. */
export function nhrpOf({ family }: Cloud): string {
  return family === "ipv6" ? "ipv6 nhrp" : "ip nhrp";
}

/** An overlay address as a map names it. */
function overlayOf({ family }: Cloud, address: string): string {
  return family === "ipv6" ? `${address}/128` : address;
}

/** Where a member reaches another one; undefined where a translation between the two may give it another address. */
function reachedAt({ transport: own }: Member, { transport }: Member): string | undefined {
  const { address } = transport;
  const isHidden = address !== undefined && isPrivate(address) && !isPrivate(own.address ?? "");
  return isHidden ? undefined : address;
}

/** The lines that map a server to its transport address, multicast included where nothing sends it there yet. */
export function mapServer(cloud: Cloud, member: Member, server: string, hub: Member): Fix {
  const to = interfaceSection(member.device, member.interface);
  const nbma = reachedAt(member, hub);
  const isSent = member.nhrp?.multicast.some((each) => each.nbma.value === nbma) ?? false;
  const lines = (address: string) => [
    `${nhrpOf(cloud)} map ${overlayOf(cloud, server)} ${address}`,
    ...(isSent ? [] : [`${nhrpOf(cloud)} map multicast ${address}`]),
  ];
  return nbma === undefined
    ? byHand(to, lines(blank(`transport address of ${hub.device.name}`)))
    : setLines(to, lines(nbma));
}

/** Lets a member register with a hub, in one line that tells how it is reached. */
export function addServer(cloud: Cloud, member: Member, hub: Member): Fix | undefined {
  const address = hub.address?.value?.address;
  if (address === undefined) return undefined;
  const to = interfaceSection(member.device, member.interface);
  const nbma = reachedAt(member, hub);
  const line = (dialled: string) => `${nhrpOf(cloud)} nhs ${address} nbma ${dialled} multicast`;
  return nbma === undefined
    ? byHand(to, [line(blank(`transport address of ${hub.device.name}`))])
    : setLines(to, [line(nbma)]);
}

/** Changes the transport address to which a server is mapped, and the multicast that goes there. */
export function remapServer(
  cloud: Cloud,
  { device, interface: face, nhrp }: Member,
  server: NextHopServer,
  address: string,
  wrong: { readonly address: string; readonly at: Place },
  right: string,
): Fix {
  const { tunnel } = face;
  const to = interfaceSection(device, face);
  if (server.nbma === undefined && tunnel?.destination?.at === wrong.at)
    return setValue(to, "tunnel destination", right, wrong.at);
  const word = nhrpOf(cloud);
  const words =
    server.nbma === undefined
      ? (nbma: string) => `${word} map ${overlayOf(cloud, address)} ${nbma}`
      : (nbma: string) => `${word} nhs ${address} nbma ${nbma}${server.multicast ? " multicast" : ""}`;
  const multicast = nhrp?.multicast.filter(({ nbma }) => nbma.value === wrong.address) ?? [];
  const also = multicast.flatMap(() => [
    `no ${word} map multicast ${wrong.address}`,
    `${word} map multicast ${right}`,
  ]);
  const replaced = [wrong.at, ...multicast.map(({ nbma }) => nbma.at)];
  return {
    device: device.name,
    commands: [
      `interface ${face.name}`,
      ...[`no ${words(wrong.address)}`, words(right), ...also].map((line) => ` ${line}`),
    ],
    edits: replaced.map((at) => ({ type: "replace", at, text: right })),
  };
}

/** Gives the lines that name a transport address the one from which the peer that they mean sends; by hand where no file tells it. */
export function remapAddress(cloud: Cloud, member: Member, wrong: string, at: Place): Fix | undefined {
  const found = serversOf(cloud, member).find(({ nbma }) => nbma.type === "address" && nbma.at === at);
  const right = found?.hub && reachedAt(member, found.hub);
  if (found?.address !== undefined && right !== undefined)
    return remapServer(cloud, member, found.server, found.address, { address: wrong, at }, right);
  const mapped = member.nhrp?.maps.find(({ nbma }) => nbma.at === at)?.protocol.value;
  if (mapped === undefined) return undefined;
  const line = (nbma: string) => `${nhrpOf(cloud)} map ${mapped} ${nbma}`;
  return byHand(interfaceSection(member.device, member.interface), [
    `no ${line(wrong)}`,
    line(blank(`transport address of ${mapped}`)),
  ]);
}

/** Turns a map whose addresses are the wrong way round: `server` is what it takes for a transport address. */
export function turnMap(cloud: Cloud, member: Member, nbma: string, server: string): Fix | undefined {
  const map = member.nhrp?.maps.find((each) => each.nbma.value === server);
  if (map === undefined) return undefined;
  const line = (...words: readonly string[]) => `${nhrpOf(cloud)} map ${words.join(" ")}`;
  const to = interfaceSection(member.device, member.interface);
  return {
    ...setLines(to, [`no ${line(nbma, server)}`, line(server, nbma)]),
    // From the right, so that the columns hold.
    edits: [
      { type: "replace", at: map.nbma.at, text: nbma },
      { type: "replace", at: map.protocol.at, text: server },
    ],
  };
}

/** Names a hub in the place of a server that nobody is, in its line and in what maps it. */
export function registerWith(
  cloud: Cloud,
  member: Member,
  wrong: NextHopServer,
  hub: Member,
): Fix | undefined {
  const right = hub.address?.value?.address;
  const { server, nbma, multicast } = wrong;
  if (right === undefined || server.value === undefined) return undefined;
  const { maps = [], multicast: groups = [] } = member.nhrp ?? {};
  const isMapped = maps.some(({ protocol }) => protocol.value === right);
  const word = nhrpOf(cloud);
  const reached = reachedAt(member, hub);
  const nhs = (address: string, dialled?: string) =>
    `${word} nhs ${address}${dialled === undefined ? "" : ` nbma ${dialled}`}${multicast ? " multicast" : ""}`;
  const moved = maps.filter(({ protocol }) => protocol.value === server.value);
  const places = [nbma, ...moved.map((each) => each.nbma)].flatMap((each) => each ?? []);
  const stale = places.filter(({ value }) => reached !== undefined && value !== reached);
  const group = groups.filter((each) => stale.some(({ value }) => value === each.nbma.value));
  const commands = [
    `no ${nhs(server.value, nbma?.value)}`,
    nhs(right, nbma && (reached ?? nbma.value)),
    ...moved.flatMap((each) => [
      `no ${word} map ${server.value} ${each.nbma.value}`,
      ...(isMapped ? [] : [`${word} map ${right} ${reached ?? each.nbma.value}`]),
    ]),
    ...group.flatMap((each) => [
      `no ${word} map multicast ${each.nbma.value}`,
      `${word} map multicast ${reached}`,
    ]),
  ];
  const to = interfaceSection(member.device, member.interface);
  const readdressed = [...stale, ...group.map((each) => each.nbma)].map(({ at }) => ({
    at,
    text: reached ?? "",
  }));
  const renamed = [server, ...(isMapped ? [] : moved.map(({ protocol }) => protocol))];
  return {
    ...setLines(to, commands),
    // From the right, so that the columns hold.
    edits: [...readdressed, ...renamed.map(({ at }) => ({ at, text: right }))].map((each) => ({
      type: "replace",
      ...each,
    })),
  };
}
