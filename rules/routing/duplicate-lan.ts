import { rule } from "../../src/lint/rule.ts";
import { textOf } from "../../src/network/address.ts";
import { type AdvertisedLan, advertisedLans } from "../../src/network/lans.ts";

export default rule({
  id: "routing/duplicate-lan",
  summary: "Two spokes announce the same network",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    const first = new Map<string, AdvertisedLan>();
    for (const member of cloud.spokes) {
      for (const lan of advertisedLans(cloud, member)) {
        // Two routers of one site share a network but not an address.
        const key = textOf(lan.address);
        const other = first.get(key);
        if (other === undefined) first.set(key, lan);
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
