/** The runner: documents to devices to clouds, every rule over its scope, and one ordered list of what they found. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { type Assumptions, networkOf } from "../network/assume.ts";
import { allLinks, allTies } from "../network/links.ts";
import { templateLinks } from "../network/template-links.ts";
import type { Network } from "../network/types.ts";
import type { Document } from "../syntax/document.ts";
import { parseStatus } from "../syntax/status.ts";
import { collector } from "./collector.ts";
import type { Diagnostic, LintedFile, LintResult, Severity } from "./diagnostic.ts";
import { excerptOf } from "./excerpt.ts";
import { type DeviceMemory, type RuleMemory, saidOfDevice } from "./memory.ts";
import { merged } from "./merge.ts";
import { compareDiagnostics, compareText } from "./order.ts";
import type { DeviceRule, Rule } from "./rule.ts";
import { runRules } from "./run.ts";
import { type Ignore, type Sifted, sift } from "./suppressions.ts";
import { withWritableFixes } from "./writable.ts";

export interface LintOptions {
  readonly rules: readonly Rule[];
  /** Severity by rule id for all its findings, or `off`; rules not named report as they are written. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Options by rule id, checked against what the rule takes. */
  readonly options?: ReadonlyMap<string, object>;
  /** Documents that belong together; all of them when left out. A document may be of several networks. */
  readonly networks?: readonly (readonly Document[])[];
  /** What the texts do not tell. */
  readonly assumptions?: Assumptions;
  /** Last word on the severity of a finding; undefined leaves it as it is. */
  readonly adjust?: (diagnostic: Diagnostic) => Severity | "off" | undefined;
  /** What to leave out; `none` shows also what comments in the files leave out. */
  readonly ignore?: readonly Ignore[] | "none";
  /** Ids of all rules that there are, when `rules` are not all. */
  readonly known?: readonly string[];
  /** The files are not all that belong together: what is said of others is not judged. */
  readonly partial?: boolean;
  /** Files were picked one by one: what is said of findings that hang on several routers is not judged either. */
  readonly picked?: boolean;
  /** `2026-11-25`, for suppressions that end; the day of the run when left out. */
  readonly today?: string;
  /** Told how long each rule took, in milliseconds, once for each network. */
  readonly onTime?: (rule: string, milliseconds: number) => void;
  /** Told what the documents form, a network for each of `networks`, before rules look at it. */
  readonly onNetworks?: (networks: readonly Network[]) => void;
  /** What rules said in earlier runs with these rules and options; this run adds to it. */
  readonly memory?: RuleMemory;
  /** What rules said of devices with these options before it was known what the devices form: see `askAhead`. */
  readonly ahead?: DeviceMemory;
}

/** Reads the documents as the devices of one or more networks and lets every rule look at them. */
export function lint(documents: readonly Document[], options: LintOptions): LintResult {
  const rules = options.rules.filter(({ id }) => options.severities?.get(id) !== "off");
  const networks = options.networks ?? [documents];
  const names = new Set<string>();
  const built = networks.map((group) => networkOf(group, options.assumptions));
  options.onNetworks?.(built);
  const found = built.flatMap((network) => lintNetwork(network, rules, options, names));
  const byPath = new Map(documents.map((each) => [each.path, each]));
  const excerptAt = (at: Place) => excerptOf(byPath.get(at.path), at);
  const { kept, suppressed, unused } = sifted(
    adjusted(withWritableFixes(merged(found), byPath), options),
    documents,
    options,
    rules,
    excerptAt,
  );
  const ofRun = rules.flatMap((rule) => {
    if (rule.scope !== "run") return [];
    const { found, report } = collector(rule);
    rule.check({ unused, report });
    return withSeverity(found, options.severities?.get(rule.id));
  });
  const diagnostics = ofRun.length === 0 ? kept : [...kept, ...ofRun].sort(compareDiagnostics);
  return {
    files: filesOf(documents, names),
    diagnostics,
    suppressed,
    summary: summaryOf(diagnostics),
    excerpt: excerptAt,
    async networks() {
      const { networkView } = await import("../network/view.ts");
      return built.map((network) => networkView(network));
    },
  };
}

