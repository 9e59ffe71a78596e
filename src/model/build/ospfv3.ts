/** Reads OSPF version 3: where its processes are silent, and interface lines in both spellings. */
import type { CommandOf } from "../../syntax/generated/commands.ts";
import type { Setting } from "../place.ts";
import type { InterfaceOspfv3, OspfNetworkType, Ospfv3Process } from "../routing.ts";
import { areaNumber, passiveOf } from "./networks.ts";
import { allOf, inside, placeOf, type Section } from "./section.ts";
import { type Draft, put, setting } from "./values.ts";

type Family = InterfaceOspfv3["family"];

/** All OSPFv3 processes of a router. */
export function buildOspfv3(global: Section): readonly Ospfv3Process[] {
  return [...allOf(global, "Ospfv3Process"), ...allOf(global, "Ipv6OspfProcess")].map((line) => {
    const section = inside(global, line);
    const families = allOf(section, "Ospfv3AddressFamily").map((each) => ({
      family: each.command.family,
      passive: passiveOf(inside(section, each), "OspfPassiveInterface"),
    }));
    return {
      at: placeOf(global, line),
      process: line.command.process ?? 0,
      passives: [{ passive: passiveOf(section, "OspfPassiveInterface") }, ...families],
    };
  });
}

const none: readonly InterfaceOspfv3[] = [];

/** OSPFv3 lines of an interface: one entry for each family that runs there. */
export function buildInterfaceOspfv3(section: Section): readonly InterfaceOspfv3[] {
  const lines = allOf(section, "Ospfv3InterfaceArea");
  return lines.length === 0 ? none : lines.flatMap((line) => onInterface(section, line) ?? []);
}

function onInterface(
  section: Section,
  line: ReturnType<typeof allOf<"Ospfv3InterfaceArea">>[number],
): InterfaceOspfv3 | undefined {
  const { process, family = "ipv6" } = line.command;
  const area = areaNumber(line.command.area);
  if (process === undefined || area === undefined) return undefined;
  const built: Draft<InterfaceOspfv3> = { at: placeOf(section, line), process, family, area };
  put(built, "networkType", networkType(section, family));
  const priority = settingOf(section, "Ospfv3Priority", family);
  put(built, "priority", priority && setting(section, priority, "priority"));
  const hello = settingOf(section, "Ospfv3HelloInterval", family);
  put(built, "helloInterval", hello && setting(section, hello, "seconds"));
  const dead = settingOf(section, "Ospfv3DeadInterval", family);
  put(built, "deadInterval", dead && setting(section, dead, "seconds"));
  return built;
}

/** The last line that is for the family or for both. */
function settingOf<
  K extends "Ospfv3NetworkType" | "Ospfv3Priority" | "Ospfv3HelloInterval" | "Ospfv3DeadInterval",
>(section: Section, kind: K, family: Family) {
  return allOf(section, kind).findLast(({ command }) => {
    const { family: named } = command as CommandOf<"Ospfv3NetworkType">;
    return named === undefined || named === family;
  });
}

function networkType(section: Section, family: Family): Setting<OspfNetworkType> | undefined {
  const line = settingOf(section, "Ospfv3NetworkType", family);
  if (!line) return undefined;
  const { type, nonBroadcast } = line.command;
  const isMultipoint = type === "point-to-multipoint" && nonBroadcast;
  return { value: isMultipoint ? "point-to-multipoint non-broadcast" : type, at: placeOf(section, line) };
}
