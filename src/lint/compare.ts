/** What lies between two states of a network: findings that came, went or changed, and sessions that did. */
import { subtract } from "./baseline.ts";
import type { Diagnostic, LintResult } from "./diagnostic.ts";
import { type Fingerprint, isSame, keyOf } from "./fingerprint.ts";
import { compareText } from "./order.ts";

/** One finding in both states that says something else. */
export interface Change {
  readonly before: Diagnostic;
  readonly after: Diagnostic;
}

type Finger = (diagnostic: Diagnostic) => Fingerprint;

/** Findings by what became of them, each list in the order of all outputs. */
export function changesOf(
  before: LintResult,
  after: LintResult,
  fingerBefore: Finger,
  fingerAfter: Finger,
): {
  readonly fresh: readonly Diagnostic[];
  readonly cured: readonly Diagnostic[];
  readonly changed: readonly Change[];
} {
  const old = before.diagnostics.map((diagnostic) => ({ diagnostic, print: fingerBefore(diagnostic) }));
  const now = after.diagnostics.map(fingerAfter);
  const { fresh, known } = subtract(
    after.diagnostics,
    old.map(({ print }) => print),
    fingerAfter,
  );
  const cured = subtract(before.diagnostics, now, fingerBefore).fresh;
  const byKey = new Map<string, typeof old>();
  for (const each of old) byKey.set(keyOf(each.print), [...(byKey.get(keyOf(each.print)) ?? []), each]);
  const changed = known.flatMap(({ diagnostic: found, entry }) => {
    const same = (byKey.get(keyOf(entry)) ?? []).filter(({ print }) => isSame(print, entry));
    const [first] = same;
    const isEqual = same.some(
      ({ diagnostic }) => diagnostic.severity === found.severity && diagnostic.message === found.message,
    );
    return first === undefined || isEqual ? [] : [{ before: first.diagnostic, after: found }];
  });
  return { fresh, cured, changed };
}

/** The state of a pair of routers in a cloud. */
export interface Session {
  readonly cloud: string;
  readonly a: string;
  readonly b: string;
  readonly state: "up" | "down" | "unknown";
}

export interface SessionChange {
  readonly cloud: string;
  readonly a: string;
  readonly b: string;
  /** Left out where the pair is not there. */
  readonly before?: Session["state"];
  readonly after?: Session["state"];
}

/** The pairs whose state is another afterwards, by cloud and names. */
export function sessionChanges(
  before: readonly Session[],
  after: readonly Session[],
): readonly SessionChange[] {
  const old = byPair(before);
  const now = byPair(after);
  return [...new Set([...old.keys(), ...now.keys()])].sort(compareText).flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const pair = is ?? was;
    if (pair === undefined || was?.state === is?.state) return [];
    const { cloud, a, b } = pair;
    return [{ cloud, a, b, ...(was && { before: was.state }), ...(is && { after: is.state }) }];
  });
}

/** By cloud and both names, whoever comes first. */
function byPair(sessions: readonly Session[]): ReadonlyMap<string, Session> {
  return new Map(
    sessions.map((each) => [[each.cloud, ...[each.a, each.b].sort(compareText)].join("\n"), each]),
  );
}
