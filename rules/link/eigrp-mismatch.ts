import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Place } from "../../src/model/place.ts";
import { networkCovers } from "../../src/network/coverage.ts";
import { linkMember } from "../../src/network/link-member.ts";
import { weightsOf } from "../../src/network/neighbors.ts";
import { type EigrpOverTunnel, eigrpOver } from "../../src/network/overlay.ts";
import {
  compareAuthentication,
  eigrpAuthentication,
  methodWords,
} from "../../src/network/routing-authentication.ts";
import { type SharedLink, sharedLinks } from "../../src/network/shared-links.ts";

interface Difference {
  readonly words: readonly [mine: string, theirs: string];
  readonly mine: Place;
  readonly theirs: Place;
}

function overTunnels({ interfaces }: Device, { process }: EigrpOverTunnel): boolean {
  return [...interfaces.values()].some(
    ({ tunnel, address }) =>
      tunnel && process.networks.some((each) => networkCovers(each, address?.value?.address ?? "")),
  );
}

/** How two routers of one AS differ where they do not accept each other's hellos. */
function differenceOf(
  { a, b }: SharedLink,
  mine: EigrpOverTunnel,
  theirs: EigrpOverTunnel,
): Difference | undefined {
  const [near, far] = [eigrpAuthentication(linkMember(a), mine), eigrpAuthentication(linkMember(b), theirs)];
  const verdict = compareAuthentication(near, far);
  if (verdict === "key")
    return { words: ["has one key for EIGRP", "another"], mine: near.at, theirs: far.at };
  if (verdict === "method")
    return {
      words: [`has ${methodWords(near)} for EIGRP`, methodWords(far)],
      mine: near.at,
      theirs: far.at,
    };
  const [ours, other] = [weightsOf(mine.process), weightsOf(theirs.process)];
  if (ours === other || [a, b].some(({ device }) => device.text === "excerpt")) return undefined;
  // What a process weighs is told of the tunnels that it runs over too.
  if (overTunnels(a.device, mine) && overTunnels(b.device, theirs)) return undefined;
  return {
    words: [`weighs EIGRP metrics by ${ours}`, `by ${other}`],
    mine: mine.process.weights?.at ?? mine.process.at,
    theirs: theirs.process.weights?.at ?? theirs.process.at,
  };
}

export default rule({
  id: "link/eigrp-mismatch",
  summary: "Two EIGRP routers on one link do not accept each other's hellos",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const link of sharedLinks(network)) {
      const { a, b } = link;
      for (const mine of eigrpOver(linkMember(a))) {
        const theirs = eigrpOver(linkMember(b)).find(({ process }) => process.as === mine.process.as);
        if (theirs === undefined || mine.silent || theirs.silent) continue;
        const found = differenceOf(link, mine, theirs);
        if (found === undefined) continue;
        report({
          at: found.theirs,
          message: `${a.device.name}'s ${a.interface.name} ${found.words[0]} ${mine.process.as}, ${b.device.name}'s ${b.interface.name} on the same link ${found.words[1]}: they never become neighbours`,
          related: [{ at: found.mine, message: `${a.device.name} ${found.words[0]}` }],
        });
      }
    }
  },
});
