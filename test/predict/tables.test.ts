/** Routing tables, crypto sessions and counters of NHRP against the prediction: what agrees is silent, what contradicts is told. */
import { describe, expect, it } from "vitest";
import type { Edit } from "../support/edited.ts";
import { told } from "../support/told.ts";

const network = "clean/phase2-eigrp-ikev1";
const otherKey: Edit = ["spoke1.cfg", "Ammonite-4711", "Obsidian-1"];
const otherTransform: Edit = ["spoke1.cfg", /esp-aes 256 esp-sha256-hmac/, "esp-aes 256 esp-sha-hmac"];

const codes = `Codes: L - local, C - connected, S - static, R - RIP, M - mobile, B - BGP
       D - EIGRP, EX - EIGRP external, O - OSPF, IA - OSPF inter area
       + - replicated route, % - next hop override

Gateway of last resort is 203.0.113.1 to network 0.0.0.0

`;

const underlay = `S*    0.0.0.0/0 [1/0] via 203.0.113.1
      203.0.113.0/24 is variably subnetted, 2 subnets, 2 masks
C        203.0.113.0/30 is directly connected, GigabitEthernet0/0
L        203.0.113.2/32 is directly connected, GigabitEthernet0/0
`;

const overlay = `      10.0.0.0/8 is variably subnetted, 2 subnets, 2 masks
C        10.20.0.0/24 is directly connected, Tunnel0
L        10.20.0.11/32 is directly connected, Tunnel0
`;

const fromHub = "D        172.20.1.0/24 [90/27008000] via 10.20.0.1, 00:10:11, Tunnel0\n";
const fromSpoke = "D        172.20.12.0/24 [90/28288000] via 10.20.0.12, 00:10:11, Tunnel0\n";

const table = (...parts: readonly string[]) => `LYON-SPOKE#show ip route\n${codes}${parts.join("")}`;
const working = table(underlay, overlay, fromHub, fromSpoke);

const session = (status: string, counters = "", ike = "Active") => `LYON-SPOKE#show crypto session detail
Crypto session current status

Code: C - IKE Configuration mode, D - Dead Peer Detection

Interface: Tunnel0
Uptime: 00:10:11
Session status: ${status}
Peer: 198.51.100.2 port 500 fvrf: (none) ivrf: (none)
      Phase1_id: 198.51.100.2
      Desc: (none)
  IKEv1 SA: local 203.0.113.2/500 remote 198.51.100.2/500 ${ike}
          Capabilities:D connid:1003 lifetime:23:49:48
  IPSEC FLOW: permit 47 host 203.0.113.2 host 198.51.100.2
        Active SAs: ${status === "UP-ACTIVE" ? 2 : 0}, origin: crypto map
${counters}`;

const counters = (decrypted: number, encrypted: number) =>
  `        Inbound:  #pkts dec'ed ${decrypted} drop 0 life (KB/Sec) 4607980/2898
        Outbound: #pkts enc'ed ${encrypted} drop 0 life (KB/Sec) 4607981/2898
`;

const brief = (...rows: readonly string[]) => `LYON-SPOKE#sh cry sess br
Status: A- Active, U - Up, D - Down, I - Idle, S - Standby, N - Negotiating
        K - No IKE
ivrf = (none)
Peer            I/F          Username        Group/Phase1_id          Uptime   Status
${rows.map((row) => `${row}\n`).join("")}`;
const briefRow = (status: string) =>
  `198.51.100.2    Tu0                          198.51.100.2             00:10:53 ${status}`;

const traffic = (requests: number, replies: number, errors = 0) => `LYON-SPOKE#show ip nhrp traffic
Tunnel0: Max-send limit:100Pkts/10Sec, Usage:0%
   Sent: Total ${requests}
         0 Resolution Request  0 Resolution Reply  ${requests} Registration Request
         0 Registration Reply  0 Purge Request  0 Purge Reply
         0 Error Indication  0 Traffic Indication  0 Redirect Suppress
   Rcvd: Total ${replies + errors}
         0 Resolution Request  0 Resolution Reply  0 Registration Request
         ${replies} Registration Reply  0 Purge Request  0 Purge Reply
         ${errors} Error Indication  0 Traffic Indication  0 Redirect Suppress
`;

