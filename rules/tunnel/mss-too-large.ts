import { rule } from "../../src/lint/rule.ts";
import { weaknessesOfTunnels } from "../../src/lint/shared.ts";

/** IPv4 and TCP headers without options. */
const HEADERS = 40;

export default rule({
  id: "tunnel/mss-too-large",
  summary: "TCP segments of a tunnel are larger than its MTU allows",
  scope: "network",
  severity: "warning",
  check({ network, report }) {
    const tooLarge = weaknessesOfTunnels(network, ({ interface: face }) => {
      const { ipMtu, adjustMss } = face;
      if (
        ipMtu?.value === undefined ||
        adjustMss?.value === undefined ||
        adjustMss.value <= ipMtu.value - HEADERS
      )
        return [];
      return [
        { what: `\`ip tcp adjust-mss ${adjustMss.value}\` with \`ip mtu ${ipMtu.value}\``, at: adjustMss.at },
      ];
    });
    for (const { what, at, who } of tooLarge) {
      report({
        at,
        message: `the tunnel of ${who} has ${what}: a full segment with its ${HEADERS} bytes of headers does not fit`,
      });
    }
  },
});
