import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { lint, parse } from "../../src/index.ts";
import { rulesBetween } from "../../src/lint/between.ts";
import { briefOf, type PeerBrief, type RouterBrief } from "../../src/predict/brief.ts";
import { predictMutually } from "../../src/predict/predict.ts";
import { json } from "../../src/report/json.ts";
import { networkOf } from "../support/network.ts";
import { readNetwork } from "../support/networks.ts";
import { options } from "./facts.ts";
import { finding, result } from "./result.ts";

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync("schema/report.schema.json", "utf8")),
);

it("prints what the schema promises", async () => {
  const report: unknown = JSON.parse(
    await json(result([finding()], { "spoke.cfg": ["a"], "hub.cfg": ["b"] }), options),
  );
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report).toMatchObject({
    version: 1,
    diagnostics: [
      {
        rule: "tunnel/key-mismatch",
        severity: "error",
        device: "SPOKE",
        path: "spoke.cfg",
        range: { start: { line: 3, column: 2 }, end: { line: 3, column: 14 } },
        related: [{ device: "HUB", path: "hub.cfg" }],
      },
    ],
    summary: { errors: 1, warnings: 0, infos: 0 },
  });
});

it("prints a whole report when nothing was found", async () => {
  expect(validate(JSON.parse(await json(result([]), options)))).toBe(true);
});

it("has a schema that refuses an unknown severity and a missing range", async () => {
  const report = JSON.parse(await json(result([finding()]), options));
  expect(validate({ ...report, diagnostics: [{ ...report.diagnostics[0], severity: "fatal" }] })).toBe(false);
  expect(validate({ ...report, diagnostics: [{ ...report.diagnostics[0], range: undefined }] })).toBe(false);
});

it("escapes what a terminal would obey and keeps the text the same for programs", async () => {
  const message = "a\u001b[2J\u009b1mb\u202ec\u{e0041}d ü 名";
  const text = await json(result([finding({ message })]), options);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(text).diagnostics[0].message).toBe(message);
  expect(text).toContain("ü 名");
});

it("tells how far each pair of routers comes", async () => {
  const read = (name: string) => readNetwork(name).map(({ path, text }) => parse(path, text));
  const article = JSON.parse(await json(lint(read("article")), options));
  expect(validate(article), JSON.stringify(validate.errors)).toBe(true);
  expect(article.pairs).toContainEqual({
    cloud: "192.168.10.0/24",
    kind: "hub-spoke",
    a: "DMVPN-HUB",
    b: "DMVPN-SPOKE-1",
    state: "down",
    outcome: expect.stringContaining("down at key"),
  });
  const working = JSON.parse(await json(lint(read("clean/dual-hub")), options));
  expect(validate(working), JSON.stringify(validate.errors)).toBe(true);
  expect(working.pairs.length).toBeGreaterThan(0);
  for (const { state } of working.pairs) expect(state).toBe("up");
});

describe("what routers should show", () => {
  async function routersOf(name: string) {
    const files = readNetwork(name);
    const found = lint(files.map(({ path, text }) => parse(path, text)));
    const network = networkOf(...files.map(({ path, text }) => [path, text] as const));
    const briefs = briefOf(predictMutually(network, rulesBetween(found.diagnostics)));
    const report = JSON.parse(await json(found, { briefs: async () => [briefs] }));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    return report.routers;
  }

  it("stands beside the findings: each peer with its state, its attributes and the rules that explain it", async () => {
    const routers = await routersOf("article");
    expect(routers[1]).toEqual({
      device: "DMVPN-SPOKE-1",
      tunnels: [
        {
          interface: "Tunnel1",
          family: "ipv4",
          role: "Spoke",
          address: "192.168.10.1",
          nbma: "192.168.1.1",
          peers: [
            {
              device: "DMVPN-HUB",
              nbma: "192.168.1.3",
              tunnel: "192.168.10.3",
              state: "IKE",
              attributes: "S",
              cause: { layer: "key", says: "the pre-shared keys differ", rules: ["isakmp/key-mismatch"] },
            },
          ],
        },
      ],
      ike: [{ version: 1, device: "DMVPN-HUB", remote: "192.168.1.3", state: "MM_KEY_EXCH" }],
      neighbors: [
        {
          protocol: "eigrp",
          interface: "Tunnel1",
          device: "DMVPN-HUB",
          address: "192.168.10.3",
          state: "down",
        },
      ],
    });
  });

  it("leaves out spokes that come up on demand, and names those that do not", async () => {
    const working = await routersOf("clean/phase2-eigrp-ikev1");
    expect(JSON.stringify(working)).not.toContain("onDemand");
    const apart = await routersOf("broken/isakmp-keys-of-two-spokes-differ");
    const direct = apart.flatMap(({ tunnels }: RouterBrief) =>
      tunnels.flatMap(({ peers }) => peers.filter(({ onDemand }) => onDemand)),
    );
    expect(direct.map(({ state, attributes }: PeerBrief) => [state, attributes])).toEqual([
      ["IKE", "D"],
      ["IKE", "D"],
    ]);
  });

  it.each([
    "broken/ospf-mtu-of-one-spoke",
    "broken/nhs-without-a-map",
    "broken/hub-does-not-redirect",
    "clean/dual-stack-named-eigrp",
    "clean/crypto-map-star-nat",
    "clean/flexvpn-hub-spoke",
    "clean/links-four-protocols",
    "near-miss/masked-secrets",
  ])("fits the schema for %s", async (name) => {
    expect(await routersOf(name)).toBeInstanceOf(Array);
  });
});
