/** Texts that change one at a time, as in an editor, and what is wrong with all of them together. */
import { type Document, readDocument } from "../syntax/document.ts";
import type { LintResult } from "./diagnostic.ts";
import { type LintOptions, lint } from "./lint.ts";
import { emptyMemory } from "./memory.ts";

export interface Workspace {
  /** Adds a text or takes its new version in. */
  readonly update: (path: string, text: string | Uint8Array) => void;
  /** Takes a text out; one that is not there is none the less gone. */
  readonly remove: (path: string) => void;
  /** The texts as read, by path. */
  readonly documents: () => readonly Document[];
  /**
   * All findings, those between devices too: the same that a run over all texts as they are now would give. Only what changed is
   * read, built and judged again, and what it belongs to.
   */
  readonly lint: () => LintResult;
}

/** An empty workspace. What it is told of networks and other documents does not apply: all of its texts are one network. */
export function createWorkspace(
  options: Pick<LintOptions, "rules" | "severities" | "options" | "ignore">,
): Workspace {
  const documents = new Map<string, Document>();
  const memory = emptyMemory();
  const ordered = () => [...documents.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    update: (path, text) => {
      documents.set(path, readDocument(path, text));
    },
    remove: (path) => {
      documents.delete(path);
    },
    documents: ordered,
    lint: () => lint(ordered(), { ...options, memory }),
  };
}
