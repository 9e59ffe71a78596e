import { remapServer } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { isPrivate } from "../../src/network/address.ts";
import { expectedStarts } from "../../src/network/expected-start.ts";
import { isInOverlay, serversOf, twinsOf } from "../../src/network/nhrp.ts";
import { addressesOf } from "../../src/network/transport.ts";

export default rule({
  id: "nhrp/nbma-mismatch",
  summary: "A next hop server is mapped to an address that its hub does not send from",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      for (const { server, address, hub, nbma } of serversOf(cloud, member)) {
        const own = hub?.transport.address;
        if (hub === undefined || own === undefined || nbma.type !== "address" || nbma.address === own)
          continue;
        // An address of the overlay is a fault of its own, and so is one that two routers have.
        if (twinsOf(cloud, hub).length > 0) continue;
        if (isInOverlay(member, nbma.address) || expectedStarts(cloud).has(hub)) continue;
        const isItsOwn = [...hub.device.interfaces.values()].some((face) =>
          addressesOf(face).some(({ value }) => value?.address === nbma.address),
        );
        const translated = isPrivate(own) && !isPrivate(nbma.address) && !isItsOwn;
        report({
          at: nbma.at,
          severity: translated ? "info" : "error",
          message: translated
            ? `${tunnelOf(member)} maps ${address} to ${nbma.address}, ${tunnelOf(hub)} sends from the private ${own}: right only if that address is translated on the way`
            : `${tunnelOf(member)} maps ${address} to ${nbma.address}, but ${tunnelOf(hub)} sends from ${own}: the registration never reaches it`,
          related: [
            { at: hub.transport.at ?? hub.interface.at, message: `${tunnelOf(hub)} sends from ${own}` },
          ],
          fix:
            translated || address === undefined
              ? undefined
              : remapServer(cloud, member, server, address, nbma, own),
        });
      }
    }
  },
});
