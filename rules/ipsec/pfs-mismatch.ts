import { setPfs } from "../../src/lint/fix-ipsec.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { agreePfs, isOneSided, type PfsSetting, pfsOf } from "../../src/network/transform.ts";

function words({ group }: PfsSetting): string {
  return group === "none" ? "no PFS" : group === undefined ? "PFS" : `PFS group ${group}`;
}

const outcome = {
  fails: "quick mode fails and no IPsec SA comes up",
  "one-sided": "it works, but only the spoke asks for it",
  rekey: "the first SA comes up, its rekey fails",
} as const;

export default rule({
  id: "ipsec/pfs-mismatch",
  summary: "Two peers do not agree on perfect forward secrecy",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const pfs = agreePfs(link.a, link.b);
    if (pfs.type === "unknown") return;
    if (pfs.type === "same") {
      const [mine, theirs] = [pfsOf(link.a), pfsOf(link.b)];
      if (!mine || !theirs) return;
      return agree([
        { member: link.a, at: mine.at },
        { member: link.b, at: theirs.at },
      ]);
    }
    // Spokes that cannot talk directly still talk through the hub.
    const direct = link.kind === "spoke-spoke";
    // Of two equals the one that asks may start the SA: the other takes it.
    const byOneEnd = link.kind === "hub-hub" && isOneSided(pfs);
    const fails = pfs.type === "fails" && !byOneEnd;
    const hub: End = { member: link.a, at: pfs.hub.at };
    const spoke: End = { member: link.b, at: pfs.spoke.at };
    const settingOf = (end: End) => (end === hub ? pfs.hub : pfs.spoke);
    differ({
      ends: [hub, spoke],
      severity: fails && !direct ? "error" : "warning",
      message: (odd, other) =>
        `${odd.member.device.name} uses ${words(settingOf(odd))}, ${other.member.device.name} ${words(settingOf(other))}: ${pfs.type === "fails" && byOneEnd ? "the SA comes up only when the end with PFS starts it" : outcome[pfs.type]}`,
      fix: (odd, other) => setPfs(odd.member, settingOf(other)),
      related: (other) => `${other.member.device.name} uses ${words(settingOf(other))}`,
    });
  },
});
