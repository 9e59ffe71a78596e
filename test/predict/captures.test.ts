/** Captures as people paste them, of working and of broken networks: what `verify` says, and where. */
import { describe, expect, it } from "vitest";
import type { Edit } from "../support/edited.ts";
import { told } from "../support/told.ts";

const eigrp = "clean/phase2-eigrp-ikev1";
const ospf = "clean/ospf-broadcast";
const bgp = "clean/ibgp-route-reflector";
const otherKey: Edit = ["spoke1.cfg", "Ammonite-4711", "Obsidian-1"];
const otherTunnelKey: Edit = ["spoke1.cfg", "tunnel key 2020", "tunnel key 2021"];

const spokeDmvpn = (state: string, time = "00:10:11") => `LYON-SPOKE#sh dmvpn
Legend: Attrb --> S - Static, D - Dynamic, I - Incomplete
==========================================================================

Interface: Tunnel0, IPv4 NHRP Details
Type:Spoke, NHRP Peers:1,

 # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb
 ----- --------------- --------------- ----- -------- -----
     1 198.51.100.2          10.20.0.1 ${state.padStart(5)} ${time}     S
`;

const hubDmvpn = (...rows: readonly string[]) => `BERN-HUB#show dmvpn
Interface: Tunnel0, IPv4 NHRP Details
Type:Hub, NHRP Peers:${rows.length},
 # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb
${rows.map((row) => `     1 ${row}    UP 1d02h     D\n`).join("")}`;

const [lyon, gent, porto] = [
  "203.0.113.2          10.20.0.11",
  "203.0.113.6          10.20.0.12",
  "192.0.2.10           10.20.0.13",
];

const isakmp = (...rows: readonly string[]) => `LYON-SPOKE#show cry isa sa
IPv4 Crypto ISAKMP SA
dst             src             state          conn-id status
${rows.map((row) => `${row}\n`).join("")}
IPv6 Crypto ISAKMP SA

`;

const ipsec = (
  encaps: number,
  decaps: number,
  local = "203.0.113.2",
  remote = "198.51.100.2",
) => `show crypto ipsec sa

interface: Tunnel0
    Crypto map tag: Tunnel0-head-0, local addr ${local}

   protected vrf: (none)
   local  ident (addr/mask/prot/port): (${local}/255.255.255.255/47/0)
   remote ident (addr/mask/prot/port): (${remote}/255.255.255.255/47/0)
   current_peer ${remote} port 500
     PERMIT, flags={origin_is_acl,}
    #pkts encaps: ${encaps}, #pkts encrypt: ${encaps}, #pkts digest: ${encaps}
    #pkts decaps: ${decaps}, #pkts decrypt: ${decaps}, #pkts verify: ${decaps}
     local crypto endpt.: ${local}, remote crypto endpt.: ${remote}
     inbound esp sas:
      spi: 0x1(1)
        transform: esp-256-aes esp-sha256-hmac ,
        in use settings ={Transport, }
        Status: ACTIVE(ACTIVE)
`;

