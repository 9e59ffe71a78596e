/** Reads OSPF version 2: processes and interface lines. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Setting } from "../place.ts";
import type { InterfaceOspf, OspfNetworkType, OspfProcess } from "../routing.ts";
import type { Secret } from "../secret.ts";
import { keySetting } from "./keys.ts";
import {
  areaNumber,
  distributeListsOf,
  neighborsOf,
  networksOf,
  passiveOf,
  redistributionOf,
  summary,
} from "./networks.ts";
import { allOf, inside, isWritten, lastOf, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put, setting } from "./values.ts";

/** All OSPFv2 processes of a router. */
export function buildOspf(global: Section): readonly OspfProcess[] {
  return allOf(global, "OspfProcess").flatMap((line) => {
    const { process, vrf } = line.command;
    if (process === undefined) return [];
    const section = inside(global, line);
    const built: Draft<OspfProcess> = {
      at: placeOf(global, line),
      process,
      networks: networksOf(section, "OspfNetwork"),
      passive: passiveOf(section, "OspfPassiveInterface"),
      redistribute: redistributionOf(section, "OspfRedistribute"),
      areaAuthentication: areaAuthentication(section),
      stubAreas: stubAreas(section),
      summaries: allOf(section, "OspfAreaRange").map((range) => summary(section, range, range.command)),
      neighbors: neighborsOf(section, "OspfNeighbor"),
      distributeLists: distributeListsOf(section, "OspfDistributeList"),
    };
    if (vrf !== undefined) built.vrf = setting(global, line, "vrf");
    put(built, "routerId", lastSetting(section, "OspfRouterId", "id"));
    put(built, "defaultOriginate", lastPlace(section, "OspfDefaultInformation"));
    put(built, "shutdown", lastPlace(section, "OspfShutdown"));
    return [built];
  });
}

function areaAuthentication(section: Section): OspfProcess["areaAuthentication"] {
  return new Map(
    allOf(section, "OspfAreaAuthentication").flatMap((line) => {
      const area = areaNumber(line.command.area);
      const value = line.command.messageDigest ? "message-digest" : "simple";
      return area === undefined ? [] : [[area, { value, at: placeOf(section, line) }] as const];
    }),
  );
}

function stubAreas(section: Section): OspfProcess["stubAreas"] {
  const areas = new Map<
    number,
    { at: ReturnType<typeof placeOf>; type: "stub" | "nssa"; noSummary: boolean }
  >();
  const lines: readonly StatementOf<"OspfAreaStub" | "OspfAreaNssa">[] = [
    ...allOf(section, "OspfAreaStub"),
    ...allOf(section, "OspfAreaNssa"),
  ];
  for (const line of lines) {
    const { kind, area, noSummary } = line.command;
    const number = areaNumber(area);
    if (number === undefined) continue;
    areas.set(number, {
      at: placeOf(section, line),
      type: kind === "OspfAreaStub" ? "stub" : "nssa",
      noSummary: noSummary === true,
    });
  }
  return areas;
}

const noKeys: InterfaceOspf["digestKeys"] = new Map();

const nothingWritten: InterfaceOspf = { digestKeys: noKeys };

/** OSPF lines of an interface. */
export function buildInterfaceOspf(section: Section): InterfaceOspf {
  const isWritten = section.statements.some(({ command }) => command.kind.startsWith("Ospf"));
  return isWritten ? interfaceOspf(section) : nothingWritten;
}

function interfaceOspf(section: Section): InterfaceOspf {
  const digestLines = allOf(section, "OspfMessageDigestKey");
  const built: Draft<InterfaceOspf> = {
    digestKeys: digestLines.length > 0 ? digestKeys(section, digestLines) : noKeys,
  };
  put(built, "networkType", networkType(section));
  put(built, "priority", lastSetting(section, "OspfPriority", "priority"));
  put(built, "helloInterval", lastSetting(section, "OspfHelloInterval", "seconds"));
  put(built, "deadInterval", deadInterval(section));
  put(built, "process", interfaceProcess(section));
  put(built, "mtuIgnore", lastPlace(section, "OspfMtuIgnore"));
  put(built, "cost", lastSetting(section, "OspfCost", "cost"));
  put(built, "authentication", authentication(section));
  const plain = lastOf(section, "OspfAuthenticationKey");
  put(built, "authenticationKey", plain && interfaceKey(section, plain));
  return built;
}

function networkType(section: Section): Setting<OspfNetworkType> | undefined {
  const line = lastOf(section, "OspfNetworkType");
  if (!line) return undefined;
  const { type, nonBroadcast } = line.command;
  const isMultipoint = type === "point-to-multipoint" && nonBroadcast;
  return { value: isMultipoint ? "point-to-multipoint non-broadcast" : type, at: placeOf(section, line) };
}

/** With `minimal` the neighbour is dead after one second. */
function deadInterval(section: Section): Setting<number> | undefined {
  const line = lastOf(section, "OspfDeadInterval");
  if (!line) return undefined;
  const isMinimal = isWritten(line, "helloMultiplier");
  return isMinimal ? { value: 1, at: placeOf(section, line) } : setting(section, line, "seconds");
}

function interfaceProcess(section: Section): InterfaceOspf["process"] {
  const line = lastOf(section, "OspfInterfaceArea");
  const area = line && areaNumber(line.command.area);
  if (!line || area === undefined || line.command.process === undefined) return undefined;
  return { at: placeOf(section, line), process: line.command.process, area };
}

function authentication(section: Section): InterfaceOspf["authentication"] {
  const line = lastOf(section, "OspfAuthentication");
  if (!line) return undefined;
  const { type, keyChain } = line.command;
  const value = keyChain === undefined ? (type ?? "simple") : "key-chain";
  return { value, at: placeOf(section, line) };
}

function interfaceKey(
  section: Section,
  line: StatementOf<"OspfMessageDigestKey"> | StatementOf<"OspfAuthenticationKey">,
): Setting<Secret> {
  const { key, encoding } = line.command;
  return keySetting(section, line, "key", key, encoding);
}

function digestKeys(
  section: Section,
  lines: readonly StatementOf<"OspfMessageDigestKey">[],
): ReadonlyMap<number, Setting<Secret>> {
  return new Map(
    lines.flatMap((line) => {
      const { id } = line.command;
      return id === undefined ? [] : [[id, interfaceKey(section, line)] as const];
    }),
  );
}
