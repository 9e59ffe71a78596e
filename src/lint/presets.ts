/** Presets: named sets of rules. A rule says in which it is; a configuration says which are on. */
import type { Severity } from "./diagnostic.ts";
import { gravest } from "./order.ts";
import type { Rule } from "./rule.ts";

/** Presets that a rule may name itself. */
export type RulePreset = "recommended" | "strict" | "security" | "hygiene";

/** Presets that a configuration may name. */
export type Preset = RulePreset | "all";

export const presets: readonly { readonly name: Preset; readonly summary: string }[] = [
  { name: "recommended", summary: "what breaks or will break, and weak cryptography (the default)" },
  { name: "strict", summary: "recommended, and what differs or is unusual" },
  { name: "security", summary: "what an attacker could use; shared keys weigh more" },
  { name: "hygiene", summary: "tidiness and hardening of single routers" },
  { name: "all", summary: "every rule, at the gravest severity that any preset gives it" },
];

type Facts = Pick<Rule, "presets" | "severity" | "severityIn">;

/** Presets that a rule may name itself. */
export const rulePresets: readonly RulePreset[] = ["recommended", "strict", "security", "hygiene"];
const byDefault: readonly RulePreset[] = ["recommended"];

/** The presets that hold a rule, in the order of the list. */
export function presetsOf(rule: Pick<Rule, "presets">): readonly Preset[] {
  return presets.map(({ name }) => name).filter((name) => isIn(rule, name));
}

/** Whether a preset holds a rule. */
export function isIn({ presets: named = byDefault }: Pick<Rule, "presets">, preset: Preset): boolean {
  if (preset === "all") return true;
  return named.includes(preset) || (preset === "strict" && named.includes("recommended"));
}

/** The severity of a rule's ordinary findings where these presets are on: the gravest that one of them gives; `off` in none. */
export function severityOf(rule: Facts, on: readonly Preset[]): Severity | "off" {
  const given = on.filter((preset) => isIn(rule, preset)).flatMap((preset) => severitiesIn(rule, preset));
  return given.length === 0 ? "off" : given.reduce(gravest);
}

function severitiesIn({ severity, severityIn = {} }: Facts, preset: Preset): readonly Severity[] {
  const parts =
    preset === "all" ? rulePresets : preset === "strict" ? (["strict", "recommended"] as const) : [preset];
  return [severity, ...parts.flatMap((part) => severityIn[part] ?? [])];
}
