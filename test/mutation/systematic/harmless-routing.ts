/** Changes in routing that look like mistakes and are none. */
import type { Harmless } from "./harmless.ts";
import { eigrpIn, hub, spoke, tunnel } from "./words.ts";

const networkId = /^ip nhrp network-id \d+$/;
const multipoint = /^tunnel mode gre multipoint$/;

export const harmlessRouting: readonly Harmless[] = [
  {
    name: "split horizon of a process that does not run",
    near: ["eigrp/split-horizon", "eigrp/next-hop-self", "eigrp/as-mismatch", "rip/split-horizon"],
    line: networkId,
    to: ([line]) => `no ip next-hop-self eigrp 6500\n ip split-horizon eigrp 6500\n ${line}`,
  },
  {
    name: "longer EIGRP timers on one router: they travel with their sender",
    near: ["eigrp/timers", "eigrp/as-mismatch", "eigrp/weights-mismatch", "eigrp/tunnel-bandwidth"],
    line: networkId,
    to: ([line], text) =>
      eigrpIn(text) === undefined
        ? line
        : `${line}\n ip hello-interval eigrp ${eigrpIn(text)} 9\n ip hold-time eigrp ${eigrpIn(text)} 90`,
  },
  {
    name: "a passive interface that is taken back",
    near: ["eigrp/passive-tunnel", "ospf/passive-tunnel", "eigrp/not-on-tunnel", "ospf/not-on-tunnel"],
    line: /^router (eigrp|ospf|rip)\b.*$/,
    to: ([line], text) => {
      const name = /^interface (Tunnel\d+)$/m.exec(text)?.[1];
      return /^router eigrp [A-Z]/.test(line)
        ? line
        : `${line}\n passive-interface ${name}\n no passive-interface ${name}`;
    },
  },
  {
    name: "the same weights of metrics written out",
    near: ["eigrp/weights-mismatch", "eigrp/stub-on-hub"],
    line: /^router eigrp \d+$/,
    to: ([line]) => `${line}\n metric weights 0 1 0 1 0 0`,
  },
  {
    name: "a spoke that is a stub",
    near: ["eigrp/stub-on-hub", "eigrp/passive-tunnel", "routing/lan-not-advertised"],
    networks: /^(phase1|phase2|hub-pair-eigrp|gre|dual-cloud)/,
    where: spoke,
    line: /^router eigrp \d+$/,
    to: ([line]) => `${line}\n eigrp stub connected summary`,
  },
  {
    name: "bandwidth and delay of one tunnel",
    near: ["eigrp/tunnel-bandwidth", "eigrp/weights-mismatch", "ospf/mtu-mismatch"],
    line: networkId,
    to: ([line]) => `${line}\n bandwidth 3000\n delay 2000`,
  },
  {
    name: "another key first in the chain, which the interface does not use",
    near: ["eigrp/authentication-mismatch", "key-chain/no-key-string"],
    line: /^no ip http secure-server$/,
    to: ([line]) => line,
    append: () => "key chain SPARE-KEYS\n key 1\n  key-string Sanderling-4\n!",
  },
  {
    name: "the default timers of OSPF for its type written out",
    near: ["ospf/timers-mismatch", "ospf/network-type-mismatch", "link/ospf-mismatch"],
    line: /^ip ospf network (broadcast|non-broadcast|point-to-multipoint)$/,
    under: tunnel,
    to: ([line, type]) => `${line}\n ip ospf hello-interval ${type === "broadcast" ? 10 : 30}`,
  },
  {
    name: "costs and a hello that is replaced",
    near: ["ospf/timers-mismatch", "ospf/area-mismatch", "ospf/authentication-mismatch", "ospf/mtu-mismatch"],
    line: /^(ip ospf network \S+)$/,
    under: tunnel,
    to: ([line]) => `${line}\n ip ospf cost 300\n ip ospf hello-interval 3\n no ip ospf hello-interval`,
  },
  {
    name: "a hub that is still surer to be designated router",
    near: ["ospf/dr-election", "ospf/network-type-mismatch", "ospf/neighbor-missing"],
    networks: /ospf-broadcast|vrrp|route-reflector-on/,
    line: /^ip ospf priority [1-9]\d*$/,
    to: () => "ip ospf priority 200",
  },
  {
    name: "an OSPF type that the right one below replaces",
    near: [
      "ospf/network-type-mismatch",
      "ospf/dr-election",
      "ospf/neighbor-missing",
      "ospf/phase2-network-type",
    ],
    line: /^(ip ospf network \S+)$/,
    under: tunnel,
    to: ([line]) => `ip ospf network point-to-point\n ${line}`,
  },
  {
    name: "a smaller MTU that is ignored at its own end",
    near: ["ospf/mtu-mismatch"],
    line: /^(ip ospf network \S+)$/,
    under: tunnel,
    to: ([line]) => `${line}\n ip ospf mtu-ignore`,
  },
  {
    name: "BGP timers and a description at one end",
    near: [
      "bgp/as-mismatch",
      "bgp/neighbor-missing",
      "bgp/password-mismatch",
      "bgp/update-source",
      "bgp/multihop",
      "bgp/as-loop",
    ],
    line: /^(neighbor (\d+\.\S+)) remote-as \d+$/,
    to: ([line, head]) => `${line}\n ${head} timers 7 21\n ${head} description the other end`,
  },
  {
    name: "a BGP neighbour outside of the files that is shut",
    near: [
      "bgp/neighbor-missing",
      "bgp/neighbor-unmapped",
      "bgp/not-activated",
      "bgp/as-mismatch",
      "bgp/route-reflector",
    ],
    line: /^bgp log-neighbor-changes$/,
    to: ([line]) => `${line}\n neighbor 198.18.252.77 remote-as 64999\n neighbor 198.18.252.77 shutdown`,
  },
  {
    name: "paths that may be several",
    near: ["bgp/next-hop-self", "bgp/route-reflector", "bgp/network-not-in-rib", "bgp/not-activated"],
    line: /^bgp log-neighbor-changes$/,
    to: ([line]) => `${line}\n bgp bestpath as-path multipath-relax\n bgp graceful-restart`,
  },
  {
    name: "an allowas-in that is not needed",
    near: ["bgp/as-loop", "bgp/as-mismatch", "bgp/multihop", "bgp/update-source"],
    where: spoke,
    networks: /^(ebgp$|hub-pair-hsrp|ikev2-certificates)/,
    line: /^(neighbor (\d+\.\S+)) remote-as \d+$/,
    to: ([line, head]) => `${line}\n ${head} allowas-in`,
  },
  {
    name: "an aggregate that covers nothing of the spokes",
    near: ["routing/phase2-summary", "bgp/network-not-in-rib", "bgp/next-hop-self"],
    where: hub,
    networks: /^(ebgp$|hub-pair-hsrp|ibgp|route-reflector|ikev2-cert)/,
    line: /^network \d\S+ mask 255\.255\.255\.0$/,
    to: ([line]) => `${line}\n aggregate-address 198.18.248.0 255.255.254.0`,
  },
  {
    name: "a static route with a next hop that is discarded",
    near: [
      "routing/static-onto-mgre",
      "routing/next-hop-unreachable",
      "routing/recursive",
      "routing/nbma-unreachable",
      "sla/not-scheduled",
    ],
    line: /^ip route 0\.0\.0\.0 0\.0\.0\.0 \d\S+$/,
    to: ([line]) => `${line}\nip route 192.0.2.248 255.255.255.248 Null0`,
  },
  {
    name: "a second default route that never wins",
    near: [
      "routing/recursive",
      "routing/nbma-unreachable",
      "routing/next-hop-unreachable",
      "routing/none-over-tunnel",
    ],
    line: /^(ip route 0\.0\.0\.0 0\.0\.0\.0 \d\S+)$/,
    to: ([line]) => `${line}\n${line} 250`,
  },
  {
    name: "a loopback with an address that others have too",
    near: [
      "routing/duplicate-lan",
      "tunnel/duplicate-address",
      "nhrp/duplicate-nbma",
      "interface/overlapping-subnet",
      "routing/lan-not-advertised",
    ],
    line: /^no ip http secure-server$/,
    to: ([line]) => line,
    append: () => "interface Loopback99\n description anycast\n ip address 1.0.0.1 255.255.255.255\n!",
    networks: /^(?!phase1|hierarchical)/,
    all: true,
  },
  {
    name: "a router-id of another process",
    near: ["routing/duplicate-router-id", "ospf/not-on-tunnel", "ospf/area-mismatch"],
    line: /^no ip http secure-server$/,
    to: ([line]) => line,
    append: () => "router ospf 6501\n router-id 192.88.99.1\n!",
    all: true,
  },
  {
    name: "IS-IS beside the tunnels",
    near: ["routing/isis-over-nhrp", "routing/none-over-tunnel"],
    line: /^description LAN.*$/,
    to: ([line]) => `${line}\n ip router isis`,
    append: () => "router isis\n net 49.0001.0000.0000.0042.00\n!",
    networks: /^(?!hub-pair|dual-hub|static)/,
  },
  {
    name: "a summary towards the LAN",
    near: ["routing/phase2-summary", "routing/lan-not-advertised"],
    networks: /^(phase2|phase1|eigrp-stub|hub-pair-eigrp|dual-cloud|gre)/,
    where: hub,
    line: /^description LAN.*$/,
    to: ([line], text) => `${line}\n ip summary-address eigrp ${eigrpIn(text)} 172.16.0.0 255.240.0.0`,
  },
  {
    name: "a preemption delay of the virtual gateway",
    near: ["link/first-hop-mismatch", "link/ospf-mismatch", "link/eigrp-as-mismatch"],
    line: /^((?:standby|vrrp) \d+) ip \S+$/,
    to: ([line, head]) => `${line}\n ${head} preempt delay minimum 30`,
    every: true,
  },
  {
    name: "a group that only one router has",
    near: ["link/first-hop-mismatch"],
    line: /^description LAN.*$/,
    networks: /^(?!form)/,
    to: ([line]) => `${line}\n standby 77 preempt`,
  },
  {
    name: "costs on the links of sites",
    near: ["link/ospf-mismatch", "link/eigrp-as-mismatch", "ospf/area-mismatch"],
    line: /^description (LAN|link).*$/,
    to: ([line]) => `${line}\n ip ospf cost 40\n delay 300`,
  },
  {
    name: "RIP timers",
    near: ["rip/version-mismatch", "rip/split-horizon"],
    line: /^router rip$/,
    to: ([line]) => `${line}\n timers basic 30 180 180 240`,
  },
  {
    name: "RIP at a LAN that does not send",
    near: ["rip/version-mismatch", "rip/split-horizon"],
    line: networkId,
    to: ([line]) => `${line}\n ip rip advertise 60`,
  },
  {
    name: "versions of RIP where RIP does not run",
    near: ["rip/version-mismatch", "rip/split-horizon"],
    networks: /^(?!.*rip-|rip)/,
    line: networkId,
    to: ([line]) => `${line}\n ip rip send version 1\n ip split-horizon`,
  },
  {
    name: "a group of QoS for which all hubs have a policy",
    near: ["qos/nhrp-group-unmapped", "reference/undefined"],
    line: /^ip nhrp group \S+$/,
    to: ([line]) => `ip nhrp group SMALL-AND-WRONG\n no ip nhrp group\n ${line}`,
    every: true,
  },
  {
    name: "a policy for a group that no spoke here has",
    near: ["qos/nhrp-group-unmapped", "reference/unused"],
    where: hub,
    networks: /^(?!ipv6)/,
    line: multipoint,
    to: ([line]) => `ip nhrp map group RESERVE service-policy output RESERVE\n ${line}`,
    append: () => "policy-map RESERVE\n class class-default\n  shape average 2000000\n!",
  },
  {
    name: "a probe that is started",
    near: ["sla/not-scheduled", "routing/nbma-unreachable"],
    line: /^ip route 0\.0\.0\.0 0\.0\.0\.0 \d\S+$/,
    to: ([line]) => `${line}\nip route 192.88.98.0 255.255.255.0 Null0 track 93`,
    append: () =>
      "ip sla 93\n icmp-echo 198.18.250.1\nip sla schedule 93 life forever start-time now\ntrack 93 ip sla 93 reachability\n!",
  },
  {
    name: "both versions of RIP sent",
    near: ["rip/version-mismatch"],
    networks: /(^|-)rip/,
    line: /^tunnel source .*$/,
    to: ([line]) => `${line}\n ip rip send version 1 2`,
  },
  {
    name: "both versions of RIP taken",
    near: ["rip/version-mismatch"],
    networks: /(^|-)rip/,
    line: /^tunnel source .*$/,
    to: ([line]) => `${line}\n ip rip receive version 1 2`,
  },
  {
    name: "a route to a branch in a summary",
    near: ["routing/static-route-missing"],
    networks: /^(static-|phase2-static)/,
    line: /^(ip route 10\.\d+\.1)1(\d)\.0 255\.255\.255\.0 (.*)$/,
    to: ([, head, last, rest]) => `${head}1${last}.0 255.255.255.128 ${rest}`,
  },
  {
    name: "a network of a site that only it uses",
    near: ["routing/static-route-missing"],
    networks: /^(static-|phase2-static)/,
    line: /^ip forward-protocol nd$/,
    to: ([line]) => `${line}\ninterface Vlan66\n ip address 192.168.66.1 255.255.255.0\n!`,
  },
  {
    name: "a route to a branch that is written twice",
    near: ["routing/static-route-missing"],
    networks: /^(static-|phase2-static)/,
    line: /^(ip route 10\.\S+ \S+ .*)$/,
    to: ([line]) => `${line} 20\n${line}`,
  },
];
