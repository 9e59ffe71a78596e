/** Mistakes on the links of sites, in probes and in groups of QoS. */
import type { Kind } from "./kind.ts";

const pairs = /hub-pair/;

export const linkKinds: readonly Kind[] = [
  {
    name: "another hello interval between the hubs",
    rules: ["link/ospf-mismatch"],
    line: /^ip ospf hello-interval [35]$/,
    networks: pairs,
    to: () => "ip ospf hello-interval 4",
    every: true,
    either: true,
  },
  {
    name: "another dead interval between the hubs",
    rules: ["link/ospf-mismatch"],
    line: /^ip ospf dead-interval \d+$/,
    networks: pairs,
    to: () => "ip ospf dead-interval 33",
    every: true,
    either: true,
  },
  {
    name: "another area between the hubs",
    rules: ["link/ospf-mismatch"],
    line: /^(ip ospf \d+ area|network 10\.132\.100\.0 0\.0\.0\.255 area) 0$/,
    under: /^(interface GigabitEthernet0\/2|router ospf 1)/,
    networks: pairs,
    to: ([, head]) => `${head} 9`,
    every: true,
    either: true,
  },
  {
    name: "another AS of the other hub",
    rules: ["link/bgp-as-mismatch"],
    networks: /^hub-pair-hsrp/,
    where: /hub/,
    line: /^bgp log-neighbor-changes$/,
    to: ([line], text) =>
      `${line}\n neighbor 10.132.100.${text.includes("10.132.100.2 ") ? 3 : 2} remote-as 65999`,
    every: true,
  },
  {
    name: "another virtual gateway",
    rules: ["link/first-hop-mismatch"],
    line: /^((?:standby|vrrp) \d+ ip 10\.\d+\.\d+)\.1$/,
    to: ([, head]) => `${head}.251`,
    every: true,
    either: true,
  },
  {
    name: "another version of HSRP",
    rules: ["link/first-hop-mismatch"],
    line: /^standby version 2$/,
    every: true,
    either: true,
  },
  {
    name: "another key of HSRP",
    rules: ["link/first-hop-mismatch"],
    line: /^(standby \d+) authentication md5 .*$/,
    to: ([, head]) => `${head} authentication md5 key-string Another6`,
    every: true,
    either: true,
  },
  {
    name: "no key of HSRP",
    rules: ["link/first-hop-mismatch"],
    line: /^standby \d+ authentication md5 .*$/,
    every: true,
    either: true,
  },
  {
    name: "a probe that nobody starts",
    rules: ["sla/not-scheduled"],
    line: /^ip sla schedule \d+ .*$/,
    every: true,
    at: /^ip sla \d+$|^track |^ip route /,
  },
  {
    name: "a second probe that nobody starts",
    rules: ["sla/not-scheduled"],
    line: /^ip route 0\.0\.0\.0 0\.0\.0\.0 \d\S+$/,
    to: ([line]) => `${line}\nip route 10.253.0.0 255.255.0.0 Null0 track 93`,
    append: () => "ip sla 93\n icmp-echo 198.18.250.1\ntrack 93 ip sla 93 reachability",
    at: /^ip sla \d+$|^track |^ip route /,
  },
  {
    name: "a group without policy",
    rules: ["qos/nhrp-group-unmapped"],
    line: /^(ip nhrp group) (\S+)$/,
    to: ([, head, group]) => `${head} ${group}-SITE`,
    every: true,
  },
];
