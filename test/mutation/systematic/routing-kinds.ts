/** Mistakes in routing over tunnels and around them. */
import type { Kind } from "./kind.ts";
import { eigrpIn, hub, lanIn, spoke, tunnel } from "./words.ts";

const networkId = /^ip nhrp network-id \d+$/;
const lan = /^description LAN.*$/;
const pairs = /hub-pair|^as-override/;
/** Phase 2 with OSPF that lets spokes be next hops. */
const phase2Ospf = /^(ospf-broadcast|hub-pair-vrrp|two-hubs-ospf|changing-spokes|non-broadcast-ospf)/;

/** The `network` line of classic EIGRP or OSPF that covers the first tunnel alone. */
function tunnelNetworkIn(text: string): string | undefined {
  const net = /^interface Tunnel\d+\n(?: .*\n)*? ip address (\d+\.\d+\.\d+)\.\d+ 255/m.exec(text)?.[1];
  return net === undefined ? undefined : new RegExp(`^ (network ${net}\\.0.*)$`, "m").exec(text)?.[1];
}

export const routingKinds: readonly Kind[] = [
  {
    name: "one AS number on all spokes",
    rules: ["bgp/as-loop"],
    networks: /^(ebgp|hub-pair-hsrp|ikev2-certificates|core-and)/,
    line: /^(router bgp|neighbor \S+ remote-as) (6500[2-9]|6513[3-9]|6517[1-9]|6473[2-4])$/,
    to: ([, head, as = ""]) => `${head} ${as.slice(0, 4)}3`,
    together: true,
  },
  {
    name: "no allowas-in",
    rules: ["bgp/as-loop"],
    line: /^neighbor \S+ allowas-in.*$/,
    every: true,
    at: /^neighbor \S+ remote-as/,
  },
  {
    name: "no as-override",
    rules: ["bgp/as-loop"],
    line: /^neighbor \S+ as-override$/,
    every: true,
    at: /^neighbor \S+ remote-as/,
  },
  { name: "no multihop", rules: ["bgp/multihop"], line: /^neighbor \S+ ebgp-multihop \d+$/, every: true },
  {
    name: "a session that may be one hop long",
    rules: ["bgp/multihop"],
    line: /^(neighbor \S+) ebgp-multihop \d+$/,
    to: ([line, head]) => `${line}\n no ${head} ebgp-multihop`,
    every: true,
  },
  {
    name: "no source of an eBGP session between loopbacks",
    rules: ["bgp/update-source"],
    networks: pairs,
    line: /^neighbor \S+ update-source Loopback[01]$/,
    every: true,
  },
  {
    name: "a network that is not there",
    rules: ["bgp/network-not-in-rib"],
    networks: /^(ebgp$|hub-pair-hsrp|ikev2-certificates|ibgp)/,
    where: spoke,
    line: /^network (\d\S+) mask 255\.255\.255\.0$/,
    to: ([, net]) => `network ${net} mask 255.255.255.128`,
    every: true,
  },
  {
    name: "next-hop-self in phase 2",
    rules: ["bgp/next-hop-self"],
    networks: /^(ebgp$|one-as)/,
    where: hub,
    line: /^(neighbor (\d\S+)) remote-as (?!64701)\d+$/,
    to: ([line, head]) => `${line}\n ${head} next-hop-self`,
    every: true,
  },
  {
    name: "next-hop-self for reflected routes in phase 2",
    rules: ["bgp/next-hop-self"],
    networks: /^three-reflectors/,
    where: hub,
    line: /^(neighbor \S+) route-reflector-client$/,
    to: ([line, head]) => `${line}\n ${head} next-hop-self all`,
    every: true,
  },
  {
    name: "a neighbour that is not activated",
    rules: ["bgp/not-activated"],
    networks: /^one-as/,
    line: /^neighbor \S+ activate$/,
    at: /^neighbor \d\S+ remote-as/,
    every: true,
  },
  {
    name: "no reflection to any spoke",
    rules: ["bgp/route-reflector"],
    where: hub,
    line: /^neighbor \S+ route-reflector-client$/,
    perFile: true,
    at: /^neighbor \d\S+ remote-as/,
  },
  {
    name: "reflection that is taken back",
    rules: ["bgp/route-reflector"],
    where: hub,
    line: /^neighbor \S+ route-reflector-client$/,
    to: ([line]) => `${line}\n no ${line}`,
    perFile: true,
    at: /^neighbor \d\S+ remote-as/,
  },
  {
    name: "no family activated",
    rules: ["bgp/not-activated"],
    networks: /^(ebgp$|hub-pair|route-reflector)/,
    line: /^bgp log-neighbor-changes$/,
    to: ([line]) => `${line}\n no bgp default ipv4-unicast`,
    at: /^neighbor \d\S+ /,
  },
  {
    name: "a BGP neighbour behind the tunnel that nobody maps",
    rules: ["bgp/neighbor-unmapped"],
    also: ["bgp/neighbor-missing"],
    networks: /^hub-pair/,
    line: /^neighbor 10\.132\.255\.([12]) remote-as 65132$/,
    where: hub,
    to: ([line, n]) => `${line}\n neighbor 10.132.0.${n} remote-as 65132`,
    every: true,
  },
  {
    name: "a hub that does not map the other hub of its session",
    rules: ["bgp/neighbor-unmapped"],
    networks: /^(one-as|three-reflectors)/,
    where: hub,
    line: /^ip nhrp map \d\S+ \d\S+$/,
    at: /^neighbor \d\S+ remote-as/,
    every: true,
  },
  {
    name: "a hub that maps the other hub of its session to a stranger",
    rules: ["bgp/neighbor-unmapped"],
    networks: /^(one-as|three-reflectors)/,
    where: hub,
    line: /^(ip nhrp map \d\S+ \d+\.\d+\.\d+)\.\d+$/,
    to: ([, head]) => `${head}.77`,
    every: true,
  },
  {
    name: "EIGRP authentication at one end",
    rules: ["eigrp/authentication-mismatch"],
    line: networkId,
    to: ([line], text) =>
      eigrpIn(text) === undefined || text.includes("authentication mode eigrp")
        ? line
        : `${line}\n ip authentication mode eigrp ${eigrpIn(text)} md5\n ip authentication key-chain eigrp ${eigrpIn(text)} ONLY-HERE`,
    networks: /^(eigrp-stub|phase[12]|dual-(cloud|hub)|dhcp|form-|hierarchical)/,
    append: () => "key chain ONLY-HERE\n key 1\n  key-string Plover-3",
    at: /^ip authentication /,
  },
  {
    name: "no EIGRP authentication",
    rules: ["eigrp/authentication-mismatch"],
    line: /^ip authentication mode eigrp \d+ md5$/,
  },
  {
    name: "another EIGRP key",
    rules: ["eigrp/authentication-mismatch"],
    networks: /qos|gre-over/,
    line: /^key-string (\S+)$/,
    to: () => "key-string Another-9",
    at: /authentication /,
  },
  {
    name: "a phase 2 hub that makes itself the next hop",
    rules: ["eigrp/next-hop-self"],
    line: /^no (ip next-hop-self eigrp \d+|next-hop-self)$/,
    networks: /phase2|dual-cloud/,
    every: true,
  },
  {
    name: "a tunnel that EIGRP does not cover",
    rules: ["eigrp/not-on-tunnel"],
    line: /^router eigrp \d+$/,
    to: ([line]) => line,
    append: ([line], text) =>
      tunnelNetworkIn(text) === undefined ? "" : `${line}\n no ${tunnelNetworkIn(text)}`,
    at: /^(interface Tunnel\d+|router .*)$/,
  },
  {
    name: "a tunnel that OSPF does not cover",
    rules: ["ospf/not-on-tunnel"],
    line: /^router ospf \d+$/,
    to: ([line]) => line,
    append: ([line], text) =>
      tunnelNetworkIn(text) === undefined ? "" : `${line}\n no ${tunnelNetworkIn(text)}`,
    at: /^(interface Tunnel\d+|router .*)$/,
  },
  {
    name: "a tunnel without its OSPF line",
    rules: ["ospf/not-on-tunnel"],
    line: /^ip ospf \d+ area \d+$/,
    under: tunnel,
    at: /^(interface Tunnel\d+|router ospf \d+.*)$/,
  },
  {
    name: "a hold time below the hello interval",
    rules: ["eigrp/timers"],
    line: networkId,
    to: ([line], text) =>
      eigrpIn(text) === undefined ? line : `${line}\n ip hold-time eigrp ${eigrpIn(text)} 3`,
  },
  {
    name: "neighbours that nobody names",
    rules: ["ospf/neighbor-missing"],
    line: /^ip ospf network (broadcast|point-to-multipoint)$/,
    under: tunnel,
    to: () => "ip ospf network non-broadcast",
    together: true,
  },
  {
    name: "point-to-multipoint neighbours that nobody names",
    rules: ["ospf/neighbor-missing"],
    line: /^ip ospf network (broadcast|point-to-multipoint)$/,
    under: tunnel,
    to: () => "ip ospf network point-to-multipoint non-broadcast",
    together: true,
  },
  {
    name: "no neighbours of non-broadcast OSPF",
    rules: ["ospf/neighbor-missing"],
    networks: pairs,
    line: /^neighbor 10\.133\.0\.\d+( priority \d+)?$/,
    together: true,
  },
  {
    name: "point-to-multipoint in phase 2",
    rules: ["ospf/phase2-network-type"],
    networks: phase2Ospf,
    line: /^ip ospf network (broadcast|non-broadcast)$/,
    under: tunnel,
    to: () => "ip ospf network point-to-multipoint",
    together: true,
  },
  {
    name: "point-to-multipoint with named neighbours in phase 2",
    rules: ["ospf/phase2-network-type"],
    also: ["ospf/neighbor-missing"],
    networks: phase2Ospf,
    line: /^ip ospf network (broadcast|non-broadcast)$/,
    under: tunnel,
    to: () => "ip ospf network point-to-multipoint non-broadcast",
    together: true,
  },
  {
    name: "an aggregate alone in phase 2",
    rules: ["routing/phase2-summary"],
    networks: /^(ebgp$|one-as|three-reflectors)/,
    where: hub,
    line: /^network \d\S+ mask 255\.255\.255\.0$/,
    to: ([line]) =>
      `${line}\n aggregate-address 172.16.0.0 255.240.0.0 summary-only\n aggregate-address 10.160.0.0 255.224.0.0 summary-only`,
    every: true,
  },
  {
    name: "a default to spokes in phase 2",
    rules: ["routing/phase2-summary"],
    networks: /^(ebgp$|one-as|three-reflectors)/,
    where: hub,
    line: /^network \d\S+ mask 255\.255\.255\.0$/,
    to: ([line], text) =>
      `${line}\n neighbor ${[...text.matchAll(/^ neighbor (\d\S+) remote-as/gm)].at(-1)?.[1]} default-originate`,
    every: true,
  },
  {
    name: "another MTU under OSPF",
    rules: ["ospf/mtu-mismatch"],
    networks: /ospf|route-reflector-on|form-/,
    line: /^(ip ospf network \S+)$/,
    under: tunnel,
    to: ([line]) => `${line}\n ip mtu 1333`,
    at: /^(ip mtu \d+|interface Tunnel\d+)$/,
  },
  {
    name: "everything passive under OSPF",
    rules: ["ospf/passive-tunnel"],
    networks: /^(?!site|static-vti|hub-pair-hsrp)/,
    line: /^router ospf \d+$/,
    to: ([line]) => line,
    append: ([line], text) => {
      const name = /^interface (Tunnel\d+)$/m.exec(text)?.[1];
      return name === undefined ? "" : `${line}\n passive-interface ${name}`;
    },
    at: /^passive-interface/,
  },
  {
    name: "a hub that never becomes designated router",
    rules: ["ospf/dr-election"],
    where: hub,
    line: /^ip ospf priority [1-9]\d*$/,
    to: () => "ip ospf priority 0",
    together: true,
  },
  {
    name: "no priority on a spoke",
    rules: ["ospf/dr-election"],
    line: /^ip ospf priority 0$/,
    at: /^interface Tunnel\d+$/,
  },
  {
    name: "one LAN behind all spokes",
    rules: ["routing/duplicate-lan"],
    where: spoke,
    line: /^(ip address|network) (\d+\.\d+)\.\d+\.(\d+) (255\.255\.255\.0|0\.0\.0\.255|mask 255\.255\.255\.0)(.*)$/,
    under: /^(interface (Gig|Fast|Eth|Vlan)|router bgp|address-family)/,
    to: ([, head, net, last, mask, rest]) => `${head} ${net}.240.${last} ${mask}${rest}`,
    networks: /^(ebgp$|hub-pair|one-as|core-and)/,
    together: true,
  },
  {
    name: "one LAN behind all spokes, in a network line of its own",
    rules: ["routing/duplicate-lan"],
    networks: /^(?!dual-hub|ebgp|ibgp|route-reflector|one-as|three-reflectors)/,
    where: spoke,
    line: /^(ip address|network) (172\.\d+)\.\d+\.(\d+) (255\.255\.255\.0|0\.0\.0\.255)(.*)$/,
    to: ([, head, net, last, mask, rest]) => `${head} ${net}.240.${last} ${mask}${rest}`,
    together: true,
  },
  {
    name: "RIP version 1",
    rules: ["rip/version-mismatch"],
    line: /^version 2$/,
    under: /^router rip/,
    to: () => "version 1",
    every: true,
  },
  {
    name: "split horizon of RIP",
    rules: ["rip/split-horizon"],
    line: /^no ip split-horizon$/,
  },
  {
    name: "one router-id on all",
    rules: ["routing/duplicate-router-id"],
    line: /^((?:eigrp |bgp )?router-id) \d\S+$/,
    to: ([, head]) => `${head} 10.255.255.99`,
    together: true,
  },
  {
    name: "IS-IS over NHRP",
    rules: ["routing/isis-over-nhrp"],
    line: /^tunnel mode gre multipoint$/,
    to: ([line]) => `${line}\n ip router isis`,
    append: () => "router isis\n net 49.0001.0000.0000.0099.00",
  },
  {
    name: "a static route into the multipoint tunnel",
    rules: ["routing/static-onto-mgre"],
    line: /^interface (Tunnel\d+)$/,
    networks: /^(?!phase1|gre|static-vti|site|flex|ipv6)/,
    to: ([line]) => line,
    append: ([, name]) => `ip route 10.254.0.0 255.255.0.0 ${name}`,
    at: /^ip route 10\.254/,
  },
  {
    name: "a summary in phase 2",
    rules: ["routing/phase2-summary"],
    networks: /^phase2/,
    where: hub,
    line: networkId,
    to: ([line], text) =>
      eigrpIn(text) === undefined
        ? line
        : `${line}\n ip summary-address eigrp ${eigrpIn(text)} 172.16.0.0 255.240.0.0`,
    every: true,
  },
  {
    name: "no routing over the tunnels",
    rules: ["routing/none-over-tunnel"],
    also: ["eigrp/not-on-tunnel", "nhrp/multicast-unmapped"],
    networks: /^(phase|ospf|dual|rip|hub-pair-eigrp|hub-pair-vrrp|eigrp|two)/,
    line: /^(network \d\S+.*|ip ospf \d+ area \d+)$/,
    together: true,
  },
  {
    name: "a spoke that keeps its LAN for itself",
    rules: ["routing/lan-not-advertised"],
    networks: /^(ebgp$|ibgp|hub-pair)/,
    where: spoke,
    line: /^(network (172|192|10)\.\S+ mask 255\.255\.255\.0|ip ospf \d+ area \d+)$/,
    under: /^(router|interface (Gig|Fast|Eth|Vlan)|address-family)/,
    every: true,
    at: /./,
  },
  {
    name: "overlapping subnets",
    rules: ["interface/overlapping-subnet"],
    line: lan,
    to: ([line]) => line,
    append: (_, text) => {
      const found = lanIn(text);
      return found === undefined
        ? ""
        : `interface GigabitEthernet0/9\n ip address ${found.net}.129 255.255.255.128`;
    },
    at: /^ip address \S+ 255\.255\.255\.(128|0)$/,
  },
];
