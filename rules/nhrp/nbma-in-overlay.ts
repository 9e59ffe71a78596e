import { remapAddress, turnMap } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Setting } from "../../src/model/place.ts";
import { gathered } from "../../src/network/gathered.ts";
import { isInOverlay } from "../../src/network/nhrp.ts";
import type { Member } from "../../src/network/types.ts";

/** The transport addresses that a tunnel's NHRP lines name. */
function namedBy({ nhrp }: Member): readonly Setting<string>[] {
  const servers = (nhrp?.servers ?? []).flatMap(({ nbma }) => (nbma === undefined ? [] : [nbma]));
  return [...(nhrp?.maps ?? []).map(({ nbma }) => nbma), ...servers];
}

/** The first address of the map whose second is a next hop server, where the first is none of the overlay. */
function reversedMap(member: Member, nbma: string): string | undefined {
  const { servers = [], maps = [] } = member.nhrp ?? {};
  if (!servers.some(({ server }) => server.value === nbma)) return undefined;
  const first = maps.find((each) => each.nbma.value === nbma)?.protocol.value;
  return first !== undefined && !isInOverlay(member, first) ? first : undefined;
}

const mistakesIn = gathered((member: Member) =>
  namedBy(member).flatMap(({ value, at }) =>
    value !== undefined && isInOverlay(member, value) ? [{ member, value, at }] : [],
  ),
);

export default rule({
  id: "nhrp/nbma-in-overlay",
  summary: "A transport address of a mapping lies in the tunnel's own subnet",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const { member, value, at } of mistakesIn(cloud.members)) {
      const swapped = reversedMap(member, value);
      report({
        at,
        fix:
          swapped === undefined
            ? remapAddress(cloud, member, value, at)
            : turnMap(cloud, member, swapped, value),
        message:
          swapped === undefined
            ? `${tunnelOf(member)} maps to the transport address ${value}, which lies in its own tunnel subnet: the packets to it would have to go through the tunnel that they build`
            : `${tunnelOf(member)} maps ${swapped} to ${value}, its next hop server's tunnel address: the two are the wrong way round, and it cannot send a registration`,
      });
    }
  },
});
