/** Reads ISAKMP profiles: whom they serve, with which keyrings. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Identity, IsakmpProfile } from "../ike.ts";
import type { NameUse } from "../place.ts";
import { peersOf } from "./addresses.ts";
import { inside, lastOf, placeOf, type Section } from "./section.ts";
import { each, lastSetting, made, setting } from "./values.ts";

/** One `crypto isakmp profile`. */
export function buildIsakmpProfile(global: Section, line: StatementOf<"IsakmpProfile">): IsakmpProfile {
  const section = inside(global, line);
  return made<IsakmpProfile>({
    name: line.command.name,
    at: placeOf(global, line),
    keyrings: keyrings(section),
    matches: [
      ...each(section, "IsakmpProfileMatch", identity),
      ...each(section, "IsakmpProfileCertificate", certificate),
    ],
    vrf: lastSetting(section, "IsakmpProfileVrf", "vrf"),
  });
}

function certificate(section: Section, line: StatementOf<"IsakmpProfileCertificate">): Identity {
  return { type: "certificate", value: line.command.map, at: placeOf(section, line) };
}

function keyrings(section: Section): readonly NameUse[] {
  const line = lastOf(section, "IsakmpProfileKeyring");
  if (!line) return [];
  const at = placeOf(section, line, "others");
  return [setting(section, line, "keyring"), ...(line.command.others ?? []).map((value) => ({ value, at }))];
}

function identity(section: Section, line: StatementOf<"IsakmpProfileMatch">): Identity {
  const { host, user, userFqdn, hostDomain, userDomain, userFqdnDomain, group, vrf } = line.command;
  const at = placeOf(section, line);
  const peers = peersOf(line);
  if (peers) return { type: "address", ...peers, at, ...(vrf !== undefined && { vrf }) };
  const domain = hostDomain ?? userDomain ?? userFqdnDomain;
  if (domain !== undefined) return { type: "domain", value: domain, at };
  if (host !== undefined) return { type: "fqdn", value: host, at };
  const email = user ?? userFqdn;
  if (email !== undefined) return { type: "email", value: email, at };
  return group === undefined ? { type: "unknown", at } : { type: "group", value: group, at };
}
