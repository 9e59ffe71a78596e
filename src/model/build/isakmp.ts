/** Reads IKEv1: policies with the defaults that IOS hides, pre-shared keys, keyrings and profiles. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Isakmp, IsakmpKey, IsakmpPolicy, Keyring } from "../ike.ts";
import type { Setting } from "../place.ts";
import { peersOf } from "./addresses.ts";
import { buildIsakmpProfile } from "./isakmp-profile.ts";
import { keyValue } from "./key.ts";
import { inside, isWritten, lastOf, placeOf, type Section } from "./section.ts";
import { byName, each, lastPlace, lastSetting, made, setting } from "./values.ts";

/** IKEv1 of a router, from its global section. */
export function buildIsakmp(global: Section): Isakmp {
  return made<Isakmp>({
    policies: each(global, "IsakmpPolicy", policy).toSorted((a, b) => a.priority - b.priority),
    keys: each(global, "IsakmpKey", key),
    keyrings: byName(global, "Keyring", keyring),
    profiles: byName(global, "IsakmpProfile", buildIsakmpProfile),
    keepalive: lastPlace(global, "IsakmpKeepalive"),
    aggressiveModeDisabled: lastPlace(global, "IsakmpAggressiveDisable"),
    identity: identity(global),
  });
}

function identity(global: Section): Isakmp["identity"] {
  const line = lastOf(global, "IsakmpIdentity");
  return line && { value: line.command.identity, at: placeOf(global, line, "identity") };
}

function policy(global: Section, line: StatementOf<"IsakmpPolicy">): IsakmpPolicy {
  const section = inside(global, line);
  const at = placeOf(global, line);
  const found = {
    encryption: encryption(section),
    hash: lastSetting(section, "IsakmpHash", "algorithm"),
    authentication: lastSetting(section, "IsakmpAuthentication", "method"),
    group: lastSetting(section, "IsakmpGroup", "group"),
    lifetime: lastSetting(section, "IsakmpLifetime", "seconds"),
  };
  return {
    at,
    priority: line.command.priority ?? 0,
    encryption: found.encryption ?? { value: "des", at },
    hash: found.hash ?? { value: "sha", at },
    authentication: found.authentication ?? { value: "rsa-sig", at },
    group: found.group ?? { value: 1, at },
    lifetime: found.lifetime ?? { value: 86400, at },
    written: writtenIn(found),
  };
}

type PolicyField = "encryption" | "hash" | "authentication" | "group" | "lifetime";

const policyFields: readonly PolicyField[] = ["encryption", "hash", "authentication", "group", "lifetime"];
const fieldSets: (ReadonlySet<PolicyField> | undefined)[] = [];

/** The fields that lines set; policies that set the same ones share a set. */
function writtenIn(found: Readonly<Record<PolicyField, unknown>>): ReadonlySet<PolicyField> {
  let bits = 0;
  for (const field of policyFields) bits = bits * 2 + (found[field] === undefined ? 0 : 1);
  const written = fieldSets[bits] ?? new Set(policyFields.filter((field) => found[field] !== undefined));
  fieldSets[bits] = written;
  return written;
}

function encryption(section: Section): Setting<string> | undefined {
  const line = lastOf(section, "IsakmpEncryption");
  if (!line) return undefined;
  const { algorithm, keyLength } = line.command;
  const at = placeOf(section, line);
  if (algorithm !== "aes") return { value: algorithm, at };
  const masked = keyLength === undefined && isWritten(line, "keyLength");
  return { value: masked ? undefined : `aes-${keyLength ?? 128}`, at };
}

function keyring(global: Section, line: StatementOf<"Keyring">): Keyring {
  const section = inside(global, line);
  return made<Keyring>({
    name: line.command.name,
    at: placeOf(global, line),
    vrf: line.command.vrf === undefined ? undefined : setting(global, line, "vrf"),
    keys: each(section, "KeyringKey", key),
  });
}

function key(section: Section, line: StatementOf<"IsakmpKey" | "KeyringKey">): IsakmpKey {
  const { at, key: value, encryptionType } = keyValue(section, line);
  return { at, key: value, encryptionType, match: match(line) };
}

function match(line: StatementOf<"IsakmpKey" | "KeyringKey">): IsakmpKey["match"] {
  const { hostname } = line.command;
  if (hostname !== undefined) return { type: "hostname", hostname };
  const peers = peersOf(line);
  return peers ? { type: "address", ...peers } : { type: "unknown" };
}
