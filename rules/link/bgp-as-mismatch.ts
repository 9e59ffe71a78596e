import { rule } from "../../src/lint/rule.ts";
import type { BgpNeighbor } from "../../src/model/bgp.ts";
import { type LinkEnd, sharedLinks } from "../../src/network/shared-links.ts";

/** The line by which one end names the other as its neighbour. */
function neighborFor({ device, interface: face }: LinkEnd, far: LinkEnd): BgpNeighbor | undefined {
  const tables = device.bgp?.tables.filter(({ vrf }) => vrf === face.vrf?.value) ?? [];
  return tables
    .flatMap(({ neighbors }) => neighbors)
    .find(({ address, shutdown }) => address === far.address.address && shutdown === undefined);
}

/** The numbers under which one end shows itself to the other. */
function numbersOf(end: LinkEnd, far: LinkEnd): ReadonlySet<number | undefined> {
  const { bgp } = end.device;
  return new Set([bgp?.as, bgp?.confederation?.value, neighborFor(end, far)?.localAs?.value]);
}

export default rule({
  id: "link/bgp-as-mismatch",
  summary: "A BGP neighbour on a link is expected with another AS number than it has",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const { a, b } of sharedLinks(network)) {
      for (const [near, far] of [[a, b] as const, [b, a] as const]) {
        const line = neighborFor(near, far);
        const { bgp, name } = far.device;
        const expected = line?.remoteAs?.value;
        if (!line || !bgp || expected === undefined || numbersOf(far, near).has(expected)) continue;
        report({
          at: line.remoteAs?.at ?? line.at,
          message: `${near.device.name} expects AS ${expected} of its neighbour ${line.address}, but ${name} at the other end of the link runs AS ${bgp.as}: the session never opens`,
          related: [{ at: bgp.at, message: `${name} runs AS ${bgp.as}` }],
        });
      }
    }
  },
});
