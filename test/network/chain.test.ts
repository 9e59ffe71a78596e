/** The chain between two routers against the fixtures: it holds in working networks and breaks where the marked fault is. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { errorsBetween } from "../../src/lint/between.ts";
import type { Diagnostic } from "../../src/lint/diagnostic.ts";
import { lint } from "../../src/lint/lint.ts";
import { buildDevices } from "../../src/model/build/device.ts";
import { buildNetwork } from "../../src/network/build.ts";
import { firstBroken, type Layer } from "../../src/network/chain.ts";
import { type LinkView, linksBetween, linkView, networkView } from "../../src/network/view.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { lintTexts, type Text } from "../support/lint.ts";
import { expectedIn } from "../support/markers.ts";
import { networksIn, readNetwork } from "../support/networks.ts";

/** The step that a fault of each rule breaks, where the finding is an error between the two. */
const layerOf: Readonly<Record<string, readonly Layer[]>> = {
  "bgp/as-mismatch": ["routing"],
  "bgp/neighbor-missing": ["routing"],
  "copp/drops-tunnel": ["filter"],
  "eigrp/as-mismatch": ["routing"],
  "eigrp/not-on-tunnel": ["routing"],
  "eigrp/passive-tunnel": ["routing"],
  "eigrp/split-horizon": ["routing"],
  "ike/version-mismatch": ["protection"],
  "ikev2/key-mismatch": ["key"],
  "ikev2/keyring-incomplete": ["key"],
  "ikev2/peer-unreachable": ["key"],
  "ikev2/policy-vrf": ["policy"],
  "ikev2/profile-incomplete": ["key"],
  "ikev2/proposal-incomplete": ["policy"],
  "ikev2/proposal-mismatch": ["policy"],
  "ipsec/mode-mismatch": ["ipsec"],
  "ipsec/pfs-mismatch": ["ipsec"],
  "ipsec/transform-set-mismatch": ["ipsec"],
  "ipsec/unprotected-peer": ["protection"],
  "isakmp/disabled": ["policy"],
  "isakmp/key-mismatch": ["key"],
  "isakmp/key-missing": ["key"],
  "isakmp/policy-mismatch": ["policy"],
  "isakmp/profile-incomplete": ["key"],
  "nhrp/authentication-mismatch": ["nhrp"],
  "nhrp/authentication-too-long": ["nhrp"],
  "nhrp/multicast-not-nbma": ["routing"],
  "nhrp/multicast-unmapped": ["routing"],
  "nhrp/nbma-in-overlay": ["nhrp"],
  "nhrp/nbma-mismatch": ["nhrp"],
  "nhrp/network-id-missing": ["nhrp"],
  "nhrp/nhs-missing": ["nhrp"],
  "nhrp/nhs-unknown": ["nhrp"],
  "nhrp/nhs-unmapped": ["nhrp"],
  "ospf/area-mismatch": ["routing"],
  "ospf/mtu-mismatch": ["routing"],
  "ospf/network-type-mismatch": ["routing"],
  "ospf/not-on-tunnel": ["routing"],
  "ospf/passive-tunnel": ["routing"],
  "ospf/timers-mismatch": ["routing"],
  "pki/no-trustpoint": ["key"],
  "rip/split-horizon": ["routing"],
  // A static route leads astray at once, what a protocol tells only when its neighbours are up.
  "routing/recursive": ["road", "routing"],
  "routing/nbma-unreachable": ["road"],
  "routing/protocol-one-sided": ["routing"],
  "tunnel/duplicate-address": ["nhrp"],
  "tunnel/hub-point-to-point": ["road"],
  "tunnel/key-mismatch": ["gre"],
  "tunnel/mode-mismatch": ["road", "gre"],
  "tunnel/no-address": ["nhrp"],
  "tunnel/no-destination": ["road"],
  "tunnel/source-unexpected": ["road"],
  "tunnel/source-invalid": ["road"],
  // Neighbours in two subnets do not hear each other.
  "tunnel/subnet-mismatch": ["routing"],
  "tunnel/vrf-mismatch": ["road"],
};

/** Errors that decide nothing between two routers, and why. */
const decidesNothing: Readonly<Record<string, string>> = {
  "bgp/as-loop": "the session is up; one spoke refuses the routes of others",
  "bgp/route-reflector": "the sessions are up; spokes miss each other's routes",
  "bgp/loopback-unreachable": "no tunnel leads from one of the two to the other",
  "bgp/not-connected": "the neighbour is not among the files",
  "flexvpn/client-missing": "FlexVPN makes its tunnels when somebody calls: there is no pair",
  "flexvpn/ikev2-profile": "FlexVPN makes its tunnels when somebody calls: there is no pair",
  "flexvpn/no-virtual-template": "FlexVPN makes its tunnels when somebody calls: there is no pair",
  "flexvpn/template-incomplete": "FlexVPN makes its tunnels when somebody calls: there is no pair",
  "interface/bad-address": "it is the LAN that has no address",
  "ipsec/local-address": "the two do not name each other: there is no pair",
  "link/bgp-as-mismatch": "it is a link below or beside the tunnels",
  "link/bgp-source": "no tunnel leads from one of the two to the other",
  "link/duplicate-router-id": "it is a link below or beside the tunnels",
  "link/eigrp-mismatch": "it is a link below or beside the tunnels",
  "link/first-hop-mismatch": "it is a link below or beside the tunnels",
  "link/isis-mismatch": "it is a link below or beside the tunnels",
  "link/ospf-mismatch": "it is a link below or beside the tunnels",
  "link/rip-version": "it is a link below or beside the tunnels",
  "nat/forwards-ike": "the other end is not among the files",
  "ospf/dr-election": "hub and spoke see each other; which of them tells the others is left to the election",
  "reference/undefined":
    "what the box does about a name that is not there was not measured: the step is unknown",
  "routing/duplicate-router-id": "they are neighbours and drop single routes of each other",
  "routing/static-next-hop": "the tunnel is up; one network behind it is lost",
  "syntax/invalid-value": "the box refuses the line; what stays does for the tunnel",
  "tunnel/destination-on-mgre": "the box refuses the later line, and the tunnel stays multipoint",
  "tunnel/same-source": "the second tunnel is down, and its hub is not among the files",
};

