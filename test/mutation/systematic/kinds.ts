/**
 * Mistakes that can be made in any network: a line as it stands there, and what becomes of it. Each is made once at a time in every working
 * network that has such a line, and then at all members together, which for most of them is no mistake at all.
 */

import type { Kind } from "./kind.ts";

const isakmpPolicy = /^crypto isakmp policy/;
const proposal = /^crypto ikev2 proposal/;
const profile = /^crypto ikev2 profile/;
const tunnel = /^interface Tunnel/i;

const another = (match: RegExpExecArray, one: string, other: string) => (match[1] === one ? other : one);

export const kinds: readonly Kind[] = [
  {
    name: "another tunnel key",
    rules: ["tunnel/key-mismatch"],
    line: /^tunnel key (\d+)$/,
    to: ([, key]) => `tunnel key ${(Number(key) + 70_007) % 4_000_000_000}`,
    fineEverywhere: true,
  },
  { name: "no tunnel key", rules: ["tunnel/key-mismatch", "tunnel/same-source"], line: /^tunnel key \d+$/ },
  {
    name: "another NHRP authentication string",
    rules: ["nhrp/authentication-mismatch"],
    line: /^(ip(?:v6)? nhrp authentication) (\S+)$/,
    to: ([, head, string = ""]) => `${head} ${string.slice(0, 5)}Zz`,
    fineEverywhere: true,
  },
  {
    name: "no NHRP authentication",
    rules: ["nhrp/authentication-mismatch"],
    line: /^ip(v6)? nhrp authentication \S+$/,
    fineEverywhere: true,
  },
  { name: "no network-id", rules: ["nhrp/network-id-missing"], line: /^ip(v6)? nhrp network-id \d+$/ },
  {
    name: "a next hop server that nobody is",
    rules: ["nhrp/nhs-unknown", "nhrp/nhs-unmapped"],
    also: ["nhrp/nhs-unknown", "nhrp/nhs-unmapped"],
    line: /^ip nhrp nhs (\d+\.\d+\.\d+)\.\d+( .*)?$/,
    to: ([, net, rest = ""]) => `ip nhrp nhs ${net}.249${rest}`,
  },
  {
    name: "no mapping of the next hop server",
    rules: ["nhrp/nhs-unmapped"],
    line: /^ip nhrp map \d+\.\S+ \d+\.\S+$/,
  },
  { name: "no next hop server", rules: ["nhrp/nhs-missing"], line: /^ip nhrp nhs \d\S*$/ },
  {
    name: "a mapping to a stranger",
    rules: ["nhrp/nbma-mismatch"],
    line: /^ip nhrp map (\d+\.\S+) (\d+\.\d+\.\d+)\.(\d+)$/,
    to: ([, overlay, net, last]) => `ip nhrp map ${overlay} ${net}.${(Number(last) + 3) % 250}`,
  },
  {
    name: "another pre-shared key",
    rules: ["isakmp/key-mismatch"],
    line: /^crypto isakmp key (\S+) (address .*)$/,
    to: ([, key, rest]) => `crypto isakmp key ${key}x ${rest}`,
    fineEverywhere: true,
  },
  {
    name: "no pre-shared key",
    at: /^crypto isakmp policy/,
    rules: ["isakmp/key-missing", "isakmp/key-mismatch"],
    line: /^crypto isakmp key \S+ address .*$/,
  },
  {
    name: "another group in the ISAKMP policy",
    rules: ["isakmp/policy-mismatch"],
    line: /^group (\d+)$/,
    under: isakmpPolicy,
    to: (match) => `group ${another(match, "14", "16")}`,
    fineEverywhere: true,
  },
  {
    name: "another cipher in the ISAKMP policy",
    rules: ["isakmp/policy-mismatch"],
    line: /^encr\w* aes 256$/,
    under: isakmpPolicy,
    to: () => "encr aes 192",
    fineEverywhere: true,
  },
  {
    name: "another hash in the ISAKMP policy",
    rules: ["isakmp/policy-mismatch"],
    line: /^hash (\S+)$/,
    under: isakmpPolicy,
    to: (match) => `hash ${another(match, "sha512", "sha384")}`,
    fineEverywhere: true,
  },
  {
    name: "an ISAKMP policy without pre-shared keys",
    rules: ["isakmp/policy-mismatch"],
    line: /^authentication pre-share$/,
    under: isakmpPolicy,
  },
  {
    name: "another IKEv2 key",
    rules: ["ikev2/key-mismatch"],
    line: /^(pre-shared-key(?: (?:local|remote))?) (\S+)$/,
    to: ([, head, key]) => `${head} ${key}x`,
    fineEverywhere: true,
  },
  {
    name: "no IKEv2 key",
    rules: ["ikev2/keyring-incomplete", "ikev2/peer-unreachable"],
    line: /^pre-shared-key \S+$/,
  },
  {
    name: "another group in the IKEv2 proposal",
    rules: ["ikev2/proposal-mismatch"],
    line: /^group [\d ]+$/,
    under: proposal,
    to: ([line]) => (line === "group 21" ? "group 20" : "group 21"),
    fineEverywhere: true,
  },
  {
    name: "another integrity in the IKEv2 proposal",
    rules: ["ikev2/proposal-mismatch"],
    also: ["ikev2/weak-proposal"],
    line: /^integrity .*$/,
    under: proposal,
    to: () => "integrity sha1",
  },
  {
    name: "another cipher in the IKEv2 proposal",
    rules: ["ikev2/proposal-mismatch"],
    line: /^encryption aes-cbc-256$/,
    under: proposal,
    to: () => "encryption aes-cbc-192",
    fineEverywhere: true,
  },
  {
    name: "no cipher in the IKEv2 proposal",
    rules: ["ikev2/proposal-incomplete"],
    line: /^encryption .*$/,
    under: proposal,
  },
  {
    name: "no identity to match in the IKEv2 profile",
    rules: ["ikev2/profile-incomplete", "ikev2/peer-unreachable"],
    line: /^match identity remote .*$/,
    under: profile,
  },
  {
    name: "no keyring in the IKEv2 profile",
    rules: ["ikev2/profile-incomplete"],
    line: /^keyring local .*$/,
    under: profile,
  },
  {
    name: "no authentication of the peer in the IKEv2 profile",
    rules: ["ikev2/profile-incomplete"],
    line: /^authentication remote .*$/,
    under: profile,
  },
  {
    name: "an IPsec profile without its IKEv2 profile",
    rules: ["ike/version-mismatch"],
    line: /^set ikev2-profile .*$/,
  },
  {
    name: "another transform set",
    rules: ["ipsec/transform-set-mismatch"],
    line: /^crypto ipsec transform-set (\S+) .*$/,
    to: ([, name]) => `crypto ipsec transform-set ${name} esp-aes 192 esp-sha512-hmac`,
    fineEverywhere: true,
  },
  {
    name: "another PFS group",
    rules: ["ipsec/pfs-mismatch"],
    line: /^set pfs group(\d+)$/,
    to: (match) => `set pfs group${another(match, "14", "16")}`,
    fineEverywhere: true,
  },
  { name: "no PFS", rules: ["ipsec/pfs-mismatch"], line: /^set pfs group\d+$/, fineEverywhere: true },
  {
    name: "tunnel mode instead of transport mode",
    rules: ["ipsec/mode-mismatch", "ipsec/nat-needs-transport"],
    line: /^mode transport$/,
    under: /^crypto ipsec transform-set/,
  },
  {
    name: "no protection",
    rules: ["ipsec/unprotected-peer"],
    line: /^tunnel protection ipsec profile .*$/,
  },
  { name: "no tunnel mode", rules: ["tunnel/no-destination"], line: /^tunnel mode gre multipoint$/ },
  { name: "no tunnel source", rules: ["tunnel/source-invalid"], line: /^tunnel source .*$/ },
  {
    name: "no tunnel address",
    rules: ["tunnel/no-address"],
    line: /^ip add\w* \d.*$/,
    under: tunnel,
  },
  {
    name: "a mistyped profile",
    rules: ["reference/undefined"],
    line: /^(tunnel protection ipsec profile \S+)(.*)$/,
    to: ([, head, rest]) => `${head}X${rest}`,
  },
  {
    name: "a mistyped transform set",
    rules: ["reference/undefined"],
    line: /^(set transform-set \S+)$/,
    to: ([line]) => `${line}X`,
  },
  {
    name: "a mistyped keyring",
    rules: ["reference/undefined"],
    line: /^(keyring local \S+)$/,
    to: ([line]) => `${line}X`,
  },
  {
    name: "another AS of EIGRP",
    rules: ["eigrp/as-mismatch"],
    also: ["eigrp/split-horizon"],
    line: /^router eigrp (\d+)$/,
    to: ([, as]) => `router eigrp ${Number(as) + 500}`,
  },
  {
    name: "another AS of named EIGRP",
    rules: ["eigrp/as-mismatch"],
    also: ["eigrp/split-horizon"],
    line: /^(address-family ipv4 unicast.* autonomous-system) (\d+)$/,
    to: ([, head, as]) => `${head} ${Number(as) + 500}`,
    fineEverywhere: true,
  },
  {
    name: "split horizon on",
    at: /^interface Tunnel/,
    rules: ["eigrp/split-horizon"],
    line: /^no (ip split-horizon eigrp \d+|split-horizon)$/,
  },
  {
    name: "the default network type of OSPF",
    rules: ["ospf/network-type-mismatch", "ospf/dr-election"],
    line: /^ip ospf network .*$/,
    under: tunnel,
  },
  {
    name: "another area",
    rules: ["ospf/area-mismatch"],
    line: /^(network 10\.\S+ 0\.0\.\d+\.255 area) \d+$/,
    to: ([, head]) => `${head} 7`,
    fineEverywhere: true,
  },
  {
    name: "another AS of a BGP neighbour",
    rules: ["bgp/as-mismatch"],
    also: ["bgp/route-reflector", "bgp/as-loop"],
    line: /^(neighbor \d\S+ remote-as) (\d+)$/,
    to: ([, head, as]) => `${head} ${Number(as) + 900}`,
  },
  {
    name: "no route to the transport network",
    at: /^(tunnel (source|destination)|ip nhrp (map|nhs)|set peer) /,
    rules: ["routing/nbma-unreachable"],
    line: /^ip route (vrf \S+ )?0\.0\.0\.0 0\.0\.0\.0 .*$/,
  },
  {
    name: "no multicast to the hub",
    rules: ["nhrp/multicast-unmapped"],
    line: /^ip nhrp map multicast \d\S+$/,
  },
  {
    name: "everything passive",
    rules: ["eigrp/passive-tunnel", "ospf/passive-tunnel"],
    line: /^passive-interface (GigabitEthernet|Vlan).*$/,
    to: () => "passive-interface default",
  },
  {
    name: "another MTU",
    rules: ["tunnel/mtu-mismatch", "ospf/mtu-mismatch"],
    line: /^ip mtu 1\d+$/,
    under: tunnel,
    to: () => "ip mtu 1300",
  },
];
