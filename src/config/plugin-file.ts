/** Which file a plugin is: a path counts from the configuration that names it, a package is looked for upward from there. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";

/**
 * The file of a plugin.
 *
 * @param from absolute path of the configuration
 * @returns undefined when there is none
 */
export function pluginFile(name: string, from: string): string | undefined {
  if (name.startsWith(".") || isAbsolute(name)) {
    const path = resolve(dirname(from), name);
    return existsSync(path) ? path : undefined;
  }
  try {
    return createRequire(from).resolve(name);
  } catch {
    // A package for `import` alone cannot be found by `require`.
    return entryOf(name, dirname(from));
  }
}

function entryOf(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const root = join(at, "node_modules", name);
    const entry = importOf(manifestIn(root));
    if (entry !== undefined) return resolve(root, entry);
    if (dirname(at) === at) return undefined;
  }
}

function manifestIn(root: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  } catch {
    return undefined;
  }
}

/** What `import "name"` means by the `exports` of a package. */
function importOf(manifest: unknown): string | undefined {
  if (!isRecord(manifest)) return undefined;
  let entry: unknown = manifest["exports"];
  while (isRecord(entry)) entry = entry["."] ?? entry["node"] ?? entry["import"] ?? entry["default"];
  return typeof entry === "string" ? entry : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
