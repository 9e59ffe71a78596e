/** What routers show when one thing is wrong: states as measured on IOSv 15.9 and IOL-XE 17.15. */
import { describe, expect, it } from "vitest";
import { predict } from "../../src/predict/predict.ts";
import type { RouterPrediction } from "../../src/predict/prediction.ts";
import { networkOf } from "../support/network.ts";
import { readNetwork } from "../support/networks.ts";

const texts = readNetwork("clean/phase2-eigrp-ikev1");

type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The predictions after some lines were changed. */
function changed(...edits: readonly Edit[]): ReadonlyMap<string, RouterPrediction> {
  const files = texts.map(({ path, text }) => {
    const mine = edits.filter(([file]) => path.endsWith(file));
    const edited = mine.reduce((before, [, from, to]) => before.replace(from, to), text);
    if (mine.length > 0 && edited === text) throw new Error(`nothing to change in ${path}`);
    return [path, edited] as const;
  });
  const network = networkOf(...files.map(([path, text]) => [path, text] as const));
  return new Map(predict(network).map((each) => [each.device, each]));
}

const [hub, spoke] = ["BERN-HUB", "LYON-SPOKE"];

/** What the spoke shows of its hub, and the hub of the spoke. */
function seen(routers: ReadonlyMap<string, RouterPrediction>) {
  const [atHub, atSpoke] = [routers.get(hub), routers.get(spoke)];
  const toHub = atSpoke?.tunnels[0]?.peers.find(({ type }) => type === "static");
  return {
    state: toHub?.state,
    layer: toHub?.cause?.layer,
    ike: atSpoke?.ike.find(({ onDemand }) => !onDemand)?.state,
    ipsec: atSpoke?.ipsec.find(({ onDemand }) => !onDemand)?.state,
    hubKnowsSpoke: atHub?.tunnels[0]?.peers.some(({ device }) => device === spoke),
    neighbor: atSpoke?.neighbors[0]?.state,
  };
}

const up = { state: "UP", ike: "QM_IDLE", ipsec: "ACTIVE", hubKnowsSpoke: true, neighbor: "up" };

it("shows UP everywhere in a working network", () => {
  expect(seen(changed())).toEqual({ ...up, layer: undefined });
});

/** What a spoke shows, and its hub does not, where something on the way takes IKE. */
const ikeDropped = {
  state: "IKE",
  layer: "filter",
  ike: "MM_NO_STATE",
  ipsec: "none",
  hubKnowsSpoke: false,
  neighbor: "down",
};

