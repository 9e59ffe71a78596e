import { rule } from "../../src/lint/rule.ts";
import { textOf } from "../../src/network/address.ts";
import { advertisedLans, lansOf } from "../../src/network/lans.ts";
import { sharersOf } from "../../src/network/sharers.ts";
import type { Member } from "../../src/network/types.ts";

/** Two routers of one site share a network but not an address. */
const sharersIn = sharersOf((member: Member) => lansOf(member).map(({ address }) => textOf(address)));

export default rule({
  id: "routing/duplicate-lan",
  summary: "Two spokes announce the same network",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    for (const { key, items } of sharersIn(cloud.spokes)) {
      const [other, ...others] = items.flatMap((member) =>
        advertisedLans(cloud, member).filter(({ address }) => textOf(address) === key),
      );
      for (const lan of others) {
        const { member } = lan;
        if (other === undefined || other.member.device === member.device) continue;
        report({
          at: lan.at,
          message: `${member.device.name} and ${other.member.device.name} have the same address ${lan.address.address} on ${lan.interface.name} and both announce its network over the tunnel: the others send to one of the two, whichever route is better`,
          related: [{ at: other.at, message: `${other.member.device.name}'s ${other.interface.name}` }],
        });
      }
    }
  },
});
