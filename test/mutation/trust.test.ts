/**
 * How far the rules can be trusted: mistakes of many kinds in all working networks, and what looks like them and is none. The table in
 * docs/trust.md is made here (`npm run trust`).
 */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { lintTexts } from "../support/lint.ts";
import { faults } from "./faults/all.ts";
import { allKinds } from "./systematic/all-kinds.ts";
import { isExcepted, isTie, uselessExceptions } from "./systematic/exceptions.ts";
import { fewer } from "./systematic/fewer.ts";
import { type Harmless, harmless } from "./systematic/harmless.ts";
import { type Mutant, mutantsOf, networks, some, spoken } from "./systematic/mutants.ts";
import { everywhere, isAt, once, sitesOf } from "./systematic/sites.ts";
import { scoreOf, table, tried } from "./systematic/table.ts";

describe("a mistake is found on the router and at the line where it was made, and nothing else is an error", () => {
  it.each(allKinds.map((kind) => [kind.name, kind] as const))("%s", (_, kind) => {
    const wrong: string[] = [];
    const mutants = mutantsOf(kind);
    expect(mutants).not.toEqual([]);
    for (const { network, texts, where, site } of mutants) {
      const all = lintTexts(texts);
      const found = all.filter(({ rule }) => kind.rules.includes(rule));
      // Where two ends disagree and nobody else decides, either may be blamed.
      const free = site === undefined || kind.either || isTie(kind.name, network);
      const hit = found.find((each) => free || isAt(kind, site, each, texts));
      if (hit === undefined) {
        const instead = found.map(({ device, path, line }) => `${device} ${path}:${line}`).join(", ");
        wrong.push(`${where}: not found${instead && `, but at ${instead}`}`);
      } else {
        scoreOf(hit.rule).killed++;
        scoreOf(hit.rule).networks.add(network);
      }
      for (const { rule, severity, device, message } of all) {
        if (severity !== "error" || kind.rules.includes(rule) || kind.also?.includes(rule)) continue;
        wrong.push(`${where}: ${rule} ${device}: ${message}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is excepted only where there is such a place", () => {
    expect(uselessExceptions(allKinds, networks)).toEqual([]);
  });
});

describe("what all routers have alike is no mistake", () => {
  const alike = allKinds.filter(({ fineEverywhere }) => fineEverywhere);

  it.each(alike.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
    const wrong: string[] = [];
    for (const { name: network, texts } of some(networks, allKinds.indexOf(kind))) {
      const changed = everywhere(kind, texts);
      if (changed === undefined || isExcepted(`${name} everywhere`, network, "")) continue;
      const found = lintTexts(changed).filter(
        ({ severity, rule }) => severity === "error" || kind.rules.includes(rule),
      );
      for (const rule of kind.rules) scoreOf(rule).silent++;
      wrong.push(...found.map(({ rule, device, message }) => `${network}: ${rule} ${device}: ${message}`));
    }
    expect(wrong).toEqual([]);
  });
});

/** The networks in which a harmless change can be made, changed. */
function harmlessTexts(change: Harmless): readonly Omit<Mutant, "where">[] {
  const all = networks.flatMap(({ name, texts }) => {
    if (change.networks?.test(name) === false || (change.append && name.startsWith("form-"))) return [];
    const changed = change.all
      ? [everywhere(change, texts)].filter((each) => each !== undefined)
      : sitesOf(change, texts).map((site) => once(change, texts, site));
    return changed
      .filter((each) => each.some(({ text }, index) => text !== texts[index]?.text))
      .map((each) => ({ network: name, texts: each }));
  });
  return some(all, harmless.indexOf(change));
}

describe("what looks like a mistake and is none is left alone", () => {
  it.each(harmless.map((each) => [each.name, each] as const))("%s", (_, change) => {
    const wrong: string[] = [];
    const all = harmlessTexts(change);
    for (const { network, texts } of all) {
      const known = spoken.get(network);
      const found = lintTexts(texts).filter(
        ({ severity, rule }) => severity !== "info" || (change.near.includes(rule) && !known?.has(rule)),
      );
      for (const rule of change.near) scoreOf(rule).silent++;
      wrong.push(...found.map(({ rule, device, message }) => `${network}: ${rule} ${device}: ${message}`));
    }
    expect(all).not.toEqual([]);
    expect(wrong).toEqual([]);
  });
});

describe("docs/trust.md", () => {
  it("says how often each rule was tried", async () => {
    for (const { network, expect: expected } of faults) {
      scoreOf(expected.rule).killed++;
      scoreOf(expected.rule).networks.add(network);
    }
    await expect(table(networks.length)).toMatchFileSnapshot("../../docs/trust.md");
  });

  it("has at least ten mistakes in three networks and five near misses for each rule, or says why not", () => {
    const short = tried().flatMap(([rule, { killed, silent, networks: in_ }]) => {
      const reason = fewer.get(rule);
      const enough = killed >= 10 && in_.size >= 3 && silent >= 5;
      if (enough === (reason === undefined)) return [];
      return [
        `${rule}: ${killed} in ${in_.size}, ${silent} silent${reason ? `, needs no reason: ${reason}` : ""}`,
      ];
    });
    expect(short).toEqual([]);
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...fewer.keys()]));
  });
});