describe("nothing is said of a working network", () => {
  it.each<readonly [string, string]>([
    ["a hub before traffic between spokes", hubDmvpn(lyon, gent, porto)],
    [
      "a spoke after traffic, its shortcut included",
      `${spokeDmvpn("UP")}     1 203.0.113.6          10.20.0.12    UP 00:00:09     D\n`,
    ],
    [
      "a pager and its backspaces",
      hubDmvpn(lyon, gent, porto).replace(
        "\n     1 192",
        "\n --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b     1 192",
      ),
    ],
    ["half of the routers", `${spokeDmvpn("UP")}LYON-SPOKE#`],
    [
      "exec timestamps under the command",
      spokeDmvpn("UP").replace(
        "Legend",
        "Load for five secs: 1%/0%; one minute: 1%; five minutes: 1%\nTime source is NTP, 10:11:12.131 UTC Wed Nov 25 2026\n\nLegend",
      ),
    ],
    ["an output that was cut in the middle of a row", `${hubDmvpn(lyon, gent)}     1 192.0.2`],
    [
      "messages of the log in between",
      spokeDmvpn("UP").replace(
        "\nType",
        "\n*Nov 25 10:11:12.131: %SYS-5-CONFIG_I: Configured from console by netops\nType",
      ),
    ],
    ["a spoke's counters in both directions", `LYON-SPOKE#${ipsec(120, 118)}`],
    ["an SA that carried little so far", `LYON-SPOKE#${ipsec(2, 0)}`],
    [
      "NHRP in its long form",
      `LYON-SPOKE#show ip nhrp
10.20.0.1/32 via 10.20.0.1
   Tunnel0 created 00:10:11, never expire
   Type: static, Flags: used
   NBMA address: 198.51.100.2
10.20.0.12/32
   Tunnel0 created 00:00:03, expire 00:02:57
   Type: incomplete, Flags: negative
   Cache hits: 3
`,
    ],
    [
      "what a spoke asks for without an answer, what is its own, and a tunnel that is being made",
      `${spokeDmvpn("UP")}     1 203.0.113.2          10.20.0.11    UP 00:00:10   DLX
     1 UNKNOWN              10.20.0.99  NHRP    never    IX
     1 UNKNOWN              10.20.0.13  NHRP    never    IX
`,
    ],
    [
      "the same in short",
      `LYON-SPOKE#show ip nhrp brief
   Target             Via            NBMA           Mode   Intfc   Claimed
10.20.0.1/32         10.20.0.1       198.51.100.2    static   Tu0     <   >
10.20.0.99/32        10.20.0.99      incomplete
`,
    ],
    [
      "an unused interface without a cable",
      "LYON-SPOKE>sh ip int br\nInterface                  IP-Address      OK? Method Status                Protocol\nSerial0/0/0                unassigned      YES unset  down                  down\nGigabitEthernet0/0         203.0.113.2     YES NVRAM  up                    up\n",
    ],
    [
      "a command that the box does not know",
      "LYON-SPOKE#show ip nhrp breif\n                           ^\n% Invalid input detected at '^' marker.\n\nLYON-SPOKE#show crypto session brief\n                         ^\n% Invalid input detected at '^' marker.\n\nLYON-SPOKE#",
    ],
    ["a prompt at which the text ends behind a command", "LYON-SPOKE#show crypto isakmp sa"],
    [
      "servers that answer",
      "LYON-SPOKE#show ip nhrp nhs\nTunnel0:\n10.20.0.1  RE priority = 0 cluster = 0\n",
    ],
  ])("%s", (_what, text) => {
    expect(told({ network: eigrp, text })).toEqual([]);
  });
});

describe("of a spoke whose key differs", () => {
  const edits = [otherKey];

  it("the state is explained by the finding, in the row", () => {
    expect(told({ network: eigrp, edits, text: spokeDmvpn("IKE") })).toEqual([
      "10 verify/peer-state: LYON-SPOKE waits in state IKE for BERN-HUB: key: the pre-shared keys differ; see isakmp/key-mismatch",
    ]);
  });

  it("an exchange that is stuck is no news, and no row either", () => {
    expect(
      told({
        network: eigrp,
        edits,
        text: isakmp("198.51.100.2    203.0.113.2     MM_KEY_EXCH       1007 ACTIVE"),
      }),
    ).toEqual([]);
    expect(told({ network: eigrp, edits, text: isakmp() })).toEqual([]);
  });

  it("a hub without its row is right", () => {
    expect(told({ network: eigrp, edits, text: hubDmvpn(gent, porto) })).toEqual([]);
  });

  it("an output from before the change contradicts the configuration", () => {
    expect(told({ network: eigrp, edits, text: hubDmvpn(lyon, gent, porto) })).toEqual([
      expect.stringMatching(/^5 verify\/\S+: .*LYON-SPOKE.*not of the same time/),
    ]);
  });
});

describe("of the cache of one VRF", () => {
  const vrfs = "clean/two-vrfs-shared-profile";
  const office = `10.109.1.1/32 via 10.109.1.1
   Tunnel1 created 1d02h, never expire
   Type: static, Flags: used
   NBMA address: 198.18.10.2
`;

  it("what it shows is no news, nor is what other VRFs may have", () => {
    expect(told({ network: vrfs, text: `TRAM-1#show ip nhrp vrf OFFICE\n${office}TRAM-1#` })).toEqual([]);
    expect(told({ network: vrfs, text: `TRAM-1#show ip nhrp\n${office}TRAM-1#` })).toEqual([]);
    expect(told({ network: vrfs, text: "TRAM-1#show ip nhrp\nTRAM-1#" })).toEqual([]);
  });

  it("what it lacks is told", () => {
    expect(told({ network: vrfs, text: "TRAM-1#show ip nhrp vrf OFFICE\nTRAM-1#" })).toEqual([
      expect.stringMatching(/^1 verify\/peer-missing: .*10.109.1.1\) on Tunnel1/),
    ]);
  });
});

