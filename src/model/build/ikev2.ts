/** Reads IKEv2: proposals, policies and keyrings; profiles have a file of their own. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Identity, KeyValue } from "../ike.ts";
import type { Ikev2, Ikev2Keyring, Ikev2Peer, Ikev2Policy, Ikev2Proposal } from "../ikev2.ts";
import type { InterfaceAddress } from "../interface.ts";
import type { Setting } from "../place.ts";
import { peersOf } from "./addresses.ts";
import { hostIdentity, namedIdentity } from "./identity.ts";
import { buildIkev2Profile } from "./ikev2-profile.ts";
import { keyValue } from "./key.ts";
import { allOf, inside, lastOf, placeOf, type Section } from "./section.ts";
import { byName, each, lastSetting, made, setting } from "./values.ts";

/** IKEv2 of a router, from its global section. */
export function buildIkev2(global: Section): Ikev2 {
  return {
    proposals: byName(global, "Ikev2Proposal", proposal),
    policies: byName(global, "Ikev2Policy", policy),
    keyrings: byName(global, "Ikev2Keyring", keyring),
    profiles: byName(global, "Ikev2Profile", buildIkev2Profile),
  };
}

function proposal(global: Section, line: StatementOf<"Ikev2Proposal">): Ikev2Proposal {
  const section = inside(global, line);
  const groups = lastOf(section, "Ikev2Group");
  return {
    name: line.command.name,
    at: placeOf(global, line),
    encryption: algorithms(section, "Ikev2Encryption"),
    integrity: algorithms(section, "Ikev2Integrity"),
    prf: algorithms(section, "Ikev2Prf"),
    groups: groups ? eachOf(section, groups, "groups", groups.command.groups) : [],
  };
}

function algorithms(
  section: Section,
  kind: "Ikev2Encryption" | "Ikev2Integrity" | "Ikev2Prf",
): readonly Setting<string>[] {
  const line = lastOf(section, kind);
  return line ? eachOf(section, line, "algorithms", line.command.algorithms.map(common)) : [];
}

/** One name for an algorithm in both IKE versions. */
function common(algorithm: string): string {
  if (algorithm === "sha1") return "sha";
  return algorithm.replace("aes-cbc-", "aes-").replace("aes-gcm-", "gcm-");
}

function eachOf<T>(
  section: Section,
  line: StatementOf<"Ikev2Encryption" | "Ikev2Integrity" | "Ikev2Prf" | "Ikev2Group">,
  field: string,
  values: readonly T[],
): readonly Setting<T>[] {
  const at = placeOf(section, line, field);
  return values.map((value) => ({ value, at }));
}

function policy(global: Section, line: StatementOf<"Ikev2Policy">): Ikev2Policy {
  const section = inside(global, line);
  return made<Ikev2Policy>({
    name: line.command.name,
    at: placeOf(global, line),
    proposals: each(section, "Ikev2PolicyProposal", (_, used) => setting(section, used, "proposal")),
    fvrf: lastSetting(section, "Ikev2PolicyVrf", "vrf"),
    localAddresses: each(section, "Ikev2PolicyAddress", (_, used) => setting(section, used, "address")),
  });
}

function keyring(global: Section, line: StatementOf<"Ikev2Keyring">): Ikev2Keyring {
  const section = inside(global, line);
  return {
    name: line.command.name,
    at: placeOf(global, line),
    peers: each(section, "Ikev2Peer", peer),
  };
}

function peer(keyringSection: Section, line: StatementOf<"Ikev2Peer">): Ikev2Peer {
  const section = inside(keyringSection, line);
  const { local, remote } = keys(section);
  return made<Ikev2Peer>({
    name: line.command.name,
    at: placeOf(keyringSection, line),
    address: address(section),
    hostname: lastSetting(section, "Ikev2PeerHostname", "hostname"),
    identity: identity(section),
    local,
    remote,
  });
}

function address(section: Section): Setting<InterfaceAddress> | undefined {
  const line = lastOf(section, "Ikev2PeerAddress");
  if (!line) return undefined;
  return { value: peersOf(line), at: placeOf(section, line) };
}

/** A key without a direction serves both; a later line for one direction replaces that one. */
function keys(section: Section): { readonly local?: KeyValue; readonly remote?: KeyValue } {
  const found: { local?: KeyValue; remote?: KeyValue } = {};
  for (const line of allOf(section, "Ikev2PreSharedKey")) {
    const key = keyValue(section, line);
    if (line.command.direction !== "remote") found.local = key;
    if (line.command.direction !== "local") found.remote = key;
  }
  return found;
}

function identity(section: Section): Identity | undefined {
  const line = lastOf(section, "Ikev2PeerIdentity");
  if (!line) return undefined;
  const { address: host } = line.command;
  const at = placeOf(section, line);
  return host === undefined ? namedIdentity(line.command, at) : hostIdentity(host, at);
}
