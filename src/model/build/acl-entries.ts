/** Reads the entries of access lists, standard, extended and IPv6, into one shape. */
import type { Statement } from "../../syntax/ast.ts";
import type { CommandOf } from "../../syntax/generated/commands.ts";
import { is } from "../../syntax/select.ts";
import { hidesNothing, writtenFields } from "../../syntax/shaped-syntax.ts";
import { readIpv4 } from "../../syntax/values.ts";
import type { AclAddress, AclEntry, AclPorts } from "../filter.ts";
import { withLength } from "./addresses.ts";
import { portNumber } from "./ports.ts";
import { placeOf, type Section } from "./section.ts";
import { type Draft, put } from "./values.ts";

type WideEntry = CommandOf<"ExtendedAclEntry" | "ExtendedAclDynamic" | "Ipv6AclEntry">;

const any: AclAddress = { type: "any" };
const none: readonly string[] = [];

/** Adds the entry that a line of a list is, if it is one. */
export function addEntry(section: Section, entries: AclEntry[], statement: Statement): void {
  const { command } = statement;
  if (command.negated || command.defaulted || statement.uncertain) return;
  const at = placeOf(section, statement);
  if (is(command, "StandardAclEntry")) entries.push(standard(at, command));
  else if (is(command, "ExtendedAclEntry") || is(command, "ExtendedAclDynamic"))
    entries.push(wide(at, command));
  else if (is(command, "Ipv6AclEntry")) entries.push(wide(at, command));
  else if (is(command, "AclEvaluate") || is(command, "Ipv6AclEvaluate"))
    entries.push({
      at,
      action: "evaluate",
      protocol: "ip",
      source: any,
      destination: any,
      established: false,
      conditional: false,
    });
}

function standard(at: AclEntry["at"], command: CommandOf<"StandardAclEntry">): AclEntry {
  const { action, host, group, address, wildcard } = command;
  const isHidden = address === undefined && writtenFields(command).includes("address");
  // a standard entry with an address alone means that host
  const source = isHidden
    ? unknown
    : addressOf({ host: host ?? (wildcard === undefined ? address : undefined), group, address, wildcard });
  return {
    at,
    action,
    protocol: "ip",
    source,
    destination: any,
    established: false,
    conditional: false,
  };
}

function wide(at: AclEntry["at"], command: WideEntry): AclEntry {
  const written = writtenFields(command);
  const mayHide = !hidesNothing(command.syntax);
  const fields: WideFields = command;
  const entry: Draft<AclEntry> = {
    at,
    action: command.action,
    protocol: protocolName(command.protocol),
    source: sideOf(mayHide ? written : none, "source", {
      host: fields.sourceHost,
      group: fields.sourceGroup,
      address: fields.sourceAddress,
      wildcard: fields.sourceWildcard,
      prefix: fields.sourcePrefix,
    }),
    destination: sideOf(mayHide ? written : none, "destination", {
      host: fields.destinationHost,
      group: fields.destinationGroup,
      address: fields.destinationAddress,
      wildcard: fields.destinationWildcard,
      prefix: fields.destinationPrefix,
    }),
    established: command.established === true,
    conditional: written.some((field) => conditions.has(field)),
  };
  put(entry, "sourcePorts", ports(command.sourceOperator, command.sourcePorts));
  put(entry, "destinationPorts", ports(command.destinationOperator, command.destinationPorts));
  return entry;
}

/** Fields that narrow an entry beyond protocol, addresses and ports. */
const conditions: ReadonlySet<string> = new Set([
  ...["fragments", "icmpType", "matchAny", "matchAll", "option", "ttl", "precedence", "dscp", "tos"],
  ...["timeRange", "routing", "routingType", "flowLabel"],
]);

/** Both sides of an entry, as IPv4 and IPv6 lists write them. */
interface WideFields {
  readonly sourceHost?: string;
  readonly sourceGroup?: string;
  readonly sourceAddress?: string;
  readonly sourceWildcard?: string;
  readonly sourcePrefix?: string;
  readonly destinationHost?: string;
  readonly destinationGroup?: string;
  readonly destinationAddress?: string;
  readonly destinationWildcard?: string;
  readonly destinationPrefix?: string;
}

/** Protocol numbers that have a name are named; `ipv6` means any, as `ip` does. A service group may hold anything. */
function protocolName(protocol: string | number | undefined): string {
  if (protocol === undefined) return "object-group";
  if (protocol === "ipv6") return "ip";
  return protocolNames.get(Number(protocol)) ?? String(protocol);
}

const protocolNames: ReadonlyMap<number, string> = new Map([
  [0, "ip"],
  [1, "icmp"],
  [2, "igmp"],
  [6, "tcp"],
  [17, "udp"],
  [47, "gre"],
  [50, "esp"],
  [51, "ahp"],
  [58, "icmp"],
  [88, "eigrp"],
  [89, "ospf"],
  [103, "pim"],
]);

/** How one side of an entry may be written. */
interface SideFields {
  readonly host: string | undefined;
  readonly group: string | undefined;
  readonly address: string | undefined;
  readonly wildcard: string | undefined;
  readonly prefix?: string | undefined;
}

const unknown: AclAddress = { type: "unknown" };

/** @param written the fields of which some may be hidden */
function sideOf(written: readonly string[], side: "source" | "destination", fields: SideFields): AclAddress {
  const isHidden =
    written.length > 0 &&
    sideFields[side].some(([part, field]) => fields[part] === undefined && written.includes(field));
  return isHidden ? unknown : addressOf(fields);
}

/** What a side is made of, and the field of a line that says it. */
const sideFields = {
  source: [
    ["host", "sourceHost"],
    ["address", "sourceAddress"],
    ["wildcard", "sourceWildcard"],
    ["prefix", "sourcePrefix"],
  ],
  destination: [
    ["host", "destinationHost"],
    ["address", "destinationAddress"],
    ["wildcard", "destinationWildcard"],
    ["prefix", "destinationPrefix"],
  ],
} as const;

function addressOf({ host, group, address, wildcard, prefix }: SideFields): AclAddress {
  if (group !== undefined) return { type: "group", name: group };
  if (prefix !== undefined) {
    const given = withLength(prefix);
    return given ? { type: "prefix", prefix: given } : unknown;
  }
  if (host !== undefined) return hostOf(host);
  return address === undefined ? any : { type: "wildcard", address, wildcard: wildcard ?? "0.0.0.0" };
}

/** A host may be given by name: then nobody knows its address. */
function hostOf(host: string): AclAddress {
  if (host.includes(":")) return { type: "prefix", prefix: { address: host, length: 128 } };
  return readIpv4(host) !== undefined ? { type: "wildcard", address: host, wildcard: "0.0.0.0" } : unknown;
}

function ports(
  operator: AclPorts["operator"] | undefined,
  given: readonly (string | number)[] | undefined,
): AclPorts | undefined {
  if (operator === undefined || given === undefined) return undefined;
  return { operator, ports: given.map(portNumber).filter((port) => port !== undefined) };
}