describe("a spoke shows", () => {
  it.each<readonly [string, string, string, string, readonly Edit[]]>([
    [
      "IKE",
      "key",
      "MM_KEY_EXCH",
      "pre-shared keys that differ",
      [["spoke1.cfg", "Ammonite-4711", "Obsidian-1"]],
    ],
    ["IKE", "policy", "MM_NO_STATE", "ISAKMP policies that differ", [["spoke1.cfg", "group 14", "group 16"]]],
    [
      "IKE",
      "protection",
      "MM_NO_STATE",
      "a hub without protection",
      [["hub.cfg", / tunnel protection .*\n/, ""]],
    ],
    [
      "IKE",
      "nhrp",
      "MM_NO_STATE",
      "a next hop server mapped to a stranger",
      [["spoke1.cfg", "map 10.20.0.1 198.51.100.2", "map 10.20.0.1 198.51.100.9"]],
    ],
  ])("%s at %s with %s for %s", (state, layer, ike, _what, edits) => {
    const result = seen(changed(...edits));
    expect(result).toEqual({ state, layer, ike, ipsec: "none", hubKnowsSpoke: false, neighbor: "down" });
  });

  it.each<readonly [string, readonly Edit[]]>([
    [
      "transform sets that differ",
      [["spoke1.cfg", "esp-aes 256 esp-sha256-hmac", "esp-aes 256 esp-sha-hmac"]],
    ],
    ["PFS groups that differ", [["spoke1.cfg", "set pfs group14", "set pfs group16"]]],
    ["a hub in tunnel mode", [["hub.cfg", " mode transport\n", ""]]],
  ])("IPSEC, with an IKE SA, for %s", (_what, edits) => {
    expect(seen(changed(...edits))).toEqual({
      state: "IPSEC",
      layer: "ipsec",
      ike: "QM_IDLE",
      ipsec: "none",
      hubKnowsSpoke: false,
      neighbor: "down",
    });
  });

  it.each<readonly [string, string, readonly Edit[]]>([
    ["gre", "tunnel keys that differ", [["spoke1.cfg", "tunnel key 2020", "tunnel key 2021"]]],
    [
      "nhrp",
      "NHRP authentication that differs",
      [["spoke1.cfg", "authentication Quartz20", "authentication Quartz21"]],
    ],
    ["nhrp", "NHRP that is off", [["spoke1.cfg", / ip nhrp network-id .*\n/, ""]]],
  ])("NHRP at %s, with SAs, for %s", (layer, _what, edits) => {
    expect(seen(changed(...edits))).toEqual({
      state: "NHRP",
      layer,
      ike: "QM_IDLE",
      ipsec: "ACTIVE",
      hubKnowsSpoke: false,
      neighbor: "down",
    });
  });

  it("NHRP and no IKE when it alone is unprotected", () => {
    const result = seen(changed(["spoke1.cfg", / tunnel protection .*\n/, ""]));
    expect(result).toMatchObject({ state: "NHRP", layer: "protection", ike: undefined, ipsec: undefined });
  });

  it.each<readonly [string, Edit]>([
    ["the spoke sends no multicast", ["spoke1.cfg", / ip nhrp map multicast .*\n/, ""]],
    ["the hub sends no multicast", ["hub.cfg", / ip nhrp map multicast dynamic\n/, ""]],
    ["the AS differs", ["spoke1.cfg", "router eigrp 120", "router eigrp 121"]],
  ])("UP without a neighbour when %s", (_what, edit) => {
    const { neighbor, ...rest } = seen(changed(edit));
    expect(rest).toMatchObject({ state: "UP", hubKnowsSpoke: true });
    expect(neighbor).not.toBe("up");
  });
});

describe("behind a filter that drops the tunnel's own packets,", () => {
  const wan = / ip address (198\.51\.100\.2|203\.0\.113\.2) .*\n/;
  const list = (file: string, ...entries: readonly string[]): readonly Edit[] => [
    [file, wan, "$& ip access-group OUTSIDE in\n"],
    [file, /^router eigrp/m, `ip access-list extended OUTSIDE\n ${entries.join("\n ")}\n!\nrouter eigrp`],
  ];
  const ike = "permit udp any any eq isakmp";
  const both = [ike, "permit esp any any"];

  it.each<readonly [string, string, readonly Edit[]]>([
    ["none", "a list at the hub drops IKE", list("hub.cfg", "permit esp any any")],
    [
      "unknown",
      "a list at the spoke drops IKE",
      list("spoke1.cfg", "permit esp any any", "permit icmp any any"),
    ],
  ])("the hub's IKE is %s and the spoke waits in IKE where %s", (atHub, _what, edits) => {
    const routers = changed(...edits);
    expect(seen(routers)).toEqual(ikeDropped);
    const row = routers.get(hub)?.ike.find(({ remote }) => remote === "203.0.113.2");
    expect(row?.state).toBe(atHub);
  });

  it.each<readonly [string, readonly Edit[]]>([
    ["the hub", list("hub.cfg", ike)],
    ["the spoke", list("spoke1.cfg", ike)],
  ])("a spoke has its SAs and waits in NHRP where a list at %s drops ESP", (_where, edits) => {
    expect(seen(changed(...edits))).toEqual({
      state: "NHRP",
      layer: "filter",
      ike: "QM_IDLE",
      ipsec: "ACTIVE",
      hubKnowsSpoke: false,
      neighbor: "down",
    });
  });

  it("a spoke waits in IKE, and the hub never hears of it, where the hub's own translation hands IKE to a host inside", () => {
    const routers = changed(
      ["hub.cfg", wan, "$& ip nat outside\n"],
      [
        "hub.cfg",
        /^router eigrp/m,
        "ip nat inside source static udp 172.20.1.7 500 interface GigabitEthernet0/0 500\n!\nrouter eigrp",
      ],
    );
    expect(seen(routers)).toEqual(ikeDropped);
    expect(routers.get(hub)?.ike.map(({ state }) => state)).toEqual(["none", "none", "none"]);
  });

  it("a list that lets in both is no cause", () => {
    expect(seen(changed(...list("hub.cfg", ...both), ...list("spoke1.cfg", ...both)))).toMatchObject(up);
  });

  it("an object group that decides is not known", () => {
    expect(
      seen(changed(...list("hub.cfg", "permit udp object-group PEERS any eq isakmp", "permit esp any any"))),
    ).toMatchObject({
      state: "unknown",
      ike: "unknown",
    });
  });

  it("GRE without protection waits in NHRP", () => {
    const bare: readonly Edit[] = ["hub.cfg", "spoke1.cfg", "spoke2.cfg", "spoke3.cfg"].map((file) => [
      file,
      / tunnel protection .*\n/,
      "",
    ]);
    expect(seen(changed(...bare, ...list("hub.cfg", ...both)))).toMatchObject({
      state: "NHRP",
      layer: "filter",
      ike: undefined,
      hubKnowsSpoke: false,
    });
  });

  it("a list that lets in the hub alone keeps two spokes apart, which still talk through it", () => {
    const routers = changed(
      ...list("spoke1.cfg", "permit udp host 198.51.100.2 any eq isakmp", "permit esp host 198.51.100.2 any"),
    );
    expect(seen(routers)).toMatchObject(up);
    const others = routers.get(spoke)?.tunnels[0]?.peers.filter(({ onDemand }) => onDemand);
    expect(others?.map(({ state, cause }) => [state, cause?.layer])).toEqual([
      ["IKE", "filter"],
      ["IKE", "filter"],
    ]);
  });
});

