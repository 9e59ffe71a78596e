import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { type Packet, verdictOf } from "../../src/network/access-list.ts";
import { eigrpOver, ospfOver } from "../../src/network/overlay.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

interface Hello {
  readonly name: string;
  readonly packet: Packet;
}

/** Hellos that reach a member from another one, by the protocols that both run over their tunnels. */
function hellos(member: Member, peer: Member): readonly Hello[] {
  const source = peer.address?.value?.address;
  if (source === undefined) return [];
  const eigrp = [member, peer].every((each) => eigrpOver(each).length > 0);
  const ospf = [member, peer].every((each) => ospfOver(each) !== undefined);
  return [
    ...(eigrp ? [{ name: "EIGRP", packet: { protocol: "eigrp", source, destination: "224.0.0.10" } }] : []),
    ...(ospf ? [{ name: "OSPF", packet: { protocol: "ospf", source, destination: "224.0.0.5" } }] : []),
  ];
}

/** One from each side is enough: all members of a side are in one subnet. */
function peerOf({ hubs, spokes }: Cloud, member: Member): Member | undefined {
  return (member.role === "hub" ? spokes : hubs).find(({ device }) => device !== member.device);
}

export default rule({
  id: "acl/blocks-overlay",
  summary: "An access list on the tunnel drops the routing protocol that runs over it",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.family === "ipv6") return;
    for (const member of cloud.members) {
      const use = member.interface.accessGroupIn;
      const acl = use && member.device.filters.acls.get(use.value ?? "");
      const peer = acl && peerOf(cloud, member);
      if (use === undefined || acl === undefined || peer === undefined) continue;
      for (const { name, packet } of hellos(member, peer)) {
        const verdict = verdictOf(acl, packet);
        if (verdict.type !== "deny") continue;
        report({
          at: verdict.at,
          message: `access list \`${acl.name}\` on ${tunnelOf(member)} drops ${name} from ${peer.device.name} (${packet.source}): the two never become neighbours`,
          related: [{ at: use.at, message: `\`${acl.name}\` filters what comes in here` }],
        });
      }
    }
  },
});
