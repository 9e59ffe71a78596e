/** Changes on links between routers and around crypto maps that look like mistakes and are none. */
import type { Harmless } from "./harmless.ts";

const links = /^links-/;

export const harmlessSites: readonly Harmless[] = [
  {
    name: "a router-id that is no address of the router",
    near: ["link/duplicate-router-id", "routing/duplicate-router-id", "link/bgp-source"],
    networks: links,
    line: /^((?:bgp )?router-id) 10\.\d+\.255\.(\d)$/,
    to: ([, head, n]) => `${head} 198.18.9.${n}`,
    every: true,
  },
  {
    name: "timers and a description of a BGP neighbour beyond the link",
    near: ["bgp/not-connected", "bgp/loopback-unreachable", "link/bgp-source"],
    networks: links,
    line: /^(neighbor 10\.\S+) remote-as \d+$/,
    to: ([line, head]) => `${line}\n ${head} timers 7 21\n ${head} description beyond the link`,
    every: true,
  },
  {
    name: "other ports forwarded to a host",
    near: ["nat/forwards-ike", "nat/static-catches-vpn", "nat/catches-ike"],
    line: /^ip nat inside source (?:list|route-map) \S+ interface (\S+) overload$/,
    to: ([line, face]) =>
      `ip nat inside source static tcp 10.253.9.9 443 interface ${face} 443\nip nat inside source static udp 10.253.9.9 500 interface ${face} 5500\n${line}`,
    every: true,
  },
  {
    name: "metric, priority and hello interval of IS-IS at one end",
    near: ["link/isis-mismatch"],
    networks: links,
    line: /^isis authentication key-chain HELLO$/,
    to: ([line]) => `${line}\n isis metric 30\n isis priority 90\n isis hello-interval 3`,
    every: true,
  },
  {
    name: "a second key in a chain",
    near: ["link/isis-mismatch", "link/eigrp-mismatch"],
    networks: links,
    line: /^key 1$/,
    to: ([line]) => `key 2\n  key-string Spare-5\n ${line}`,
    every: true,
  },
  {
    name: "longer EIGRP timers at one end of a link",
    near: ["link/eigrp-mismatch", "link/eigrp-as-mismatch"],
    networks: links,
    line: /^(ip authentication mode eigrp) (\d+) md5$/,
    to: ([line, , as]) => `${line}\n ip hello-interval eigrp ${as} 9\n ip hold-time eigrp ${as} 90`,
    every: true,
  },
  {
    name: "the usual weights written out on a link",
    near: ["link/eigrp-mismatch"],
    networks: links,
    line: /^network 10\.\d+\.23\.0 0\.0\.0\.255$/,
    to: ([line]) => `metric weights 0 1 0 1 0 0\n ${line}`,
    every: true,
  },
  {
    name: "both versions of RIP sent and taken at one end",
    near: ["link/rip-version"],
    networks: links,
    line: /^ip address 172\.\d+\.34\.\d .*$/,
    to: ([line]) => `${line}\n ip rip send version 1 2\n ip rip receive version 1 2`,
    every: true,
  },
  {
    name: "cost and priority of OSPF at one end of a link",
    near: ["link/ospf-mismatch"],
    networks: links,
    line: /^ip ospf hello-interval 5$/,
    to: ([line]) => `${line}\n ip ospf cost 77\n ip ospf priority 9`,
    every: true,
  },
  {
    name: "a crypto map that names its own interface as the one to speak from",
    near: ["ipsec/local-address", "ipsec/peer-unknown", "ipsec/acl-misses-gre", "ipsec/acl-not-mirrored"],
    networks: /^(crypto-map|gre-over|site)/,
    line: /^crypto map (\S+) \d+ ipsec-isakmp$/,
    to: ([line, name], text) => {
      const outside = new RegExp(`^interface (\\S+)\\n(?: .*\\n)*? crypto map ${name}$`, "m").exec(text)?.[1];
      return `crypto map ${name} local-address ${outside}\n${line}`;
    },
    every: true,
  },
];
