/** What an output format is, and the list of them: a new format is one file and one line here. */
import type { Diagnostic, LintResult, Severity } from "../lint/diagnostic.ts";
import type { RouterBrief } from "../predict/brief.ts";

export interface ReportOptions {
  /** Whether the text may hold ANSI colours. */
  readonly colour: boolean;
  /** What a run knows beyond its findings. */
  readonly facts: () => Promise<RunFacts>;
  /** What the routers should show, network by network; worked out when asked. */
  readonly briefs: () => Promise<readonly (readonly RouterBrief[])[]>;
}

/** What formats say about the rules of a run, and how they know a finding again. */
export interface RunFacts {
  /** The title of a rule's page, the severity that it has by itself, and an address for more; undefined for a rule that is not known. */
  ruleNamed(
    id: string,
  ): { readonly summary: string; readonly severity: Severity; readonly help?: string } | undefined;
  /** The page of a rule in Markdown. */
  pageOf(id: string): string | undefined;
  /** The same in every run for a finding of the same meaning, whatever line it stands on; holds no text of the file. */
  fingerprint(diagnostic: Diagnostic): string;
}

/** Writes a result down; the text ends with a line break unless it is empty. Same result, same bytes. */
export type Reporter = (result: LintResult, options: ReportOptions) => string | Promise<string>;

export interface Format {
  readonly name: string;
  /** For `--help`. */
  readonly summary: string;
  /** Formats load when they are asked for. */
  load(): Promise<Reporter>;
}

export const formats: readonly Format[] = [
  {
    name: "stylish",
    summary: "for people: grouped by file, with the source lines",
    load: async () => (await import("./stylish.ts")).stylish,
  },
  {
    name: "unix",
    summary: "one line a finding, for editors and grep",
    load: async () => (await import("./unix.ts")).unix,
  },
  {
    name: "json",
    summary: "for programs; schema in schema/report.schema.json",
    load: async () => (await import("./json.ts")).json,
  },
  {
    name: "sarif",
    summary: "SARIF 2.1.0, for code scanning",
    load: async () => (await import("./sarif.ts")).sarif,
  },
  {
    name: "github",
    summary: "annotations in the log of a GitHub workflow",
    load: async () => (await import("./github.ts")).github,
  },
  {
    name: "gitlab",
    summary: "GitLab code quality report",
    load: async () => (await import("./gitlab.ts")).gitlab,
  },
  {
    name: "junit",
    summary: "JUnit XML, one suite a file",
    load: async () => (await import("./junit.ts")).junit,
  },
  {
    name: "checkstyle",
    summary: "Checkstyle XML",
    load: async () => (await import("./checkstyle.ts")).checkstyle,
  },
  {
    name: "rdjson",
    summary: "Reviewdog diagnostic format",
    load: async () => (await import("./rdjson.ts")).rdjson,
  },
  {
    name: "markdown",
    summary: "a comment on a merge request: what is broken, then all findings",
    load: async () => (await import("./markdown.ts")).markdown,
  },
  {
    name: "html",
    summary: "one page with the networks drawn, for people",
    load: async () => (await import("./html.ts")).html,
  },
];
