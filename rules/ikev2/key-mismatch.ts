import { setIkev2Key } from "../../src/lint/fix-ikev2.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { compareIkev2Keys, ikev2KeysFor } from "../../src/network/ikev2-keys.ts";

export default rule({
  id: "ikev2/key-mismatch",
  summary: "The key that one peer presents is not the one that the other expects",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const { a, b } = link;
    const keys = compareIkev2Keys(a, b);
    if (keys.type === "same") {
      const [held, expected] = [ikev2KeysFor(a, b), ikev2KeysFor(b, a)];
      if (held.type !== "found" || expected.type !== "found") return;
      const [mine, theirs] = [held.local ?? held.remote, expected.remote ?? expected.local];
      if (mine && theirs) {
        agree([
          { member: a, at: mine.at },
          { member: b, at: theirs.at },
        ]);
      }
    }
    if (keys.type !== "different") return;
    for (const { presents, sent, expects, expected } of keys.directions) {
      const sender: End = { member: presents, at: sent.at };
      const receiver: End = { member: expects, at: expected.at };
      const says = (end: End) =>
        end.member === presents
          ? `the key that ${presents.device.name} presents to ${expects.device.name}`
          : `the key that ${expects.device.name} expects of ${presents.device.name}`;
      differ({
        ends: [sender, receiver],
        message: (odd, other) =>
          `${says(odd)} differs from ${says(other)}: IKEv2 authentication fails and the tunnel stays down`,
        fix: (odd, other) =>
          odd.member === presents
            ? setIkev2Key(presents, sent, other.member, expected, "local")
            : setIkev2Key(expects, expected, other.member, sent, "remote"),
        related: (other) => `${says(other)} is set here`,
      });
    }
  },
});
