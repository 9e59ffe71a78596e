import { rule } from "../../src/lint/rule.ts";
import { isisDifference } from "../../src/network/isis-fit.ts";
import { sharedLinks } from "../../src/network/shared-links.ts";

export default rule({
  id: "link/isis-mismatch",
  summary: "Two IS-IS routers on one link cannot become neighbours",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    if (network.devices.every(({ otherProtocols }) => otherProtocols.isis.length === 0)) return;
    for (const { a, b } of [...sharedLinks(network), ...network.tunnelPairs]) {
      const found = isisDifference(a, b);
      if (found === undefined) continue;
      const isShort = [a, b].some(({ device }) => device.text === "excerpt");
      report({
        at: found.theirs,
        severity: isShort ? "warning" : "error",
        message: `${a.device.name}'s ${a.interface.name} ${found.words[0]}, ${b.device.name}'s ${b.interface.name} at the other end of the link ${found.words[1]}: ${found.outcome}`,
        related: [{ at: found.mine, message: `${a.device.name} ${found.words[0]}` }],
      });
    }
  },
});
