import { describe, expect, it } from "vitest";
import type { NhrpSettings } from "../../src/model/nhrp.ts";
import { revealSecret } from "../../src/syntax/secret.ts";
import { interfaceWith } from "./routers.ts";

function nhrpWith(lines: string, release?: string): NhrpSettings {
  const { nhrp } = interfaceWith(lines, release);
  if (!nhrp) throw new Error("NHRP lines expected");
  return nhrp;
}

function nhrp6With(lines: string): NhrpSettings {
  const { nhrp6 } = interfaceWith(lines);
  if (!nhrp6) throw new Error("IPv6 NHRP lines expected");
  return nhrp6;
}

describe("NHRP of an interface", () => {
  it("is absent without a line of it", () => {
    const found = interfaceWith("ip mtu 1400");
    expect(found.nhrp).toBeUndefined();
    expect(found.nhrp6).toBeUndefined();
  });

  it("identity, authentication and timers are read", () => {
    const nhrp = nhrpWith(
      "ip mtu 1400\nip nhrp network-id 77\nip nhrp authentication OverLay1\nip nhrp holdtime 300\nip nhrp registration timeout 60",
    );
    expect(nhrp).toMatchObject({
      at: { line: 6 },
      networkId: { value: 77 },
      holdtime: { value: 300 },
      registrationTimeout: { value: 60 },
    });
    expect(nhrp.authentication?.value && revealSecret(nhrp.authentication.value)).toBe("OverLay1");
    expect(JSON.stringify(nhrp)).not.toContain("OverLay1");
  });

  it.each(["<removed>", "{{ nhrp_key }}", "*****"])(
    "the masked authentication string %s is unknown",
    (mask) => {
      expect(nhrpWith(`ip nhrp authentication ${mask}`).authentication).toMatchObject({
        value: undefined,
        at: { line: 5 },
      });
    },
  );

  it("static maps give the overlay address and its transport address, with a mask or without", () => {
    const nhrp = nhrpWith(
      "ip nhrp map 10.0.0.1 198.51.100.1\nip nhrp map 10.0.0.2 255.255.255.255 198.51.100.2\nip nhrp map multicast 198.51.100.1",
    );
    expect(nhrp.maps.map(({ protocol, nbma }) => [protocol.value, nbma.value])).toEqual([
      ["10.0.0.1", "198.51.100.1"],
      ["10.0.0.2", "198.51.100.2"],
    ]);
    expect(nhrp.multicast.map(({ nbma }) => nbma.value)).toEqual(["198.51.100.1"]);
  });

  it("a later map of one overlay address replaces the earlier, `no` takes one away", () => {
    const nhrp = nhrpWith(
      "ip nhrp map 10.0.0.1 198.51.100.1\nip nhrp map 10.0.0.1 198.51.100.9\nip nhrp map 10.0.0.2 198.51.100.2\nno ip nhrp map 10.0.0.2 198.51.100.2",
    );
    expect(nhrp.maps.map(({ nbma }) => nbma.value)).toEqual(["198.51.100.9"]);
  });

  it("next hop servers come in both forms", () => {
    const nhrp = nhrpWith(
      "ip nhrp nhs 10.0.0.1\nip nhrp nhs 10.0.0.2 nbma hub2.example.net multicast priority 5 cluster 1\nip nhrp nhs dynamic nbma 198.51.100.3",
    );
    expect(nhrp.servers).toMatchObject([
      { server: { value: "10.0.0.1" }, multicast: false },
      {
        server: { value: "10.0.0.2" },
        nbma: { value: "hub2.example.net" },
        multicast: true,
        priority: 5,
        cluster: 1,
      },
      { server: { value: "dynamic" }, nbma: { value: "198.51.100.3" }, multicast: false },
    ]);
    expect(nhrp.servers[0]?.nbma).toBeUndefined();
  });

  it("a masked transport address of a server is unknown, not absent", () => {
    const [server] = nhrpWith("ip nhrp nhs 10.0.0.1 nbma {{ hub_ip }} multicast").servers;
    expect(server).toMatchObject({ nbma: { value: undefined }, multicast: true });
  });

  it("QoS groups, registration without unique flag and server-only are seen", () => {
    const nhrp = nhrpWith(
      "nhrp map group GOLD service-policy output SHAPE-GOLD\nip nhrp map group TIN service-policy output SHAPE-TIN\nnhrp group GOLD\nip nhrp registration no-unique\nip nhrp server-only",
    );
    expect(nhrp.groupMaps.map(({ group, policy }) => [group.value, policy.value])).toEqual([
      ["GOLD", "SHAPE-GOLD"],
      ["TIN", "SHAPE-TIN"],
    ]);
    expect(nhrp).toMatchObject({
      group: { value: "GOLD" },
      registrationNoUnique: { line: 8 },
      serverOnly: { line: 9 },
    });
  });
});

