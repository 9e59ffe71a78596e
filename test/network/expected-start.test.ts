import { describe, expect, it } from "vitest";
import { expectedStarts } from "../../src/network/expected-start.ts";
import { cloudOf, hub, networkOf, type RouterOptions, spoke } from "../support/network.ts";

const lan = (address: string) =>
  `interface GigabitEthernet2\n ip address ${address} 255.255.255.0\ncrypto isakmp policy 10\n authentication pre-share\ncrypto ipsec transform-set T esp-aes\ncrypto ipsec profile P\n set transform-set T\n`;
const protect = "tunnel protection ipsec profile P";
const inside = `${protect}\ntunnel source GigabitEthernet2`;

function expected(mine: RouterOptions, ...spokes: readonly string[]): readonly string[] {
  return [...expectedStarts(cloudOf(hub(mine), ...spokes))].map(
    ([member, { address, interface: face, named }]) =>
      `${member.device.name} at ${address} (${face.name}) by ${named.map(({ by }) => by.device.name).join("+")}`,
  );
}

const usual = (number: number, keys = "crypto isakmp key K address 0.0.0.0") =>
  spoke(number, { tunnel: protect, global: `${lan(`172.16.${number}.1`)}${keys}\n` });

const wild = "crypto isakmp key K address 0.0.0.0\n";

describe("a tunnel that starts at another interface than its peers expect", () => {
  it("is a hub that all clients map to the address of another interface", () => {
    expect(expected({ tunnel: inside, global: lan("172.16.9.1") + wild }, usual(1), usual(2))).toEqual([
      "HUB at 192.0.2.1 (GigabitEthernet1) by SPOKE1+SPOKE2",
    ]);
  });

  it("is a spoke for whose other address the hub holds a key, in an excerpt too", () => {
    const key = "crypto isakmp key K address 203.0.113.5\n";
    const own = { tunnel: inside, global: `${lan("172.16.1.1")}${wild}` };
    const at = ["SPOKE1 at 203.0.113.5 (GigabitEthernet1) by HUB"];
    expect(expected({ tunnel: protect, global: lan("172.16.9.1") + key }, spoke(1, own))).toEqual(at);
    const excerpt = { tunnel: protect, global: lan("172.16.9.1") + key, version: null };
    expect(expected(excerpt, spoke(1, { ...own, version: null }))).toEqual(at);
  });

  it("is none while some client maps the start, or a key fits it as well", () => {
    const second = spoke(2, { nhs: ["10.0.0.1 nbma 172.16.9.1 multicast"] });
    expect(expected({ tunnel: inside, global: lan("172.16.9.1") + wild }, usual(1), second)).toEqual([]);
    const both = `${lan("172.16.9.1")}${wild}crypto isakmp key K address 203.0.113.5\n`;
    const own = { tunnel: inside, global: `${lan("172.16.1.1")}${wild}` };
    expect(expected({ tunnel: protect, global: both }, spoke(1, own))).toEqual([]);
  });

  it("is none while another tunnel of the router starts at the address that is named", () => {
    const two = `interface Tunnel9\n ip address 10.9.9.1 255.255.255.0\n tunnel source 192.0.2.1\n tunnel mode gre multipoint\n${lan("172.16.9.1")}${wild}`;
    expect(
      [...expectedStarts(cloudOfFirst(hub({ tunnel: inside, global: two }), usual(1), usual(2)))].length,
    ).toBe(0);
  });
});

function cloudOfFirst(...texts: readonly string[]) {
  const [cloud] = networkOf(...texts).clouds.filter(({ members }) => members.length > 1);
  if (cloud === undefined) throw new Error("no cloud");
  return cloud;
}
