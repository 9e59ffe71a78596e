import { comparePlaces } from "../../src/lint/order.ts";
import { rule } from "../../src/lint/rule.ts";
import type { InterfaceAddress } from "../../src/model/interface.ts";
import type { Place, Setting } from "../../src/model/place.ts";
import type { Member } from "../../src/network/types.ts";

type Addressed = { readonly member: Member; readonly address: InterfaceAddress; readonly at: Place };

function addressed(members: readonly Member[]): Addressed[] {
  return members.flatMap((member) => {
    const setting: Setting<InterfaceAddress> | undefined = member.address;
    if (setting?.value === undefined || member.interface.shutdown !== undefined) return [];
    return [{ member, address: setting.value, at: setting.at }];
  });
}

/** Members by address; hubs come first, then the order of the files, so that a spoke or the later one is blamed. */
function byAddress(all: readonly Addressed[]): Map<string, Addressed[]> {
  const groups = new Map<string, Addressed[]>();
  for (const one of all.toSorted(
    (x, y) =>
      Number(x.member.role === "spoke") - Number(y.member.role === "spoke") || comparePlaces(x.at, y.at),
  )) {
    const group = groups.get(one.address.address);
    if (group === undefined) groups.set(one.address.address, [one]);
    else group.push(one);
  }
  return groups;
}

export default rule({
  id: "tunnel/duplicate-address",
  summary: "Two members of a cloud have the same tunnel address",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const [address, [first, ...others]] of byAddress(addressed(cloud.members))) {
      if (first === undefined) continue;
      for (const { member, at } of others) {
        report({
          at,
          message: `${member.device.name}'s ${member.interface.name} has the address ${address} of ${first.member.device.name}'s ${first.member.interface.name}: ${cloud.isPair ? "neither reaches the other through the tunnel" : "the two evict each other at the NHS"}`,
          related: [{ at: first.at, message: `${first.member.device.name} has ${address} here` }],
        });
      }
    }
  },
});
