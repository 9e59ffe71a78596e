/** What to enter where a routing protocol is not on a tunnel, is silent there, or tells too much over it. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import type {
  EigrpProcess,
  NetworkStatement,
  OspfProcess,
  Passive,
  RipProcess,
  StaticRoute,
} from "../model/routing.ts";
import { familyOf, netmaskOf } from "../network/address.ts";
import { networkCovers } from "../network/coverage.ts";
import { lansOf } from "../network/lans.ts";
import { type EigrpOverTunnel, eigrpOver, ospfOver } from "../network/overlay.ts";
import type { Cloud, Member } from "../network/types.ts";
import {
  blank,
  byHand,
  type Fix,
  interfaceSection,
  removeLine,
  type SectionAt,
  section,
  setLines,
} from "./fix.ts";

/** The section in which the `network` lines of an EIGRP instance stand. */
export function eigrpSection(device: Device, { as, name, vrf, family, at }: EigrpProcess): SectionAt {
  const table = vrf?.value === undefined ? "" : `vrf ${vrf.value} `;
  if (name !== undefined) {
    const line = `address-family ${family} unicast ${table}autonomous-system ${as}`;
    return { device: device.name, opened: [`router eigrp ${name}`, line], at };
  }
  if (vrf?.value === undefined) return section(device, `router eigrp ${as}`, at);
  const outer = device.eigrp.find((each) => each.name === undefined && each.vrf === undefined)?.as ?? as;
  const line = `address-family ipv4 ${table}autonomous-system ${as}`;
  return { device: device.name, opened: [`router eigrp ${outer}`, line], at };
}

/** Where the settings of an EIGRP instance for a tunnel stand, and how their lines begin: `ip hold-time eigrp 1`, or `hold-time`. */
export function eigrpFace(
  { device, interface: face }: Member,
  process: EigrpProcess,
): { readonly to: SectionAt; readonly word: (what: string) => string } {
  if (process.name === undefined)
    return { to: interfaceSection(device, face), word: (what) => `ip ${what} eigrp ${process.as}` };
  const to = eigrpSection(device, process);
  return { to: { ...to, opened: [...to.opened, `af-interface ${face.name}`] }, word: (what) => what };
}

/** Lets neighbours wait for three hellos. */
export function setHold(member: Member, { process, settings }: EigrpOverTunnel, hello: number): Fix {
  const { to, word } = eigrpFace(member, process);
  const line = `${word("hold-time")} ${hello * 3}`;
  if (process.name !== undefined) return byHand(to, [line]);
  return setLines(to, [line], settings?.holdTime ? [settings.holdTime.at] : []);
}

export function ospfSection(device: Device, { process, vrf, at }: OspfProcess): SectionAt {
  return section(device, `router ospf ${process}${vrf?.value === undefined ? "" : ` vrf ${vrf.value}`}`, at);
}

/** One interface as a `network` line names it. */
function exactly(address: string, area?: number): string {
  return `network ${address} 0.0.0.0${area === undefined ? "" : ` area ${area}`}`;
}

/** Lets a process run on a member's tunnel by a `network` line. */
export function coverTunnel(to: SectionAt, { address }: Member, area?: number): Fix | undefined {
  const own = address?.value?.address;
  return own === undefined || familyOf(own) !== "ipv4" ? undefined : setLines(to, [exactly(own, area)]);
}

/** Lets EIGRP of some number run in the table of a member's tunnel, where it runs in another one. */
export function addEigrpTable(member: Member, process: EigrpProcess): Fix | undefined {
  const own = member.address?.value?.address;
  const vrf = member.interface.vrf;
  if (own === undefined || process.family !== "ipv4") return undefined;
  const { vrf: _, ...rest } = process;
  const to = eigrpSection(member.device, vrf === undefined ? rest : { ...rest, vrf });
  return byHand(to, [exactly(own)]);
}

/** The same for OSPF, of which a process serves one table. */
export function addOspfProcess(member: Member, area: number): Fix | undefined {
  const own = member.address?.value?.address;
  if (own === undefined) return undefined;
  const { device, interface: face } = member;
  const number = Math.max(0, ...device.ospf.map(({ process }) => process)) + 1;
  const vrf = face.vrf?.value === undefined ? "" : ` vrf ${face.vrf.value}`;
  return byHand({ device: device.name }, [`router ospf ${number}${vrf}`, ` ${exactly(own, area)}`]);
}

/** Lets EIGRP look for neighbours on an interface where it does not. */
export function speakEigrp(
  device: Device,
  face: Interface,
  { process, silent }: EigrpOverTunnel,
): Fix | undefined {
  if (silent === undefined) return undefined;
  const to = eigrpSection(device, process);
  if (silent === process.shutdown || process.name === undefined) return speak(to, face, process, silent);
  const own = process.interfaces.get(face.name);
  const word = silent === own?.shutdown ? "shutdown" : "passive-interface";
  return byHand({ ...to, opened: [...to.opened, `af-interface ${face.name}`] }, [`no ${word}`]);
}

