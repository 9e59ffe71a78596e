/** What a zone firewall's policy does with a packet to or from the router itself. */
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { type Packet, verdictOf } from "./access-list.ts";

/** What one policy does. */
export type Treatment =
  /** `inspected`: its answers come in whatever the other direction says. */
  | { readonly type: "passed" | "inspected" }
  /** `at` is the class that drops the packet, else the policy, whose end drops the rest. */
  | { readonly type: "dropped"; readonly at: Place }
  | { readonly type: "unknown" };

/** The policy's classes in order: the first that matches decides. Inspection knows TCP, UDP and ICMP alone. */
export function treatmentOf(device: Device, policy: string, packet: Packet): Treatment {
  const map = policyOf(device, policy);
  if (map === undefined) return { type: "unknown" };
  const line = firstMatch(device, map, packet);
  if (line === "unknown") return { type: "unknown" };
  return line ? actionOf(device, line, packet) : { type: "dropped", at: map.at };
}

/** The first class of a policy that matches a packet; undefined where none does, or where a class cannot be judged. */
export function classOf(device: Device, policy: string, packet: Packet): Line<"PolicyClass"> | undefined {
  const map = policyOf(device, policy);
  const line = map && firstMatch(device, map, packet);
  return line === "unknown" ? undefined : line;
}

function policyOf({ commands }: Device, policy: string): Line<"PolicyMap"> | undefined {
  return commands.of("PolicyMap").find(({ command }) => command.name === policy);
}

function firstMatch(
  device: Device,
  map: Line<"PolicyMap">,
  packet: Packet,
): Line<"PolicyClass"> | "unknown" | undefined {
  const classes = device.commands.of("PolicyClass").filter(({ within }) => within === map);
  // Wherever it is entered, the class of all the rest comes last.
  const [named, rest] = [false, true].map((isRest) =>
    classes.filter(({ command }) => (command.class === "class-default") === isRest),
  );
  for (const line of [...(named ?? []), ...(rest ?? [])]) {
    const match = line.command.class === "class-default" || classMatches(device, line.command.class, packet);
    if (match === undefined) return "unknown";
    if (match) return line;
  }
  return undefined;
}

function actionOf({ commands }: Device, line: Line<"PolicyClass">, { protocol }: Packet): Treatment {
  const isHere = ({ within }: Line) => within === line;
  if (commands.of("ClassPass").some(isHere)) return { type: "passed" };
  if (commands.of("ClassInspect").some(isHere))
    return { type: protocol === "udp" || protocol === "tcp" ? "inspected" : "unknown" };
  return { type: "dropped", at: line.at };
}

/** Protocols of `match protocol` that are neither ESP, AH nor GRE. */
const transported: ReadonlySet<string> = new Set(
  "tcp udp icmp isakmp http https ssh telnet dns ntp ftp tftp smtp pop3 imap snmp syslog dhcp bootpc bootps".split(
    " ",
  ),
);

function classMatches(device: Device, name: string, packet: Packet): boolean | undefined {
  const { commands } = device;
  const map = commands.of("ClassMap").find(({ command }) => command.name === name);
  if (map === undefined) return undefined;
  const answers: (boolean | undefined)[] = [];
  const all = [
    ...commands.of("MatchAccessGroup"),
    ...commands.of("MatchProtocol"),
    ...commands.of("MatchClassMap"),
    ...commands.of("MatchAny"),
  ].filter(({ within }) => within === map);
  if (all.length === 0) return undefined;
  for (const { command } of all) {
    const answer =
      command.kind === "MatchAny"
        ? true
        : "acl" in command
          ? listMatches(device, command.acl, packet)
          : "class" in command
            ? classMatches(device, command.class, packet)
            : protocolMatches("protocol" in command ? command.protocol : undefined, packet);
    answers.push("not" in command && command.not ? undefined : answer);
  }
  const wanted = map.command.match === "match-any";
  if (answers.includes(wanted)) return wanted;
  return answers.includes(undefined) ? undefined : !wanted;
}

function listMatches({ filters }: Device, name: string, packet: Packet): boolean | undefined {
  const acl = filters.acls.get(name);
  const verdict = acl && acl.entries.length > 0 ? verdictOf(acl, packet) : undefined;
  return verdict === undefined || verdict.type === "unknown" ? undefined : verdict.type === "permit";
}

function protocolMatches(name: string | undefined, packet: Packet): boolean | undefined {
  if (name === undefined) return undefined;
  if (name === packet.protocol) return true;
  if (packet.protocol !== "udp") return transported.has(name) ? false : undefined;
  if (name === "isakmp") return packet.destinationPort === 500;
  return name === "tcp" || name === "icmp" ? false : undefined;
}
