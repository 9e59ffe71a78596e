import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Setting } from "../../src/model/place.ts";
import { isInOverlay } from "../../src/network/nhrp.ts";
import type { Member } from "../../src/network/types.ts";

/** The transport addresses that a tunnel's NHRP lines name. */
function namedBy({ nhrp }: Member): readonly Setting<string>[] {
  const servers = (nhrp?.servers ?? []).flatMap(({ nbma }) => (nbma === undefined ? [] : [nbma]));
  return [...(nhrp?.maps ?? []).map(({ nbma }) => nbma), ...servers];
}

export default rule({
  id: "nhrp/nbma-in-overlay",
  summary: "A transport address of a mapping lies in the tunnel's own subnet",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      for (const { value, at } of namedBy(member)) {
        if (value === undefined || !isInOverlay(member, value)) continue;
        report({
          at,
          message: `${tunnelOf(member)} maps to the transport address ${value}, which lies in its own tunnel subnet: the packets to it would have to go through the tunnel that they build`,
        });
      }
    }
  },
});
