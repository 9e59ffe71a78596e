/** What to enter where a name is used that nothing defines, and one like it is defined that nothing uses. */
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import type { NamedThing, NamedUse } from "../model/names.ts";
import { addTo } from "../syntax/add-to.ts";
import type { Kind } from "../syntax/generated/commands.ts";
import { metaOf } from "../syntax/meta.ts";
import { remembered } from "../syntax/remembered.ts";
import type { Fix } from "./fix.ts";
import { openersOf, textOf } from "./line-text.ts";
import { nearest } from "./nearest.ts";

/** Names that nothing uses, of which one may be meant; more than these are a collection, and none of it stands out. */
const few = 50;

const idleNames = remembered(({ names }: Device): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { kind, name, definitions, uses } of names)
    if (definitions.length > 0 && uses.length === 0) addTo(found, kind, name);
  return found;
});

/** The name that is meant, told by two signs: it is like the one that is used, and nothing uses it. */
function meantBy(device: Device, { kind, name }: NamedThing): string | undefined {
  const idle = idleNames(device).get(kind) ?? [];
  return idle.length > few ? undefined : nearest(name, idle);
}

/** Uses the name that is meant, in all lines that use the other one. */
export function useName(device: Device, thing: NamedThing): Fix | undefined {
  const name = meantBy(device, thing);
  if (name === undefined) return undefined;
  const lines = thing.uses.map((use) => linesFor(device, use, thing.name, name));
  if (lines.includes(undefined)) return undefined;
  return {
    device: device.name,
    commands: lines.flatMap((each) => each ?? []),
    edits: thing.uses.map(({ at }) => ({ type: "replace", at, text: name })),
  };
}

/** One line with another name, in the sections in which it stands; undefined where it holds a secret. */
function linesFor(
  { commands }: Device,
  { at, command }: NamedUse,
  wrong: string,
  name: string,
): readonly string[] | undefined {
  const line: Line | undefined = commands
    .of(command as Kind)
    .find((each) => each.at.path === at.path && each.at.line === at.line);
  const text = line && textOf(line);
  if (line === undefined || text === undefined) return undefined;
  const start = at.column - line.at.column;
  if (text.slice(start, start + wrong.length) !== wrong) return undefined;
  const openers = openersOf(line);
  if (openers === undefined) return undefined;
  const { identity } = metaOf(command);
  const indent = " ".repeat(openers.length);
  // A line that is known by the name does not go by itself.
  const isKept = identity.type !== "single" && identity.type !== "merge";
  return [
    ...openers,
    ...(isKept ? [`${indent}no ${text}`] : []),
    `${indent}${text.slice(0, start)}${name}${text.slice(start + wrong.length)}`,
  ];
}
