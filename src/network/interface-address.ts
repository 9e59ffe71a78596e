/** Whether an address can stand on an interface. */
import type { InterfaceAddress } from "../model/interface.ts";
import { familyOf } from "./address.ts";

/** `network` or `broadcast` when an IPv4 address is the first or last of its subnet, which IOS refuses; /31 and /32 have neither. */
export function boundaryOf({ address, length }: InterfaceAddress): "network" | "broadcast" | undefined {
  if (familyOf(address) !== "ipv4" || length > 30 || length < 1) return undefined;
  const last = Number(address.slice(address.lastIndexOf(".") + 1));
  // The bits of the last byte tell most addresses apart from both ends of their subnet.
  const mask = 2 ** Math.min(8, 32 - length) - 1;
  if ((last & mask) !== 0 && (last & mask) !== mask) return undefined;
  const host = 2 ** (32 - length);
  const number = address.split(".").reduce((sum, byte) => sum * 256 + Number(byte), 0) % host;
  if (number === 0) return "network";
  return number === host - 1 ? "broadcast" : undefined;
}
