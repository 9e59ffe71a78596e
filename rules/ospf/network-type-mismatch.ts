import { setHubType, setNetworkType } from "../../src/lint/fix-ospf.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { hasDesignatedRouter } from "../../src/network/neighbors.ts";
import { ospfPairs } from "../../src/network/ospf-pairs.ts";
import type { OspfSettings } from "../../src/network/ospf-settings.ts";

function words({ type, typeWritten }: OspfSettings): string {
  return typeWritten ? `${type}` : `${type} (the default of a tunnel)`;
}

export default rule({
  id: "ospf/network-type-mismatch",
  summary: "OSPF network types over a tunnel do not fit each other",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const { a, b } = link;
    for (const [ours, theirs] of ospfPairs(link)) {
      if (ours.type === undefined || theirs.type === undefined) continue;
      const hub: End = { member: a, at: ours.typeAt };
      const spoke: End = { member: b, at: theirs.typeAt };
      const ospfOf = (end: End) => (end === hub ? ours : theirs);
      if (
        ours.type === "point-to-point" &&
        link.cloud.spokes.length > 1 &&
        a.tunnel.mode !== "gre" &&
        link.kind === "hub-spoke"
      ) {
        differ({
          ends: [hub, spoke],
          fault: hub,
          message: () =>
            `${tunnelOf(a)} is ${ours.label} network type ${words(ours)} and has ${link.cloud.spokes.length} spokes: it keeps one neighbour only, the others flap`,
          related: () => `${tunnelOf(b)} is one of the neighbours`,
          fix: () => setHubType(a, ours, theirs),
        });
        continue;
      }
      const sameTimers = ours.hello === theirs.hello && ours.dead === theirs.dead;
      const sameKind = hasDesignatedRouter(ours) === hasDesignatedRouter(theirs);
      if (ours.type === theirs.type || (sameKind && sameTimers)) {
        agree([hub, spoke]);
        continue;
      }
      if (sameKind && (ours.hello === undefined || theirs.hello === undefined)) continue;
      differ({
        ends: [hub, spoke],
        message: (odd, other) =>
          `${tunnelOf(odd.member)} is ${ours.label} network type ${words(ospfOf(odd))}, ${tunnelOf(other.member)} ${words(ospfOf(other))}: ${
            sameTimers
              ? "they become neighbours but no route comes of it"
              : "their timers differ and they never become neighbours"
          }`,
        fix: (odd, other) => setNetworkType(odd.member, ospfOf(odd), ospfOf(other)),
        related: (other) => `${tunnelOf(other.member)} is ${words(ospfOf(other))}`,
      });
    }
  },
});
