/** The runner: documents to devices to clouds, every rule over its scope, and one ordered list of what they found. */
import { buildDevices } from "../model/build/device.ts";
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { buildNetwork } from "../network/build.ts";
import { allLinks } from "../network/links.ts";
import type { Link, Network } from "../network/types.ts";
import type { Document } from "../syntax/document.ts";
import { visibleLine } from "../syntax/visible.ts";
import { blame } from "./blame.ts";
import type { Diagnostic, Excerpt, LintedFile, LintResult, Severity } from "./diagnostic.ts";
import { merged } from "./merge.ts";
import { compareText } from "./order.ts";
import type { Difference, End, Finding, PairRule, Rule } from "./rule.ts";

export interface LintOptions {
  readonly rules: readonly Rule[];
  /** Severity by rule id for all its findings, or `off`; rules not named report as they are written. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
}

/** Reads the documents as the devices of one or more networks and lets every rule look at them. */
export function lint(documents: readonly Document[], options: LintOptions): LintResult {
  const devices = buildDevices(documents);
  const network = buildNetwork(devices);
  const links = allLinks(network);
  const diagnostics = merged(
    options.rules.flatMap((rule) => {
      const severity = options.severities?.get(rule.id);
      if (severity === "off") return [];
      const found = run(rule, network, links);
      return severity === undefined ? found : found.map((each) => ({ ...each, severity }));
    }),
  );
  const byPath = new Map(documents.map((each) => [each.path, each]));
  return {
    files: filesOf(documents, devices),
    diagnostics,
    summary: summaryOf(diagnostics),
    excerpt: (at) => excerpt(byPath.get(at.path), at),
  };
}

/** Counts by severity. */
export function summaryOf(diagnostics: readonly Diagnostic[]): LintResult["summary"] {
  const summary = { errors: 0, warnings: 0, infos: 0 };
  for (const { severity } of diagnostics) summary[`${severity}s`]++;
  return summary;
}

function run(rule: Rule, network: Network, links: readonly Link[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = ({ at, message, severity, related }: Finding): void => {
    found.push({ rule: rule.id, severity: severity ?? rule.severity, message, at, related: related ?? [] });
  };
  switch (rule.scope) {
    case "device":
      for (const device of network.devices) rule.check({ device, network, report });
      return found;
    case "cloud":
      for (const cloud of network.clouds) rule.check({ cloud, network, report });
      return found;
    case "network":
      rule.check({ network, report });
      return found;
    case "pair":
      return comparePairs(rule, network, links);
  }
}

/** Over all clouds at once: a line that serves two of them, a key for instance, is blamed once. */
/** All clouds are judged together: a key for all peers may serve several. */
function comparePairs(rule: PairRule, network: Network, links: readonly Link[]): readonly Diagnostic[] {
  const differences: Difference[] = [];
  const agreements: (readonly [End, End])[] = [];
  const differ = (difference: Difference): void => {
    differences.push(difference);
  };
  const agree = (ends: readonly [End, End]): void => {
    agreements.push(ends);
  };
  for (const link of links) rule.check({ link, network, differ, agree });
  return blame(rule, differences, agreements);
}

function filesOf(documents: readonly Document[], devices: readonly Device[]): readonly LintedFile[] {
  const names = new Set(devices.map((each) => each.name));
  return documents
    .map(({ path, lines, configs }) => ({
      path,
      lines,
      devices: [...new Set(configs.map((each) => each.name))].filter((name) => names.has(name)),
    }))
    .sort((a, b) => compareText(a.path, b.path));
}

function excerpt(document: Document | undefined, at: Place): Excerpt | undefined {
  const line = document && visibleLine(document, at.line);
  if (!line) return undefined;
  const { start, end } = line.move({ start: at.column, end: at.endColumn });
  return { text: line.text, start, end };
}
