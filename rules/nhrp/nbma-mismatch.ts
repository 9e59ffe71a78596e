import { type Fix, interfaceSection, setValue } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { NextHopServer } from "../../src/model/nhrp.ts";
import type { Place } from "../../src/model/place.ts";
import { isPrivate } from "../../src/network/address.ts";
import { expectedStarts } from "../../src/network/expected-start.ts";
import { isInOverlay, serversOf, twinsOf } from "../../src/network/nhrp.ts";
import { addressesOf } from "../../src/network/transport.ts";
import type { Member } from "../../src/network/types.ts";

function fixFor(
  { device, interface: face }: Member,
  server: NextHopServer,
  address: string,
  wrong: { readonly address: string; readonly at: Place },
  right: string,
): Fix | undefined {
  const { tunnel, nhrp } = face;
  const to = interfaceSection(device, face);
  if (server.nbma === undefined && tunnel?.destination?.at === wrong.at)
    return setValue(to, "tunnel destination", right, wrong.at);
  const words =
    server.nbma === undefined
      ? (nbma: string) => `ip nhrp map ${address} ${nbma}`
      : (nbma: string) => `ip nhrp nhs ${address} nbma ${nbma}${server.multicast ? " multicast" : ""}`;
  const multicast = nhrp?.multicast.filter(({ nbma }) => nbma.value === wrong.address) ?? [];
  const also = multicast.flatMap(() => [
    `no ip nhrp map multicast ${wrong.address}`,
    `ip nhrp map multicast ${right}`,
  ]);
  const replaced = [wrong.at, ...multicast.map(({ nbma }) => nbma.at)];
  return {
    device: device.name,
    commands: [
      `interface ${face.name}`,
      ...[`no ${words(wrong.address)}`, words(right), ...also].map((line) => ` ${line}`),
    ],
    edits: replaced.map((at) => ({ type: "replace", at, text: right })),
  };
}

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
          fix: translated || address === undefined ? undefined : fixFor(member, server, address, nbma, own),
        });
      }
    }
  },
});
