/** Reads prefix lists, route maps, translation, zones and key chains. */
import { addTo } from "../../syntax/add-to.ts";
import type { Statement } from "../../syntax/ast.ts";
import type { StatementOf } from "../../syntax/select.ts";
import type {
  Filters,
  KeyChain,
  KeyChainKey,
  NatRule,
  PrefixListEntry,
  RouteMapEntry,
  ZonePair,
} from "../filter.ts";
import type { NameUse } from "../place.ts";
import { buildAcls } from "./acls.ts";
import { keySetting } from "./keys.ts";
import { prefixSetting } from "./networks.ts";
import { allOf, inside, lastOf, placeOf, type Section } from "./section.ts";
import { byName, type Draft, lastSetting, put, setting, shared } from "./values.ts";

/**
 * All filters and lists of a router.
 *
 * @param statements gives the router's statements, again and again
 */
export function buildFilters(global: Section, statements: () => readonly Statement[]): Filters {
  return {
    acls: buildAcls(global, statements),
    prefixLists: prefixLists(global),
    routeMaps: routeMaps(global),
    nat: [
      ...allOf(global, "NatInsideSource").map((line) => natRule(global, line)),
      ...allOf(global, "NatInsideStatic").flatMap((line) => staticNat(global, line)),
    ],
    zones: shared(new Map(allOf(global, "Zone").map((line) => [line.command.name, placeOf(global, line)]))),
    zonePairs: allOf(global, "ZonePair").flatMap((line) => zonePair(global, line)),
    keyChains: byName(global, "KeyChain", keyChain),
  };
}

function prefixLists(global: Section): ReadonlyMap<string, readonly PrefixListEntry[]> {
  const lines: readonly StatementOf<"PrefixListEntry" | "Ipv6PrefixListEntry">[] = [
    ...allOf(global, "PrefixListEntry"),
    ...allOf(global, "Ipv6PrefixListEntry"),
  ];
  return grouped(
    lines,
    ({ command }) => command.list,
    (line) => prefixEntry(global, line),
  );
}

function prefixEntry(
  global: Section,
  line: StatementOf<"PrefixListEntry" | "Ipv6PrefixListEntry">,
): PrefixListEntry {
  const { action, ge, le, prefix } = line.command;
  const entry: Draft<PrefixListEntry> = {
    at: placeOf(global, line),
    action,
    prefix: prefixSetting(global, line, { prefix }),
  };
  put(entry, "ge", ge);
  put(entry, "le", le);
  return entry;
}

function routeMaps(global: Section): ReadonlyMap<string, readonly RouteMapEntry[]> {
  const lines = allOf(global, "RouteMap").toSorted((a, b) => sequenceOf(a) - sequenceOf(b));
  return grouped(
    lines,
    ({ command }) => command.name,
    (line) => routeMapEntry(global, line),
  );
}

/** A route map without a number is its entry 10. */
function sequenceOf({ command }: StatementOf<"RouteMap">): number {
  return command.sequence ?? 10;
}

function routeMapEntry(global: Section, line: StatementOf<"RouteMap">): RouteMapEntry {
  const section = inside(global, line);
  const acls = allOf(section, "MatchIpAddress");
  const prefixLists = allOf(section, "MatchIpPrefixList");
  return {
    at: placeOf(global, line),
    action: line.command.action ?? "permit",
    sequence: sequenceOf(line),
    matchAcls: acls.flatMap((match) => names(section, match, match.command.acls, "acls")),
    matchPrefixLists: prefixLists.flatMap((match) =>
      names(section, match, match.command.prefixLists, "prefixLists"),
    ),
    otherMatches: section.statements.some(({ command }) => isOtherMatch(command.kind)),
  };
}

function isOtherMatch(kind: string): boolean {
  return kind.startsWith("Match") && kind !== "MatchIpAddress" && kind !== "MatchIpPrefixList";
}

function names<K extends "MatchIpAddress" | "MatchIpPrefixList">(
  section: Section,
  line: StatementOf<K>,
  values: readonly string[],
  field: string,
): readonly NameUse[] {
  const at = placeOf(section, line, field);
  return values.map((value) => ({ value, at }));
}

function natRule(global: Section, line: StatementOf<"NatInsideSource">): NatRule {
  const { command } = line;
  const rule: Draft<NatRule> = { at: placeOf(global, line), overload: command.overload === true };
  if (command.acl !== undefined) rule.list = setting(global, line, "acl");
  if (command.ruleMap !== undefined) rule.routeMap = setting(global, line, "ruleMap");
  put(rule, "interface", command.interface);
  put(rule, "vrf", command.vrf);
  return rule;
}

/** One address or port for good; the outside may be the address of an interface. Whole networks are left out. */
function staticNat(global: Section, line: StatementOf<"NatInsideStatic">): readonly NatRule[] {
  const {
    inside: from,
    outside,
    interface: name,
    routeMap,
    protocol,
    insidePort,
    outsidePort,
    vrf,
  } = line.command;
  const to = outside ?? name;
  if (from === undefined || to === undefined) return [];
  const rule: Draft<NatRule> = {
    at: placeOf(global, line),
    overload: false,
    static: {
      inside: from,
      outside: to,
      ...(protocol !== undefined && { protocol }),
      ...(insidePort !== undefined && { port: insidePort }),
      ...(outsidePort !== undefined && { outsidePort }),
    },
  };
  if (routeMap !== undefined) rule.routeMap = setting(global, line, "routeMap");
  put(rule, "interface", name);
  put(rule, "vrf", vrf);
  return [rule];
}

function zonePair(global: Section, line: StatementOf<"ZonePair">): readonly ZonePair[] {
  const { name, source, destination } = line.command;
  if (source === undefined || destination === undefined) return [];
  const pair: Draft<ZonePair> = {
    at: placeOf(global, line),
    name,
    source: setting(global, line, "source"),
    destination: setting(global, line, "destination"),
  };
  put(pair, "policy", lastSetting(inside(global, line), "ZonePairPolicy", "policy"));
  return [pair];
}

function keyChain(global: Section, line: StatementOf<"KeyChain">): KeyChain {
  const section = inside(global, line);
  return {
    name: line.command.name,
    at: placeOf(global, line),
    keys: allOf(section, "KeyChainKey").flatMap((key) => keyChainKey(section, key)),
  };
}

function keyChainKey(section: Section, line: StatementOf<"KeyChainKey">): readonly KeyChainKey[] {
  const { id } = line.command;
  if (typeof id !== "number") return [];
  const inner = inside(section, line);
  const key: Draft<KeyChainKey> = { at: placeOf(section, line), id };
  const string = lastOf(inner, "KeyString");
  if (string) {
    const { key: secret, encoding } = string.command;
    key.keyString = keySetting(inner, string, "key", secret, encoding);
  }
  return [key];
}

function grouped<Line, Entry>(
  lines: readonly Line[],
  nameOf: (line: Line) => string,
  entryOf: (line: Line) => Entry,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const line of lines) {
    const entry = entryOf(line);
    addTo(groups, nameOf(line), entry);
  }
  return shared(groups);
}
