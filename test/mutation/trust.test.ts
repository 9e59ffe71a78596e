/**
 * How far the rules can be trusted: mistakes of many kinds in all working networks, and what looks like them and is none. The table in
 * docs/trust.md is made here (`npm run trust`).
 */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { lintTexts, type Text } from "../support/lint.ts";
import { expectedIn } from "../support/markers.ts";
import { networksIn, readNetwork } from "../support/networks.ts";
import { faults } from "./faults/all.ts";
import { isExcepted } from "./systematic/exceptions.ts";
import { type Kind, kinds as plainKinds } from "./systematic/kinds.ts";
import { moreKinds } from "./systematic/more-kinds.ts";
import { everywhere, once, sitesOf } from "./systematic/sites.ts";

const kinds = [...plainKinds, ...moreKinds];

const networks = networksIn("clean").map((name) => ({ name, texts: readNetwork(`clean/${name}`) }));

interface Score {
  killed: number;
  silent: number;
  readonly networks: Set<string>;
}

const scores = new Map<string, Score>(
  rules.map(({ id }) => [id, { killed: 0, silent: 0, networks: new Set<string>() }]),
);

function scoreOf(rule: string): Score {
  const score = scores.get(rule);
  if (score === undefined) throw new Error(`no rule ${rule}`);
  return score;
}

/** Errors of other rules than those that speak of the mistake. */
function strangers({ rules: expected, also = [] }: Kind, texts: readonly Text[]): readonly string[] {
  return lintTexts(texts)
    .filter(({ severity, rule }) => severity === "error" && ![...expected, ...also].includes(rule))
    .map(({ rule, device, message }) => `${rule} ${device}: ${message}`);
}

describe("a mistake is found on the router where it was made, and nothing else is an error", () => {
  const single = kinds.filter(({ together }) => !together);

  it.each(single.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
    const wrong: string[] = [];
    for (const { name: network, texts } of networks) {
      for (const site of sitesOf(kind, texts)) {
        if (isExcepted(name, network, site.file)) continue;
        const mutant = once(kind, texts, site);
        const found = lintTexts(mutant).filter(({ rule }) => kind.rules.includes(rule));
        const where = `${network}/${site.file}:${site.line + 1}`;
        // Where two ends disagree and nobody else decides, either may be blamed.
        const hit = found.find(({ device }) => device === site.device) ?? found[0];
        if (hit === undefined) wrong.push(`${where}: not found`);
        else {
          scoreOf(hit.rule).killed++;
          scoreOf(hit.rule).networks.add(network);
        }
        wrong.push(...strangers(kind, mutant).map((each) => `${where}: ${each}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("a weakness that all routers share is found", () => {
  const shared = kinds.filter(({ together }) => together);

  it.each(shared.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
    const wrong: string[] = [];
    for (const { name: network, texts } of networks) {
      const changed = everywhere(kind, texts);
      if (changed === undefined || isExcepted(name, network, "")) continue;
      const hit = lintTexts(changed).find(({ rule }) => kind.rules.includes(rule));
      if (hit === undefined) wrong.push(`${network}: not found`);
      else {
        scoreOf(hit.rule).killed++;
        scoreOf(hit.rule).networks.add(network);
      }
      wrong.push(...strangers(kind, changed).map((each) => `${network}: ${each}`));
    }
    expect(wrong).toEqual([]);
  });
});

describe("what all routers have alike is no mistake", () => {
  const alike = kinds.filter(({ fineEverywhere }) => fineEverywhere);

  it.each(alike.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
    const wrong: string[] = [];
    for (const { name: network, texts } of networks) {
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

describe("docs/trust.md", () => {
  it("says how often each rule was tried", async () => {
    for (const { network, expect: expected } of faults) {
      scoreOf(expected.rule).killed++;
      scoreOf(expected.rule).networks.add(network);
    }
    for (const name of networksIn("broken")) {
      const found = readNetwork(`broken/${name}`).flatMap(expectedIn);
      for (const rule of new Set(
        found.map((each) => each.split(" ").find((word) => word.includes("/")) ?? ""),
      ))
        if (scores.has(rule)) scoreOf(rule).killed++;
    }
    const near = networksIn("near-miss").length;
    await expect(table(near)).toMatchFileSnapshot("../../docs/trust.md");
  });
});

function table(near: number): string {
  const all = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (pick: (score: Score) => number) => all.reduce((total, [, score]) => total + pick(score), 0);
  const rows = all.map(
    ([rule, { killed, silent, networks: in_ }]) => `| \`${rule}\` | ${killed} | ${silent} | ${in_.size} |`,
  );
  return `# How far the rules can be trusted

Made by a test: \`npm run trust\` writes it, \`npm test\` fails when it is not true.

Each rule was tried on mistakes made one at a time in ${networks.length} working networks of our own, and had to find the mistake on the router where it was made,
with no other error. It also had to stay silent in all working networks, in ${near} networks that look like broken ones and are not, when the
lines are written in other ways (other order, abbreviations, other names, features added), and where all routers have the same unusual value.

- **found**: mistakes that the rule found, made by the harness or written as a broken network.
- **silent**: networks in which all routers were changed alike, so that nothing is wrong.
- **networks**: working networks in which the mistakes were made.

${sum(({ killed }) => killed)} mistakes found, ${sum(({ silent }) => silent) + near + networks.length} times silent where it looks like one.

| rule | found | silent | networks |
|---|---|---|---|
${rows.join("\n")}
`;
}
