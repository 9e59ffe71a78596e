/** `ioslint verify`: captured outputs against what the configurations predict. */
import { assumptionsOf } from "../../config/facts.ts";
import { rulesBetween } from "../../lint/between.ts";
import type { LintResult } from "../../lint/diagnostic.ts";
import { excerptOf } from "../../lint/excerpt.ts";
import { summaryOf } from "../../lint/lint.ts";
import { compareDiagnostics } from "../../lint/order.ts";
import { networkOf } from "../../network/assume.ts";
import { predict } from "../../predict/predict.ts";
import { verify as differences } from "../../predict/verify/verify.ts";
import { readCaptures } from "../../show/captures.ts";
import type { Document } from "../../syntax/document.ts";
import { check } from "../check.ts";
import { failed } from "../complain.ts";
import { configsOf } from "../configs.ts";
import { readFiles } from "../inputs.ts";
import type { Io } from "../io.ts";
import { exitCode, limitsOf } from "../limits.ts";
import { outputsOf, writeOutputs } from "../outputs.ts";
import { type Arguments, UsageError } from "../request.ts";
import { rulesOf, wishesOf } from "../settings.ts";
import { wantsColour } from "./lint.ts";

export async function verify(read: Arguments, io: Io): Promise<number> {
  const outputs = outputsOf(read);
  const inputs = await configsOf(read, io);
  if (inputs === undefined || inputs.problems.length > 0) return failed;
  const { documents, settings } = inputs;
  const limits = limitsOf(read, settings);
  const captured = await capturesOf(read, io);
  // A transcript may hold both, and be named for both.
  const known = new Set(documents.map(({ path }) => path));
  const all = [...documents, ...captured.filter(({ path }) => !known.has(path))];
  const captures = all.flatMap((document) => readCaptures(document).captures);
  if (captures.length === 0) {
    throw new UsageError("no output of a show command to verify: name files with --captures");
  }
  const checked = check(documents, settings, wishesOf(read, rulesOf(settings)));
  const { result } = checked;
  const routers = predict(networkOf(documents, assumptionsOf(settings)), rulesBetween(result.diagnostics));
  const diagnostics = [...result.diagnostics, ...differences(routers, captures)].sort(compareDiagnostics);
  const shown: LintResult = {
    ...result,
    diagnostics,
    summary: summaryOf(diagnostics),
    excerpt: (at) =>
      result.excerpt(at) ??
      excerptOf(
        captured.find(({ path }) => path === at.path),
        at,
      ),
  };
  const facts = async () => (await import("../run-facts.ts")).runFacts(checked, settings);
  const briefs = async () => (await import("../briefs.ts")).briefsOf(checked);
  await writeOutputs(outputs, shown, { colour: wantsColour(read, io), facts, briefs }, io);
  return exitCode(shown.summary, limits, io);
}

/** Files that hold outputs and need not be configurations. */
async function capturesOf(read: Arguments, io: Io): Promise<readonly Document[]> {
  const words = read.values.get("captures") ?? [];
  if (words.length === 0) return [];
  const { found, problems } = await readFiles(words, io);
  const [first] = problems;
  if (first !== undefined) throw new UsageError(first);
  return found.map(({ document }) => document);
}
