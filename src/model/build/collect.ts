/** Decides which texts are of one router. */
import { posix } from "node:path";
import { addTo } from "../../syntax/add-to.ts";
import type { Config } from "../../syntax/ast.ts";
import type { Document, Note, Stretch } from "../../syntax/document.ts";
import { remembered } from "../../syntax/remembered.ts";
import type { Device } from "../device.ts";
import { addText, mayBeOf, newRouter, type RouterTexts, textOf } from "./same-router.ts";

/** All texts of one router. */
export interface Collected {
  readonly name: string;
  readonly namedBy: Device["namedBy"];
  /** In the order in which they are entered: by path, then by place. */
  readonly configs: readonly Config[];
  readonly paths: readonly string[];
  /** What the reader said about their lines. */
  readonly notes: readonly { readonly path: string; readonly note: Note }[];
}

/** How surely something names a router: the surest first. */
const sureness: readonly Device["namedBy"][] = ["hostname", "prompt", "heading", "file"];

/** Routers sorted by name, then path. */
export function collectRouters(documents: readonly Document[]): readonly Collected[] {
  const sorted = [...documents].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const groups = new Map<string, Group>();
  for (const document of sorted) for (const config of document.configs) place(groups, config);
  const notes = notesByConfig(sorted);
  return [...groups.values()]
    .flatMap(textsOf)
    .map((configs) => {
      const [first, second] = configs;
      return first && !second && !notes.has(first) ? alone(first) : collected(configs, notes);
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Adds a text to the router of its name in its folder, or makes it one of its own. Most names have one text: it is not looked into. */
function place(groups: Map<string, Group>, config: Config): void {
  const key = keyOf(config);
  const group = groups.get(key);
  if (!group) {
    groups.set(key, { first: config, routers: [] });
    return;
  }
  if (group.routers.length === 0) group.routers.push(newRouter(textOf(group.first)));
  const text = textOf(config);
  const same = group.routers.find((router) => mayBeOf(router, text));
  if (same) addText(same, text);
  else group.routers.push(newRouter(text));
}

/** Equal for texts of one name in one folder. */
const keyOf = remembered(({ path, name }: Config) => `${posix.dirname(path.replaceAll("\\", "/"))}\n${name}`);

/** Texts of one name in one folder. */
interface Group {
  readonly first: Config;
  /** Empty while there is one text alone. */
  readonly routers: RouterTexts[];
}

function textsOf({ first, routers }: Group): readonly (readonly Config[])[] {
  return routers.length === 0 ? [[first]] : routers.map(({ configs }) => configs);
}

function collected(configs: readonly Config[], notes: ReadonlyMap<Config, readonly Note[]>): Collected {
  const namedBy = sureness.find((by) => configs.some((config) => config.namedBy === by)) ?? "file";
  return {
    name: configs[0]?.name ?? "",
    namedBy,
    configs,
    paths: [...new Set(configs.map((config) => config.path))],
    notes: configs.flatMap((config) =>
      (notes.get(config) ?? []).map((note) => ({ path: config.path, note })),
    ),
  };
}

/** A text that is all of its router, and of which the reader said nothing: the same object each time. */
const alone = remembered((config: Config): Collected => collected([config], new Map()));

/** A note belongs to the device that its line shows, else to the first one of its document. */
function notesByConfig(documents: readonly Document[]): ReadonlyMap<Config, readonly Note[]> {
  const notes = new Map<Config, Note[]>();
  for (const { configs, stretches, notes: all } of documents) {
    if (all.length === 0) continue;
    const byName = new Map(configs.toReversed().map((config) => [config.name, config]));
    for (const note of all) {
      const owner = byName.get(deviceAt(stretches, note.line) ?? "") ?? configs[0];
      if (owner === undefined) continue;
      addTo(notes, owner, note);
    }
  }
  return notes;
}

/** The device of the last stretch that starts at a line or before it. */
function deviceAt(stretches: readonly Stretch[], line: number): string | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1]?.device;
}
