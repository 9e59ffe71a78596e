import { rule } from "../../src/lint/rule.ts";
import { type OspfOnLink, ospfOn } from "../../src/network/link-routing.ts";
import {
  compareAuthentication,
  methodWords,
  ospfAuthentication,
} from "../../src/network/routing-authentication.ts";
import { type LinkEnd, sharedLinks } from "../../src/network/shared-links.ts";

/** How two ends differ, in words for each; timers count where both lines are of one type. */
function differenceOf(a: OspfOnLink, b: OspfOnLink): readonly [string, string] | undefined {
  if (a.area !== b.area) return [`is in OSPF area ${a.area}`, `in area ${b.area}`];
  if (a.type !== b.type) return undefined;
  for (const field of ["hello", "dead"] as const) {
    const [mine, theirs] = [a[field], b[field]];
    if (mine !== undefined && theirs !== undefined && mine !== theirs)
      return [`has an OSPF ${field} interval of ${mine} seconds`, `one of ${theirs}`];
  }
  return undefined;
}

/** How two ends authenticate where they do not accept each other. */
function keysOf(
  a: LinkEnd,
  mine: OspfOnLink,
  b: LinkEnd,
  theirs: OspfOnLink,
): readonly [string, string] | undefined {
  const [near, far] = [ospfAuthentication(a, mine), ospfAuthentication(b, theirs)];
  const verdict = compareAuthentication(near, far);
  if (verdict === "key") return ["has one OSPF key", "another"];
  return verdict === "method" ? [`has ${methodWords(near)} for OSPF`, methodWords(far)] : undefined;
}

export default rule({
  id: "link/ospf-mismatch",
  summary: "Two OSPF routers on one link cannot become neighbours",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const { a, b } of sharedLinks(network)) {
      const [mine, theirs] = [ospfOn(a), ospfOn(b)];
      if (!mine || !theirs) continue;
      const words = differenceOf(mine, theirs) ?? keysOf(a, mine, b, theirs);
      if (!words) continue;
      const isShort = [a, b].some(({ device }) => device.text === "excerpt");
      report({
        at: theirs.at,
        severity: isShort ? "warning" : "error",
        message: `${a.device.name}'s ${a.interface.name} ${words[0]}, ${b.device.name}'s ${b.interface.name} on the same link ${words[1]}: they never become neighbours`,
        related: [{ at: mine.at, message: `${a.device.name} runs OSPF on the link here` }],
      });
    }
  },
});
