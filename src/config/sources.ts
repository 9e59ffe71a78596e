/** The files on which settings depend, for those who wait for changes: told without checking them and without running any code. */
import { dirname, isAbsolute, resolve } from "node:path";
import { pluginFile } from "./plugin-file.ts";
import { ConfigError, type ConfigSource, readSource, textsAt } from "./source.ts";

/** Absolute paths of a configuration, of what it extends, of plugins and baselines; they need not be there. */
export function sourcesOf(absolute: string): readonly string[] {
  const found = new Set([absolute]);
  for (const path of found) {
    const source = /\.(?:ya?ml|json)$/.test(path) ? sourceOf(path) : undefined;
    if (source === undefined) continue;
    const folder = dirname(path);
    for (const name of textsAt(source, "extends")) if (isPath(name)) found.add(resolve(folder, name));
    for (const name of textsAt(source, "plugins")) {
      const file = pluginFile(name, path) ?? (isPath(name) ? resolve(folder, name) : undefined);
      if (file !== undefined) found.add(file);
    }
    for (const name of textsAt(source, "baseline")) found.add(resolve(folder, name));
  }
  return [...found];
}

function isPath(name: string): boolean {
  return name.startsWith(".") || isAbsolute(name);
}

/** Undefined for a file that is being written, or is none. */
function sourceOf(path: string): ConfigSource | undefined {
  try {
    return readSource(path, path);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}
