/** Reads static routes of both address families. */
import type { StatementOf } from "../../syntax/select.ts";
import type { StaticRoute } from "../routing.ts";
import { prefixSetting } from "./networks.ts";
import { allOf, isWritten, placeOf, type Section } from "./section.ts";
import { type Draft, setting } from "./values.ts";

/** `ip route` and `ipv6 route` lines, those of the global table and of VRFs. */
export function buildStaticRoutes(global: Section): readonly StaticRoute[] {
  return [
    ...allOf(global, "StaticRoute").map((line) => ipv4Route(global, line)),
    ...allOf(global, "Ipv6StaticRoute").map((line) => route(global, line, "ipv6")),
  ];
}

function ipv4Route(global: Section, line: StatementOf<"StaticRoute">): StaticRoute {
  const built = route(global, line, "ipv4");
  if (line.command.dhcp) built.nextHop = { value: "dhcp", at: placeOf(global, line, "dhcp") };
  if (line.command.global) built.nextHopGlobal = true;
  return built;
}

function route(
  global: Section,
  line: StatementOf<"StaticRoute" | "Ipv6StaticRoute">,
  family: StaticRoute["family"],
): Draft<StaticRoute> {
  const { command } = line;
  const built: Draft<StaticRoute> = {
    at: placeOf(global, line),
    family,
    prefix: prefixSetting(global, line, command),
    distance: command.distance ?? 1,
  };
  if (command.vrf !== undefined) built.vrf = command.vrf;
  if (command.interface !== undefined) built.interface = command.interface;
  if (isWritten(line, "nextHop")) built.nextHop = setting(global, line, "nextHop");
  if (command.track !== undefined)
    built.track = { value: Number(command.track), at: placeOf(global, line, "track") };
  return built;
}
