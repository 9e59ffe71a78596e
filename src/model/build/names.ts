/** Collects names that a router's lines define and use, by the scopes that the catalogue gives to kinds of name. */
import type { Statement } from "../../syntax/ast.ts";
import { type NameKind, nameKind } from "../../syntax/meta.ts";
import type { NamedThing, NamedUse } from "../names.ts";
import type { Place } from "../place.ts";
import type { MarkedName } from "./marks.ts";

/** A section and those around it. */
export interface Scope {
  readonly mode: string;
  /** Tells sections of one mode apart. */
  readonly id: string;
  readonly outer: Scope | undefined;
}

interface Collected {
  readonly kind: string;
  readonly facts: NameKind;
  readonly name: string;
  readonly definitions: Place[];
  readonly uses: NamedUse[];
}

/** Names under kind, scope and spelling. */
export type Names = Map<string, Collected>;

/** Adds one definition or use. */
export function addName(
  names: Names,
  { kind: spelled, name, defines }: MarkedName,
  at: Place,
  { command }: Statement,
  scope: Scope | undefined,
): void {
  const kind = nameKind(spelled)?.like ?? spelled;
  const facts = nameKind(kind);
  if (!facts) return;
  const within = facts.in === undefined ? "" : sectionOfMode(scope, facts.in);
  const key = `${kind} ${within} ${facts.anyCase ? name.toLowerCase() : name}`;
  let thing = names.get(key);
  if (!thing) {
    thing = { kind, facts, name, definitions: [], uses: [] };
    names.set(key, thing);
  }
  if (defines) thing.definitions.push(at);
  else thing.uses.push({ at, command: command.kind });
}

function sectionOfMode(scope: Scope | undefined, mode: string): string {
  let current = scope;
  while (current && current.mode !== mode) current = current.outer;
  return current?.id ?? "";
}

/** The names in order of first appearance. */
export function namedThings(names: Names): readonly NamedThing[] {
  return [...names.values()].map(({ kind, facts, name, definitions, uses }) => ({
    kind,
    label: facts.label,
    name,
    definitions,
    uses,
    builtin: facts.builtin?.includes(name) === true,
    neverUnused: facts.neverUnused === true,
  }));
}
