import { setKey } from "../../src/lint/fix-keys.ts";
import type { End } from "../../src/lint/rule.ts";
import { rule } from "../../src/lint/rule.ts";
import { compareKeys } from "../../src/network/isakmp-keys.ts";

function peer({ member }: End): string {
  const address = member.transport.address;
  return address === undefined ? member.device.name : `${member.device.name} (${address})`;
}

export default rule({
  id: "isakmp/key-mismatch",
  summary: "Two peers hold different pre-shared keys for each other",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const keys = compareKeys(link.a, link.b);
    if (keys.type !== "same" && keys.type !== "different") return;
    const ends: [End, End] = [
      { member: link.a, at: keys.a.at },
      { member: link.b, at: keys.b.at },
    ];
    if (keys.type === "same") return agree(ends);
    const outcome =
      link.kind === "spoke-spoke"
        ? "the two never talk directly, their traffic stays on the hub"
        : "IKE phase 1 fails and the tunnel stays down";
    differ({
      ends,
      message: (odd, other) =>
        `${odd.member.device.name}'s key for ${peer(other)} differs from ${other.member.device.name}'s key for ${peer(odd)}: ${outcome}`,
      fix: (odd, other) => {
        const [own, theirs] = odd.at === keys.a.at ? [keys.a, keys.b] : [keys.b, keys.a];
        return setKey(odd.member, own, other.member, theirs.at);
      },
      related: (other, odd) => `${other.member.device.name}'s key for ${peer(odd)} is set here`,
    });
  },
});
