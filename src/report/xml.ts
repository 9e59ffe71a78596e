/** XML that no text of a config can break out of. */
import { visible } from "./text.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** U+FFFE and U+FFFF are in no XML document; all other characters that are not are control characters. */
const noXml = /[\ufffe\uffff]/g;

/** Text for an element or an attribute. */
export function xml(text: string): string {
  return visible(text)
    .replace(noXml, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join("");
}
