/** Reads IPsec: transform sets and profiles. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Ipsec, IpsecProfile, TransformSet } from "../ipsec.ts";
import type { Place } from "../place.ts";
import { buildCryptoMaps, buildDynamicMaps } from "./crypto-map.ts";
import { pfsOf, transformSetsOf } from "./protection.ts";
import { allOf, inside, isWritten, lastOf, placeOf, type Section } from "./section.ts";
import { byName, lastPlace, lastSetting, made } from "./values.ts";

/** IPsec of a router, from its global section. */
export function buildIpsec(global: Section): Ipsec {
  return made<Ipsec>({
    transformSets: byName(global, "TransformSet", transformSet),
    profiles: byName(global, "IpsecProfile", profile),
    cryptoMaps: buildCryptoMaps(global),
    dynamicMaps: buildDynamicMaps(global),
    complianceShieldDisabled: lastPlace(global, "ComplianceShield"),
    trustpoints: trustpoints(global),
  });
}

function transformSet(global: Section, line: StatementOf<"TransformSet">): TransformSet {
  const section = inside(global, line);
  const mode = lastOf(section, "TransformSetMode");
  return made<TransformSet>({
    name: line.command.name,
    at: placeOf(global, line),
    algorithms: algorithms(line),
    mode: mode?.command.mode ?? "tunnel",
    modeRequired: mode?.command.require === true,
    modeAt: mode && placeOf(section, mode),
  });
}

const withKeyLength: ReadonlySet<string> = new Set(["esp-aes", "esp-gcm", "esp-gmac"]);

function algorithms(line: StatementOf<"TransformSet">): readonly string[] | undefined {
  const { ah, cipher, keyLength, integrity, compLzs, esn } = line.command;
  if (keyLength === undefined && isWritten(line, "keyLength")) return undefined;
  const found = [
    ah,
    cipher && withKeyLength.has(cipher) ? `${cipher}-${keyLength ?? 128}` : cipher,
    integrity,
  ];
  if (compLzs) found.push("comp-lzs");
  if (esn) found.push("esn");
  return found.filter((word) => word !== undefined).sort();
}

function profile(global: Section, line: StatementOf<"IpsecProfile">): IpsecProfile {
  const section = inside(global, line);
  return made<IpsecProfile>({
    name: line.command.name,
    at: placeOf(global, line),
    transformSets: transformSetsOf(section),
    pfs: pfsOf(section),
    ikev2Profile: lastSetting(section, "SetIkev2Profile", "profile"),
    isakmpProfile: lastSetting(section, "SetIsakmpProfile", "profile"),
    responderOnly: lastPlace(section, "IpsecProfileResponderOnly"),
  });
}

/** Trustpoints that the box makes or brings along. */
function isMadeByTheBox(name: string): boolean {
  return (
    name.startsWith("TP-self-signed-") || name === "SLA-TrustPoint" || name.startsWith("CISCO_IDEVID_SUDI")
  );
}

const noTrustpoints: ReadonlyMap<string, Place> = new Map();

function trustpoints(global: Section): ReadonlyMap<string, Place> {
  const lines = allOf(global, "PkiTrustpoint").filter((line) => !isMadeByTheBox(line.command.name));
  if (lines.length === 0) return noTrustpoints;
  return new Map(lines.map((line) => [line.command.name, placeOf(global, line)]));
}
