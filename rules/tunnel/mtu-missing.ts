import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { protectionOf } from "../../src/network/ike.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = (member: Member): readonly Weakness[] => {
  const { device, interface: face, tunnel, address } = member;
  if (device.text === "excerpt" || tunnel.pathMtuDiscovery || tunnel.mode.startsWith("vti")) return [];
  if ((face.ipMtu ?? face.adjustMss) !== undefined) return [];
  // Packets of IPv4 are cut to the MTU of IPv4 alone.
  if (face.ipv6Mtu !== undefined && (address === undefined || address.at !== face.address?.at)) return [];
  return [{ what: protectionOf(member).type === "none" ? "GRE" : "GRE and IPsec", at: face.at }];
};

export default rule({
  id: "tunnel/mtu-missing",
  summary: "A tunnel sets neither its MTU nor the TCP segment size",
  scope: "cloud",
  pairs: true,
  severity: "info",
  check({ cloud, report }) {
    const found = sharedWeaknesses(cloud, weaknessesOf);
    for (const { at, who, what } of found) {
      report({
        at,
        message: `the tunnels of ${who} have neither \`ip mtu\` nor \`ip tcp adjust-mss\`: large packets no longer fit once ${what} headers are added and are fragmented or, with DF set, lost; 1400 and 1360 are usual`,
      });
    }
  },
});
