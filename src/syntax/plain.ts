/** Tells quickly that no line of a section does anything to another one, as in most sections: a fleet has thousands. */
import type { Command, Statement } from "./ast.ts";
import { keyOf } from "./field-values.ts";
import { metaOf } from "./meta.ts";

/** Sections up to this length are looked through without an index. */
const FEW = 8;

/** A section so short that looking through it costs less than remembering the answer. */
export function isShort(statements: readonly Statement[]): boolean {
  return statements.length <= FEW;
}

/**
 * Whether what is in force is what was entered: every kind stands once, or its lines have keys of their own, and none
 * clears another. A `false` only means that a closer look is needed.
 */
export function isPlain(statements: readonly Statement[]): boolean {
  return (isShort(statements) && hasKindsOnce(statements)) || hasKeysOnce(statements);
}

function hasKindsOnce(statements: readonly Statement[]): boolean {
  for (let index = 0; index < statements.length; index++) {
    const kind = statements[index]?.command.kind ?? "";
    if (kind === "Removal" || metaOf(kind).clears.length > 0) return false;
    for (let before = 0; before < index; before++)
      if (statements[before]?.command.kind === kind && kind !== "Unknown") return false;
  }
  return true;
}

function hasKeysOnce(statements: readonly Statement[]): boolean {
  const seen = new Map<string, Command | Set<string>>();
  for (const { command } of statements) {
    const { kind } = command;
    if (kind === "Unknown") continue;
    if (kind === "Removal") return false;
    const { clears } = metaOf(kind);
    if (clears.length > 0 && clears.some((cleared) => seen.has(cleared))) return false;
    const earlier = seen.get(kind);
    if (earlier === undefined) seen.set(kind, command);
    else if (!addKey(seen, earlier, command)) return false;
  }
  return true;
}

/** Keys are made only for kinds that stand there twice. */
function addKey(
  seen: Map<string, Command | Set<string>>,
  earlier: Command | Set<string>,
  command: Command,
): boolean {
  const key = ownKey(command);
  if (key === undefined) return false;
  if (earlier instanceof Set) {
    const isNew = !earlier.has(key);
    earlier.add(key);
    return isNew;
  }
  const first = ownKey(earlier);
  if (first === undefined || first === key) return false;
  seen.set(command.kind, new Set([first, key]));
  return true;
}

/** What tells a line from others of its kind; undefined when it may concern all of them. */
function ownKey(command: Command): string | undefined {
  const { identity } = metaOf(command.kind);
  const isKeyed = identity.type === "keyed" || identity.type === "merge";
  return isKeyed && !command.negated && !command.defaulted ? keyOf(command, identity.by) : undefined;
}
