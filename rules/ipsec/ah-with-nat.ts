import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { tiesOf } from "../../src/network/links.ts";
import { seenTranslated } from "../../src/network/sight.ts";
import { offeredSets } from "../../src/network/transform.ts";
import type { Member } from "../../src/network/types.ts";

export default rule({
  id: "ipsec/ah-with-nat",
  summary: "AH is used where addresses are translated on the way",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    const translated = new Map<Member, Member[]>();
    for (const { a: hub, b: spoke } of seenTranslated(tiesOf(cloud))) {
      translated.set(hub, [...(translated.get(hub) ?? []), spoke]);
    }
    for (const [hub, spokes] of translated) {
      const sets = offeredSets(hub) ?? [];
      const [first] = sets;
      const needsAh = sets.every(({ algorithms }) => algorithms?.some((each) => each.startsWith("ah-")));
      if (first === undefined || !needsAh) continue;
      report({
        at: first.at,
        message: `${hub.device.name}'s transform set \`${first.name}\` uses AH, which protects the outer addresses, but ${devicesOf(spokes)} know${spokes.length === 1 ? "s" : ""} ${hub.device.name} by a translated one: every packet fails the check and is dropped`,
      });
    }
  },
});
