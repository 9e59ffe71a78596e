/** Where the ends of a point-to-point tunnel send, and where they start. */
import type { Setting } from "../model/place.ts";
import { covers, familyOf, isPrivate } from "./address.ts";
import { addressesOf } from "./transport.ts";
import type { Member } from "./types.ts";

/**
 * The destination of one end that is not the start of the other, where the two are meant for each other. Undefined where translation on
 * the path may show another address than the one that is written.
 */
export function misdirected(near: Member, far: Member): Setting<string> | undefined {
  const { destination } = near.tunnel;
  const start = far.transport.address;
  if (destination?.value === undefined || start === undefined || destination.value === start)
    return undefined;
  if (!isMeant(near, far) || familyOf(destination.value) === undefined) return undefined;
  const isTranslated = !bears(far, destination.value) && isPrivate(start) !== isPrivate(destination.value);
  return isTranslated ? undefined : destination;
}

/** The two tunnels share the subnet inside. */
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
