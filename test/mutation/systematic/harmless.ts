/** Changes that look like mistakes and are none. */
import { harmlessEdges } from "./harmless-edges.ts";
import { harmlessRouting } from "./harmless-routing.ts";
import type { Kind } from "./kinds.ts";
import { eigrpIn, ikev2Peer, ikev2Profile, isakmpPolicy, proposal, tunnel } from "./words.ts";

export interface Harmless
  extends Pick<Kind, "line" | "under" | "where" | "networks" | "to" | "append" | "every"> {
  /** What is changed, and why nothing is wrong with it. */
  readonly name: string;
  /** Rules that might take it for a mistake. */
  readonly near: readonly string[];
  /** Made at all places at once. */
  readonly all?: true;
}

const multipoint = /^tunnel mode gre multipoint$/;
const twice = ([line]: RegExpExecArray): string => `${line}\n ${line}`;

const members: readonly Harmless[] = [
  {
    name: "a wrong tunnel key that the right one below replaces",
    near: ["tunnel/key-mismatch", "tunnel/same-source"],
    line: /^tunnel key \d+$/,
    to: ([line]) => `tunnel key 77\n ${line}`,
  },
  {
    name: "wrong NHRP lines that the right ones below replace",
    near: ["nhrp/authentication-mismatch", "nhrp/authentication-too-long"],
    line: /^ip nhrp authentication \S+$/,
    to: ([line]) => `ip nhrp authentication Wrong123\n ${line}`,
  },
  {
    name: "a network-id that was another one before",
    near: ["nhrp/network-id-mismatch", "nhrp/network-id-missing"],
    line: /^ip nhrp network-id \d+$/,
    to: ([line]) => `no ip nhrp network-id\n ip nhrp network-id 4000000000\n ${line}`,
  },
  {
    name: "a server and a mapping that are taken away again",
    near: [
      "nhrp/nhs-unknown",
      "nhrp/nhs-unmapped",
      "nhrp/nbma-in-overlay",
      "nhrp/nbma-mismatch",
      "nhrp/nhs-missing",
    ],
    line: /^ip nhrp nhs (\d+\.\d+\.\d+)\.\d+.*$/,
    to: ([line, net]) =>
      `ip nhrp nhs ${net}.248\n ip nhrp map ${net}.248 ${net}.247\n no ip nhrp nhs ${net}.248\n no ip nhrp map ${net}.248 ${net}.247\n ${line}`,
  },
  {
    name: "multicast to a tunnel address that is taken away again",
    near: ["nhrp/multicast-not-nbma", "nhrp/multicast-unmapped"],
    line: /^ip nhrp map multicast (\d\S+|dynamic)$/,
    to: ([line]) => `ip nhrp map multicast 10.250.250.1\n no ip nhrp map multicast 10.250.250.1\n ${line}`,
  },
  {
    name: "a longer holdtime",
    near: ["nhrp/no-unique", "nhrp/duplicate-nbma"],
    networks: /^(?!dhcp)/,
    line: /^ip nhrp holdtime \d+$/,
    to: () => "ip nhrp holdtime 900",
  },
  {
    name: "shortcuts and redirects written twice, as after a change of mind",
    near: ["nhrp/shortcut-missing", "nhrp/redirect-missing"],
    line: /^ip nhrp (shortcut|redirect)$/,
    to: ([line]) => `${line}\n no ${line}\n ${line}`,
  },
  {
    name: "a second transport address",
    near: [
      "nhrp/nbma-mismatch",
      "nhrp/duplicate-nbma",
      "interface/overlapping-subnet",
      "interface/bad-address",
    ],
    line: /^ip address (?:192|198|203)\.\S+ 255\.255\.255\.\d+$/,
    to: ([line]) => `${line}\n ip address 198.18.251.9 255.255.255.252 secondary`,
  },
  {
    name: "a spare tunnel that is shut",
    near: [
      "tunnel/no-address",
      "tunnel/no-destination",
      "tunnel/source-invalid",
      "tunnel/same-source",
      "tunnel/shared-missing",
      "tunnel/destination-on-mgre",
      "tunnel/hub-point-to-point",
      "tunnel/duplicate-address",
      "tunnel/subnet-mismatch",
      "tunnel/vrf-mismatch",
      "ipsec/unprotected-peer",
    ],
    line: /^no ip http secure-server$/,
    to: ([line]) => line,
    append: () => "interface Tunnel7777\n no ip address\n shutdown\n!",
  },
  {
    name: "a destination that is taken away before the tunnel becomes multipoint",
    near: ["tunnel/destination-on-mgre", "tunnel/hub-point-to-point", "tunnel/endpoints-mismatch"],
    line: multipoint,
    to: ([line]) => `tunnel destination 198.18.251.1\n no tunnel destination\n ${line}`,
  },
  {
    name: "a mode that was another one before",
    near: ["tunnel/mode-mismatch", "tunnel/no-destination"],
    line: multipoint,
    to: ([line]) => `tunnel mode gre ip\n ${line}`,
  },
  {
    name: "a tunnel that was shut and is up again",
    near: ["tunnel/shutdown", "tunnel/keepalive"],
    line: multipoint,
    to: ([line]) => `${line}\n shutdown\n no keepalive\n no shutdown`,
  },
  {
    name: "a larger MTU that the right one below replaces",
    near: [
      "tunnel/mtu-mismatch",
      "tunnel/mtu-too-large",
      "tunnel/mss-too-large",
      "tunnel/mtu-missing",
      "ospf/mtu-mismatch",
    ],
    line: /^ip mtu \d+$/,
    under: tunnel,
    to: ([line]) => `ip mtu 1500\n ip tcp adjust-mss 1460\n ip tcp adjust-mss 1300\n ${line}`,
  },
  {
    name: "segments that are smaller than they need be",
    near: ["tunnel/mss-too-large", "tunnel/mtu-missing", "tunnel/mtu-too-large"],
    line: /^ip tcp adjust-mss \d+$/,
    under: tunnel,
    to: () => "ip tcp adjust-mss 1200",
  },
  {
    name: "another lifetime of IKEv1",
    near: ["isakmp/policy-mismatch", "isakmp/weak-policy", "pki/no-trustpoint"],
    line: /^group \d+$/,
    under: isakmpPolicy,
    to: ([line]) => `${line}\n lifetime 28800`,
  },
  {
    name: "a second policy that no other router has",
    near: ["isakmp/policy-mismatch", "isakmp/weak-policy", "pki/no-trustpoint"],
    line: /^crypto isakmp policy \d+$/,
    to: ([line]) => line,
    append: () =>
      "crypto isakmp policy 990\n encr aes 192\n hash sha384\n authentication pre-share\n group 20\n!",
  },
  {
    name: "a key for somebody else",
    near: [
      "isakmp/key-mismatch",
      "isakmp/key-missing",
      "isakmp/keyring-overlap",
      "isakmp/wildcard-key",
      "reference/unused",
    ],
    line: /^crypto isakmp key \S+ address .*$/,
    to: ([line]) => `${line}\ncrypto isakmp key For-Another-5 address 198.18.252.9`,
  },
  {
    name: "an ISAKMP profile that nothing uses",
    near: ["isakmp/profile-incomplete", "isakmp/key-missing"],
    line: /^crypto isakmp policy \d+$/,
    to: ([line]) => line,
    append: () => "crypto isakmp profile SPARE\n keyring default\n!",
  },
  {
    name: "a peer with a key of its own whom nobody is",
    near: ["ikev2/key-mismatch", "ikev2/keyring-incomplete", "ikev2/peer-unreachable", "ikev2/wildcard-key"],
    line: /^pre-shared-key \S+$/,
    under: ikev2Peer,
    to: ([line]) => `${line}\n peer SOMEBODY-ELSE\n  address 198.18.252.9\n  pre-shared-key For-Another-5`,
  },
  {
    name: "one identity more",
    near: ["ikev2/peer-unreachable", "ikev2/profile-incomplete", "ikev2/policy-vrf"],
    line: /^match identity remote .*$/,
    under: ikev2Profile,
    to: ([line]) => `${line}\n match identity remote fqdn elsewhere.example.net`,
  },
  {
    name: "one more integrity algorithm in the proposal",
    near: ["ikev2/proposal-mismatch", "ikev2/proposal-incomplete", "ikev2/weak-proposal"],
    line: /^integrity (\S+)$/,
    under: proposal,
    to: ([line, word]) => `${line}${word === "sha512" ? " sha384" : " sha512"}`,
  },
  {
    name: "one more group in the proposal",
    near: ["ikev2/proposal-mismatch", "ikev2/weak-proposal", "ikev2/policy-vrf", "ipsec/pfs-mismatch"],
    line: /^group (\d+)$/,
    under: proposal,
    to: ([line, group]) => `${line}${group === "20" ? " 21" : " 20"}`,
  },
  {
    name: "other lifetimes of IPsec",
    near: [
      "ipsec/pfs-mismatch",
      "ipsec/transform-set-mismatch",
      "ipsec/weak-pfs",
      "ipsec/no-protection",
      "ike/version-mismatch",
    ],
    line: /^set transform-set \S+$/,
    under: /^crypto ipsec profile/,
    to: ([line]) => `${line}\n set security-association lifetime seconds 7200`,
  },
  {
    name: "a transform set that is a second choice",
    near: [
      "ipsec/transform-set-mismatch",
      "ipsec/mode-mismatch",
      "ipsec/weak-transform",
      "ipsec/no-integrity",
      "ipsec/ah-with-nat",
      "ipsec/nat-needs-transport",
    ],
    line: /^(set transform-set \S+)$/,
    under: /^crypto ipsec profile/,
    to: ([line]) => `${line} SECOND`,
    append: () => "crypto ipsec transform-set SECOND esp-aes 192 esp-sha384-hmac\n mode transport\n!",
  },
  {
    name: "protection that was taken away and put back",
    near: ["ipsec/unprotected-peer", "ipsec/no-protection", "tunnel/shared-missing", "ike/version-mismatch"],
    line: /^tunnel protection ipsec profile .*$/,
    to: ([line]) => `${line}\n no tunnel protection ipsec profile\n ${line}`,
  },
  {
    name: "dead peers that are looked for at other intervals",
    near: ["ipsec/dpd-missing", "isakmp/policy-mismatch"],
    line: /^(crypto isakmp keepalive|dpd) \d.*$/,
    to: ([, head]) => (head === "dpd" ? "dpd 45 7 periodic" : `${head} 45 7 periodic`),
  },
  {
    name: "lines that stand there twice",
    near: [
      "syntax/invalid-value",
      "syntax/incomplete-command",
      "syntax/unknown-command",
      "syntax/wrong-mode",
      "syntax/ambiguous-abbreviation",
      "syntax/unclear-text",
      "syntax/not-in-release",
      "tunnel/source-invalid",
    ],
    line: /^tunnel source \S+$/,
    to: twice,
  },
  {
    name: "another release of the same train",
    near: ["syntax/not-in-release", "syntax/unclear-text", "reader/ambiguous-device"],
    line: /^version 15\.[4-6]$/,
    to: () => "version 15.5",
  },
  {
    name: "a description with the words of commands",
    near: [
      "syntax/unknown-command",
      "syntax/wrong-mode",
      "reader/ambiguous-device",
      "lint/unused-suppression",
      "reference/undefined",
    ],
    line: /^ip nhrp network-id \d+$/,
    to: ([line]) => `description hostname R9: crypto map X, no ip address ! ip nhrp nhs 1.2.3.4\n ${line}`,
  },
  {
    name: "a remark that speaks of suppressions",
    near: ["lint/unused-suppression", "syntax/unclear-text", "reader/ambiguous-device"],
    networks: /^(?!form)/,
    line: /^ip nhrp network-id \d+$/,
    to: ([line]) => `! checked with a linter, nothing is disabled here\n ${line}`,
  },
  {
    name: "a prefix list that a route-map uses",
    near: ["reference/unused", "reference/undefined", "key-chain/no-key-string", "syntax/invalid-value"],
    line: /^no ip http secure-server$/,
    to: ([line]) => line,
    append: (_, text) =>
      [
        "ip prefix-list OWN seq 5 permit 10.0.0.0/8 ge 16 le 24",
        "route-map OWN permit 10",
        " match ip address prefix-list OWN",
        `router ${eigrpIn(text) === undefined ? "ospf 919" : `eigrp ${eigrpIn(text)}`}`,
        " redistribute static route-map OWN",
        "!",
      ].join("\n"),
    networks: /^(phase1|phase2|eigrp-stub|dual-hub|dual-cloud|hub-pair-eigrp|gre|hierarchical)/,
  },
];

export const harmless: readonly Harmless[] = [...members, ...harmlessRouting, ...harmlessEdges];
