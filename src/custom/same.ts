/** Rules that compare: all members of a cloud, or all routers, have to say the same. */
import { type Finding, type Rule, rule } from "../lint/rule.ts";
import { listOf } from "../lint/words.ts";
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { minority } from "../network/majority.ts";
import type { Member, Network } from "../network/types.ts";
import { fieldsOf } from "../syntax/field-facts.ts";
import { keyOf } from "../syntax/field-values.ts";
import type { Complain } from "./condition.ts";
import type { Definition } from "./definition.ts";
import { fieldText, messageOf } from "./message.ts";
import { rolesOf } from "./roles.ts";
import { checkPlace, linesIn, type Scope, scopeOf } from "./scope.ts";
import { isMasked, type Lines, linesOf, unknownField } from "./selector.ts";

type Same = NonNullable<Definition["same"]>;
type Facts = Pick<Rule, "id" | "summary" | "severity">;

/** One that is compared: what it says, and where. */
interface Voice {
  readonly device: Device;
  readonly role: string;
  readonly interface: string;
  /** Equal for equal values; undefined when they are unknown or not compared. */
  readonly key: string | undefined;
  readonly text: string;
  readonly at: Place;
  readonly line: Line | undefined;
}

/** Others that are named as related places. */
const named = 3;

/** The rule; undefined after a mistake that leaves nothing to compare. */
export function sameRule(
  facts: Facts,
  definition: Definition,
  same: Same,
  complain: Complain,
): Rule | undefined {
  const { role } = definition;
  const { among = "cloud", field: fields } = same;
  const here: Complain = (path, says) => complain(["same", ...path], says);
  const lines = linesOf(same, here);
  if (lines === undefined) return undefined;
  for (const [index, each] of fields.entries())
    checkField(same.kind, each, (_, says) => here(["field", index], says));
  const isOfTunnel =
    among === "cloud" && definition.within === undefined && lines.modes.includes("interface");
  const { within = isOfTunnel ? ("tunnel" as const) : undefined } = definition;
  const scope = scopeOf({ ...definition, within }, complain);
  if (scope === undefined) return undefined;
  checkPlace(lines, { within }, here);
  const words = ["device", "role", "value", "usual", "others", ...(within === "tunnel" ? ["interface"] : [])];
  const names = { words, fields: lines.fields };
  const text = messageOf(definition.message, names, (_, says) => complain(["message"], says));
  const voice = (device: Device, as: string, tunnel: Member | undefined, network: Network) =>
    voiceOf({ device, role: as, tunnel, network, scope, lines, same });
  if (among === "network") {
    return rule({
      ...facts,
      scope: "network",
      check({ network, report }) {
        const voices = network.devices.flatMap(
          (device) => voice(device, rolesOf(network, device).join(" and "), undefined, network) ?? [],
        );
        for (const finding of oddOnes(voices, text)) report(finding);
      },
    });
  }
  return rule({
    ...facts,
    scope: "cloud",
    check({ cloud, network, report }) {
      const voices = cloud.members
        .filter((member) => role?.includes(member.role) ?? true)
        .flatMap(
          (member) =>
            voice(member.device, member.role, within === "tunnel" ? member : undefined, network) ?? [],
        );
      for (const finding of oddOnes(voices, text)) report(finding);
    },
  });
}

function checkField(kind: string, name: string, complain: Complain): void {
  const field = fieldsOf(kind)?.get(name);
  if (field === undefined) complain([], unknownField(kind, name));
  else if (field.types.has("secret")) complain([], `${name} is a secret: it is not compared here`);
}

interface Question {
  readonly device: Device;
  readonly role: string;
  /** The tunnel that alone is looked at. */
  readonly tunnel: Member | undefined;
  readonly network: Network;
  readonly scope: Scope;
  readonly lines: Lines;
  readonly same: Same;
}

/** What a router, or a tunnel of it, says; undefined when the rule is not about it. */
function voiceOf({ device, role, tunnel, network, scope, lines, same }: Question): Voice | undefined {
  const subjects = scope
    .subjectsOf(device, () => network)
    .filter(({ section }) => tunnel === undefined || isSectionOf(tunnel, section));
  const [first] = subjects;
  if (first === undefined) return undefined;
  const found = [...linesIn(subjects, lines.of(device)).values()].flat();
  const tests = found.map(lines.test);
  const meant = found.filter((_, index) => tests[index] === true);
  const isUnknown =
    tests.includes(undefined) ||
    meant.some(({ command }) => same.field.some((each) => isMasked(command, each)));
  const isIgnored = meant.length === 0 && (device.text === "excerpt" || same.absent === "ignored");
  const last = meant.at(-1);
  return {
    device,
    role,
    interface: tunnel?.interface.name ?? "none",
    key:
      isUnknown || isIgnored
        ? undefined
        : distinct(meant.map(({ command }) => keyOf(command, same.field))).join("\n"),
    text:
      distinct(meant.map((line) => same.field.map((each) => fieldText(line, each)).join(" "))).join(", ") ||
      "none",
    at: last?.at ?? first.at,
    line: last,
  };
}

function isSectionOf(tunnel: Member, section: Line | undefined): boolean {
  return section !== undefined && "name" in section.command && section.command.name === tunnel.interface.name;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function oddOnes(voices: readonly Voice[], text: ReturnType<typeof messageOf>): readonly Finding[] {
  return minority(voices, ({ key }) => key).map(({ member, others }) => {
    const usual = others[0]?.text ?? "none";
    const words = {
      device: member.device.name,
      role: member.role,
      interface: member.interface,
      value: member.text,
      usual,
      others: listOf([...new Set(others.map(({ device }) => device.name))]),
    };
    return {
      at: member.at,
      message: text({ words, line: member.line }),
      related: others.slice(0, named).map(({ device, at }) => ({ at, message: `${device.name}: ${usual}` })),
    };
  });
}
