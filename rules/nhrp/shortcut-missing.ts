import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = (member: Member): readonly Weakness[] => {
  const { nhrp, pointToPoint, device, interface: face } = member;
  if (nhrp === undefined || pointToPoint || nhrp.shortcut.on !== false) return [];
  if (device.text === "excerpt" && nhrp.shortcut.at === undefined) return [];
  return [{ what: "shortcut", at: nhrp.shortcut.at ?? face.at }];
};

export default rule({
  id: "nhrp/shortcut-missing",
  summary: "A spoke of a phase 3 cloud takes no shortcuts",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.phase !== 3 || cloud.spokes.length < 2) return;
    const missing = sharedWeaknesses({ hubs: [], spokes: cloud.spokes }, weaknessesOf);
    for (const { at, who, count } of missing) {
      report({
        at,
        message: `${who} ${count === 1 ? "has" : "have"} no \`ip nhrp shortcut\` in a phase 3 cloud: the hub's redirects are ignored and traffic to other spokes stays on the hub`,
      });
    }
  },
});
