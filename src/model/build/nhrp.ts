/** Reads the NHRP lines of an interface, for IPv4 and IPv6 overlays alike. */
import type { StatementOf } from "../../syntax/select.ts";
import type { NextHopServer, NhrpGroupMap, NhrpMapping, NhrpMulticast, NhrpSettings } from "../nhrp.ts";
import type { Setting } from "../place.ts";
import { isWritten, placeOf, type Section } from "./section.ts";
import { each, lastPlace, lastSetting, made, setting, switchOf } from "./values.ts";

/** What the kinds of the overlay's address family begin with. */
type Family = "Nhrp" | "Ipv6Nhrp";

/** NHRP of the interface; undefined when no line of the family is there. */
export function buildNhrp(section: Section, family: Family): NhrpSettings | undefined {
  const first = section.statements.find(
    ({ command, uncertain }) => !uncertain && command.kind.startsWith(family),
  );
  if (!first) return undefined;
  return made<NhrpSettings>({
    at: placeOf(section, first),
    networkId: lastSetting(section, `${family}NetworkId`, "id"),
    authentication: lastSetting(section, `${family}Authentication`, "key"),
    maps: each(section, `${family}Map`, mapping),
    multicast: each(section, `${family}MapMulticast`, multicast),
    multicastDynamic: switchOf(section, `${family}MapMulticastDynamic`),
    servers: each(section, `${family}Nhs`, server),
    shortcut: switchOf(section, `${family}Shortcut`),
    redirect: switchOf(section, `${family}Redirect`),
    holdtime: lastSetting(section, `${family}Holdtime`, "seconds"),
    registrationNoUnique: lastPlace(section, `${family}RegistrationNoUnique`),
    registrationTimeout: lastSetting(section, `${family}RegistrationTimeout`, "seconds"),
    group: lastSetting(section, `${family}Group`, "group"),
    groupMaps: each(section, `${family}MapGroup`, groupMap),
    serverOnly: lastPlace(section, `${family}ServerOnly`),
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
