/** What a run goes by, once all files are read: values that know where they came from. */
import type { Severity } from "../lint/diagnostic.ts";
import type { Preset } from "../lint/presets.ts";
import type { Rule } from "../lint/rule.ts";
import type { Ignore } from "../lint/suppressions.ts";
import type { PatternList } from "./patterns.ts";
import type { Spot } from "./source.ts";

/** A value and the spot that sets it. */
export interface Told<T> {
  readonly value: T;
  readonly at: Spot;
}

/** What a rule may be set to, in the order in which they are named to people. */
export const grades = ["off", "info", "warning", "error"] as const;

/** What is said of a rule, or of all rules of a topic (`nhrp/*`). */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  /** Checked against what the rule takes. */
  readonly options?: unknown;
}

/** Other severities for some files or devices. */
export interface Override {
  readonly covers: (at: { readonly device: string; readonly path: string }) => boolean;
  /** By rule id or topic. */
  readonly rules: ReadonlyMap<string, Told<Severity | "off">>;
}

/** Files that belong together. */
export interface NetworkSetting {
  readonly name: string | undefined;
  readonly at: Spot;
  /** The network of a file; undefined when it is of none that this setting tells of. */
  readonly networkOf: (path: string) => string | undefined;
}

/** What no configuration of a box holds. */
export interface DeviceFacts {
  /** Usual addresses of interfaces that get theirs by DHCP, by interface. */
  readonly addresses?: Readonly<Record<string, string>>;
  /** Under which address others reach one of its own. */
  readonly translated?: Readonly<Record<string, string>>;
  /** Tunnel address with its length, of a hub that is not among the files. */
  readonly tunnel?: string;
  /** Transport address of that hub. */
  readonly nbma?: string;
}

/** A list of patterns in the words of the file. */
export interface Patterns {
  readonly texts: readonly string[];
  readonly list: PatternList;
}

export interface Settings {
  /** Absolute paths of the files that were read, the one that was found first. */
  readonly files: readonly string[];
  /** Presets that are on; empty when none is named. */
  readonly presets: readonly Told<Preset>[];
  /** By rule id or topic. */
  readonly rules: ReadonlyMap<string, Told<RuleSetting>>;
  /** Rules that the files bring, by id. */
  readonly custom: ReadonlyMap<string, Told<Rule>>;
  /** A later one wins. */
  readonly overrides: readonly Override[];
  readonly failOn?: Told<Severity | "never">;
  readonly maxWarnings?: Told<number>;
  readonly include?: Told<Patterns>;
  readonly exclude: readonly Told<Patterns>[];
  readonly networks: readonly NetworkSetting[];
  readonly ignore: readonly Ignore[];
  readonly version?: Told<string>;
  readonly devices: ReadonlyMap<string, Told<DeviceFacts>>;
  /** An absolute path. */
  readonly baseline?: Told<string>;
}

/** What holds without any file. */
export const noSettings: Settings = {
  files: [],
  presets: [],
  rules: new Map(),
  custom: new Map(),
  overrides: [],
  exclude: [],
  networks: [],
  ignore: [],
  devices: new Map(),
};
