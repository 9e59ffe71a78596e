/** Tunnels that carry IPv4 and IPv6: what boxes print of each family, in their layouts, against the prediction. */
import { describe, expect, it } from "vitest";
import type { Edit } from "../support/edited.ts";
import { told } from "../support/told.ts";

const network = "clean/dual-stack-named-eigrp";
const overlay = "clean/ipv6-overlay";

const ipv4Part = (type: string, ...rows: readonly string[]) => `
Interface: Tunnel80, IPv4 NHRP Details
Type:${type}, NHRP Peers:${rows.length},

 # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb
 ----- --------------- --------------- ----- -------- -----
${rows.map((row) => `     1 ${row}\n`).join("")}`;

interface Peer {
  readonly nbma: string;
  readonly tunnel: string;
  readonly target?: string;
  readonly state?: string;
  readonly attributes: string;
}

const ipv6Part = (type: string, name: string, ...peers: readonly Peer[]) => `
Interface: ${name}, IPv6 NHRP Details
Type:${type}, Total NBMA Peers (v4/v6): ${peers.length}
${peers
  .map(
    ({ nbma, tunnel, target = `${tunnel}/128`, state = "UP", attributes }, index) => `
    ${index + 1}.Peer NBMA Address: ${nbma}
        Tunnel IPv6 Address: ${tunnel}
        IPv6 Target Network: ${target}
        # Ent: 1, Status: ${state}, UpDn Time: 00:11:00, Cache Attrib: ${attributes}
`,
  )
  .join("")}`;

const hub4 = "198.51.100.34          10.80.0.1    UP 00:11:00     S";
const hub6: Peer = { nbma: "198.51.100.34", tunnel: "2001:DB8:80::1", attributes: "S" };
const chur: Peer = { nbma: "203.0.113.70", tunnel: "2001:DB8:80::A", attributes: "D" };
const lindau: Peer = { nbma: "203.0.113.78", tunnel: "2001:DB8:80::B", attributes: "D" };

const spoke = (peer: Peer = hub6, ...others: readonly Peer[]) =>
  `CHUR#show dmvpn\n${ipv4Part("Spoke", hub4)}${ipv6Part("Spoke", "Tunnel80", peer, ...others)}`;

const hub = (...peers: readonly Peer[]) =>
  `VADUZ-HUB#show dmvpn
${ipv4Part(
  "Hub",
  "203.0.113.70          10.80.0.10    UP 00:11:00     D",
  "203.0.113.78          10.80.0.11    UP 00:10:14     D",
)}${ipv6Part("Hub", "Tunnel80", ...peers)}`;

