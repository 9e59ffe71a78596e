import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import { appliedEntries, missingOf } from "../../src/network/crypto-pairs.ts";

export default rule({
  id: "ipsec/crypto-map-incomplete",
  summary: "An entry of a crypto map lacks a peer, an access list or a transform set",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const entry of new Set(appliedEntries(device).map((each) => each.entry))) {
      const missing = missingOf(entry);
      if (missing.length === 0) continue;
      report({
        at: entry.at,
        severity: device.text === "excerpt" ? "warning" : "error",
        message: `entry ${entry.sequence} of ${device.name}'s crypto map has no ${listOf(missing)}: the box leaves it out and its traffic is not protected`,
      });
    }
  },
});
