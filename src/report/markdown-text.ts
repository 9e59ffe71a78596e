/** Text of a config in Markdown: no link, image, mention, HTML or table cell may come of it. */
import { visible } from "./text.ts";

/** What gives text a form, begins HTML or ends a cell. */
const forming = /[\\`*_[\]<>|~&^]|:(?=\/\/|\w+:)|(?<=mailto|xmpp):/gi;

/** What hosts turn into a mention of a person, an issue or a merge request, once the page is made: only another node within stops them. */
const mentioning = /(?<!&)[@#!$%](?=[\w"])/g;

/** Text as it is, outside of code. */
export function escaped(text: string): string {
  return visible(text)
    .replace(forming, (character) => `&#${character.charCodeAt(0)};`)
    .replace(mentioning, (character) => `${character}<!-- -->`)
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}&#46;`);
}

/** Text as code. A fence is longer than all that the text holds. */
export function code(text: string): string {
  const shown = visible(text).replaceAll("|", "\\|");
  const fence = "`".repeat(1 + Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length)));
  const pad = /^`|`$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
