/** The library's declaration files: those that `index.d.ts` reaches, with `.js` in their imports. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { globSync } from "tinyglobby";
import { type Import, importsOf } from "./imports.ts";

const root = "dist/types";
const entry = `${root}/src/index.d.ts`;

/**
 * Writes `dist/types`. Throws when a public type needs a package: a user's compiler would not find it.
 * TypeScript 7 has no programming interface, so its executable does the work.
 */
export function buildTypes(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
  const reached = [entry];
  for (const path of reached) {
    const text = readFileSync(path, "utf8");
    const imports = importsOf(path, text);
    for (const each of imports) {
      const next = declarationOf(path, each);
      if (!reached.includes(next)) reached.push(next);
    }
    writeFileSync(path, withExtensions(text, imports));
  }
  for (const path of globSync(`${root}/**/*.d.ts`)) if (!reached.includes(path)) rmSync(path);
}

function declarationOf(path: string, { specifier, line }: Import): string {
  if (!specifier.startsWith("."))
    throw new Error(`${path}:${line}: a public type needs the package ${specifier}`);
  return posix.join(posix.dirname(path), specifier.replace(/\.ts$/, ".d.ts"));
}

/** `./device.ts` becomes `./device.js`, which every compiler resolves to `device.d.ts`. */
function withExtensions(text: string, imports: readonly Import[]): string {
  let result = text;
  for (const { specifier, start, end } of imports.toReversed()) {
    result = result.slice(0, start) + JSON.stringify(specifier.replace(/\.ts$/, ".js")) + result.slice(end);
  }
  return result;
}
