import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { hasDesignatedRouter } from "../../src/network/neighbors.ts";
import { type OspfOverTunnel, ospfOver } from "../../src/network/overlay.ts";

function words({ type, typeWritten }: OspfOverTunnel): string {
  return typeWritten ? `${type}` : `${type} (the default of a tunnel)`;
}

export default rule({
  id: "ospf/network-type-mismatch",
  summary: "OSPF network types over a tunnel do not fit each other",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    if (link.kind === "spoke-spoke") return;
    const { a, b } = link;
    const [ours, theirs] = [ospfOver(a), ospfOver(b)];
    if (ours?.type === undefined || theirs?.type === undefined) return;
    if (ours.silent !== undefined || theirs.silent !== undefined) return;
    const hub: End = { member: a, at: ours.typeAt };
    const spoke: End = { member: b, at: theirs.typeAt };
    const ospfOf = (end: End) => (end === hub ? ours : theirs);
    if (
      ours.type === "point-to-point" &&
      link.cloud.spokes.length > 1 &&
      a.tunnel.mode !== "gre" &&
      link.kind === "hub-spoke"
    ) {
      return differ({
        ends: [hub, spoke],
        fault: hub,
        message: () =>
          `${tunnelOf(a)} is OSPF network type ${words(ours)} and has ${link.cloud.spokes.length} spokes: it keeps one neighbour only, the others flap`,
        related: () => `${tunnelOf(b)} is one of the neighbours`,
      });
    }
    const sameTimers = ours.hello === theirs.hello && ours.dead === theirs.dead;
    const sameKind = hasDesignatedRouter(ours) === hasDesignatedRouter(theirs);
    if (ours.type === theirs.type || (sameKind && sameTimers)) return agree([hub, spoke]);
    if (sameKind && (ours.hello === undefined || theirs.hello === undefined)) return;
    differ({
      ends: [hub, spoke],
      message: (odd, other) =>
        `${tunnelOf(odd.member)} is OSPF network type ${words(ospfOf(odd))}, ${tunnelOf(other.member)} ${words(ospfOf(other))}: ${
          sameTimers
            ? "they become neighbours but no route comes of it"
            : "their timers differ and they never become neighbours"
        }`,
      related: (other) => `${tunnelOf(other.member)} is ${words(ospfOf(other))}`,
    });
  },
});
