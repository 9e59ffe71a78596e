/** The library, used as README shows it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildDevices, lint, network, parse, print, rule, rules, version } from "../src/index.ts";

const paths = ["hub", "spoke1", "spoke2"].map((name) => `fixtures/article/${name}.cfg`);
const documents = paths.map((path) => parse(path, readFileSync(path)));

describe("the library", () => {
  it("reads, checks and prints configs", () => {
    const { diagnostics, summary } = lint(documents);
    expect(summary.errors).toBe(3);
    expect(diagnostics.filter((each) => each.severity === "error").map((each) => each.rule)).toEqual(
      Array(3).fill("isakmp/key-mismatch"),
    );
    expect(Buffer.from(print(documents[0] ?? parse("", ""))).equals(readFileSync(paths[0] ?? ""))).toBe(true);
  });

  it("shows what the routers are told, and the cloud that they form", () => {
    const { devices, clouds } = network(documents);
    expect(devices).toEqual(buildDevices(documents));
    expect(devices.map((device) => device.name)).toEqual(["DMVPN-HUB", "DMVPN-SPOKE-1", "DMVPN-SPOKE-2"]);
    const [cloud] = clouds;
    expect(cloud?.hubs.map((hub) => hub.device.name)).toEqual(["DMVPN-HUB"]);
    expect(cloud?.phase).toBe(3);
  });

  it("runs a rule of one's own, and its own rules at other severities", () => {
    const own = rule({
      id: "own/hostname",
      summary: "Every router is reported",
      severity: "info",
      scope: "device",
      check: ({ device, report }) => report({ at: device.at, message: device.name }),
    });
    expect(lint(documents, { rules: [own] }).summary).toEqual({ errors: 0, warnings: 0, infos: 3 });
    const severities = new Map([["isakmp/key-mismatch", "off"]] as const);
    expect(lint(documents, { severities }).summary.errors).toBe(0);
    expect(rules.length).toBeGreaterThan(28);
  });

  it("tells its version", () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("shows no key, whatever it is turned into", () => {
    const text = JSON.stringify([
      documents.map(({ configs }) =>
        configs.map((config) => config.statements.map(({ command: { syntax, ...fields } }) => fields)),
      ),
      buildDevices(documents),
    ]);
    expect(text).not.toMatch(/R[123]-ISAKMP-KEY|NHRP-KEY/);
    expect(text).toContain("<secret>");
  });
});