describe("nothing is said of", () => {
  it.each<readonly [string, string, readonly Edit[]]>([
    ["a table of a working spoke", working, []],
    ["routes of one protocol", `LYON-SPOKE#sh ip ro eigrp\n${codes}${fromHub}`, []],
    ["a table behind a filter", `LYON-SPOKE#show ip route | include Tunnel0\n${overlay}${fromHub}`, []],
    ["one route", `LYON-SPOKE#show ip route 172.20.1.1\n% Network not in table\n`, []],
    ["a table that was cut", `${table(underlay)} --More-- `, []],
    ["the table of another VRF", `LYON-SPOKE#show ip route vrf MGMT\n${codes}${underlay}`, []],
    ["a session that carries traffic", session("UP-ACTIVE", counters(120, 118)), []],
    ["a session whose IKE SA ran out", session("UP-NO-IKE"), []],
    ["a short session", brief(briefRow("UA")), []],
    ["a session that is down where the keys differ", session("DOWN-NEGOTIATING", "", "Inactive"), [otherKey]],
    ["a session that is idle where the transform sets differ", session("UP-IDLE"), [otherTransform]],
    ["registrations that are answered", traffic(9, 8), []],
    ["two registrations so far", traffic(2, 0), []],
    [
      "shortcuts alone",
      "LYON-SPOKE#show ip nhrp shortcut\n10.20.0.12/32 via 10.20.0.12\n   Tunnel0 created 00:00:59, expire 00:01:23\n   Type: dynamic, Flags: router nhop rib\n   NBMA address: 203.0.113.6\n",
      [],
    ],
  ])("%s", (_what, text, edits) => {
    expect(told({ network, edits, text })).toEqual([]);
  });
});

describe("it is told with its place that", () => {
  it.each<readonly [string, string, string, readonly Edit[]]>([
    [
      "the tunnel's own packets are routed into it",
      table(underlay, overlay, "D        198.51.100.0/24 [90/27008000] via 10.20.0.1, 00:00:11, Tunnel0\n"),
      "15 verify/route: LYON-SPOKE routes 198.51.100.2, the transport address of BERN-HUB, into Tunnel0 itself \\(198.51.100.0/24\\)",
      [],
    ],
    [
      "there is no route to the hub's transport address",
      table(overlay, fromHub),
      "1 verify/route: LYON-SPOKE has no route to 198.51.100.2, the transport address of BERN-HUB",
      [],
    ],
    [
      "the tunnel's interface has no route",
      table(underlay),
      "1 verify/interface-down: the table of LYON-SPOKE has no connected route of Tunnel0 \\(10.20.0.11\\)",
      [],
    ],
    [
      "routes come from where nothing can come",
      working,
      "15 verify/contradiction: LYON-SPOKE has routes from BERN-HUB on Tunnel0, .*the pre-shared keys differ",
      [otherKey],
    ],
    [
      "a next hop is nobody's",
      table(underlay, overlay, fromHub.replace("10.20.0.1,", "10.20.0.77,")),
      "15 verify/peer-unexpected: LYON-SPOKE routes 172.20.1.0/24 to 10.20.0.77 on Tunnel0, which no configuration explains",
      [],
    ],
    [
      "IKE is up and IPsec is not",
      session("UP-IDLE"),
      "6 verify/peer-state: LYON-SPOKE's session with BERN-HUB is UP-IDLE: IKE is up and IPsec is not",
      [],
    ],
    [
      "the same in letters",
      brief(briefRow("UI")),
      "6 verify/peer-state: LYON-SPOKE's session with BERN-HUB is UI",
      [],
    ],
    [
      "a session is down",
      brief(briefRow("DN")),
      "6 verify/peer-state: LYON-SPOKE's IKE SA with BERN-HUB is in DN",
      [],
    ],
    ["a session is missing", brief(), "1 verify/sa-missing: .*session brief.* has no SA with BERN-HUB", []],
    [
      "a session carries what the transform sets forbid",
      session("UP-ACTIVE", counters(9, 9)),
      "6 verify/contradiction: LYON-SPOKE has IPsec SAs with BERN-HUB, .*ipsec",
      [otherTransform],
    ],
    [
      "a session carries packets one way",
      session("UP-ACTIVE", counters(0, 50)),
      "6 verify/one-way: LYON-SPOKE and BERN-HUB: 50 packets went out and none came in",
      [],
    ],
    [
      "registrations are not answered",
      traffic(7, 0, 7),
      "2 verify/peer-state: LYON-SPOKE sent 7 registrations on Tunnel0 and got no reply, 7 error indications came back: .*although the configurations agree",
      [],
    ],
    [
      "registrations are not answered since NHRP passwords differ",
      traffic(7, 0),
      "2 verify/peer-state: LYON-SPOKE sent 7 registrations on Tunnel0 and got no reply: nhrp: ",
      [["spoke1.cfg", /ip nhrp authentication \S+/, "ip nhrp authentication other"]],
    ],
  ])("%s", (_what, text, expected, edits) => {
    const found = told({ network, edits, text });
    expect(found.some((line) => new RegExp(`^${expected}`).test(line))).toBe(true);
  });
});

