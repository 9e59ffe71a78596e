/** Placeholders that stand where a value was: left by tools that hide secrets, by people, and by templates. */

/** How sure it is that a word is a placeholder: `always`, or only `where-illegal` a value of that form. */
export type Mask = "always" | "where-illegal";

const hidden = /^(?:x{3,}|netconanremoved\d+|(?=.*x)[\dx]{1,3}(?:\.[\dx]{1,3}){3})$/i;
const stars = /^\*{3,}$/;
const named = /^<[A-Za-z][^<>]*>$/;

/** Tells whether a word masks a value: `{{ psk }}`, `<removed>`, `*****`; `xxxxxx`, `netconanRemoved1`, `10.1.x.x`. */
export function maskOf(text: string): Mask | undefined {
  const first = text.charCodeAt(0);
  if (first === 0x2a && stars.test(text)) return "always";
  if (first === 0x3c && named.test(text)) return "always";
  if (text.includes("{{") && text.includes("}}")) return "always";
  return mayHide(text) && hidden.test(text) ? "where-illegal" : undefined;
}

function mayHide(text: string): boolean {
  return text.includes("x") || text.includes("X") || text.startsWith("netconan");
}