/** Errors as above in one network, where another one of the same rule decides, or the other way round. */
const exceptions: Readonly<Record<string, { readonly layers: readonly Layer[]; readonly because: string }>> =
  {
    "keyring-name-mistyped": { layers: ["key"], because: "a profile without its keyring has no key" },
    "nhs-of-the-region-above": {
      layers: [],
      because: "the spoke names no hub of its cloud in any line, so that there is no pair",
    },
    "no-route-to-the-hub-with-eigrp-on-the-lan": {
      layers: [],
      because:
        "that EIGRP on the LAN brings no route takes a look at the whole network; the pair alone leaves it open",
    },
    "ospf-hub-never-designated": {
      layers: ["routing"],
      because: "neither of two with priority 0 becomes designated router: they stay in 2WAY",
    },
    "object-group-of-the-translation-lacks-a-branch": {
      layers: [],
      because: "the branch brings the SA up; what the hub sends misses it",
    },
    "tunnel-mask-of-one-spoke": {
      layers: [],
      because:
        "the hub lies in the smaller subnet too, so the two are neighbours; other spokes are not reached",
    },
  };

/** Networks without an error in which a pair does not come up all the same. */
const milder: Readonly<Record<string, { readonly layers: readonly Layer[]; readonly because: string }>> = {
  "ikev2-spokes-know-the-hub-only": { layers: ["key"], because: "spokes talk through the hub" },
  "ipsec-mode-of-one-spoke": { layers: ["ipsec"], because: "spokes talk through the hub" },
  "one-spoke-routes-nothing": { layers: ["routing"], because: "the tunnel is up and nothing uses it" },
  "spoke-without-a-way-to-the-others": { layers: ["road"], because: "spokes talk through the hub" },
};

/** A finding as markers tell it, without the line. */
function spotOf({ at, rule }: Diagnostic): string {
  return `${at.path}:${at.line} ${rule}`;
}

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

describe("a broken network breaks at the step of its marked fault, and nowhere else", () => {
  it.each(networksIn("broken"))("%s", (name) => {
    const texts = readNetwork(`broken/${name}`);
    const errors = new Set(
      lintTexts(texts).flatMap(({ rule, severity }) => (severity === "error" ? [rule] : [])),
    );
    const untold = [...errors].filter(
      (rule) => !(rule in layerOf) && !(rule in decidesNothing) && !(name in exceptions),
    );
    expect(untold).toEqual([]);
    const expected =
      (exceptions[name] ?? milder[name])?.layers ?? [...errors].flatMap((rule) => layerOf[rule] ?? []);
    const found = new Set(linksIn(texts).flatMap(({ steps }) => firstBroken(steps)?.layer ?? []));
    expect([...found].filter((layer) => !expected.includes(layer))).toEqual([]);
    expect(found.size > 0).toBe(expected.length > 0);
  });

  it.each(networksIn("broken"))("and `why` names first what a marker of %s stands at", (name) => {
    const texts = readNetwork(`broken/${name}`);
    const marked = new Set(texts.flatMap(expectedIn).map((line) => line.split(": ")[0]));
    const documents = texts.map(({ path, text }) => readDocument(path, text));
    const { diagnostics } = lint(documents, { rules });
    const between = errorsBetween(diagnostics);
    const told = linksIn(texts).flatMap(({ a, b, steps }) => {
      const broken = firstBroken(steps);
      if (broken === undefined) return [];
      const found = between(
        a,
        b,
        broken.spots.map(({ at }) => at),
      );
      return [{ pair: `${a} - ${b} at ${broken.layer}`, found: found.map(spotOf) }];
    });
    const unnamed = told.filter(({ found: [first] }) => first === undefined || !marked.has(first));
    expect(unnamed).toEqual([]);
    // Nor does a marked error stay out of all of them, where any pair is broken.
    const all = new Set(told.flatMap(({ found }) => found));
    const untold = diagnostics.filter((each) => each.severity === "error" && !all.has(spotOf(each)));
    expect(told.length === 0 ? [] : untold.map(spotOf)).toEqual([]);
  });

  it("each sentence about a network is about one that is there", () => {
    const names = networksIn("broken");
    expect(
      [...Object.keys(exceptions), ...Object.keys(milder)].filter((name) => !names.includes(name)),
    ).toEqual([]);
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
