/** Transport addresses that an excerpt leaves out and the other routers tell. */
import { expect, it } from "vitest";
import { buildDevices } from "../../src/model/build/device.ts";
import { buildNetwork } from "../../src/network/build.ts";
import { readDocument } from "../../src/syntax/document.ts";

const crypto = `crypto isakmp policy 1
 authentication pre-share
crypto ipsec profile P
`;

function hub(keys: readonly string[]): string {
  return `${crypto}${keys.map((peer) => `crypto isakmp key K${peer} address ${peer}\n`).join("")}interface Tunnel0
 ip address 10.5.0.1 255.255.255.0
 ip nhrp network-id 5
 ip nhrp map multicast dynamic
 tunnel source GigabitEthernet0/0
 tunnel mode gre multipoint
 tunnel protection ipsec profile P
`;
}

function spoke(number: number, keys: readonly string[]): string {
  return `${crypto}${keys.map((peer) => `crypto isakmp key S${peer} address ${peer}\n`).join("")}interface Tunnel0
 ip address 10.5.0.${number} 255.255.255.0
 ip nhrp network-id 5
 ip nhrp map 10.5.0.1 192.0.2.1
 ip nhrp nhs 10.5.0.1
 tunnel source GigabitEthernet0/0
 tunnel mode gre multipoint
 tunnel protection ipsec profile P
`;
}

function transports(
  texts: Readonly<Record<string, string>>,
): readonly (readonly [string, string | undefined])[] {
  const documents = Object.entries(texts).map(([name, text]) => readDocument(`${name}.txt`, text));
  return buildNetwork(buildDevices(documents)).clouds.flatMap(({ members }) =>
    members.map(({ device, transport }) => [device.name, transport.address] as const),
  );
}

it("a hub sends from the address to which its spokes map it, a spoke from the one that others hold a key for and it does not", () => {
  expect(
    transports({
      hub: hub(["192.0.2.2", "192.0.2.3"]),
      one: spoke(2, ["192.0.2.1", "192.0.2.3"]),
      two: spoke(3, ["192.0.2.1", "192.0.2.2"]),
    }),
  ).toEqual([
    ["hub", "192.0.2.1"],
    ["one", "192.0.2.2"],
    ["two", "192.0.2.3"],
  ]);
});

it("where several addresses are left for a router none is taken", () => {
  expect(
    transports({
      hub: hub(["192.0.2.2", "192.0.2.3"]),
      one: spoke(2, ["192.0.2.1"]),
      two: spoke(3, ["192.0.2.1"]),
    }),
  ).toEqual([
    ["hub", "192.0.2.1"],
    ["one", undefined],
    ["two", undefined],
  ]);
});

it("two routers are not both at the one address that is left", () => {
  const texts = { hub: hub(["192.0.2.2"]), one: spoke(2, ["192.0.2.1"]), two: spoke(3, ["192.0.2.1"]) };
  expect(transports(texts).map(([, address]) => address)).toEqual(["192.0.2.1", undefined, undefined]);
});

it("a complete configuration that shows no address keeps none", () => {
  const whole = (text: string, name: string) => `version 15.7\nhostname ${name}\n${text}`;
  const texts = {
    hub: whole(hub(["192.0.2.2"]), "HUB"),
    one: whole(spoke(2, ["192.0.2.1"]), "ONE"),
  };
  expect(transports(texts).map(([, address]) => address)).toEqual([undefined, undefined]);
});
