import { mapServer } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { those } from "../../src/network/gathered.ts";
import { dialledServers, mapsOntoTunnel, mapsUnnamedHub, serversOf } from "../../src/network/nhrp.ts";
import type { Member } from "../../src/network/types.ts";

const suspectsIn = those(
  (member: Member) => !member.pointToPoint && dialledServers(member).some(({ nbma }) => nbma.type === "none"),
);

export default rule({
  id: "nhrp/nhs-unmapped",
  summary: "A next hop server has no mapping to a transport address",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of suspectsIn(cloud.members)) {
      for (const { server, address, nbma, hub } of serversOf(cloud, member)) {
        if (nbma.type !== "none") continue;
        // Another server's map is there: the address of this one is what is wrong.
        if (hub === undefined && mapsUnnamedHub(cloud, member)) continue;
        // The map is there with its addresses the wrong way round, which is told at the map.
        if (address !== undefined && mapsOntoTunnel(member, address)) continue;
        report({
          at: server.at,
          message: `${tunnelOf(member)} names the next hop server ${address ?? "dynamic"} but maps it to no transport address: it cannot send a registration`,
          related:
            hub?.transport.address === undefined || hub.transport.at === undefined
              ? []
              : [
                  {
                    at: hub.transport.at,
                    message: `${tunnelOf(hub)} is reached at ${hub.transport.address}`,
                  },
                ],
          fix:
            address === undefined || hub === undefined ? undefined : mapServer(cloud, member, address, hub),
        });
      }
    }
  },
});
