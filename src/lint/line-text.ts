/** A line in force as it was typed, for commands that enter it again with a change. */
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import { isSamePlace, type Place } from "../model/place.ts";
import type { Command } from "../syntax/ast.ts";
import type { Kind } from "../syntax/generated/commands.ts";
import { hiddenSpans } from "../syntax/visible.ts";
import { byHand, type Fix } from "./fix.ts";

/** The words without indentation; undefined where some of them are or may be secret. */
export function textOf({ command }: Line): string | undefined {
  const typed = command as unknown as Command;
  return hiddenSpans(typed).length > 0 ? undefined : typed.syntax.text;
}

/** The lines that open the sections around a line, the outer one first and indented; undefined where one of them is secret. */
export function openersOf({ within }: Line): readonly string[] | undefined {
  if (within === undefined) return [];
  const [outer, text] = [openersOf(within), textOf(within)];
  return outer === undefined || text === undefined
    ? undefined
    : [...outer, `${" ".repeat(outer.length)}${text}`];
}

/** Takes a line away by hand, in the sections in which it stands. */
export function removeTyped(device: Device, kind: Kind, at: Place): Fix | undefined {
  const line: Line | undefined = device.commands.of(kind).find((each) => isSamePlace(each.at, at));
  const [openers, text] = [line && openersOf(line), line && textOf(line)];
  if (openers === undefined || text === undefined) return undefined;
  return byHand({ device: device.name }, [...openers, `${" ".repeat(openers.length)}no ${text}`]);
}
