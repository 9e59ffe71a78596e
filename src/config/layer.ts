/** One file's settings, its patterns bound to its folder. */
import { dirname, resolve, sep } from "node:path";
import type { Ignore } from "../lint/suppressions.ts";
import { foldersAbove, nameList, patternList } from "./patterns.ts";
import type { ConfigFile } from "./schema.ts";
import type { NetworkSetting, Override, Patterns, Settings, Told } from "./settings.ts";
import type { ConfigSource, KeyPath } from "./source.ts";

/** Where a file's paths count from. */
interface Base {
  /** The folder of the file. */
  readonly folder: string;
  /** The folder from which files of the run are named. */
  readonly cwd: string;
  readonly source: ConfigSource;
}

/**
 * What one file says, its `extends` left out.
 *
 * @param custom the rules that it brings
 */
export function layerOf(
  file: ConfigFile,
  custom: Settings["custom"],
  source: ConfigSource,
  absolute: string,
  cwd: string,
): Settings {
  const base = { folder: dirname(absolute), cwd, source };
  const { failOn, maxWarnings, include, exclude, version, baseline } = file;
  const told = <T>(value: T, ...path: KeyPath): Told<T> => ({ value, at: source.spot(path) });
  return {
    files: [absolute],
    presets: [],
    custom,
    rules: new Map(
      Object.entries(file.rules ?? {}).flatMap(([name, setting]) => {
        if (setting === undefined) return [];
        const value = typeof setting === "string" ? { severity: setting } : setting;
        return [[name, told(defined(value), "rules", name)] as const];
      }),
    ),
    overrides: (file.overrides ?? []).map((each, index) => overrideOf(each, index, base)),
    ...(failOn && { failOn: told(failOn, "failOn") }),
    ...(maxWarnings !== undefined && { maxWarnings: told(maxWarnings, "maxWarnings") }),
    ...(include && { include: told(patternsOf(include, base), "include") }),
    exclude: exclude ? [told(patternsOf(exclude, base), "exclude")] : [],
    networks: (file.networks ?? []).map((each, index) => networkOf(each, index, base)),
    ignore: (file.ignore ?? []).map((each, index) => ignoreOf(each, index, base)),
    ...(version !== undefined && { version: told(version, "version") }),
    devices: new Map(
      Object.entries(file.devices ?? {}).map(([name, facts]) => [
        name,
        told(defined(facts), "devices", name),
      ]),
    ),
    ...(baseline !== undefined && { baseline: told(resolve(base.folder, baseline), "baseline") }),
  };
}

/** Without the keys whose value is undefined. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function patternsOf(texts: readonly string[], { folder }: Base): Patterns {
  return { texts, list: patternList(texts, folder) };
}

/** Both must fit when both are named. */
function coversOf(
  files: readonly string[] | undefined,
  devices: readonly string[] | undefined,
  base: Base,
): Override["covers"] {
  const list = files && patternsOf(files, base).list;
  const isNamed = devices && nameList(devices);
  return ({ device, path }) =>
    (list === undefined || list.covers(resolve(base.cwd, path))) &&
    (isNamed === undefined || isNamed(device));
}

type Entry<K extends "overrides" | "networks" | "ignore"> = NonNullable<ConfigFile[K]>[number];

function overrideOf({ files, devices, rules }: Entry<"overrides">, index: number, base: Base): Override {
  return {
    covers: coversOf(files, devices, base),
    rules: new Map(
      Object.entries(rules).flatMap(([name, value]) =>
        value === undefined
          ? []
          : [[name, { value, at: base.source.spot(["overrides", index, "rules", name]) }] as const],
      ),
    ),
  };
}

function networkOf({ name, files, folders }: Entry<"networks">, index: number, base: Base): NetworkSetting {
  const at = base.source.spot(["networks", index]);
  const { list } = patternsOf(files ?? folders ?? [], base);
  const absolute = (path: string) => resolve(base.cwd, path);
  if (files !== undefined)
    return {
      name,
      at,
      networkOf: (path) => (list.covers(absolute(path)) ? (name ?? files.join(", ")) : undefined),
    };
  return {
    name,
    at,
    networkOf: (path) => {
      const folder = foldersAbove(base.folder, absolute(path)).find((each) => list.verdict(each, true));
      return folder
        ?.slice(base.folder.length + 1)
        .split(sep)
        .join("/");
    },
  };
}

function ignoreOf(entry: Entry<"ignore">, index: number, base: Base): Ignore {
  const { rule, device, path, text, reason, until } = entry;
  const about = [device?.join(", "), path?.join(", "), text === undefined ? undefined : `"${text}"`];
  const details = about.filter((each) => each !== undefined);
  return {
    rules: rule,
    covers: coversOf(path, device, base),
    ...(text !== undefined && { text }),
    reason,
    ...(until !== undefined && { until }),
    what: (names) => `ignore ${names.join(", ")}${details.length === 0 ? "" : ` of ${details.join(", ")}`}`,
    at: { device: "", ...base.source.spot(["ignore", index]) },
  };
}