it("a direct tunnel that does not come up is no contradiction to what the hub told of the other spoke", () => {
  const edits: readonly Edit[] = [["spoke1.cfg", "Dolomite-2246", "Dolomite-2247"]];
  const text = `LYON-SPOKE#show ip nhrp brief
   Target             Via            NBMA           Mode   Intfc   Claimed
10.20.0.1/32         10.20.0.1       198.51.100.2    static   Tu0     <   >
10.20.0.12/32        10.20.0.12      203.0.113.6     dynamic  Tu0     <   >
`;
  expect(told({ network: eigrp, edits, text })).toEqual([]);
});

describe("a text that stops within a line", () => {
  it("tells of a missing peer as of something that may have been cut", () => {
    expect(told({ network: eigrp, text: hubDmvpn(lyon, gent).trimEnd() })).toEqual([
      expect.stringMatching(/^1 verify\/peer-missing: .*PORTO-SPOKE .* may have been cut$/),
    ]);
  });

  it("tells of a peer that waits, whose row is whole but for its last word", () => {
    expect(told({ network: eigrp, text: spokeDmvpn("IKE").trimEnd() })).toEqual([
      expect.stringMatching(/^10 verify\/peer-state: LYON-SPOKE waits in state IKE/),
    ]);
  });

  it.each<readonly [string, string]>([
    ["an address", `LYON-SPOKE#${ipsec(9, 9).slice(0, ipsec(9, 9).indexOf(".2 port"))}`],
    ["a state", isakmp("198.51.100.2    203.0.113.2     QM_IDLE").split("LE\n")[0] ?? ""],
    [
      "a status of IKEv1",
      "LYON-SPOKE#show crypto session\nInterface: Tunnel0\nPeer: 198.51.100.2 port 500\nSession status: UP-ACT",
    ],
    ["fewer peers than the heading counts", hubDmvpn(lyon, gent, porto).split("     1 192")[0] ?? ""],
  ])("says nothing of %s that was cut", (_what, text) => {
    expect(told({ network: eigrp, text })).toEqual([]);
  });
});

