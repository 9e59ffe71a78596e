/** What of a run was known before: by a baseline, or by the same files elsewhere. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { RuleWishes } from "../config/plan.ts";
import type { Settings } from "../config/settings.ts";
import { shownPath } from "../config/source.ts";
import { subtract } from "../lint/baseline.ts";
import type { LintResult } from "../lint/diagnostic.ts";
import type { Fingerprint } from "../lint/fingerprint.ts";
import { summaryOf } from "../lint/lint.ts";
import { count } from "../report/text.ts";
import { type Checked, type CheckOptions, check } from "./check.ts";
import { complain } from "./complain.ts";
import { documentsAt, documentsIn } from "./earlier.ts";
import type { Io } from "./io.ts";
import { entryText, readBaseline, writeBaseline } from "./known.ts";
import { type Arguments, UsageError } from "./request.ts";
import { filterOf } from "./settings.ts";
import { lastValue } from "./values.ts";

/** A run, how it was set, and what is asked of it. */
export interface Run {
  readonly read: Arguments;
  readonly io: Io;
  readonly settings: Settings;
  readonly wishes: RuleWishes;
  readonly options: CheckOptions;
  readonly checked: Checked;
  /** Names of the devices that were read. */
  readonly devices: ReadonlySet<string>;
}

/** Stale entries that are named before the rest is counted. */
const named = 5;

/** The result without what was known; `stale` when the baseline holds entries that no finding is any more. */
export async function withoutKnown(
  run: Run,
): Promise<{ readonly result: LintResult; readonly stale: boolean }> {
  const before = await earlier(run);
  // What the baseline knows is there still, whether or not it is new.
  const { result, stale } = againstBaseline(run);
  if (before === undefined) return { result, stale };
  const { fresh } = subtract(result.diagnostics, before, run.checked.fingerprint);
  return { result: leftOut(result, fresh, "before"), stale };
}

/** Fingerprints of what `--new-from` or `--against` has; undefined when neither is asked for. */
async function earlier({
  read,
  io,
  settings,
  wishes,
  options,
}: Run): Promise<readonly Fingerprint[] | undefined> {
  const revision = lastValue(read, "new-from");
  const folder = lastValue(read, "against");
  if (revision === undefined && folder === undefined) return undefined;
  if (revision !== undefined && folder !== undefined)
    throw new UsageError("--new-from and --against exclude each other");
  const filter = filterOf(settings);
  const documents =
    revision !== undefined
      ? await documentsAt(revision, read.operands, io, filter)
      : await documentsIn(folder ?? "", read.operands, io, filter);
  const { onTime: _, ...rest } = options;
  const { result, fingerprint } = check(documents, settings, wishes, rest);
  return result.diagnostics.map(fingerprint);
}

function againstBaseline(run: Run): { result: LintResult; stale: boolean } {
  const { read, io, settings, checked } = run;
  const { result } = checked;
  const typed = lastValue(read, "baseline");
  const path = typed === undefined ? settings.baseline?.value : resolve(io.cwd, typed);
  const updates = read.switches.get("update-baseline") === true;
  const prunes = read.switches.get("prune-baseline") === true;
  if (path === undefined) {
    if (updates || prunes)
      throw new UsageError(`--${updates ? "update" : "prune"}-baseline needs --baseline <file>`);
    return { result, stale: false };
  }
  const shown = typed ?? shownPath(path, io.cwd);
  const all = result.diagnostics.map(checked.fingerprint);
  if (updates) {
    const kept = (existsSync(path) ? readBaseline(path, shown) : []).filter((entry) => !isJudged(entry, run));
    writeBaseline(path, [...kept, ...all], shown);
    return { result: leftOut(result, [], "baseline"), stale: false };
  }
  const entries = readBaseline(path, shown);
  const { fresh, stale } = subtract(result.diagnostics, entries, checked.fingerprint);
  const dead = new Set(stale.filter((entry) => isJudged(entry, run)));
  if (prunes) {
    if (dead.size > 0)
      writeBaseline(
        path,
        entries.filter((entry) => !dead.has(entry)),
        shown,
      );
    complain(io, `${count(dead.size, "stale entry", "stale entries")} taken out of ${shown}`);
  } else for (const line of staleLines([...dead], shown)) complain(io, line);
  return { result: leftOut(result, fresh, "baseline"), stale: dead.size > 0 && !prunes };
}

/** Of a run over some files or rules, only what it would have found is judged. */
function isJudged({ rule, device, peers = [] }: Fingerprint, { checked, devices, options }: Run): boolean {
  if (!checked.ran.has(rule)) return false;
  if (options.picked && checked.needOthers.has(rule) && peers.length === 0) return false;
  return options.partial !== true || [device, ...peers].every((name) => devices.has(name));
}

function staleLines(stale: readonly Fingerprint[], shown: string): readonly string[] {
  const lines = stale.slice(0, named).map((entry) => `${shown}: no longer found: ${entryText(entry)}`);
  if (stale.length > named) lines.push(`${shown}: and ${stale.length - named} more`);
  return lines.length === 0 ? lines : [...lines, "--prune-baseline takes out what is no longer found"];
}

/** The result with these findings alone; the others count as left out. */
function leftOut(
  result: LintResult,
  fresh: LintResult["diagnostics"],
  how: "baseline" | "before",
): LintResult {
  const shown = new Set(fresh);
  const reason = how === "baseline" ? "known in the baseline" : "found before, too";
  const others = result.diagnostics
    .filter((each) => !shown.has(each))
    .map((diagnostic) => ({ diagnostic, reason, in: "baseline" as const }));
  return {
    ...result,
    diagnostics: fresh,
    suppressed: [...result.suppressed, ...others],
    summary: summaryOf(fresh),
  };
}
