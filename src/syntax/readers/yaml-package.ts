/** The YAML parser, which few texts need: loaded when the first one does. */
import { createRequire } from "node:module";

/** Where the build puts the parser; not defined when the sources run as they are. */
declare const YAML_PACKAGE: string | undefined;

type Yaml = typeof import("yaml");

let loaded: Yaml | undefined;

export function yamlPackage(): Yaml {
  loaded ??= createRequire(import.meta.url)(
    typeof YAML_PACKAGE === "undefined" ? "yaml" : YAML_PACKAGE,
  ) as Yaml;
  return loaded;
}
