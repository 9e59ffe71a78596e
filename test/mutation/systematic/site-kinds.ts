/** Mistakes on links between routers without tunnels, and around crypto maps. */
import type { Kind } from "./kind.ts";
import { lanIn } from "./words.ts";

const links = /^links-/;
const forward = {
  rules: ["nat/forwards-ike"],
  line: /^ip nat inside source (?:list|route-map) \S+ interface (\S+) overload$/,
  every: true,
} as const;
const isis = { rules: ["link/isis-mismatch"], networks: links, every: true, either: true } as const;
const eigrp = { rules: ["link/eigrp-mismatch"], networks: links, every: true, either: true } as const;
const ospf = { rules: ["link/ospf-mismatch"], networks: links, every: true, either: true } as const;

export const siteKinds: readonly Kind[] = [
  {
    name: "the router-id of an OSPF neighbour",
    rules: ["link/duplicate-router-id"],
    networks: links,
    line: /^router-id (10\.\d+\.255)\.([14])$/,
    to: ([, net, n]) => `router-id ${net}.${n === "1" ? 4 : 1}`,
    every: true,
    either: true,
  },
  {
    name: "the router-id of a BGP neighbour",
    rules: ["link/duplicate-router-id"],
    networks: links,
    line: /^bgp router-id (10\.\d+\.255)\.([12])$/,
    to: ([, net, n]) => `bgp router-id ${net}.${n === "1" ? 2 : 1}`,
    every: true,
    either: true,
  },
  {
    name: "a FlexVPN spoke's profile without IKEv2",
    rules: ["flexvpn/ikev2-profile"],
    networks: /^flex/,
    line: /^set ikev2-profile \S+$/,
    where: /spoke|client|site|branch|shop/,
    at: /^crypto ipsec profile /,
    every: true,
  },
  {
    name: "no multihop to a neighbour beyond the link",
    rules: ["bgp/not-connected"],
    networks: links,
    line: /^neighbor \S+ ebgp-multihop 2$/,
    at: /^neighbor \S+ remote-as \d+$/,
    every: true,
  },
  {
    name: "a neighbour in no network of the router",
    rules: ["bgp/not-connected"],
    networks: links,
    line: /^bgp log-neighbor-changes$/,
    to: ([line]) => `${line}\n neighbor 203.0.113.250 remote-as 64999`,
    every: true,
  },
  {
    name: "a loopback that its protocol does not tell",
    rules: ["bgp/loopback-unreachable"],
    networks: links,
    line: /^network 10\.\d+\.255\.4 0\.0\.0\.0 area 0$/,
    every: true,
    either: true,
  },
  {
    name: "a loopback without IS-IS",
    rules: ["bgp/loopback-unreachable"],
    networks: links,
    line: /^ip router isis$/,
    under: /^interface Loopback0/,
    where: /beck|scar|lund/,
    to: () => "no ip router isis",
    append: () => "router isis\n no passive-interface Loopback0\n!",
    every: true,
    either: true,
  },
  {
    name: "a session between loopbacks that starts elsewhere",
    rules: ["link/bgp-source"],
    networks: links,
    line: /^(neighbor 10\.\S+) update-source Loopback0$/,
    at: /^neighbor 10\.\S+ remote-as \d+$/,
    every: true,
    either: true,
  },
  {
    name: "IKE forwarded to a host",
    ...forward,
    to: ([line, face]) => `ip nat inside source static udp 10.253.9.9 500 interface ${face} 500\n${line}`,
  },
  {
    name: "UDP 4500 forwarded to a host",
    ...forward,
    to: ([line, face]) => `ip nat inside source static udp 10.253.9.9 4500 interface ${face} 4500\n${line}`,
  },
  {
    name: "ESP forwarded to a host",
    ...forward,
    to: ([line, face]) => `ip nat inside source static esp 10.253.9.9 interface ${face}\n${line}`,
  },
  {
    name: "the router's address given to a host",
    ...forward,
    to: ([line, face]) => `ip nat inside source static 10.253.9.9 interface ${face}\n${line}`,
  },
  {
    name: "another key of IS-IS hellos",
    ...isis,
    line: /^key-string \S+-1$/,
    to: () => "key-string Another-8",
  },
  {
    name: "another method of IS-IS hellos",
    ...isis,
    line: /^isis authentication mode md5$/,
    to: () => "isis authentication mode text",
  },
  {
    name: "another IS-IS area at level 1",
    ...isis,
    networks: /^links-four-protocols$/,
    line: /^net 49\.0144\.(.*)$/,
    to: ([, rest]) => `net 49.0199.${rest}`,
  },
  {
    name: "another IS-IS level",
    ...isis,
    networks: /^links-four-protocols(-tagged)?$/,
    line: /^is-type (level-1|level-2-only)$/,
    to: ([, type]) => (type === "level-1" ? "is-type level-2-only" : "is-type level-1"),
  },
  {
    name: "the system ID of the neighbour",
    ...isis,
    line: /^net (.*)\.000([12])\.00$/,
    to: ([, head, id]) => `net ${head}.000${id === "1" ? 2 : 1}.00`,
  },
  {
    name: "jumbo frames at one end of an IS-IS link",
    ...isis,
    line: /^isis authentication key-chain HELLO$/,
    to: ([line]) => `${line}\n mtu 9000`,
  },
  { name: "narrow IS-IS metrics at one end", ...isis, line: /^metric-style wide$/ },
  {
    name: "an IS-IS link that is point-to-point for one end",
    ...isis,
    line: /^isis authentication key-chain HELLO$/,
    to: ([line]) => `${line}\n isis network point-to-point`,
  },
  {
    name: "another EIGRP key on a link",
    ...eigrp,
    line: /^key-string \S+-3$/,
    to: () => "key-string Another-8",
  },
  {
    name: "other weights on a link",
    ...eigrp,
    line: /^network 10\.\d+\.23\.0 0\.0\.0\.255$/,
    to: ([line]) => `metric weights 0 1 1 1 0 0\n ${line}`,
  },
  {
    name: "RIP version 1 on a link",
    rules: ["link/rip-version"],
    networks: links,
    line: /^version 2$/,
    under: /^router rip/,
    to: () => "version 1",
    every: true,
    either: true,
  },
  {
    name: "no version of RIP on a link",
    rules: ["link/rip-version"],
    networks: links,
    line: /^version 2$/,
    under: /^router rip/,
    every: true,
    either: true,
  },
  {
    name: "another area on a link",
    ...ospf,
    line: /^(network 10\.\d+\.41\.0 0\.0\.0\.255 area) 0$/,
    to: ([, head]) => `${head} 9`,
  },
  {
    name: "another hello interval on a link",
    ...ospf,
    line: /^ip ospf hello-interval 5$/,
    to: () => "ip ospf hello-interval 4",
  },
  {
    name: "another OSPF key on a link",
    ...ospf,
    line: /^(ip ospf message-digest-key 1 md5) \S+$/,
    to: ([, head]) => `${head} Another-8`,
  },
  {
    name: "a crypto map that speaks from the LAN",
    rules: ["ipsec/local-address"],
    also: ["ipsec/acl-misses-gre"],
    networks: /^(crypto-map|gre-over|site)/,
    where: /^(?!roaming)/,
    line: /^crypto map (\S+) \d+ ipsec-isakmp$/,
    to: ([line, name], text) => {
      const lan = lanIn(text)?.name;
      return lan === undefined ? line : `crypto map ${name} local-address ${lan}\n${line}`;
    },
    every: true,
  },
];
