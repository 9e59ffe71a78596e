/** Names on prompts that are not what they seem. */
import type { Line } from "../lines.ts";

/**
 * A word glued before a prompt (`somesayHQ#sh run`): names that end in the name of another prompt, stand there once and never
 * show a mode. A map from what the prompt seems to say to the device.
 */
export function gluedNames(lines: readonly Line[]): Map<string, string> {
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
    if (count > 1 || typed.has(name)) continue;
    for (let start = 1; start < name.length - 1; start++) {
      const rest = name.slice(start);
      if (!counts.has(rest) || !/\p{Ll}\p{Lu}/u.test(name.slice(start - 1, start + 1))) continue;
      glued.set(name, rest);
      break;
    }
  }
  return glued;
}
