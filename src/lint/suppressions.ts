/** Findings that somebody chose to leave out, with the reason, and choices that no longer leave anything out. */
import type { Place } from "../model/place.ts";
import { fullInterfaceName } from "../syntax/command.ts";
import type { Document } from "../syntax/document.ts";
import type { Diagnostic, Suppressed } from "./diagnostic.ts";
import { type Directive, directivesOf } from "./directives.ts";
import { nearest } from "./nearest.ts";
import type { UnusedSuppression } from "./rule.ts";

/** An entry of a configuration that leaves findings out. */
export interface Ignore {
  /** Ids, or `topic/*`, or `*`. */
  readonly rules: readonly string[];
  /** Whether it speaks of this device and file; an entry that names neither speaks of all. */
  readonly covers: (at: Pick<Place, "device" | "path">) => boolean;
  /** Part of the line, as it may be shown. */
  readonly text?: string;
  readonly reason: string;
  /** `2027-01-31`: the last day on which it holds. */
  readonly until?: string;
  /** The entry in words, for messages about these of its rules. */
  readonly what: (rules: readonly string[]) => string;
  /** Where it is written. */
  readonly at: Place;
}

/** What a run may tell of its suppressions. */
export interface SuppressionContext {
  readonly documents: readonly Document[];
  readonly ignore: readonly Ignore[];
  /** Ids of all rules that there are. */
  readonly known: readonly string[];
  /** Ids of the rules that ran: an entry for others is not judged. */
  readonly ran: ReadonlySet<string>;
  /** Whether all files that belong together were read: else an entry about others is not judged. */
  readonly whole: boolean;
  /** Ids of rules of which it is not known what they would find if all files were there. */
  readonly unsure: ReadonlySet<string>;
  /** `2026-11-25`. */
  readonly today: string;
  /** The line at a place as it may be shown. */
  readonly lineAt: (at: Place) => string;
}

export interface Sifted {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  readonly unused: readonly UnusedSuppression[];
}

/** Parts findings into those that are shown and those that are left out. */
export function sift(diagnostics: readonly Diagnostic[], context: SuppressionContext): Sifted {
  const { documents, ignore } = context;
  const perFile = documents.map((document) => [document.path, directivesOf(document)] as const);
  const byPath = new Map(perFile);
  const directives = perFile.flatMap(([, found]) => found);
  if (directives.length === 0 && ignore.length === 0)
    return { kept: diagnostics, suppressed: [], unused: [] };
  const inForce = ignore.filter((each) => !isExpired(each, context));
  const used = new Map<Directive | Ignore, Set<string>>();
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of diagnostics) {
    const reasons = [
      ...(byPath.get(diagnostic.at.path) ?? []).filter((each) => meets(each, diagnostic)),
      ...inForce.filter((each) => applies(each, diagnostic, context)),
    ];
    for (const each of reasons) {
      const names = used.get(each) ?? new Set();
      used.set(each, names);
      for (const name of each.rules) if (namesRule([name], diagnostic.rule)) names.add(name);
    }
    const [first] = reasons;
    if (first === undefined) kept.push(diagnostic);
    else
      suppressed.push({
        diagnostic,
        reason: first.reason ?? "",
        in: "word" in first ? "source" : "configuration",
      });
  }
  const unused = [
    ...directives.flatMap((each) => unusedDirective(each, used.get(each), context)),
    ...ignore.flatMap((each) => unusedEntry(each, used.get(each), context)),
  ];
  return { kept, suppressed, unused };
}

/** Whether one of these names (`nhrp/nhs-unknown`, `nhrp/*`, `*`) means a rule. */
export function namesRule(names: readonly string[], id: string): boolean {
  return names.some(
    (name) => name === "*" || name === id || (name.endsWith("/*") && id.startsWith(name.slice(0, -1))),
  );
}

