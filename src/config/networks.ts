/** Which documents belong together. */
import { addTo } from "../syntax/add-to.ts";
import type { Document } from "../syntax/document.ts";
import type { NetworkSetting } from "./settings.ts";

/** Documents that are seen together. */
export interface Group {
  /** Undefined for files of no named network. */
  readonly name: string | undefined;
  readonly documents: readonly Document[];
}

/**
 * The networks among some documents, in the order of their names. A file may be of several; those of none form one of their own.
 * Without settings all are one.
 */
export function groupsOf(
  documents: readonly Document[],
  settings: readonly NetworkSetting[],
): readonly Group[] {
  if (settings.length === 0) return [{ name: undefined, documents }];
  const named = new Map<string, Document[]>();
  const rest: Document[] = [];
  for (const document of documents) {
    const names = new Set(settings.flatMap(({ networkOf }) => networkOf(document.path) ?? []));
    for (const name of names) {
      addTo(named, name, document);
    }
    if (names.size === 0) rest.push(document);
  }
  const groups: readonly Group[] = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => ({ name, documents: each }));
  return rest.length === 0 ? groups : [...groups, { name: undefined, documents: rest }];
}
