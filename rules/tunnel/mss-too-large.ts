import { rule } from "../../src/lint/rule.ts";
import { weaknessesOfTunnels } from "../../src/lint/shared.ts";
import { segmentsFit, TCP_HEADERS } from "../../src/network/tunnel-overhead.ts";

export default rule({
  id: "tunnel/mss-too-large",
  summary: "TCP segments of a tunnel are larger than its MTU allows",
  scope: "network",
  severity: "warning",
  check({ network, report }) {
    const tooLarge = weaknessesOfTunnels(network, (member) => {
      const { ipMtu, adjustMss } = member.interface;
      if (segmentsFit(member) !== false || ipMtu === undefined || adjustMss === undefined) return [];
      return [
        { what: `\`ip tcp adjust-mss ${adjustMss.value}\` with \`ip mtu ${ipMtu.value}\``, at: adjustMss.at },
      ];
    });
    for (const { what, at, who } of tooLarge) {
      report({
        at,
        message: `the tunnel of ${who} has ${what}: a full segment with its ${TCP_HEADERS} bytes of headers does not fit`,
      });
    }
  },
});
