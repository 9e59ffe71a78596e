import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { covers } from "../../src/network/address.ts";
import { subnetRelation } from "../../src/network/overlay-subnet.ts";
import type { Member } from "../../src/network/types.ts";

function addressOf({ member: { address } }: End): string {
  return address?.value ? `${address.value.address}/${address.value.length}` : "unknown";
}

/** The spoke's next hop servers all lie outside of its hub's subnet. */
function namesOthers({ address }: Member, { nhrp }: Member): boolean {
  const subnet = address?.value;
  const servers = (nhrp?.servers ?? []).flatMap(({ server }) => server.value ?? []);
  return subnet !== undefined && servers.length > 0 && !servers.some((each) => covers(subnet, each));
}

export default rule({
  id: "tunnel/subnet-mismatch",
  summary: "The two ends of a tunnel are in different subnets",
  scope: "pair",
  severity: "error",
  check({ link: { kind, a, b }, differ, agree }) {
    // A hub may register with a central one through another of its tunnels.
    if (kind !== "hub-spoke") return;
    const relation = subnetRelation(a, b);
    if (relation === undefined) return;
    const ends: readonly [End, End] = [
      { member: a, at: a.address?.at ?? a.interface.at },
      { member: b, at: b.address?.at ?? b.interface.at },
    ];
    if (relation === "same") return agree(ends);
    // A transport address as next hop server is a fault of its own.
    if (namesOthers(a, b)) return;
    const effect =
      relation === "apart"
        ? "neither is a neighbour of the other, and no routing protocol comes up"
        : "what lies outside of the smaller one is not reached through the tunnel";
    differ({
      ends,
      message: (odd, other) =>
        `${tunnelOf(odd.member)} has ${addressOf(odd)}, ${tunnelOf(other.member)} ${addressOf(other)}: all members of a cloud belong in one subnet; ${effect}`,
      related: (other) => `${tunnelOf(other.member)} has ${addressOf(other)}`,
    });
  },
});
