/** Reads the NHRP lines of an interface, for IPv4 and IPv6 overlays alike. */
import type { StatementOf } from "../../syntax/select.ts";
import type { NextHopServer, NhrpGroupMap, NhrpMapping, NhrpMulticast, NhrpSettings } from "../nhrp.ts";
import type { Setting } from "../place.ts";
import { isWritten, placeOf, type Section } from "./section.ts";
import { each, lastPlace, lastSetting, made, setting, switchOf } from "./values.ts";

/** The kinds of one overlay address family, put together once. */
function kindsOf<Prefix extends "Nhrp" | "Ipv6Nhrp">(prefix: Prefix) {
  const kind = <Rest extends string>(rest: Rest): `${Prefix}${Rest}` => `${prefix}${rest}`;
  return {
    prefix,
    networkId: kind("NetworkId"),
    authentication: kind("Authentication"),
    map: kind("Map"),
    multicast: kind("MapMulticast"),
    multicastDynamic: kind("MapMulticastDynamic"),
    server: kind("Nhs"),
    shortcut: kind("Shortcut"),
    redirect: kind("Redirect"),
    holdtime: kind("Holdtime"),
    noUnique: kind("RegistrationNoUnique"),
    registrationTimeout: kind("RegistrationTimeout"),
    group: kind("Group"),
    groupMap: kind("MapGroup"),
    serverOnly: kind("ServerOnly"),
  };
}

const ipv4 = kindsOf("Nhrp");
const ipv6 = kindsOf("Ipv6Nhrp");

/** NHRP of the interface for IPv4 overlays; undefined when no line of it is there. */
export function buildNhrp(section: Section): NhrpSettings | undefined {
  return settingsOf(section, ipv4);
}

/** NHRP of the interface for IPv6 overlays; undefined when no line of it is there. */
export function buildIpv6Nhrp(section: Section): NhrpSettings | undefined {
  return settingsOf(section, ipv6);
}

function settingsOf(section: Section, kinds: typeof ipv4 | typeof ipv6): NhrpSettings | undefined {
  // A `no` line says something only of what is on by default.
  const switches: readonly string[] = [kinds.multicastDynamic, kinds.shortcut, kinds.redirect];
  const first = section.statements.find(
    ({ command: { kind, negated }, uncertain }) =>
      !uncertain && kind.startsWith(kinds.prefix) && (!negated || switches.includes(kind)),
  );
  if (!first) return undefined;
  return made<NhrpSettings>({
    at: placeOf(section, first),
    networkId: lastSetting(section, kinds.networkId, "id"),
    authentication: lastSetting(section, kinds.authentication, "key"),
    maps: each(section, kinds.map, mapping),
    multicast: each(section, kinds.multicast, multicast),
    multicastDynamic: switchOf(section, kinds.multicastDynamic),
    servers: each(section, kinds.server, server),
    shortcut: switchOf(section, kinds.shortcut),
    redirect: switchOf(section, kinds.redirect),
    holdtime: lastSetting(section, kinds.holdtime, "seconds"),
    registrationNoUnique: lastPlace(section, kinds.noUnique),
    registrationTimeout: lastSetting(section, kinds.registrationTimeout, "seconds"),
    group: lastSetting(section, kinds.group, "group"),
    groupMaps: each(section, kinds.groupMap, groupMap),
    serverOnly: lastPlace(section, kinds.serverOnly),
  });
}

function mapping(section: Section, line: StatementOf<"NhrpMap" | "Ipv6NhrpMap">): NhrpMapping {
  return {
    at: placeOf(section, line),
    protocol: addressAlone(setting(section, line, "protocol")),
    nbma: setting(section, line, "nbma"),
  };
}

/** IPv6 maps give the overlay address with a prefix length. */
function addressAlone(protocol: Setting<string>): Setting<string> {
  const slash = protocol.value?.indexOf("/") ?? -1;
  return slash < 0 ? protocol : { value: protocol.value?.slice(0, slash), at: protocol.at };
}

function multicast(
  section: Section,
  line: StatementOf<"NhrpMapMulticast" | "Ipv6NhrpMapMulticast">,
): NhrpMulticast {
  return { at: placeOf(section, line), nbma: setting(section, line, "nbma") };
}

function server(section: Section, line: StatementOf<"NhrpNhs" | "Ipv6NhrpNhs">): NextHopServer {
  const { multicast, priority, cluster } = line.command;
  return made<NextHopServer>({
    at: placeOf(section, line),
    server: setting(section, line, "server"),
    nbma: isWritten(line, "nbma") ? setting(section, line, "nbma") : undefined,
    multicast: multicast === true,
    priority,
    cluster,
  });
}

function groupMap(section: Section, line: StatementOf<"NhrpMapGroup" | "Ipv6NhrpMapGroup">): NhrpGroupMap {
  return {
    at: placeOf(section, line),
    group: setting(section, line, "group"),
    policy: setting(section, line, "policy"),
  };
}
