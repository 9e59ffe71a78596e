/** One run of the program: words in, text and an exit code out. Never throws. */
import { RuleError } from "../lint/rule-error.ts";
import { ChangedText } from "../syntax/changed-text.ts";
import { readArguments } from "./arguments.ts";
import { complain, failed } from "./complain.ts";
import type { Io } from "./io.ts";
import { type Arguments, UsageError } from "./request.ts";

/**
 * Runs the command line.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0, 1 for findings, 2 when the run itself failed (then a line on `io.err` says why)
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  return await attempted(io, async () => {
    const read = await readArguments(argv);
    if ("answer" in read) {
      io.out(read.answer);
      return 0;
    }
    const command = await commandOf(read);
    return io.isErrorTerminal ? await shown(command, read, io) : await command(read, io);
  });
}

/** Whatever goes wrong is one line on standard error and exit code 2. */
async function attempted(io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    complain(
      io,
      error instanceof UsageError || error instanceof RuleError || error instanceof ChangedText
        ? text
        : `internal error: ${text.split("\n")[0]}`,
    );
    return failed;
  }
}

/** Carries out what was asked for; returns the exit code. */
type Command = (read: Arguments, io: Io) => Promise<number>;

/** Lets somebody at a terminal see how far it is. */
async function shown(command: Command, read: Arguments, io: Io): Promise<number> {
  const { wantsProgress, withProgress } = await import("./progress.ts");
  if (!wantsProgress(read, io)) return command(read, io);
  const progress = withProgress(io);
  try {
    return await command(read, progress.io);
  } finally {
    progress.clear();
  }
}

/** Only the command that is asked for is loaded. */
async function commandOf({ command, switches }: Arguments): Promise<Command> {
  switch (command) {
    case "parse":
      return (await import("./commands/parse.ts")).parse;
    case "coverage":
      return (await import("./commands/coverage.ts")).coverage;
    case "rules":
      return (await import("./commands/rules.ts")).listRules;
    case "network":
      return (await import("./commands/network.ts")).showNetwork;
    case "why":
      return (await import("./commands/why.ts")).why;
    case "predict":
      return (await import("./commands/predict.ts")).predict;
    case "verify":
      return (await import("./commands/verify.ts")).verify;
    case "show":
      return (await import("./commands/show.ts")).show;
    case "anonymize":
      return (await import("./commands/anonymize.ts")).anonymizeFiles;
    case "compare":
      return (await import("./commands/compare.ts")).compare;
    case "config":
      return (await import("./commands/config.ts")).showConfig;
    case "init":
      return (await import("./commands/init.ts")).init;
    case "completion":
      return (await import("./commands/completion.ts")).completion;
    case "explain":
      return (await import("./commands/explain.ts")).explain;
    default:
      if (switches.get("watch") === true) return await watching();
      return (await import("./commands/lint.ts")).lintFiles;
  }
}

async function watching(): Promise<Command> {
  const { watchFiles } = await import("./commands/watch.ts");
  const { lintFiles } = await import("./commands/lint.ts");
  return (read, io) =>
    watchFiles(read, io, (words, world) => attempted(world, () => lintFiles(words, world)));
}
