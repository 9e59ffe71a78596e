/**
 * `npm run ecosystem -- [--base REVISION] [FOLDER]...`: lints networks with a revision of git (the last commit when none is named) and with the
 * files of the working folder, and prints how the findings differ. Folders hold a network in each of their folders; without any, those of a
 * corpus beside the project are taken, or else the fixtures.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { differenceOf, networksIn, type Program, reportOf } from "./ecosystem-networks.ts";

const { values, positionals } = parseArgs({
  options: { base: { type: "string", default: "HEAD" } },
  allowPositionals: true,
});
const corpus = ["../shared/corpus/dmvpn", "../shared/corpus/ios"].filter((folder) => existsSync(folder));
const fixtures = ["fixtures/clean", "fixtures/broken", "fixtures/near-miss"];
const folders = positionals.length > 0 ? positionals : corpus.length > 0 ? corpus : fixtures;

const parent = mkdtempSync(join(tmpdir(), "ioslint-"));
const tree = join(parent, "base");
try {
  git("worktree", "add", "--quiet", "--detach", tree, values.base);
  symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
  const [old, now] = await Promise.all([programIn(tree), programIn(".")]);
  const differences = folders.flatMap(networksIn).map((network) => differenceOf(network, old, now));
  process.stdout.write(reportOf(differences));
} finally {
  rmSync(parent, { recursive: true, force: true });
  git("worktree", "prune");
}

async function programIn(folder: string): Promise<Program> {
  return import(pathToFileURL(resolve(folder, "src/index.ts")).href);
}

function git(...words: readonly string[]): void {
  execFileSync("git", words, { stdio: ["ignore", "ignore", "inherit"] });
}
