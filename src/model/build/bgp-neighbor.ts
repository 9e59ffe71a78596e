/** Reads one BGP neighbour: its own lines first, then those of its peer-group, then those of the templates it inherits. */
import { addTo } from "../../syntax/add-to.ts";
import type { Statement } from "../../syntax/ast.ts";
import type { Kind } from "../../syntax/generated/commands.ts";
import { is, type StatementOf } from "../../syntax/select.ts";
import type { BgpNeighbor } from "../bgp.ts";
import type { NameUse, Place, Switch } from "../place.ts";
import { keySetting } from "./keys.ts";
import { allOf, inside, placeOf, type Section } from "./section.ts";
import { type Draft, put, setting } from "./values.ts";

/** Lines about one neighbour, group or template, in force, with the most special first. */
type Lines = readonly Statement[];

/** What the lines of one address family of a table say about each neighbour and group, and the templates of the process. */
export interface NeighborLines {
  readonly section: Section;
  /** By address or group name. */
  readonly byName: ReadonlyMap<string, Lines>;
  readonly groups: ReadonlySet<string>;
  readonly templates: ReadonlyMap<string, Lines>;
  /** What `bgp default ipv4-unicast` says. */
  readonly defaultIpv4Unicast: Switch;
}

/** Collects the neighbour lines of sections that serve one address family of a table; earlier sections count more. */
export function neighborLines(
  process: Section,
  sections: readonly Section[],
  defaultIpv4Unicast: Switch,
): NeighborLines {
  const byName = new Map<string, Statement[]>();
  const groups = new Set<string>();
  for (const section of sections) {
    for (const statement of section.statements) {
      const { command } = statement;
      const { neighbor } = command as { readonly neighbor?: string };
      if (neighbor === undefined || statement.uncertain) continue;
      if (is(command, "BgpPeerGroup")) groups.add(neighbor);
      addTo(byName, neighbor, statement);
    }
  }
  return { section: process, byName, groups, templates: templatesOf(process), defaultIpv4Unicast };
}

function templatesOf(process: Section): ReadonlyMap<string, Lines> {
  const templates: readonly StatementOf<"BgpTemplatePeerSession" | "BgpTemplatePeerPolicy">[] = [
    ...allOf(process, "BgpTemplatePeerSession"),
    ...allOf(process, "BgpTemplatePeerPolicy"),
  ];
  return new Map(
    templates.map((line) => [`${line.command.kind} ${line.command.name}`, inside(process, line).statements]),
  );
}

/** A neighbour, or for a listen range the group that serves it; `otherwise` is where it stands when no line is about it. */
export function buildNeighbor(known: NeighborLines, name: string, otherwise: Place): BgpNeighbor {
  const { section } = known;
  const lines = allLines(known, name);
  const own = known.byName.get(name) ?? [];
  const remoteAs = find(lines, "BgpNeighborRemoteAs");
  const first = own.find(({ command }) => command.kind === "BgpNeighborRemoteAs") ?? own[0] ?? remoteAs;
  const built: Draft<BgpNeighbor> = {
    at: first ? placeOf(section, first) : otherwise,
    address: name,
    activated: activated(known, name, lines),
  };
  const place = (kind: Kind): Place | undefined => {
    const line = find(lines, kind);
    return line && placeOf(section, line);
  };
  put(built, "remoteAs", remoteAs && setting(section, remoteAs, "remoteAs"));
  put(built, "peerGroup", peerGroup(section, lines));
  const localAs = find(lines, "BgpNeighborLocalAs");
  put(built, "localAs", localAs && setting(section, localAs, "localAs"));
  const source = find(lines, "BgpNeighborUpdateSource");
  put(built, "updateSource", source && setting(section, source, "interface"));
  const password = find(lines, "BgpNeighborPassword");
  put(
    built,
    "password",
    password &&
      keySetting(section, password, "password", password.command.password, password.command.encoding),
  );
  put(built, "ebgpMultihop", place("BgpNeighborEbgpMultihop"));
  put(built, "disableConnectedCheck", place("BgpNeighborDisableConnectedCheck"));
  put(built, "shutdown", place("BgpNeighborShutdown"));
  put(built, "routeReflectorClient", place("BgpNeighborRouteReflectorClient"));
  put(built, "defaultOriginate", place("BgpNeighborDefaultOriginate"));
  put(built, "allowasIn", place("BgpNeighborAllowasIn"));
  put(built, "asOverride", place("BgpNeighborAsOverride"));
  const nextHopSelf = find(lines, "BgpNeighborNextHopSelf");
  if (nextHopSelf)
    built.nextHopSelf = { at: placeOf(section, nextHopSelf), all: nextHopSelf.command.all === true };
  put(built, "routeMapIn", filter(section, lines, "BgpNeighborRouteMap", "in"));
  put(built, "routeMapOut", filter(section, lines, "BgpNeighborRouteMap", "out"));
  put(built, "prefixListIn", filter(section, lines, "BgpNeighborPrefixList", "in"));
  put(built, "prefixListOut", filter(section, lines, "BgpNeighborPrefixList", "out"));
  return built;
}

