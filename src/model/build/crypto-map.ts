/** Reads crypto maps, static and dynamic. */
import type { StatementOf } from "../../syntax/select.ts";
import type { CryptoMap, CryptoMapEntry } from "../ipsec.ts";
import { pfsOf, transformSetsOf } from "./protection.ts";
import { allOf, inside, placeOf, type Section } from "./section.ts";
import { type Draft, each, lastPlace, lastSetting, made, setting } from "./values.ts";

/** Static crypto maps by name, entries by sequence number. */
export function buildCryptoMaps(global: Section): ReadonlyMap<string, CryptoMap> {
  const maps = collect(global, allOf(global, "CryptoMap"), staticType);
  for (const line of allOf(global, "CryptoMapLocalAddress")) {
    const map = maps.get(line.command.name);
    if (map) map.localAddress = setting(global, line, "interface");
  }
  return maps;
}

/** Dynamic crypto maps by name, entries by sequence number. */
export function buildDynamicMaps(global: Section): ReadonlyMap<string, CryptoMap> {
  return collect(global, allOf(global, "DynamicMap"), () => "dynamic");
}

type EntryLine = StatementOf<"CryptoMap"> | StatementOf<"DynamicMap">;

const noMaps: ReadonlyMap<string, Draft<CryptoMap>> = new Map();

function collect<L extends EntryLine>(
  global: Section,
  lines: readonly L[],
  typeOf: (line: L) => CryptoMapEntry["type"],
): ReadonlyMap<string, Draft<CryptoMap>> {
  if (lines.length === 0) return noMaps;
  const maps = new Map<string, Draft<CryptoMap>>();
  for (const line of lines) {
    const { name } = line.command;
    const built = entry(global, line, typeOf(line));
    const map = maps.get(name);
    if (map) map.entries = [...map.entries, built].sort((a, b) => a.sequence - b.sequence);
    else maps.set(name, { name, at: placeOf(global, line), entries: [built] });
  }
  return maps;
}

function staticType({ command }: StatementOf<"CryptoMap">): CryptoMapEntry["type"] {
  return command.type === "gdoi" || command.type === "ipsec-manual" ? command.type : "ipsec-isakmp";
}

function entry(global: Section, line: EntryLine, type: CryptoMapEntry["type"]): CryptoMapEntry {
  const section = inside(global, line);
  return made<CryptoMapEntry>({
    at: placeOf(global, line),
    sequence: line.command.sequence ?? 0,
    type,
    dynamicMap: dynamicMap(global, line),
    peers: each(section, "SetPeer", (_, peer) => setting(section, peer, "peer")),
    acl: lastSetting(section, "CryptoMapMatch", "acl"),
    transformSets: transformSetsOf(section),
    pfs: pfsOf(section),
    isakmpProfile: lastSetting(section, "SetIsakmpProfile", "profile"),
    ikev2Profile: lastSetting(section, "SetIkev2Profile", "profile"),
    reverseRoute: lastPlace(section, "CryptoMapReverseRoute") ?? lastPlace(section, "DynamicMapReverseRoute"),
  });
}

function dynamicMap(global: Section, line: EntryLine): CryptoMapEntry["dynamicMap"] {
  return line.command.kind === "CryptoMap" && line.command.dynamic !== undefined
    ? { value: line.command.dynamic, at: placeOf(global, line, "dynamic") }
    : undefined;
}
