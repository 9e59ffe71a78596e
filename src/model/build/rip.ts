/** Reads RIP, and which other routing protocols run. */
import type { Located, Place } from "../place.ts";
import type { InterfaceRip, OtherProtocols, RipProcess } from "../routing.ts";
import {
  distributeListsOf,
  neighborsOf,
  networksOf,
  passiveOf,
  redistributionOf,
  summary,
} from "./networks.ts";
import { buildOspfv3 } from "./ospfv3.ts";
import { allOf, inside, lastOf, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put, switchOf } from "./values.ts";

/** RIP of each table that it runs in. */
export function buildRip(global: Section): readonly RipProcess[] {
  return allOf(global, "Rip").flatMap((line) => {
    const section = inside(global, line);
    const families = allOf(section, "RipAddressFamily").map((family) => {
      const built = process(inside(section, family), placeOf(section, family));
      put(built, "vrf", family.command.vrf);
      return built;
    });
    return [process(section, placeOf(global, line)), ...families];
  });
}

function process(section: Section, at: Place): Draft<RipProcess> {
  const built: Draft<RipProcess> = {
    at,
    networks: networksOf(section, "RipNetwork"),
    passive: passiveOf(section, "RipPassiveInterface"),
    redistribute: redistributionOf(section, "RipRedistribute"),
    distributeLists: distributeListsOf(section, "RipDistributeList"),
    neighbors: neighborsOf(section, "RipNeighbor"),
  };
  put(built, "version", lastSetting(section, "RipVersion", "version"));
  put(built, "defaultOriginate", lastPlace(section, "RipDefaultInformation"));
  return built;
}

/** RIP lines of an interface. */
export function buildInterfaceRip(section: Section): InterfaceRip {
  const built: Draft<InterfaceRip> = {
    splitHorizon: switchOf(section, "RipSplitHorizon"),
    summaries: allOf(section, "RipSummaryAddress").map((line) => summary(section, line, line.command)),
  };
  put(built, "sendVersions", versionsOf(section, "RipSendVersion"));
  put(built, "receiveVersions", versionsOf(section, "RipReceiveVersion"));
  return built;
}

function versionsOf(
  section: Section,
  kind: "RipSendVersion" | "RipReceiveVersion",
): Located<readonly number[]> | undefined {
  const line = lastOf(section, kind);
  return line && { value: line.command.versions, at: placeOf(section, line) };
}

/** Protocols of which only the presence matters. */
export function buildOtherProtocols(global: Section): OtherProtocols {
  const built: Draft<OtherProtocols> = {
    isis: allOf(global, "IsisProcess").map((line) => placeOf(global, line)),
    ospfv3: buildOspfv3(global),
  };
  put(built, "odr", lastPlace(global, "Odr"));
  return built;
}