/**
 * Asks rules about devices before it is known what the devices form. A `lint` with the same options that is handed this memory asks
 * again only those that looked at the network.
 */
export function askAhead(
  devices: readonly Device[],
  { rules, severities, options }: Pick<LintOptions, "rules" | "severities" | "options">,
  ahead: DeviceMemory,
): void {
  const nothing: Network = { devices: [], clouds: [], tunnelPairs: [] };
  const around = { network: nothing, optionsOf: ({ id }: Rule) => options?.get(id) ?? none };
  const asked = rules.filter(isOfDevices).filter(({ id }) => severities?.get(id) !== "off");
  for (const device of devices) saidOfDevice(ahead, asked, device, around);
}

function isOfDevices(rule: Rule): rule is DeviceRule {
  return rule.scope === "device";
}

/** Counts by severity. */
export function summaryOf(diagnostics: readonly Diagnostic[]): LintResult["summary"] {
  const summary = { errors: 0, warnings: 0, infos: 0 };
  for (const { severity } of diagnostics) {
    if (severity === "error") summary.errors++;
    else if (severity === "warning") summary.warnings++;
    else summary.infos++;
  }
  return summary;
}

function lintNetwork(
  network: Network,
  rules: readonly Rule[],
  { severities, options, onTime, memory, ahead }: LintOptions,
  names: Set<string>,
): readonly Diagnostic[] {
  for (const { name } of network.devices) names.add(name);
  const times = new Map<Rule, number>();
  const clock = (rule: Rule, time: number) => times.set(rule, (times.get(rule) ?? 0) + time);
  const optionsOf = ({ id }: Rule) => options?.get(id) ?? none;
  const found = runRules(rules, network, comparedIn(network), optionsOf, onTime && clock, memory, ahead);
  for (const [rule, time] of times) if (rule.scope !== "run") onTime?.(rule.id, time);
  return rules.flatMap((rule, index) => withSeverity(found[index] ?? [], severities?.get(rule.id)));
}

/** Everyone whom rules of scope `pair` compare. */
function comparedIn(network: Network) {
  const ofTemplates = templateLinks(network);
  const [links, ties] = [allLinks(network), allTies(network)];
  return ofTemplates.length === 0
    ? { links, ties }
    : { links: [...links, ...ofTemplates], ties: [...ties, ...ofTemplates] };
}

const none: object = {};

function withSeverity(
  found: readonly Diagnostic[],
  severity: Severity | "off" | undefined,
): readonly Diagnostic[] {
  return severity === undefined || severity === "off" ? found : found.map((each) => ({ ...each, severity }));
}

function adjusted(diagnostics: readonly Diagnostic[], { adjust }: LintOptions): readonly Diagnostic[] {
  if (adjust === undefined) return diagnostics;
  return diagnostics.flatMap((each) => {
    const severity = adjust(each) ?? each.severity;
    return severity === "off" ? [] : [severity === each.severity ? each : { ...each, severity }];
  });
}

function sifted(
  diagnostics: readonly Diagnostic[],
  documents: readonly Document[],
  options: LintOptions,
  rules: readonly Rule[],
  excerptAt: LintResult["excerpt"],
): Sifted {
  const { ignore = [] } = options;
  if (ignore === "none") return { kept: diagnostics, suppressed: [], unused: [] };
  return sift(diagnostics, {
    documents,
    ignore,
    known: options.known ?? rules.map(({ id }) => id),
    ran: new Set(rules.map(({ id }) => id)),
    whole: options.partial !== true,
    unsure: new Set(options.picked ? rules.filter(needsOthers).map(({ id }) => id) : []),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    lineAt: (at) => excerptAt(at)?.text ?? "",
  });
}

/** Whether findings of a rule hang on more than one router. */
export function needsOthers({ scope }: Pick<Rule, "scope">): boolean {
  return scope !== "device";
}

function filesOf(documents: readonly Document[], names: ReadonlySet<string>): readonly LintedFile[] {
  return documents
    .map((document) => ({
      path: document.path,
      lines: document.lines,
      devices: [...new Set(document.configs.map((each) => each.name))].filter((name) => names.has(name)),
      status: parseStatus(document),
    }))
    .sort((a, b) => compareText(a.path, b.path));
}
