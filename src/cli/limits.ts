/** When a run with findings fails. */
import type { Settings } from "../config/settings.ts";
import type { LintResult } from "../lint/diagnostic.ts";
import { count } from "../report/text.ts";
import { complain } from "./complain.ts";
import type { Io } from "./io.ts";
import type { Arguments } from "./request.ts";
import { oneOf, wholeNumber } from "./values.ts";

const severities = ["error", "warning", "info", "never"] as const;

export interface Limits {
  readonly failOn: (typeof severities)[number];
  /** Undefined: no limit. */
  readonly maxWarnings: number | undefined;
  /** The configuration limits the warnings, not the command line. */
  readonly configured: boolean;
}

/** What the command line says, else the settings. */
export function limitsOf(read: Arguments, settings: Settings): Limits {
  const typed = read.values.has("max-warnings");
  return {
    failOn: oneOf(read, "fail-on", severities, settings.failOn?.value ?? "error"),
    maxWarnings: typed ? wholeNumber(read, "max-warnings") : settings.maxWarnings?.value,
    configured: !typed,
  };
}

/** 1 when the findings are too many or too grave, else 0. */
export function exitCode({ errors, warnings, infos }: LintResult["summary"], limits: Limits, io: Io): number {
  const { maxWarnings } = limits;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    const who = limits.configured ? "maxWarnings in the configuration" : "--max-warnings";
    complain(io, `${count(warnings, "warning")}, more than the ${maxWarnings} that ${who} allows`);
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
