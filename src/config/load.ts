/** Reads a configuration and the files that it extends. */
import { dirname, isAbsolute, resolve } from "node:path";
import { hint } from "../lint/nearest.ts";
import { type Preset, presets } from "../lint/presets.ts";
import type { Rule } from "../lint/rule.ts";
import { namesRule } from "../lint/suppressions.ts";
import { customIds, customRulesOf } from "./custom.ts";
import { customId } from "./custom-schema.ts";
import { layerOf } from "./layer.ts";
import { mistakesOf } from "./mistakes.ts";
import type { PluginLeave } from "./plugins.ts";
import { type ConfigFile, configSchema, topicNames } from "./schema.ts";
import { noSettings, type Settings, type Told } from "./settings.ts";
import { ConfigError, type ConfigSource, readSource, type Spot, shownPath, textsAt } from "./source.ts";
import { wordsFor } from "./words.ts";

/** Where paths count from, and what rules there are. */
interface Context {
  /** Folder from which paths are shown. */
  readonly cwd: string;
  readonly rules: readonly Rule[];
  /** Whether configurations may load code. */
  readonly leave: PluginLeave;
}

/**
 * The settings of a configuration file. What the file says wins over what it extends, and of that the later over the earlier.
 *
 * @param absolute path of the file
 * @param cwd folder from which files of the run are named
 * @param rules those that come with ioslint
 * @param leave whether it may load plugins
 * @throws ConfigError with a line for each mistake
 */
export async function loadSettings(
  absolute: string,
  cwd: string,
  rules: readonly Rule[],
  leave: PluginLeave,
): Promise<Settings> {
  return await load(absolute, { cwd, rules, leave }, []);
}

async function load(absolute: string, context: Context, open: readonly string[]): Promise<Settings> {
  const source = readSource(absolute, shownPath(absolute, context.cwd));
  const layers: Settings[] = [];
  const own: Told<Preset>[] = [];
  for (const [name, at] of extended(source)) {
    const preset = presets.find((each) => each.name === name)?.name;
    if (preset === undefined) layers.push(await base(name, at, absolute, context, open));
    else own.push({ value: preset, at });
  }
  const below = layers.reduce(joined, noSettings);
  const plugins = await pluginsOf(source, absolute, context);
  const data = parsed(source, context, joined(below, { ...noSettings, custom: plugins }));
  const custom = new Map([...plugins, ...customRulesOf(data, source, plugins)]);
  const layer = layerOf(data, custom, source, absolute, context.cwd);
  return joined(below, { ...layer, presets: own });
}

/** What a file says, its own rules and those of the files that it extends being known. */
function parsed(source: ConfigSource, { rules }: Context, below: Settings): ConfigFile {
  const inherited = [...below.custom.values()].map(({ value }) => value);
  const described = customIds(source.value).map((id) => ({ id, summary: "" }));
  const result = configSchema(rules, [...inherited, ...described]).safeParse(source.value, {
    error: wordsFor,
  });
  if (!result.success) throw new ConfigError(mistakesOf(result.error.issues, source).join("\n"));
  return result.data;
}

/** The entries of `extends` with their places. */
function extended(source: ConfigSource): readonly (readonly [string, Spot])[] {
  return textsAt(source, "extends").map((name, index) => [name, source.spot(["extends", index])] as const);
}

/** The rules of plugins have to be known before what is said of them can be checked. */
async function pluginsOf(source: ConfigSource, from: string, context: Context): Promise<Settings["custom"]> {
  const names = textsAt(source, "plugins");
  if (names.length === 0) return noSettings.custom;
  const { pluginRules } = await import("./plugins.ts");
  const form = customId(topicNames(context.rules));
  return await pluginRules(names, from, source, context.leave, (id) => form.test(id));
}

async function base(
  name: string,
  at: Spot,
  from: string,
  context: Context,
  open: readonly string[],
): Promise<Settings> {
  const complain = (says: string): never => {
    throw new ConfigError(`${at.path}:${at.line}:${at.column}: extends: ${says}`);
  };
  if (!name.startsWith(".") && !isAbsolute(name)) {
    const known = presets.map((each) => each.name);
    return complain(
      `"${name}" is no preset${hint(name, known)}${/\.\w+$/.test(name) ? ` A file begins with ./` : ""}`,
    );
  }
  const absolute = resolve(dirname(from), name);
  const above = [...open, from];
  if (above.includes(absolute)) return complain(`"${name}" extends itself`);
  try {
    return await load(absolute, context, above);
  } catch (error) {
    if (error instanceof ConfigError && error.message.endsWith(": no such file"))
      return complain(`"${name}": no such file`);
    throw error;
  }
}

/** Both, the second winning. */
function joined(first: Settings, second: Settings): Settings {
  return {
    ...first,
    ...second,
    files: [...second.files, ...first.files],
    presets: [...first.presets, ...second.presets],
    custom: new Map([...first.custom, ...second.custom]),
    rules: new Map([...withoutCovered(first, second), ...second.rules]),
    overrides: [...first.overrides, ...second.overrides],
    exclude: [...first.exclude, ...second.exclude],
    networks: [...first.networks, ...second.networks],
    ignore: [...first.ignore, ...second.ignore],
    devices: new Map([...first.devices, ...second.devices]),
  };
}

/** A topic in a later file also overrules what an earlier one says of single rules of it. */
function withoutCovered(first: Settings, second: Settings): Settings["rules"] {
  const topics = [...second.rules.keys()].filter((name) => name.endsWith("/*"));
  return new Map([...first.rules].filter(([name]) => !namesRule(topics, name)));
}
