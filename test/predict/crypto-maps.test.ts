/** Sessions of crypto maps, which protect what both ends' access lists pick. */
import { describe, expect, it } from "vitest";
import { type Edit, predicted } from "../support/edited.ts";

describe("two crypto maps", () => {
  const network = "clean/crypto-map-ikev2-three-sites";
  /** What FEN-EAST shows of FEN-NORTH. */
  const shown = (...edits: readonly Edit[]) => {
    const router = predicted(network, ...edits).get("FEN-EAST");
    const remote = "198.18.135.2";
    return [
      router?.ike.find((each) => each.remote === remote)?.state,
      router?.ipsec.find((each) => each.remote === remote)?.state,
    ];
  };
  const list = (to: string): Edit => ["east.cfg", "permit ip 10.135.2.0 0.0.0.255 10.135.1.0 0.0.0.255", to];

  it("have their SAs once there is traffic", () => {
    expect(shown()).toEqual(["READY", "ACTIVE"]);
  });

  it("agree in IKE and on no SA where their lists protect different traffic", () => {
    expect(shown(list("permit ip 10.135.2.0 0.0.0.255 10.135.77.0 0.0.0.255"))).toEqual(["READY", "none"]);
  });

  it("are left open where one list lies within the other", () => {
    expect(shown(list("permit ip 10.135.2.0 0.0.0.127 10.135.1.0 0.0.0.255"))).toEqual([
      "unknown",
      "unknown",
    ]);
  });

  it("are left open where an entry lacks what it needs", () => {
    const edit: Edit = ["east.cfg", / match address .*\n/, ""];
    expect(shown(edit)).toEqual(["unknown", "unknown"]);
  });
});
