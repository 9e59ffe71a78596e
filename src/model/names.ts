/** Names that a configuration defines and uses: built from the catalogue's marks alone. */
import type { Place } from "./place.ts";

/** One use of a name. */
export interface NamedUse {
  readonly at: Place;
  /** Kind of the command that uses it, as in the catalogue (`InterfaceAccessGroup`). */
  readonly command: string;
}

/** One name of one kind in one scope. */
export interface NamedThing {
  /** Kind from the catalogue: `ACL`, `ROUTE_MAP`, `IPSEC_PROFILE`. */
  readonly kind: string;
  /** Label for messages: `access list`. */
  readonly label: string;
  readonly name: string;
  readonly definitions: readonly Place[];
  readonly uses: readonly NamedUse[];
  /** The box knows it without a definition. */
  readonly builtin: boolean;
  /** Not using it is no fault. */
  readonly neverUnused: boolean;
}