describe("switches that newer releases turn on and hide", () => {
  const unset = "ip nhrp network-id 1";
  it.each([
    ["15.6", false],
    ["15.7", true],
    ["15.9", true],
    ["16.2", false],
    ["16.3", true],
    ["17.12", true],
  ])("nothing written on release %s: shortcut and dynamic multicast are %s", (release, on) => {
    const nhrp = nhrpWith(unset, release);
    expect(nhrp.shortcut).toEqual({ on });
    expect(nhrp.multicastDynamic).toEqual({ on });
  });

  it("without a known release what is not written is unknown", () => {
    const { nhrp } = interfaceWith(unset, "?");
    expect(nhrp?.shortcut).toEqual({ on: undefined });
    expect(nhrp?.redirect).toEqual({ on: false });
  });

  it("the written line wins over every default", () => {
    expect(nhrpWith("no ip nhrp shortcut\nno ip nhrp map multicast dynamic", "17.12")).toMatchObject({
      shortcut: { on: false, at: { line: 5 } },
      multicastDynamic: { on: false, at: { line: 6 } },
    });
    expect(
      nhrpWith("ip nhrp shortcut\nip nhrp redirect\nip nhrp map multicast dynamic", "15.2"),
    ).toMatchObject({
      shortcut: { on: true, at: { line: 5 } },
      redirect: { on: true, at: { line: 6 } },
      multicastDynamic: { on: true, at: { line: 7 } },
    });
  });

  it("the later of a line and its `no` counts", () => {
    expect(nhrpWith("no ip nhrp shortcut\nip nhrp shortcut", "17.12").shortcut.on).toBe(true);
    expect(nhrpWith("ip nhrp shortcut\nno ip nhrp shortcut", "17.12").shortcut.on).toBe(false);
  });
});

describe("NHRP over an IPv6 overlay", () => {
  it("has its own settings, of the same shape", () => {
    const nhrp = nhrp6With(
      "ip nhrp network-id 1\nipv6 nhrp network-id 6\nipv6 nhrp map 2001:DB8::1/128 198.51.100.1\nipv6 nhrp map multicast 198.51.100.1\nipv6 nhrp nhs 2001:DB8::1\nipv6 nhrp redirect",
    );
    expect(nhrp).toMatchObject({
      at: { line: 6 },
      networkId: { value: 6 },
      maps: [{ protocol: { value: "2001:db8::1" }, nbma: { value: "198.51.100.1" } }],
      multicast: [{ nbma: { value: "198.51.100.1" } }],
      servers: [{ server: { value: "2001:db8::1" } }],
      redirect: { on: true },
    });
    expect(nhrp.authentication).toBeUndefined();
  });

  it("`if-state nhrp` and `ipv6` lines make no IPv4 settings", () => {
    const found = interfaceWith("if-state nhrp\nipv6 nhrp network-id 6");
    expect(found.nhrp).toBeUndefined();
    expect(found.nhrp6?.networkId?.value).toBe(6);
  });
});
