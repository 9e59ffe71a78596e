/** Reads a configuration and the files that it extends. */
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { hint } from "../lint/nearest.ts";
import { type Preset, presets } from "../lint/presets.ts";
import type { Rule } from "../lint/rule.ts";
import { namesRule } from "../lint/suppressions.ts";
import { layerOf } from "./layer.ts";
import { mistakesOf } from "./mistakes.ts";
import { type ConfigFile, configSchema } from "./schema.ts";
import { noSettings, type Settings, type Told } from "./settings.ts";
import { ConfigError, type ConfigSource, readSource, type Spot } from "./source.ts";

/** Where paths count from, and what rules there are. */
interface Context {
  /** Folder from which paths are shown. */
  readonly cwd: string;
  readonly rules: readonly Rule[];
  readonly schema: ReturnType<typeof configSchema>;
}

/**
 * The settings of a configuration file. What the file says wins over what it extends, and of that the later over the earlier.
 *
 * @param absolute path of the file
 * @param cwd folder from which files of the run are named
 * @throws ConfigError with a line for each mistake
 */
export function loadSettings(absolute: string, cwd: string, rules: readonly Rule[]): Settings {
  return load(absolute, { cwd, rules, schema: configSchema(rules) }, []);
}

function load(absolute: string, context: Context, open: readonly string[]): Settings {
  const shown = shownPath(absolute, context.cwd);
  const source = readSource(absolute, shown);
  const parsed = context.schema.safeParse(source.value);
  if (!parsed.success) throw new ConfigError(mistakesOf(parsed.error.issues, source).join("\n"));
  const { data } = parsed;
  const layers: Settings[] = [];
  const own: Told<Preset>[] = [];
  for (const [name, at] of extended(data, source)) {
    const preset = presets.find((each) => each.name === name)?.name;
    if (preset === undefined) layers.push(base(name, at, absolute, context, open));
    else own.push({ value: preset, at });
  }
  layers.push({ ...layerOf(data, source, absolute, context.cwd), presets: own });
  return layers.reduce(joined, noSettings);
}

function extended(
  { extends: names = [] }: ConfigFile,
  source: ConfigSource,
): readonly (readonly [string, Spot])[] {
  return names.map((name, index) => {
    const item = source.spot(["extends", index]);
    return [name, item];
  });
}

function base(name: string, at: Spot, from: string, context: Context, open: readonly string[]): Settings {
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
    return load(absolute, context, above);
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

/** Relative to the folder of the run, with forward slashes, when it lies below it or near. */
export function shownPath(absolute: string, cwd: string): string {
  return relative(cwd, absolute).split(sep).join("/");
}
