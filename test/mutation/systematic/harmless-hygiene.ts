/** Changes of what hardening looks at, and of what members of a cloud need not share. */
import type { Harmless } from "./harmless.ts";
import { eigrpIn, spoke, tunnel } from "./words.ts";

const networks = /^(?!form)/;
const anchor = /^no ip http server$/;
const networkId = /^ip nhrp network-id \d+$/;

export const harmlessHygiene: readonly Harmless[] = [
  {
    name: "a password that is taken away again",
    near: ["hygiene/enable-password", "hygiene/user-password", "hygiene/no-password-encryption"],
    networks,
    line: anchor,
    to: ([line]) => `${line}\nenable password Oyster-1\nno enable password`,
  },
  {
    name: "a web server that is switched on and off",
    near: ["hygiene/http-server", "hygiene/ssh-version"],
    networks,
    line: anchor,
    to: ([line]) => `ip http server\n${line}`,
  },
  {
    name: "a second log host and a second clock",
    near: ["hygiene/no-logging", "hygiene/no-ntp"],
    networks,
    line: anchor,
    to: ([line]) => `${line}\nlogging host 10.255.0.21\nntp server 10.255.0.11`,
  },
  {
    name: "a long timeout",
    near: ["hygiene/exec-timeout", "hygiene/no-login", "hygiene/telnet", "hygiene/vty-open"],
    networks,
    line: /^exec-timeout \d+ 0$/,
    to: () => "exec-timeout 60 0",
  },
  {
    name: "a community that reads, with a list",
    near: ["hygiene/snmp-community", "reference/undefined"],
    networks,
    line: anchor,
    to: ([line]) => `${line}\nsnmp-server community Oyster3 RO MANAGERS`,
    append: () => "ip access-list standard MANAGERS\n permit 10.255.0.0 0.0.0.255\n!",
  },
  {
    name: "a holdtime that is replaced by that of all",
    near: ["nhrp/holdtime-mismatch"],
    line: /^ip nhrp holdtime \d+$/,
    to: ([line]) => `ip nhrp holdtime 321\n ${line}`,
  },
  {
    name: "a segment size that is replaced by that of all",
    near: ["tunnel/mss-mismatch", "tunnel/mode-mixed"],
    line: /^ip tcp adjust-mss \d+$/,
    under: tunnel,
    to: ([line]) => `ip tcp adjust-mss 1000\n ${line}`,
  },
  {
    name: "a network line for a loopback",
    near: ["eigrp/network-unmatched", "eigrp/auto-summary", "eigrp/stub-hides-routes"],
    line: /^router eigrp \d+$/,
    to: ([line]) => `${line}\n no auto-summary\n network 1.0.0.1 0.0.0.0`,
    append: (_, text) =>
      `interface Loopback88\n ip address 1.0.0.1 255.255.255.255\n${eigrpIn(text) === undefined ? "" : "!"}`,
    networks: /^(?!form|phase1|hierarchical)/,
  },
  {
    name: "a network line of OSPF for a loopback",
    near: ["ospf/network-unmatched", "ospf/not-on-tunnel", "routing/protocol-one-sided"],
    line: /^router ospf \d+$/,
    to: ([line]) => `${line}\n network 1.0.0.1 0.0.0.0 area 0`,
    append: () => "interface Loopback88\n ip address 1.0.0.1 255.255.255.255\n!",
  },
  {
    name: "a stub that tells what is connected, written out",
    near: ["eigrp/stub-hides-routes", "eigrp/stub-on-hub"],
    networks: /^(phase1|phase2|hub-pair-eigrp|dual-)/,
    where: spoke,
    line: /^router eigrp \d+$/,
    to: ([line]) => `${line}\n eigrp stub connected`,
  },
  {
    name: "queues with a wide window",
    near: ["ipsec/replay-window"],
    networks: /^(phase|ebgp|ospf|rip|dual-|hub-pair|static-routes|dhcp|ibgp)/,
    line: networkId,
    to: ([line]) => `${line}\n service-policy output QUEUED`,
    append: () =>
      "policy-map QUEUED\n class class-default\n  fair-queue\ncrypto ipsec security-association replay window-size 1024\n!",
  },
  {
    name: "aggressive mode off where no key is for a name",
    near: ["isakmp/aggressive-needed", "isakmp/disabled", "isakmp/profile-incomplete"],
    networks,
    line: /^crypto isakmp policy \d+$/,
    to: ([line]) => line,
    append: () => "no crypto isakmp enable\ncrypto isakmp enable\ncrypto isakmp aggressive-mode disable\n!",
  },
  {
    name: "IKEv1 off where IKEv2 alone is used",
    near: ["isakmp/disabled", "isakmp/key-missing", "isakmp/policy-mismatch"],
    networks: /^(dual-|eigrp-stub|hub-behind|hub-pair-hsrp|ospf-broadcast|two-vrfs|ibgp)/,
    line: anchor,
    to: ([line]) => line,
    append: (_, text) => (text.includes("set ikev2-profile") ? "no crypto isakmp enable\n!" : ""),
  },
  {
    name: "RIP on the LAN alone",
    near: ["routing/protocol-one-sided", "rip/version-mismatch", "rip/split-horizon"],
    networks: /^(?!form|rip|route-reflector|ebgp-listen)/,
    line: anchor,
    to: ([line]) => line,
    append: () =>
      "interface Loopback89\n ip address 192.88.99.1 255.255.255.0\n shutdown\nrouter rip\n version 2\n network 192.88.99.0\n!",
  },
  {
    name: "a static route to a network that nobody here has",
    near: ["routing/static-next-hop", "routing/static-onto-mgre", "routing/next-hop-unreachable"],
    networks: /^(static-routes|hub-pair-hsrp|phase2|ebgp$|rip)/,
    where: spoke,
    line: /^ip route 0\.0\.0\.0 0\.0\.0\.0 \d\S+$/,
    to: ([line], text) => {
      const server = /^ *ip nhrp nhs (\d\S+)$/m.exec(text)?.[1];
      return server === undefined ? line : `${line}\nip route 192.88.99.0 255.255.255.0 ${server}`;
    },
  },
  {
    name: "a second way to the other spokes",
    near: ["routing/no-route-to-peer", "routing/nbma-unreachable"],
    networks: /^(phase2|ebgp$|hub-pair|rip|static-routes)/,
    where: spoke,
    line: /^ip route 0\.0\.0\.0 0\.0\.0\.0 (\d\S+)$/,
    to: ([, gateway]) => `ip route 0.0.0.0 128.0.0.0 ${gateway}\nip route 128.0.0.0 128.0.0.0 ${gateway}`,
    all: true,
  },
  {
    name: "another virtual address of one router alone",
    near: ["interface/duplicate-address", "link/first-hop-mismatch"],
    networks: /^(hub-pair|dual-|phase2|ebgp$)/,
    line: /^description LAN.*$/,
    to: ([line]) => `${line}\n standby 66 ip 10.240.0.1`,
  },
  {
    name: "templates with a smaller MTU and a description",
    near: [
      "flexvpn/template-incomplete",
      "flexvpn/nhrp-missing",
      "flexvpn/no-virtual-template",
      "flexvpn/client-missing",
    ],
    networks: /^flexvpn/,
    line: /^ip nhrp (network-id|shortcut|redirect)\b.*$/,
    to: ([line]) => `ip mtu 1380\n ip tcp adjust-mss 1340\n ${line}`,
    every: true,
  },
];
