import { setPassword } from "../../src/lint/fix-authentication.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { sameSecret } from "../../src/model/secret.ts";
import { bgpWith } from "../../src/network/overlay.ts";

export default rule({
  id: "bgp/password-mismatch",
  summary: "Two BGP neighbours have different passwords",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const { a, b } = link;
    if (a.device.bgp === undefined || b.device.bgp === undefined) return;
    const { cloud } = link;
    const [near] = bgpWith(cloud, a, b);
    const [far] = bgpWith(cloud, b, a);
    if (near === undefined || far === undefined) return;
    const [ours, theirs] = [near.neighbor, far.neighbor];
    const ends: readonly [End, End] = [
      // A hub without a password lacks it for all its spokes: one line of the hub stands for them.
      { member: a, at: ours.password?.at ?? (a.role === "hub" ? near.process.at : ours.at) },
      { member: b, at: theirs.password?.at ?? theirs.at },
    ];
    const [mine, other] = [ours.password?.value, theirs.password?.value];
    const oneSided = (ours.password === undefined) !== (theirs.password === undefined);
    const complete = a.device.text === "complete" && b.device.text === "complete";
    const equal = mine && other ? sameSecret({ secret: mine }, { secret: other }) : undefined;
    if (equal === true) return agree(ends);
    if (equal === undefined && !(oneSided && complete)) return;
    differ({
      ends,
      message: (odd, peer) =>
        oneSided
          ? `only one of ${odd.member.device.name} and ${peer.member.device.name} has a password for their BGP session: it never opens`
          : `${odd.member.device.name}'s BGP password for ${peer.member.device.name} differs from the other end's: the session never opens`,
      fix: (odd) => (odd === ends[0] ? setPassword(a, near, b, theirs) : setPassword(b, far, a, ours)),
      related: (peer) => `${peer.member.device.name}'s end of the session`,
    });
  },
});
