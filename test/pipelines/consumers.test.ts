/** A repository as docs/pipelines.md lays it out, checked end to end as each consumer does it: with the built program and the steps of the CI files. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { formats } from "../../src/report/reporter.ts";
import { blockOf, blocksOf } from "../support/blocks.ts";
import { readers } from "./findings.ts";
import { createRepository, type Repository, standIn } from "./repository.ts";
import {
  actionMistakes,
  gitlabJobMistakes,
  hookMistakes,
  matcherMistakes,
  validators,
  workflowMistakes,
} from "./schemas.ts";

const page = blocksOf("docs/pipelines.md");
const yaml = page
  .filter(({ language, name }) => language === "yaml" && name === "")
  .map(({ text }) => parse(text));
const shell = page.filter(({ language }) => language === "sh").map(({ text }) => text.trim());

/** What is found beyond ioslint.yaml's entries, the comments in the files and known.json. */
const found = [
  "networks/north/branch 3.cfg:26 warning tunnel/mss-too-large",
  "networks/north/branch2.cfg:24 warning tunnel/mtu-mismatch",
  "networks/north/branch2.cfg:25 info tunnel/mss-too-large",
  "networks/north/hub.cfg:34 error tunnel/key-mismatch",
];
/** What the last commit alone brings. */
const brought = found.slice(3);
const secrets = /Planted/;

let repository: Repository;
beforeAll(() => {
  repository = createRepository();
}, 120_000);
afterAll(() => repository.remove());

const findingsIn = (format: string, text: string) => [...(readers[format]?.(text) ?? [])].sort();

/** A command line of the page that holds some words. */
function command(...words: readonly string[]): string {
  return (
    shell.flatMap((text) => text.split("\n")).find((each) => words.every((word) => each.includes(word))) ?? ""
  );
}

describe("every format", () => {
  it("is written by one run, is what its consumer takes, and carries the same findings", async () => {
    const names = formats.map(({ name }) => name);
    const words = names.flatMap((name) => ["--format", `${name}:.git/${name}.out`]);
    const { code, out, err } = repository.ioslint(...words, ".");
    expect([code, err]).toEqual([1, ""]);
    expect(findingsIn("stylish", out)).toEqual(found);
    for (const name of names) {
      const report = repository.read(`.git/${name}.out`);
      expect([name, ...findingsIn(name, report)]).toEqual([name, ...found]);
      expect([name, ...((await validators[name]?.(report)) ?? [])]).toEqual([name]);
      expect(report).not.toMatch(secrets);
      expect(report).not.toMatch(/[^\P{Cc}\n]/u);
      expect(report).not.toContain("<script>alert");
      expect(report).not.toMatch(/^::error::x/m);
    }
    expect(Object.keys(readers).sort()).toEqual([...names].sort());
  });
});

describe("GitHub", () => {
  const [workflow] = yaml.filter((each) => JSON.stringify(each).includes("upload-sarif"));
  const [, , upload] = workflow.jobs.ioslint.steps;

  it("annotates, summarises and gets a file for code scanning from the workflow of the page", async () => {
    expect(workflowMistakes(workflow)).toEqual([]);
    const step = workflow.jobs.ioslint.steps.find(({ run }: { run?: string }) => run !== undefined);
    const { code, out } = repository.sh(step.run, {
      GITHUB_STEP_SUMMARY: join(repository.folder, ".git/summary.md"),
    });
    expect(code).toBe(1);
    expect(findingsIn("github", out)).toEqual(brought);
    expect(findingsIn("markdown", repository.read(".git/summary.md"))).toEqual(brought);
    const sarif = repository.read(upload.with.sarif_file);
    expect(findingsIn("sarif", sarif)).toEqual(brought);
    expect(await validators["sarif"]?.(sarif)).toEqual([]);
  });

  const action = parse(readFileSync("action.yml", "utf8"));

  /** Runs the action's steps with these inputs: expressions become what the runner makes of them. */
  function runAction(inputs: Readonly<Record<string, string>>) {
    const defaults = Object.fromEntries(
      Object.entries<{ default?: string }>(action.inputs).map(([name, each]) => [name, each.default ?? ""]),
    );
    const values: Readonly<Record<string, string>> = { ...defaults, ...inputs };
    const filled = (text: string) =>
      text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) =>
        name === "github.action_path" ? resolve(".") : (values[name.replace("inputs.", "")] ?? ""),
      );
    const [lint] = action.runs.steps;
    const env = Object.fromEntries(
      Object.entries<string>(lint.env).map(([name, text]) => [name, filled(text)]),
    );
    return repository.sh(lint.run, env);
  }

  it("does the same by the action of the repository", () => {
    expect(actionMistakes(action)).toEqual([]);
    const { code, out, err } = runAction({});
    expect([code, err]).toEqual([1, ""]);
    expect(findingsIn("github", out)).toEqual(found);
    expect(findingsIn("sarif", repository.read(action.inputs["sarif-file"].default))).toEqual(found);
    expect(action.runs.steps.at(-1).with.sarif_file).toMatch(/^.\{\{ inputs\.sarif-file \}\}$/);
  });

  it("takes several paths in lines or words, patterns, another limit, and no report", () => {
    repository.sh("rm -f ioslint.sarif");
    const south = runAction({ paths: "networks/south\nnetworks/*/none-*.cfg", "sarif-file": "" });
    expect(south.err).toContain("none-*.cfg");
    const both = runAction({
      paths: "networks/south/*.cfg\n  networks/north/branch2.cfg\n",
      "fail-on": "never",
      "sarif-file": "",
    });
    expect([both.code, both.err]).toEqual([0, ""]);
    expect(findingsIn("github", both.out)).toEqual([
      "networks/north/branch2.cfg:25 info tunnel/mss-too-large",
      "networks/north/branch2.cfg:29 info nhrp/nhs-unknown",
    ]);
    expect(existsSync(join(repository.folder, "ioslint.sarif"))).toBe(false);
    const fresh = runAction({ "new-from": "HEAD~1", config: "ioslint.yaml", "sarif-file": "a b.sarif" });
    expect(findingsIn("github", fresh.out)).toEqual(brought);
    expect(findingsIn("sarif", repository.read("a b.sarif"))).toEqual(brought);
  });

  it("takes nothing in the inputs for an option or a command", () => {
    const { code, out, err } = runAction({
      paths: "--version $(touch .git/owned) `touch .git/owned`;touch .git/owned",
      "sarif-file": "",
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--version");
    expect(existsSync(join(repository.folder, ".git/owned"))).toBe(false);
  });

  it("annotates by the matcher as well", () => {
    expect(matcherMistakes(JSON.parse(readFileSync("editors/github/ioslint-matcher.json", "utf8")))).toEqual(
      [],
    );
    expect(findingsIn("unix", repository.ioslint("-f", "unix").out)).toEqual(found);
  });

  it("gets one comment with pairs that go down and come up", () => {
    const { code } = repository.sh(command("compare origin/main HEAD"));
    expect(code).toBe(1);
    const comment = repository.read("comment.md");
    expect(comment).toContain("NORTH-HUB");
    expect(comment).toMatch(/key-mismatch/);
    expect(comment).not.toMatch(/SOUTH|mtu-mismatch/);
    repository.sh("rm comment.md");
  });
});

