/** `ioslint init`: a configuration to start from, after a look at what is there. */
import { basename, dirname, join } from "node:path";
import { findConfig } from "../../config/find.ts";
import { networkOf } from "../../network/assume.ts";
import { count, visiblePath } from "../../report/text.ts";
import { addTo } from "../../syntax/add-to.ts";
import type { Document } from "../../syntax/document.ts";
import { complain } from "../complain.ts";
import { readConfigs } from "../inputs.ts";
import type { Io } from "../io.ts";
import { type Arguments, UsageError } from "../request.ts";
import { noOperands } from "../values.ts";
import { writeWhole } from "../write-file.ts";

export async function init(read: Arguments, io: Io): Promise<number> {
  noOperands(read);
  const present = findConfig(io.cwd);
  if (present !== undefined && dirname(present) === io.cwd) {
    const name = basename(present);
    throw new UsageError(
      name === "package.json" ? `${name} has a key ioslint already` : `${name} is there already`,
    );
  }
  const { documents } = await readConfigs([], io);
  const folders = networkFolders(documents);
  writeWhole(join(io.cwd, "ioslint.yaml"), starter(folders), "ioslint.yaml");
  const found = `${count(documents.length, "config file")} found`;
  const networks =
    folders.length === 0
      ? "taken as one network"
      : `each folder below ${folders.map(visiblePath).join(", ")} is a network`;
  complain(io, `ioslint.yaml written: ${found}, ${networks}`);
  return 0;
}

/** Parents of folders that hold a network each: two or more side by side, each with a cloud of its own. */
function networkFolders(documents: readonly Document[]): readonly string[] {
  const byFolder = new Map<string, Document[]>();
  for (const document of documents) {
    const folder = dirname(document.path);
    addTo(byFolder, folder, document);
  }
  const parents = new Map<string, number>();
  for (const [folder, files] of byFolder) {
    if (folder === "." || networkOf(files).clouds.every(({ hubs }) => hubs.length === 0)) continue;
    parents.set(dirname(folder), (parents.get(dirname(folder)) ?? 0) + 1);
  }
  return [...parents].flatMap(([parent, networks]) => (networks > 1 ? [parent] : [])).sort();
}

/** A path as a pattern that means it alone. */
function literal(path: string): string {
  return path.replace(/[\\*?[\]{}()!#]/g, "\\$&");
}

function starter(folders: readonly string[]): string {
  const patterns = folders.map((folder) => JSON.stringify(folder === "." ? "/*/" : `/${literal(folder)}/*/`));
  const networks =
    patterns.length === 0
      ? `# Files that belong together; without this all files are one network.
# networks:
#   - name: emea
#     files: emea/
`
      : `# Each of these folders is a network of its own.
networks:
  - folders: [${patterns.join(", ")}]
`;
  return `# yaml-language-server: $schema=./node_modules/ioslint/schema/config.schema.json

# recommended, strict, security, hygiene or all; or a file such as ./base.yaml.
extends: recommended

# Fail from this severity on: error, warning, info or never.
failOn: error

${networks}
# Severity by rule: off, info, warning or error. \`ioslint rules\` lists them.
# rules:
#   reference/unused: off

# Findings to leave out, each with its reason.
# ignore:
#   - rule: isakmp/weak-policy
#     device: OLD-*
#     reason: replaced this year
#     until: 2030-12-31
`;
}
