import { describe, expect, it } from "vitest";
import {
  isAuthenticationTooLong,
  isInOverlay,
  membersFrom,
  multicastsToSpokes,
  serversOf,
  withoutServer,
} from "../../src/network/nhrp.ts";
import { sightOf } from "../../src/network/sight.ts";
import {
  cloudOf,
  hub,
  memberOf,
  names,
  pairOf,
  type RouterOptions,
  router,
  spoke,
} from "../support/network.ts";

function serverOf(options: RouterOptions) {
  const cloud = cloudOf(hub(), spoke(1, options), spoke(2));
  const [found] = serversOf(cloud, memberOf(cloud, "SPOKE1"));
  if (!found) throw new Error("an NHS expected");
  return found;
}

describe("a next hop server", () => {
  it("is found with its transport address and multicast, on one line or on three", () => {
    const expected = {
      address: "10.0.0.1",
      hub: { device: { name: "HUB" } },
      nbma: { type: "address", address: "192.0.2.1" },
    };
    expect(serverOf({})).toMatchObject({ ...expected, multicast: true });
    const lines = "ip nhrp map 10.0.0.1 192.0.2.1\nip nhrp map multicast 192.0.2.1";
    expect(serverOf({ nhs: ["10.0.0.1"], tunnel: lines })).toMatchObject({ ...expected, multicast: true });
    expect(serverOf({ nhs: ["10.0.0.1"], tunnel: "ip nhrp map 10.0.0.1 192.0.2.1" })).toMatchObject({
      ...expected,
      multicast: false,
    });
  });

  it("may be dialled by name, or learnt", () => {
    expect(serverOf({ nhs: ["10.0.0.1 nbma hub.example.net multicast"] })).toMatchObject({
      nbma: { type: "name", name: "hub.example.net" },
    });
    const learnt = serverOf({ nhs: ["dynamic nbma 192.0.2.1 multicast"] });
    expect(learnt).toMatchObject({ hub: { device: { name: "HUB" } }, multicast: true });
    expect(learnt.address).toBeUndefined();
  });

  it("needs no mapping on a point-to-point tunnel", () => {
    expect(serverOf({ nhs: ["10.0.0.1"], mode: "tunnel destination 192.0.2.1" })).toMatchObject({
      nbma: { address: "192.0.2.1" },
      multicast: true,
    });
  });

  it("may be mapped nowhere", () => {
    expect(serverOf({ nhs: ["10.0.0.1"] })).toMatchObject({ nbma: { type: "none" }, multicast: false });
  });

  it("may be nobody", () => {
    expect(serverOf({ nhs: ["10.0.0.77 nbma 192.0.2.1"] }).hub).toBeUndefined();
  });
});

describe("what a member says of NHRP", () => {
  const of = (tunnel: string) => memberOf(cloudOf(hub({ tunnel })), "HUB");

  it("is an authentication string that the box takes, or refuses as too long", () => {
    expect(isAuthenticationTooLong(of("ip nhrp authentication eight888"))).toBe(false);
    expect(isAuthenticationTooLong(of("ip nhrp authentication nine99999"))).toBe(true);
    expect(isAuthenticationTooLong(of(""))).toBeUndefined();
  });

  it("is a transport address that lies inside the tunnel itself, unless it is in another table", () => {
    expect(isInOverlay(of(""), "10.0.0.9")).toBe(true);
    expect(isInOverlay(of(""), "192.0.2.9")).toBe(false);
    expect(isInOverlay(of("tunnel vrf OUT"), "10.0.0.9")).toBe(false);
  });

  it("may be masked: then it is not known where the NHS is", () => {
    const masked = cloudOf(
      spoke(1, {
        nhs: ["10.0.0.1"],
        tunnel: "ip nhrp map 10.0.0.1 <removed>\nip nhrp map multicast <removed>",
      }),
    );
    const [server] = serversOf(masked, memberOf(masked, "SPOKE1"));
    expect([server?.nbma.type, server?.multicast]).toEqual(["unknown", undefined]);
  });
});

describe("a spoke without NHS", () => {
  it("that maps the hub never registers", () => {
    const cloud = cloudOf(hub(), spoke(1), spoke(2, { nhs: [], tunnel: "ip nhrp map 10.0.0.1 192.0.2.1" }));
    expect(withoutServer(cloud)).toMatchObject([
      { member: { device: { name: "SPOKE2" } }, hub: { device: { name: "HUB" } } },
    ]);
  });

  it("that the hub maps too needs no registration", () => {
    const mapping = hub({ tunnel: "ip nhrp map 10.0.0.12 203.0.113.9" });
    expect(
      withoutServer(
        cloudOf(mapping, spoke(1), spoke(2, { nhs: [], tunnel: "ip nhrp map 10.0.0.1 192.0.2.1" })),
      ),
    ).toEqual([]);
  });
});

describe("multicast of a hub reaches its spokes", () => {
  const reaches = (tunnel: string, version: string, ...spokes: readonly string[]) => {
    const cloud = cloudOf(
      router("HUB", { overlay: "10.0.0.1", nbma: "192.0.2.1", tunnel, version }),
      ...spokes,
    );
    return multicastsToSpokes(cloud, memberOf(cloud, "HUB"));
  };

  it("by the dynamic map, written or by default", () => {
    expect(reaches("ip nhrp map multicast dynamic", "15.2", spoke(1))).toBe(true);
    expect(reaches("", "16.9", spoke(1))).toBe(true);
    expect(reaches("", "15.2", spoke(1))).toBe(false);
    expect(reaches("no ip nhrp map multicast dynamic", "16.9", spoke(1))).toBe(false);
  });

  it("by a static map of each", () => {
    const lines = "ip nhrp map multicast 203.0.113.5\nip nhrp map multicast 203.0.113.9";
    expect(reaches(lines, "15.2", spoke(1), spoke(2))).toBe(true);
    expect(reaches(lines, "15.2", spoke(1), spoke(3))).toBe(false);
    expect(reaches(lines, "15.2", spoke(1), spoke(2, { nbma: null }))).toBeUndefined();
  });
});

describe("a peer is seen", () => {
  it("under its own address, or the public one to which it is mapped", () => {
    expect(sightOf(...pairOf(cloudOf(hub(), spoke(1)), "SPOKE1", "HUB"))).toEqual({
      addresses: ["192.0.2.1"],
      certain: true,
    });
    const translated = cloudOf(hub({ nbma: "10.99.0.1" }), spoke(1));
    expect(sightOf(...pairOf(translated, "SPOKE1", "HUB"))).toEqual({
      addresses: ["192.0.2.1", "10.99.0.1"],
      certain: true,
    });
  });

  it("under an address that is not known when it is private and the other end public", () => {
    const [a, b] = pairOf(cloudOf(hub(), spoke(1, { nbma: "192.168.5.5" })), "HUB", "SPOKE1");
    expect(sightOf(a, b)).toEqual({ addresses: ["192.168.5.5"], certain: false });
  });

  it("twice from one address when two members share it", () => {
    const cloud = cloudOf(hub(), spoke(1), spoke(2, { nbma: "203.0.113.5" }));
    expect(names(membersFrom(cloud, "203.0.113.5"))).toEqual(["SPOKE1", "SPOKE2"]);
  });
});
