import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesOfTunnels } from "../../src/lint/shared.ts";
import { leastOverhead, linkMtu } from "../../src/network/tunnel-overhead.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = (member: Member): readonly Weakness[] => {
  const mtu = member.interface.ipMtu;
  const [overhead, link] = [leastOverhead(member), linkMtu(member)];
  if (mtu?.value === undefined || overhead === undefined || link === undefined) return [];
  if (member.tunnel.pathMtuDiscovery !== undefined || mtu.value + overhead <= link) return [];
  return [
    {
      what: `${mtu.value} bytes and at least ${overhead} of GRE and ESP are more than the ${link} of the link below`,
      at: mtu.at,
    },
  ];
};

export default rule({
  id: "tunnel/mtu-too-large",
  summary: "The MTU of a tunnel leaves no room for its own headers",
  scope: "network",
  severity: "warning",
  check({ network, report }) {
    const tooLarge = weaknessesOfTunnels(network, weaknessesOf);
    for (const { what, at, who } of tooLarge) {
      report({
        at,
        message: `the tunnel MTU of ${who} is too large: ${what}, so full packets are fragmented after encryption or dropped`,
      });
    }
  },
});
