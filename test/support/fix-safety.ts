/** What the part "Fix safety" of a rule's page has to say of a fix. */
import { safetyOf } from "../../src/lint/apply.ts";
import type { Fix } from "../../src/lint/fix.ts";

type SafetyWord = "Safe" | "Unsafe" | "By hand";

/** The word with which a paragraph about a fix begins, as `docs/fixes.md` explains it. */
function safetyWordOf(fix: Fix): SafetyWord {
  if (fix.edits.length === 0) return "By hand";
  return safetyOf(fix) === "safe" ? "Safe" : "Unsafe";
}

/**
 * Whether a paragraph is about a fix: it begins with the fix's word and quotes the beginning of one of the commands (up to `...`), of an unsafe
 * fix one that is unsafe by itself.
 */
export function tellsOf(paragraph: string, fix: Fix): boolean {
  const deciding = fix.commands
    .filter(
      (command) => safetyWordOf(fix) !== "Unsafe" || safetyOf({ ...fix, commands: [command] }) === "unsafe",
    )
    .map((command) => command.trim());
  const quoted = [...paragraph.matchAll(/`([^`]+)`/g)].map(([, words]) => words?.split(" ...")[0] ?? "");
  return (
    paragraph.startsWith(`${safetyWordOf(fix)}: `) &&
    quoted.some((words) => deciding.some((command) => `${command} `.startsWith(`${words} `)))
  );
}
