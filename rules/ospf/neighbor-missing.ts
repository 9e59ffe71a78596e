import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { covers } from "../../src/network/address.ts";
import { ospfOver } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

/** OSPF over the tunnel sends hellos to the neighbours that are named, and to nobody else. */
function isNonBroadcast(member: Member): boolean {
  const ospf = ospfOver(member);
  return (
    ospf?.type?.includes("non-broadcast") === true && ospf.silent === undefined && ospf.process !== undefined
  );
}

function namesNeighbor(member: Member): boolean {
  const subnet = member.address?.value;
  return (ospfOver(member)?.process?.neighbors ?? []).some(
    ({ address }) => subnet !== undefined && covers(subnet, address),
  );
}

export default rule({
  id: "ospf/neighbor-missing",
  summary: "Non-broadcast OSPF over a tunnel names no neighbour",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const members = [...cloud.hubs, ...cloud.spokes].filter(isNonBroadcast);
    const [first] = members;
    if (first === undefined || members.length < 2 || cloud.members.some(namesNeighbor)) return;
    if (members.some(({ device }) => device.text === "excerpt")) return;
    report({
      at: ospfOver(first)?.typeAt ?? first.interface.at,
      message: `OSPF on the tunnels of ${devicesOf(members)} is non-broadcast, but no router has a \`neighbor\` line for another: nobody sends the first hello`,
    });
  },
});
