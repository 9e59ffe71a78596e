/** Reads access lists: numbered and named, standard, extended and IPv6. */
import type { Command, Statement } from "../../syntax/ast.ts";
import { effective } from "../../syntax/effective.ts";
import { remembered } from "../../syntax/remembered.ts";
import { is, type StatementOf } from "../../syntax/select.ts";
import { type Acl, type AclEntry, isNetmask } from "../filter.ts";
import { addEntry } from "./acl-entries.ts";
import { networkGroups, withMembers } from "./object-groups.ts";
import { allOf, placeOf, type Router, type Section, sectionOf } from "./section.ts";
import { type Draft, shared } from "./values.ts";

/**
 * The access lists of a router by name; `access-list 10` and `ip access-list standard 10` are one list. Entries are read when somebody
 * asks: most lists are long, and few are asked for.
 *
 * @param statements gives the router's statements, again and again
 */
export function buildAcls(global: Section, statements: () => readonly Statement[]): ReadonlyMap<string, Acl> {
  const found = new Map<string, Draft<ListFacts>>();
  const add = (name: string, line: Statement, kind: Acl["kind"], lines: number) => {
    const list = found.get(name);
    if (list) list.lines += lines;
    else found.set(name, { name, at: placeOf(global, line), kind, lines });
  };
  for (const line of numberedLines(global)) {
    const { command } = line;
    if (command.acl !== undefined)
      add(command.acl, line, is(command, "StandardAclEntry") ? "standard" : "extended", 1);
  }
  for (const header of headers(global))
    add(header.command.acl, header, kinds[header.command.kind], header.children.length);
  const reread = rereader(global.router, statements);
  return shared(new Map([...found].map(([name, list]) => [name, listOf(list, reread)])));
}

type ListFacts = Pick<Acl, "name" | "at" | "kind" | "lines">;

/** Entries by list. */
type Entries = ReadonlyMap<string, readonly AclEntry[]>;

/** Reads lists, and remembers them as long as the statements are there. */
interface Reread {
  readonly all: () => Entries;
  readonly netmasks: () => Entries;
}

/** A function of its own, so that the section, which is in reach of others, is not kept with it. */
function rereader(router: Router, statements: () => readonly Statement[]): Reread {
  const reading = (wanted: (command: Command) => boolean) => {
    let read: ((statements: readonly Statement[]) => Entries) | undefined;
    return () => {
      read ??= remembered((all) => readEntries(sectionOf(router, all), wanted));
      return read(statements());
    };
  };
  return { all: reading(() => true), netmasks: reading(hasNetmask) };
}

const none: readonly AclEntry[] = [];

function listOf({ name, at, kind, lines }: ListFacts, { all, netmasks }: Reread): Acl {
  return {
    name,
    at,
    kind,
    lines,
    get entries() {
      return all().get(name) ?? none;
    },
    get netmasks() {
      return netmasks().get(name) ?? none;
    },
  };
}

function hasNetmask(command: Command): boolean {
  if (is(command, "StandardAclEntry")) return isNetmask(command.wildcard);
  if (!is(command, "ExtendedAclEntry") && !is(command, "ExtendedAclDynamic")) return false;
  return isNetmask(command.sourceWildcard) || isNetmask(command.destinationWildcard);
}

function readEntries(global: Section, wanted: (command: Command) => boolean): Entries {
  const lists = new Map<string, AclEntry[]>();
  const read = (name: string, line: Statement) => {
    if (!wanted(line.command)) return;
    const entries = lists.get(name) ?? [];
    lists.set(name, entries);
    addEntry(global, entries, line);
  };
  for (const line of numberedLines(global)) if (line.command.acl !== undefined) read(line.command.acl, line);
  for (const { command, children } of headers(global))
    for (const line of effective(children)) read(command.acl, line);
  const groups = networkGroups(global);
  if (groups.size === 0) return lists;
  return new Map([...lists].map(([name, entries]) => [name, entries.map((each) => resolved(each, groups))]));
}

function resolved(entry: AclEntry, groups: ReturnType<typeof networkGroups>): AclEntry {
  const { source, destination } = entry;
  if (source.type !== "group" && destination.type !== "group") return entry;
  return { ...entry, source: withMembers(source, groups), destination: withMembers(destination, groups) };
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
