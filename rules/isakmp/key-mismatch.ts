import { byHand, type Fix } from "../../src/lint/fix.ts";
import type { End } from "../../src/lint/rule.ts";
import { rule } from "../../src/lint/rule.ts";
import { compareKeys } from "../../src/network/isakmp-keys.ts";
import type { Member } from "../../src/network/types.ts";

function peer({ member }: End): string {
  const address = member.transport.address;
  return address === undefined ? member.device.name : `${member.device.name} (${address})`;
}

/** The key itself is nobody's to see. Keyrings may serve several profiles: which of them is to change is for a reader to say. */
function fixFor({ device }: Member, { device: peer, transport }: Member): Fix | undefined {
  const { address } = transport;
  if (device.isakmp.keyrings.size > 0 || address === undefined) return undefined;
  // The box takes no second key for one address.
  const isTaken = device.isakmp.keys.some(
    ({ match }) => match.type === "address" && match.address === address && match.length === 32,
  );
  return byHand({ device: device.name }, [
    ...(isTaken ? [`no crypto isakmp key <key that it holds now> address ${address}`] : []),
    `crypto isakmp key <key that ${peer.name} holds> address ${address}`,
  ]);
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
      fix: ({ member }, other) => fixFor(member, other.member),
      related: (other, odd) => `${other.member.device.name}'s key for ${peer(odd)} is set here`,
    });
  },
});
