/** XML that no text of a config can break out of. */
import { html } from "./html-text.ts";

/** U+FFFE and U+FFFF are in no XML document; all other characters that are not are control characters. */
const noXml = /[\ufffe\uffff]/g;

/** Text for an element or an attribute. */
export function xml(text: string): string {
  return html(text).replace(noXml, "\ufffd");
}

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join("");
}
