/**
 * Comments that leave findings out:
 *
 *     ! ioslint-disable-next-line nhrp/nhs-unknown -- the hub is rebuilt in May
 *     ! ioslint-disable isakmp/*, ipsec/weak-pfs
 *     ! ioslint-enable
 *
 * A box keeps no comments, so they are for files that people edit.
 */
import { type Document, type Remark, remarks } from "../syntax/document.ts";

/** Lines of a file in which rules keep silent. */
export interface Directive {
  readonly path: string;
  /** 1-based place of the comment, end exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** `ioslint-disable` or `ioslint-disable-next-line`. */
  readonly word: string;
  /** Ids, or `topic/*`, or `*`. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  /** 1-based lines, both inclusive. */
  readonly from: number;
  readonly to: number;
}

const form = /^[!#]+\s*(ioslint-(?:disable-next-line|disable|enable))(?:\s+(.*))?$/;

const remembered = new WeakMap<Document, readonly Directive[]>();

/** The directives of a document, in order. Remembered: a document may have let go of its lines. */
export function directivesOf(document: Document): readonly Directive[] {
  let directives = remembered.get(document);
  if (!directives) {
    directives = mayHaveSome(document) ? readDirectives(document) : none;
    remembered.set(document, directives);
  }
  return directives;
}

/** Takes down the directives of a document whose text nobody has looked at. */
export function rememberDirectives(document: Document, directives: readonly Directive[]): void {
  remembered.set(document, directives);
}

const none: readonly Directive[] = [];

function readDirectives(document: Document): readonly Directive[] {
  const comments = remarks(document);
  const open: Directive[] = [];
  const found: Directive[] = [];
  for (const comment of comments) {
    const [, word, rest = ""] = form.exec(comment.text) ?? [];
    if (word === undefined) continue;
    const [names = "", reason] = rest.split(/(?:^|\s+)--\s+(.*)/s);
    const rules = names.split(/[\s,]+/).filter((name) => name !== "");
    if (word === "ioslint-enable") {
      closeThe(rules, open, found, comment.line);
      continue;
    }
    const directive = {
      path: document.path,
      line: comment.line,
      column: comment.column,
      endColumn: comment.column + comment.text.length,
      word,
      rules: rules.length === 0 ? ["*"] : rules,
      reason,
      from: comment.line + 1,
      to: document.lines,
    };
    if (word === "ioslint-disable") open.push(directive);
    else found.push(nextLine(directive, document, comments));
  }
  return [...found, ...open].sort((a, b) => a.line - b.line);
}

/** A look at what stands in memory anyway: most documents have none. */
function mayHaveSome({ layout: { lines, embedded } }: Document): boolean {
  return (embedded?.lines ?? lines).some(({ role, text }) => role === "remark" && text.includes("ioslint-"));
}

/** `ioslint-enable` ends all that is open, or what names these rules. */
function closeThe(rules: readonly string[], open: Directive[], found: Directive[], line: number): void {
  for (const each of open.splice(0)) {
    const left = rules.length === 0 ? [] : each.rules.filter((name) => !rules.includes(name));
    const ended = each.rules.filter((name) => !left.includes(name));
    if (ended.length > 0) found.push({ ...each, rules: ended, to: line });
    if (left.length > 0) open.push({ ...each, rules: left });
  }
}

/** The line that is meant is the next that is neither blank nor a comment. */
function nextLine(directive: Directive, { layout }: Document, comments: readonly Remark[]): Directive {
  const remarked = new Set(comments.map(({ line }) => line));
  let line = directive.from;
  while (remarked.has(line) || (layout.embedded === undefined && layout.lines[line - 1]?.role === "blank"))
    line++;
  return { ...directive, from: line, to: line };
}
