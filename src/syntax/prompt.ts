/** Prompts in terminal transcripts: `R1#show run`, `R1(config-if)#ip mtu 1400`, `R1 (config) #`. */
import { modesOfPrompt } from "./meta.ts";
import { sessionCommand } from "./trivia.ts";

/** A prompt in front of a typed command. */
export interface Prompt {
  /** Name on the prompt. */
  readonly device: string;
  /** What stands in the brackets of a configuration prompt (`config-if`), or nothing in exec mode. */
  readonly mode?: string;
  /** UTF-16 units from the first character of the name to the command. */
  readonly width: number;
}

const PROMPT =
  /^(?:[-*\u2022\u25aa\u25e6\u2013>`]+[ \t]*)?([A-Za-z0-9_][\w.-]*(?:\([^()\s]*\))?) ?(?:\(([A-Za-z][\w+-]*)\) ?)?([#>])[ \t]*/;
/** Most prompts of configuration modes start like this; the catalogue names those of the modes it knows. */
const CONFIG_MODE = /^(config|cfg)/i;

/**
 * The prompt at the start of a trimmed line, when there is one. A word with a `#` in it is a prompt only when a command
 * of exec mode or nothing follows; hosts that are no routers (`PC1> ip 10.0.0.1`) have a prompt, but no mode.
 */
export function promptOf(text: string): Prompt | undefined {
  const match = PROMPT.exec(text);
  if (match === null) return undefined;
  const [whole, name = "", bracket, sign] = match;
  const rest = text.slice(whole.length);
  if (bracket !== undefined && sign === "#" && isMode(bracket)) {
    return { device: name, mode: bracket.toLowerCase(), width: whole.length };
  }
  const inName = /^(.+)\(([A-Za-z][\w+-]*)\)$/.exec(name);
  if (bracket === undefined && sign === "#" && isMode(inName?.[2] ?? "")) {
    return { device: inName?.[1] ?? name, mode: inName?.[2]?.toLowerCase() ?? "", width: whole.length };
  }
  // A list of sentences, not of commands: `- R1> ping`.
  if (!/^\w/.test(whole)) return undefined;
  const device = bracket === undefined ? name : `${name}(${bracket})`;
  const isExec = rest === "" || rest.endsWith("?") || sessionCommand(rest) !== undefined;
  if (!isExec && sign === "#") return undefined;
  return isExec || /^[A-Za-z][\w-]*>$/.test(whole.trim()) ? { device, width: whole.length } : undefined;
}

function isMode(bracket: string): boolean {
  return CONFIG_MODE.test(bracket) || modesOfPrompt(bracket.toLowerCase()).length > 0;
}
