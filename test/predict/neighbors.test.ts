/** Neighbours of routing protocols as `show` commands print them. */
import { describe, expect, it } from "vitest";
import { type Edit, predicted } from "../support/edited.ts";

function neighbors(name: string, device: string, ...edits: readonly Edit[]) {
  return predicted(name, ...edits).get(device)?.neighbors ?? [];
}

describe("OSPF on a network with a designated router shows", () => {
  const network = "clean/ospf-broadcast";
  const shows = (device: string, peer: string, ...edits: readonly Edit[]) =>
    neighbors(network, device, ...edits).find((each) => each.device === peer)?.shows;
  const [hub, spoke] = ["RIGA-DMZ", "LIEPAJA"];

  it("spokes of priority 0 as DROTHER and the only other router as DR", () => {
    expect(shows(hub, spoke)).toBe("FULL/DROTHER");
    expect(shows(spoke, hub)).toBe("FULL/DR");
  });

  it("the router ID that a line sets, else the highest loopback, and the priority", () => {
    const identity = (...edits: readonly Edit[]) =>
      neighbors(network, spoke, ...edits).map(({ routerId, priority }) => [routerId, priority]);
    expect(identity()).toEqual([["172.25.0.1", 20]]);
    const bare: Edit = ["hub.cfg", / router-id .*\n/, ""];
    expect(identity(bare, ["hub.cfg", "172.25.0.1 255.255.255.255", "172.25.0.9 255.255.255.255"])).toEqual([
      ["172.25.0.9", 20],
    ]);
    expect(identity(bare, ["hub.cfg", "interface Loopback1\n", "interface Loopback1\n shutdown\n"])).toEqual([
      [undefined, 20],
    ]);
  });

  it("no role where several may be designated", () => {
    const edit: Edit = ["spoke2.cfg", "ip ospf priority 0", "ip ospf priority 1"];
    expect(shows(spoke, hub, edit)).toBe("FULL/");
    expect(shows(hub, "CESIS", edit)).toBe("FULL/");
  });

  it("2WAY where neither may", () => {
    const edit: Edit = ["hub.cfg", "ip ospf priority 20", "ip ospf priority 0"];
    expect(shows(hub, spoke, edit)).toBe("2WAY/DROTHER");
    expect(shows(spoke, hub, edit)).toBe("2WAY/DROTHER");
  });

  it("EXSTART where the MTU differs, and no neighbour that is up", () => {
    const edit: Edit = ["spoke1.cfg", "ip mtu 1400", "ip mtu 1300"];
    expect(neighbors(network, spoke, edit)).toMatchObject([{ state: "down", shows: "EXSTART/DR" }]);
  });

  it("INIT at the end that hears and is not heard", () => {
    const edit: Edit = ["spoke1.cfg", / ip nhrp map multicast .*\n/, ""];
    expect(neighbors(network, spoke, edit)).toMatchObject([{ state: "down", shows: "INIT" }]);
    expect(shows(hub, spoke, edit)).toBeUndefined();
  });

  it("nothing where the tunnel itself does not come up", () => {
    expect(shows(spoke, hub, ["spoke1.cfg", /tunnel key \d+/, "tunnel key 1"])).toBeUndefined();
  });
});

it("OSPF on links between two shows a minus for the role", () => {
  expect(neighbors("clean/ospf-p2mp", "PISA").map(({ shows }) => shows)).toEqual(["FULL/  -"]);
});

describe("BGP keeps a row of a neighbour", () => {
  const network = "clean/ibgp-route-reflector";
  const spoke = /neighbor 10\.60\.0\.1 /g;

  it("whom no file shows, and does not say whether it answers", () => {
    const found = neighbors(network, predictedName(network, "10.60.0.31"), [
      "spoke1.cfg",
      spoke,
      "neighbor 10.60.0.99 ",
    ]);
    expect(found).toMatchObject([
      { protocol: "bgp", address: "10.60.0.99", device: undefined, state: "unknown" },
    ]);
  });

  it("that another hub is without a map of it, and which stays down", () => {
    const found = neighbors("broken/hubs-are-neighbours-without-a-map", "hub1");
    expect(found.find(({ device }) => device === "hub2")).toMatchObject({
      address: "10.9.0.2",
      state: "down",
    });
  });
});

