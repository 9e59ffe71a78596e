/** How often each rule was tried, and the page that says so. */
import { rules } from "../../../rules/generated/registry.ts";
import { fewer } from "./fewer.ts";

export interface Score {
  killed: number;
  silent: number;
  readonly networks: Set<string>;
}

const scores: ReadonlyMap<string, Score> = new Map(
  rules.map(({ id }) => [id, { killed: 0, silent: 0, networks: new Set<string>() }]),
);

export function scoreOf(rule: string): Score {
  const score = scores.get(rule);
  if (score === undefined) throw new Error(`no rule ${rule}`);
  return score;
}

/** Rules that some mistake or some change is made for. */
export function tried(): readonly (readonly [string, Score])[] {
  return [...scores].filter(([, { killed, silent }]) => killed + silent > 0);
}

/** The text of docs/trust.md. */
export function table(clean: number): string {
  const all = [...tried()].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (pick: (score: Score) => number) => all.reduce((total, [, score]) => total + pick(score), 0);
  const rows = all.map(
    ([rule, { killed, silent, networks: in_ }]) => `| \`${rule}\` | ${killed} | ${silent} | ${in_.size} |`,
  );
  const reasons = [...fewer]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, reason]) => `- \`${rule}\`: ${reason}.`);
  return `# How far the rules can be trusted

Made by a test: \`npm run trust\` writes it, \`npm test\` fails when it is not true.

Each rule was tried on mistakes made one at a time in ${clean} working networks of our own. It had to find each on the router and at the line where
it was made, and no rule that has nothing to do with it was to call anything an error. It also had to stay silent where the text was changed in a way that looks like the mistake
and is none. Besides, all rules are silent on the working networks, on those under \`fixtures/near-miss\`, and when the lines are written in other
ways (other order, abbreviations, other names, features added).

- **found**: mistakes that the rule found, each in a text of its own; of each kind of mistake at most twenty, spread over the networks.
- **silent**: changes like its mistakes that are none, about which it said nothing.
- **networks**: working networks in which the mistakes were made.

${sum(({ killed }) => killed)} mistakes were made, and all were found. ${sum(({ silent }) => silent)} times a rule saw a change that looks like one of its mistakes, and each time it was silent.

| rule | found | silent | networks |
|---|---|---|---|
${rows.join("\n")}

Rules without a row are tried by the examples on their pages alone.

## Fewer

Rules with less than ten mistakes in three networks and five near misses, and why:

${reasons.join("\n")}
`;
}
