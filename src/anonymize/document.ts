/** One file with other values, in the form that it has. */
import { addTo } from "../syntax/add-to.ts";
import type { Statement } from "../syntax/ast.ts";
import type { Document } from "../syntax/document.ts";
import { analyse, type Line } from "../syntax/lines.ts";
import { suspiciousSpans } from "../syntax/visible.ts";
import { otherBody } from "./body.ts";
import { otherCommand } from "./command.ts";
import type { Values } from "./values.ts";
import { otherText } from "./words.ts";

/**
 * The text with other values. Lines stay lines; what a terminal, a quotation or an editor did to them is taken off.
 *
 * @returns undefined when the form cannot be kept: a line of the file holds several of a configuration
 */
export function otherDocument(document: Document, values: Values): string | undefined {
  const { layout } = document;
  if (layout.embedded !== undefined) return undefined;
  const { statements, bodies } = placesOf(document);
  let text = "";
  for (const [index, line] of layout.lines.entries()) {
    const found = statements.get(index + 1) ?? [];
    const [statement] = found;
    if (statement === undefined) text += bodies.get(index + 1) ?? otherLine(line, values);
    else if (found.some(({ column }) => column !== statement.column)) return undefined;
    else text += commandLine(statement, line, values);
    text += layout.otherEnds.get(index) ?? layout.end;
  }
  return text;

  function placesOf({ configs }: Document) {
    const statements = new Map<number, Statement[]>();
    const bodies = new Map<number, string>();
    const add = (list: readonly Statement[]) => {
      for (const each of list) {
        addTo(statements, each.line, each);
        otherBody(each, values).forEach((other, offset) => {
          bodies.set(each.line + 1 + offset, other);
        });
        add(each.children);
      }
    };
    for (const config of configs) add(config.statements);
    return { statements, bodies };
  }
}

function commandLine({ command }: Statement, line: Line, values: Values): string {
  const around = line.uncut?.text === command.syntax.text ? line.uncut : line;
  return otherBefore(line, values) + otherCommand(command, values) + otherAfter(around.after, values);
}

/** Indentation, and a prompt or the time of a log. */
function otherBefore({ before, prompt }: Line, values: Values): string {
  if (before.trim() === "") return before;
  if (prompt !== undefined && before.includes(prompt.device))
    return before.replace(prompt.device, () => values.names.of(prompt.device, "Rtr"));
  return otherText(before, values, "language");
}

/** Blanks, and a note behind the command. */
function otherAfter(after: string, values: Values): string {
  return otherText(after, values, "language", suspiciousSpans(after));
}

/** A line that is no command. */
function otherLine(line: Line, values: Values): string {
  const { text, role, after, prompt } = line;
  if (role === "blank") return otherBefore(line, values) + after;
  if (role === "remark" && /^[!#]+\s*ioslint-/.test(text))
    return otherBefore(line, values) + otherDirective(text, values);
  const isInside = prompt !== undefined && line.before.trim() === "";
  const shown = isInside ? text.slice(prompt.width) : text;
  const lead = isInside
    ? text.slice(0, prompt.width).replace(prompt.device, () => values.names.of(prompt.device, "Rtr"))
    : "";
  if (role === "session" && !isInside && (line.session === "end" || line.session === "exit"))
    return otherBefore(line, values) + text + otherAfter(after, values);
  const other = lead + otherText(shown, values, "language", suspiciousSpans(shown));
  if (role === "prose" && !/^ip /.test(text))
    return otherBefore(line, values) + sentence(other, text) + otherAfter(after, values);
  const isStill = role !== "chatter" || analyse(other).role === "chatter";
  return otherBefore(line, values) + (isStill ? other : "[OK]") + otherAfter(after, values);
}

/** Readers tell a sentence by its capital, and by letters that no command has: so it stays one, whatever its words are now. */
function sentence(text: string, before: string): string {
  const isForeign = /[^\p{ASCII}]/u.test(before) && !/[^\p{ASCII}]/u.test(text);
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) + (isForeign ? "…" : "");
}

/** `! ioslint-disable rule -- reason`: the reason is somebody's. */
function otherDirective(text: string, values: Values): string {
  const isOwn = /^([!#]+|ioslint-[a-z-]+|--|\*,?|[a-z0-9-]+\/[a-z0-9*-]+,?)$/;
  return text.replace(/\S+/g, (word) => (isOwn.test(word) ? word : otherText(word, values, "nothing")));
}
