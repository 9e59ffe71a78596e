/** Raw lines of banners, certificates and macros with other contents. */
import type { Statement } from "../syntax/ast.ts";
import { valuesIn } from "../syntax/command.ts";
import { delimiterOf } from "./delimiter.ts";
import { otherHex } from "./numbers.ts";
import type { Values } from "./values.ts";
import { otherText } from "./words.ts";

/** The lines of a statement's body; what ends it stays. */
export function otherBody({ command, body = [] }: Statement, values: Values): readonly string[] {
  const { body: end, text, mode } = command.syntax;
  if (end !== "delimiter") return body.map((line) => (line.trim() === end ? line : otherRaw(line, values)));
  const said = valuesIn(mode, text).find(({ type }) => type === "TEXT");
  const delimiter = said === undefined ? "" : delimiterOf(text.slice(said.start - 1));
  return body.map((line, index) => {
    const at = index === body.length - 1 ? endOf(line, delimiter) : -1;
    if (at < 0) return otherSaid(line, delimiter, values);
    return otherSaid(line.slice(0, at), delimiter, values) + (line[at] === "^" ? "^C" : line.charAt(at));
  });
}

/** IOS prints the byte 0x03 as `^C`: both end such a text. */
function endOf(line: string, delimiter: string): number {
  const ends = delimiter === "^C" || delimiter === "\x03" ? ["^C", "\x03"] : [delimiter];
  return Math.max(...ends.map((each) => line.indexOf(each)));
}

function otherSaid(line: string, delimiter: string, values: Values): string {
  const other = otherText(line, values, "nothing");
  return delimiter !== "" && other.includes(delimiter) ? "-" : other;
}

/** Hexadecimal or base64 digits of a certificate, or the lines of a macro. */
function otherRaw(line: string, values: Values): string {
  if (/^[0-9A-F\s]+$/i.test(line)) return otherHex(line, values.draw);
  return /^\s*[A-Za-z0-9+/=]{40,}\s*$/.test(line)
    ? values.secrets.clear(line.trim())
    : otherText(line, values, "language");
}
