/** Where results go: any number of formats in one run, each to standard output or to a file. */
import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import type { LintResult } from "../lint/diagnostic.ts";
import { hint } from "../lint/nearest.ts";
import { type Format, formats, type ReportOptions } from "../report/reporter.ts";
import type { Io } from "./io.ts";
import { type Arguments, UsageError } from "./request.ts";
import { writeWhole } from "./write-file.ts";

/** One output that was asked for. */
interface Output {
  readonly format: Format;
  /** As it was typed; undefined: standard output. */
  readonly file: string | undefined;
}

/**
 * What `--format` asks for: `json`, or `sarif:report.sarif` to write a file. Of formats without a file the last counts; standard output
 * is for people when all go to files.
 */
export function outputsOf(read: Arguments): readonly Output[] {
  const asked = (read.values.get("format") ?? []).map(outputOf);
  const twice = asked.find(
    ({ file }, index) => file !== undefined && asked.findIndex((each) => each.file === file) < index,
  );
  if (twice) throw new UsageError(`--format: two formats go to the file ${twice.file}`);
  const shown = asked.filter(({ file }) => file === undefined).at(-1) ?? outputOf("stylish");
  return [shown, ...asked.filter(({ file }) => file !== undefined)];
}

function outputOf(word: string): Output {
  const [, name = word, file] = /^([^:]*):(.*)$/s.exec(word) ?? [];
  const format = formats.find((each) => each.name === name);
  if (!format) {
    const names = formats.map((each) => each.name);
    throw new UsageError(`unknown format "${name}"${hint(name, names)}`);
  }
  if (file === "") throw new UsageError(`--format ${name}: needs the name of a file behind the colon`);
  return { format, file };
}

/**
 * Writes the result in each form; colours go to standard output only.
 *
 * @throws UsageError when a file cannot be written
 */
export async function writeOutputs(
  outputs: readonly Output[],
  result: LintResult,
  options: ReportOptions,
  io: Io,
): Promise<void> {
  for (const { format, file } of outputs) {
    const report = await format.load();
    if (file === undefined) io.out(await report(result, options));
    else writeWhole(resolve(io.cwd, file), await report(result, { ...options, colour: false }), file);
    if (format.name === "github") await summarise(result, io);
  }
}

/** The summary page of a job on GitHub, in Markdown: steps add to it. */
async function summarise(result: LintResult, { env: { GITHUB_STEP_SUMMARY: page } }: Io): Promise<void> {
  if (page === undefined || page === "") return;
  const { markdown } = await import("../report/markdown.ts");
  try {
    appendFileSync(page, `${await markdown(result)}\n`);
  } catch {
    throw new UsageError(`${page}: the summary of the job cannot be written`);
  }
}
