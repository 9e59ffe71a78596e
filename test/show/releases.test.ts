/** Layouts of older and newer releases, and the long forms of outputs: no row is lost. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Capture, readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";

function capturesOf(name: string): readonly Capture[] {
  const text = readFileSync(new URL(`samples/${name}.log`, import.meta.url), "utf8");
  return readCaptures(readDocument(`${name}.log`, text)).captures;
}

function results<K extends Capture["output"]>(name: string, output: K) {
  return capturesOf(name).flatMap((each) =>
    each.output === output ? [each.result as Extract<Capture, { output: K }>["result"]] : [],
  );
}

it.each(["crypto", "overlay"])("every line of %s.log is read", (name) => {
  const left = capturesOf(name).flatMap(({ command, unread }) =>
    unread.map(({ text }) => `${command}: ${text}`),
  );
  expect(left).toEqual([]);
});

it("crypto sessions: peers with a slash, two IKE SAs, a session without one, IPv6 in two lines", () => {
  const [brief, detail] = results("crypto", "CryptoSession");
  expect(
    brief?.sessions.map(({ peer, port, status, ike, flows }) => [
      peer,
      port,
      status,
      ike.length,
      flows[0]?.active,
    ]),
  ).toEqual([
    ["203.0.113.2", 500, "UP-ACTIVE", 1, 2],
    ["203.0.113.6", 500, "DOWN-NEGOTIATING", 1, 0],
    ["203.0.113.10", 500, "DOWN", 0, 0],
  ]);
  expect(
    detail?.sessions.map(({ interface: name, identity, ike }) => [
      name,
      identity,
      ...ike.map(({ state }) => state),
    ]),
  ).toEqual([
    ["Virtual-Access2", "branch-2.example.net", "Active"],
    ["Tunnel1", "203.0.113.6", "Active", "Inactive"],
    ["Tunnel66", undefined, "Active"],
  ]);
});

it("IKE: VRFs before the addresses, no status, extended authentication, IPv6 on lines of its own", () => {
  const all = results("crypto", "IsakmpSa").map(({ associations }) =>
    associations.map(({ frontVrf, insideVrf, source, state }) => [frontVrf, insideVrf, source, state]),
  );
  expect(all).toEqual([
    [
      ["INET", "RED", "203.0.113.2", "QM_IDLE"],
      [undefined, undefined, "203.0.113.6", "QM_IDLE"],
    ],
    [[undefined, undefined, "203.0.113.2", "QM_IDLE"]],
    [
      [undefined, undefined, "203.0.113.2", "QM_IDLE"],
      [undefined, undefined, "203.0.113.6", "MM_NO_STATE"],
      [undefined, undefined, "203.0.113.6", "MM_NO_STATE"],
      [undefined, undefined, "203.0.113.10", "CONF_XAUTH"],
      [undefined, undefined, "2001:DB8:2::2", "QM_IDLE"],
    ],
  ]);
});

it("IKE in detail: with and without the status, a row whose algorithms are not known yet", () => {
  const [old, recent] = results("crypto", "IsakmpSaDetail").map(({ associations }) =>
    associations.map(({ remote, insideVrf, encryption, group, capabilities }) => [
      remote,
      insideVrf,
      encryption,
      group,
      capabilities,
    ]),
  );
  expect(old).toEqual([
    ["203.0.113.2", undefined, "aes", 5, "KN"],
    ["203.0.113.6", "RED", "3des", 2, undefined],
  ]);
  expect(recent?.map(([remote, vrf, , group]) => [remote, vrf, group])).toEqual([
    ["203.0.113.2", undefined, 14],
    ["203.0.113.6", "RED", 5],
    ["203.0.113.10", undefined, undefined],
  ]);
});

it("IPsec of 12.x: flows without a VRF line, counters without colons, engines of two words", () => {
  const [tunnel] = results("crypto", "IpsecSa");
  expect(
    tunnel?.interfaces[0]?.flows.map(({ peer, encaps, digest, associations }) => [
      peer,
      encaps,
      digest,
      associations.map(({ engine }) => engine),
    ]),
  ).toEqual([["203.0.113.2", 7, 7, [undefined, "Onboard VPN"]]]);
  const [map] = results("overlay", "IpsecSa");
  expect(
    map?.interfaces[0]?.flows.map(({ remoteAddress, peer, encaps }) => [remoteAddress, peer, encaps]),
  ).toEqual([
    ["10.2.0.0", "203.0.113.2", 7],
    ["10.3.0.0", "203.0.113.6", 0],
  ]);
});

it("IKEv2 in detail: SAs that negotiate and that are going away", () => {
  const [result] = results("crypto", "Ikev2Sa");
  expect(
    result?.associations.map(({ remote, status, nat, pushedAddress, subnets }) => [
      remote,
      status,
      nat,
      pushedAddress,
      subnets.length,
    ]),
  ).toEqual([
    ["203.0.113.2", "READY", "detected outside", "10.112.0.18", 2],
    ["203.0.113.6", "IN-NEG", undefined, undefined, 0],
    ["203.0.113.10", "DELETE", undefined, undefined, 0],
  ]);
});

it("DMVPN in detail: entries of a peer below each other, of 12.4 too, and IPv6 with its networks", () => {
  const [detail, old, ipv6] = results("overlay", "Dmvpn").map(({ interfaces }) => interfaces[0]);
  expect(detail?.peers.map(({ nbma, tunnel, state, target }) => [nbma, tunnel, state, target])).toEqual([
    ["203.0.113.2", "10.9.0.1", "UP", "10.9.0.1/32"],
    ["203.0.113.14", "10.9.0.14", "UP", "10.114.0.0/16"],
    ["203.0.113.14", "10.9.0.14", "UP", "10.9.0.14/32"],
    ["UNKNOWN", "10.9.0.3", "NHRP", "10.9.0.3/32"],
  ]);
  expect(detail?.servers.map(({ server, state, cluster }) => [server, state, cluster])).toEqual([
    ["10.9.0.1", "RE", 0],
    ["10.9.0.2", "E", 1],
    ["10.9.0.3", "W", 1],
  ]);
  expect([detail?.interface, detail?.stateControl, detail?.tunnelVrf]).toEqual([
    "Tunnel9",
    "Enabled",
    '"INET"',
  ]);
  expect(old?.peers.map(({ nbma, tunnel, target }) => [nbma, tunnel, target])).toEqual([
    ["203.0.113.21", "10.1.0.116", "10.116.0.0/24"],
    ["203.0.113.21", "10.1.0.116", "10.1.0.116/32"],
    ["203.0.113.229", "10.1.0.10", "10.1.0.10/32"],
  ]);
  expect(old).toMatchObject({ interface: "Tunnel1", protocol: "up", server: "10.1.0.10", peerCount: 2 });
  expect(
    ipv6?.peers.map(({ nbma, tunnel, targets }) => [
      nbma,
      tunnel,
      targets.map(({ state, entries }) => [state, entries]),
    ]),
  ).toEqual([
    [
      "203.0.113.9",
      "2001:DB8:7::9",
      [
        ["UP", 2],
        ["UP", 0],
      ],
    ],
    ["2001:DB8:FF::2", "2001:DB8:7::A", [["NHRP", 1]]],
  ]);
  expect(results("overlay", "Dmvpn")[0]?.sessions.map(({ status, flows }) => [status, flows.length])).toEqual(
    [
      ["UP-ACTIVE", 1],
      ["DOWN", 1],
    ],
  );
});

it("NHRP: masks instead of lengths, what is incomplete, shortcuts, local networks, IPv6", () => {
  const [cache] = results("overlay", "IpNhrp");
  expect(cache?.entries.map(({ target, type, nbma }) => [target, type, nbma])).toEqual([
    ["10.0.0.2", "dynamic", "203.0.113.2"],
    ["10.0.0.1", "static", "198.51.100.1"],
    ["10.0.0.3/32", "dynamic", "203.0.113.6"],
    ["10.0.0.4/32", "incomplete", undefined],
    ["10.4.0.0/16", "dynamic", "203.0.113.14"],
    ["10.5.0.0/16", "static", "198.51.100.1"],
    ["2001:DB8:7::9/128", "dynamic", "2001:DB8:FF::9"],
  ]);
  const [redundancy] = results("overlay", "NhsRedundancy");
  expect(redundancy?.servers.map(({ server, state, queue }) => [server, state, queue])).toEqual([
    ["10.0.0.1", "RE", "Running"],
    ["10.0.0.2", "W", "Waiting"],
  ]);
  expect(redundancy?.clusters).toMatchObject([
    { interface: "Tunnel0", maximum: 1, responding: 1, waiting: 1 },
  ]);
});

it("routing: OSPF neighbours in detail, IS-IS, RIP's sources, BGP of all VRFs", () => {
  const [ospf] = results("overlay", "OspfNeighborDetail");
  expect(
    ospf?.neighbors.map(({ id, address, interface: name, state, area }) => [id, address, name, state, area]),
  ).toEqual([
    ["10.255.0.2", "10.0.0.2", "Tunnel0", "FULL", "0"],
    ["10.255.0.3", "10.0.0.3", "Tunnel0", "EXSTART", "0.0.0.1"],
  ]);
  const [isis] = results("overlay", "IsisNeighbors");
  expect(isis?.neighbors.map(({ system, level, address, state }) => [system, level, address, state])).toEqual(
    [
      ["MAPLE", "L2", "10.161.0.2", "UP"],
      ["ROWAN", "L1L2", "10.161.0.6", "INIT"],
      ["0101.6125.5009", "L1", "10.161.1.9", "UP"],
    ],
  );
  const [protocols] = results("overlay", "IpProtocols");
  expect(
    protocols?.protocols.map(({ protocol, sources }) => [protocol, sources.map(({ gateway }) => gateway)]),
  ).toEqual([
    ["application", []],
    ["rip", ["10.20.0.1"]],
  ]);
  expect(
    results("overlay", "BgpSummary")[0]?.neighbors.map(({ address, state }) => [address, state]),
  ).toEqual([
    ["10.0.0.2", "2"],
    ["10.0.0.3", "Idle"],
  ]);
});
