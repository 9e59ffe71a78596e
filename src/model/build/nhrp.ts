/** Reads the NHRP lines of an interface, for IPv4 and IPv6 overlays alike. */
import type { StatementOf } from "../../syntax/select.ts";
import type { NextHopServer, NhrpGroupMap, NhrpMapping, NhrpMulticast, NhrpSettings } from "../nhrp.ts";
import type { Setting } from "../place.ts";
import { allOf, isWritten, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put, setting, switchOf } from "./values.ts";

/** What the kinds of the overlay's address family begin with. */
type Family = "Nhrp" | "Ipv6Nhrp";

/** NHRP of the interface; undefined when no line of the family is there. */
export function buildNhrp(section: Section, family: Family): NhrpSettings | undefined {
  const first = section.statements.find(
    ({ command, uncertain }) => !uncertain && command.kind.startsWith(family),
  );
  if (!first) return undefined;
  const nhrp: Draft<NhrpSettings> = {
    at: placeOf(section, first),
    maps: allOf(section, `${family}Map`).map((line) => mapping(section, line)),
    multicast: allOf(section, `${family}MapMulticast`).map((line) => multicast(section, line)),
    multicastDynamic: switchOf(section, `${family}MapMulticastDynamic`),
    servers: allOf(section, `${family}Nhs`).map((line) => server(section, line)),
    shortcut: switchOf(section, `${family}Shortcut`),
    redirect: switchOf(section, `${family}Redirect`),
    groupMaps: allOf(section, `${family}MapGroup`).map((line) => groupMap(section, line)),
  };
  put(nhrp, "networkId", lastSetting(section, `${family}NetworkId`, "id"));
  put(nhrp, "authentication", lastSetting(section, `${family}Authentication`, "key"));
  put(nhrp, "holdtime", lastSetting(section, `${family}Holdtime`, "seconds"));
  put(nhrp, "registrationNoUnique", lastPlace(section, `${family}RegistrationNoUnique`));
  put(nhrp, "registrationTimeout", lastSetting(section, `${family}RegistrationTimeout`, "seconds"));
  put(nhrp, "group", lastSetting(section, `${family}Group`, "group"));
  put(nhrp, "serverOnly", lastPlace(section, `${family}ServerOnly`));
  return nhrp;
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
  const { command } = line;
  const nhs: Draft<NextHopServer> = {
    at: placeOf(section, line),
    server: setting(section, line, "server"),
    multicast: command.multicast === true,
  };
  if (isWritten(line, "nbma")) nhs.nbma = setting(section, line, "nbma");
  put(nhs, "priority", command.priority);
  put(nhs, "cluster", command.cluster);
  return nhs;
}

function groupMap(section: Section, line: StatementOf<"NhrpMapGroup" | "Ipv6NhrpMapGroup">): NhrpGroupMap {
  return {
    at: placeOf(section, line),
    group: setting(section, line, "group"),
    policy: setting(section, line, "policy"),
  };
}
