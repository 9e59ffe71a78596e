/** What keeps the traffic of spokes on the hub though nothing stops their direct tunnel. */
import { eigrpOver } from "./overlay.ts";
import { wantsShortcuts } from "./shortcuts.ts";
import type { Cloud, Member } from "./types.ts";

/** Why traffic between the networks behind spokes goes through the hubs, in words; undefined where it need not. */
export function detourOf(cloud: Cloud): string | undefined {
  const { phase, hubs } = cloud;
  if (phase !== 2 || hubs.length === 0) return undefined;
  const names = hubs.map(({ device }) => device.name).join(" and ");
  if (wantsShortcuts(cloud)) return `${names} sends no redirects`;
  return hubs.every(keepsNextHop) ? `${names} makes itself the next hop of EIGRP routes` : undefined;
}

function keepsNextHop(hub: Member): boolean {
  const over = eigrpOver(hub).filter(({ silent }) => silent === undefined);
  return over.length > 0 && over.every(({ settings }) => settings?.nextHopSelf.on !== false);
}
