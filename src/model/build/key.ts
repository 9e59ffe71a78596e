/** Reads a pre-shared key of either IKE version. */
import type { StatementOf } from "../../syntax/select.ts";
import type { KeyValue } from "../ike.ts";
import { placeOf, type Section } from "./section.ts";
import { setting } from "./values.ts";

type KeyLine = StatementOf<
  "IsakmpKey" | "KeyringKey" | "Ikev2PreSharedKey" | "Ikev2AuthenticationLocal" | "Ikev2AuthenticationRemote"
>;

/** The key that a line sets, and how it is written. */
export function keyValue(section: Section, line: KeyLine): KeyValue {
  return {
    at: placeOf(section, line),
    key: setting(section, line, "key"),
    encryptionType: line.command.encryption === "6" ? 6 : 0,
  };
}
