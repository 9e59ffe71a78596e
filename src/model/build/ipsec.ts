/** Reads IPsec: transform sets and profiles. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Ipsec, IpsecProfile, TransformSet } from "../ipsec.ts";
import type { Place } from "../place.ts";
import { buildCryptoMaps, buildDynamicMaps } from "./crypto-map.ts";
import { pfsOf, transformSetsOf } from "./protection.ts";
import { allOf, inside, isWritten, lastOf, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put } from "./values.ts";

/** IPsec of a router, from its global section. */
export function buildIpsec(global: Section): Ipsec {
  const ipsec: Draft<Ipsec> = {
    transformSets: new Map(
      allOf(global, "TransformSet").map((line) => [line.command.name, transformSet(global, line)]),
    ),
    profiles: new Map(
      allOf(global, "IpsecProfile").map((line) => [line.command.name, profile(global, line)]),
    ),
    cryptoMaps: buildCryptoMaps(global),
    dynamicMaps: buildDynamicMaps(global),
    trustpoints: trustpoints(global),
  };
  put(ipsec, "complianceShieldDisabled", lastPlace(global, "ComplianceShield"));
  return ipsec;
}

function transformSet(global: Section, line: StatementOf<"TransformSet">): TransformSet {
  const section = inside(global, line);
  const mode = lastOf(section, "TransformSetMode");
  const set: Draft<TransformSet> = {
    name: line.command.name,
    at: placeOf(global, line),
    algorithms: algorithms(line),
    mode: mode?.command.mode ?? "tunnel",
    modeRequired: mode?.command.require === true,
  };
  if (mode) set.modeAt = placeOf(section, mode);
  return set;
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
  const built: Draft<IpsecProfile> = {
    name: line.command.name,
    at: placeOf(global, line),
    transformSets: transformSetsOf(section),
  };
  put(built, "pfs", pfsOf(section));
  put(built, "ikev2Profile", lastSetting(section, "SetIkev2Profile", "profile"));
  put(built, "isakmpProfile", lastSetting(section, "SetIsakmpProfile", "profile"));
  put(built, "responderOnly", lastPlace(section, "IpsecProfileResponderOnly"));
  return built;
}

/** Trustpoints that the box makes or brings along. */
function isMadeByTheBox(name: string): boolean {
  return (
    name.startsWith("TP-self-signed-") || name === "SLA-TrustPoint" || name.startsWith("CISCO_IDEVID_SUDI")
  );
}

function trustpoints(global: Section): ReadonlyMap<string, Place> {
  return new Map(
    allOf(global, "PkiTrustpoint")
      .filter((line) => !isMadeByTheBox(line.command.name))
      .map((line) => [line.command.name, placeOf(global, line)]),
  );
}
