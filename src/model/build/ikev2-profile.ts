/** Reads IKEv2 profiles: whom they serve, who this router says it is, and how both ends prove it. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Identity } from "../ike.ts";
import type { Ikev2Authentication, Ikev2Profile } from "../ikev2.ts";
import { peersOf, withLength } from "./addresses.ts";
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
  const { any, address, mask, prefix, fqdn, fqdnDomain, email, emailDomain, keyId } = line.command;
  const at = placeOf(section, line);
  if (any) return { type: "any", at };
  const peers = address === undefined ? withLength(prefix) : peersOf(address, mask);
  if (peers) return { type: "address", ...peers, at };
  if (fqdn !== undefined) return { type: "fqdn", value: fqdn, at };
  if (email !== undefined) return { type: "email", value: email, at };
  if (keyId !== undefined) return { type: "key-id", value: keyId, at };
  const domain = fqdnDomain ?? emailDomain;
  return domain === undefined ? { type: "unknown", at } : { type: "domain", value: domain, at };
}

function identityLocal(section: Section): Identity | undefined {
  const line = lastOf(section, "Ikev2IdentityLocal");
  if (!line) return undefined;
  const { address, dn, fqdn, email, keyId } = line.command;
  const at = placeOf(section, line);
  if (address !== undefined)
    return { type: "address", address, length: address.includes(":") ? 128 : 32, at };
  if (dn) return { type: "dn", at };
  if (fqdn !== undefined) return { type: "fqdn", value: fqdn, at };
  if (email !== undefined) return { type: "email", value: email, at };
  return keyId === undefined ? { type: "unknown", at } : { type: "key-id", value: keyId, at };
}
