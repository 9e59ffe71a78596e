import { describe, expect, it } from "vitest";
import { cloudOf, hub, names, router, spoke } from "../support/network.ts";

describe("a hub", () => {
  it("is whom another's NHS line names, whatever NHS lines it has itself", () => {
    const first = hub({ tunnel: "ip nhrp map 10.0.0.2 192.0.2.5" });
    const second = router("HUB2", {
      overlay: "10.0.0.2",
      nbma: "192.0.2.5",
      nhs: ["10.0.0.1 nbma 192.0.2.1 multicast"],
    });
    const both = ["10.0.0.1 nbma 192.0.2.1 multicast", "10.0.0.2 nbma 192.0.2.5 multicast"];
    expect(names(cloudOf(first, second, spoke(1, { nhs: both })).hubs)).toEqual(["HUB", "HUB2"]);
  });

  it("is a multipoint tunnel without NHS where the spokes are not among the files", () => {
    expect(cloudOf(router("HUB", { overlay: "10.0.0.1", nbma: "192.0.2.1" }))).toMatchObject({
      phase: undefined,
      spokes: [],
    });
    expect(cloudOf(hub())).toMatchObject({ phase: 3, hubs: [{ device: { name: "HUB" } }] });
  });

  it("that no spoke uses yet is told by redirect or by dynamic multicast, when written", () => {
    const spare = (line: string) => router("SPARE", { overlay: "10.0.0.2", nbma: "192.0.2.5", tunnel: line });
    expect(names(cloudOf(hub(), spare("ip nhrp redirect"), spoke(1)).hubs)).toEqual(["HUB", "SPARE"]);
    expect(names(cloudOf(hub(), spare("ip nhrp map multicast dynamic"), spoke(1)).hubs)).toEqual([
      "HUB",
      "SPARE",
    ]);
    expect(names(cloudOf(hub(), spare(""), spoke(1)).hubs)).toEqual(["HUB"]);
  });

  it("is whom spokes map without an NHS line", () => {
    const spare = router("SPARE", { overlay: "10.0.0.2", nbma: "192.0.2.5" });
    const cloud = cloudOf(hub(), spare, spoke(1, { tunnel: "ip nhrp map 10.0.0.2 192.0.2.5" }));
    expect(names(cloud.hubs)).toEqual(["HUB", "SPARE"]);
  });

  it("of static mappings alone is whom more than one maps", () => {
    const leaf = (number: number) => spoke(number, { nhs: [], tunnel: "ip nhrp map 10.0.0.1 192.0.2.1" });
    const head = router("HEAD", {
      overlay: "10.0.0.1",
      nbma: "192.0.2.1",
      tunnel: "ip nhrp map 10.0.0.11 203.0.113.5",
    });
    const cloud = cloudOf(head, leaf(1), leaf(2));
    expect(names(cloud.hubs)).toEqual(["HEAD"]);
    expect(names(cloud.spokes)).toEqual(["SPOKE1", "SPOKE2"]);
  });
});

describe("a spoke", () => {
  it("stays one with the hub's lines from a common template", () => {
    const cloud = cloudOf(hub(), spoke(1, { tunnel: "ip nhrp redirect\nip nhrp map multicast dynamic" }));
    expect(names(cloud.hubs)).toEqual(["HUB"]);
  });

  it("without NHS is told by its mapping of a hub", () => {
    const cloud = cloudOf(hub(), spoke(1), spoke(2, { nhs: [], tunnel: "ip nhrp map 10.0.0.1 192.0.2.1" }));
    expect(names(cloud.spokes)).toEqual(["SPOKE1", "SPOKE2"]);
  });

  it("may be point-to-point", () => {
    const plain = { mode: "tunnel destination 192.0.2.1", nhs: ["10.0.0.1"] };
    const cloud = cloudOf(hub(), spoke(1, plain), spoke(2, { ...plain, nhs: [] }));
    expect(cloud.spokes.map(({ pointToPoint }) => pointToPoint)).toEqual([true, true]);
  });
});

describe("the phase", () => {
  const quiet = router("HUB", { overlay: "10.0.0.1", nbma: "192.0.2.1" });
  const plain = { mode: "tunnel destination 192.0.2.1" };
  it.each([
    [1, "all spokes are point-to-point", [quiet, spoke(1, plain), spoke(2, plain)]],
    [1, "all spokes are point-to-point, though the hub redirects", [hub(), spoke(1, plain)]],
    [2, "spokes are multipoint and no hub redirects", [quiet, spoke(1), spoke(2, plain)]],
    [3, "a hub redirects", [hub(), spoke(1)]],
    [3, "no hub is among the files and spokes take shortcuts", [spoke(1), spoke(2)]],
    [
      undefined,
      "no hub is among the files and nothing tells",
      [router("R", { overlay: "10.0.0.5", nhs: ["10.0.0.1"] })],
    ],
  ] as const)("is %s where %s", (phase, _why, texts) => {
    expect(cloudOf(...texts).phase).toBe(phase);
  });
});
