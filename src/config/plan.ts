/** Which rules run, at what severity: what the settings and the command line come to. Loads nothing that reads files. */
import type { Diagnostic, Severity } from "../lint/diagnostic.ts";
import { isIn, type Preset, presets, severityOf } from "../lint/presets.ts";
import type { Rule } from "../lint/rule.ts";
import type { Settings } from "./settings.ts";

/** What the command line says of rules; it wins over all settings. */
export interface RuleWishes {
  /** `--rule id=severity`. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** `--only`: these rules and no others. */
  readonly only: readonly string[];
  /** `--tag`: rules of these topics and presets and no others. */
  readonly tags: readonly string[];
}

/** What is handed to the runner. */
export interface Plan {
  /** Each at the severity of its ordinary findings. */
  readonly rules: readonly Rule[];
  /** For all findings of a rule. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly options: ReadonlyMap<string, object>;
  /** Overrides; undefined when there are none. */
  readonly adjust?: (diagnostic: Diagnostic) => Severity | "off" | undefined;
}

/** What holds for one rule. */
export interface RuleState {
  /** `off`, or the severity of its ordinary findings. */
  readonly severity: Severity | "off";
  /** Somebody said it of this rule: then it holds for all of its findings. */
  readonly fixed: boolean;
}

/** The rules that run under these settings and wishes. */
export function planOf(all: readonly Rule[], settings: Settings, wishes: RuleWishes): Plan {
  const states = new Map(all.map((rule) => [rule.id, stateOf(rule, settings, wishes)]));
  const overridden = (rule: Rule) =>
    !wishes.severities.has(rule.id) && isChosen(rule, wishes)
      ? settings.overrides.some((each) => said(each.rules, rule.id) !== undefined)
      : false;
  const rules = all.flatMap((rule) => {
    const severity = states.get(rule.id)?.severity ?? "off";
    if (severity === "off") return overridden(rule) ? [rule] : [];
    return [severity === rule.severity ? rule : { ...rule, severity }];
  });
  const severities = new Map(
    rules.flatMap(({ id }) => {
      const state = states.get(id);
      return state?.fixed && state.severity !== "off" ? [[id, state.severity] as const] : [];
    }),
  );
  const options = new Map(
    [...settings.rules].flatMap(([id, { value }]) =>
      typeof value.options === "object" && value.options !== null ? [[id, value.options] as const] : [],
    ),
  );
  const plan = { rules, severities, options };
  if (settings.overrides.length === 0) return plan;
  const byId = new Map(all.map((rule) => [rule.id, rule]));
  return {
    ...plan,
    adjust: ({ rule: id, at }) => {
      if (wishes.severities.has(id)) return undefined;
      const override = settings.overrides.findLast(
        (each) => said(each.rules, id) !== undefined && each.covers(at),
      );
      if (override !== undefined) return said(override.rules, id)?.value;
      return byId.has(id) && states.get(id)?.severity === "off" ? "off" : undefined;
    },
  };
}

/** What holds for a rule wherever no override says otherwise. */
export function stateOf(rule: Rule, settings: Settings, wishes: RuleWishes): RuleState {
  if (!isChosen(rule, wishes)) return { severity: "off", fixed: false };
  const wished = wishes.severities.get(rule.id);
  if (wished !== undefined) return { severity: wished, fixed: true };
  const told = said(settings.rules, rule.id)?.value.severity;
  const isAsked = wishes.only.length > 0 || wishes.tags.length > 0;
  if (told !== undefined && !(told === "off" && isAsked)) return { severity: told, fixed: true };
  const severity = ordinary(rule, settings, wishes);
  return { severity: severity === "off" && isAsked ? rule.severity : severity, fixed: false };
}

/** As presets say; a rule that the settings bring and that names no preset is on whichever they are. */
function ordinary(rule: Rule, settings: Settings, wishes: RuleWishes): Severity | "off" {
  if (rule.presets === undefined && settings.custom.has(rule.id)) return rule.severity;
  return severityOf(rule, presetsOn(settings, wishes));
}

/** The presets that are on: those of the settings, `recommended` when they name none, and those that are asked for. */
export function presetsOn({ presets }: Settings, { tags }: RuleWishes): readonly Preset[] {
  const named = presets.map(({ value }) => value);
  const asked = tags.filter(isPreset);
  return [...(named.length === 0 ? (["recommended"] as const) : named), ...asked];
}

/** What is said of a rule, itself or by its topic; of itself wins. */
export function said<T>(told: ReadonlyMap<string, T>, id: string): T | undefined {
  return told.get(id) ?? told.get(id.replace(/\/.*/, "/*"));
}

/** Whether a tag is the name of a preset. */
export function isPreset(tag: string): tag is Preset {
  return presets.some(({ name }) => name === tag);
}

function isChosen(rule: Rule, { only, tags, severities }: RuleWishes): boolean {
  if (only.length === 0 && tags.length === 0) return true;
  if (only.includes(rule.id) || severities.has(rule.id)) return true;
  return tags.some((tag) => (isPreset(tag) ? isIn(rule, tag) : rule.id.startsWith(`${tag}/`)));
}
