/** Rules that are tried less than ten times in three networks, or less than five times with near misses, and why. */
const reasons: readonly (readonly [why: string, rules: readonly string[]])[] = [
  ["few working networks are phase 2 with this protocol: made in each that is", ["eigrp/next-hop-self"]],
  ["few working networks run RIP on a hub of several spokes: made on each such hub", ["rip/split-horizon"]],
  ["needs ten spokes or more, the working networks are smaller", ["eigrp/tunnel-bandwidth"]],
  [
    "most working networks have such a key already, which is an info: made in all others",
    ["ikev2/wildcard-key"],
  ],
  [
    "two working networks protect LANs by crypto maps, one tunnels: made at each entry of each",
    [
      "ipsec/acl-any",
      "ipsec/acl-misses-gre",
      "ipsec/acl-not-mirrored",
      "ipsec/crypto-map-on-tunnel",
      "ipsec/crypto-map-wrong-interface",
      "nat/catches-vpn",
      "nat/static-catches-vpn",
    ],
  ],
  ["one working network has its hub behind translation", ["ipsec/ah-with-nat", "ipsec/nat-needs-transport"]],
  ["three working networks have two routers on one link: made on each", ["link/eigrp-as-mismatch"]],
  ["two working networks have addresses that change, one with a short holdtime", ["nhrp/no-unique"]],
  [
    "two working networks are FlexVPN: made on each of their routers",
    [
      "flexvpn/client-missing",
      "flexvpn/nhrp-missing",
      "flexvpn/no-virtual-template",
      "flexvpn/template-incomplete",
    ],
  ],
  ["one working network has groups of QoS: made on each of its spokes", ["qos/nhrp-group-unmapped"]],
  [
    "is about the form of a text, which the fixtures of the readers vary",
    ["reader/ambiguous-device", "syntax/unclear-text"],
  ],
];

export const fewer: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(([why, rules]) => rules.map((rule) => [rule, why] as const)),
);
