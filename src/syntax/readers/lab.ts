/** Labs of EVE-NG: XML in which each node's configuration stands in one element, encoded in base64. */
import { type Line, rawText, replacedLine } from "../lines.ts";
import type { Quoted } from "./quoted.ts";

const CONFIG = /<config\s[^<>]*\bid="(\d+)"[^<>]*>\s*([A-Za-z0-9+/]+=*)\s*<\/config>/;

/** How far into a file the element `lab` is looked for. */
const HEAD = 5;

/** Whether the lines are a lab. */
export function isLab(lines: readonly Line[]): boolean {
  if (lines[0]?.text.charCodeAt(0) !== 0x3c) return false;
  return lines.slice(0, HEAD).some(({ text }) => text.startsWith("<lab "));
}

/** The configurations of a lab, in order. All characters of a line stand at the place of its code. */
export function encodedIn(lines: readonly Line[]): readonly Quoted[] {
  const labels = labelsIn(lines);
  return lines.flatMap((line, row) => {
    const raw = rawText(line);
    const match = raw.includes("<config ") ? CONFIG.exec(raw) : null;
    const [whole, id = "", code = ""] = match ?? [];
    if (match === null || whole === undefined) return [];
    const column = match.index + whole.indexOf(code, whole.indexOf(">"));
    return { label: labels.get(id), from: row, to: row, lines: decodedLines(line, row, code, column) };
  });
}

/** The lines of a configuration, each at the place of its code. */
function decodedLines(line: Line, row: number, code: string, column: number): Quoted["lines"] {
  const texts = Buffer.from(code, "base64").toString("utf8").split("\n");
  if (texts.at(-1) === "") texts.pop();
  let bytes = 0;
  return texts.map((text) => {
    // Three bytes are four characters of code.
    const start = column + Math.floor((bytes * 4) / 3);
    bytes += Buffer.byteLength(text) + 1;
    const columns = Array<number>(text.length + 1).fill(Math.min(start, column + code.length));
    return { line: replacedLine(line, text, columns), row };
  });
}

/** The names of the nodes, by the number under which their configuration stands. */
function labelsIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { text } of lines) {
    if (!text.startsWith("<node ")) continue;
    const id = /\sid="(\d+)"/.exec(text)?.[1];
    const name = /\sname="([^"]*)"/.exec(text)?.[1];
    if (id !== undefined && name !== undefined) labels.set(id, name);
  }
  return labels;
}
