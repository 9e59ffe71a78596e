#!/usr/bin/env node
/**
 * The executable. It runs the program, a bundle beside it, from the code that V8 made of it in an earlier run: compiling takes longer than
 * checking a small network. The compiled code lies beside the bundle, where the same people may write as in the bundle itself; where
 * that is not possible, or V8 does not take it (another Node), the program runs all the same.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { constants, Script } from "node:vm";

/** Tells bundles of two builds apart; set by the build. */
declare const BUNDLE_HASH: string;

const path = join(__dirname, "main.cjs");
const cachePath = `${path}.${BUNDLE_HASH}-${process.version}-${process.arch}.cache`;

function readCache(): Uint8Array | undefined {
  try {
    return readFileSync(cachePath);
  } catch {
    // The first run.
    return undefined;
  }
}

/** Written whole or not at all: two runs may do so at once. */
function writeCache(script: Script): void {
  try {
    const beside = `${cachePath}.${process.pid}`;
    writeFileSync(beside, script.createCachedData());
    renameSync(beside, cachePath);
  } catch {
    // A read-only place: the next run compiles again.
  }
}

const cachedData = readCache();
// The bundle is ASCII: read as latin1 it takes one byte a character.
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "latin1")}\n})`;
const script = new Script(source, {
  filename: path,
  ...(cachedData && { cachedData }),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const module: { exports: Partial<typeof import("./main.ts")> } = { exports: {} };
script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
if (cachedData === undefined || script.cachedDataRejected) {
  const { done, isUsual } = module.exports;
  // Only at its end has a run compiled all that the next one needs.
  void done?.then(() => isUsual?.() && writeCache(script));
}
