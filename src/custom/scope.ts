/** Where a rule looks: at whole routers, at their DMVPN tunnels, or at the sections that some lines open. */
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import type { Network } from "../network/types.ts";
import { addTo } from "../syntax/add-to.ts";
import { kindNames } from "../syntax/field-facts.ts";
import { metaOf } from "../syntax/meta.ts";
import type { Complain } from "./condition.ts";
import type { Definition, DeviceRole } from "./definition.ts";
import { glob } from "./regex.ts";
import { membersOf, rolesOf } from "./roles.ts";
import { type Lines, linesOf } from "./selector.ts";

/** A router, or one section of it. */
export interface Subject {
  readonly device: Device;
  /** The line that opens the section. */
  readonly section?: Line;
  /** Where what is missing belongs. */
  readonly at: Place;
}

/** The network is asked for only where a rule needs it: what is said of a device alone holds whatever the others are. */
export type NetworkOf = () => Network;

export interface Scope {
  /** Fields of the lines that open its sections; undefined for whole routers. */
  readonly sectionFields: readonly string[] | undefined;
  readonly subjectsOf: (device: Device, network: NetworkOf) => readonly Subject[];
}

/** What tells where a rule looks. */
type Bounds = Pick<Definition, "within" | "role" | "devices" | "when" | "unless">;

/** Checks where a definition looks; undefined when there is a mistake after which nothing more can be said. */
export function scopeOf(bounds: Bounds, complain: Complain): Scope | undefined {
  const scope = placesOf(bounds, complain);
  const conditions = (["when", "unless"] as const).flatMap((key) => {
    const under: Complain = (path, says) => complain([key, ...path], says);
    const selector = bounds[key];
    const lines = selector && linesOf(selector, under);
    if (lines === undefined) return [];
    checkPlace(lines, bounds, under);
    return [{ lines, stands: key === "when" }];
  });
  if (scope === undefined || conditions.length === 0) return scope;
  return {
    ...scope,
    subjectsOf: (device, network) =>
      conditions.reduce<readonly Subject[]>(
        (subjects, { lines, stands }) => subjectsWith(lines, stands, subjects),
        scope.subjectsOf(device, network),
      ),
  };
}

/** The subjects of one device in which such a line stands, or does not. Where a masked value or an excerpt leaves that open it is neither. */
function subjectsWith(lines: Lines, stands: boolean, subjects: readonly Subject[]): readonly Subject[] {
  const [first] = subjects;
  if (first === undefined) return subjects;
  const found = linesIn(subjects, lines.of(first.device));
  return subjects.filter((each) => {
    const tests = (found.get(each) ?? []).map(lines.test);
    if (stands) return tests.includes(true);
    return first.device.text === "complete" && tests.every((test) => test === false);
  });
}

function placesOf({ within, role, devices }: Bounds, complain: Complain): Scope | undefined {
  const isNamed = namesOf(devices);
  const isAsked = (device: Device, network: NetworkOf) =>
    isNamed(device) && (role === undefined || rolesOf(network(), device).some((each) => role.includes(each)));
  if (within === undefined) {
    return {
      sectionFields: undefined,
      subjectsOf: (device, network) => (isAsked(device, network) ? [{ device, at: device.at }] : []),
    };
  }
  if (within === "tunnel" && role?.includes("other") === true)
    complain(["role"], "a DMVPN tunnel is the tunnel of a hub or a spoke");
  const opening = within === "tunnel" ? { kind: "Interface" } : within;
  const lines = linesOf(opening, (path, says) => complain(["within", ...path], says));
  if (lines === undefined) return undefined;
  if (within !== "tunnel" && openedBy(lines).length === 0)
    complain(["within", "kind"], `${lines.kind} opens no section`);
  const sections = (device: Device, isMeant: (line: Line) => boolean) =>
    lines
      .of(device)
      .filter((line) => lines.test(line) === true && isMeant(line))
      .map((section) => ({ device, section, at: section.at }));
  return {
    sectionFields: lines.fields,
    subjectsOf: (device, network) => {
      if (within !== "tunnel") return isAsked(device, network) ? sections(device, () => true) : [];
      if (!isNamed(device)) return [];
      const tunnels = tunnelsOf(device, network(), role);
      return sections(device, ({ command }) => "name" in command && tunnels.has(String(command.name)));
    },
  };
}

/** The lines that stand in each subject of one device, however deep. */
export function linesIn(
  subjects: readonly Subject[],
  lines: readonly Line[],
): ReadonlyMap<Subject, readonly Line[]> {
  const [first] = subjects;
  if (first !== undefined && first.section === undefined) return new Map([[first, lines]]);
  const bySection = new Map(subjects.map((each) => [each.section, each]));
  const found = new Map<Subject, Line[]>();
  for (const line of lines) {
    let section = line.within;
    while (section !== undefined && !bySection.has(section)) section = section.within;
    const subject = section && bySection.get(section);
    if (subject === undefined) continue;
    addTo(found, subject, line);
  }
  return found;
}

/** Says so when lines cannot stand in the sections that others open. */
export function checkPlace(lines: Lines, { within }: Pick<Definition, "within">, complain: Complain): void {
  if (within === undefined) return;
  const opening = within === "tunnel" ? "Interface" : within.kind;
  const opened = metaOf(opening).opens ?? [];
  if (opened.length === 0 || lines.modes.some((mode) => opened.includes(mode))) return;
  const inside = reachable(opened);
  if (lines.modes.some((mode) => inside.has(mode))) return;
  const where = within === "tunnel" ? "a tunnel" : `a section of ${opening}`;
  complain(["kind"], `${lines.kind} does not stand in ${where}, but in mode ${lines.modes.join(", ")}`);
}

function tunnelsOf(
  device: Device,
  network: Network,
  role: readonly DeviceRole[] | undefined,
): ReadonlySet<string> {
  const members = membersOf(network, device).filter((each) => role?.includes(each.role) ?? true);
  return new Set(members.map((each) => each.interface.name));
}

function namesOf(patterns: readonly string[] | undefined): (device: Device) => boolean {
  if (patterns === undefined) return () => true;
  const tests = patterns.map((pattern) => glob(pattern.toLowerCase()));
  return ({ name }) => tests.some((test) => test(name.toLowerCase()));
}

function openedBy({ kind }: Lines): readonly string[] {
  return metaOf(kind).opens ?? [];
}

/** Modes of sections, and of those that open in them. */
function reachable(modes: readonly string[]): ReadonlySet<string> {
  const opened = new Map<string, string[]>();
  for (const kind of kindNames()) {
    const { modes: outer, opens = [] } = metaOf(kind);
    if (opens.length === 0) continue;
    for (const mode of outer) opened.set(mode, [...(opened.get(mode) ?? []), ...opens]);
  }
  const found = new Set(modes);
  for (const mode of found) for (const next of opened.get(mode) ?? []) found.add(next);
  return found;
}
