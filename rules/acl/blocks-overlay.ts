import { permit } from "../../src/lint/fix-filter.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { helloVerdict } from "../../src/network/neighbor-fit.ts";
import { eigrpOver, ospfOver } from "../../src/network/overlay.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** Protocols that two members run over their tunnels. */
function protocolsOf(ends: readonly Member[]): readonly ("eigrp" | "ospf")[] {
  return [
    ...(ends.every((each) => eigrpOver(each).length > 0) ? (["eigrp"] as const) : []),
    ...(ends.every((each) => ospfOver(each) !== undefined) ? (["ospf"] as const) : []),
  ];
}

/** One from each side is enough: all members of a side are in one subnet. */
function peerOf({ hubs, spokes, isPair }: Cloud, member: Member): Member | undefined {
  return (member.role === "hub" || isPair ? spokes : hubs).find(({ device }) => device !== member.device);
}

export default rule({
  id: "acl/blocks-overlay",
  summary: "An access list on the tunnel drops the routing protocol that runs over it",
  scope: "cloud",
  pairs: true,
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.family === "ipv6") return;
    for (const member of cloud.members) {
      const use = member.interface.accessGroupIn;
      const acl = use && member.device.filters.acls.get(use.value ?? "");
      const peer = acl && peerOf(cloud, member);
      if (use === undefined || acl === undefined || peer === undefined) continue;
      for (const protocol of protocolsOf([member, peer])) {
        const verdict = helloVerdict(member, peer, protocol);
        if (verdict?.type !== "deny") continue;
        report({
          at: verdict.at,
          fix: permit(member.device, acl, [`permit ${protocol} any any`], verdict.at),
          message: `access list \`${acl.name}\` on ${tunnelOf(member)} drops ${protocol.toUpperCase()} from ${peer.device.name} (${peer.address?.value?.address}): the two never become neighbours`,
          related: [{ at: use.at, message: `\`${acl.name}\` filters what comes in here` }],
        });
      }
    }
  },
});
