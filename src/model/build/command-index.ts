/** Reads all lines in force of a router into an index by kind, sections within sections. */
import type { Statement } from "../../syntax/ast.ts";
import type { CommandOf, Kind } from "../../syntax/generated/commands.ts";
import type { CommandIndex, Line } from "../commands.ts";
import { placeOf, type Router, sectionOf } from "./section.ts";

const none: readonly never[] = [];

/** The index of a router, read from its statements when first asked. */
export function commandIndex(router: Router, statements: readonly Statement[]): CommandIndex {
  let index: ReadonlyMap<string, readonly Line[]> | undefined;
  return {
    of<K extends Kind>(kind: K): readonly Line<K>[] {
      index ??= readIndex(router, statements);
      return (index.get(kind) ?? none) as readonly Line<K>[];
    },
  };
}

function readIndex(router: Router, statements: readonly Statement[]): ReadonlyMap<string, readonly Line[]> {
  const index = new Map<string, Line[]>();
  const visit = (inner: readonly Statement[], within: Line | undefined): void => {
    for (const statement of sectionOf(router, inner).statements) {
      if (statement.uncertain) continue;
      const line: Line = {
        command: statement.command as CommandOf<Kind>,
        at: placeOf({ router }, statement),
        ...(within && { within }),
      };
      const sameKind = index.get(statement.command.kind);
      if (sameKind) sameKind.push(line);
      else index.set(statement.command.kind, [line]);
      if (statement.children.length > 0) visit(statement.children, line);
    }
  };
  visit(statements, undefined);
  return index;
}
