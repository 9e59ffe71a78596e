/** What each of two ends shows of a fault that stands in the lines of one of them. */
import { describe, expect, it } from "vitest";
import { type Edit, predicted } from "../support/edited.ts";

const spokeNbma = "203.0.113.2";

/** Rows about one pair: the hub's, and the spoke's. */
function rows(...edits: readonly Edit[]) {
  const routers = predicted("clean/phase2-eigrp-ikev1", ...edits);
  const [hub, spoke] = [routers.get("BERN-HUB"), routers.get("LYON-SPOKE")];
  const about = (remote: string | undefined) => remote === spokeNbma;
  const meant = ({ onDemand }: { readonly onDemand: boolean }) => !onDemand;
  const atHub = hub?.ipsec.find(({ remote }) => about(remote));
  const atSpoke = spoke?.ipsec.find(meant);
  return {
    hub: hub?.ike.find(({ remote }) => about(remote))?.state,
    spoke: spoke?.ike.find(meant)?.state,
    towards: spoke?.ike.find(meant)?.remote,
    atHub: [atHub?.state, atHub?.sends, atHub?.receives],
    atSpoke: [atSpoke?.state, atSpoke?.sends, atSpoke?.receives],
    peer: spoke?.tunnels[0]?.peers.find(({ onDemand }) => !onDemand),
  };
}

const hubAddress = "198.51.100.2";
const filtered = (file: string, address: string): readonly Edit[] => [
  [file, new RegExp(` ip address ${address.replaceAll(".", "\\.")} .*\n`), "$& ip access-group OUTSIDE in\n"],
  [file, /^router eigrp/m, "ip access-list extended OUTSIDE\n permit udp any any eq isakmp\n!\nrouter eigrp"],
];

describe("of IKEv1", () => {
  it.each<readonly [string, string | undefined, string | undefined, readonly Edit[]]>([
    ["keys that differ", "MM_KEY_EXCH", "MM_KEY_EXCH", [["spoke1.cfg", "Ammonite-4711", "Obsidian-1"]]],
    [
      "a spoke without a key, which cannot start",
      "none",
      "MM_NO_STATE",
      [["spoke1.cfg", /^crypto isakmp key .*\n/gm, ""]],
    ],
    [
      "a hub without a key, which refuses",
      "MM_NO_STATE",
      "MM_NO_STATE",
      [["hub.cfg", /^crypto isakmp key .*\n/gm, ""]],
    ],
    [
      "a spoke without protection, of which the hub never hears",
      "none",
      undefined,
      [["spoke1.cfg", / tunnel protection .*\n/, ""]],
    ],
    [
      "IKE that is switched off on the spoke",
      "none",
      "none",
      [["spoke1.cfg", "crypto isakmp keepalive", "no crypto isakmp enable\ncrypto isakmp keepalive"]],
    ],
    [
      "IKE that is switched off on the hub",
      "none",
      "MM_NO_STATE",
      [["hub.cfg", "crypto isakmp keepalive", "no crypto isakmp enable\ncrypto isakmp keepalive"]],
    ],
  ])("both ends show of %s: %s at the hub, %s at the spoke", (_what, hub, spoke, edits) => {
    expect(rows(...edits)).toMatchObject({ hub, spoke, towards: spoke && hubAddress });
  });

  it("a spoke that dials a stranger waits for the stranger, and the hub knows nothing of it", () => {
    const edit: Edit = ["spoke1.cfg", "map 10.20.0.1 198.51.100.2", "map 10.20.0.1 198.51.100.9"];
    expect(rows(edit)).toMatchObject({
      hub: "none",
      spoke: "MM_NO_STATE",
      towards: "198.51.100.9",
      atHub: ["none", undefined, undefined],
    });
  });

  it("a next hop server that no line maps starts nothing, and its row is incomplete", () => {
    const result = rows(["spoke1.cfg", / ip nhrp map 10.20.0.1 .*\n/, ""]);
    expect(result).toMatchObject({ hub: "none", spoke: "none", atSpoke: ["none", undefined, undefined] });
    expect(result.peer).toMatchObject({
      tunnel: "10.20.0.1",
      nbma: undefined,
      state: "NHRP",
      type: "incomplete",
    });
  });
});

describe("of the counters of IPsec", () => {
  it("both rise where all is well", () => {
    expect(rows()).toMatchObject({ atHub: ["ACTIVE", true, true], atSpoke: ["ACTIVE", true, true] });
  });

  it.each<readonly [string, Edit]>([
    ["tunnel keys that differ", ["spoke1.cfg", "tunnel key 2020", "tunnel key 2021"]],
    [
      "NHRP authentication that differs",
      ["spoke1.cfg", "authentication Quartz20", "authentication Quartz21"],
    ],
  ])("the hub's decaps rise and its encaps stay 0 with %s", (_what, edit) => {
    expect(rows(edit)).toMatchObject({ atHub: ["ACTIVE", false, true], atSpoke: ["ACTIVE", true, false] });
  });

  it("both stay 0 at a hub that drops ESP", () => {
    expect(rows(...filtered("hub.cfg", hubAddress))).toMatchObject({
      atHub: ["ACTIVE", false, false],
      atSpoke: ["ACTIVE", true, false],
    });
  });

  it("the hub's rise both where the spoke drops ESP", () => {
    expect(rows(...filtered("spoke1.cfg", spokeNbma))).toMatchObject({
      atHub: ["ACTIVE", true, true],
      atSpoke: ["ACTIVE", true, false],
    });
  });
});

it("a spoke with the hub's tunnel address is alone to blame: the others are up", () => {
  const routers = predicted("clean/phase2-eigrp-ikev1", [
    "spoke2.cfg",
    /(interface Tunnel\d+\n(?:.*\n)*? ip address )10\.20\.0\.\d+/,
    "$110.20.0.1",
  ]);
  expect(routers.get("LYON-SPOKE")?.tunnels[0]?.peers[0]?.state).toBe("UP");
  expect(routers.get("LYON-SPOKE")?.neighbors[0]?.state).toBe("up");
});

describe("spokes whose provider hands out addresses", () => {
  it("are UP, though nobody knows where they are", () => {
    const routers = predicted("clean/dhcp-spokes");
    const hub = routers.get("QUAY-HUB");
    expect(hub?.tunnels[0]?.peers.map(({ state, nbma }) => [state, nbma])).toEqual(
      [1, 2, 3].map(() => ["UP", undefined]),
    );
    expect(hub?.ike.map(({ state }) => state)).toEqual(["QM_IDLE", "QM_IDLE", "QM_IDLE"]);
  });

  it("are UP too where a protocol on their LAN could bring routes besides the provider's", () => {
    const edit: Edit = ["spoke1.cfg", / passive-interface .*\n/g, ""];
    expect(predicted("clean/dhcp-spokes", edit).get("QUAY-1")?.tunnels[0]?.peers[0]?.state).toBe("UP");
  });

  it("are unknown where a masked key decides", () => {
    const routers = predicted("clean/dhcp-spokes", ["spoke1.cfg", /(crypto isakmp key )\S+/, "$1<removed>"]);
    expect(routers.get("QUAY-1")?.tunnels[0]?.peers[0]?.state).toBe("unknown");
  });
});
