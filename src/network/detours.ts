/** What keeps the traffic of spokes on the hub though nothing stops their direct tunnel. */
import { remembered } from "../syntax/remembered.ts";
import { eigrpOver } from "./overlay.ts";
import { wantsShortcuts } from "./shortcuts.ts";
import type { Cloud, Member } from "./types.ts";

/** The same for what one spoke sends: what it does with redirects counts too. */
export function detourFrom(cloud: Cloud, spoke: Member): string | undefined {
  if (cloud.phase !== 3) return detourOf(cloud);
  const { nhrp, device } = spoke;
  if (nhrp?.shortcut.on !== false || (device.text === "excerpt" && nhrp.shortcut.at === undefined))
    return undefined;
  return `${device.name} takes no shortcuts`;
}

/** Why traffic between the networks behind spokes goes through the hubs, in words; undefined where it need not. */
export const detourOf: (cloud: Cloud) => string | undefined = remembered((cloud: Cloud) => {
  const { phase, hubs } = cloud;
  if (phase !== 2 || hubs.length === 0) return undefined;
  const names = hubs.map(({ device }) => device.name).join(" and ");
  if (wantsShortcuts(cloud)) return `${names} sends no redirects`;
  return hubs.every(keepsNextHop) ? `${names} makes itself the next hop of EIGRP routes` : undefined;
});

function keepsNextHop(hub: Member): boolean {
  const over = eigrpOver(hub).filter(({ silent }) => silent === undefined);
  return over.length > 0 && over.every(({ settings }) => settings?.nextHopSelf.on !== false);
}
