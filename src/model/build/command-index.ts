/** Reads all lines in force of a router into an index by kind, sections within sections. */
import type { Statement } from "../../syntax/ast.ts";
import { effective } from "../../syntax/effective.ts";
import type { CommandOf, Kind } from "../../syntax/generated/commands.ts";
import type { CommandIndex, Line } from "../commands.ts";
import { placeOf, type Router } from "./section.ts";

const none: readonly never[] = [];

/** A line in force, the section around it, and what is shown of it once somebody asks for its kind: most kinds nobody asks for. */
interface Found {
  readonly statement: Statement;
  readonly within: Found | undefined;
  /** The line of its kind before it. */
  readonly before: Found | undefined;
  line: Line | undefined;
}

/** The index of a router, read from its statements when first asked. */
export function commandIndex(router: Router, statements: readonly Statement[]): CommandIndex {
  let index: ReadonlyMap<string, Found> | undefined;
  const answers = new Map<Kind, readonly Line[]>();
  return {
    of<K extends Kind>(kind: K): readonly Line<K>[] {
      index ??= readIndex(statements);
      let found = index.get(kind);
      if (found === undefined) return none;
      const known = answers.get(kind);
      if (known) return known as unknown as readonly Line<K>[];
      const lines: Line[] = [];
      for (; found !== undefined; found = found.before) lines.push(lineOf(router, found));
      answers.set(kind, lines.reverse());
      return lines as unknown as readonly Line<K>[];
    },
  };
}

/** The last line of each kind. */
function readIndex(statements: readonly Statement[]): ReadonlyMap<string, Found> {
  const index = new Map<string, Found>();
  const visit = (inner: readonly Statement[], within: Found | undefined): void => {
    for (const statement of effective(inner)) {
      if (statement.uncertain) continue;
      const { kind } = statement.command;
      const found: Found = { statement, within, before: index.get(kind), line: undefined };
      index.set(kind, found);
      if (statement.children.length > 0) visit(statement.children, found);
    }
  };
  visit(statements, undefined);
  return index;
}

function lineOf(router: Router, found: Found): Line {
  const { statement, within } = found;
  found.line ??= {
    command: statement.command as CommandOf<Kind>,
    at: placeOf({ router }, statement),
    ...(within && { within: lineOf(router, within) }),
  };
  return found.line;
}
