/** Mistakes that need more of the text than their own line, weaknesses that all members share, and mistakes in single lines. */
import type { Kind } from "./kind.ts";

const hub = /hub|central|core|dmz/i;
const spoke = /spoke|^(?!.*(hub|central|region|core)).*-\d/i;
const tunnel = /^interface Tunnel/i;

/** The overlay address of the first next hop server of a text. */
function serverIn(text: string): string {
  return /^ *ip nhrp nhs (\d+\.\d+\.\d+\.\d+)/m.exec(text)?.[1] ?? "10.254.254.254";
}

export const moreKinds: readonly Kind[] = [
  {
    name: "an NHRP authentication string that is too long",
    rules: ["nhrp/authentication-too-long"],
    line: /^(ip nhrp authentication) (\S+)$/,
    to: ([, head]) => `${head} Longer-Than-Eight`,
  },
  {
    name: "a mapping to the tunnel address",
    rules: ["nhrp/nbma-in-overlay", "nhrp/nbma-mismatch"],
    also: ["nhrp/multicast-unmapped"],
    line: /^ip nhrp map (\d+\.\S+) \d+\.\S+$/,
    to: ([, overlay]) => `ip nhrp map ${overlay} ${overlay}`,
  },
  {
    name: "multicast mapped to the tunnel address",
    rules: ["nhrp/multicast-not-nbma"],
    line: /^ip nhrp map multicast \d\S+$/,
    to: (_, text) => `ip nhrp map multicast ${serverIn(text)}`,
  },
  {
    name: "a spoke with the address of its next hop server",
    rules: ["tunnel/duplicate-address"],
    line: /^ip add\w* 10\.\d+\.\d+\.\d+ 255\.255\.255\.0$/,
    under: tunnel,
    where: spoke,
    to: (_, text) => `ip address ${serverIn(text)} 255.255.255.0`,
  },
  {
    name: "a spoke in another subnet",
    rules: ["tunnel/subnet-mismatch"],
    line: /^ip add\w* (10\.\d+)\.\d+\.(\d+) 255\.255\.255\.0$/,
    under: tunnel,
    where: spoke,
    to: ([, net, last]) => `ip address ${net}.77.${last} 255.255.255.0`,
  },
  {
    name: "the default route into the tunnel",
    rules: ["routing/recursive", "routing/next-hop-unreachable"],
    also: ["routing/nbma-unreachable"],
    line: /^ip route 0\.0\.0\.0 0\.0\.0\.0 \d\S+$/,
    where: spoke,
    to: (_, text) => `ip route 0.0.0.0 0.0.0.0 ${serverIn(text)}`,
  },
  {
    name: "a next hop in no network",
    rules: ["routing/next-hop-unreachable", "routing/nbma-unreachable"],
    line: /^ip route 0\.0\.0\.0 0\.0\.0\.0 \d\S+$/,
    to: () => "ip route 0.0.0.0 0.0.0.0 172.31.99.1",
  },
  { name: "no tunnel VRF", rules: ["tunnel/vrf-mismatch"], line: /^tunnel vrf \S+$/ },
  {
    name: "a network address on an interface",
    rules: ["interface/bad-address"],
    line: /^ip add\w* (10\.\d+\.\d+)\.1 255\.255\.255\.0$/,
    under: /^int\w* (Gig|Vlan|Fast|Ether)/,
    to: ([, net]) => `ip address ${net}.0 255.255.255.0`,
  },
  {
    name: "a segment size that does not fit",
    rules: ["tunnel/mss-too-large"],
    line: /^ip tcp adjust-mss \d+$/,
    under: tunnel,
    to: () => "ip tcp adjust-mss 1440",
  },
  {
    name: "a hub that is a stub",
    rules: ["eigrp/stub-on-hub"],
    line: /^(network 10\.\S+.*)$/,
    under: /^router eigrp \d+/,
    where: hub,
    to: ([line]) => `${line}\n eigrp stub connected`,
  },
  {
    name: "other weights of EIGRP",
    rules: ["eigrp/weights-mismatch"],
    line: /^(network 10\.\S+.*)$/,
    under: /^router eigrp \d+/,
    to: ([line]) => `${line}\n metric weights 0 2 0 1 0 0`,
  },
  {
    name: "a hold time shorter than the hello interval",
    rules: ["eigrp/timers"],
    line: /^hold-time \d+$/,
    to: () => "hold-time 5",
  },
  {
    name: "other hello intervals of OSPF",
    rules: ["ospf/timers-mismatch"],
    line: /^(ip ospf network \S+)$/,
    under: tunnel,
    to: ([line]) => `${line}\n ip ospf hello-interval 7`,
  },
  {
    name: "OSPF authentication at one end",
    rules: ["ospf/authentication-mismatch"],
    line: /^(ip ospf network \S+)$/,
    under: tunnel,
    to: ([line]) =>
      `${line}\n ip ospf authentication message-digest\n ip ospf message-digest-key 1 md5 Limpet9`,
  },
  {
    name: "a spoke that may become designated router",
    rules: ["ospf/dr-election"],
    line: /^ip ospf priority 0$/,
    to: () => "ip ospf priority 200",
  },
  {
    name: "a BGP password at one end",
    rules: ["bgp/password-mismatch"],
    line: /^(neighbor (10\.\S+) remote-as \d+)$/,
    to: ([line, , address]) => `${line}\n neighbor ${address} password Whelk-77`,
  },
  {
    name: "no source of a BGP session between loopbacks",
    rules: ["bgp/update-source"],
    line: /^neighbor 10\.\S+ update-source Loopback\d$/,
  },
  {
    name: "no reflection",
    rules: ["bgp/route-reflector"],
    line: /^neighbor \S+ route-reflector-client$/,
  },
  {
    name: "a mistyped BGP neighbour",
    rules: ["bgp/neighbor-missing"],
    line: /^neighbor (10\.\d+\.\d+)\.(\d+) remote-as (\d+)$/,
    where: spoke,
    to: ([, net, , as]) => `neighbor ${net}.199 remote-as ${as}`,
  },
  {
    name: "a mistyped keyword",
    rules: ["syntax/unknown-command"],
    also: ["nhrp/network-id-missing"],
    line: /^ip nhrp network-id (\d+)$/,
    to: ([, id]) => `ip nhrp netwrok-id ${id}`,
  },
  {
    name: "a value out of range",
    rules: ["syntax/invalid-value"],
    line: /^ip nhrp holdtime \d+$/,
    to: () => "ip nhrp holdtime 99999",
  },
  {
    name: "a line cut short",
    rules: ["syntax/incomplete-command"],
    also: ["tunnel/source-invalid"],
    line: /^tunnel source \S+$/,
    to: () => "tunnel source",
  },
  {
    name: "a key chain without a key",
    rules: ["key-chain/no-key-string"],
    also: ["eigrp/authentication-mismatch"],
    line: /^key-string .*$/,
    every: true,
  },
  {
    name: "a weak group on all",
    rules: ["isakmp/weak-policy"],
    line: /^group \d+$/,
    under: /^crypto isakmp policy/,
    to: () => "group 2",
    together: true,
  },
  {
    name: "3DES on all",
    rules: ["isakmp/weak-policy"],
    line: /^encr\w* aes.*$/,
    under: /^crypto isakmp policy/,
    to: () => "encr 3des",
    together: true,
  },
  {
    name: "a weak IKEv2 group on all",
    rules: ["ikev2/weak-proposal"],
    line: /^group [\d ]+$/,
    under: /^crypto ikev2 proposal/,
    to: () => "group 5",
    together: true,
  },
  {
    name: "no integrity on all",
    rules: ["ipsec/no-integrity"],
    line: /^(crypto ipsec transform-set \S+) .*$/,
    to: ([, head]) => `${head} esp-aes 256`,
    together: true,
  },
  {
    name: "MD5 on all",
    rules: ["ipsec/weak-transform"],
    line: /^(crypto ipsec transform-set \S+) .*$/,
    to: ([, head]) => `${head} esp-3des esp-md5-hmac`,
    together: true,
  },
  {
    name: "a weak PFS group on all",
    rules: ["ipsec/weak-pfs"],
    line: /^set pfs group\d+$/,
    to: () => "set pfs group2",
    together: true,
  },
  {
    name: "an MTU without room for headers on all",
    rules: ["tunnel/mtu-too-large"],
    line: /^ip mtu 1\d+$/,
    under: tunnel,
    to: () => "ip mtu 1500",
    together: true,
  },
];
