/**
 * A made-up network of one hub and any number of spokes, always the same for the same numbers. Phase 3, EIGRP, IKEv1
 * with a key of its own for every spoke. As in real fleets most lines repeat; names, addresses and keys do not.
 */

/** One running-config. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** The hub and its spokes. Another seed gives other names, addresses and keys. At most 16,000 spokes. */
export function fleet(spokes: number, seed = 1): readonly ConfigFile[] {
  const sites = Array.from({ length: spokes }, (_, index) => siteOf(index + 1, seed));
  return [hub(sites, seed), ...sites.map((site) => spoke(site, seed))];
}

interface Site {
  readonly name: string;
  readonly overlay: string;
  readonly transport: string;
  readonly gateway: string;
  readonly lan: string;
  readonly lanNetwork: string;
  readonly key: string;
}

const hubTransport = "198.18.0.2";

function siteOf(number: number, seed: number): Site {
  const second = 16 + (seed % 16);
  return {
    name: `BRANCH-${seed}-${String(number).padStart(5, "0")}`,
    overlay: address(10, seed % 64, number + 1),
    transport: address(172, second, number * 4 + 2),
    gateway: address(172, second, number * 4 + 1),
    lan: address(10, 64 + (seed % 64), number * 256 + 1),
    lanNetwork: address(10, 64 + (seed % 64), number * 256),
    key: `k${(Math.imul(number + seed * 65_537, 2_654_435_761) >>> 0).toString(36)}Q`,
  };
}

/** The address `offset` after `first.second.0.0`. */
function address(first: number, second: number, offset: number): string {
  return [first, second + (offset >> 16), (offset >> 8) & 255, offset & 255].join(".");
}

function spoke(site: Site, seed: number): ConfigFile {
  const hubOverlay = address(10, seed % 64, 1);
  const text = [
    ...opening(site.name),
    `crypto isakmp key ${site.key} address ${hubTransport}`,
    ...protection,
    "interface Tunnel0",
    ` description to the hub`,
    ` ip address ${site.overlay} 255.255.0.0`,
    ...tunnel,
    ` ip nhrp map ${hubOverlay} ${hubTransport}`,
    ` ip nhrp map multicast ${hubTransport}`,
    ` ip nhrp nhs ${hubOverlay}`,
    " ip nhrp shortcut",
    ...tunnelEnd,
    ...interfaces(site.transport, "255.255.255.252", site.lan),
    "router eigrp 100",
    ` network 10.${seed % 64}.0.0 0.0.255.255`,
    ` network ${site.lanNetwork} 0.0.0.255`,
    " passive-interface GigabitEthernet0/1",
    " eigrp stub connected summary",
    "!",
    `ip route 0.0.0.0 0.0.0.0 ${site.gateway}`,
    ...closing,
  ];
  return { path: `${site.name.toLowerCase()}.cfg`, text: `${text.join("\n")}\n` };
}

function hub(sites: readonly Site[], seed: number): ConfigFile {
  const text = [
    ...opening(`HUB-${seed}`),
    ...sites.map((site) => `crypto isakmp key ${site.key} address ${site.transport}`),
    ...protection,
    "interface Tunnel0",
    " description to the branches",
    ` ip address ${address(10, seed % 64, 1)} 255.255.0.0`,
    ...tunnel,
    " ip nhrp map multicast dynamic",
    " ip nhrp redirect",
    " no ip split-horizon eigrp 100",
    ...tunnelEnd,
    ...interfaces(hubTransport, "255.255.255.252", "10.255.0.1"),
    "router eigrp 100",
    ` network 10.${seed % 64}.0.0 0.0.255.255`,
    " network 10.255.0.0 0.0.0.255",
    " passive-interface GigabitEthernet0/1",
    "!",
    "ip route 0.0.0.0 0.0.0.0 198.18.0.1",
    ...closing,
  ];
  return { path: `hub-${seed}.cfg`, text: `${text.join("\n")}\n` };
}

const opening = (name: string) => [
  "version 15.9",
  "service timestamps debug datetime msec",
  "service timestamps log datetime msec",
  "service password-encryption",
  "!",
  `hostname ${name}`,
  "!",
  "no aaa new-model",
  "ip cef",
  "no ip domain lookup",
  "!",
  "crypto isakmp policy 10",
  " encr aes 256",
  " hash sha256",
  " authentication pre-share",
  " group 14",
];

const protection = [
  "!",
  "crypto ipsec transform-set OVERLAY-SET esp-aes 256 esp-sha256-hmac",
  " mode transport",
  "!",
  "crypto ipsec profile OVERLAY-PROFILE",
  " set transform-set OVERLAY-SET",
  "!",
];

const tunnel = [
  " no ip redirects",
  " ip mtu 1400",
  " ip tcp adjust-mss 1360",
  " ip nhrp authentication BRANCHES",
  " ip nhrp network-id 100",
];

const tunnelEnd = [
  " tunnel source GigabitEthernet0/0",
  " tunnel mode gre multipoint",
  " tunnel key 100",
  " tunnel protection ipsec profile OVERLAY-PROFILE",
  "!",
];

const interfaces = (transport: string, mask: string, lan: string) => [
  "interface GigabitEthernet0/0",
  " description transport",
  ` ip address ${transport} ${mask}`,
  " duplex auto",
  " speed auto",
  "!",
  "interface GigabitEthernet0/1",
  ` ip address ${lan} 255.255.255.0`,
  "!",
];

const closing = ["!", "line con 0", "line vty 0 4", " login local", " transport input ssh", "!", "end"];
