import { rule } from "../../src/lint/rule.ts";
import type { Place } from "../../src/model/place.ts";
import { sameSecret } from "../../src/model/secret.ts";
import { type VirtualGroup, virtualGroups } from "../../src/network/first-hop.ts";
import { type SharedLink, sharedLinks } from "../../src/network/shared-links.ts";

/** What keeps two routers' groups apart, with the line of each. */
interface Conflict {
  readonly what: string;
  readonly a: Place;
  readonly b: Place;
}

function conflictOf(a: VirtualGroup, b: VirtualGroup): Conflict | undefined {
  if (a.protocol !== b.protocol) return undefined;
  const name = `${a.protocol} group ${a.group}`;
  if (a.group !== b.group) {
    if (a.address === undefined || a.address !== b.address) return undefined;
    return {
      what: `${a.address} is the virtual address of ${name} here and of group ${b.group} there`,
      a: a.at,
      b: b.at,
    };
  }
  if (a.address !== undefined && b.address !== undefined && a.address !== b.address)
    return {
      what: `${name} has the virtual address ${a.address} here and ${b.address} there`,
      a: a.at,
      b: b.at,
    };
  if (a.version !== b.version)
    return { what: `${name} is version ${a.version} here and ${b.version} there`, a: a.at, b: b.at };
  const [mine, theirs] = [a.authentication, b.authentication];
  if (a.protocol !== "HSRP" || (mine === undefined && theirs === undefined)) return undefined;
  const differs =
    mine?.kind !== theirs?.kind ||
    (mine?.secret &&
      theirs?.secret &&
      sameSecret({ secret: mine.secret }, { secret: theirs.secret }) === false);
  return differs
    ? { what: `${name} authenticates differently here and there`, a: mine?.at ?? a.at, b: theirs?.at ?? b.at }
    : undefined;
}

function conflictsOn({ a, b }: SharedLink): readonly Conflict[] {
  const theirs = virtualGroups(b);
  return virtualGroups(a).flatMap((group) => {
    const same = theirs.find((each) => each.protocol === group.protocol && each.group === group.group);
    const other = same ?? theirs.find(({ address }) => address !== undefined && address === group.address);
    return (other && conflictOf(group, other)) ?? [];
  });
}

export default rule({
  id: "link/first-hop-mismatch",
  summary: "Two routers of one network do not share their virtual gateway",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const link of sharedLinks(network)) {
      for (const { what, a, b } of conflictsOn(link)) {
        const [near, far] = [link.a, link.b].map(
          ({ device, interface: face }) => `${device.name}'s ${face.name}`,
        );
        report({
          at: b,
          message: `${far} and ${near} are on one link, but seen from ${near} ${what}: both become the active router`,
          related: [{ at: a, message: `${near} is configured here` }],
        });
      }
    }
  },
});
