/** How a finding is put right, as data: what to enter on the router, and what to change in the text. Nothing here holds a secret. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import type { EigrpProcess } from "../model/routing.ts";

/** One change of a text. Edits of one fix do not overlap; lines and columns are those of the text that was linted. */
export type Edit =
  /** What stands at a place becomes `text`. */
  | { readonly type: "replace"; readonly at: Place; readonly text: string }
  /** A line of its own is added after a line. */
  | { readonly type: "insert"; readonly path: string; readonly after: number; readonly text: string }
  /** A line is taken away. */
  | { readonly type: "delete"; readonly path: string; readonly line: number };

export interface Fix {
  /** Router on which the commands are entered. */
  readonly device: string;
  /** Lines to enter in configuration mode, indented by section. Words in angle brackets are to be filled in first: secrets stand nowhere. */
  readonly commands: readonly string[];
  /** Changes of the text with the same effect; none where words have to be filled in. */
  readonly edits: readonly Edit[];
}

/** A section and the place of the line that opens it. */
export interface SectionAt {
  readonly device: string;
  /** Lines that open it, the outer one first; none for global lines, which are added after the line at the place. */
  readonly opened: readonly string[];
  readonly at: Place;
}

/** Words to be filled in: what they stand for, and the line where that is read. */
export function blank(what: string, at?: Place): string {
  return at === undefined ? `<${what}>` : `<${what}, ${at.path}:${at.line}>`;
}

/** The section of an interface. */
export function interfaceSection(device: Device, { name, at }: Interface): SectionAt {
  return { device: device.name, opened: [`interface ${name}`], at };
}

/** The section that a global line opens. */
export function section(device: Device, line: string, at: Place): SectionAt {
  return { device: device.name, opened: [line], at };
}

/** Sets what a command sets: the value at its place when the command is there, else a line of its own. */
export function setValue(to: SectionAt, command: string, value: string, at: Place | undefined): Fix {
  const edit: Edit = at ? { type: "replace", at, text: value } : insertion(to, `${command} ${value}`);
  return { ...entered(to, [`${command} ${value}`]), edits: [edit] };
}

/** What several fixes of one router do, one after the other; none where nobody knows one of them. Edits only where all have some. */
export function together(fixes: readonly (Fix | undefined)[]): Fix | undefined {
  const [first] = fixes;
  const known = fixes.flatMap((fix) => fix ?? []);
  if (first === undefined || known.length < fixes.length) return undefined;
  return {
    device: first.device,
    commands: known.flatMap(({ commands }) => commands),
    edits: known.every(({ edits }) => edits.length > 0) ? known.flatMap(({ edits }) => edits) : [],
  };
}

/** Sets the MTU of a tunnel to that of another one, and the segment size that goes with it where both limit it. */
export function setMtu(
  { device, interface: face }: { readonly device: Device; readonly interface: Interface },
  mtu: number,
  other: Interface,
): Fix {
  const to = interfaceSection(device, face);
  const fix = setValue(to, "ip mtu", `${mtu}`, face.ipMtu?.at);
  const [own, usual] = [face.adjustMss, other.adjustMss?.value];
  if (own === undefined || usual === undefined || own.value === usual) return fix;
  const segments = setValue(to, "ip tcp adjust-mss", `${usual}`, own.at);
  return {
    ...fix,
    commands: [...fix.commands, ...segments.commands.slice(to.opened.length)],
    edits: [...fix.edits, ...segments.edits],
  };
}

/** Enters lines in a section; those that stand at the places are taken away. */
export function setLines(to: SectionAt, lines: readonly string[], instead: readonly Place[] = []): Fix {
  const added = lines.filter((line) => instead.length === 0 || !line.startsWith("no "));
  return {
    ...entered(to, lines),
    edits: [
      ...instead.map(({ path, line }): Edit => ({ type: "delete", path, line })),
      ...added.map((line) => insertion(to, line)),
    ],
  };
}

/** Takes a line away. */
export function removeLine(from: SectionAt, line: string, at: Place): Fix {
  return { ...entered(from, [`no ${line}`]), edits: [{ type: "delete", path: at.path, line: at.line }] };
}

/** Commands with words to be filled in: they are entered by hand. */
export function byHand(to: SectionAt | { readonly device: string }, lines: readonly string[]): Fix {
  return "opened" in to
    ? { ...entered(to, lines), edits: [] }
    : { device: to.device, commands: lines, edits: [] };
}

function entered({ device, opened }: SectionAt, lines: readonly string[]): Pick<Fix, "device" | "commands"> {
  const openers = opened.map((line, depth) => `${" ".repeat(depth)}${line}`);
  return { device, commands: [...openers, ...lines.map((line) => `${" ".repeat(opened.length)}${line}`)] };
}

function insertion({ at, opened }: SectionAt, line: string): Edit {
  return { type: "insert", path: at.path, after: at.line, text: `${" ".repeat(opened.length)}${line}` };
}

/** A line of EIGRP for one interface: `no split-horizon`, which classic processes have under the interface. */
export function eigrpLine(device: Device, face: Interface, process: EigrpProcess, setting: string): Fix {
  const { as, name, vrf, at } = process;
  if (name === undefined) {
    const line = `no ip ${setting} eigrp ${as}`;
    return setLines(interfaceSection(device, face), [line]);
  }
  const family = `address-family ipv4 unicast ${vrf?.value === undefined ? "" : `vrf ${vrf.value} `}autonomous-system ${as}`;
  const opened = [`router eigrp ${name}`, family, `af-interface ${face.name}`];
  return byHand({ device: device.name, opened, at }, [`no ${setting}`]);
}
