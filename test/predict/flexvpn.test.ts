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
