/** Layouts of show outputs over releases, IPv6, VRFs and wrapped lines, and outputs as a terminal logs them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Capture, readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";

function sample(name: string, edit: (text: string) => string = (text) => text): readonly Capture[] {
  const text = readFileSync(new URL(`samples/${name}.log`, import.meta.url), "utf8");
  return readCaptures(readDocument(`${name}.log`, edit(text))).captures;
}

/** The rows of the outputs of one kind, output by output. */
function rows(captures: readonly Capture[]) {
  const of = <K extends Capture["output"]>(output: K) =>
    captures.flatMap((each) =>
      each.output === output ? [each.result as Extract<Capture, { output: K }>["result"]] : [],
    );
  return {
    isakmp: of("IsakmpSa").map(({ associations }) =>
      associations.map(({ destination, state, status, note }) => [destination, state, status, note]),
    ),
    isakmpDetail: of("IsakmpSaDetail").flatMap(({ associations }) =>
      associations.map((each) => [
        each.remote ?? each.destination,
        each.insideVrf,
        each.authentication,
        each.group,
        each.capabilities,
      ]),
    ),
    ikev2: of("Ikev2Sa").flatMap(({ associations }) =>
      associations.map(({ family, remote, frontVrf, status, group }) => [
        family,
        remote,
        frontVrf,
        status,
        group,
      ]),
    ),
    dmvpn: of("Dmvpn").map(({ interfaces }) =>
      interfaces.flatMap(({ interface: name, type, peers }) =>
        peers.map(({ nbma, tunnel, state, attributes, targets }) => [
          name,
          type,
          nbma,
          tunnel,
          state ?? targets[0]?.state,
          attributes ?? targets[0]?.attributes,
        ]),
      ),
    ),
    sessions: of("Dmvpn").flatMap((each) =>
      each.sessions.flatMap(({ status, frontVrf, ike, flows }) => [
        status,
        frontVrf,
        ike[0]?.state,
        flows[0]?.socket,
      ]),
    ),
    nhrp: of("IpNhrp").map(({ entries }) =>
      entries.map(({ target, via, type, nbma, claimed }) => [target, via, type, nbma, claimed]),
    ),
    brief: of("IpNhrpBrief").map(({ entries }) =>
      entries.map(({ target, via, nbma, type }) => [target, via, nbma, type]),
    ),
    interfaces: of("InterfaceBrief").map((each) =>
      each.interfaces.map(({ interface: name, address, status, protocol }) => [
        name,
        address,
        status,
        protocol,
      ]),
    ),
    eigrp: of("EigrpNeighbors").map(({ processes }) =>
      processes.map(({ as, vrf, neighbors }) => [as, vrf, ...neighbors.map(({ address }) => address)]),
    ),
    ospf: of("OspfNeighbors").flatMap(({ neighbors }) =>
      neighbors.map(({ address, state, role }) => [address, state, role]),
    ),
    bgp: of("BgpSummary").map(({ neighbors }) =>
      neighbors.map(({ address, as, state }) => [address, as, state]),
    ),
  };
}