/** The router with this address on a tunnel. */
function predictedName(network: string, address: string): string {
  const all = [...predicted(network).values()];
  return all.find(({ tunnels }) => tunnels.some((each) => each.address === address))?.device ?? "";
}

describe("IS-IS over tunnels between two routers", () => {
  const network = "clean/gre-ipsec-isis";
  const states = (...edits: readonly Edit[]) =>
    neighbors(network, "LARCH", ...edits).map(
      ({ protocol, device, state }) => `${protocol} ${device} ${state}`,
    );

  it("has its neighbours", () => {
    expect(states()).toEqual(["isis MAPLE up", "isis ROWAN up"]);
  });

  it.each<readonly [string, string, readonly Edit[]]>([
    ["down", "one end has no address", [["maple.cfg", / ip address 10\.161\.0\.2 .*\n/, ""]]],
    ["down", "keys differ", [["maple.cfg", "Jackdaw-In-Elm", "Jackdaw-In-Oak"]]],
    ["down", "one end alone authenticates", [["maple.cfg", / isis authentication .*\n/g, ""]]],
    ["down", "no level is common", [["maple.cfg", "is-type level-2-only", "is-type level-1"]]],
    [
      "down",
      "level 1 alone is common and the areas differ",
      [
        ["larch.cfg", "is-type level-2-only", "is-type level-1"],
        ["maple.cfg", "is-type level-2-only", "is-type level-1"],
        ["maple.cfg", "net 49.0161", "net 49.0162"],
        ["rowan.cfg", "is-type level-2-only", "is-type level-1"],
      ],
    ],
    [
      "down",
      "a circuit carries the other level",
      [["maple.cfg", " isis metric 100\n", " isis circuit-type level-1\n"]],
    ],
    [
      "down",
      "two routers have one system ID",
      [["maple.cfg", /^ net .*/m, " net 49.0161.0101.6125.5001.00"]],
    ],
    ["up", "metrics are of two styles, which costs the routes", [["maple.cfg", " metric-style wide\n", ""]]],
    [
      "unknown",
      "it authenticates with a password",
      [["maple.cfg", /isis authentication key-chain CIRCUIT/g, "isis password Elm"]],
    ],
    [
      "unknown",
      "several processes could be meant",
      [["maple.cfg", /^router isis CORE/m, "router isis OTHER\n!\nrouter isis CORE"]],
    ],
    [
      "unknown",
      "an area is not shown",
      [
        ["larch.cfg", "is-type level-2-only", "is-type level-1"],
        ["rowan.cfg", "is-type level-2-only", "is-type level-1"],
        ["maple.cfg", /^ net .*\n/m, ""],
        ["maple.cfg", "is-type level-2-only", "is-type level-1"],
      ],
    ],
  ])("is %s where %s", (state, _what, edits) => {
    expect(states(...edits)).toEqual([`isis MAPLE ${state}`, "isis ROWAN up"]);
  });

  it("has no row of a router that is passive there", () => {
    const edit: Edit = ["maple.cfg", " passive-interface Loopback0", "$& \n passive-interface Tunnel1"];
    expect(states(edit)).toEqual(["isis ROWAN up"]);
  });

  it("is up over level 1 within one area", () => {
    const files = ["larch.cfg", "maple.cfg", "rowan.cfg"];
    expect(states(...files.map((file): Edit => [file, "is-type level-2-only", "is-type level-1"]))).toEqual([
      "isis MAPLE up",
      "isis ROWAN up",
    ]);
  });
});

