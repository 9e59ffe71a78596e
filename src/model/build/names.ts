/** Collects names that a router's lines define and use, by the scopes that the catalogue gives to kinds of name. */
import type { Statement } from "../../syntax/ast.ts";
import type { NamedThing, NamedUse } from "../names.ts";
import type { Place } from "../place.ts";
import type { MarkedName } from "./marks.ts";

/** A section and those around it. */
export interface Scope {
  readonly mode: string;
  /** The line that opens it. */
  readonly section: Statement;
  readonly outer: Scope | undefined;
}

/** A name while its uses are collected. */
interface Collected extends NamedThing {
  readonly definitions: Place[];
  readonly uses: NamedUse[];
}

/** Names under kind, spelling and scope. */
export type Names = Map<string, Collected>;

/** Adds one definition or use. */
export function addName(
  names: Names,
  marked: MarkedName,
  at: Place,
  { command }: Statement,
  scope: Scope | undefined,
): void {
  const { facts } = marked;
  const key = facts.in === undefined ? marked.key : `${marked.key} ${sectionOfMode(scope, facts.in)}`;
  let thing = names.get(key);
  if (!thing) {
    thing = newThing(marked);
    names.set(key, thing);
  }
  if (marked.defines) thing.definitions.push(at);
  else thing.uses.push({ at, command: command.kind });
}

function newThing({ kind, facts, name }: MarkedName): Collected {
  return {
    kind,
    label: facts.label,
    name,
    definitions: [],
    uses: [],
    builtin: facts.builtin?.some((each) => isNamed(each, name)) === true,
    neverUnused: facts.neverUnused === true,
  };
}

/** Names that the box makes by the dozen share a beginning: `TP-self-signed-*`. */
function isNamed(known: string, name: string): boolean {
  return known.endsWith("*") ? name.startsWith(known.slice(0, -1)) : name === known;
}

function sectionOfMode(scope: Scope | undefined, mode: string): string {
  let current = scope;
  while (current && current.mode !== mode) current = current.outer;
  return current ? `${current.section.path}:${current.section.line}:${current.section.column}` : "";
}
