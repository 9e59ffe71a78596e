/**
 * Documents that let go of their trees: of a fleet the model stays in memory, not the text. What somebody asks for later (a line to
 * show, an access list) is read again from the source.
 */
import type { Config } from "./ast.ts";
import { ChangedText } from "./changed-text.ts";
import { type Document, readDocument } from "./document.ts";

/** A document's tree while it is there. */
interface Shelf {
  tree: Document | undefined;
}

/** Decides which trees of one reading stay. */
export interface Keeper {
  /** Makes room for a tree that was read. */
  readonly keep: (shelf: Shelf, lines: number) => void;
  /** Somebody asks for a tree that is there. */
  readonly touch: (shelf: Shelf) => void;
}

/** Trees of so many lines stay for good: about 40 MB. */
const mostLines = 40_000;

/** As many of the others stay as are compared with each other at one time. Few, so that what goes is gone before the collector moves it. */
const recentTrees = 8;

/** Keeps the first trees for good, up to a number of lines, and of the later ones those that were last asked for. */
export function createKeeper(most = mostLines): Keeper {
  let room = most;
  const recent = new Set<Shelf>();
  return {
    keep: (shelf, lines) => {
      if (lines <= room) {
        room -= lines;
        return;
      }
      room = 0;
      recent.add(shelf);
      if (recent.size <= recentTrees) return;
      for (const oldest of recent) {
        recent.delete(oldest);
        oldest.tree = undefined;
        break;
      }
    },
    touch: (shelf) => {
      if (recent.delete(shelf)) recent.add(shelf);
    },
  };
}

const forgetful = new WeakSet<Config>();

/** Whether a configuration's statements may be gone: whoever keeps them keeps what the document let go. */
export function mayForget(config: Config): boolean {
  return forgetful.has(config);
}

/**
 * Reads a text as `readDocument` does; `statements` and `layout` are read again when they are asked for after they were let go.
 *
 * @param source gives the text, each time the same
 * @throws Error later, from `statements` or `layout`, when the source gives another text or none
 */
export function readForgetful(path: string, source: () => Uint8Array | string, keeper: Keeper): Document {
  const tree = readDocument(path, source());
  const shelf: Shelf = { tree };
  keeper.keep(shelf, tree.lines);
  return shellOf(tree, treeOn(shelf, tree, source, keeper));
}

/** All of a document but its text. */
export interface Reopened extends Omit<Document, "configs" | "layout"> {
  readonly configs: readonly Omit<Config, "statements">[];
}

/**
 * A document that was read before, without reading it: its tree is read when somebody asks for it.
 *
 * @param source gives its text
 * @throws Error later, as with `readForgetful`
 */
export function reopen(
  document: Reopened,
  source: () => Uint8Array | string,
  keeper: Keeper,
): { readonly document: Document; readonly tree: () => Document } {
  const tree = treeOn({ tree: undefined }, document, source, keeper);
  return { document: shellOf(document, tree), tree };
}

/** Everything but the tree. A function of its own, so that nothing else of the document is in reach of its getters. */
function shellOf(
  { path, configs, lines, commands, typed, notes, stretches }: Reopened,
  tree: () => Document,
) {
  return {
    path,
    configs: configs.map((config, index) => forgetting(config, tree, index)),
    lines,
    commands,
    typed,
    notes,
    stretches,
    get layout() {
      return tree().layout;
    },
  };
}

function forgetting(
  { name, namedBy, path }: Reopened["configs"][number],
  tree: () => Document,
  index: number,
): Config {
  const config: Config = {
    name,
    namedBy,
    path,
    get statements() {
      return tree().configs[index]?.statements ?? [];
    },
  };
  forgetful.add(config);
  return config;
}

/** Gives the tree on a shelf, or reads it once more. What it must be like is kept as a few words, not as the first tree. */
function treeOn(
  shelf: Shelf,
  { path, ...first }: Reopened,
  source: () => Uint8Array | string,
  keeper: Keeper,
): () => Document {
  const expected = likeness(first);
  return () => {
    if (shelf.tree) {
      keeper.touch(shelf);
      return shelf.tree;
    }
    const tree = readAgain(path, source);
    if (tree === undefined || likeness(tree) !== expected) throw new ChangedText(path);
    shelf.tree = tree;
    keeper.keep(shelf, tree.lines);
    return tree;
  };
}

/** Undefined when the file is not there any more. */
function readAgain(path: string, source: () => Uint8Array | string): Document | undefined {
  try {
    return readDocument(path, source());
  } catch {
    return undefined;
  }
}

function likeness({ lines, commands, typed, configs }: Omit<Reopened, "path">): string {
  return [lines, commands, typed, ...configs.map(({ name }) => name)].join(" ");
}