describe("RIP", () => {
  const states = (device: string, ...edits: readonly Edit[]) =>
    neighbors("clean/rip", device, ...edits).map((each) => `${each.device} ${each.state}`);

  it("has those whose updates it gets", () => {
    expect(states("THIES")).toEqual(["DAKAR up"]);
  });

  it("does not take updates from another subnet", () => {
    const edit: Edit = ["spoke1.cfg", "ip address 10.90.0.2 ", "ip address 10.91.0.2 "];
    expect(states("DAKAR", edit)).toContain("THIES down");
  });

  it("takes the versions that its interface says, and the other end may still hear it", () => {
    const edit: Edit = ["spoke1.cfg", " ip address 10.90.0.2 ", " ip rip receive version 1\n$&"];
    expect(states("THIES", edit)).toEqual(["DAKAR down"]);
    expect(states("DAKAR", edit)).toContain("THIES up");
  });
});

describe("BGP between loopbacks", () => {
  const network = "clean/hub-pair-hsrp-ebgp-loopbacks";
  const state = (...edits: readonly Edit[]) =>
    neighbors(network, "QUAY-1", ...edits).find(({ device }) => device === "QUAY-HUB-1")?.state;

  it("is up", () => {
    expect(state()).toBe("up");
  });

  it("is down where one end may not go further than one hop", () => {
    expect(state(["spoke1.cfg", " neighbor 10.132.255.1 ebgp-multihop 2\n", ""])).toBe("down");
    expect(state(["hub1.cfg", " neighbor 10.132.255.11 ebgp-multihop 2\n", ""])).toBe("down");
  });

  it("is left open where one end calls from its tunnel, and down where both do", () => {
    const own: Edit = ["spoke1.cfg", " neighbor 10.132.255.1 update-source Loopback0\n", ""];
    const hubs: Edit = ["hub1.cfg", " neighbor 10.132.255.11 update-source Loopback0\n", ""];
    expect(state(own)).toBe("unknown");
    expect(state(own, hubs)).toBe("down");
  });
});

it("OSPF without hellos to all needs one end that names the other", () => {
  const states = (...edits: readonly Edit[]) =>
    neighbors("clean/non-broadcast-ospf-and-core", "VALE-HUB", ...edits).map((each) => each.state);
  expect(states()).toEqual(["up", "up", "up"]);
  expect(states(["hub.cfg", " neighbor 10.176.0.12\n", ""])).toEqual(["up", "down", "up"]);
});

it("EIGRP whose hold time is shorter than its hellos are apart comes and goes", () => {
  const edit: Edit = ["spoke1.cfg", " tunnel source", " ip hold-time eigrp 120 3\n tunnel source"];
  const found = neighbors("clean/phase2-eigrp-ikev1", "LYON-SPOKE", edit);
  expect(found.map(({ state }) => state)).toEqual(["unknown"]);
});

it("OSPF of two ends with one address is left open", () => {
  const edit: Edit = ["basalt.cfg", "ip address 10.141.0.2 ", "ip address 10.141.0.1 "];
  const found = neighbors("clean/gre-triangle-ospf-fvrf", "AMBER", edit);
  expect(found.map(({ device, state }) => [device, state])).toEqual([
    ["BASALT", "unknown"],
    ["CINDER", "up"],
  ]);
});

describe("GRE under crypto maps", () => {
  const network = "clean/gre-over-ipsec-crypto-map";

  it("has its neighbours, whose hellos keep IKE up", () => {
    const hub = predicted(network).get("DIKE-HUB");
    expect(hub?.neighbors.map(({ protocol, device, state }) => [protocol, device, state])).toEqual([
      ["eigrp", "DIKE-1", "up"],
      ["eigrp", "DIKE-2", "up"],
    ]);
    expect(hub?.ike.map(({ state, onDemand }) => [state, onDemand])).toEqual([
      ["QM_IDLE", false],
      ["QM_IDLE", false],
    ]);
  });

  it("has none where the keys below differ", () => {
    const hub = predicted(network, ["branch1.cfg", /(crypto isakmp key )\S+/, "$1Another-Key"]).get(
      "DIKE-HUB",
    );
    expect(hub?.neighbors.map(({ device, state }) => [device, state])).toEqual([
      ["DIKE-1", "down"],
      ["DIKE-2", "up"],
    ]);
  });
});
