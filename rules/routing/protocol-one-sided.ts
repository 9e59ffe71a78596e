import { joinRouting } from "../../src/lint/fix-routing.ts";
import { rule } from "../../src/lint/rule.ts";
import { listOf, tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import { those } from "../../src/network/gathered.ts";
import { linksOf } from "../../src/network/links.ts";
import { eigrpOver, mayRouteUnseen, ospfOver, overlayOf, ripOver } from "../../src/network/overlay.ts";
import { isAstray } from "../../src/network/overlay-subnet.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

const names = {
  eigrp: "EIGRP",
  ospf: "OSPF",
  rip: "RIP",
  bgp: "BGP",
  odr: "ODR",
  isis: "IS-IS",
  static: "static routes",
} as const;

const igps = ["eigrp", "ospf", "rip"] as const;

type Protocol = (typeof igps)[number];

/** The line by which a protocol looks for neighbours on a member's tunnel; undefined where it does not. */
function lineOf(member: Member, protocol: Protocol): Place | undefined {
  const over =
    protocol === "eigrp"
      ? eigrpOver(member).find(({ silent }) => silent === undefined)
      : protocol === "ospf"
        ? ospfOver(member)
        : ripOver(member);
  return over?.silent === undefined ? over?.at : undefined;
}

/** Whether a member has the protocol's process in the tunnel's table at all: that it is not on the tunnel is a fault of its own. */
function hasProcess({ device, interface: face }: Member, protocol: Protocol): boolean {
  return device[protocol].some(({ vrf }) => (typeof vrf === "object" ? vrf.value : vrf) === face.vrf?.value);
}

/** A protocol that comes first in the rule's order already runs there alone. */
function isTold(member: Member, protocol: Protocol): boolean {
  return igps.slice(0, igps.indexOf(protocol)).some((each) => lineOf(member, each) !== undefined);
}

function hubsOf(cloud: Cloud, spoke: Member): readonly Member[] {
  return linksOf(cloud).flatMap(({ kind, a, b }) => (kind === "hub-spoke" && b === spoke ? [a] : []));
}

const unseenIn = those(mayRouteUnseen);

const runs = (protocol: Protocol) => those((member: Member) => lineOf(member, protocol) !== undefined);

const runningIn = { eigrp: runs("eigrp"), ospf: runs("ospf"), rip: runs("rip") } as const;

export default rule({
  id: "routing/protocol-one-sided",
  summary: "A routing protocol runs on the tunnel of one member alone",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    if (cloud.family === "ipv6" || cloud.members.length < 2) return;
    if (unseenIn(cloud.members).length > 0) return;
    for (const protocol of igps) {
      const running = runningIn[protocol](cloud.members);
      const [member] = running;
      if (member === undefined || running.length > 1 || isAstray(cloud, member)) continue;
      const others = cloud.members.filter((each) => each !== member);
      if (others.some((each) => hasProcess(each, protocol))) continue;
      const hubs = cloud.isPair ? others : member.role === "spoke" ? hubsOf(cloud, member) : cloud.spokes;
      const theirs = new Set(hubs.flatMap((each) => [...overlayOf(cloud, each).protocols]));
      const mine = [...overlayOf(cloud, member).protocols];
      // That the other end routes nothing at all is a fault of its own, and two protocols that miss each other are one.
      if (cloud.isPair && (theirs.size === 0 || others.some((each) => isTold(each, protocol)))) continue;
      const isCutOff = theirs.size > 0 && !mine.some((each) => theirs.has(each) || each === "static");
      report({
        at: lineOf(member, protocol) ?? member.interface.at,
        fix: isCutOff ? joinRouting(cloud, member) : undefined,
        severity: isCutOff ? "error" : "info",
        message: isCutOff
          ? `${tunnelOf(member)} runs ${names[protocol]}, the other members ${listOf([...theirs].map((each) => names[each]))}: ${member.device.name} has no neighbour and no routes over the tunnel`
          : `${names[protocol]} runs on ${tunnelOf(member)} and on no other member's: it finds no neighbour there, and may be left over`,
      });
    }
  },
});
