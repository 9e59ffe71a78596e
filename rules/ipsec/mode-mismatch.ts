import { section, setLines } from "../../src/lint/fix.ts";
import { typedAlgorithms } from "../../src/lint/fix-ipsec.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { agreeModes } from "../../src/network/transform.ts";

export default rule({
  id: "ipsec/mode-mismatch",
  summary: "Two peers use different IPsec modes",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const modes = agreeModes(link.a, link.b);
    if (modes.type === "unknown") return;
    const hub: End = { member: link.a, at: modes.hub.modeAt ?? modes.hub.at };
    const spoke: End = { member: link.b, at: modes.spoke.modeAt ?? modes.spoke.at };
    const modeOf = (end: End) => (end === hub ? modes.hub : modes.spoke).mode;
    if (modes.type === "same") return agree([hub, spoke]);
    differ({
      ends: [hub, spoke],
      severity: modes.type === "fails" ? "error" : "warning",
      message: (odd, other) =>
        `${odd.member.device.name} uses ${modeOf(odd)} mode, ${other.member.device.name} ${modeOf(other)} mode: ${
          modes.type === "fails"
            ? "quick mode fails and no IPsec SA comes up"
            : "they settle on tunnel mode, 20 bytes more a packet"
        }`,
      related: (other) => `${other.member.device.name} uses ${modeOf(other)} mode`,
      fix: (odd, other) => {
        const set = odd === hub ? modes.hub : modes.spoke;
        if (set.builtin || set.algorithms === undefined) return undefined;
        const opener = `crypto ipsec transform-set ${set.name} ${typedAlgorithms(set.algorithms)}`;
        const to = section(odd.member.device, opener, set.at);
        return setLines(to, [`mode ${modeOf(other)}`], set.modeAt ? [set.modeAt] : []);
      },
    });
  },
});
