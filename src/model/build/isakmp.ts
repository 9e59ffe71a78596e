/** Reads IKEv1: policies with the defaults that IOS hides, pre-shared keys, keyrings and profiles. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Isakmp, IsakmpKey, IsakmpPolicy, Keyring } from "../ike.ts";
import type { Setting } from "../place.ts";
import { peersOf } from "./addresses.ts";
import { buildIsakmpProfile } from "./isakmp-profile.ts";
import { keyValue } from "./key.ts";
import { allOf, inside, isWritten, lastOf, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put, setting } from "./values.ts";

/** IKEv1 of a router, from its global section. */
export function buildIsakmp(global: Section): Isakmp {
  const isakmp: Draft<Isakmp> = {
    policies: allOf(global, "IsakmpPolicy")
      .map((line) => policy(global, line))
      .sort((a, b) => a.priority - b.priority),
    keys: allOf(global, "IsakmpKey").map((line) => key(global, line)),
    keyrings: new Map(allOf(global, "Keyring").map((line) => [line.command.name, keyring(global, line)])),
    profiles: new Map(
      allOf(global, "IsakmpProfile").map((line) => [line.command.name, buildIsakmpProfile(global, line)]),
    ),
  };
  put(isakmp, "keepalive", lastPlace(global, "IsakmpKeepalive"));
  put(isakmp, "aggressiveModeDisabled", lastPlace(global, "IsakmpAggressiveDisable"));
  const identity = lastOf(global, "IsakmpIdentity");
  if (identity)
    isakmp.identity = { value: identity.command.identity, at: placeOf(global, identity, "identity") };
  return isakmp;
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
  const fields = ["encryption", "hash", "authentication", "group", "lifetime"] as const;
  return {
    at,
    priority: line.command.priority ?? 0,
    encryption: found.encryption ?? { value: "des", at },
    hash: found.hash ?? { value: "sha", at },
    authentication: found.authentication ?? { value: "rsa-sig", at },
    group: found.group ?? { value: 1, at },
    lifetime: found.lifetime ?? { value: 86400, at },
    written: new Set(fields.filter((field) => found[field])),
  };
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
  const ring: Draft<Keyring> = {
    name: line.command.name,
    at: placeOf(global, line),
    keys: allOf(section, "KeyringKey").map((each) => key(section, each)),
  };
  if (line.command.vrf !== undefined) ring.vrf = setting(global, line, "vrf");
  return ring;
}

function key(section: Section, line: StatementOf<"IsakmpKey" | "KeyringKey">): IsakmpKey {
  return { ...keyValue(section, line), match: match(line) };
}

function match(line: StatementOf<"IsakmpKey" | "KeyringKey">): IsakmpKey["match"] {
  const { hostname } = line.command;
  if (hostname !== undefined) return { type: "hostname", hostname };
  const peers = peersOf(line);
  return peers ? { type: "address", ...peers } : { type: "unknown" };
}
