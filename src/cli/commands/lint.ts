/** `ioslint lint`: what keeps these routers from working together. */
import { resolve } from "node:path";
import type { Settings } from "../../config/settings.ts";
import type { LintResult } from "../../lint/diagnostic.ts";
import { summaryOf } from "../../lint/lint.ts";
import { aheadOf, check } from "../check.ts";
import { complain, failed } from "../complain.ts";
import { type Inputs, readConfigs } from "../inputs.ts";
import type { Io } from "../io.ts";
import { exitCode, limitsOf } from "../limits.ts";
import { outputsOf, writeOutputs } from "../outputs.ts";
import { readingOf } from "../reading.ts";
import { type Arguments, UsageError } from "../request.ts";
import { filterOf, rulesOf, settingsOf, wishesOf } from "../settings.ts";
import { statistics, statisticsJson, stopwatch } from "../statistics.ts";
import { lastValue } from "../values.ts";

export async function lintFiles(read: Arguments, io: Io): Promise<number> {
  const outputs = outputsOf(read);
  if (read.switches.get("fix") === true && read.operands.includes("-"))
    throw new UsageError("--fix changes files, not standard input: --fix-dry-run shows the changes");
  const settings = await settingsOf(read, io);
  const wishes = wishesOf(read, rulesOf(settings));
  const limits = limitsOf(read, settings);
  const stdinName = lastValue(read, "stdin-filename");
  const watch = read.switches.get("stats") === true ? stopwatch() : undefined;
  // Files that are to be fixed change while trees may have been let go; rules whose time is taken are asked once.
  const ahead = wantsFixes(read) || watch ? undefined : aheadOf(settings, wishes);
  const reading = ahead && (await readingOf(read, settings, ahead, io));
  const inputs = await readConfigs(read.operands, io, {
    stdinName,
    filter: filterOf(settings),
    ...reading,
  });
  reading?.close();
  const { documents, problems, leftOut } = inputs;
  for (const each of problems) complain(io, each);
  if (leftOut.length > 0) complain(io, `left out, no IOS configuration: ${shortList(leftOut)}`);
  if (documents.length === 0) {
    if (problems.length === 0) complain(io, "no IOS configuration found");
    return failed;
  }
  const options = {
    partial: isPartial(inputs, read.operands, settings, io),
    picked: inputs.named,
    ...(read.switches.get("suppressions") === false && { ignore: "none" as const }),
    ...(watch && { onTime: watch.onTime }),
    ...(ahead && { ahead }),
  };
  const checked = check(documents, settings, wishes, options);
  const devices = new Set(checked.result.files.flatMap((file) => file.devices));
  const { result, stale } = knowsSome(read, settings)
    ? await (await import("../compare-known.ts")).withoutKnown({
        read,
        io,
        settings,
        wishes,
        options,
        checked,
        devices,
      })
    : { result: checked.result, stale: false };
  const shown = read.switches.get("quiet") === true ? errorsOf(result) : result;
  if (watch) io.err(watch.table());
  const reason = lastValue(read, "suppress");
  if (reason !== undefined) {
    await (await import("../suppress.ts")).suppress(shown, reason, settings, io);
    return problems.length > 0 ? failed : 0;
  }
  if (wantsFixes(read)) {
    const { diffOf, remediation, writeFixes } = await import("../fixes.ts");
    if (read.switches.get("remediation") === true) io.out(remediation(shown.diagnostics));
    else if (read.switches.get("fix-dry-run") === true) io.out(diffOf(documents, shown.diagnostics, read));
    else {
      // What is left is what another run finds.
      const fixed = writeFixes(documents, shown.diagnostics, read, io);
      if (fixed.length > 0) return lintFiles(withoutFix(read), io);
    }
    if (read.switches.get("fix") !== true) return problems.length > 0 ? failed : 0;
  }
  const counts = read.switches.get("statistics") === true;
  const [printed] = outputs;
  if (counts) io.out(printed?.format.name === "json" ? statisticsJson(shown) : statistics(shown));
  const facts = async () => (await import("../run-facts.ts")).runFacts(checked, settings);
  const briefs = async () => (await import("../briefs.ts")).briefsOf(checked);
  const written = counts ? outputs.slice(1) : outputs;
  await writeOutputs(written, shown, { colour: wantsColour(read, io), facts, briefs }, io);
  if (problems.length > 0) return failed;
  return exitCode(result.summary, limits, io) || (stale ? 1 : 0);
}

function wantsFixes({ switches }: Arguments): boolean {
  return ["fix", "fix-dry-run", "remediation"].some((option) => switches.get(option) === true);
}

function withoutFix(read: Arguments): Arguments {
  return { ...read, switches: new Map([...read.switches].filter(([name]) => name !== "fix")) };
}

/** Whether findings of another time or place count. */
function knowsSome({ values, switches }: Arguments, { baseline }: Settings): boolean {
  const asked = ["baseline", "new-from", "against"].some((option) => values.has(option));
  return asked || baseline !== undefined || switches.has("update-baseline") || switches.has("prune-baseline");
}

/** Files were named, or a folder below the one that the configuration is for: there may be more that belong to them. */
function isPartial({ named }: Inputs, words: readonly string[], { files }: Settings, io: Io): boolean {
  const [config] = files;
  if (config === undefined) return named;
  const folders = words.length === 0 ? [io.cwd] : words.map((word) => resolve(io.cwd, word));
  return !folders.some((folder) => config.startsWith(folder.endsWith("/") ? folder : `${folder}/`));
}

function errorsOf(result: LintResult): LintResult {
  const diagnostics = result.diagnostics.filter((each) => each.severity === "error");
  return { ...result, diagnostics, summary: summaryOf(diagnostics) };
}

/** `--color` and `--no-color` win, then NO_COLOR, then FORCE_COLOR, then whether a terminal listens. */
export function wantsColour(read: Arguments, io: Io): boolean {
  const wish = read.switches.get("color");
  if (wish !== undefined) return wish;
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: terminal } = io.env;
  if (never) return false;
  if (always !== undefined && always !== "") return always !== "0" && always !== "false";
  return io.isTerminal && terminal !== "dumb";
}

function shortList(paths: readonly string[]): string {
  const more = paths.length - 5;
  return more > 0 ? `${paths.slice(0, 5).join(", ")} and ${more} more` : paths.join(", ");
}
