/** What an access list does with a packet: the first entry that matches decides, what none matches is denied. */
import type { Acl, AclAddress, AclEntry, AclPorts } from "../model/filter.ts";
import type { Place } from "../model/place.ts";
import { covers, matchesWildcard } from "./address.ts";

/** A packet, as far as it is known. */
export interface Packet {
  /** `udp`, `tcp`, `esp`, `ahp`, `gre`, `eigrp`, `ospf`, or `ip` for one whose protocol does not matter to the question. */
  readonly protocol: string;
  readonly source: string | undefined;
  readonly destination: string | undefined;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
}

export type Verdict =
  | { readonly type: "permit"; readonly at: Place }
  /** `at` is the entry, else the list whose end denies the rest. */
  | { readonly type: "deny"; readonly at: Place }
  /** Object groups, masked values, time ranges or unknown parts of the packet could decide. */
  | { readonly type: "unknown" };

/** The verdict of a list. A list without entries permits everything on an interface. */
export function verdictOf(acl: Acl, packet: Packet): Verdict {
  if (acl.entries.length === 0) return { type: "permit", at: acl.at };
  const doubts = new Set<string>();
  const settle = (type: "permit" | "deny", at: Place): Verdict =>
    [...doubts].every((each) => each === type) ? { type, at } : { type: "unknown" };
  for (const entry of acl.entries) {
    const answer = matches(entry, packet);
    if (answer === false) continue;
    const action = entry.action === "evaluate" ? "permit" : entry.action;
    if (answer === true && entry.action !== "evaluate") return settle(action, entry.at);
    doubts.add(action);
  }
  return settle("deny", acl.at);
}

/** Whether an entry is for a packet; undefined when that is not known. */
function matches(entry: AclEntry, packet: Packet): boolean | undefined {
  const answers = [
    protocolMatches(entry.protocol, packet.protocol),
    addressMatches(entry.source, packet.source),
    addressMatches(entry.destination, packet.destination),
    portMatches(entry.sourcePorts, packet.sourcePort),
    portMatches(entry.destinationPorts, packet.destinationPort),
    entry.established ? (packet.protocol === "tcp" ? undefined : false) : true,
    entry.conditional ? undefined : true,
  ];
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function protocolMatches(entry: string, packet: string): boolean | undefined {
  if (entry === "ip" || entry === packet) return true;
  return entry === "object-group" || packet === "ip" ? undefined : false;
}

function addressMatches(entry: AclAddress, packet: string | undefined): boolean | undefined {
  switch (entry.type) {
    case "any":
      return true;
    case "wildcard":
      if (entry.wildcard === "255.255.255.255") return true;
      return packet === undefined ? undefined : matchesWildcard(packet, entry.address, entry.wildcard);
    case "prefix":
      return packet === undefined ? undefined : covers(entry.prefix, packet);
    case "group":
      return entry.members && anyMatches(entry.members, packet);
    default:
      return undefined;
  }
}

function anyMatches(members: readonly AclAddress[], packet: string | undefined): boolean | undefined {
  const answers = members.map((member) => addressMatches(member, packet));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function portMatches(entry: AclPorts | undefined, packet: number | undefined): boolean | undefined {
  if (entry === undefined) return true;
  const [first, last = first] = entry.ports;
  if (packet === undefined || first === undefined || last === undefined) return undefined;
  switch (entry.operator) {
    case "eq":
      return entry.ports.includes(packet);
    case "neq":
      return !entry.ports.includes(packet);
    case "lt":
      return packet < first;
    case "gt":
      return packet > first;
    case "range":
      return packet >= first && packet <= last;
  }
}
