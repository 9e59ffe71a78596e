/** Where the configuration of a run is. Loads nothing that reads one: most runs have none. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names in one folder, the first that is there counts. */
const configNames = ["ioslint.yaml", "ioslint.yml", "ioslint.json"] as const;

/** The nearest configuration upward from a folder: an absolute path, or undefined. */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of configNames) {
      const path = join(at, name);
      if (existsSync(path)) return path;
    }
    const manifest = join(at, "package.json");
    if (hasKey(manifest)) return manifest;
    if (dirname(at) === at) return undefined;
  }
}

function hasKey(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, "utf8");
    if (!text.includes('"ioslint"')) return false;
    const content: unknown = JSON.parse(text);
    return typeof content === "object" && content !== null && "ioslint" in content;
  } catch {
    // None, or somebody else's mistake.
    return false;
  }
}
