/** Devices as bytes. What is long and seldom asked for is left out: it is read again from the text. */
import type { CommandIndex, Line, LineTexts } from "../model/commands.ts";
import type { Device, SyntaxProblem } from "../model/device.ts";
import type { Acl } from "../model/filter.ts";
import { parseCommand } from "../syntax/command.ts";
import type { CommandOf, Kind } from "../syntax/generated/commands.ts";
import { fromBytes } from "./from-bytes.ts";
import { toBytes } from "./to-bytes.ts";

/** What is kept of a device. */
export interface KeptDevice {
  readonly device: Omit<Device, "commands" | "filters" | "problems">;
  readonly filters: Omit<Device["filters"], "acls">;
  readonly acls: readonly KeptAcl[];
  readonly problems: readonly KeptProblem[];
  /** Kinds of which there are lines. */
  readonly kinds: ReadonlySet<Kind>;
  /** `LineTexts` as bytes of their own: often nobody asks for any of these kinds. */
  readonly lines: Uint8Array;
}

/** A list, with its entries where they are few. */
type KeptAcl = Pick<Acl, "name" | "at" | "kind" | "lines" | "netmasks"> & Partial<Pick<Acl, "entries">>;

type KeptProblem = Omit<SyntaxProblem, "expected" | "suggestion" | "elsewhere" | "below">;

/** Of longer access lists no entry is kept. */
const few = 32;

/** What is kept of a device. */
export function keepDevice({
  commands,
  filters: { acls, ...filters },
  problems,
  ...device
}: Device): KeptDevice {
  const texts = commands.texts();
  return {
    device,
    filters,
    acls: [...acls.values()].map(keepAcl),
    problems: problems.map(keepProblem),
    kinds: new Set([...texts.kinds, ...texts.without]),
    lines: toBytes(texts),
  };
}

function keepAcl(acl: Acl): KeptAcl {
  const { name, at, kind, lines, netmasks } = acl;
  return { name, at, kind, lines, netmasks, ...(lines <= few && { entries: acl.entries }) };
}

/** Field by field: what is found when somebody asks is not asked for. */
function keepProblem({ type, at, mode, before, word, topic, message }: SyntaxProblem): KeptProblem {
  return {
    type,
    at,
    mode,
    before,
    ...(word !== undefined && { word }),
    ...(topic !== undefined && { topic }),
    ...(message !== undefined && { message }),
  };
}

/**
 * A device as it was.
 *
 * @param again the device read anew from its text
 */
export function deviceFrom(
  { device, filters, acls, problems, kinds, lines }: KeptDevice,
  again: () => Device | undefined,
): Device {
  return {
    ...device,
    filters: { ...filters, acls: new Map(acls.map((acl) => [acl.name, aclFrom(acl, again)])) },
    problems: problems.map((problem, index) => problemFrom(problem, () => again()?.problems[index])),
    commands: indexFrom(kinds, lines, device, again),
  };
}

const none: readonly never[] = [];

function aclFrom({ entries, ...acl }: KeptAcl, again: () => Device | undefined): Acl {
  return {
    ...acl,
    get entries() {
      return entries ?? again()?.filters.acls.get(acl.name)?.entries ?? none;
    },
  };
}

function problemFrom(problem: KeptProblem, again: () => SyntaxProblem | undefined): SyntaxProblem {
  return {
    ...problem,
    get expected() {
      return again()?.expected ?? none;
    },
    get suggestion() {
      return again()?.suggestion;
    },
    get elsewhere() {
      return again()?.elsewhere ?? none;
    },
    get below() {
      return again()?.below ?? 0;
    },
  };
}

function indexFrom(
  kinds: ReadonlySet<Kind>,
  bytes: Uint8Array,
  { name }: Pick<Device, "name">,
  again: () => Device | undefined,
): CommandIndex {
  let read: LineTexts | undefined;
  const texts = () => {
    read ??= fromBytes(bytes) as LineTexts;
    return read;
  };
  const made: Line[] = [];
  const lineAt = (index: number): Line => {
    const known = made[index];
    if (known) return known;
    const line = lineOf(texts(), index, name, lineAt);
    made[index] = line;
    return line;
  };
  const find = (kind: Kind): readonly Line[] => {
    const { kinds: all, without } = texts();
    if (without.includes(kind)) return again()?.commands.of(kind) ?? none;
    return [...all.keys()].filter((index) => all[index] === kind).map(lineAt);
  };
  const found = new Map<Kind, readonly Line[]>();
  return {
    of<K extends Kind>(kind: K) {
      if (!kinds.has(kind)) return none;
      const known = found.get(kind) ?? find(kind);
      found.set(kind, known);
      return known as readonly Line[] as readonly Line<K>[];
    },
    texts,
  };
}

function lineOf(
  { modes, texts, paths, lines, columns, endColumns, within }: LineTexts,
  index: number,
  device: string,
  lineAt: (index: number) => Line,
): Line {
  const [line = 1, column = 1, endColumn = 1] = [lines[index], columns[index], endColumns[index]];
  const section = within[index] ?? -1;
  return {
    command: parseCommand(modes[index] ?? "", texts[index] ?? "") as CommandOf<Kind>,
    at: { device, path: paths[index] ?? "", line, column, endColumn },
    ...(section >= 0 && { within: lineAt(section) }),
  };
}
