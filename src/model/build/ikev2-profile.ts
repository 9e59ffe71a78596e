/** Reads IKEv2 profiles: whom they serve, who this router says it is, and how both ends prove it. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Identity } from "../ike.ts";
import type { Ikev2Authentication, Ikev2Profile } from "../ikev2.ts";
import { peersOf } from "./addresses.ts";
import { hostIdentity, namedIdentity } from "./identity.ts";
import { keyValue } from "./key.ts";
import { inside, isWritten, lastOf, placeOf, type Section } from "./section.ts";
import { each, lastPlace, lastSetting, made, setting } from "./values.ts";

/** One `crypto ikev2 profile`. */
export function buildIkev2Profile(global: Section, line: StatementOf<"Ikev2Profile">): Ikev2Profile {
  const section = inside(global, line);
  const local = lastOf(section, "Ikev2AuthenticationLocal");
  return made<Ikev2Profile>({
    name: line.command.name,
    at: placeOf(global, line),
    matches: [
      ...each(section, "Ikev2MatchIdentity", remote),
      ...each(section, "Ikev2MatchCertificate", certificate),
    ],
    fvrf: lastSetting(section, "Ikev2MatchVrf", "vrf"),
    identityLocal: identityLocal(section),
    localAuthentication: local && authentication(section, local),
    remoteAuthentication: each(section, "Ikev2AuthenticationRemote", authentication),
    keyring: lastSetting(section, "Ikev2ProfileKeyring", "keyring"),
    keyringAaa: lastPlace(section, "Ikev2ProfileAaaKeyring"),
    trustpoints: each(section, "Ikev2ProfileTrustpoint", (_, used) => setting(section, used, "trustpoint")),
    virtualTemplate: lastPlace(section, "Ikev2ProfileTemplate"),
    aaaAuthorization: lastPlace(section, "Ikev2ProfileAuthorization"),
  });
}

function authentication(
  section: Section,
  line: StatementOf<"Ikev2AuthenticationLocal" | "Ikev2AuthenticationRemote">,
): Ikev2Authentication {
  const { method } = line.command;
  return {
    at: placeOf(section, line),
    method,
    ...(isWritten(line, "key") && { key: keyValue(section, line) }),
  };
}

function certificate(section: Section, line: StatementOf<"Ikev2MatchCertificate">): Identity {
  return { type: "certificate", value: line.command.map, at: placeOf(section, line) };
}

function remote(section: Section, line: StatementOf<"Ikev2MatchIdentity">): Identity {
  const at = placeOf(section, line);
  if (line.command.any) return { type: "any", at };
  const peers = peersOf(line);
  return peers ? { type: "address", ...peers, at } : namedIdentity(line.command, at);
}

function identityLocal(section: Section): Identity | undefined {
  const line = lastOf(section, "Ikev2IdentityLocal");
  if (!line) return undefined;
  const { address, dn } = line.command;
  const at = placeOf(section, line);
  if (address !== undefined) return hostIdentity(address, at);
  return dn ? { type: "dn", at } : namedIdentity(line.command, at);
}
