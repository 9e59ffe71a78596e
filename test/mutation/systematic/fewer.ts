/** Rules that are tried less than ten times in three networks, or less than five times with near misses, and why. */
const reasons: readonly (readonly [why: string, rules: readonly string[]])[] = [
  ["what looks like it is a fixture: the profile named on the tunnel line", ["flexvpn/ikev2-profile"]],
  [
    "three working networks run BGP between loopbacks beside tunnels: made on each",
    ["bgp/loopback-unreachable"],
  ],
  [
    "is about the form of a text, which the fixtures of the readers vary",
    ["reader/ambiguous-device", "syntax/unclear-text"],
  ],
];

export const fewer: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(([why, rules]) => rules.map((rule) => [rule, why] as const)),
);
