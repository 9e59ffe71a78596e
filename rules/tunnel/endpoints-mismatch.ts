import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { covers, familyOf, isPrivate } from "../../src/network/address.ts";
import { addressesOf } from "../../src/network/transport.ts";
import type { Member } from "../../src/network/types.ts";

/** The two tunnels share the subnet inside, so they are meant for each other. */
function isMeant(a: Member, b: Member): boolean {
  const [x, y] = [a.address?.value, b.address?.value];
  return x !== undefined && y !== undefined && x.length === y.length && covers(x, y.address);
}

/** The address is one of the router's own, so nothing on the path has translated it. */
function bears({ device }: Member, address: string): boolean {
  return [...device.interfaces.values()].some((face) =>
    addressesOf(face).some(({ value }) => value?.address === address),
  );
}

export default rule({
  id: "tunnel/endpoints-mismatch",
  summary: "A point-to-point tunnel goes to another address than the one at which the other end starts",
  scope: "network",
  severity: "error",
  check({ network: { tunnelPairs }, report }) {
    for (const { a, b } of tunnelPairs) {
      if (!isMeant(a, b)) continue;
      for (const [near, far] of [[a, b] as const, [b, a] as const]) {
        const destination = near.tunnel.destination;
        const start = far.transport.address;
        if (destination?.value === undefined || start === undefined || destination.value === start) continue;
        // Translation on the path shows another address than the one that is written.
        const isOwn = bears(far, destination.value);
        if (familyOf(destination.value) === undefined) continue;
        if (!isOwn && isPrivate(start) !== isPrivate(destination.value)) continue;
        report({
          at: destination.at,
          message: `${tunnelOf(near)} goes to ${destination.value}, but ${tunnelOf(far)} starts at ${start} and comes from there: each end drops the other's packets`,
          related: [
            { at: far.tunnel.source?.at ?? far.interface.at, message: `${tunnelOf(far)} starts here` },
          ],
        });
      }
    }
  },
});
