/** Sessions of FlexVPN: the hub makes a tunnel from its template for each client. */
import { describe, expect, it } from "vitest";
import { render } from "../../src/predict/text/render.ts";
import { type Edit, predicted } from "../support/edited.ts";

const network = "clean/flexvpn-hub-spoke";

function sessions(device: string, ...edits: readonly Edit[]) {
  const router = predicted(network, ...edits).get(device);
  return {
    ike: router?.ike.map(({ version, remote, startedBy, state }) => [version, remote, startedBy, state]),
    ipsec: router?.ipsec.map(({ interface: name, mode, state }) => [name, mode, state]),
  };
}

describe("clients of FlexVPN that take shortcuts", () => {
  /** What the first client shows of the second on the tunnels that its template becomes. */
  const direct = (...edits: readonly Edit[]) => {
    const router = predicted(network, ...edits).get("FLEX-1");
    return {
      rows: router?.tunnels.flatMap(({ interface: name, peers }) =>
        peers.map(({ device, nbma, state, onDemand }) => [name, device, nbma, state, onDemand]),
      ),
      ike: router?.ike.filter(({ onDemand }) => onDemand).map(({ device, state }) => [device, state]),
      ipsec: router?.ipsec
        .filter(({ onDemand }) => onDemand)
        .map(({ interface: name, state }) => [name, state]),
    };
  };
  const none = { rows: [], ike: [], ipsec: [] };

  it("show each other on demand, as in phase 3", () => {
    expect(direct()).toEqual({
      rows: [["Virtual-Access", "FLEX-2", "198.18.11.10", "UP", true]],
      ike: [["FLEX-2", "READY"]],
      ipsec: [["Virtual-Access", "ACTIVE"]],
    });
  });

  it("wait for each other where their transform sets differ, which the hub knows both", () => {
    const edits: readonly Edit[] = [
      ["spoke1.cfg", "esp-aes 256 esp-sha256-hmac", "esp-aes 256 esp-sha512-hmac"],
      ["hub.cfg", " set transform-set FLEX-SET", " set transform-set FLEX-SET SECOND"],
      [
        "hub.cfg",
        "crypto ipsec profile FLEX",
        "crypto ipsec transform-set SECOND esp-aes 256 esp-sha512-hmac\n mode transport\n!\ncrypto ipsec profile FLEX",
      ],
    ];
    expect(direct(...edits)).toEqual({
      rows: [["Virtual-Access", "FLEX-2", "198.18.11.10", "IPSEC", true]],
      ike: [["FLEX-2", "READY"]],
      ipsec: [["Virtual-Access", "none"]],
    });
  });

  it.each<readonly [string, Edit]>([
    ["the hub sends no redirects", ["hub.cfg", " ip nhrp redirect\n", ""]],
    ["NHRP of the hub is off", ["hub.cfg", / ip nhrp network-id .*\n/, ""]],
    ["one takes no shortcuts", ["spoke2.cfg", / ip nhrp shortcut .*\n/, ""]],
    [
      "the template of one runs no NHRP",
      ["spoke2.cfg", /(interface Virtual-Template1(?:.*\n)*?) ip nhrp network-id .*\n/, "$1"],
    ],
    ["one does not reach the hub", ["spoke2.cfg", "Bamboo-and-Willow", "Bamboo-and-Birch"]],
  ])("show nothing of each other where %s", (_what, edit) => {
    expect(direct(edit)).toEqual(none);
  });

  it("of two hubs are connected to the first that answers", () => {
    const two = "clean/flexvpn-two-centres";
    const peers = (...edits: readonly Edit[]) =>
      predicted(two, ...edits)
        .get("ESTUARY-1")
        ?.ike.filter(({ onDemand }) => !onDemand)
        .map(({ device, state }) => `${device} ${state}`);
    expect(peers()).toEqual(["ESTUARY-HUB-1 READY"]);
    expect(peers(["hub1.cfg", /pre-shared-key .*/, "pre-shared-key Other-1"])).toEqual([
      "ESTUARY-HUB-2 READY",
    ]);
    const swapped: readonly Edit[] = [
      ["spoke1.cfg", "peer 2 198.18.183.6", "peer 7 198.18.183.2"],
      ["spoke1.cfg", "peer 1 198.18.183.2", "peer 3 198.18.183.6"],
    ];
    expect(peers(...swapped)).toEqual(["ESTUARY-HUB-2 READY"]);
  });
});

describe("a hub of FlexVPN", () => {
  it("has a session with each client, on interfaces whose numbers the box chooses", () => {
    expect(sessions("FLEX-HUB")).toEqual({
      ike: [
        [2, "198.18.11.6", "remote", "READY"],
        [2, "198.18.11.10", "remote", "READY"],
      ],
      ipsec: [
        ["Virtual-Access", "Transport", "ACTIVE"],
        ["Virtual-Access", "Transport", "ACTIVE"],
      ],
    });
  });

  it("has none with a client whose key differs", () => {
    const edit: Edit = ["spoke1.cfg", "Bamboo-and-Willow", "Bamboo-and-Birch"];
    expect(sessions("FLEX-HUB", edit).ike?.map(([, remote, , state]) => [remote, state])).toEqual([
      ["198.18.11.6", "none"],
      ["198.18.11.10", "READY"],
    ]);
    expect(sessions("FLEX-1", edit).ike).toEqual([[2, "198.18.11.2", "local", "none"]]);
  });

  it("leaves open what comes of a template without an address", () => {
    const edit: Edit = ["hub.cfg", " ip unnumbered Loopback0\n", ""];
    expect(sessions("FLEX-HUB", edit).ike?.map(([, , , state]) => state)).toEqual(["unknown", "unknown"]);
  });

  it("prints its template, which is never up, and a star for the number of a tunnel", () => {
    const hub = predicted(network).get("FLEX-HUB");
    const text = hub === undefined ? "" : render(hub, "classic");
    expect(text).toMatch(/^Virtual-Template1 +10\.112\.0\.1 +YES \* +up +down$/m);
    expect(text).toContain("interface: Virtual-Access*\n");
  });
});
