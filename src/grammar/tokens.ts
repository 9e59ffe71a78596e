/** The words of the notation. */
import { createToken, Lexer, type TokenType } from "chevrotain";

function token(name: string, label: string, pattern: RegExp | string, more: object = {}): TokenType {
  return createToken({ name, label, pattern, ...more });
}

const Blank = token("Blank", "blank", /[ \t\r\uFEFF]+/, { group: Lexer.SKIPPED });
const Continuation = token("Continuation", "line continuation", /\\[ \t\r]*\n/, {
  group: Lexer.SKIPPED,
  line_breaks: true,
});
export const Newline = token("Newline", "end of line", /\n/, { line_breaks: true });
export const Help = token("Help", "help text", /##[^\n]*/);
const Remark = token("Remark", "remark", /#[^\n]*/, { group: Lexer.SKIPPED });
export const Quoted = token("Quoted", "quoted text", /"[^"\n]*"/);
export const Arrow = token("Arrow", "->", /->/);
export const Semicolon = token("Semicolon", ";", /;/);
export const Equals = token("Equals", "=", /=/);
export const Comma = token("Comma", ",", /,/);
export const Ellipsis = token("Ellipsis", "...", /\.\.\./);
export const OpenBracket = token("OpenBracket", "[", /\[/);
export const CloseBracket = token("CloseBracket", "]", /\]/);
export const OpenAngle = token("OpenAngle", "<", /</);
export const CloseAngle = token("CloseAngle", ">", />/);
export const OpenBrace = token("OpenBrace", "{", /\{/);
export const CloseBrace = token("CloseBrace", "}", /\}/);
export const Bar = token("Bar", "|", /\|/);
export const List = token("List", "list of numbers", /LIST\([^)\n]*\)/);
export const Range = token("Range", "range of numbers", /\([^)\n]*\)/);
export const Field = token("Field", "$field", /\$[A-Za-z0-9_]*/);
export const Fragment = token("Fragment", ":fragment", /:[a-z0-9][a-z0-9-]*/);
export const Definition = token("Definition", "@KIND", /@[A-Z][A-Z0-9_]*/);
export const Address = token(
  "Address",
  "address",
  /(?:A\.B\.C\.D(?:\/M)?|X:X::X:X(?:\/M)?|H\.H\.H|N\.N)(?![A-Za-z0-9.:/])/,
);
export const Upper = token("Upper", "value", /[A-Z][A-Z0-9_]*(?![A-Za-z0-9_.:/-])/);
export const Word = token("Word", "word", /[^\s[\]<>{}|;$"()=,\\]+/);

/** All tokens, in the order in which they are tried. */
export const tokens: TokenType[] = [
  Blank,
  Continuation,
  Newline,
  Help,
  Remark,
  Quoted,
  Arrow,
  Semicolon,
  Equals,
  Comma,
  Ellipsis,
  OpenBracket,
  CloseBracket,
  OpenAngle,
  CloseAngle,
  OpenBrace,
  CloseBrace,
  Bar,
  List,
  Range,
  Field,
  Fragment,
  Definition,
  Address,
  Upper,
  Word,
];