describe("GitLab", () => {
  it("gets a code quality report and a test report from the template", async () => {
    const template = parse(readFileSync("ci/gitlab.yml", "utf8"));
    expect(gitlabJobMistakes(template)).toEqual([]);
    const { script, variables, artifacts } = template.ioslint;
    expect(repository.sh(script.join("\n"), variables)).toMatchObject({ code: 1, err: "" });
    for (const [format, path] of [
      ["gitlab", artifacts.reports.codequality],
      ["junit", artifacts.reports.junit],
    ]) {
      const report = repository.read(path);
      expect(findingsIn(format, report)).toEqual(found);
      expect(await validators[format]?.(report)).toEqual([]);
      repository.sh(`rm ${path}`);
    }
  });
});

describe("Azure Pipelines and Jenkins", () => {
  it("get test results, and the job fails", async () => {
    const [pipeline] = yaml.filter((each) => JSON.stringify(each).includes("PublishTestResults"));
    const [step, publish] = pipeline.steps;
    expect(repository.sh(step.script).code).toBe(1);
    expect(findingsIn("junit", repository.read(publish.inputs.testResultsFiles))).toEqual(found);
  });

  it("get issues, and the job leaves the verdict to the gate", async () => {
    const stage = blockOf(page, "groovy");
    const [, step = ""] = /sh '(.*)'/.exec(stage) ?? [];
    const [, path = ""] = /pattern: '(.*?)'/.exec(stage) ?? [];
    expect(repository.sh(step)).toMatchObject({ code: 0, err: "" });
    expect(findingsIn("checkstyle", repository.read(path))).toEqual(found);
    expect(await validators["checkstyle"]?.(repository.read(path))).toEqual([]);
  });
});

describe("pre-commit", () => {
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
  const [hook] = hooks;

  it("checks whole networks when a config is staged, and stops the commit", () => {
    expect(hookMistakes(hooks)).toEqual([]);
    const tracked = repository.git("ls-files", "-z").split("\0");
    const configs = tracked.filter((path) => new RegExp(hook.files).test(path));
    expect(configs.filter((path) => path.startsWith("networks/"))).toHaveLength(7);
    expect(hook.pass_filenames).toBe(false);
    const { code, out } = repository.sh(`npx ${hook.entry} --format unix`);
    expect(code).toBe(1);
    expect(findingsIn("unix", out)).toEqual(found);
  });

  it("is named by the page as the repository has it", () => {
    const [config] = yaml.filter((each) => "repos" in each);
    expect(config.repos[0].hooks).toEqual([{ id: hook.id }]);
  });
});

describe("Reviewdog", () => {
  it("is handed valid diagnostics, with suggestions, and the job goes on", async () => {
    const PATH = standIn(repository, "reviewdog", ".git/reviewdog.json");
    expect(repository.sh(command("reviewdog"), { PATH })).toMatchObject({ code: 0, err: "" });
    const report = repository.read(".git/reviewdog.json");
    expect(findingsIn("rdjson", report)).toEqual(found);
    expect(await validators["rdjson"]?.(report)).toEqual([]);
    expect(report).toContain('"suggestions"');
  });
});
