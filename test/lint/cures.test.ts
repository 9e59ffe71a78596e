/** The commands with which `why` ends, entered on the routers: they heal the pair. */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { examplesOf, idOf } from "../../scripts/generate-pages.ts";
import { errorsBetween } from "../../src/lint/between.ts";
import { curesOf } from "../../src/lint/cures.ts";
import type { Diagnostic } from "../../src/lint/diagnostic.ts";
import type { Fix } from "../../src/lint/fix.ts";
import { lint } from "../../src/lint/lint.ts";
import { buildDevices } from "../../src/model/build/device.ts";
import { buildNetwork } from "../../src/network/build.ts";
import { firstBroken, type Step } from "../../src/network/chain.ts";
import { networkView } from "../../src/network/view.ts";
import { print, readDocument } from "../../src/syntax/document.ts";
import { entered } from "../support/entered.ts";
import type { Text } from "../support/lint.ts";
import { expectedIn } from "../support/markers.ts";
import { networksIn, readNetwork } from "../support/networks.ts";

interface State {
  readonly diagnostics: readonly Diagnostic[];
  /** First broken steps by the names of the two, both ways of writing alike. */
  readonly broken: ReadonlyMap<string, { readonly a: string; readonly b: string; readonly step: Step }>;
  readonly paths: ReadonlyMap<string, string>;
}

function stateOf(texts: readonly Text[]): State {
  const documents = texts.map(({ path, text }) => readDocument(path, text));
  const devices = buildDevices(documents);
  const { clouds, tunnels } = networkView(buildNetwork(devices));
  const broken = new Map<string, { a: string; b: string; step: Step }>();
  for (const { a, b, steps } of [...clouds.flatMap(({ links }) => links), ...tunnels]) {
    const step = firstBroken(steps);
    if (step) broken.set([a, b].toSorted().join(" - "), { a, b, step });
  }
  return {
    diagnostics: lint(documents, { rules, ignore: "none" }).diagnostics,
    broken,
    paths: new Map(devices.map(({ name, paths }) => [name, paths[0] ?? ""])),
  };
}

interface Case {
  readonly pair: string;
  readonly layer: string;
  readonly findings: readonly Diagnostic[];
  readonly fixes: readonly Fix[];
}

const networks = [
  ...networksIn("broken").map((name) => ({ name, texts: readNetwork(`broken/${name}`) })),
  ...globSync("rules/*/*.md")
    .toSorted()
    .map((path) => ({
      name: `the page of ${idOf(path)}`,
      texts: examplesOf(readFileSync(path, "utf8"), "Bad").map((each) => ({
        path: each.path,
        text: new TextDecoder().decode(print(each)),
      })),
    })),
].map((each) => ({ ...each, state: stateOf(each.texts) }));

function casesOf({ state }: { readonly state: State }): readonly Case[] {
  const between = errorsBetween(state.diagnostics);
  return [...state.broken].map(([pair, { a, b, step }]) => {
    const lines = step.spots.map(({ at }) => at);
    const findings = between(a, b, lines);
    const fixes = curesOf(findings, lines).map(({ fix }) => fix);
    return { pair, layer: step.layer, findings, fixes };
  });
}

function commandsOf(fixes: readonly Fix[]): string {
  return fixes.map(({ device, commands }) => [`on ${device}`, ...commands].join("\n")).join("\n");
}

const gravesOf = (state: State) =>
  state.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ rule, at }) => `${at.device} ${rule}`);

/** Pairs of which `why` names no commands, by the rule that tells the fault, and why there are none. */
const uncured: Readonly<Record<string, string>> = {
  "ikev2/peer-unreachable": "profiles that know hubs alone may be meant: their spokes talk through the hub",
};

/** Pairs that take a second look, and why; all others are healed by what the first one says. */
const twice: Readonly<Record<string, string>> = {
  "ikev2-spoke-outside-of-the-keyrings-range PIER2 - PIER3":
    "the hub lacks the key too, and while it does, what spokes lack of each other is of no weight",
};

const cases = networks.map((network) => ({ ...network, cases: casesOf(network) }));

/** The network after what `why` says of a pair is entered. */
function mended(texts: readonly Text[], state: State, fixes: readonly Fix[]): readonly Text[] {
  return fixes.reduce((edited, fix) => entered(edited, state.paths.get(fix.device), fix), texts);
}

describe.each(cases.filter(({ cases: all }) => all.length > 0))("$name", (network) => {
  it.each(network.cases)("$pair at $layer: what `why` says to enter heals the pair", (each) => {
    const { pair, layer, fixes } = each;
    const rule = each.findings[0]?.rule ?? "nothing";
    if (fixes.length === 0) return expect(Object.keys(uncured)).toContain(rule);
    const graves = gravesOf(network.state);
    let texts = mended(network.texts, network.state, fixes);
    let state = stateOf(texts);
    if (`${network.name} ${pair}` in twice) {
      expect(state.broken.get(pair)?.step.layer).toBe(layer);
      const again = casesOf({ state }).find((other) => other.pair === pair)?.fixes ?? [];
      texts = mended(texts, state, again);
      state = stateOf(texts);
    }
    const left = state.broken.get(pair)?.step;
    expect(left?.layer === layer ? left.says : "healed", commandsOf(fixes)).toBe("healed");
    expect(gravesOf(state).filter((grave) => !graves.includes(grave))).toEqual([]);
  });
});

it.each(cases.filter(({ cases: all }) => all.length > 0))(
  "$name: `why` names first what a marker stands at",
  ({ texts, cases: all }) => {
    const marked = texts.flatMap(expectedIn).map((line) => line.split(": ")[0]);
    const named = all.map(
      ({ findings: [first] }) => first && `${first.at.path}:${first.at.line} ${first.rule}`,
    );
    expect(named.filter((each) => !marked.includes(each))).toEqual([]);
  },
);

it("each rule of which no commands are known is the first of some pair", () => {
  const open = cases.flatMap(({ cases: all }) =>
    all.flatMap(({ fixes, findings }) => (fixes.length === 0 ? (findings[0]?.rule ?? "nothing") : [])),
  );
  expect([...new Set(open)].toSorted()).toEqual(Object.keys(uncured));
});
