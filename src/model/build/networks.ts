/** `network` lines, passive interfaces, redistribution, filters and neighbours: what EIGRP, OSPF and RIP have in common. */
import type { Kind } from "../../syntax/generated/commands.ts";
import { networkOf, prefixLength } from "../../syntax/ip.ts";
import { is, type StatementOf } from "../../syntax/select.ts";
import type { Place, Setting } from "../place.ts";
import type {
  DistributeList,
  NetworkStatement,
  Passive,
  Prefix,
  Redistribution,
  StaticNeighbor,
  Summary,
} from "../routing.ts";
import { withLength, withMask } from "./addresses.ts";
import { allOf, isWritten, placeOf, type Section } from "./section.ts";
import { type Draft, made, setting, shared } from "./values.ts";

type NetworkKind = "EigrpNetwork" | "OspfNetwork" | "RipNetwork";

/** The `network` lines of a section; those with a masked address are left out. */
export function networksOf(section: Section, kind: NetworkKind): readonly NetworkStatement[] {
  return allOf(section, kind).flatMap((line) => {
    const { network, wildcard } = line.command;
    const isHidden = wildcard === undefined && isWritten(line, "wildcard");
    if (network === undefined || isHidden) return [];
    const statement: Draft<NetworkStatement> = {
      at: placeOf(section, line),
      address: network,
      wildcard: wildcard === undefined ? classfulWildcard(network) : wildcardOf(wildcard),
    };
    const area = is(line.command, "OspfNetwork") ? areaNumber(line.command.area) : undefined;
    if (area !== undefined) statement.area = area;
    return [statement];
  });
}

/** An OSPF area as a number: `0.0.0.10` is 10. */
export function areaNumber(area: number | string | undefined): number | undefined {
  if (typeof area !== "string") return area;
  return area.split(".").reduce((total, part) => total * 256 + Number(part), 0);
}

/** Length of the prefix that an address's class has; 0.0.0.0 is everything. */
export function classfulLength(address: string): number {
  if (address === "0.0.0.0") return 0;
  const first = Number(address.slice(0, address.indexOf(".")));
  if (first < 128) return 8;
  return first < 192 ? 16 : 24;
}

/** Wildcard of the address's class, as a `network` line without one means. */
function classfulWildcard(address: string): string {
  const bytes = classfulLength(address) / 8;
  return [1, 2, 3, 4].map((byte) => (byte <= bytes ? 0 : 255)).join(".");
}

/** The box turns a mask that was given in place of a wildcard round: 255.255.255.0 is kept as 0.0.0.255. */
function wildcardOf(given: string): string {
  if (given.startsWith("0.")) return given;
  const length = prefixLength(given);
  const isMask = length !== undefined && length > 0 && length < 32;
  return isMask ? inverted(given) : given;
}

function inverted(mask: string): string {
  return mask
    .split(".")
    .map((part) => 255 - Number(part))
    .join(".");
}

/** The `passive-interface` lines of a process. */
export function passiveOf(
  section: Section,
  kind: "EigrpPassiveInterface" | "OspfPassiveInterface" | "RipPassiveInterface",
): Passive {
  const on = new Map<string, Place>();
  const off = new Map<string, Place>();
  let byDefault: Place | undefined;
  for (const statement of section.byKind.get(kind) ?? []) {
    const { command } = statement;
    if (!is(command, kind)) continue;
    const at = placeOf(section, statement);
    const isOff = command.negated || command.defaulted;
    if (command.interface === undefined) continue;
    if (command.interface !== "default") (isOff ? off : on).set(command.interface, at);
    else if (!isOff) byDefault = at;
  }
  return made<Passive>({ byDefault, on: shared(on), off: shared(off) });
}

type RedistributeKind = "EigrpRedistribute" | "OspfRedistribute" | "RipRedistribute" | "BgpRedistribute";

/** Where a process gets routes from. */
export function redistributionOf(section: Section, kind: RedistributeKind): readonly Redistribution[] {
  return allOf(section, kind).map((line) => {
    const { source, process, routeMap } = line.command;
    const entry: Draft<Redistribution> = { at: placeOf(section, line), source };
    if (process !== undefined) entry.process = String(process);
    if (routeMap !== undefined) entry.routeMap = setting(section, line, "routeMap");
    return entry;
  });
}

/** The filters of a process. */
export function distributeListsOf(
  section: Section,
  kind: "EigrpDistributeList" | "OspfDistributeList" | "RipDistributeList",
): readonly DistributeList[] {
  return allOf(section, kind).map((line) => {
    const field = filterField(line.command);
    const list: Draft<DistributeList> = {
      at: placeOf(section, line),
      direction: line.command.direction,
      kind: filterKinds[field],
      list: setting(section, line, field),
    };
    if (line.command.interface !== undefined) list.interface = line.command.interface;
    return list;
  });
}

const filterKinds = { prefixList: "prefix", routeMap: "route-map", gateway: "gateway", acl: "acl" } as const;

function filterField(command: {
  readonly prefixList?: string;
  readonly routeMap?: string;
  readonly gateway?: string;
}): keyof typeof filterKinds {
  if (command.prefixList !== undefined) return "prefixList";
  if (command.routeMap !== undefined) return "routeMap";
  return command.gateway === undefined ? "acl" : "gateway";
}

/** The unicast `neighbor` lines of a process. */
export function neighborsOf(
  section: Section,
  kind: "EigrpNeighbor" | "OspfNeighbor" | "RipNeighbor",
): readonly StaticNeighbor[] {
  return allOf(section, kind).flatMap((line) => {
    const { command } = line;
    if (command.address === undefined) return [];
    const neighbor: Draft<StaticNeighbor> = { at: placeOf(section, line), address: command.address };
    if (is(command, "EigrpNeighbor") && command.interface !== undefined)
      neighbor.interface = command.interface;
    return [neighbor];
  });
}

/** Lines that name a prefix as network and mask, or as `A.B.C.D/M`. */
interface PrefixFields {
  readonly network?: string | undefined;
  readonly mask?: string | undefined;
  readonly prefix?: string | undefined;
}

/** The prefix that a line names, its address made that of the network; no value when the text masks it. */
export function prefixSetting<K extends Kind>(
  section: Section,
  line: StatementOf<K>,
  { network, mask, prefix }: PrefixFields,
): Setting<Prefix> {
  const field = isWritten(line, "network") ? "network" : "prefix";
  const given = prefix === undefined ? withMask(network, mask) : withLength(prefix);
  return { value: given && inNetwork(given), at: placeOf(section, line, field) };
}

function inNetwork({ address, length }: Prefix): Prefix {
  return { address: networkOf(`${address}/${length}`) ?? address, length };
}

/** A summary line with its prefix. */
export function summary<K extends Kind>(
  section: Section,
  line: StatementOf<K>,
  fields: PrefixFields,
): Summary {
  return { at: placeOf(section, line), prefix: prefixSetting(section, line, fields) };
}
