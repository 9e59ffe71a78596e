/** Routing tables, short crypto sessions and counters of NHRP, as releases print them. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Capture, readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";

const { captures, unknown } = readCaptures(
  readDocument("routing.log", readFileSync(new URL("samples/routing.log", import.meta.url), "utf8")),
);

function results<K extends Capture["output"]>(output: K) {
  return captures.flatMap((each) =>
    each.output === output ? [each.result as Extract<Capture, { output: K }>["result"]] : [],
  );
}

it("no line is left over", () => {
  expect(unknown).toEqual([]);
  expect(captures.flatMap(({ command, unread }) => unread.map(({ text }) => `${command}: ${text}`))).toEqual(
    [],
  );
  expect(captures).toHaveLength(11);
});

it("routes of one table: rows of equal cost, overridden next hops, broken rows, lengths told above", () => {
  const [table] = results("IpRoutes");
  expect(table?.gateway).toBe("203.0.113.1");
  expect(
    table?.routes.map((each) =>
      [
        each.code,
        each.target,
        `${each.distance}/${each.metric}`,
        each.nextHop,
        each.age,
        each.interface,
        each.override,
      ].join(" "),
    ),
  ).toEqual([
    "S* 0.0.0.0/0 1/0 203.0.113.1   ",
    "C 10.20.0.0/24 undefined/undefined   Tunnel0 ",
    "L 10.20.0.11/32 undefined/undefined   Tunnel0 ",
    "H 10.20.0.12/32 undefined/undefined  00:00:06 Tunnel0 ",
    "D 10.77.0.0/16 90/27008000 10.20.0.1 3w5d Tunnel0 ",
    "D 10.77.0.0/16 90/27008000 10.20.0.2 00:00:22 Tunnel0 ",
    "D % 10.78.3.0/24 90/28288000 10.20.0.1 00:00:21 Tunnel0 ",
    "D % 10.78.3.0/24 90/255 10.20.0.12 00:00:06 Tunnel0 NHO",
    "H 10.79.0.0/16 250/255 10.20.0.13 00:01:02 Tunnel0 ",
    "D 10.90.0.0/16 undefined/undefined  1d02h Null0 ",
    "O E2 172.20.1.0 110/20 10.20.0.1 07:26:27 Tunnel0 ",
    "O IA 172.20.2.0 110/1001 10.20.0.1 07:26:27 Tunnel0 ",
    "D EX 192.168.100.0/24 170/2560000512 10.20.0.1 00:10:00 GigabitEthernet0/0/0.100 ",
    "D EX 192.168.100.0/24 170/2560000512 10.20.0.2 00:10:00 Tunnel0 ",
    "O*E2 192.168.101.0/24 110/1 10.20.0.1 00:00:10 Tunnel0 ",
    "i L1 192.168.102.0/24 115/50 10.20.0.1 00:00:10 Tunnel0 ",
    "S 192.168.103.0/24 undefined/undefined   Null0 ",
    "S 192.168.104.0/24 1/0 203.0.113.1  GigabitEthernet0/0 ",
    "B 192.168.105.0/24 20/0 10.20.0.1 00:20:00  ",
    "R 192.168.106.0/24 120/1 10.20.0.1 00:00:12 Tunnel0 ",
  ]);
  expect(table?.routes.find(({ target }) => target === "172.20.1.0")?.network).toBe("172.20.0.0/24");
  expect(table?.routes.find(({ nextHopVrf }) => nextHopVrf)?.nextHopVrf).toBe("RED");
});

it("the tables of all VRFs are told apart", () => {
  expect(results("IpRoutes")[1]?.routes.map(({ vrf, target }) => [vrf, target])).toEqual([
    [undefined, "203.0.113.0/30"],
    ["RED", "10.20.0.0"],
  ]);
});

it("one route in full has its next hops", () => {
  const entries = results("IpRoutes").flatMap((each) => each.entries);
  expect(entries.map(({ target, protocol, hops }) => [target, protocol, hops.length])).toEqual([
    ["10.77.0.0/16", "eigrp 120", 2],
    ["10.20.0.0/24", "connected", 1],
  ]);
  expect(entries[0]?.hops[1]).toMatchObject({ nextHop: "10.20.0.1", age: "00:00:22", interface: "Tunnel0" });
});

it("routes of IPv6 have their next hops below", () => {
  const [table] = results("Ipv6Routes");
  expect(
    table?.routes.map(({ code, target, hops }) => [
      code,
      target,
      ...hops.map((hop) => `${hop.nextHop} ${hop.interface}`),
    ]),
  ).toEqual([
    ["S", "::/0", "FE80::9 GigabitEthernet0/0"],
    ["D", "2001:DB8:8001:1::/64", "FE80::1 Tunnel80", "FE80::2 Tunnel80"],
    ["EX", "2001:DB8:8001:B::/64", "FE80::1 Tunnel80"],
    ["H", "2001:DB8:8001:C::/64", "2001:DB8:80::C Tunnel80"],
    ["B", "2001:DB8:9::/48", "2001:DB8:80::1 undefined"],
    ["L", "FF00::/8", "undefined Null0"],
  ]);
});

it("crypto sessions in short: with and without user, identity and uptime, IPv6 on two lines", () => {
  expect(
    results("CryptoSessionBrief").flatMap(({ sessions }) =>
      sessions.map((each) => [
        each.insideVrf,
        each.peer,
        each.interface,
        each.username,
        each.identity,
        each.uptime,
        each.status,
      ]),
    ),
  ).toEqual([
    ["(none)", "198.51.100.2", "Tu0", undefined, "198.51.100.2", "00:10:53", "UA"],
    ["(none)", "203.0.113.6", "Tu0", "netops", "GENT", "1d02h", "UI"],
    ["(none)", "192.0.2.10", "Tu0", undefined, undefined, undefined, "D"],
    ["(none)", "2001:DB8:1201::222", "Tu80", undefined, "2001:DB8:1201::222", "00:10:53", "UA"],
    ["RED", "192.0.2.14", "Vi3", undefined, "192.0.2.14", "00:00:43", "DN"],
  ]);
});

it("sessions of IKEv2 have what they carry below them", () => {
  const [sessions] = results("Ikev2Sa");
  expect(
    sessions?.associations.map(({ remote, status, sessionStatus, children }) => [
      remote,
      status,
      sessionStatus,
      ...children.map(({ spiIn, mode, remoteFrom }) => `${spiIn} ${mode} ${remoteFrom}`),
    ]),
  ).toEqual([
    ["198.51.100.2", "READY", "UP-ACTIVE", "0x9F7A2B1C transport 198.51.100.2"],
    ["192.0.2.10", "READY", "UP-IDLE"],
  ]);
});

it("counters of NHRP by direction, and in the lines of 12.x", () => {
  const [now, before] = results("NhrpTraffic").map(({ interfaces }) => interfaces[0]);
  expect(
    now?.directions.map(({ direction, total, registrationRequests, registrationReplies }) => [
      direction,
      total,
      registrationRequests,
      registrationReplies,
    ]),
  ).toEqual([
    ["Sent", 12, 9, 0],
    ["Rcvd", 11, 0, 9],
  ]);
  expect([before?.interface, before?.requestsSent, before?.repliesReceived]).toEqual(["Tunnel0", 2, 2]);
});

it("shortcuts are entries of the cache", () => {
  expect(results("IpNhrp")[0]?.entries.map(({ target, via, flags }) => [target, via, flags])).toEqual([
    ["10.20.0.12/32", "10.20.0.12", "router nhop rib nho"],
    ["10.79.0.0/16", "10.20.0.13", "router rib"],
  ]);
});

it("a log of 150,000 lines is read whole", () => {
  const rows = "          \n".repeat(150_000);
  const text = `R1#show ip route\n${rows}S*    0.0.0.0/0 [1/0] via 203.0.113.1\nR1#`;
  const [capture] = readCaptures(readDocument("long.log", text)).captures;
  expect(capture?.output === "IpRoutes" && capture.result.routes.length).toBe(1);
});