describe("nothing is said of a tunnel that carries both families, of", () => {
  it.each<readonly [string, string]>([
    ["a spoke", spoke()],
    [
      "a spoke whose mapping stays at NHRP while the hub answers at its link-local address",
      spoke(
        { ...hub6, target: "2001:DB8:80::/64", state: "NHRP" },
        { nbma: "198.51.100.34", tunnel: "FE80::1", attributes: "D" },
      ),
    ],
    ["a spoke whose mapping stands for the whole network", spoke({ ...hub6, target: "2001:DB8:80::/64" })],
    [
      "a spoke with the hub's link-local entry and shortcuts",
      spoke(
        hub6,
        { nbma: "198.51.100.34", tunnel: "FE80::1", attributes: "D" },
        lindau,
        { ...lindau, target: "2001:DB8:8001:B::/64", attributes: "DT1" },
        { ...hub6, target: "2001:DB8:8001:1::/64", attributes: "D" },
      ),
    ],
    [
      "a hub, each spoke once by its own address and once by its link-local one",
      hub(chur, { ...chur, target: "FE80::A/128" }, lindau, {
        ...lindau,
        target: "FE80::B/128",
        tunnel: "2001:DB8:80::B",
      }),
    ],
    [
      "the cache of IPv6",
      `CHUR#sh ipv6 nhrp
2001:DB8:80::1/128 via 2001:DB8:80::1
   Tunnel80 created 00:11:00, never expire
   Type: static, Flags: used
   NBMA address: 198.51.100.34
2001:DB8:80::B/128 via 2001:DB8:80::B
   Tunnel80 created 00:00:21, expire 00:09:39
   Type: dynamic, Flags: router nhop
   NBMA address: 203.0.113.78
FE80::1/128 via FE80::1
   Tunnel80 created 00:11:00, expire 00:08:12
   Type: dynamic, Flags: router
   NBMA address: 198.51.100.34
CHUR#sh ip nhrp
10.80.0.1/32 via 10.80.0.1
   Tunnel80 created 00:11:00, never expire
   Type: static, Flags: used
   NBMA address: 198.51.100.34
`,
    ],
    [
      "its servers",
      `CHUR#show ipv6 nhrp nhs
Legend: E=Expecting replies, R=Responding, W=Waiting, D=Dynamic
Tunnel80:
2001:DB8:80::1  RE priority = 0 cluster = 0
CHUR#show ip nhrp nhs
Legend: E=Expecting replies, R=Responding, W=Waiting, D=Dynamic
Tunnel80:
10.80.0.1  RE priority = 0 cluster = 0
`,
    ],
    [
      "neighbours of EIGRP, of IPv6 by their link-local addresses",
      `CHUR#show ip eigrp neighbors
EIGRP-IPv4 VR(RHINE) Address-Family Neighbors for AS(80)
H   Address                 Interface              Hold Uptime   SRTT   RTO  Q  Seq
0   10.80.0.1               Tu80                     53 00:10:51   12   100  0  7
CHUR#show ipv6 eigrp neighbors
EIGRP-IPv6 VR(RHINE) Address-Family Neighbors for AS(80)
H   Address                 Interface              Hold Uptime   SRTT   RTO  Q  Seq
0   Link-local address:     Tu80                     48 00:10:51   12   100  0  9
    FE80::1
`,
    ],
  ])("%s", (_what, text) => {
    expect(told({ network, text })).toEqual([]);
  });
});

it("nothing is said of IPv6 alone over IPv4", () => {
  const peer = { nbma: "192.0.2.98", tunnel: "2001:DB8:66::1", attributes: "S" };
  const text = `CUSCO#show dmvpn\n${ipv6Part("Spoke", "Tunnel66", peer)}CUSCO#show ip nhrp brief\nCUSCO#show ip nhrp\nCUSCO#`;
  expect(told({ network: overlay, text })).toEqual([]);
});

