/** Reads object groups of networks, which access lists name instead of addresses. */
import type { AclAddress } from "../filter.ts";
import { withLength, withMask } from "./addresses.ts";
import { allOf, inside, type Section } from "./section.ts";

type Members = readonly AclAddress[];

/** The members of each group by its name; groups of services are left out. */
export function networkGroups(global: Section): ReadonlyMap<string, Members> {
  const lines = allOf(global, "NetworkObjectGroup");
  const sections = new Map(lines.map((line) => [line.command.name, inside(global, line)]));
  // A group that names itself, over others or not, has no more members by that.
  const read = (name: string, above: ReadonlySet<string>): Members => {
    const section = sections.get(name);
    if (section === undefined || above.has(name)) return above.has(name) ? [] : [{ type: "unknown" }];
    const within = new Set([...above, name]);
    return [
      ...allOf(section, "GroupAny").map((): AclAddress => ({ type: "any" })),
      ...allOf(section, "GroupHost").map(({ command }) =>
        memberOf(withMask(command.host, "255.255.255.255")),
      ),
      ...allOf(section, "GroupNetwork").map(({ command: { prefix, address, mask } }) =>
        memberOf(withLength(prefix) ?? withMask(address, mask)),
      ),
      ...allOf(section, "GroupRange").map((): AclAddress => ({ type: "unknown" })),
      ...allOf(section, "GroupMember").flatMap(({ command }) => read(command.group ?? "", within)),
    ];
  };
  return new Map([...sections.keys()].map((name) => [name, read(name, new Set())]));
}

/** A host may be given by name: then nobody knows its address. */
function memberOf(prefix: ReturnType<typeof withMask>): AclAddress {
  const isKnown = prefix !== undefined && prefix.address.split(".").length === 4;
  return isKnown ? { type: "prefix", prefix } : { type: "unknown" };
}

/** An address of an entry with the members of the group that it names. */
export function withMembers(address: AclAddress, groups: ReadonlyMap<string, Members>): AclAddress {
  if (address.type !== "group") return address;
  const members = groups.get(address.name);
  return members === undefined ? address : { ...address, members };
}
