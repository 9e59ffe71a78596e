import { comparePlaces } from "../../src/lint/order.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Setting } from "../../src/model/place.ts";
import { eigrpOver, ospfOver } from "../../src/network/overlay.ts";
import { highestLoopback } from "../../src/network/router-ids.ts";
import { sharersOf } from "../../src/network/sharers.ts";
import type { Member } from "../../src/network/types.ts";

interface Identified {
  readonly process: string;
  readonly id: Setting<string>;
  /** Taken from a loopback because no line sets it. */
  readonly derived: boolean;
}

/** The router-ids of what runs over a member's tunnel, by process: as written, else for OSPF the highest loopback. */
function idsOf(member: Member): readonly Identified[] {
  const named = (process: string, id: Setting<string> | undefined, runs: boolean): readonly Identified[] => {
    if (id !== undefined) return [{ process, id, derived: false }];
    const highest = runs ? highestLoopback(member.device, member.interface.vrf?.value) : undefined;
    return highest ? [{ process, id: highest, derived: true }] : [];
  };
  const ospf = ospfOver(member)?.process;
  return [
    ...eigrpOver(member).flatMap(({ process }) => named(`EIGRP ${process.as}`, process.routerId, false)),
    ...named("OSPF", ospf?.routerId, ospf !== undefined),
    ...named("BGP", member.device.bgp?.routerId, false),
  ];
}

function keyOf({ process, id }: Identified): string | undefined {
  return id.value === undefined ? undefined : `${process} ${id.value}`;
}

const sharersIn = sharersOf((member: Member) => idsOf(member).flatMap((each) => keyOf(each) ?? []));

export default rule({
  id: "routing/duplicate-router-id",
  summary: "Two members of a cloud have the same router-id",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    // Of two routers the spoke is blamed, else the one that comes later in the files.
    const place = ({ interface: face }: Member) => face.at;
    const isBefore = (a: Member, b: Member) =>
      Number(a.role === "spoke") - Number(b.role === "spoke") ||
      (a.role === "hub" || cloud.isPair ? 0 : comparePlaces(place(a), place(b)));
    for (const { key, items } of sharersIn(cloud.members)) {
      const [first, ...others] = items
        .toSorted(isBefore)
        .flatMap((member) =>
          idsOf(member).flatMap((each) => (keyOf(each) === key ? [{ member, ...each }] : [])),
        );
      for (const { member, process, id, derived } of others) {
        if (first === undefined || first.member.device === member.device) continue;
        report({
          at: id.at,
          message: `${member.device.name} has the ${process} router-id ${id.value} of ${first.member.device.name}${derived ? " (from its highest loopback)" : ""}: each drops the routes of the other as its own`,
          related: [{ at: first.id.at, message: `${first.member.device.name} has it here` }],
        });
      }
    }
  },
});
