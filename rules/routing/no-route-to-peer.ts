import { addDefault } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { isPrivate } from "../../src/network/address.ts";
import { those } from "../../src/network/gathered.ts";
import { serversOf } from "../../src/network/nhrp.ts";
import { hasDefault, reaches, routeTo, tableOf } from "../../src/network/routes.ts";
import type { Cloud, Member, Network } from "../../src/network/types.ts";
import { isOverlayOnly } from "../../src/network/underlay.ts";

/** Spokes that each one is asked about: whoever is one of them is asked about the others. */
const asked = 3;

/** Whether a spoke's own routes lead to an address; undefined where others may bring one. */
function leadsTo(network: Network, { device, transport }: Member, address: string): boolean | undefined {
  const table = tableOf(device, transport.vrf);
  return (
    reaches(table, address) ??
    (isOverlayOnly(network, device, table, transport.interface) ? false : undefined)
  );
}

function lacksWay(network: Network, cloud: Cloud, spoke: Member, others: readonly Member[]): boolean {
  const isToHub = serversOf(cloud, spoke).some(
    ({ nbma }) => nbma.type === "address" && leadsTo(network, spoke, nbma.address) === true,
  );
  const own = spoke.transport.address;
  if (!isToHub || own === undefined) return false;
  return others.some(({ device, transport: { address } }) => {
    if (device === spoke.device || address === undefined || isPrivate(address) !== isPrivate(own))
      return false;
    return leadsTo(network, spoke, address) === false;
  });
}

const suspectsIn = those(
  ({ pointToPoint, device, transport }: Member) => !pointToPoint && !hasDefault(device, transport.vrf),
);

export default rule({
  id: "routing/no-route-to-peer",
  summary: "Spokes have no route to the transport addresses of other spokes",
  scope: "cloud",
  severity: "warning",
  check({ cloud, network, report }) {
    if (cloud.phase === 1 || cloud.phase === undefined || cloud.family === "ipv6") return;
    const suspects = suspectsIn(cloud.spokes);
    if (suspects.length === 0) return;
    const spokes = cloud.spokes.filter(({ pointToPoint }) => !pointToPoint);
    const others = [...spokes.slice(0, asked - 1), ...spokes.slice(-1)];
    const lacking = suspects.filter((spoke) => lacksWay(network, cloud, spoke, others));
    const [first] = lacking;
    if (first === undefined) return;
    const { device, transport } = first;
    const [toHub] = serversOf(cloud, first).flatMap(({ nbma }) =>
      nbma.type === "address" ? (routeTo(tableOf(device, transport.vrf), nbma.address) ?? []) : [],
    );
    report({
      at: first.tunnel.source?.at ?? first.interface.at,
      fix: addDefault(device, transport.vrf, transport.interface, toHub?.nextHop),
      message: `${devicesOf(lacking)} reach${lacking.length === 1 ? "es" : ""} the hub but no other spoke in the transport network: NHRP resolves the direct way, and what is sent on it is lost or stays on the hub`,
    });
  },
});
