/** The chain between two routers against the fixtures: it holds in working networks and breaks where the marked fault is. */
import { describe, expect, it } from "vitest";
import { buildDevices } from "../../src/model/build/device.ts";
import { buildNetwork } from "../../src/network/build.ts";
import { firstBroken, type Layer } from "../../src/network/chain.ts";
import { type LinkView, linksBetween, linkView, networkView } from "../../src/network/view.ts";
import { readDocument } from "../../src/syntax/document.ts";
import type { Text } from "../support/lint.ts";
import { expectedIn } from "../support/markers.ts";
import { networksIn, readNetwork } from "../support/networks.ts";

/** The step that a fault of each rule breaks. */
const layerOf: Readonly<Record<string, Layer>> = {
  "isakmp/key-mismatch": "key",
  "isakmp/key-missing": "key",
  "isakmp/policy-mismatch": "policy",
  "ikev2/key-mismatch": "key",
  "ipsec/transform-set-mismatch": "ipsec",
  "ipsec/unprotected-peer": "protection",
  "ike/version-mismatch": "protection",
  "tunnel/key-mismatch": "gre",
  "nhrp/authentication-mismatch": "nhrp",
  "nhrp/nhs-unmapped": "nhrp",
  "nhrp/nbma-mismatch": "nhrp",
  "nhrp/network-id-missing": "nhrp",
  "eigrp/as-mismatch": "routing",
  "eigrp/not-on-tunnel": "routing",
  "ospf/not-on-tunnel": "routing",
};

function networkOf(texts: readonly Text[]) {
  return buildNetwork(buildDevices(texts.map(({ path, text }) => readDocument(path, text))));
}

function linksIn(texts: readonly Text[]): readonly LinkView[] {
  const network = networkOf(texts);
  return [...networkView(network).clouds.flatMap(({ links }) => links), ...networkView(network).tunnels];
}

function brokenLinks(texts: readonly Text[]): readonly string[] {
  return linksIn(texts).flatMap(({ a, b, steps }) => {
    const broken = firstBroken(steps);
    return broken === undefined ? [] : [`${a} - ${b} at ${broken.layer}: ${broken.says}`];
  });
}

it.each(networksIn("clean"))("nothing keeps two routers of %s apart", (name) => {
  expect(brokenLinks(readNetwork(`clean/${name}`))).toEqual([]);
});

describe("a broken network breaks at the step of its marked fault", () => {
  const faulty = networksIn("broken").flatMap((name) => {
    const texts = readNetwork(`broken/${name}`);
    const rules = new Set(
      texts.flatMap(expectedIn).map((line) => line.split(" ")[1]?.replace(/:$/, "") ?? ""),
    );
    const [rule = ""] = rules;
    const layer = rules.size === 1 ? layerOf[rule] : undefined;
    return layer === undefined ? [] : [{ name, layer, texts }];
  });

  it.each(faulty)("$name: $layer", ({ layer, texts }) => {
    const layers = new Set(linksIn(texts).flatMap(({ steps }) => firstBroken(steps)?.layer ?? []));
    expect([...layers]).toEqual([layer]);
  });
});

it("two spokes that no comparison pairs are still asked about", () => {
  const network = networkOf(readNetwork("clean/phase2-eigrp-ikev1"));
  const [first, second] = network.clouds[0]?.spokes ?? [];
  const links = linksBetween(network, first?.device.name ?? "", second?.device.name ?? "");
  expect(links.map(({ kind }) => kind)).toEqual(["spoke-spoke"]);
  expect(links.map((link) => linkView(link).state)).toEqual(["up"]);
});

it("routers without a common cloud have no chain", () => {
  const network = networkOf(readNetwork("clean/phase2-eigrp-ikev1"));
  expect(linksBetween(network, network.devices[0]?.name ?? "", "nobody")).toEqual([]);
});

it("a filter leaves the clouds and pairs of one device", () => {
  const network = networkOf(readNetwork("clean/dual-cloud"));
  const [cloud] = network.clouds;
  const spoke = cloud?.spokes[0]?.device.name ?? "";
  expect(networkView(network, { cloud: cloud?.label }).clouds.map(({ label }) => label)).toEqual([
    cloud?.label,
  ]);
  const pairs = networkView(network, { device: spoke }).clouds.flatMap(({ links }) => links);
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.every(({ a, b }) => a === spoke || b === spoke)).toBe(true);
});

it("the two ends of a point-to-point tunnel are a pair, by either name", () => {
  const network = networkOf(readNetwork("near-miss/static-vti-pair"));
  expect(networkView(network).tunnels.map(({ a, b, state }) => [a, b, state])).toEqual([
    ["TALLINN", "TARTU", "up"],
  ]);
  expect(networkView(network, { device: "TARTU" }).tunnels).toHaveLength(1);
  expect(networkView(network, { device: "RIGA" }).tunnels).toEqual([]);
  expect(linksBetween(network, "TARTU", "TALLINN")).toHaveLength(1);
});
