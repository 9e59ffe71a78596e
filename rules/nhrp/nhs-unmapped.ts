import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { serversOf } from "../../src/network/nhrp.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** The member maps a hub's address that none of its server lines names. */
function mapsSomeHub({ hubs }: Cloud, { nhrp }: Member): boolean {
  const served = new Set(nhrp?.servers.map(({ server }) => server.value));
  const mapped = new Set(nhrp?.maps.map(({ protocol }) => protocol.value));
  return hubs.some(({ address }) => {
    const own = address?.value?.address;
    return own !== undefined && mapped.has(own) && !served.has(own);
  });
}

export default rule({
  id: "nhrp/nhs-unmapped",
  summary: "A next hop server has no mapping to a transport address",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      for (const { server, address, nbma, hub } of serversOf(cloud, member)) {
        if (nbma.type !== "none" || member.pointToPoint) continue;
        // Another server's map is there: the address of this one is what is wrong.
        if (hub === undefined && mapsSomeHub(cloud, member)) continue;
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
        });
      }
    }
  },
});
