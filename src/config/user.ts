/** The user's own configuration, which no repository can write: whose plugins may be loaded. */
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve, sep } from "node:path";
import * as z from "zod";
import { mistakesOf } from "./mistakes.ts";
import type { PluginLeave } from "./plugins.ts";
import { keyed } from "./schema-parts.ts";
import { ConfigError, readSource } from "./source.ts";
import { wordsFor } from "./words.ts";

const schema = keyed({
  allowPlugins: z
    .union([z.boolean(), z.string(), z.array(z.string())], {
      error: "must be true, false or a list of folders",
    })
    .optional(),
});

/**
 * Leave by `allowPlugins` in `ioslint/config.yaml` of the user's folder for configurations: `true` for all, or folders below which
 * configurations may load plugins.
 *
 * @param env `XDG_CONFIG_HOME` and `HOME` say where that is
 */
export function userLeave(env: Readonly<Record<string, string | undefined>>): PluginLeave {
  const home = env["HOME"] || homedir();
  const folder = env["XDG_CONFIG_HOME"] || join(home, ".config");
  const path = join(folder, "ioslint", "config.yaml");
  const refused = { how: `--allow-plugins gives it, or allowPlugins in ${path}` };
  return (config) => {
    if (!existsSync(path)) return refused;
    const source = readSource(path, path);
    const parsed = schema.safeParse(source.value, { error: wordsFor });
    if (!parsed.success) throw new ConfigError(mistakesOf(parsed.error.issues, source).join("\n"));
    const { allowPlugins = false } = parsed.data;
    if (typeof allowPlugins === "boolean") return allowPlugins || refused;
    const folders = typeof allowPlugins === "string" ? [allowPlugins] : allowPlugins;
    return folders.some((each) => isBelow(realpathSync(config), each, home)) || refused;
  };
}

/** Links are followed: what counts is where the configuration really lies. */
function isBelow(config: string, folder: string, home: string): boolean {
  const path = folder.replace(/^~(?=$|[\\/])/, () => home);
  if (!isAbsolute(path) || !existsSync(path)) return false;
  const real = realpathSync(resolve(path));
  return config.startsWith(real.endsWith(sep) ? real : `${real}${sep}`);
}
