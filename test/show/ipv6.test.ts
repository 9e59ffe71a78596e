/** Layouts for addresses of IPv6, as transport and inside of tunnels: pairs on several lines, long addresses on lines of their own. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Capture, readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";

const { captures } = readCaptures(
  readDocument("ipv6.log", readFileSync(new URL("samples/ipv6.log", import.meta.url), "utf8")),
);

function results<K extends Capture["output"]>(output: K) {
  return captures.flatMap((each) =>
    each.output === output ? [each.result as Extract<Capture, { output: K }>["result"]] : [],
  );
}

it("no line is left over", () => {
  expect(captures.flatMap(({ command, unread }) => unread.map(({ text }) => `${command}: ${text}`))).toEqual(
    [],
  );
  expect(captures).toHaveLength(6);
});

const [paragraphs, table] = results("Dmvpn");
const long = "2001:DB8:1202:1111:2222:3333:4444:5555";

it("peers of IPv6 are paragraphs, each with its network and state, and one interface holds them all", () => {
  expect(
    paragraphs?.interfaces.map(({ interface: name, type, peers }) => [
      name,
      type,
      ...peers.map(({ nbma, tunnel, targets }) =>
        [nbma, tunnel, ...targets.map((each) => `${each.target} ${each.state} ${each.attributes}`)].join(" "),
      ),
    ]),
  ).toEqual([
    [
      "Tunnel80",
      "Hub",
      "203.0.113.70 2001:DB8:80::A 2001:DB8:80::A/128 UP D",
      "203.0.113.70 2001:DB8:80::A FE80::A/128 UP D",
      "203.0.113.78 2001:DB8:80::B 2001:DB8:80::B/128 IKE DN",
    ],
  ]);
  expect(paragraphs?.sessions[0]).toMatchObject({ status: "UP-ACTIVE", frontVrf: "(none)" });
});

it("peers of IPv4 behind addresses of IPv6 go on in the next line, and several share one address", () => {
  expect(table?.interfaces[0]).toMatchObject({ source: "2001:DB8:1201::1", tunnelVrf: '"INET"' });
  expect(table?.interfaces[0]?.servers.map(({ server, state, nbma }) => [server, state, nbma])).toEqual([
    ["10.80.0.254", "RE", "2001:DB8:1201::254"],
    ["2001:DB8:80::FE", "RE", "2001:DB8:1201::254"],
  ]);
  expect(
    table?.interfaces[0]?.peers.map(({ nbma, tunnel, state, attributes, target }) => [
      nbma,
      tunnel,
      state,
      attributes,
      target,
    ]),
  ).toEqual([
    ["2001:DB8:1202::222", "10.80.0.10", "UP", "D", "10.80.0.10/32"],
    [long, "10.80.0.11", "UP", "DT1", "172.28.11.0/24"],
    [long, "10.80.0.11", "UP", "D", "10.80.0.11/32"],
    ["UNKNOWN", "10.80.0.99", "NHRP", "IX", "10.80.0.99/32"],
    ["2001:DB8:1202::222", "2001:DB8:80::A", undefined, undefined, undefined],
  ]);
});

it("the cache in full: claimed addresses, what is incomplete, networks, the router's own, link-local ones", () => {
  expect(
    results("IpNhrp")[0]?.entries.map(({ target, via, type, nbma, claimed }) => [
      target,
      via,
      type,
      nbma,
      claimed,
    ]),
  ).toEqual([
    ["2001:DB8:80::A/128", "2001:DB8:80::A", "dynamic", "2001:DB8:1202::222", "2001:DB8:1202::9"],
    ["2001:DB8:80::B/128", undefined, "incomplete", undefined, undefined],
    ["2001:DB8:8001:B::/64", "2001:DB8:80::B", "dynamic", "203.0.113.78", undefined],
    ["2001:DB8:8001:1::/64", "2001:DB8:80::1", "dynamic", "198.51.100.34", undefined],
    ["FE80::A/128", "2001:DB8:80::A", "dynamic", "203.0.113.70", undefined],
  ]);
});

it("the cache in short, in the columns of classic IOS and in the lines of IOS XE", () => {
  const wide = "2001:DB8:80:1111:2222:3333:4444:5555";
  expect(
    results("IpNhrpBrief").map(({ entries }) =>
      entries.map(({ target, via, nbma, type }) => [target, via, nbma, type]),
    ),
  ).toEqual([
    [
      ["2001:DB8:80::A/128", "2001:DB8:80::A", "203.0.113.70", "dynamic"],
      [`${wide}/128`, wide, "203.0.113.78", "dynamic"],
      ["2001:DB8:80::C/128", "2001:DB8:80::C", undefined, "incomplete"],
    ],
    [
      ["10.80.0.10/32", "10.80.0.10", "2001:DB8:1202::222", "D"],
      [`${wide}/128`, wide, long, "D"],
      ["0.0.0.0/0", "10.80.0.254", "198.51.100.254", "S"],
    ],
  ]);
});

it("next hop servers and what was asked of them", () => {
  const [servers] = results("IpNhrpNhs");
  expect(servers?.interfaces[0]?.servers[0]).toMatchObject({
    server: "2001:DB8:80::FE",
    state: "RE",
    nbma: "2001:DB8:1201::254",
    repliesReceived: 50,
  });
  expect(servers?.pending[0]).toMatchObject({ server: "2001:DB8:80::FD", state: "expired" });
});
