import { describe, expect, it } from "vitest";
import { lint } from "../../src/lint/lint.ts";
import { type Rule, rule } from "../../src/lint/rule.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { cloud, keyRule } from "./cloud.ts";

const documents = cloud({ hubs: [5], spokes: [5, 7] });

/** Reports the interface lines of every device, worst first, twice. */
const interfaces = rule({
  id: "test/interfaces",
  summary: "There are interfaces",
  severity: "info",
  scope: "device",
  check({ device, report }) {
    for (const { at, name } of [...device.interfaces.values()].reverse()) {
      report({ at, message: `${device.name} has ${name}` });
      report({
        at,
        message: `${device.name} has ${name}`,
        severity: "warning",
        related: [{ at, message: "here" }],
      });
    }
  },
});

function lines(rules: readonly Rule[]) {
  return lint(documents, { rules }).diagnostics.map(({ rule, at }) => `${at.path}:${at.line} ${rule}`);
}

describe("a run", () => {
  it("lets rules look at devices, clouds and the network, and orders what they find by place and rule", () => {
    const clouds = rule({
      id: "test/clouds",
      summary: "There are clouds",
      severity: "info",
      scope: "cloud",
      check: ({ cloud, report }) => report({ at: cloud.at, message: `${cloud.members.length} members` }),
    });
    const network = rule({
      id: "test/a-network",
      summary: "There is a network",
      severity: "info",
      scope: "network",
      check: ({ network, report }) => {
        for (const { at } of network.clouds) report({ at, message: `${network.devices.length} devices` });
      },
    });
    expect(lines([keyRule(), network, interfaces, clouds])).toEqual([
      "hub1.cfg:3 test/interfaces",
      "hub1.cfg:5 test/a-network",
      "hub1.cfg:5 test/clouds",
      "hub1.cfg:5 test/interfaces",
      "spoke1.cfg:3 test/interfaces",
      "spoke1.cfg:5 test/interfaces",
      "spoke2.cfg:3 test/interfaces",
      "spoke2.cfg:5 test/interfaces",
      expect.stringMatching(/^spoke2\.cfg:\d+ test\/key$/),
    ]);
  });

  it("says the same thing once, at its gravest, with all related places", () => {
    const { diagnostics, summary } = lint(documents, { rules: [interfaces] });
    expect(summary).toEqual({ errors: 0, warnings: 6, infos: 0 });
    expect(diagnostics.every(({ related }) => related.length === 1)).toBe(true);
  });

  it("takes a severity from its options for all findings of a rule, or leaves the rule out", () => {
    const at = (severity: "error" | "off") =>
      lint(documents, { rules: [interfaces], severities: new Map([["test/interfaces", severity]]) }).summary;
    expect(at("error")).toEqual({ errors: 6, warnings: 0, infos: 0 });
    expect(at("off")).toEqual({ errors: 0, warnings: 0, infos: 0 });
  });

  it("lists the files by path with their devices and lines, and how they were understood", () => {
    expect(lint(documents.toReversed(), { rules: [] }).files).toEqual([
      { path: "hub1.cfg", devices: ["HUB1"], lines: 13, status: "understood" },
      { path: "spoke1.cfg", devices: ["SPOKE1"], lines: 13, status: "understood" },
      { path: "spoke2.cfg", devices: ["SPOKE2"], lines: 13, status: "understood" },
    ]);
  });

  it("keeps networks apart that use the same device names", () => {
    const again = cloud({ hubs: [9], spokes: [9, 9] }).map(({ path, layout }) =>
      readDocument(`other/${path}`, layout.lines.map((line) => line.before + line.text).join("\n")),
    );
    const both = lint([...documents, ...again], { rules: [keyRule()] });
    expect(both.diagnostics).toEqual(lint(documents, { rules: [keyRule()] }).diagnostics);
  });
});

describe("the source line of a finding", () => {
  const document = readDocument("r.cfg", "hostname R\ncrypto isakmp key N3verShown address 198.51.100.1\n");
  const { excerpt } = lint([document], { rules: [] });

  it("is shown without its secrets, the spot moved along", () => {
    const at = { device: "R", path: "r.cfg", line: 2, column: 30, endColumn: 37 };
    const shown = excerpt(at);
    expect(shown?.text).toBe("crypto isakmp key <secret> address 198.51.100.1");
    expect(shown?.text.slice(shown.start - 1, shown.end - 1)).toBe("address");
  });

  it("is nothing for another file or a line that is not there", () => {
    const at = { device: "R", path: "r.cfg", line: 9, column: 1, endColumn: 2 };
    expect(excerpt(at)).toBeUndefined();
    expect(excerpt({ ...at, path: "other.cfg" })).toBeUndefined();
  });
});
