/** Reads BGP: the process, and for each table its neighbours, listen ranges, networks and sources of routes. */
import type { StatementOf } from "../../syntax/select.ts";
import type { BgpListenRange, BgpNeighbor, BgpNetwork, BgpProcess, BgpTable } from "../bgp.ts";
import type { Place, Switch } from "../place.ts";
import { withLength } from "./addresses.ts";
import { buildNeighbor, type NeighborLines, neighborLines, vpnOf } from "./bgp-neighbor.ts";
import { classfulLength, prefixSetting, redistributionOf } from "./networks.ts";
import { allOf, inside, isWritten, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put, setting, switchOf } from "./values.ts";

/** The BGP process of a router; a device has one. */
export function buildBgp(global: Section): BgpProcess | undefined {
  const line = allOf(global, "BgpProcess")[0];
  if (line?.command.as === undefined) return undefined;
  const section = inside(global, line);
  const defaultIpv4Unicast = switchOf(section, "BgpDefaultIpv4Unicast");
  const built: Draft<BgpProcess> = {
    at: placeOf(global, line),
    as: line.command.as,
    defaultIpv4Unicast,
    tables: tables(section, placeOf(global, line), defaultIpv4Unicast),
  };
  put(built, "routerId", lastSetting(section, "BgpRouterId", "id"));
  put(built, "confederation", lastSetting(section, "BgpConfederation", "identifier"));
  return built;
}

/** The sections of one table: plain lines of the process (global table only) and its address families. */
interface TableSections {
  readonly at: Place;
  readonly vrf?: string;
  readonly plain: readonly Section[];
  readonly ipv4: Section[];
  readonly ipv6: Section[];
  /** `address-family vpnv4` and `vpnv6`, which only the global table has. */
  readonly vpn: readonly Section[];
}

function tables(process: Section, at: Place, defaultIpv4Unicast: Switch): readonly BgpTable[] {
  const families = allOf(process, "BgpAddressFamily");
  const vpn = families.filter(isVpn).map((line) => inside(process, line));
  const global: TableSections = { at, plain: [process], ipv4: [], ipv6: [], vpn };
  const byVrf = new Map<string | undefined, TableSections>([[undefined, global]]);
  for (const line of families.filter(isUnicast)) {
    const { family, vrf } = line.command;
    let sections = byVrf.get(vrf);
    if (!sections) {
      sections = {
        at: placeOf(process, line),
        ...(vrf !== undefined && { vrf }),
        plain: [],
        ipv4: [],
        ipv6: [],
        vpn: [],
      };
      byVrf.set(vrf, sections);
    }
    sections[family === "ipv6" ? "ipv6" : "ipv4"].push(inside(process, line));
  }
  return [...byVrf.values()].map((sections) => table(process, sections, defaultIpv4Unicast));
}

function isVpn({ command: { family, subfamily } }: StatementOf<"BgpAddressFamily">): boolean {
  return (family === "vpnv4" || family === "vpnv6") && (subfamily === undefined || subfamily === "unicast");
}

/** Other address families carry no routes that a DMVPN uses. */
function isUnicast({ command }: StatementOf<"BgpAddressFamily">): boolean {
  const { family, subfamily } = command;
  return (family === "ipv4" || family === "ipv6") && (subfamily === undefined || subfamily === "unicast");
}

function table(
  process: Section,
  { at, vrf, plain, ipv4, ipv6, vpn }: TableSections,
  defaultIpv4Unicast: Switch,
): BgpTable {
  const lines4 = neighborLines(process, [...ipv4, ...plain], defaultIpv4Unicast);
  const lines6 = neighborLines(process, [...ipv6, ...plain], defaultIpv4Unicast);
  const vpnLines =
    vpn.length > 0 ? neighborLines(process, [...vpn, ...plain], defaultIpv4Unicast) : undefined;
  const sections = [...plain, ...ipv4, ...ipv6];
  const built: Draft<BgpTable> = {
    at,
    neighbors: [...neighbors(lines4, isIpv4, at), ...neighbors(lines6, isIpv6, at)].map((each) =>
      withVpn(each, vpnLines),
    ),
    listenRanges: sections
      .flatMap((section) => listenRanges(section, lines4, lines6))
      .map((range) => ({ ...range, neighbor: withVpn(range.neighbor, vpnLines) })),
    networks: sections.flatMap(networks),
    aggregates: sections.flatMap(aggregates),
    redistribute: sections.flatMap((section) => redistributionOf(section, "BgpRedistribute")),
  };
  put(built, "vrf", vrf);
  for (const section of sections)
    put(built, "defaultOriginate", built.defaultOriginate ?? lastPlace(section, "BgpDefaultInformation"));
  return built;
}

function neighbors(
  lines: NeighborLines,
  isOfFamily: (name: string) => boolean,
  at: Place,
): readonly BgpNeighbor[] {
  return [...lines.byName.keys()]
    .filter((name) => isOfFamily(name) && !lines.groups.has(name))
    .map((name) => buildNeighbor(lines, name, at));
}

function withVpn(neighbor: BgpNeighbor, lines: NeighborLines | undefined): BgpNeighbor {
  const vpn = lines && vpnOf(lines, neighbor.address);
  return vpn ? { ...neighbor, vpn } : neighbor;
}

/** A name that is no address is a peer-group, even where its definition is not shown. */
function isIpv4(name: string): boolean {
  return name.includes(".") && name.split(".").every((part) => Number(part) <= 255);
}

function isIpv6(name: string): boolean {
  return name.includes(":");
}

function listenRanges(
  section: Section,
  lines4: NeighborLines,
  lines6: NeighborLines,
): readonly BgpListenRange[] {
  return allOf(section, "BgpListenRange").map((line) => {
    const { prefix, peerGroup } = line.command;
    const lines = prefix?.includes(":") ? lines6 : lines4;
    const at = placeOf(section, line);
    const neighbor: Draft<BgpNeighbor> = { ...buildNeighbor(lines, peerGroup, at) };
    if (line.command.remoteAs !== undefined) neighbor.remoteAs = setting(section, line, "remoteAs");
    return {
      at,
      prefix: { value: withLength(prefix), at: placeOf(section, line, "prefix") },
      peerGroup: setting(section, line, "peerGroup"),
      neighbor,
    };
  });
}

function networks(section: Section): readonly BgpNetwork[] {
  return allOf(section, "BgpNetwork").map((line) => {
    const { network, mask, prefix } = line.command;
    const isClassful = network !== undefined && mask === undefined && !isWritten(line, "mask");
    const given = isClassful
      ? { prefix: `${network}/${classfulLength(network)}` }
      : { network, mask, prefix };
    const built: Draft<BgpNetwork> = {
      at: placeOf(section, line),
      prefix: prefixSetting(section, line, given),
    };
    if (line.command.routeMap !== undefined) built.routeMap = setting(section, line, "routeMap");
    return built;
  });
}

function aggregates(section: Section): BgpTable["aggregates"] {
  return allOf(section, "BgpAggregateAddress").map((line) => ({
    at: placeOf(section, line),
    prefix: prefixSetting(section, line, line.command),
    summaryOnly: line.command.summaryOnly === true,
  }));
}
