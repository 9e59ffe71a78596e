/** `ioslint lint`: what keeps these routers from working together. */
import { rules } from "../../../rules/generated/registry.ts";
import type { LintResult, Severity } from "../../lint/diagnostic.ts";
import { lint, summaryOf } from "../../lint/lint.ts";
import { hint } from "../../lint/nearest.ts";
import { formats } from "../../report/reporter.ts";
import { count } from "../../report/text.ts";
import { complain, failed } from "../complain.ts";
import { readConfigs } from "../inputs.ts";
import type { Io } from "../io.ts";
import { type Arguments, UsageError } from "../request.ts";
import { oneOf, wholeNumber } from "../values.ts";

const failOn = ["error", "warning", "info", "never"] as const;
const settings = ["off", "info", "warning", "error"] as const;

export async function lintFiles(read: Arguments, io: Io): Promise<number> {
  const names = formats.map((each) => each.name);
  const name = oneOf(read, "format", names, "stylish");
  const limits = {
    failOn: oneOf(read, "fail-on", failOn, "error"),
    maxWarnings: wholeNumber(read, "max-warnings"),
  };
  const severities = severitiesOf(read);
  const { documents, problems, leftOut } = await readConfigs(
    read.operands,
    io,
    read.values.get("stdin-filename")?.at(-1),
  );
  for (const each of problems) complain(io, each);
  if (leftOut.length > 0) complain(io, `left out, no IOS configuration: ${shortList(leftOut)}`);
  if (documents.length === 0) {
    if (problems.length === 0) complain(io, "no IOS configuration found");
    return failed;
  }
  const result = lint(documents, { rules, severities });
  const report = await formats.find((each) => each.name === name)?.load();
  const shown = read.switches.get("quiet") ? errorsOf(result) : result;
  io.out(report?.(shown, { colour: wantsColour(read, io) }) ?? "");
  if (problems.length > 0) return failed;
  return exitCode(result, limits, io);
}

/** `--rule id=severity`, checked. */
function severitiesOf(read: Arguments): ReadonlyMap<string, Severity | "off"> {
  const ids = rules.map((each) => each.id);
  return new Map(
    (read.values.get("rule") ?? []).map((typed) => {
      const [id = "", severity = ""] = typed.split(/[=:](.*)/s);
      if (!ids.includes(id)) throw new UsageError(`unknown rule "${id}"${hint(id, ids)}`);
      const known = settings.find((each) => each === severity);
      if (known === undefined) {
        throw new UsageError(`unknown severity "${severity}" of rule ${id}${hint(severity, settings)}`);
      }
      return [id, known];
    }),
  );
}

function exitCode(
  { summary: { errors, warnings, infos } }: LintResult,
  limits: { failOn: (typeof failOn)[number]; maxWarnings: number | undefined },
  io: Io,
): number {
  const { maxWarnings } = limits;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    complain(io, `${count(warnings, "warning")}, more than the ${maxWarnings} that --max-warnings allows`);
    return 1;
  }
  const failing = {
    never: 0,
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
  };
  return failing[limits.failOn] > 0 ? 1 : 0;
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
