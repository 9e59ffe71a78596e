/** Router-ids of routing processes. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Setting } from "../model/place.ts";
import { ipv4 } from "./address.ts";

/**
 * The address that a process of a table takes as its router-id where no line sets one: that of the highest loopback. Undefined where it
 * depends on the order of things: a loopback is in another table or not known, or several processes share them.
 */
export function highestLoopback(device: Device, vrf: string | undefined): Setting<string> | undefined {
  const loopbacks = [...device.interfaces.values()].filter(
    ({ type, shutdown }) => type === "Loopback" && !shutdown,
  );
  if (device.text === "excerpt" || device.ospf.length > 1) return undefined;
  if (loopbacks.some((each) => each.vrf?.value !== vrf || !each.address?.value)) return undefined;
  const order = (each: Interface) => (ipv4(each.address?.value?.address ?? "") ?? 0) >>> 0;
  const [best] = loopbacks.toSorted((a, b) => order(b) - order(a));
  return best?.address?.value && { value: best.address.value.address, at: best.address.at };
}
