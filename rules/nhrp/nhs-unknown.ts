import { registerWith } from "../../src/lint/fix-nhrp.ts";
import { setAddress } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import { mapsUnnamedHub, membersFrom, serversOf } from "../../src/network/nhrp.ts";
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

/** Nothing maps the server, and the map of a hub stands there without one: the address was meant to be that hub's. */
function isOrphaned(cloud: Cloud, { member, server }: AbsentHub["clients"][number]): boolean {
  const nbma = serversOf(cloud, member).find((each) => each.server === server)?.nbma;
  return nbma?.type === "none" && !member.pointToPoint && mapsUnnamedHub(cloud, member);
}

/** The member that sends from where the client dials this server: then the address is wrong, whoever else there may be. */
function dialledMember(cloud: Cloud, { member, server }: AbsentHub["clients"][number]): Member | undefined {
  const nbma = serversOf(cloud, member).find((each) => each.server === server)?.nbma;
  return nbma?.type === "address" ? membersFrom(cloud, nbma.address)[0] : undefined;
}

/** The member that every client dials under the address that it has not: one mistake, made at that member. */
function misaddressed(cloud: Cloud, { clients }: AbsentHub): Member | undefined {
  const [first, ...others] = clients.map((client) => dialledMember(cloud, client));
  return others.length > 0 && others.every((each) => each === first) ? first : undefined;
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
      const wrong = isSlip(cloud, absent) ? undefined : misaddressed(cloud, absent);
      if (wrong?.address !== undefined) {
        const own = wrong.address.value;
        report({
          fix: own && setAddress(wrong, { address: absent.address, length: own.length }),
          at: wrong.address.at,
          message: `${tunnelOf(wrong)} has the address ${wrong.address.value?.address ?? "unknown"}, but ${devicesOf(absent.clients.map(({ member }) => member))} register with ${absent.address} at its transport address: no registration is answered`,
          related: [
            { at: first.server.at, message: `${tunnelOf(first.member)} registers with ${absent.address}` },
          ],
        });
        continue;
      }
      if (hub === undefined || !isSlip(cloud, absent)) {
        report({
          at: first.server.at,
          severity: "info",
          message: `the next hop server ${absent.address} of ${devicesOf(absent.clients.map(({ member }) => member))} is not among the files: what it would have to agree with is not checked`,
        });
        continue;
      }
      for (const client of absent.clients) {
        const { member, server } = client;
        const certain =
          isAlone(absent, cloud, member) ||
          dialledMember(cloud, client) !== undefined ||
          isOrphaned(cloud, client);
        report({
          at: server.at,
          severity: certain ? "error" : "info",
          message: `${tunnelOf(member)} registers with ${absent.address}, which is no tunnel address of the cloud; ${tunnelOf(hub)} has ${hub.address?.value?.address ?? "another"}`,
          related: hubPlaces(hub),
          fix: certain ? registerWith(cloud, member, server, hub) : undefined,
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
