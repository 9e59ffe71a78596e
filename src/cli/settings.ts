/** What a run goes by: the configuration that is found or named, and what the command line says of rules. */
import { resolve } from "node:path";
import { rules } from "../../rules/generated/registry.ts";
import { findConfig } from "../config/find.ts";
import { isPreset, type RuleWishes } from "../config/plan.ts";
import type { PluginLeave } from "../config/plugins.ts";
import { grades, noSettings, type Settings } from "../config/settings.ts";
import { ConfigError } from "../config/source.ts";
import type { Severity } from "../lint/diagnostic.ts";
import { hint } from "../lint/nearest.ts";
import { presets } from "../lint/presets.ts";
import type { Rule } from "../lint/rule.ts";
import { namesRule } from "../lint/suppressions.ts";
import { complain } from "./complain.ts";
import type { FileFilter } from "./find-files.ts";
import type { Io } from "./io.ts";
import { type Arguments, UsageError } from "./request.ts";
import { lastValue } from "./values.ts";

/** The settings of the run: those of `--config`, else of the nearest file upward; none with `--no-config`. */
export async function settingsOf(read: Arguments, io: Io): Promise<Settings> {
  const named = lastValue(read, "config");
  if (named === undefined && read.switches.get("config") === false) return noSettings;
  const path = named === undefined ? findConfig(io.cwd) : resolve(io.cwd, named);
  if (path === undefined) return noSettings;
  const { loadSettings } = await import("../config/load.ts");
  try {
    return await loadSettings(path, io.cwd, rules, await leaveOf(read, io));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const lines = error.message.split("\n");
    for (const line of lines.slice(0, -1)) complain(io, line);
    throw new UsageError(lines.at(-1));
  }
}

/** Plugins are loaded with `--allow-plugins`, and where the user's own configuration says so; never with `--no-allow-plugins`. */
async function leaveOf(read: Arguments, io: Io): Promise<PluginLeave> {
  const said = read.switches.get("allow-plugins");
  if (said === true) return () => true;
  if (said === false) return () => ({ how: "--no-allow-plugins forbids it" });
  return (await import("../config/user.ts")).userLeave(io.env);
}

/** All rules that there are: ioslint's own, and those that the settings bring. */
export function rulesOf({ custom }: Settings): readonly Rule[] {
  return custom.size === 0 ? rules : [...rules, ...[...custom.values()].map(({ value }) => value)];
}

/** Which files are read in folders under these settings. */
export function filterOf({ include, exclude }: Settings): FileFilter {
  return {
    ...(include && { accepts: (path) => include.value.list.covers(path) }),
    excludes: (path) => exclude.some(({ value }) => value.list.covers(path)),
  };
}

/** `--rule`, `--only` and `--tag`, checked against these rules. */
export function wishesOf(read: Arguments, all: readonly Rule[]): RuleWishes {
  const only = (read.values.get("only") ?? []).flatMap((name) => rulesNamed(name, all));
  const tags = read.values.get("tag") ?? [];
  const topics = new Set(all.map(({ id }) => id.replace(/\/.*/, "")));
  const known = [...topics, ...presets.map(({ name }) => name)];
  for (const tag of tags) {
    if (!topics.has(tag) && !isPreset(tag)) throw new UsageError(`unknown tag "${tag}"${hint(tag, known)}`);
  }
  return { severities: severitiesOf(read, all), only, tags };
}

function severitiesOf(read: Arguments, all: readonly Rule[]): ReadonlyMap<string, Severity | "off"> {
  return new Map(
    (read.values.get("rule") ?? []).flatMap((typed) => {
      const [id = "", severity] = typed.split(/[=:](.*)/s);
      const ids = rulesNamed(id, all);
      if (severity === undefined) throw new UsageError(`--rule ${id} needs a severity: --rule ${id}=off`);
      const known = grades.find((each) => each === severity);
      if (known === undefined) {
        throw new UsageError(`unknown severity "${severity}" of rule ${id}${hint(severity, grades)}`);
      }
      return ids.map((each) => [each, known] as const);
    }),
  );
}

/** The rules that a word means: an id, or `topic/*`. */
function rulesNamed(word: string, all: readonly Rule[]): readonly string[] {
  const ids = all.map((each) => each.id);
  const meant = ids.filter((id) => namesRule([word], id));
  if (meant.length === 0) throw new UsageError(`unknown rule "${word}"${hint(word, ids)}`);
  return meant;
}
