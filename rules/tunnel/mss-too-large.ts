import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesOfTunnels } from "../../src/lint/shared.ts";
import { segmentsFit, TCP_HEADERS } from "../../src/network/tunnel-overhead.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = (member: Member): readonly Weakness[] => {
  const { ipMtu, adjustMss } = member.interface;
  if (segmentsFit(member) !== false || ipMtu === undefined || adjustMss === undefined) return [];
  return [
    { what: `\`ip tcp adjust-mss ${adjustMss.value}\` with \`ip mtu ${ipMtu.value}\``, at: adjustMss.at },
  ];
};

export default rule({
  id: "tunnel/mss-too-large",
  summary: "TCP segments of a tunnel are larger than its MTU allows",
  scope: "network",
  severity: "warning",
  check({ network, report }) {
    const tooLarge = weaknessesOfTunnels(network, weaknessesOf);
    for (const { what, at, who } of tooLarge) {
      report({
        at,
        message: `the tunnel of ${who} has ${what}: a full segment with its ${TCP_HEADERS} bytes of headers does not fit`,
      });
    }
  },
});
