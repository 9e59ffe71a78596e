/** Plugins: modules with rules that a configuration names. They are code: nothing of them is loaded without leave. */
import { createRequire } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { Rule } from "../lint/rule.ts";
import { pluginFile } from "./plugin-file.ts";
import { exportedRules } from "./plugin-rules.ts";
import type { Settings, Told } from "./settings.ts";
import { ConfigError, type ConfigSource } from "./source.ts";

/** Where the build of the program puts `import-module.ts`; not defined elsewhere. */
declare const IMPORT_MODULE: string | undefined;

/** Whether the user lets a configuration (absolute path) load code; if not, how to. */
export type PluginLeave = (config: string) => true | { readonly how: string };

/**
 * The rules of the plugins that a file names, by id.
 *
 * @param from absolute path of the file
 * @param isId whether a rule may have this name
 * @throws ConfigError when the user has not given leave, or a plugin cannot be loaded or exports something else
 */
export async function pluginRules(
  names: readonly string[],
  from: string,
  source: ConfigSource,
  leave: PluginLeave,
  isId: (id: string) => boolean,
): Promise<Settings["custom"]> {
  const rules: (readonly [string, Told<Rule>])[] = [];
  for (const [index, name] of names.entries()) {
    const at = source.spot(["plugins", index]);
    const complain = (says: string): never => {
      throw new ConfigError(`${at.path}:${at.line}:${at.column}: plugins: "${name}" ${says}`);
    };
    const given = leave(from);
    if (given !== true) return complain(`is code and is not run without leave: ${given.how}`);
    const file = pluginFile(name, from);
    if (file === undefined) return complain("is not there");
    const exported = exportedRules(await load(file, complain), isId, name);
    if (typeof exported === "string") return complain(exported);
    rules.push(...exported.map((rule) => [rule.id, { value: rule, at }] as const));
  }
  return new Map(rules);
}

async function importer(): Promise<typeof import("./import-module.ts")> {
  if (typeof IMPORT_MODULE === "undefined") return await import("./import-module.ts");
  return createRequire(import.meta.url)(IMPORT_MODULE);
}

async function load(file: string, complain: (says: string) => never): Promise<object> {
  try {
    const { importModule } = await importer();
    return await importModule(pathToFileURL(file).href);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // The plugin itself, or what it imports.
    if (code === "ERR_UNKNOWN_FILE_EXTENSION" && /"\.[cm]?ts"/.test(String(error)))
      return complain(
        `is TypeScript, which Node.js ${process.version} does not load: 22.18 does, or compile it`,
      );
    const [says] = (error instanceof Error ? error.message : String(error)).split("\n");
    return complain(`cannot be loaded: ${says}`);
  }
}
