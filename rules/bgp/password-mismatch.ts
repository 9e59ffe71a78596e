import { type End, rule } from "../../src/lint/rule.ts";
import { sameSecret } from "../../src/model/secret.ts";
import { bgpWith } from "../../src/network/overlay.ts";

export default rule({
  id: "bgp/password-mismatch",
  summary: "Two BGP neighbours have different passwords",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, cloud }, differ, agree }) {
    const [ours, theirs] = [bgpWith(cloud, a, b)[0]?.neighbor, bgpWith(cloud, b, a)[0]?.neighbor];
    if (ours === undefined || theirs === undefined) return;
    const ends: readonly [End, End] = [
      { member: a, at: ours.password?.at ?? ours.at },
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
      message: (odd, far) =>
        oneSided
          ? `only one of ${odd.member.device.name} and ${far.member.device.name} has a password for their BGP session: it never opens`
          : `${odd.member.device.name}'s BGP password for ${far.member.device.name} differs from the other end's: the session never opens`,
      related: (far) => `${far.member.device.name}'s end of the session`,
    });
  },
});
