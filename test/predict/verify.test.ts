/** Captured outputs against the prediction: a working network's outputs are silent, each kind of difference is told with its place. */
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/lint/diagnostic.ts";
import { predict } from "../../src/predict/predict.ts";
import { verify } from "../../src/predict/verify/verify.ts";
import { readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { networkOf } from "../support/network.ts";
import { readNetwork } from "../support/networks.ts";

const configs = readNetwork("clean/phase2-eigrp-ikev1");

const lyon = `LYON-SPOKE#show ip interface brief
Interface                  IP-Address      OK? Method Status                Protocol
GigabitEthernet0/0         203.0.113.2     YES NVRAM  up                    up
GigabitEthernet0/2         unassigned      YES NVRAM  administratively down down
Loopback0                  172.20.255.11   YES NVRAM  up                    up
Tunnel0                    10.20.0.11      YES NVRAM  up                    up
LYON-SPOKE#show dmvpn
Legend: Attrb --> S - Static, D - Dynamic, I - Incomplete

Interface: Tunnel0, IPv4 NHRP Details
Type:Spoke, NHRP Peers:2,

 # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb
 ----- --------------- --------------- ----- -------- -----
     1 198.51.100.2          10.20.0.1    UP 01:02:03     S
     1 203.0.113.6          10.20.0.12    UP 00:00:41     D

LYON-SPOKE#show ip nhrp brief
   Target             Via            NBMA           Mode   Intfc   Claimed
10.20.0.1/32         10.20.0.1       198.51.100.2    static   Tu0     <   >
10.20.0.11/32        10.20.0.11      203.0.113.2     dynamic  Tu0     <   >
10.20.0.12/32        10.20.0.12      203.0.113.6     dynamic  Tu0     <   >
LYON-SPOKE#show crypto isakmp sa
IPv4 Crypto ISAKMP SA
dst             src             state          conn-id status
198.51.100.2    203.0.113.2     QM_IDLE           1001 ACTIVE

IPv6 Crypto ISAKMP SA

LYON-SPOKE#show crypto ipsec sa

interface: Tunnel0
    Crypto map tag: Tunnel0-head-0, local addr 203.0.113.2

   protected vrf: (none)
   local  ident (addr/mask/prot/port): (203.0.113.2/255.255.255.255/47/0)
   remote ident (addr/mask/prot/port): (198.51.100.2/255.255.255.255/47/0)
   current_peer 198.51.100.2 port 500
     local crypto endpt.: 203.0.113.2, remote crypto endpt.: 198.51.100.2
     PFS (Y/N): Y, DH group: group14

     inbound esp sas:
      spi: 0x1(1)
        transform: esp-256-aes esp-sha256-hmac ,
        in use settings ={Transport, }
LYON-SPOKE#show ip eigrp neighbors
EIGRP-IPv4 Neighbors for AS(120)
H   Address                 Interface              Hold Uptime   SRTT   RTO  Q  Seq
                                                   (sec)         (ms)       Cnt Num
0   10.20.0.1               Tu0                      13 01:01:58   12   100  0  7
LYON-SPOKE#`;

/** Differences of these outputs, after an edit of the outputs and one of the configurations. */
function differences(
  edit: (text: string) => string = (text) => text,
  config: (text: string, path: string) => string = (text) => text,
): readonly Diagnostic[] {
  const text = edit(lyon);
  const network = networkOf(...configs.map((each) => [each.path, config(each.text, each.path)] as const));
  return verify(
    predict(network, () => ["some/rule"]),
    readCaptures(readDocument("lyon.log", text)).captures,
  );
}

const shown = (all: readonly Diagnostic[]) => all.map(({ rule, at }) => `${at.line} ${rule}`);

it("says nothing of the outputs of a working network, spokes on demand and its own entry included", () => {
  expect(differences()).toEqual([]);
});

describe("an output that is not as predicted is told with its place:", () => {
  it.each<readonly [string, (text: string) => string, readonly string[]]>([
    [
      "a tunnel that is down",
      (text) =>
        text.replace(
          "10.20.0.11      YES NVRAM  up                    up",
          "10.20.0.11      YES NVRAM  up                    down",
        ),
      ["6 verify/interface-down"],
    ],
    [
      "an interface that is shut down on the box alone, and another address",
      (text) =>
        text
          .replace("172.20.255.11   YES NVRAM  up  ", "172.20.255.12   YES NVRAM  up  ")
          .replace(
            "203.0.113.2     YES NVRAM  up                    up",
            "203.0.113.2     YES NVRAM  administratively down down",
          ),
      ["3 verify/not-as-configured", "5 verify/not-as-configured"],
    ],
    [
      "an interface that only the configuration shuts down",
      (text) => text.replace("administratively down down", "up                    up"),
      ["4 verify/not-as-configured"],
    ],
    [
      "a hub in state NHRP",
      (text) => text.replace("10.20.0.1    UP", "10.20.0.1  NHRP"),
      ["15 verify/peer-state"],
    ],
    ["a hub that is missing", (text) => text.replace(/ +1 198.*S\n/, ""), ["7 verify/peer-missing"]],
    [
      "a stranger, told once for two outputs",
      (text) =>
        text
          .replace("203.0.113.6          10.20.0.12 ", "203.0.113.6          10.20.0.99 ")
          .replaceAll("10.20.0.12", "10.20.0.99"),
      ["16 verify/peer-unexpected"],
    ],
    [
      "another transport address, and a dynamic entry where a line maps it",
      (text) =>
        text.replace(
          "1 198.51.100.2          10.20.0.1    UP 01:02:03     S",
          "1 198.51.100.3          10.20.0.1    UP 01:02:03     D",
        ),
      ["15 verify/not-as-configured"],
    ],
    [
      "no IKE SA",
      (text) => text.replace(/198.51.100.2 +203.0.113.2 +QM_IDLE.*\n/, ""),
      ["23 verify/sa-missing"],
    ],
    ["an IKE SA that is stuck", (text) => text.replace("QM_IDLE ", "MM_NO_STATE"), ["26 verify/peer-state"]],
    ["no IPsec SA", (text) => text.replace(/ +inbound esp sas:\n.*\n.*\n.*\n/, ""), ["35 verify/sa-missing"]],
    [
      "another transform and mode",
      (text) =>
        text.replace("esp-256-aes esp-sha256-hmac", "esp-aes esp-sha-hmac").replace("Transport", "Tunnel"),
      ["35 verify/not-as-configured"],
    ],
    [
      "PFS that is not in use",
      (text) => text.replace("Y, DH group: group14", "N, DH group: none"),
      ["35 verify/not-as-configured"],
    ],
    ["no EIGRP neighbour", (text) => text.replace(/0 {3}10.20.0.1 .*\n/, ""), ["46 verify/neighbor-missing"]],
    [
      "a router that is not among the files",
      (text) => text.replaceAll("LYON-SPOKE", "OSLO"),
      ["1 verify/unknown-device"],
    ],
  ])("%s", (_what, edit, expected) => {
    expect(differences(edit)).not.toEqual([]);
    expect(shown(differences(edit))).toEqual(expected);
  });
});

describe("outputs that the configurations cannot bring up", () => {
  it("contradict them: a key that differs", () => {
    const found = differences(undefined, (text, path) =>
      path === "spoke1.cfg" ? text.replace("Ammonite-4711", "Obsidian-1") : text,
    );
    expect(found.map(({ rule }) => rule)).toContain("verify/contradiction");
    const hub = found.find(({ message }) => message.includes("BERN-HUB"));
    expect(hub).toMatchObject({
      severity: "warning",
      at: { path: "lyon.log", line: 15, device: "LYON-SPOKE" },
    });
    expect(hub?.message).toContain("key: the pre-shared keys differ; see some/rule");
    expect(hub?.related.map(({ at }) => at.line)).toEqual([26, 35]);
    expect(JSON.stringify(found)).not.toMatch(/Ammonite|Obsidian/);
  });

  it("are explained where the state is the one that the fault makes", () => {
    const found = differences(
      (text) => text.replace("10.20.0.1    UP", "10.20.0.1   IKE"),
      (text, path) => (path === "spoke1.cfg" ? text.replace("Ammonite-4711", "Obsidian-1") : text),
    );
    const [first] = found.filter(({ rule }) => rule === "verify/peer-state");
    expect(first?.message).toBe(
      "LYON-SPOKE waits in state IKE for BERN-HUB: key: the pre-shared keys differ; see some/rule",
    );
  });
});

it("takes the name of the file for the router where no prompt tells", () => {
  const [, output = ""] = /show dmvpn\n([\s\S]*?)LYON/.exec(lyon) ?? [];
  const text = output.replace("10.20.0.1    UP", "10.20.0.1   IKE");
  const network = networkOf(...configs.map(({ path, text: each }) => [path, each] as const));
  const of = (path: string) => verify(predict(network), readCaptures(readDocument(path, text)).captures);
  expect(shown(of("captures/lyon-spoke.txt"))).toEqual(["8 verify/peer-state"]);
  expect(shown(of("captures/other.txt"))).toEqual(["1 verify/unknown-device"]);
});

describe("what an output lacks is told only of a whole output", () => {
  const without = (text: string) =>
    text
      .replace(/ +1 198.51.100.2 +10.20.0.1 .*\n/, "")
      .replace(/10.20.0.1\/32 .*\n/, "")
      .replace(/198.51.100.2 +203.0.113.2 +QM_IDLE.*\n/, "")
      .replace(/0 {3}10.20.0.1 .*\n/, "");
  const missing = (edit: (text: string) => string) =>
    differences((text) => edit(without(text))).filter(({ rule }) => rule.endsWith("-missing"));

  it("of all of these four outputs", () => {
    expect(missing((text) => text)).toHaveLength(3);
  });

  it.each<readonly [string, (text: string) => string]>([
    ["filtered", (text) => text.replace(/(#show (?!crypto ipsec).*)/g, "$1 | include 203.0.113.6")],
    [
      "asked for one interface or peer",
      (text) =>
        text
          .replace("#show dmvpn", "#show dmvpn interface Tunnel7")
          .replace("#show ip nhrp brief", "#show ip nhrp vrf RED brief")
          .replace("#show crypto isakmp sa", "#show crypto isakmp sa vrf RED")
          .replace("#show ip eigrp neighbors", "#show ip eigrp neighbors Tunnel7"),
    ],
    [
      "of another VRF",
      (text) =>
        text
          .replace("#show ip eigrp neighbors", "#show ip eigrp vrf RED neighbors")
          .replace(/#show (dmvpn|ip nhrp|cry\S+ isa).*/g, "$& | i X"),
    ],
    ["cut in the middle of a line", (text) => text.replace(/(?=\nLYON-SPOKE#)/g, "\n     1 198.51")],
  ])("not of one that is %s", (_what, edit) => {
    expect(missing(edit).map(({ message }) => message)).toEqual([]);
  });
});

describe("whose output it is", () => {
  const stuck = lyon.replace("10.20.0.1    UP", "10.20.0.1   IKE");
  const bare = stuck.replace(/^[\s\S]*?(?=Legend)/, "").replace(/LYON-SPOKE#[\s\S]*/, "");
  const network = (edit: (text: string) => string = (text) => text) =>
    networkOf(...configs.map(({ path, text }) => [path, edit(text)] as const));
  const of = (path: string, text: string, edit?: (text: string) => string) =>
    verify(predict(network(edit)), readCaptures(readDocument(path, text)).captures);

  it.each(["LYON-SPOKE_show-dmvpn.txt", "captures/lyon-spoke/dmvpn.txt", "out/LYON-SPOKE.2026-11-25.log"])(
    "is told by the path %s",
    (path) => {
      expect(of(path, bare).map(({ rule, at }) => `${rule} ${at.device}`)).toEqual([
        "verify/peer-state LYON-SPOKE",
      ]);
    },
  );

  it("is not told by a name that only begins alike", () => {
    expect(of("LYON-SPOKES.txt", bare).map(({ rule }) => rule)).toEqual(["verify/unknown-device"]);
  });

  it("is told by a prompt that is cut, where one router alone begins like that", () => {
    const longer = (text: string) =>
      text.replace("hostname LYON-SPOKE", "hostname LYON-SPOKE-IN-THE-RHONE-VALLEY");
    const cut = stuck.replaceAll("LYON-SPOKE", "LYON-SPOKE-IN-THE-RH");
    expect(of("a.log", cut, longer).map(({ at }) => at.device)).toEqual(["LYON-SPOKE-IN-THE-RHONE-VALLEY"]);
  });

  it("is doubted where the addresses are another router's", () => {
    const found = of(
      "a.log",
      lyon.replaceAll("LYON-SPOKE", "BERN-HUB").replace(/BERN-HUB#show dmvpn[\s\S]*/, ""),
    );
    expect(found.map(({ message }) => message)).toEqual([
      "this output has the addresses of LYON-SPOKE, not of BERN-HUB: it is another router's, or the names are mixed up",
    ]);
  });
});

it("reads configurations and outputs of several routers from one transcript", () => {
  const rest = readNetwork("clean/phase2-eigrp-ikev1").filter(({ path }) => path !== "spoke1.cfg");
  const own = configs.find(({ path }) => path === "spoke1.cfg")?.text ?? "";
  const hubShows = `BERN-HUB#show dmvpn
Interface: Tunnel0, IPv4 NHRP Details
Type:Hub, NHRP Peers:1,
 # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb
     1 203.0.113.2          10.20.0.11    UP 01:02:03     D
BERN-HUB#`;
  const log = `LYON-SPOKE#show running-config\nBuilding configuration...\n\n${own}\n${lyon}\n${hubShows}\n`;
  const document = readDocument("session.log", log);
  const network = networkOf(["session.log", log], ...rest.map(({ path, text }) => [path, text] as const));
  expect(network.devices.map(({ name }) => name)).toContain("LYON-SPOKE");
  const found = verify(predict(network), readCaptures(document).captures);
  expect(found.map(({ rule, at, message }) => `${rule} ${at.device} ${message.slice(0, 60)}`)).toEqual([
    expect.stringContaining("verify/peer-missing BERN-HUB `show dmvpn` of BERN-HUB has no entry for"),
    expect.stringContaining("verify/peer-missing BERN-HUB `show dmvpn` of BERN-HUB has no entry for"),
  ]);
});
