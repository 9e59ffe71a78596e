/** Members of a cloud that register with nobody and with whom nobody registers. */
import { those } from "./gathered.ts";
import { serversOf, withoutServer } from "./nhrp.ts";
import { eigrpOver, ospfOver } from "./overlay.ts";
import type { Cloud, Member } from "./types.ts";

export interface Isolated {
  readonly member: Member;
  /** Its lines say that it is a spoke; else it may be a hub of routers outside of the files. */
  readonly certain: boolean;
}

/**
 * Multipoint members of a complete text, without a next hop server or a mapping, that no other member names, in a cloud whose
 * other spokes do register with a hub.
 */
export function isolatedSpokes(cloud: Cloud): readonly Isolated[] {
  const suspects = suspectsIn(cloud.members);
  if (suspects.length === 0) return [];
  const used = new Set(
    cloud.members.flatMap((each) => serversOf(cloud, each).flatMap(({ hub }) => hub ?? [])),
  );
  if (used.size === 0) return [];
  const told = new Set(withoutServer(cloud).map(({ member }) => member));
  const named = namedAddresses(cloud);
  return suspects.flatMap((member) => {
    if (used.has(member) || told.has(member) || named.has(member.address?.value?.address ?? "")) return [];
    return [{ member, certain: isSpoke(member) || [...used].some((hub) => lacksLinesOf(hub, member)) }];
  });
}

/** Who names no other member and shows no line of a hub. */
const suspectsIn = those(({ nhrp, pointToPoint, device, address }: Member) => {
  if (pointToPoint || device.text === "excerpt" || !address?.value) return false;
  if (nhrp === undefined || nhrp.servers.length > 0 || nhrp.maps.length > 0) return false;
  return (
    nhrp.redirect.at === undefined && !(nhrp.multicastDynamic.at !== undefined && nhrp.multicastDynamic.on)
  );
});

function isSpoke(member: Member): boolean {
  const { nhrp, interface: face } = member;
  const isOld = nhrp?.multicastDynamic.on === false && nhrp.multicastDynamic.at === undefined;
  return (
    nhrp?.shortcut.at !== undefined ||
    isOld ||
    eigrpOver(member).some(({ process }) => process.stub !== undefined) ||
    (ospfOver(member) !== undefined && face.ospf.priority?.value === 0)
  );
}

/** A hub has lines that a second one would need too. */
function lacksLinesOf(hub: Member, member: Member): boolean {
  if (hub.nhrp?.redirect.on === true) return true;
  const open = new Set(
    eigrpOver(hub).flatMap(({ process, settings }) =>
      settings?.splitHorizon.on === false ? [process.as] : [],
    ),
  );
  if (
    eigrpOver(member).some(
      ({ process, settings }) => open.has(process.as) && settings?.splitHorizon.on !== false,
    )
  )
    return true;
  const [above, own] = [ospfOver(hub)?.priority, ospfOver(member)?.priority];
  return above !== undefined && own !== undefined && own < above;
}

/** Overlay addresses to which a line of another member leads. */
function namedAddresses(cloud: Cloud): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { nhrp } of cloud.members) {
    for (const { protocol } of nhrp?.maps ?? []) if (protocol.value !== undefined) named.add(protocol.value);
    for (const { server } of nhrp?.servers ?? []) if (server.value !== undefined) named.add(server.value);
  }
  return named;
}
