/** The rules that a configuration file describes, checked. */
import type { Mistake } from "../custom/definition.ts";
import { ruleOf } from "../custom/rules.ts";
import { mistakesOf } from "./mistakes.ts";
import type { ConfigFile } from "./schema.ts";
import type { Settings } from "./settings.ts";
import { ConfigError, type ConfigSource } from "./source.ts";

/** Ids of the rules that a file describes, before anything of it is checked. */
export function customIds(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null || !("customRules" in value)) return [];
  const { customRules } = value;
  return typeof customRules === "object" && customRules !== null ? Object.keys(customRules) : [];
}

/**
 * The rules of a file by id.
 *
 * @param plugins those of the plugins that it names
 * @throws ConfigError with a line for each kind, mode, field, value or placeholder that the catalogue does not know
 */
export function customRulesOf(
  { customRules = {} }: ConfigFile,
  source: ConfigSource,
  plugins: Settings["custom"],
): Settings["custom"] {
  const mistakes: Mistake[] = Object.keys(customRules).flatMap((id) =>
    plugins.has(id) ? [{ path: ["customRules", id], message: "a plugin has a rule of this name" }] : [],
  );
  const rules = Object.entries(customRules).flatMap(([id, definition]) => {
    const rule = ruleOf(id, definition, (path, message) => {
      mistakes.push({ path: ["customRules", id, ...path], message });
    });
    return rule === undefined ? [] : [[id, { value: rule, at: source.spot(["customRules", id]) }] as const];
  });
  if (mistakes.length > 0) throw new ConfigError(mistakesOf(mistakes, source).join("\n"));
  return new Map(rules);
}
