/** Texts that no network has, or hardly one: each must take time in proportion to its size. */
import type { ConfigFile } from "./fleet.ts";
import { fleet } from "./fleet.ts";

export interface PathologicalCase {
  readonly name: string;
  /** The number that the name speaks of. */
  readonly size: number;
  readonly files: (size: number) => readonly ConfigFile[];
}

export const cases: readonly PathologicalCase[] = [
  { name: "a hub with 50,000 spokes", size: 50_000, files: (size) => fleet(size).slice(0, 1) },
  { name: "a full mesh of 300 peers' keys", size: 300, files: mesh },
  {
    name: "an access list of 300,000 lines",
    size: 300_000,
    files: (size) => one("acl", [list, ...rows(size, entry)]),
  },
  { name: "5,000 VRFs", size: 5000, files: (size) => one("vrf", rows(size, vrf).flat()) },
  { name: "20,000 interfaces", size: 20_000, files: (size) => one("interfaces", rows(size, face).flat()) },
  { name: "100,000 unknown lines", size: 100_000, files: (size) => one("unknown", rows(size, unknown)) },
  {
    name: "20,000 names that differ at their ends",
    size: 20_000,
    files: (size) => one("names", rows(size, named).flat()),
  },
];

const list = "ip access-list extended LONG";

function one(name: string, lines: readonly string[]): readonly ConfigFile[] {
  return [{ path: `${name}.cfg`, text: `version 15.9\nhostname ${name}\n${lines.join("\n")}\nend\n` }];
}

function rows<T>(count: number, row: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

/** `10.x.y.z` for the number of a host, `z` never 0 or 255. */
function host(index: number): string {
  const row = Math.floor(index / 254);
  return `10.${(row >> 8) & 255}.${row & 255}.${(index % 254) + 1}`;
}

function entry(index: number): string {
  return ` permit tcp host ${host(index)} any eq ${1 + (index % 60_000)}`;
}

function vrf(index: number): readonly string[] {
  return [
    `vrf definition CUSTOMER-${index}`,
    ` rd 65000:${index + 1}`,
    " address-family ipv4",
    "  exit-address-family",
  ];
}

function face(index: number): readonly string[] {
  return [
    `interface Loopback${index}`,
    ` description number ${index}`,
    ` ip address ${host(index)} 255.255.255.255`,
  ];
}

function unknown(index: number): string {
  return `frobnicate ${index} every ${index * 7} blue moons`;
}

function named(index: number): readonly string[] {
  const name = `${"the-same-beginning-".repeat(6)}${index}`;
  return [
    `ip prefix-list ${name} seq 5 permit 10.0.0.0/8`,
    `route-map ${name} permit 10`,
    ` match ip address prefix-list ${name}`,
  ];
}

/** Every router holds a key for every other. */
function mesh(size: number): readonly ConfigFile[] {
  return rows(size, (index) => {
    const keys = rows(
      size,
      (peer) => `crypto isakmp key k${Math.min(index, peer)}x${Math.max(index, peer)} address ${host(peer)}`,
    );
    const lines = [
      "crypto isakmp policy 10",
      " encr aes 256",
      " authentication pre-share",
      " group 14",
      ...keys.filter((_, peer) => peer !== index),
      "crypto ipsec transform-set SET esp-aes 256 esp-sha256-hmac",
      "crypto ipsec profile PROFILE",
      " set transform-set SET",
      "interface GigabitEthernet0/0",
      ` ip address ${host(index)} 255.0.0.0`,
      "interface Tunnel0",
      ` ip address 172.31.${index >> 8}.${index & 255} 255.255.0.0`,
      " ip nhrp network-id 1",
      " tunnel source GigabitEthernet0/0",
      " tunnel mode gre multipoint",
      " tunnel protection ipsec profile PROFILE",
    ];
    return one(`mesh-${index}`, lines)[0] as ConfigFile;
  });
}
