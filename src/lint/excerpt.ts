/** Source lines as they may be shown. */
import type { Place } from "../model/place.ts";
import type { Document } from "../syntax/document.ts";
import { visibleAt } from "../syntax/visible.ts";
import type { Excerpt } from "./diagnostic.ts";

/** The line at a place with its secrets replaced; undefined when the document has no such line. */
export function excerptOf(document: Document | undefined, at: Place): Excerpt | undefined {
  const line = document && visibleAt(document, at.line, at.column);
  if (!line) return undefined;
  const { start, end } = line.move({ start: at.column, end: at.endColumn });
  return { text: line.text, start, end };
}
