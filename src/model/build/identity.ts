/** Identities that IKE lines name, by address or by name. */
import type { Identity } from "../ike.ts";
import type { Place } from "../place.ts";

/** The fields of the lines that name an identity. */
interface IdentityNames {
  readonly fqdn?: string;
  readonly email?: string;
  readonly keyId?: string;
  readonly fqdnDomain?: string;
  readonly emailDomain?: string;
}

/** One host as an identity. */
export function hostIdentity(address: string, at: Place): Identity {
  return { type: "address", address, length: address.includes(":") ? 128 : 32, at };
}

/** The identity that a line gives by name; of type `unknown` when it gives none or hides it. */
export function namedIdentity(names: IdentityNames, at: Place): Identity {
  const { fqdn, email, keyId } = names;
  if (fqdn !== undefined) return { type: "fqdn", value: fqdn, at };
  if (email !== undefined) return { type: "email", value: email, at };
  if (keyId !== undefined) return { type: "key-id", value: keyId, at };
  const domain = names.fqdnDomain ?? names.emailDomain;
  return domain === undefined ? { type: "unknown", at } : { type: "domain", value: domain, at };
}