/** What the families for VPNs say of a neighbour; undefined where none of them activates it. */
export function vpnOf(known: NeighborLines, name: string): BgpNeighbor["vpn"] {
  const { section } = known;
  const lines = allLines(known, name);
  const active = find(lines, "BgpNeighborActivate");
  if (active === undefined) return undefined;
  const client = find(lines, "BgpNeighborRouteReflectorClient");
  const at = placeOf(section, active);
  return client ? { at, routeReflectorClient: placeOf(section, client) } : { at };
}

/** Own lines, those of the peer-group, those of inherited templates. */
function allLines(known: NeighborLines, name: string): Lines {
  const own = known.byName.get(name) ?? [];
  const group = find(own, "BgpNeighborPeerGroup")?.command.peerGroup;
  const grouped = group === undefined || group === name ? own : [...own, ...(known.byName.get(group) ?? [])];
  const inherited = grouped.some(({ command }) => command.kind.startsWith("BgpNeighborInherit"));
  return inherited ? withTemplates(known, grouped) : grouped;
}

/** Follows `inherit` lines, also those of templates; a template that inherits itself is read once. */
function withTemplates(known: NeighborLines, lines: Lines): Lines {
  const all = [...lines];
  const seen = new Set<string>();
  for (const { command } of all) {
    const template = templateOf(command);
    if (template === undefined || seen.has(template)) continue;
    seen.add(template);
    all.push(...(known.templates.get(template) ?? []));
  }
  return all;
}

function templateOf(command: Statement["command"]): string | undefined {
  if (command.negated || command.defaulted) return undefined;
  if (is(command, "BgpNeighborInherit")) return `BgpTemplatePeerSession ${command.session}`;
  if (is(command, "BgpNeighborInheritPolicy")) return `BgpTemplatePeerPolicy ${command.policy}`;
  return undefined;
}

/** The first line of a kind counts; a `no` that is more special hides what group or template say. */
function find<K extends Kind>(lines: Lines, kind: K): StatementOf<K> | undefined {
  const line = lines.find(
    (each): each is StatementOf<K> => is(each.command, kind) && !each.command.defaulted,
  );
  return line?.command.negated ? undefined : line;
}

function peerGroup(section: Section, lines: Lines): NameUse | undefined {
  const line = find(lines, "BgpNeighborPeerGroup");
  return line && setting(section, line, "peerGroup");
}

function filter(
  section: Section,
  lines: Lines,
  kind: "BgpNeighborRouteMap" | "BgpNeighborPrefixList",
  direction: "in" | "out",
): NameUse | undefined {
  for (const line of lines) {
    const { command } = line;
    if (command.negated || command.defaulted || command.kind !== kind) continue;
    if (is(command, "BgpNeighborRouteMap") && command.direction === direction)
      return { value: command.routeMap, at: placeOf(section, line, "routeMap") };
    if (is(command, "BgpNeighborPrefixList") && command.direction === direction)
      return { value: command.list, at: placeOf(section, line, "list") };
  }
  return undefined;
}

/** Written `activate` lines count; else IPv4 neighbours are active unless `no bgp default ipv4-unicast` says otherwise. */
function activated(known: NeighborLines, name: string, lines: Lines): Switch {
  const line = lines.find(({ command }) => command.kind === "BgpNeighborActivate" && !command.defaulted);
  if (line) return { on: !line.command.negated, at: placeOf(known.section, line) };
  if (name.includes(":")) return { on: false };
  return known.defaultIpv4Unicast.at ? { on: known.defaultIpv4Unicast.on } : { on: true };
}
