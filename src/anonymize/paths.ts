/** Names of the files that are written. */
import { posix } from "node:path";
import { nameOfFile } from "../syntax/readers/names.ts";
import { createNames } from "./names.ts";
import type { Values } from "./values.ts";

const endings = /(\.(cfg|conf|txt|ios|config|log|md|markdown|rst|adoc|ya?ml|json)|-confg)$/i;

/** The path of each file in the new folder: folders and names replaced, the ending kept where readers go by it. */
export function otherPaths(paths: readonly string[], values: Values): ReadonlyMap<string, string> {
  const parts = paths.map((path) => path.split("/").filter((part) => !/^\.*$/.test(part)));
  const shared = sharedLength(parts.map((each) => each.slice(0, -1)));
  const stems = createNames(
    paths.map((path) => nameOfFile(fileOf(path))),
    "File",
    new Set(),
  );
  const folders = createNames(
    parts.flatMap((each) => each.slice(shared, -1)),
    "Dir",
    new Set(),
  );
  const taken = new Set<string>();
  return new Map(
    paths.map((path, index) => {
      const above = (parts[index] ?? [])
        .slice(shared, -1)
        .map((folder) => values.names.known(folder) ?? folders.of(folder, "Dir"));
      const stem = nameOfFile(fileOf(path));
      const device = nameOfFile(path);
      // A name that says nothing (`running-config.txt`): the folder names the device.
      if (device !== stem && above.length === 0) above.push(values.names.of(device, "Rtr"));
      const other = device === stem ? (values.names.known(stem) ?? stems.of(stem, "File")) : stem;
      return [path, free([...above, other].join("/"), endings.exec(path)?.[0] ?? ".cfg", taken)];
    }),
  );
}

function fileOf(path: string): string {
  return path.split("/").at(-1) ?? path;
}

/** Files of two devices may be called the same once their endings are gone. */
function free(stem: string, ending: string, taken: Set<string>): string {
  let path = stem + ending;
  for (let count = 2; taken.has(path.toLowerCase()); count++) path = `${stem}_${count}${ending}`;
  taken.add(path.toLowerCase());
  return posix.normalize(path);
}

/** How many folders all paths begin with. */
function sharedLength([first = [], ...others]: readonly (readonly string[])[]): number {
  let length = 0;
  while (length < first.length && others.every((each) => each[length] === first[length])) length++;
  return length;
}
