import type { Fix } from "../../src/lint/fix.ts";
import { readdress, setAddress } from "../../src/lint/fix-tunnel.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { covers } from "../../src/network/address.ts";
import { staticOver } from "../../src/network/overlay.ts";
import { subnetRelation } from "../../src/network/overlay-subnet.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

function addressOf({ member: { address } }: End): string {
  return address?.value ? `${address.value.address}/${address.value.length}` : "unknown";
}

/** The spoke's next hop servers all lie outside of its hub's subnet. */
function namesOthers({ address }: Member, { nhrp }: Member): boolean {
  const subnet = address?.value;
  const servers = (nhrp?.servers ?? []).flatMap(({ server }) => server.value ?? []);
  return subnet !== undefined && servers.length > 0 && !servers.some((each) => covers(subnet, each));
}

/** Nothing but static routes that name the tunnel use it. */
function leadsBySelf(member: Member): boolean {
  const routes = staticOver(member);
  return (
    routes.length > 0 && routes.every((route) => route.interface !== undefined && route.nextHop === undefined)
  );
}

/** Its own address with the others' mask where that is one of their subnet, else one of that subnet. */
function fixFor(cloud: Cloud, odd: Member, { address }: Member): Fix | undefined {
  const [own, wanted] = [odd.address?.value, address?.value];
  if (own === undefined || wanted === undefined || odd.interface.address?.value !== own) return undefined;
  return covers(wanted, own.address)
    ? setAddress(odd, { ...own, length: wanted.length })
    : readdress(cloud, odd, wanted);
}

export default rule({
  id: "tunnel/subnet-mismatch",
  summary: "The two ends of a tunnel are in different subnets",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const { kind, a, b } = link;
    // A hub may register with a central one through another of its tunnels.
    if (kind !== "hub-spoke" && !link.cloud.isPair) return;
    const isPair = kind !== "hub-spoke";
    const relation = subnetRelation(a, b);
    if (relation === undefined) return;
    const ends: readonly [End, End] = [
      { member: a, at: a.address?.at ?? a.interface.at },
      { member: b, at: b.address?.at ?? b.interface.at },
    ];
    if (relation === "same") return agree(ends);
    // A transport address as next hop server is a fault of its own.
    if (namesOthers(a, b)) return;
    // Routes that name the tunnel alone need no neighbour in its subnet.
    const isBridged = isPair && [a, b].every((end) => leadsBySelf(end));
    if (isBridged && relation === "masks differ") return;
    const effect =
      relation === "apart"
        ? "neither is a neighbour of the other, and no routing protocol comes up"
        : "what lies outside of the smaller one is not reached through the tunnel";
    differ({
      ends,
      ...((isBridged || (isPair && relation === "masks differ")) && { severity: "warning" as const }),
      message: (odd, other) =>
        `${tunnelOf(odd.member)} has ${addressOf(odd)}, ${tunnelOf(other.member)} ${addressOf(other)}: ${isPair ? "the two ends" : "all members of a cloud"} belong in one subnet; ${effect}`,
      fix: (odd, other) => fixFor(link.cloud, odd.member, other.member),
      related: (other) => `${tunnelOf(other.member)} has ${addressOf(other)}`,
    });
  },
});
