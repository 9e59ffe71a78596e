/**
 * ioslint as a library. A config goes through three steps, and each can be used alone:
 *
 *     const document = parse("hub.cfg", readFileSync("hub.cfg"));   // the syntax tree; never fails
 *     const { devices, clouds } = network([document]);              // what the routers are told to do, and what they form
 *     const result = lint([document]);                              // what is wrong with it
 *
 * For editors, `definitionAt(document, line, column)` and `referencesTo(document, line, column)` lead from a name to its
 * definition and to its uses.
 *
 * Everything that these functions return is read-only. Keys and passwords are `Secret`s: they can be compared, not seen.
 */
import { resolve } from "node:path";
import process from "node:process";
import { rules } from "../rules/generated/registry.ts";
import type { LintResult, Severity } from "./lint/diagnostic.ts";
import { lint as lintWith } from "./lint/lint.ts";
import type { Rule } from "./lint/rule.ts";
import { createWorkspace as emptyWorkspace, type Workspace } from "./lint/workspace.ts";
import { buildDevices } from "./model/build/device.ts";
import { buildNetwork } from "./network/build.ts";
import type { Network } from "./network/types.ts";
import type { Document } from "./syntax/document.ts";

/** What `lint` can be told. */
export interface LintOptions {
  /** Rules to run; all of ioslint's own when left out. */
  readonly rules?: readonly Rule[];
  /** Severity by rule id, or `off`. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
}

/**
 * Checks configs together: each router, each cloud, and what routers say of each other. Several networks do not disturb
 * each other. The order of the documents makes no difference.
 */
export function lint(documents: readonly Document[], options: LintOptions = {}): LintResult {
  return lintWith(documents, { rules, ...options });
}

/** The devices of some texts, and the clouds and pairs of tunnels that they form. The order of the documents makes no difference. */
export function network(documents: readonly Document[]): Network {
  return buildNetwork(buildDevices(documents));
}

/**
 * A workspace for editors: texts come and go with `update(path, text)` and `remove(path)`, and `lint()` gives all findings of all of
 * them, reading only what changed.
 */
export function createWorkspace(options: LintOptions = {}): Workspace {
  return emptyWorkspace({ rules, ...options });
}

/**
 * The rules that a configuration file brings, with those of the files that it extends: for tests of them with `testRule`.
 *
 * @param path of an `ioslint.yaml` or a rule pack, from the working folder
 * @param options `allowPlugins`: run the plugins that it names
 * @throws Error with a line for each mistake in it
 */
export async function loadRules(
  path: string,
  { allowPlugins = false }: { readonly allowPlugins?: boolean } = {},
): Promise<readonly Rule[]> {
  const { loadSettings } = await import("./config/load.ts");
  const leave = () => allowPlugins || { how: "loadRules(path, { allowPlugins: true }) gives it" };
  const { custom } = await loadSettings(resolve(path), process.cwd(), rules, leave);
  return [...custom.values()].map(({ value }) => value);
}

export type { Diagnostic, Excerpt, LintedFile, LintResult, Related, Severity } from "./lint/diagnostic.ts";
export { type Finding, type Rule, rule } from "./lint/rule.ts";
export { type ExpectedFinding, type RuleExample, type RuleTests, testRule } from "./lint/test-rule.ts";
export type { Workspace } from "./lint/workspace.ts";
export type { Device } from "./model/device.ts";
export type { NamedThing, NamedUse } from "./model/names.ts";
export type { Place } from "./model/place.ts";
export { definitionAt, nameAt, referencesTo } from "./model/references.ts";
export type { Cloud, Link, Member, Network } from "./network/types.ts";
export type { Command, Config, Statement } from "./syntax/ast.ts";
export { type Document, print, readDocument as parse } from "./syntax/document.ts";
export type { ParseStatus } from "./syntax/status.ts";
export { version } from "./version.ts";
export { buildDevices, buildNetwork, rules };
