/** The rules that a module exports, checked: whoever wrote it may have had no compiler. */
import { severities } from "../lint/order.ts";
import { rulePresets } from "../lint/presets.ts";
import type { Rule } from "../lint/rule.ts";
import { RuleError } from "../lint/rule-error.ts";

/** What a plugin brings, or what is wrong with it as the end of a sentence. */
export type Exported = readonly Rule[] | string;

/**
 * The rules of a module: its default export or its export `rules`, one rule or a list of them.
 *
 * @param isId whether a rule may have this name
 * @param plugin its name for messages
 */
export function exportedRules(module: object, isId: (id: string) => boolean, plugin: string): Exported {
  const exported: unknown =
    "rules" in module ? module.rules : "default" in module ? module.default : undefined;
  const list: readonly unknown[] = Array.isArray(exported)
    ? exported
    : exported === undefined
      ? []
      : [exported];
  if (list.length === 0) return "exports no rules: export a list of them as default or as rules";
  const ids = new Set<string>();
  for (const [index, each] of list.entries()) {
    const name = isObject(each) && typeof each["id"] === "string" ? each["id"] : `number ${index + 1}`;
    const fault = ids.has(name) ? "stands there twice" : faultOf(each, isId);
    if (fault !== undefined) return `exports a rule, ${name}, that ${fault}`;
    ids.add(name);
  }
  return (list as readonly Rule[]).map((rule) => guarded(rule, plugin));
}

function faultOf(rule: unknown, isId: (id: string) => boolean): string | undefined {
  if (!isObject(rule)) return "is no object: make it with rule({ ... })";
  const { id, summary, severity, scope, check, presets, help, options } = rule;
  if (typeof id !== "string") return "has no id";
  if (!isId(id)) return "needs an id in a topic of its own, as team/tunnel-mtu";
  if (typeof summary !== "string" || summary === "") return "has no summary";
  if (!isOneOf(severity, severities)) return "needs a severity: error, warning or info";
  if (!isOneOf(scope, ["device", "cloud", "pair", "network"]))
    return "needs a scope: device, cloud, pair or network";
  if (typeof check !== "function") return "has no function check";
  if (options !== undefined && typeof options !== "function") return "has options that are no function";
  if (help !== undefined && !/^https?:\/\/\S+$/.test(String(help))) return "has a help that is no address";
  if (
    presets !== undefined &&
    !(Array.isArray(presets) && presets.every((each) => isOneOf(each, rulePresets)))
  )
    return `has presets other than ${rulePresets.join(", ")}`;
  return undefined;
}

/** The rule, with errors that say whose they are. */
function guarded(rule: Rule, plugin: string): Rule {
  const check = (context: { readonly device?: { readonly name: string } }): void => {
    try {
      // Whatever the scope, the context goes on as it is.
      (rule.check as (context: object) => void)(context);
    } catch (error) {
      const at = context.device === undefined ? "" : ` at ${context.device.name}`;
      const [says] = (error instanceof Error ? error.message : String(error)).split("\n");
      throw new RuleError(`rule ${rule.id} of the plugin ${plugin} fails${at}: ${says}`);
    }
  };
  return { ...rule, check } as Rule;
}

function isObject(
  value: unknown,
): value is Readonly<Record<string, unknown>> & Partial<Record<keyof Rule, unknown>> {
  return typeof value === "object" && value !== null;
}

function isOneOf(value: unknown, words: readonly string[]): boolean {
  return typeof value === "string" && words.includes(value);
}
