/** Keys of routing protocols: settings whose value is in clear, or undefined when it cannot be compared. */
import type { Statement } from "../../syntax/ast.ts";
import { plainSecret, type StoredSecret } from "../../syntax/secret.ts";
import type { Setting } from "../place.ts";
import type { Secret } from "../secret.ts";
import { placeOf, type Section } from "./section.ts";

/** The key in a field of a line, with the type digit before it (0 clear, 7 reversible; keys of other types stay unknown). */
export function keySetting(
  section: Section,
  statement: Statement,
  field: string,
  secret: Secret | undefined,
  type: StoredSecret["type"],
): Setting<Secret> {
  return { value: secret && plainSecret({ secret, type }), at: placeOf(section, statement, field) };
}
