/** Reads access lists: numbered and named, standard, extended and IPv6. */
import type { Statement } from "../../syntax/ast.ts";
import { remembered } from "../../syntax/remembered.ts";
import { is, type StatementOf } from "../../syntax/select.ts";
import type { Acl, AclEntry } from "../filter.ts";
import { addEntry } from "./acl-entries.ts";
import { allOf, inside, placeOf, type Router, type Section, sectionOf } from "./section.ts";
import { shared } from "./values.ts";

/**
 * The access lists of a router by name; `access-list 10` and `ip access-list standard 10` are one list. Entries are read when somebody
 * asks: most lists are long, and few are asked for.
 *
 * @param statements gives the router's statements, again and again
 */
export function buildAcls(global: Section, statements: () => readonly Statement[]): ReadonlyMap<string, Acl> {
  const lists = new Map<string, Acl>();
  const entriesAgain = rereader(global.router, statements);
  const add = (name: string, line: Statement, kind: Acl["kind"]) => {
    if (!lists.has(name)) lists.set(name, list(name, placeOf(global, line), kind, entriesAgain));
  };
  for (const line of numberedLines(global)) {
    const { command } = line;
    if (command.acl !== undefined)
      add(command.acl, line, is(command, "StandardAclEntry") ? "standard" : "extended");
  }
  for (const header of headers(global)) add(header.command.acl, header, kinds[header.command.kind]);
  return shared(lists);
}

const none: readonly AclEntry[] = [];

/**
 * Reads the entries of a list, and remembers them as long as the statements are there. A function of its own, so that the section, which
 * is in reach of others, is not kept with it.
 */
function rereader(
  router: Router,
  statements: () => readonly Statement[],
): (name: string) => readonly AclEntry[] {
  let entries: ((statements: readonly Statement[]) => Entries) | undefined;
  return (name) => {
    entries ??= remembered((all) => readEntries(sectionOf(router, all)));
    return entries(statements()).get(name) ?? none;
  };
}

function list(
  name: string,
  at: Acl["at"],
  kind: Acl["kind"],
  entriesAgain: (name: string) => readonly AclEntry[],
): Acl {
  return {
    name,
    at,
    kind,
    get entries() {
      return entriesAgain(name);
    },
  };
}

/** Entries by list. */
type Entries = ReadonlyMap<string, readonly AclEntry[]>;

function readEntries(global: Section): Entries {
  const lists = new Map<string, AclEntry[]>();
  for (const statement of numberedLines(global)) {
    const { acl } = statement.command;
    if (acl !== undefined) addEntry(global, listIn(lists, acl), statement);
  }
  for (const header of headers(global)) {
    const entries = listIn(lists, header.command.acl);
    const section = inside(global, header);
    for (const statement of section.statements) addEntry(section, entries, statement);
  }
  return lists;
}

function listIn(lists: Map<string, AclEntry[]>, name: string): AclEntry[] {
  const entries = lists.get(name) ?? [];
  lists.set(name, entries);
  return entries;
}

const kinds = {
  StandardAcl: "standard",
  ExtendedAcl: "extended",
  RoleBasedAcl: "other",
  Ipv6Acl: "ipv6",
} as const;

function numberedLines(
  global: Section,
): readonly StatementOf<"StandardAclEntry" | "ExtendedAclEntry" | "ExtendedAclDynamic">[] {
  return [
    ...allOf(global, "StandardAclEntry"),
    ...allOf(global, "ExtendedAclEntry"),
    ...allOf(global, "ExtendedAclDynamic"),
  ];
}

function headers(global: Section): readonly StatementOf<keyof typeof kinds>[] {
  return [
    ...allOf(global, "StandardAcl"),
    ...allOf(global, "ExtendedAcl"),
    ...allOf(global, "RoleBasedAcl"),
    ...allOf(global, "Ipv6Acl"),
  ];
}
