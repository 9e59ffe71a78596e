/** Whether the ends of a tunnel are in one overlay subnet. */
import type { InterfaceAddress } from "../model/interface.ts";
import { remembered } from "../syntax/remembered.ts";
import { covers, edgesOf, familyOf, widthOf } from "./address.ts";
import { linksOf } from "./links.ts";
import type { Cloud, Member } from "./types.ts";

/** How the overlay addresses of two members lie to each other: in one subnet, with two masks, or each outside of the other's. */
export type SubnetRelation = "same" | "masks differ" | "apart";

/** Undefined where an address is not known, borrowed, or a host address that has no subnet. */
export function subnetRelation(a: Member, b: Member): SubnetRelation | undefined {
  const [x, y] = [ownAddress(a), ownAddress(b)];
  if (!x || !y || familyOf(x.address) !== familyOf(y.address)) return undefined;
  // During a change of addresses a tunnel stands in two subnets.
  if ([a, b].some(({ interface: face }) => face.secondaryAddresses.length > 0)) return undefined;
  if (!covers(x, y.address) || !covers(y, x.address)) return "apart";
  return x.length === y.length ? "same" : "masks differ";
}

/** Whether a member's address lies outside of the subnet of a hub that it is tied to, or of the other end of its tunnel. */
export function isAstray(cloud: Cloud, member: Member): boolean {
  return astrayIn(cloud).has(member);
}

const astrayIn = remembered((cloud: Cloud): ReadonlySet<Member> => {
  const apart = linksOf(cloud).filter(
    ({ kind, a, b }) => (kind === "hub-spoke" || cloud.isPair) && subnetRelation(a, b) === "apart",
  );
  return new Set(apart.flatMap(({ a, b }) => [a, b]));
});

const ownAddress = remembered(({ address, interface: face }: Member): InterfaceAddress | undefined => {
  const value = face.unnumbered === undefined ? address?.value : undefined;
  const family = value && familyOf(value.address);
  if (family === undefined || !value || value.length >= widthOf(family)) return undefined;
  // The box refuses the address of a network or of all: that is a fault of its own.
  return edgesOf(value).includes(value.address) ? undefined : value;
});
