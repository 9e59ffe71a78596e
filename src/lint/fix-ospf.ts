/** What to enter where OSPF of two neighbours does not fit: area, network type, timers, priority; of both versions. */
import type { OspfInstance } from "../network/ospf-pairs.ts";
import { ospfOver } from "../network/overlay.ts";
import type { Member } from "../network/types.ts";
import { type Fix, interfaceSection, setLines } from "./fix.ts";
import { ospfSection } from "./fix-routing.ts";

/** How interface lines of an instance begin. */
function wordOf({ device }: Member, { label }: Pick<OspfInstance, "label">): string {
  if (label === "OSPF") return "ip ospf";
  const isOld = label === "OSPFv3" && device.commands.of("Ipv6OspfProcess").length > 0;
  return isOld ? "ipv6 ospf" : "ospfv3";
}

/** What is written under the tunnel for an instance. */
function writtenOf({ interface: face }: Member, { label, at }: OspfInstance) {
  return label === "OSPF" ? face.ospf : face.ospfv3.find((each) => each.at === at);
}

/** Gives a tunnel the network type of the other end. */
export function setNetworkType(member: Member, own: OspfInstance, { type }: OspfInstance): Fix | undefined {
  if (type === undefined) return undefined;
  const written = writtenOf(member, own)?.networkType;
  const to = interfaceSection(member.device, member.interface);
  return setLines(to, [`${wordOf(member, own)} network ${type}`], written ? [written.at] : []);
}

/**
 * Lets a hub keep more than one neighbour: like them where they have a type for several, else as point-to-multipoint, which elects no
 * designated router either, with the hellos of its point-to-point neighbours.
 */
export function setHubType(hub: Member, own: OspfInstance, spoke: OspfInstance): Fix | undefined {
  if (spoke.type !== "point-to-point") return setNetworkType(hub, own, spoke);
  const written = writtenOf(hub, own);
  const word = wordOf(hub, own);
  const lines = [
    `${word} network point-to-multipoint`,
    ...(written?.helloInterval || spoke.hello === undefined ? [] : [`${word} hello-interval ${spoke.hello}`]),
  ];
  const stale = written?.networkType ? [written.networkType.at] : [];
  return setLines(interfaceSection(hub.device, hub.interface), lines, stale);
}

/** Lets a member of a non-broadcast network say its first hello to others. */
export function nameNeighbors(member: Member, others: readonly Member[]): Fix | undefined {
  const process = ospfOver(member)?.process;
  const lines = others.flatMap(({ address }) =>
    address?.value === undefined ? [] : [`neighbor ${address.value.address}`],
  );
  if (process === undefined || lines.length === 0) return undefined;
  return setLines(ospfSection(member.device, process), lines);
}

/** Gives a tunnel a priority in the election of the designated router. */
export function setPriority({ device, interface: face }: Member, priority: number): Fix {
  const written = face.ospf.priority;
  return setLines(
    interfaceSection(device, face),
    [`ip ospf priority ${priority}`],
    written ? [written.at] : [],
  );
}

/** Gives a tunnel the timers of the other end. A dead interval that is not written follows the hellos. */
export function setTimers(member: Member, own: OspfInstance, wanted: OspfInstance): Fix | undefined {
  const { hello, dead } = wanted;
  if (hello === undefined || dead === undefined) return undefined;
  const written = writtenOf(member, own);
  const word = wordOf(member, own);
  const hasDead = written?.deadInterval !== undefined || dead !== hello * 4;
  const lines = [
    ...(own.hello === hello ? [] : [`${word} hello-interval ${hello}`]),
    ...(hasDead ? [`${word} dead-interval ${dead}`] : []),
  ];
  const stale = [
    own.hello === hello ? undefined : written?.helloInterval?.at,
    hasDead ? written?.deadInterval?.at : undefined,
  ];
  const to = interfaceSection(member.device, member.interface);
  return setLines(
    to,
    lines,
    stale.flatMap((at) => at ?? []),
  );
}

/** Puts a tunnel into another area, by the line that puts it into its own. */
export function setArea(member: Member, own: OspfInstance, area: number): Fix | undefined {
  const { device, interface: face } = member;
  const to = interfaceSection(device, face);
  if (own.label !== "OSPF") {
    const line = face.ospfv3.find(({ at }) => at === own.at);
    if (line === undefined) return undefined;
    const word = wordOf(member, own);
    const family = word === "ospfv3" ? ` ${line.family}` : "";
    return setLines(to, [`${word} ${line.process}${family} area ${area}`], [line.at]);
  }
  const written = face.ospf.process;
  if (written !== undefined) return setLines(to, [`ip ospf ${written.process} area ${area}`], [written.at]);
  const network = own.process?.networks.find(({ at }) => at === own.at);
  if (own.process === undefined || network === undefined) return undefined;
  const words = `network ${network.address} ${network.wildcard} area`;
  return setLines(
    ospfSection(device, own.process),
    [`no ${words} ${own.area}`, `${words} ${area}`],
    [network.at],
  );
}

/** Makes an area what it is at the other end: ordinary, a stub, or not so stubby. */
export function setAreaKind(member: Member, own: OspfInstance, other: OspfInstance): Fix | undefined {
  if (own.process === undefined || other.process === undefined) return undefined;
  const { area } = own;
  const [mine, theirs] = [own.process.stubAreas.get(area), other.process.stubAreas.get(other.area)];
  const lines = [
    ...(mine === undefined ? [] : [`no area ${area} ${mine.type}`]),
    ...(theirs === undefined ? [] : [`area ${area} ${theirs.type}`]),
  ];
  return setLines(ospfSection(member.device, own.process), lines, mine ? [mine.at] : []);
}
