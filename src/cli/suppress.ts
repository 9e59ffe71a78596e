/** `--suppress "reason"`: the findings of the run become entries under `ignore`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../config/settings.ts";
import type { WrittenIgnore } from "../config/write-ignore.ts";
import type { LintResult } from "../lint/diagnostic.ts";
import { count } from "../report/text.ts";
import { complain } from "./complain.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./request.ts";
import { writeWhole } from "./write-file.ts";

/** Writes an entry for each finding to the configuration of the run, or to a new one in its folder. */
export async function suppress(
  result: LintResult,
  reason: string,
  settings: Settings,
  io: Io,
): Promise<void> {
  if (reason.trim() === "") throw new UsageError("--suppress needs a reason");
  const entries = entriesFor(result, reason);
  const [file = join(io.cwd, "ioslint.yaml")] = settings.files;
  const { withIgnores } = await import("../config/write-ignore.ts");
  const { shownPath } = await import("../config/source.ts");
  const shown = shownPath(file, io.cwd);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (entries.length > 0) writeWhole(file, withIgnores(text, file, entries), shown);
  complain(io, `${count(entries.length, "entry", "entries")} written to ${shown}`);
}

/** One for each rule, device and line. A finding about the configuration itself cannot be left out by it. */
function entriesFor({ diagnostics, excerpt }: LintResult, reason: string): readonly WrittenIgnore[] {
  const entries = diagnostics
    .filter(({ at }) => at.device !== "")
    .map(({ rule, at }) => {
      const text = excerpt(at)?.text.trim() ?? "";
      return { rule, device: at.device, ...(text !== "" && { text }), reason };
    });
  return [...new Map(entries.map((each) => [JSON.stringify(each), each])).values()];
}
