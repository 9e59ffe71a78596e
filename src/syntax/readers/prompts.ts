/** Names on prompts that are not what they seem. */
import type { Line } from "../lines.ts";

/** No name is longer. */
const LONGEST = 64;

/** Which device a prompt stands for. */
export interface PromptNames {
  readonly keyOf: (name: string) => string;
  /** The device of a prompt shows another name from now on. */
  readonly rename: (from: string, to: string) => void;
}

/**
 * The devices of a transcript. `hostname` changes what the next prompts of a device show; when its old name comes again, most
 * often `Router`, that is another device, fresh from its box.
 */
export function promptNames(lines: readonly Line[]): PromptNames {
  const keys = gluedNames(lines);
  const retired = new Set<string>();
  let fresh = 0;
  const keyOf = (name: string): string => {
    if (retired.delete(name)) {
      fresh++;
      keys.set(name, `${name} ${fresh}`);
    }
    return keys.get(name) ?? name;
  };
  const rename = (from: string, to: string): void => {
    keys.set(to, keyOf(from));
    retired.delete(to);
    if (to !== from) retired.add(from);
  };
  return { keyOf, rename };
}

/**
 * A word glued before a prompt (`somesayHQ#sh run`): names that end in the name of another prompt, stand there once and never
 * show a mode. A map from what the prompt seems to say to the device.
 */
function gluedNames(lines: readonly Line[]): Map<string, string> {
  const counts = new Map<string, number>();
  const typed = new Set<string>();
  for (const { prompt } of lines) {
    if (prompt === undefined) continue;
    counts.set(prompt.device, (counts.get(prompt.device) ?? 0) + 1);
    if (prompt.mode !== undefined) typed.add(prompt.device);
  }
  const glued = new Map<string, string>();
  if (counts.size < 2) return glued;
  for (const [name, count] of counts) {
    if (count > 1 || typed.has(name) || name.length > LONGEST) continue;
    for (let start = 1; start < name.length - 1; start++) {
      const rest = name.slice(start);
      if (!counts.has(rest) || !/\p{Ll}\p{Lu}/u.test(name.slice(start - 1, start + 1))) continue;
      glued.set(name, rest);
      break;
    }
  }
  return glued;
}
