import { describe, expect, it } from "vitest";
import type { PairRule } from "../../src/lint/rule.ts";
import { cloud, keyRule, said } from "./cloud.ts";

describe("members of a cloud that disagree", () => {
  it("say nothing when all agree", () => {
    expect(said(cloud({ hubs: [5], spokes: [5, 5, 5] }))).toEqual([]);
  });

  it("blame a hub that differs from all its spokes, once, naming them", () => {
    expect(said(cloud({ hubs: [9], spokes: [5, 5, 5] }))).toEqual([
      "hub1.cfg: HUB1 differs from SPOKE1 < SPOKE1's key, SPOKE2's key, SPOKE3's key",
    ]);
  });

  it("name three peers and count the rest when there are many", () => {
    expect(said(cloud({ hubs: [9], spokes: Array(9).fill(5) }))).toEqual([
      "hub1.cfg: HUB1 differs from SPOKE1 < SPOKE1's key, SPOKE2's key, SPOKE3's key, and 6 more like these",
    ]);
  });

  it("name the fourth as well when it is the last", () => {
    expect(said(cloud({ hubs: [9], spokes: [5, 5, 5, 5] }))[0]).toContain("SPOKE3's key, SPOKE4's key");
  });

  it("blame each spoke that differs from a hub which agrees with the others", () => {
    expect(said(cloud({ hubs: [5], spokes: [5, 5, 7, 5, 8] }))).toEqual([
      expect.stringMatching(/^spoke3\.cfg: SPOKE3 differs from HUB1 < HUB1's key/),
      expect.stringMatching(/^spoke5\.cfg: SPOKE5 differs from HUB1 < HUB1's key/),
    ]);
  });

  it("blame a spoke that differs from both its hubs once", () => {
    expect(said(cloud({ hubs: [5, 5], spokes: [5, 7] }))).toEqual([
      expect.stringMatching(/^spoke2\.cfg: SPOKE2 differs from HUB1 < HUB1's key, HUB2's key/),
    ]);
  });

  it("blame the one hub of two that differs from all spokes", () => {
    expect(said(cloud({ hubs: [5, 9], spokes: [5, 5, 5] }))).toEqual([
      expect.stringMatching(/^hub2\.cfg: HUB2 differs from /),
    ]);
  });

  it("blame the spoke when a hub has no other", () => {
    expect(said(cloud({ hubs: [5], spokes: [7] }))).toEqual([
      "spoke1.cfg: SPOKE1 differs from HUB1 < HUB1's key",
    ]);
  });

  it("are told the same whatever the order of the files", () => {
    const documents = cloud({ hubs: [5, 5], spokes: [5, 7, 5, 9] });
    expect(said(documents.toReversed())).toEqual(said(documents));
  });
});

/** The key rule with each difference changed. */
function changed(
  change: (difference: Parameters<Parameters<PairRule["check"]>[0]["differ"]>[0]) => typeof difference,
): PairRule {
  const plain = keyRule();
  return {
    ...plain,
    check: (context) =>
      plain.check({ ...context, differ: (difference) => context.differ(change(difference)) }),
  };
}

describe("a rule", () => {
  it("may call an end at fault whatever the others say", () => {
    const rule = changed((difference) => {
      const fault = difference.ends.find(({ member }) => member.role === "hub");
      return fault ? { ...difference, fault } : difference;
    });
    expect(said(cloud({ hubs: [5], spokes: [5, 5, 5, 7] }), rule)).toEqual([
      expect.stringMatching(/^hub1\.cfg: HUB1 differs from SPOKE4 < SPOKE4's key$/),
      ...said(cloud({ hubs: [5], spokes: [5, 5, 5, 7] }), rule).slice(1),
    ]);
  });

  it("is heard once about a pair of lines, with the gravest that it said", () => {
    const plain = keyRule();
    const rule: PairRule = {
      ...plain,
      check: (context) =>
        plain.check({
          ...context,
          differ(difference) {
            context.differ({ ...difference, severity: "info" });
            context.differ({ ...difference, message: () => "and worse" });
          },
        }),
    };
    expect(said(cloud({ hubs: [5], spokes: [7] }), rule)).toEqual(["spoke1.cfg: and worse < HUB1's key"]);
  });

  it("may give a difference a severity of its own", async () => {
    const { lint } = await import("../../src/lint/lint.ts");
    const rule = changed((difference) => ({ ...difference, severity: "info" }));
    const { diagnostics } = lint(cloud({ hubs: [5], spokes: [7] }), { rules: [rule] });
    expect(diagnostics.map((each) => each.severity)).toEqual(["info"]);
  });
});
