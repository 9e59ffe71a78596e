/** Builds `dist`: the executable, the library, its types and the licences of what is bundled. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { bundle } from "./bundle.ts";
import { licences } from "./licences.ts";
import { buildTypes } from "./types.ts";

rmSync("dist", { recursive: true, force: true });
const { outputFiles, metafile } = await bundle();
mkdirSync("dist/chunks", { recursive: true });
for (const file of outputFiles) writeFileSync(file.path, file.contents);
chmodSync("dist/cli.cjs", 0o755);
writeFileSync("dist/licences.txt", licences(Object.keys(metafile.inputs)));
buildTypes();
// The first run leaves compiled code for those that follow.
spawnSync(process.execPath, ["dist/cli.cjs", "fixtures/article"], { stdio: "ignore" });
