import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import type { Acl } from "../../src/model/filter.ts";
import type { Interface } from "../../src/model/interface.ts";
import type { Place } from "../../src/model/place.ts";
import { verdictOf } from "../../src/network/access-list.ts";
import { type Carrier, carrierWords, filteredPeers, packetFrom } from "../../src/network/transport-peers.ts";

/** The list that filters what comes in. Stateful inspection lets answers in: then the list alone does not decide. */
function filterOf({ filters, commands }: Device, { accessGroupIn, name }: Interface): Acl | undefined {
  const acl = filters.acls.get(accessGroupIn?.value ?? "");
  if (acl === undefined) return undefined;
  const inspects = commands
    .of("InterfaceInspect")
    .some(
      ({ within }) =>
        within?.command.kind === "Interface" && "name" in within.command && within.command.name === name,
    );
  return inspects ? undefined : acl;
}

/** What one list drops. */
interface Drops {
  readonly device: Device;
  readonly face: Interface;
  readonly acl: Acl;
  readonly at: Place;
  readonly carriers: Set<Carrier>;
  readonly peers: Set<string>;
}

export default rule({
  id: "acl/blocks-tunnel",
  summary: "An access list drops the packets of the router's own tunnel",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const drops = new Map<Place, Drops>();
    for (const each of filteredPeers(network)) {
      const { device, interface: face, carriers, peer, name } = each;
      const acl = face.accessGroupIn && filterOf(device, face);
      if (!acl) continue;
      for (const carrier of carriers) {
        const verdict = verdictOf(acl, packetFrom(each, carrier));
        if (verdict.type !== "deny") continue;
        const found = drops.get(acl.at) ?? {
          device,
          face,
          acl,
          at: verdict.at,
          carriers: new Set(),
          peers: new Set(),
        };
        drops.set(acl.at, found);
        found.carriers.add(carrier);
        found.peers.add(name === undefined ? peer : `${name} (${peer})`);
      }
    }
    for (const { device, face, acl, at, carriers, peers } of drops.values()) {
      report({
        at,
        severity: device.text === "excerpt" ? "warning" : "error",
        message: `access list \`${acl.name}\` on ${device.name}'s ${face.name} drops ${listOf([...carriers].map((each) => carrierWords[each]))} from ${listOf([...peers])}: the tunnel does not come up`,
        related: face.accessGroupIn
          ? [{ at: face.accessGroupIn.at, message: `\`${acl.name}\` filters what comes in here` }]
          : [],
      });
    }
  },
});
