/** A line in force as it was typed, for commands that enter it again with a change. */
import type { Line } from "../model/commands.ts";
import type { Command } from "../syntax/ast.ts";
import { hiddenSpans } from "../syntax/visible.ts";

/** The words without indentation; undefined where some of them are or may be secret. */
export function textOf({ command }: Line): string | undefined {
  const typed = command as unknown as Command;
  return hiddenSpans(typed).length > 0 ? undefined : typed.syntax.text;
}
