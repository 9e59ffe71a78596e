import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { covers, subnetOf, textOf } from "../../src/network/address.ts";
import { indexOfMembers } from "../../src/network/member-index.ts";
import { twinsOf } from "../../src/network/nhrp.ts";
import { staticOver } from "../../src/network/overlay.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** Who has a network on an interface of its own, where one member alone has it. */
function ownersIn({ members }: Cloud): ReadonlyMap<string, Member | undefined> {
  const owners = new Map<string, Member | undefined>();
  for (const member of members) {
    for (const { address, type, shutdown, vrf } of member.device.interfaces.values()) {
      if (!address?.value || type === "Tunnel" || shutdown || vrf?.value !== member.interface.vrf?.value)
        continue;
      const key = textOf(subnetOf(address.value));
      const known = owners.get(key);
      owners.set(key, owners.has(key) && known?.device !== member.device ? undefined : member);
    }
  }
  return owners;
}

/** Whether the tunnel's own address is in order: one that lacks, stands twice or is of another subnet is a fault of its own. */
function isPlaced(cloud: Cloud, owner: Member, hop: string): boolean {
  const address = owner.address?.value;
  return address !== undefined && covers(subnetOf(address), hop) && twinsOf(cloud, owner).length === 0;
}

export default rule({
  id: "routing/static-next-hop",
  summary: "A static route over the tunnel leads to nobody",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    if (cloud.family === "ipv6" || !cloud.members.some((member) => staticOver(member).length > 0)) return;
    const { byOverlay } = indexOfMembers(cloud);
    const owners = ownersIn(cloud);
    // Members that are down and hubs outside of the files are somebody.
    const others = new Set([
      ...cloud.shut.map(({ address }) => address?.value?.address),
      ...cloud.absentHubs.map(({ address }) => address),
    ]);
    for (const member of cloud.members) {
      for (const { nextHop, prefix, at } of staticOver(member)) {
        const hop = nextHop?.value;
        if (hop === undefined || prefix.value === undefined || byOverlay.has(hop) || others.has(hop))
          continue;
        const owner = owners.get(textOf(prefix.value));
        if (owner === undefined || owner.device === member.device || !isPlaced(cloud, owner, hop)) continue;
        report({
          at: nextHop?.at ?? at,
          severity: member.device.text === "excerpt" ? "warning" : "error",
          message: `${member.device.name}'s route to ${textOf(prefix.value)} goes to ${hop}, which is nobody's tunnel address: the network is behind ${tunnelOf(owner)} (${owner.address?.value?.address ?? "address unknown"})`,
          related: [
            { at: owner.address?.at ?? owner.interface.at, message: `${owner.device.name}'s tunnel` },
          ],
        });
      }
    }
  },
});
