/** The problem matchers of editors, applied to what the program really prints. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unix } from "../../src/report/unix.ts";
import { ioslint } from "../cli/program.ts";
import { finding, place, result } from "../report/result.ts";

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly message: number;
  readonly code: number;
}

interface Reported {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly path: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
}

const tasks = JSON.parse(readFileSync("editors/vscode/tasks.json", "utf8"));
const github = JSON.parse(readFileSync("editors/github/ioslint-matcher.json", "utf8"));

const matchers: readonly { name: string; pattern: Pattern }[] = [
  { name: "Visual Studio Code", pattern: tasks.tasks[0].problemMatcher.pattern },
  { name: "GitHub", pattern: github.problemMatcher[0].pattern[0] },
];

function matches({ regexp, file, line, column, severity, message, code }: Pattern, output: string) {
  return output.split("\n").flatMap((text) => {
    const found = new RegExp(regexp).exec(text);
    if (!found) return [];
    return [
      {
        file: found[file],
        line: found[line],
        column: found[column],
        severity: found[severity],
        message: found[message],
        code: found[code],
      },
    ];
  });
}

describe.each(matchers)("the matcher for $name", ({ pattern }) => {
  it("finds file, line, column, severity, message and rule of errors, warnings and infos", () => {
    const at = place("C:/sites/a b [1].cfg", 12, 3, 9);
    const severities = ["error", "warning", "info"] as const;
    const report = unix(
      result(severities.map((severity) => finding({ severity, at, message: "a: b [c/d] e: f" }))),
    );
    expect(matches(pattern, report)).toEqual(
      severities.map((severity) => ({
        file: "C:/sites/a b [1].cfg",
        line: "12",
        column: "3",
        severity,
        message: "a: b [c/d] e: f",
        code: "tunnel/key-mismatch",
      })),
    );
  });

  it("finds in a real run every finding that the JSON report names, and no related place", async () => {
    const { out } = await ioslint(["--format", "unix", "fixtures/article"]);
    const { diagnostics } = JSON.parse((await ioslint(["--format", "json", "fixtures/article"])).out);
    const reported: readonly Reported[] = diagnostics;
    expect(matches(pattern, out)).toEqual(
      reported.map(({ path, range: { start }, severity, message, rule }) => ({
        file: path,
        line: String(start.line),
        column: String(start.column),
        severity,
        message,
        code: rule,
      })),
    );
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

it("the task of Visual Studio Code runs the program in the format that its matcher reads", () => {
  const [task] = tasks.tasks;
  expect(task.command).toContain("--format unix");
  expect(task.problemMatcher.fileLocation).toContain("autoDetect");
});
