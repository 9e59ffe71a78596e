import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { covers } from "../../src/network/address.ts";
import type { Member } from "../../src/network/types.ts";

/** Overlay and transport share one table, so that an overlay address cannot also be a transport address. */
function sharesTable({ transport, interface: face }: Member): boolean {
  return (transport.vrf ?? "") === (face.vrf?.value ?? "");
}

export default rule({
  id: "nhrp/multicast-not-nbma",
  summary: "Multicast is mapped to a tunnel address",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      const overlay = member.address?.value;
      if (overlay === undefined || !sharesTable(member)) continue;
      for (const { nbma, at } of member.nhrp?.multicast ?? []) {
        if (nbma.value === undefined || !covers(overlay, nbma.value)) continue;
        report({
          at,
          message: `${tunnelOf(member)} maps multicast to ${nbma.value}, which is a tunnel address: it must be the transport address, or the routing protocol flaps`,
        });
      }
    }
  },
});