/** Lets a process speak on an interface where it is silent: by the line that says so. */
export function speak(
  to: SectionAt,
  { name }: Interface,
  { passive, shutdown }: { readonly passive: Passive; readonly shutdown?: Place | undefined },
  silent: Place,
): Fix {
  if (silent === shutdown) return removeLine(to, "shutdown", silent);
  const line = `passive-interface ${name}`;
  return passive.on.get(name) === silent ? removeLine(to, line, silent) : setLines(to, [`no ${line}`]);
}

/** Weighs metrics as another process does. */
export function setWeights(device: Device, own: EigrpProcess, { weights }: EigrpProcess): Fix {
  const to = eigrpSection(device, own);
  if (weights === undefined && own.weights) return removeLine(to, "metric weights", own.weights.at);
  const values = weights?.value ?? [1, 0, 1, 0, 0];
  return setLines(to, [`metric weights 0 ${values.join(" ")}`], own.weights ? [own.weights.at] : []);
}

/** The section of RIP in one table. */
export function ripSection({ name }: Device, { vrf, at }: RipProcess): SectionAt {
  const table = vrf === undefined ? [] : [`address-family ipv4 vrf ${vrf}`];
  return { device: name, opened: ["router rip", ...table], at };
}

/** Takes a static route away. */
export function removeRoute(device: Device, route: StaticRoute): Fix | undefined {
  const { prefix, vrf, nextHop, at, family } = route;
  if (prefix.value === undefined || family !== "ipv4") return undefined;
  const words = [
    ...(vrf === undefined ? [] : [`vrf ${vrf}`]),
    prefix.value.address,
    netmaskOf(prefix.value.length),
    ...(route.interface === undefined ? [] : [route.interface]),
    ...(nextHop?.value === undefined ? [] : [nextHop.value]),
  ];
  return removeLine({ device: device.name, opened: [], at }, `ip route ${words.join(" ")}`, at);
}

/** Replaces a `network` line by lines for the interfaces that it covers, all but the one from which the tunnel starts. */
export function narrowNetwork(member: Member, line: Place): Fix | undefined {
  const { device } = member;
  for (const { process } of eigrpOver(member)) {
    const network = process.networks.find(({ at }) => at === line);
    if (network) return narrowed(member, eigrpSection(device, process), process, network);
  }
  const process = ospfOver(member)?.process;
  const network = process?.networks.find(({ at }) => at === line);
  return process && network && narrowed(member, ospfSection(device, process), process, network);
}

function narrowed(
  { device, transport }: Member,
  to: SectionAt,
  { networks, vrf }: Pick<EigrpProcess, "networks" | "vrf">,
  network: NetworkStatement,
): Fix {
  const others = networks.filter((each) => each !== network);
  const faces = [...device.interfaces.values()].filter(
    (face) => face.vrf?.value === vrf?.value && face !== transport.interface && face.shutdown === undefined,
  );
  const kept = faces.flatMap(({ address }) => {
    const own = address?.value?.address;
    return own === undefined ||
      !networkCovers(network, own) ||
      others.some((each) => networkCovers(each, own))
      ? []
      : [exactly(own, network.area)];
  });
  const wildcard = network.address === "0.0.0.0" ? "" : ` ${network.wildcard}`;
  const area = network.area === undefined ? "" : ` area ${network.area}`;
  const gone = `no network ${network.address}${area === "" ? wildcard : ` ${network.wildcard}`}${area}`;
  return setLines(to, [gone, ...kept], [network.at]);
}

/** Lets a member run what the hubs of its cloud run over their tunnels, for its tunnel and the networks behind it. */
export function joinRouting(cloud: Cloud, member: Member): Fix | undefined {
  const own = member.address?.value?.address;
  const { device, interface: face } = member;
  if (own === undefined || face.vrf !== undefined) return undefined;
  const others = [...cloud.hubs, ...cloud.spokes].filter((each) => each !== member);
  const networks = [own, ...lansOf(member).map(({ address }) => address.address)];
  const [eigrp] = others.flatMap((each) => eigrpOver(each).filter(({ silent }) => silent === undefined));
  if (eigrp !== undefined && eigrp.process.family === "ipv4") {
    const lines = networks.map((each) => ` ${exactly(each)}`);
    return byHand({ device: device.name }, [`router eigrp ${eigrp.process.as}`, ...lines]);
  }
  const [ospf] = others.flatMap((each) => ospfOver(each) ?? []);
  if (ospf === undefined) return undefined;
  const lines = networks.map((each) => ` ${exactly(each, ospf.area)}`);
  return byHand({ device: device.name }, [`router ospf ${ospf.processNumber}`, ...lines]);
}

/** Moves a process to another number: the box has no command for that, so all its lines are entered again. */
export function renumber(device: Device, before: string, now: string, at: Place): Fix {
  return byHand({ device: device.name }, [`no ${before}`, now, ` ${blank("the lines below it", at)}`]);
}

/** The same for EIGRP, of which a named process has the number at its address family. */
export function renumberEigrp(device: Device, process: EigrpProcess, as: number): Fix {
  const { opened, at } = eigrpSection(device, process);
  const [outer = "", inner] = opened;
  const now = (line: string) => line.replace(/\d+$/, `${as}`);
  if (inner === undefined) return renumber(device, outer, now(outer), at);
  return byHand({ device: device.name }, [
    outer,
    ` no ${inner}`,
    ` ${now(inner)}`,
    `  ${blank("the lines below it", at)}`,
  ]);
}
