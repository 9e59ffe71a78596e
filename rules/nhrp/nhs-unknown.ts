import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import type { AbsentHub, Cloud, Member } from "../../src/network/types.ts";

/** A hub to which most other spokes register: an address beside it is then a slip, not a hub outside the files. */
function usualHub({ hubs }: Cloud): Member | undefined {
  return hubs[0];
}

function isSlip(cloud: Cloud, absent: AbsentHub): boolean {
  const clients = new Set(absent.clients.map(({ member }) => member));
  const others = cloud.spokes.filter((spoke) => !clients.has(spoke));
  return usualHub(cloud) !== undefined && clients.size <= others.length;
}

/** The spoke has no other next hop server that is among the files. */
function isAlone(absent: AbsentHub, { members }: Cloud, client: Member): boolean {
  const addresses = new Set(members.map(({ address }) => address?.value?.address));
  return !(client.nhrp?.servers ?? []).some(
    ({ server }) =>
      server.value === undefined || (server.value !== absent.address && addresses.has(server.value)),
  );
}

export default rule({
  id: "nhrp/nhs-unknown",
  summary: "A next hop server is nobody's tunnel address",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const absent of cloud.absentHubs) {
      const [first] = absent.clients;
      if (first === undefined) continue;
      const hub = usualHub(cloud);
      if (hub === undefined || !isSlip(cloud, absent)) {
        report({
          at: first.server.at,
          severity: "info",
          message: `the next hop server ${absent.address} of ${devicesOf(absent.clients.map(({ member }) => member))} is not among the files: what it would have to agree with is not checked`,
        });
        continue;
      }
      for (const { member, server } of absent.clients) {
        const alone = isAlone(absent, cloud, member);
        report({
          at: server.at,
          severity: alone ? "error" : "info",
          message: `${tunnelOf(member)} registers with ${absent.address}, which is no tunnel address of the cloud; ${tunnelOf(hub)} has ${hub.address?.value?.address ?? "another"}`,
          related: hubPlaces(hub),
        });
      }
    }
  },
});

function hubPlaces(hub: Member): readonly { at: Place; message: string }[] {
  return hub.address === undefined
    ? []
    : [{ at: hub.address.at, message: `${tunnelOf(hub)} has its address here` }];
}