describe("of lines that agree", () => {
  it.each<readonly [string, string, string]>([
    [
      "a spoke that waits for IKE",
      spokeDmvpn("IKE", "never"),
      "10 verify/peer-state: .*phase 1 of IKE is not up although the configurations agree",
    ],
    ["a spoke that waits for IPsec", spokeDmvpn("IPSEC"), "10 verify/peer-state: .*IKE is up, IPsec is not"],
    [
      "a spoke that waits for NHRP",
      spokeDmvpn("NHRP"),
      "10 verify/peer-state: .*the next hop server does not answer",
    ],
    [
      "a hub that misses a spoke",
      hubDmvpn(lyon, gent),
      "1 verify/peer-missing: .*no entry for PORTO-SPOKE \\(10.20.0.13\\)",
    ],
    [
      "a stranger at the hub",
      hubDmvpn(lyon, gent, porto, "192.0.2.77           10.20.0.99"),
      "8 verify/peer-unexpected: .*10.20.0.99",
    ],
    [
      "a spoke at another address than in its lines",
      hubDmvpn(lyon, gent, "192.0.2.11           10.20.0.13"),
      "7 verify/not-as-configured: BERN-HUB reaches PORTO-SPOKE at 192.0.2.11, the configurations say 192.0.2.10",
    ],
    [
      "an exchange that does not get on",
      isakmp("198.51.100.2    203.0.113.2     MM_NO_STATE          0 ACTIVE"),
      "4 verify/peer-state: LYON-SPOKE's IKE SA with BERN-HUB is in MM_NO_STATE",
    ],
    ["no IKE SA", isakmp(), "1 verify/sa-missing: .*has no SA with BERN-HUB"],
    [
      "ESP that gets through one way",
      `LYON-SPOKE#${ipsec(340, 0)}`,
      "6 verify/one-way: LYON-SPOKE and BERN-HUB: 340 packets went out and none came in",
    ],
    [
      "packets that are dropped after they were decrypted",
      `BERN-HUB#${ipsec(0, 88, "198.51.100.2", "203.0.113.2").replace(" sa\n", " sa peer 203.0.113.2\n")}`,
      "6 verify/one-way: BERN-HUB and LYON-SPOKE: 88 packets came in and none went out",
    ],
    [
      "another transform on the box",
      `LYON-SPOKE#${ipsec(9, 9).replace("esp-sha256-hmac", "esp-sha-hmac")}`,
      "6 verify/not-as-configured: .*transform esp-256-aes esp-sha-hmac",
    ],
    [
      "a next hop server that is silent",
      "LYON-SPOKE#show ip nhrp nhs\nTunnel0:\n10.20.0.1  E priority = 0 cluster = 0\n",
      "3 verify/peer-state: LYON-SPOKE waits for an answer of its next hop server BERN-HUB",
    ],
    [
      "a crypto session that negotiates",
      "LYON-SPOKE#sh crypto session\nCrypto session current status\n\nInterface: Tunnel0\nSession status: DOWN-NEGOTIATING\nPeer: 198.51.100.2 port 500\n  IKE SA: local 203.0.113.2/500 remote 198.51.100.2/500 Inactive\n",
      "4 verify/peer-state: LYON-SPOKE's IKE SA with BERN-HUB is in DOWN-NEGOTIATING",
    ],
    [
      "a tunnel that is down",
      "LYON-SPOKE>sh ip int br\nInterface                  IP-Address      OK? Method Status                Protocol\nGigabitEthernet0/0         203.0.113.2     YES NVRAM  up                    up\nTunnel0                    10.20.0.11      YES NVRAM  up                    down\n",
      "4 verify/interface-down: LYON-SPOKE's Tunnel0 is down",
    ],
    [
      "an interface that somebody shut",
      "LYON-SPOKE>sh ip int br\nInterface                  IP-Address      OK? Method Status                Protocol\nTunnel0                    10.20.0.11      YES NVRAM  administratively down down\n",
      "3 verify/not-as-configured: .*shut down, in the configuration it is not",
    ],
    [
      "no neighbour of EIGRP",
      "LYON-SPOKE#show ip eigrp nei\nEIGRP-IPv4 Neighbors for AS(120)\n",
      "1 verify/neighbor-missing: LYON-SPOKE has no EIGRP neighbour BERN-HUB \\(10.20.0.1\\)",
    ],
    [
      "a spoke's output under the hub's prompt",
      spokeDmvpn("UP").replaceAll("LYON-SPOKE", "BERN-HUB"),
      "1 verify/contradiction: this output lists BERN-HUB itself \\(10.20.0.1\\) as a peer",
    ],
    [
      "SAs of another router",
      `GENT-SPOKE#${ipsec(9, 9)}`,
      "1 verify/contradiction: this output has the addresses of LYON-SPOKE, not of GENT-SPOKE",
    ],
    [
      "a server that is silent, in detail",
      `LYON-SPOKE#show dmvpn detail
Interface Tunnel0 is up/up, Addr. is 10.20.0.11, VRF ""
   Tunnel Src./Dest. addr: 203.0.113.2/Multipoint, Tunnel VRF ""

IPv4 NHS:
10.20.0.1   E NBMA Address: 198.51.100.2 priority = 0 cluster = 0
Type:Spoke, Total NBMA Peers (v4/v6): 1

# Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb    Target Network
----- --------------- --------------- ----- -------- ----- -----------------
    1 198.51.100.2          10.20.0.1    UP 00:12:01    S        10.20.0.1/32
`,
      "6 verify/peer-state: LYON-SPOKE waits for an answer of its next hop server BERN-HUB",
    ],
    [
      "a router that is not among the files",
      spokeDmvpn("UP").replaceAll("LYON-SPOKE", "LYON-BACKUP"),
      "1 verify/unknown-device: no configuration of LYON-BACKUP",
    ],
  ])("%s is told with its place", (_what, text, expected) => {
    const found = told({ network: eigrp, text });
    expect(found.some((line) => new RegExp(`^${expected}`).test(line))).toBe(true);
    expect(found.every((line) => line.startsWith(`${expected.split(" ")[0]} `))).toBe(true);
  });

  it("with time stamps of a terminal program before each line the same is told", () => {
    const text = spokeDmvpn("IKE").replace(/^/gm, "[2026-11-25 10:11:12] ");
    expect(told({ network: eigrp, text })).toHaveLength(1);
  });
});

it("a tunnel key that differs explains a spoke in NHRP, SAs that go one way, and nothing more", () => {
  const text = `${spokeDmvpn("NHRP")}LYON-SPOKE#${ipsec(77, 0)}${isakmp("198.51.100.2    203.0.113.2     QM_IDLE           1009 ACTIVE")}`;
  expect(told({ network: eigrp, edits: [otherTunnelKey], text })).toEqual([
    expect.stringMatching(
      /^10 verify\/peer-state: .*gre: BERN-HUB has tunnel key 2020, LYON-SPOKE tunnel key 2021; see tunnel\/key-mismatch$/,
    ),
  ]);
});

