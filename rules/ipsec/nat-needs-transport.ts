import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { protectionOf } from "../../src/network/ike.ts";
import { tiesOf } from "../../src/network/links.ts";
import { seenTranslated } from "../../src/network/sight.ts";
import { offeredSets } from "../../src/network/transform.ts";
import type { Member } from "../../src/network/types.ts";

export default rule({
  id: "ipsec/nat-needs-transport",
  summary: "A hub behind address translation uses tunnel mode",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    const behind = new Map<Member, Member[]>();
    for (const { a: hub, b: spoke } of seenTranslated(tiesOf(cloud))) {
      if (hub.pointToPoint || spoke.pointToPoint) continue;
      const spokes = behind.get(hub) ?? [];
      behind.set(hub, spokes);
      spokes.push(spoke);
    }
    for (const [hub, spokes] of behind) {
      const { type } = protectionOf(hub);
      const sets = type === "ikev1" || type === "ikev2" ? offeredSets(hub) : undefined;
      const [first] = sets ?? [];
      if (first === undefined || sets?.some(({ mode }) => mode === "transport")) continue;
      report({
        at: first.modeAt,
        message: `${devicesOf(spokes)} know${spokes.length === 1 ? "s" : ""} ${hub.device.name} by a translated address, and ${hub.device.name} uses tunnel mode: NHRP then sees the inner addresses and registers the wrong ones ("loop detected"); through translation DMVPN needs \`mode transport\``,
      });
    }
  },
});
