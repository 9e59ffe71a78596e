import { readdress } from "../../src/lint/fix-tunnel.ts";
import { comparePlaces } from "../../src/lint/order.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Place } from "../../src/model/place.ts";
import { sharersOf } from "../../src/network/sharers.ts";
import type { Member } from "../../src/network/types.ts";

const sharersIn = sharersOf(({ address, interface: face }: Member) =>
  address?.value === undefined || face.shutdown !== undefined ? [] : [address.value.address],
);

/** Hubs come first, then the order of the files, so that a spoke or the later one is blamed. */
function byBlame(members: readonly Member[]): readonly { readonly member: Member; readonly at: Place }[] {
  return members
    .map((member) => ({ member, at: member.address?.at ?? member.interface.at }))
    .toSorted(
      (x, y) =>
        Number(x.member.role === "spoke") - Number(y.member.role === "spoke") || comparePlaces(x.at, y.at),
    );
}

export default rule({
  id: "tunnel/duplicate-address",
  summary: "Two members of a cloud have the same tunnel address",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const { key: address, items } of sharersIn(cloud.members)) {
      const [first, ...others] = byBlame(items);
      if (first === undefined) continue;
      for (const { member, at } of others) {
        report({
          at,
          fix: readdress(cloud, member, member.address?.value),
          message: `${member.device.name}'s ${member.interface.name} has the address ${address} of ${first.member.device.name}'s ${first.member.interface.name}: ${cloud.isPair ? "neither reaches the other through the tunnel" : "the two evict each other at the NHS"}`,
          related: [{ at: first.at, message: `${first.member.device.name} has ${address} here` }],
        });
      }
    }
  },
});
