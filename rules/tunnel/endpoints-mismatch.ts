import { setDestination } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { misdirected } from "../../src/network/tunnel-ends.ts";

export default rule({
  id: "tunnel/endpoints-mismatch",
  summary: "A point-to-point tunnel goes to another address than the one at which the other end starts",
  scope: "network",
  severity: "error",
  check({ network: { tunnelPairs }, report }) {
    for (const { a, b } of tunnelPairs) {
      for (const [near, far] of [[a, b] as const, [b, a] as const]) {
        const destination = misdirected(near, far);
        if (destination === undefined) continue;
        report({
          at: destination.at,
          message: `${tunnelOf(near)} goes to ${destination.value}, but ${tunnelOf(far)} starts at ${far.transport.address} and comes from there: each end drops the other's packets`,
          fix: setDestination(near, far),
          related: [
            { at: far.tunnel.source?.at ?? far.interface.at, message: `${tunnelOf(far)} starts here` },
          ],
        });
      }
    }
  },
});
