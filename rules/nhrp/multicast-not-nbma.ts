import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { isTunnelAddress } from "../../src/network/nhrp.ts";

export default rule({
  id: "nhrp/multicast-not-nbma",
  summary: "Multicast is mapped to a tunnel address",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      for (const { nbma, at } of member.nhrp?.multicast ?? []) {
        if (nbma.value === undefined || !isTunnelAddress(member, nbma.value)) continue;
        report({
          at,
          message: `${tunnelOf(member)} maps multicast to ${nbma.value}, which is a tunnel address: it must be the transport address, or the routing protocol flaps`,
        });
      }
    }
  },
});