describe("the layouts of all releases", () => {
  const captures = sample("layouts");
  const read = rows(captures);

  it("are read without a line left over", () => {
    expect(
      captures.flatMap(({ command, unread }) => unread.map(({ text }) => `${command}: ${text}`)),
    ).toEqual([]);
    expect(captures).toHaveLength(20);
  });

  it("IKE: with and without slot, status and note; IPv6 in lines of its own", () => {
    expect(read.isakmp).toEqual([
      [
        ["198.51.100.1", "QM_IDLE", undefined, undefined],
        ["198.51.100.1", "MM_NO_STATE", undefined, "deleted"],
      ],
      [
        ["198.51.100.1", "QM_IDLE", "ACTIVE", undefined],
        ["198.51.100.1", "MM_NO_STATE", "ACTIVE", "deleted"],
        ["198.51.100.1", "MM_KEY_EXCH", "ACTIVE", undefined],
        ["2001:DB8:1::1", "QM_IDLE", "ACTIVE", undefined],
      ],
      [["198.51.100.1", "QM_IDLE", "ACTIVE", undefined]],
    ]);
    expect(read.isakmpDetail).toEqual([
      ["203.0.113.2", undefined, "psk", 14, "D"],
      ["203.0.113.6", "RED", "rsig", 5, "DN"],
      ["2001:DB8:1::1", undefined, "psk", 14, "D"],
    ]);
    expect(read.ikev2).toEqual([
      ["IPv4", "203.0.113.2", "none", "READY", 19],
      ["IPv4", "203.0.113.6", "INET", "IN-NEG", 21],
      ["IPv6", "2001:DB8:2::2", "none", "READY", 19],
    ]);
  });

  it("DMVPN: the heading of 12.4, peers with several entries, unknown ones, IPv6, crypto sessions", () => {
    expect(read.dmvpn).toEqual([
      [
        ["Tunnel0", "Hub", "203.0.113.2", "10.0.0.2", "UP", "D"],
        ["Tunnel0", "Hub", "203.0.113.6", "10.0.0.3", "UP", "DN"],
      ],
      [
        ["Tunnel0", "Hub/Spoke", "203.0.113.2", "10.0.0.2", "UP", "DN"],
        ["Tunnel0", "Hub/Spoke", "203.0.113.6", "10.0.0.3", "UP", "DT1"],
        ["Tunnel0", "Hub/Spoke", "203.0.113.6", "10.0.0.3", "UP", "DT2"],
        ["Tunnel0", "Hub/Spoke", "UNKNOWN", "10.0.0.9", "NHRP", "IX"],
        ["Tunnel6", "Hub", "203.0.113.2", "2001:DB8:A::2", "UP", "D"],
      ],
      [["Tunnel0", "Hub", "203.0.113.2", "10.0.0.2", "UP", "D"]],
    ]);
    expect(read.sessions).toEqual(["UP-ACTIVE", "INET", "Active", "Open"]);
  });

  it("NHRP: one line or two, incomplete entries, claimed addresses", () => {
    expect(read.nhrp[0]).toEqual([
      ["10.0.0.2/32", "10.0.0.2", "dynamic", "203.0.113.2", "192.168.4.2"],
      ["10.0.0.3/32", undefined, "incomplete", undefined, undefined],
      ["10.0.0.4/32", "10.0.0.4", "static", "203.0.113.14", undefined],
    ]);
    expect(read.brief).toEqual([
      [
        ["10.0.0.2/32", "10.0.0.2", "203.0.113.2", "dynamic"],
        ["10.0.0.3/32", "10.0.0.3", undefined, "incomplete"],
      ],
      [
        ["10.0.0.2/32", "10.0.0.2", "203.0.113.2", "D"],
        ["2001:DB8:A::2/128", "2001:DB8:A::2", "203.0.113.2", "D"],
      ],
    ]);
  });

  it("interfaces: long names, spoofing and looped ones", () => {
    expect(read.interfaces[0]).toHaveLength(11);
    expect(read.interfaces[0]).toEqual(
      expect.arrayContaining([
        ["GigabitEthernet0/0/1.100", "172.16.1.1", "up", "up"],
        ["Vlan1", "unassigned", "administratively down", "down"],
        ["Dialer1", "unassigned", "up (spoofing)", "up (spoofing)"],
        ["Serial0/1/0", "10.8.8.1", "up", "down (looped)"],
      ]),
    );
  });

  it("routing: classic and named EIGRP, VRFs, OSPF without roles, wrapped and dynamic BGP neighbours", () => {
    expect(read.eigrp).toEqual([
      [[100, undefined, "10.0.0.3", "10.0.0.2"]],
      [[100, "RED", "10.0.0.2"]],
      [[100, "RED", "10.0.0.2"]],
      [[100, undefined, "10.0.0.2"]],
      [[66, undefined, "FE80::A8BB:CCFF:FE00:200"]],
    ]);
    expect(read.ospf).toEqual([
      ["10.0.0.2", "FULL", "DROTHER"],
      ["10.0.0.3", "FULL", undefined],
      ["10.0.0.4", "2WAY", "DROTHER"],
      ["10.0.0.5", "EXSTART", undefined],
      ["10.0.0.6", "ATTEMPT", "DROTHER"],
    ]);
    expect(read.bgp).toEqual([
      [
        ["10.0.0.2", "65001", "2"],
        ["10.0.0.3", "4200000001", "Idle (Admin)"],
        ["10.0.0.4", "65001.7", "Active"],
        ["2001:DB8:A::2", "65001", "2"],
        ["2001:DB8:AAAA:BBBB::2", "65001", "0"],
      ],
    ]);
  });
});

describe.each([
  ["as logged", (text: string) => text],
  ["with carriage returns", (text: string) => text.replace(/\n/g, "\r\n")],
])("a terminal's log with messages, a pager, a cut line and other commands, %s,", (_how, edit) => {
  const captures = sample("terminal", edit);
  const read = rows(captures);

  it("loses no row, and keeps the cut line as unread", () => {
    expect(captures.map(({ device }) => device)).toEqual(captures.map(() => "WEST-1"));
    expect(captures.flatMap(({ unread }) => unread.map(({ text }) => text))).toEqual([
      "203.0.113.2     203.0.113.6     QM_ID",
    ]);
    expect(read.dmvpn[0]?.map(([, , , tunnel]) => tunnel)).toEqual(["10.0.0.1", "10.0.0.3", "10.0.0.4"]);
    expect(read.isakmp).toEqual([[["198.51.100.1", "QM_IDLE", "ACTIVE", undefined]]]);
    expect(read.eigrp).toEqual([[[100, undefined, "10.0.0.1"]]]);
    expect(read.bgp).toEqual([[["10.0.0.1", "65001", "2"]]]);
    expect(read.brief).toEqual([[["10.0.0.1/32", "10.0.0.1", "198.51.100.1", "static"]]]);
    expect(read.interfaces[0]).toHaveLength(2);
  });
});
