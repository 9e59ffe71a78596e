/** Whether the spokes of a cloud are built for phase 3. */
import type { Cloud } from "./types.ts";

/** A spoke's `ip nhrp shortcut` is written: it waits for redirects, whatever the hub does. */
export function wantsShortcuts({ spokes }: Cloud): boolean {
  return spokes.some(({ nhrp }) => nhrp?.shortcut.on === true && nhrp.shortcut.at !== undefined);
}