describe("of one family alone it is told that", () => {
  it.each<readonly [string, string, string, readonly Edit[]]>([
    [
      "the hub does not answer",
      spoke({ ...hub6, state: "NHRP" }),
      "peer-state: CHUR waits in state NHRP for VADUZ-HUB: .*although the configurations agree",
      [],
    ],
    [
      "the tunnel's protocol is down",
      spoke({ ...hub6, state: "INTF" }),
      "peer-state: CHUR waits in state INTF for VADUZ-HUB: .*the tunnel's line protocol is down",
      [],
    ],
    [
      "the hub has another transport address",
      spoke({ ...hub6, nbma: "198.51.100.35" }),
      "not-as-configured: CHUR reaches VADUZ-HUB at 198.51.100.35, the configurations say 198.51.100.34",
      [],
    ],
    [
      "a spoke is missing at the hub",
      hub(chur),
      "peer-missing: `show dmvpn` of VADUZ-HUB has no entry for LINDAU \\(2001:db8:80::b\\)",
      [],
    ],
    [
      "a spoke that nobody knows is there",
      hub(chur, lindau, { nbma: "192.0.2.9", tunnel: "2001:DB8:80::C", attributes: "D" }),
      "peer-unexpected: VADUZ-HUB has an entry for 2001:db8:80::c on Tunnel80",
      [],
    ],
    [
      "NHRP passwords of IPv6 explain its state",
      spoke({ ...hub6, state: "NHRP" }),
      "peer-state: CHUR waits in state NHRP for VADUZ-HUB: nhrp: .*authentication",
      [["spoke1.cfg", "ipv6 nhrp authentication alps80", "ipv6 nhrp authentication other"]],
    ],
    [
      "no server answers",
      "CHUR#show ipv6 nhrp nhs\nTunnel80:\n2001:DB8:80::1   E priority = 0 cluster = 0\n",
      "peer-state: CHUR waits for an answer of its next hop server VADUZ-HUB",
      [],
    ],
    [
      "a neighbour is missing",
      "CHUR#show ipv6 eigrp neighbors\nEIGRP-IPv6 VR(RHINE) Address-Family Neighbors for AS(80)\n",
      "neighbor-missing: CHUR has no EIGRP neighbour VADUZ-HUB \\(fe80::1\\)",
      [],
    ],
    ["the cache is empty", "CHUR#show ipv6 nhrp\nCHUR#show clock\nCHUR#sh ipv6 nhrp\n", "peer-missing", []],
  ])("%s", (_what, text, expected, edits) => {
    expect(told({ network, edits, text })).toEqual([
      expect.stringMatching(new RegExp(`^\\d+ verify/${expected}`)),
    ]);
  });
});

describe("over a transport of IPv6", () => {
  const over = "clean/dual-stack-over-ipv6";
  const summary = (...rows: readonly string[]) => `VOSS#show bgp ipv6 unicast summary
BGP router identifier 172.29.255.10, local AS number 65084
BGP table version is 5, main routing table version 5

Neighbor        V           AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd
${rows.map((each) => `${each}\n`).join("")}VOSS#`;
  const sa = (state: string) => `VOSS#show crypto ikev2 sa
 IPv4 Crypto IKEv2  SA

 IPv6 Crypto IKEv2  SA

Tunnel-id    fvrf/ivrf              Status
1            none/none             ${state}
Local  2001:DB8:84B::A/500
Remote 2001:DB8:84A::1/500
      Encr: AES-CBC, keysize: 256, PRF: SHA512, Hash: SHA512, DH Grp:19, Auth sign: PSK, Auth verify: PSK
      Life/Active Time: 86400/1203 sec
`;
  const dmvpn = (nbma: string) => `VOSS#show dmvpn

Interface: Tunnel84, IPv4 NHRP Details
Type:Spoke, NHRP Peers:1,

 # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb
 ----- --------------- --------------- ----- -------- -----
     1 ${nbma}
                             10.84.0.1    UP 00:11:00     S
${ipv6Part("Spoke", "Tunnel84", { nbma, tunnel: "2001:DB8:84::1", attributes: "S" })}`;
  const session =
    "2001:DB8:84::1\n                4        65084      12      11        7    0    0 00:04:05        2";

  it("nothing is said of what works", () => {
    const text = `${dmvpn("2001:DB8:84A::1")}${sa("READY")}${summary(session)}`;
    expect(told({ network: over, text })).toEqual([]);
  });

  it("another transport address is told once for both families", () => {
    expect(told({ network: over, text: dmvpn("2001:DB8:84A::2") })).toEqual([
      expect.stringMatching(
        /^8 verify\/not-as-configured: VOSS reaches BERGEN-HUB at 2001:db8:84a::2, the configurations say 2001:db8:84a::1$/,
      ),
    ]);
  });

  it("an exchange that does not get on and a session that is not there are told", () => {
    expect(told({ network: over, text: `${sa("IN-NEG")}${summary()}` })).toEqual([
      expect.stringMatching(/^7 verify\/peer-state: VOSS's IKE SA with BERGEN-HUB is in IN-NEG/),
      expect.stringMatching(/^12 verify\/neighbor-missing: VOSS has no BGP neighbour BERGEN-HUB/),
    ]);
  });
});
