import { nameNeighbors } from "../../src/lint/fix-ospf.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { ospfOver } from "../../src/network/overlay.ts";
import type { Cloud, Member, Network } from "../../src/network/types.ts";

/** OSPF over the tunnel sends hellos to the neighbours that are named, and to nobody else. */
function isNonBroadcast(member: Member): boolean {
  const ospf = ospfOver(member);
  return (
    ospf?.type?.includes("non-broadcast") === true && ospf.silent === undefined && ospf.process !== undefined
  );
}

/** Whether a router of the files names a member as neighbour, wherever its own tunnel stands: one that is shut is a fault of its own. */
function isAnyNamed({ members }: Cloud, { devices }: Network): boolean {
  const addresses = new Set(members.map(({ address }) => address?.value?.address));
  return devices.some(({ ospf }) =>
    ospf.some(({ neighbors }) => neighbors.some(({ address }) => addresses.has(address))),
  );
}

export default rule({
  id: "ospf/neighbor-missing",
  summary: "Non-broadcast OSPF over a tunnel names no neighbour",
  scope: "cloud",
  severity: "error",
  check({ cloud, network, report }) {
    const members = [...cloud.hubs, ...cloud.spokes].filter(isNonBroadcast);
    const [first] = members;
    if (first === undefined || members.length < 2 || isAnyNamed(cloud, network)) return;
    if (members.some(({ device }) => device.text === "excerpt")) return;
    report({
      at: ospfOver(first)?.typeAt ?? first.interface.at,
      message: `OSPF on the tunnels of ${devicesOf(members)} is non-broadcast, but no router has a \`neighbor\` line for another: nobody sends the first hello`,
      fix: nameNeighbors(first, members.slice(1)),
    });
  },
});
