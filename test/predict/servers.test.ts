/** Next hop servers that a spoke knows by their transport address or name, and what carries IKE over IPv6. */
import { describe, expect, it } from "vitest";
import { render } from "../../src/predict/text/render.ts";
import { type Edit, predicted } from "../support/edited.ts";
import { told } from "../support/told.ts";

describe("a spoke whose next hop server is to be learnt", () => {
  const network = "near-miss/nhs-learnt-from-its-transport-address";
  const rows = (...edits: readonly Edit[]) =>
    predicted(network, ...edits)
      .get("QUEEN")
      ?.tunnels[0]?.peers.filter(({ onDemand }) => !onDemand)
      .map(({ device, nbma, tunnel, state, type }) => [device, nbma, tunnel, state, type]);

  it("has a static entry with the address that the server answers from", () => {
    expect(rows()).toEqual([["KING", "192.0.2.2", "10.8.0.1", "UP", "static"]]);
  });

  it("shows an entry of which nobody knows how it looks before an answer", () => {
    const edit: Edit = ["spoke1.cfg", /ip nhrp authentication \S+/, "ip nhrp authentication Other"];
    expect(rows(edit)).toEqual([["KING", "192.0.2.2", undefined, "unknown", "static"]]);
  });

  it("shows an entry also where the server is known by name alone", () => {
    const spoke = predicted("near-miss/next-hop-server-by-name").get("S2");
    expect(spoke?.tunnels[0]?.peers).toEqual([
      {
        device: undefined,
        nbma: undefined,
        tunnel: undefined,
        state: "unknown",
        type: "static",
        onDemand: false,
      },
    ]);
  });
});

describe("a captured entry of a server that is to be learnt", () => {
  const capture = (device: string, tunnel: string, row: string) => `${device}#show dmvpn
Interface: ${tunnel}, IPv4 NHRP Details
Type:Spoke, NHRP Peers:1,
 # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb
 ----- --------------- --------------- ----- -------- -----
     1 ${row}
`;

  it("is what was expected, whatever its address, and is not missed where it is not there", () => {
    const network = "near-miss/next-hop-server-by-name";
    const row = "203.0.113.1            10.0.0.1    UP 00:10:11     S";
    expect(told({ network, text: capture("S2", "Tunnel0", row) })).toEqual([]);
    const other = "203.0.113.1            10.0.0.7    UP 00:10:11     D";
    expect(told({ network, text: capture("S2", "Tunnel0", other) })).toHaveLength(1);
  });

  it("may wait for reasons that the configurations know", () => {
    const network = "near-miss/nhs-learnt-from-its-transport-address";
    const edits: readonly Edit[] = [
      ["spoke1.cfg", /ip nhrp authentication \S+/, "ip nhrp authentication Other"],
    ];
    const row = "192.0.2.2              10.8.0.1  NHRP 00:10:11     S";
    const found = told({ network, edits, text: capture("QUEEN", "Tunnel8", row) });
    expect(found).toEqual([
      expect.stringContaining(
        "QUEEN waits in state NHRP for KING: nhrp: the NHRP authentication strings differ",
      ),
    ]);
  });
});

it("a spoke that maps its hub and has no next hop server shows it as reached, and no capture of that is strange", () => {
  const edits: readonly Edit[] = [["spoke1.cfg", / ip nhrp nhs .*\n/, ""]];
  const text = `LYON-SPOKE#show dmvpn
Interface: Tunnel0, IPv4 NHRP Details
Type:Spoke, NHRP Peers:1,
 # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb
     1 198.51.100.2         10.20.0.1    UP 00:10:11     S
`;
  expect(told({ network: "clean/phase2-eigrp-ikev1", edits, text })).toEqual([]);
});

describe("spokes whose providers tell them the way by BGP", () => {
  const network = "clean/rip-two-hubs-and-provider";
  const states = (...edits: readonly Edit[]) =>
    predicted(network, ...edits)
      .get("FJORD-1")
      ?.tunnels[0]?.peers.map(({ state }) => state);

  it("are UP", () => {
    expect(states()).toEqual(["UP", "UP", "UP", "UP"]);
  });

  it("are not known to be UP where the neighbour is their own", () => {
    expect(states(["hub1.cfg", /remote-as 64802/, "remote-as 64801"])).toEqual(["unknown", "UP", "UP", "UP"]);
  });
});

it("IKE over IPv6 stands in its own table, on lines of its own", () => {
  const router = predicted("near-miss/transport-over-ipv6").get("R2");
  const text = router === undefined ? "" : render(router, "xe");
  expect(text).toMatch(
    /^ IPv6 Crypto IKEv2 {2}SA\n\nTunnel-id +fvrf\/ivrf +Status\n\* +none\/none +READY\nLocal {2}2001:.*\nRemote 2001:/m,
  );
  expect(text).not.toContain("IPv4 Crypto IKEv2");
});
