/** Which lines a rule means: selectors checked against the catalogue, and made functions. */
import { hint, nearest } from "../lint/nearest.ts";
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import { fieldsOf, kindNames } from "../syntax/field-facts.ts";
import { fieldValue } from "../syntax/field-values.ts";
import type { Kind } from "../syntax/generated/commands.ts";
import { metaOf } from "../syntax/meta.ts";
import { type Complain, type Test, testOf } from "./condition.ts";
import type { Conditions, Selector } from "./definition.ts";

/** Whether a line is meant; undefined when the text masks what decides it. */
export type LineTest = (line: Line) => boolean | undefined;

/** A selector that was checked. */
export interface Lines {
  readonly kind: string;
  /** Names of the fields of the kind. */
  readonly fields: readonly string[];
  /** Modes in which its lines may stand. */
  readonly modes: readonly string[];
  /** The lines of a device that are of the kind and mode and, as asked for, `no` lines or not. */
  readonly of: (device: Device) => readonly Line[];
  /** Whether such a line fulfils the conditions. */
  readonly test: LineTest;
}

/** Checks a selector; undefined when its kind is none, of which nothing more can be said. */
export function linesOf(selector: Selector, complain: Complain): Lines | undefined {
  const { kind, mode, where = {}, negated = false } = selector;
  const fields = fieldsOf(kind);
  if (fields === undefined) {
    complain(["kind"], unknownKind(kind));
    return undefined;
  }
  const { modes } = metaOf(kind);
  for (const [index, each] of (mode ?? []).entries()) {
    if (!modes.includes(each))
      complain(["mode", index], `${kind} does not stand in mode "${each}"${hint(each, modes)}`);
  }
  const isMeant = ({ command }: Line) =>
    command.negated === negated && !command.defaulted && (mode?.includes(command.syntax.mode) ?? true);
  return {
    kind,
    fields: [...fields.keys()],
    modes: mode ?? modes,
    of: (device) => device.commands.of(kind as Kind).filter(isMeant),
    test: conditionsTest(kind, where, (path, says) => complain(["where", ...path], says)),
  };
}

/** Whether a line of a kind fulfils all conditions on its fields. */
export function conditionsTest(kind: string, conditions: Conditions, complain: Complain): LineTest {
  const fields = fieldsOf(kind);
  const tests: (readonly [field: string, test: Test])[] = [];
  for (const [name, condition] of Object.entries(conditions)) {
    const field = fields?.get(name);
    if (field === undefined) complain([name], unknownField(kind, name));
    else tests.push([name, testOf(condition, field, (path, says) => complain([name, ...path], says))]);
  }
  return ({ command }) => {
    let known: true | undefined = true;
    for (const [name, test] of tests) {
      if (isMasked(command, name)) known = undefined;
      else if (!test(fieldValue(command, name))) return false;
    }
    return known;
  };
}

function unknownKind(kind: string): string {
  const known = kindNames();
  const alike = namedIn(kind, known) ?? nearest(kind, known);
  const says =
    alike === undefined ? "; `ioslint parse FILE` shows the kind of each line" : `, did you mean "${alike}"?`;
  return `unknown kind of command "${kind}"${says}`;
}

/** The longest kind with which the words end or begin: somebody wrote the command itself, or its section before it. */
function namedIn(kind: string, known: readonly string[]): string | undefined {
  const plain = kind.toLowerCase().replace(/[^a-z0-9]/g, "");
  const edges = known.filter((name) => {
    const lower = name.toLowerCase();
    return name.length > 4 && (plain.endsWith(lower) || plain.startsWith(lower));
  });
  const isEnd = (name: string) => Number(plain.endsWith(name.toLowerCase()));
  return edges.sort((a, b) => b.length - a.length || isEnd(b) - isEnd(a))[0];
}

/** `IpMtu has no field "byts", did you mean "bytes"?` */
export function unknownField(kind: string, name: string): string {
  const known = [...(fieldsOf(kind)?.keys() ?? [])];
  if (known.length === 0) return `${kind} has no fields`;
  return `${kind} has no field "${name}"${nearest(name, known) === undefined ? `: it has ${known.join(", ")}` : hint(name, known)}`;
}

/** The text hides the value: it is unknown. */
export function isMasked({ syntax: { masked } }: Line["command"], field: string): boolean {
  return masked?.includes(field) === true;
}