it("shows unknown where a masked key decides", () => {
  const result = seen(changed(["spoke1.cfg", "Ammonite-4711", "<removed>"]));
  expect(result).toMatchObject({ state: "unknown", ike: "unknown", ipsec: "unknown", neighbor: "unknown" });
});

it("does not tell how far it comes where a masked key decides before what breaks, but that no IPsec SA is made", () => {
  const edits: readonly Edit[] = [
    ["spoke1.cfg", "Ammonite-4711", "<removed>"],
    ["spoke1.cfg", "esp-aes 256 esp-sha256-hmac", "esp-aes 256 esp-sha-hmac"],
  ];
  expect(seen(changed(...edits))).toMatchObject({
    state: "unknown",
    layer: "ipsec",
    ike: "unknown",
    ipsec: "none",
  });
});

it("shows no row of IKE where IKE is switched off, and a waiting one at the other end", () => {
  const routers = changed([
    "spoke1.cfg",
    "crypto isakmp keepalive",
    "no crypto isakmp enable\ncrypto isakmp keepalive",
  ]);
  expect(seen(routers)).toMatchObject({ state: "IKE", layer: "policy", ike: "none", hubKnowsSpoke: false });
});

it("shows no spoke on demand to a spoke that does not reach its hub", () => {
  const peers = (routers: ReadonlyMap<string, RouterPrediction>) =>
    routers
      .get(spoke)
      ?.tunnels[0]?.peers.filter(({ onDemand }) => onDemand)
      .map(({ device }) => device);
  expect(peers(changed())).toHaveLength(2);
  expect(peers(changed(["spoke1.cfg", "tunnel key 2020", "tunnel key 2021"]))).toEqual([]);
});

it("shows interfaces down that are shut down or have no source, and subinterfaces with them", () => {
  const routers = changed(
    ["spoke1.cfg", "interface GigabitEthernet0/0\n", "interface GigabitEthernet0/0\n shutdown\n"],
    [
      "spoke1.cfg",
      "interface Loopback0\n",
      "interface GigabitEthernet0/2.7\n ip address dhcp\ninterface Loopback0\n",
    ],
  );
  const rows = new Map(routers.get(spoke)?.interfaces.map((each) => [each.interface, each]));
  expect(rows.get("GigabitEthernet0/0")).toMatchObject({ status: "administratively down", protocol: "down" });
  expect(rows.get("GigabitEthernet0/2.7")).toMatchObject({
    address: undefined,
    status: "administratively down",
  });
  expect(rows.get("Tunnel0")).toMatchObject({ status: "up", protocol: "down" });
  expect(rows.get("GigabitEthernet0/2")).toMatchObject({ address: "unassigned", protocol: "down" });
});
