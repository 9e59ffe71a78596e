import { interfaceSection, setLines } from "../../src/lint/fix.ts";
import { nhrpOf } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { isPrivate } from "../../src/network/address.ts";
import { those } from "../../src/network/gathered.ts";
import {
  dialledServers,
  isInOverlay,
  isTunnelAddress,
  multicastsToSpokes,
  serversOf,
  twinsOf,
} from "../../src/network/nhrp.ts";
import { needsMulticast } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

/** Multicast to an address of the overlay is a fault of its own. */
const suspectsIn = those(
  (member: Member) =>
    dialledServers(member).some(({ multicast }) => multicast === false) &&
    needsMulticast(member) &&
    !member.nhrp?.multicast.some(({ nbma }) => nbma.value && isTunnelAddress(member, nbma.value)),
);

export default rule({
  id: "nhrp/multicast-unmapped",
  summary: "Multicast of the routing protocol goes to no neighbour",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of suspectsIn(cloud.spokes)) {
      for (const { server, address, multicast, nbma, hub } of serversOf(cloud, member)) {
        // A server without a mapping, or with the wrong one, is a fault of its own.
        const own = hub?.transport.address;
        const isWrong =
          nbma.type === "address" &&
          (isInOverlay(member, nbma.address) ||
            (own !== undefined && nbma.address !== own && !isPrivate(own)));
        if (multicast !== false || nbma.type === "none" || isWrong) continue;
        report({
          at: server.at,
          severity: member.device.text === "excerpt" ? "warning" : "error",
          message: `${tunnelOf(member)} maps no multicast to its next hop server ${address ?? ""}: it registers, but its routing protocol finds no neighbour`,
          fix:
            nbma.type === "address"
              ? setLines(interfaceSection(member.device, member.interface), [
                  `${nhrpOf(cloud)} map multicast ${nbma.address}`,
                ])
              : undefined,
        });
      }
    }
    for (const hub of cloud.hubs) {
      const { nhrp } = hub;
      // Whose address another router has too may be no hub at all, and that is a fault of its own.
      if (nhrp === undefined || !needsMulticast(hub) || twinsOf(cloud, hub).length > 0) continue;
      const reached = multicastsToSpokes(cloud, hub);
      const undecided =
        reached === undefined && nhrp.multicastDynamic.on === undefined && nhrp.multicast.length === 0;
      if (reached !== false && !undecided) continue;
      report({
        at: nhrp.multicastDynamic.at ?? nhrp.at,
        severity: undecided ? "info" : hub.device.text === "excerpt" ? "warning" : "error",
        message: undecided
          ? `${tunnelOf(hub)} maps no multicast to its spokes: right from 15.7 and 16.3 on, where \`ip nhrp map multicast dynamic\` is the default; before, its routing protocol finds no neighbour`
          : `${tunnelOf(hub)} maps no multicast to its spokes: they register, but its routing protocol finds no neighbour`,
        fix: setLines(
          interfaceSection(hub.device, hub.interface),
          [`${nhrpOf(cloud)} map multicast dynamic`],
          nhrp.multicastDynamic.at ? [nhrp.multicastDynamic.at] : [],
        ),
      });
    }
  },
});
