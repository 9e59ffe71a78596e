/** The networks under `fixtures/`: a folder each, one file a router. */
import { readdirSync, readFileSync } from "node:fs";
import type { Text } from "./lint.ts";

const fixtures = new URL("../../fixtures/", import.meta.url);

/** Names of the networks in one folder of `fixtures/`, sorted. */
export function networksIn(kind: string): readonly string[] {
  return readdirSync(new URL(`${kind}/`, fixtures)).sort();
}

/** The files of one network (`clean/rip`), sorted; paths are bare file names. */
export function readNetwork(name: string): readonly Text[] {
  const folder = new URL(`${name}/`, fixtures);
  return readdirSync(folder)
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
}