it("several commands and routers in one transcript are told apart", () => {
  const text = `${hubDmvpn(gent, porto)}BERN-HUB#exit\n${spokeDmvpn("IKE")}${isakmp()}LYON-SPOKE#`;
  expect(told({ network: eigrp, text })).toEqual([
    expect.stringMatching(/^1 verify\/peer-missing: .*LYON-SPOKE/),
    expect.stringMatching(/^17 verify\/peer-state: LYON-SPOKE waits in state IKE for BERN-HUB/),
    expect.stringMatching(/^18 verify\/sa-missing: /),
  ]);
});

describe("of OSPF", () => {
  const neighbors = (state: string) => `LIEPAJA#show ip ospf neighbor

Neighbor ID     Pri   State           Dead Time   Address         Interface
10.255.0.1       20   ${state.padEnd(15)} 00:00:31    10.50.1.1       Tunnel51
`;

  it.each<readonly [string, string]>([
    ["EXSTART/DR", "usually the MTU of the two differs on the box"],
    ["INIT/DROTHER", "none of its own reach the other end"],
  ])("a neighbour in %s is told with what the state means", (state, meaning) => {
    expect(told({ network: ospf, text: neighbors(state) })).toEqual([
      expect.stringMatching(
        new RegExp(`^4 verify/neighbor-state: LIEPAJA has the OSPF neighbour RIGA-DMZ .*${meaning}`),
      ),
    ]);
  });

  it("one in FULL is no news, and one that the lines forbid is of another time", () => {
    expect(told({ network: ospf, text: neighbors("FULL/DR") })).toEqual([]);
    const edits: readonly Edit[] = [
      ["spoke1.cfg", "router ospf 7", "interface Tunnel51\n ip ospf hello-interval 5\n!\nrouter ospf 7"],
    ];
    expect(told({ network: ospf, edits, text: neighbors("FULL/DR") })).toEqual([
      expect.stringMatching(/^4 verify\/contradiction: LIEPAJA has the OSPF neighbour RIGA-DMZ/),
    ]);
  });

  it("one in its long form is read as well", () => {
    const text = `LIEPAJA#show ip ospf neighbor detail
 Neighbor 10.255.0.1, interface address 10.50.1.1
    In the area 7 via interface Tunnel51
    Neighbor priority is 20, State is EXSTART, 4 state changes
`;
    expect(told({ network: ospf, text })).toEqual([expect.stringMatching(/^2 verify\/neighbor-state: /)]);
  });
});

describe("of BGP", () => {
  const summary = (state: string) => `NARA#show ip bgp summary
BGP router identifier 172.26.255.31, local AS number 65060
BGP table version is 7, main routing table version 7

Neighbor        V           AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd
10.60.0.1       4        65060      12      11        7    0    0 00:04:05 ${state}
`;

  it.each<readonly [string, string]>([
    ["Idle", "there is no route to it"],
    ["Active", "TCP to port 179 is not answered"],
    ["Idle (Admin)", "shut down on the box"],
  ])("a session in %s is told with what the state means", (state, meaning) => {
    expect(told({ network: bgp, text: summary(state) })).toEqual([
      expect.stringMatching(
        new RegExp(`^6 verify/neighbor-state: NARA has the BGP neighbour KYOTO .*${meaning}`),
      ),
    ]);
  });

  it("one that counts prefixes is up", () => {
    expect(told({ network: bgp, text: summary("3") })).toEqual([]);
  });
});

it("IS-IS and RIP are compared too", () => {
  const isis =
    "LARCH#show isis neighbors\n\nTag CORE:\nSystem Id       Type Interface     IP Address      State Holdtime Circuit Id\nMAPLE           L2   Tu1           10.161.0.2      INIT  26       00\nROWAN           L2   Tu2           10.161.0.6      UP    26       00\n";
  expect(told({ network: "clean/gre-ipsec-isis", text: isis })).toEqual([
    expect.stringMatching(/^5 verify\/neighbor-state: LARCH has the IS-IS neighbour MAPLE .* INIT/),
  ]);
  const rip =
    'THIES#show ip protocols\nRouting Protocol is "rip"\n  Routing Information Sources:\n    Gateway         Distance      Last Update\n  Distance: (default is 120)\n';
  expect(told({ network: "clean/rip", text: rip })).toEqual([
    expect.stringMatching(/^1 verify\/neighbor-missing: THIES has no RIP neighbour DAKAR/),
  ]);
});
