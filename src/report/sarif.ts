/** SARIF 2.1.0 (OASIS), for code scanning: findings, those left out and why, and the pages of their rules. */
import type { Diagnostic, LintResult, Severity, Suppressed } from "../lint/diagnostic.ts";
import type { Fix } from "../lint/fix.ts";
import { version } from "../version.ts";
import { changeOf } from "./edits.ts";
import type { ReportOptions, RunFacts } from "./reporter.ts";
import { safeJson, visible } from "./text.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

export async function sarif(result: LintResult, options: ReportOptions): Promise<string> {
  const facts = await options.facts();
  const all = [
    ...result.diagnostics.map((diagnostic) => ({ diagnostic, suppressed: undefined })),
    ...result.suppressed.map((suppressed) => ({ diagnostic: suppressed.diagnostic, suppressed })),
  ];
  const ids = [...new Set(all.map(({ diagnostic }) => diagnostic.rule))].sort();
  const rules = ids.map((id) => descriptor(id, facts));
  return `${safeJson({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "ioslint", semanticVersion: version, rules } },
        invocations: [{ executionSuccessful: true }],
        columnKind: "utf16CodeUnits",
        artifacts: result.files.map(({ path }) => ({ location: { uri: uri(path) } })),
        results: all.map(({ diagnostic, suppressed }) => ({
          ...entry(diagnostic, facts),
          ruleIndex: ids.indexOf(diagnostic.rule),
          ...(suppressed && { suppressions: [suppression(suppressed)] }),
        })),
      },
    ],
  })}\n`;
}

function descriptor(id: string, facts: RunFacts) {
  const rule = facts.ruleNamed(id);
  const page = facts.pageOf(id);
  return {
    id,
    ...(rule && {
      shortDescription: { text: `${visible(rule.summary)}.` },
      defaultConfiguration: { level: levels[rule.severity] },
      ...(rule.help !== undefined && { helpUri: rule.help }),
    }),
    ...(page !== undefined && { help: { text: page, markdown: page } }),
  };
}

function entry(diagnostic: Diagnostic, facts: RunFacts) {
  const { rule, severity, message, at, related, fix } = diagnostic;
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: visible(message) },
    locations: [{ ...location(at), logicalLocations: [{ name: visible(at.device), kind: "module" }] }],
    relatedLocations: related.map((each, index) => ({
      id: index + 1,
      message: { text: visible(each.message) },
      ...location(each.at),
    })),
    ...(fix && fix.edits.length > 0 && { fixes: [sarifFix(fix)] }),
    partialFingerprints: { "ioslint/v1": facts.fingerprint(diagnostic) },
  };
}

function location({ path, line, column, endColumn }: Diagnostic["at"]) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: { startLine: line, startColumn: column, endLine: line, endColumn },
    },
  };
}

/** The edits of a fix by file, each as what is taken out and what comes in. */
function sarifFix({ device, commands, edits }: Fix) {
  const byPath = new Map<string, object[]>();
  for (const { path, start, end, text } of edits.map(changeOf)) {
    const deletedRegion = {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
    const replacement = { deletedRegion, ...(text !== "" && { insertedContent: { text } }) };
    byPath.set(path, [...(byPath.get(path) ?? []), replacement]);
  }
  return {
    description: { text: visible(`on ${device}: ${commands.map((line) => line.trim()).join("; ")}`) },
    artifactChanges: [...byPath].map(([path, replacements]) => ({
      artifactLocation: { uri: uri(path) },
      replacements,
    })),
  };
}

function suppression({ reason, in: where }: Suppressed) {
  return {
    kind: where === "source" ? "inSource" : "external",
    status: "accepted",
    ...(reason !== "" && { justification: visible(reason) }),
  };
}

/** A path as a reference: relative ones count from the root of the sources. */
function uri(path: string): string {
  const parts = path
    .replaceAll("\\", "/")
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent);
  return path.startsWith("/") ? `file://${parts.join("/")}` : parts.join("/");
}