function meets({ from, to, rules }: Directive, { at, rule }: Diagnostic): boolean {
  return at.line >= from && at.line <= to && namesRule(rules, rule);
}

function applies(
  { rules, covers, text }: Ignore,
  { rule, at }: Diagnostic,
  { lineAt }: SuppressionContext,
): boolean {
  return namesRule(rules, rule) && covers(at) && (text === undefined || holds(lineAt(at), text));
}

/** Names of interfaces may be abbreviated on either side; a number is no part of a longer one: `Tunnel1` does not mean `Tunnel10`. */
function holds(line: string, text: string): boolean {
  return hasPart(line, text) || hasPart(withFullNames(line), withFullNames(text));
}

function hasPart(line: string, text: string): boolean {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const isInNumber =
      (/^\d/.test(text) && /\d[./:]?$/.test(line.slice(0, at))) ||
      (/\d$/.test(text) && /^[./:]?\d/.test(line.slice(at + text.length)));
    if (!isInNumber) return true;
  }
  return false;
}

function withFullNames(text: string): string {
  return text.replaceAll(
    /[A-Za-z][A-Za-z-]*\s?\d[\d/:.]*/g,
    (name) => fullInterfaceName(name.replace(/\s/, "")) ?? name,
  );
}

function isExpired({ until }: Ignore, { today }: SuppressionContext): boolean {
  return until !== undefined && until < today;
}

/** Names of rules that have left something out; undefined when nothing was. */
type Used = ReadonlySet<string> | undefined;

function unusedDirective(
  directive: Directive,
  used: Used,
  context: SuppressionContext,
): readonly UnusedSuppression[] {
  const { path, line, column, endColumn, word, rules } = directive;
  const device = () => deviceAt(context.documents, path, line);
  return unusedParts(rules, used, context).map(({ names, why }) => ({
    at: { device: device(), path, line, column, endColumn },
    what: `${word}${names.includes("*") ? "" : ` ${names.join(", ")}`}`,
    why,
  }));
}

function unusedEntry(entry: Ignore, used: Used, context: SuppressionContext): readonly UnusedSuppression[] {
  const { rules, at, until } = entry;
  const told = (names: readonly string[], why: string) => ({ at, what: entry.what(names), why });
  if (isExpired(entry, context)) return [told(rules, `expired after ${until}`)];
  const isAbout = context.documents.some(({ path, configs }) =>
    configs.some(({ name }) => entry.covers({ path, device: name })),
  );
  if (!isAbout && !context.whole) return [];
  return unusedParts(rules, used, context).map(({ names, why }) =>
    told(names, isAbout ? why : "is about no device of the run"),
  );
}

/** All names together when none is of use, else each that is not, with why. */
function unusedParts(rules: readonly string[], used: Used, context: SuppressionContext) {
  const parts = used === undefined ? [rules] : rules.filter((name) => !used.has(name)).map((name) => [name]);
  return parts.flatMap((names) => {
    const why = whyUnused(names, context);
    return why === undefined ? [] : [{ names, why }];
  });
}

/** Undefined when the rules that could have been silenced did not run, or could not find all. */
function whyUnused(names: readonly string[], { known, ran, unsure }: SuppressionContext): string | undefined {
  const stranger = names.find((name) => !known.some((id) => namesRule([name], id)));
  if (stranger !== undefined) {
    const near = nearest(stranger, known);
    return `names no rule${near === undefined ? "" : `, did you mean ${near}?`}`;
  }
  const meant = known.filter((id) => ran.has(id) && namesRule(names, id));
  return meant.length > 0 && !meant.some((id) => unsure.has(id)) ? "leaves nothing out" : undefined;
}

function deviceAt(documents: readonly Document[], path: string, line: number): string {
  const document = documents.find((each) => each.path === path);
  const stretch = document?.stretches.find(({ from, to }) => from <= line && line <= to);
  return stretch?.device ?? document?.configs[0]?.name ?? "";
}