describe("static routes over the tunnel", () => {
  const quay = (...routes: readonly string[]) => `QUAY-1#show ip route
${codes.replace("203.0.113.1 ", "203.0.113.217 ")}S*    0.0.0.0/0 [1/0] via 203.0.113.217
      10.0.0.0/8 is variably subnetted, 7 subnets, 2 masks
C        10.158.0.0/24 is directly connected, Tunnel0
L        10.158.0.2/32 is directly connected, Tunnel0
${routes.map((each) => `S        ${each}\n`).join("")}QUAY-1#`;
  const hub = "10.158.100.0/24 [1/0] via 10.158.0.1";
  const [two, three] = ["10.158.12.0/24 [1/0] via 10.158.0.3", "10.158.13.0/24 [1/0] via 10.158.0.4"];
  const statics = (text: string, edits: readonly Edit[] = []) =>
    told({ network: "clean/phase2-static-routes", edits, text });

  it("are no news where they stand in the table, nor where a probe may have taken them away", () => {
    expect(statics(quay(hub, two, three))).toEqual([]);
    const tracked: Edit = ["spoke1.cfg", "10.158.0.4", "10.158.0.4 track 7"];
    expect(statics(quay(hub, two), [tracked])).toEqual([]);
  });

  it("are missed, and told where they lead elsewhere", () => {
    expect(statics(quay(hub, two))).toEqual([
      expect.stringMatching(
        /^1 verify\/route: QUAY-1's static route of 10.158.13.0\/24 to 10.158.0.4 on Tunnel0 is not in the table/,
      ),
    ]);
    expect(statics(quay(hub, two, three.replace("0.4", "0.1")))).toEqual([
      expect.stringMatching(
        /^14 verify\/not-as-configured: QUAY-1 routes 10.158.13.0\/24 to 10.158.0.1, the configuration says 10.158.0.4/,
      ),
    ]);
  });
});

it("a table of IPv6 is compared as well", () => {
  const dual = "clean/dual-stack-named-eigrp";
  const ipv6 = (...rows: readonly string[]) =>
    `CHUR#show ipv6 route\nIPv6 Routing Table - default - 3 entries\nCodes: C - Connected, L - Local, S - Static\n${rows.join("")}`;
  const own =
    "C   2001:DB8:80::/64 [0/0]\n     via Tunnel80, directly connected\nL   2001:DB8:80::A/128 [0/0]\n     via Tunnel80, receive\n";
  const route = (nextHop: string) =>
    `D   2001:DB8:8001:1::/64 [90/27008000]\n     via ${nextHop}, Tunnel80\n`;
  expect(told({ network: dual, text: ipv6(own, route("FE80::1")) })).toEqual([]);
  expect(told({ network: dual, text: ipv6(route("FE80::1")) })).toEqual([
    expect.stringMatching(/^1 verify\/interface-down: .*Tunnel80 \(2001:db8:80::a\)/),
  ]);
  expect(told({ network: dual, text: ipv6(own, route("2001:DB8:80::77")) })).toEqual([
    expect.stringMatching(/^8 verify\/peer-unexpected: CHUR routes 2001:db8:8001:1::\/64 to 2001:db8:80::77/),
  ]);
});
