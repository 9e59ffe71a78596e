/** Reads IKEv2 profiles: whom they serve, who this router says it is, and how both ends prove it. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Identity } from "../ike.ts";
import type { Ikev2Authentication, Ikev2Profile } from "../ikev2.ts";
import { peersOf } from "./addresses.ts";
import { hostIdentity, namedIdentity } from "./identity.ts";
import { keyValue } from "./key.ts";
import { allOf, inside, isWritten, lastOf, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put, setting } from "./values.ts";

/** One `crypto ikev2 profile`. */
export function buildIkev2Profile(global: Section, line: StatementOf<"Ikev2Profile">): Ikev2Profile {
  const section = inside(global, line);
  const profile: Draft<Ikev2Profile> = {
    name: line.command.name,
    at: placeOf(global, line),
    matches: matches(section),
    remoteAuthentication: allOf(section, "Ikev2AuthenticationRemote").map((each) =>
      authentication(section, each),
    ),
    trustpoints: allOf(section, "Ikev2ProfileTrustpoint").map((each) => setting(section, each, "trustpoint")),
  };
  put(profile, "fvrf", lastSetting(section, "Ikev2MatchVrf", "vrf"));
  put(profile, "identityLocal", identityLocal(section));
  const local = lastOf(section, "Ikev2AuthenticationLocal");
  if (local) profile.localAuthentication = authentication(section, local);
  put(profile, "keyring", lastSetting(section, "Ikev2ProfileKeyring", "keyring"));
  put(profile, "keyringAaa", lastPlace(section, "Ikev2ProfileAaaKeyring"));
  put(profile, "virtualTemplate", lastPlace(section, "Ikev2ProfileTemplate"));
  put(profile, "aaaAuthorization", lastPlace(section, "Ikev2ProfileAuthorization"));
  return profile;
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

function matches(section: Section): readonly Identity[] {
  return [
    ...allOf(section, "Ikev2MatchIdentity").map((line) => remote(section, line)),
    ...allOf(section, "Ikev2MatchCertificate").map(
      (line): Identity => ({ type: "certificate", value: line.command.map, at: placeOf(section, line) }),
    ),
  ];
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
