/** Whether OSPF neighbours get past the exchange of their databases. */
import { ospfOver } from "./overlay.ts";
import type { Member } from "./types.ts";

/** Bytes: what no written line means, whatever key and protection are there, is more. */
const leastDefault = 1430;

/** `ip mtu` in force; `default` where a tunnel that is shown in full has none; undefined where it is not known. */
export function mtuOf({ device, interface: face, tunnel }: Member): number | "default" | undefined {
  if (face.ipMtu !== undefined) return face.ipMtu.value;
  const isShown = device.text === "complete" || (tunnel.source !== undefined && face.address !== undefined);
  return isShown ? "default" : undefined;
}

/**
 * Whether two OSPF neighbours stay in EXSTART because the one with the smaller MTU does not accept the other's: there
 * alone `ip ospf mtu-ignore` would help. False too where OSPF does not run on both or an MTU is not known.
 */
export function stuckInExchange(a: Member, b: Member): boolean {
  const [mine, theirs] = [mtuOf(a), mtuOf(b)];
  if (mine === undefined || theirs === undefined || mine === theirs) return false;
  const smaller = sizeOf(mine) < sizeOf(theirs) ? a : b;
  const written = smaller === a ? mine : theirs;
  if (written === "default" || (mine === "default" || theirs === "default" ? written >= leastDefault : false))
    return false;
  if (smaller.interface.ospf.mtuIgnore !== undefined) return false;
  return [a, b].every((each) => {
    const over = ospfOver(each);
    return over !== undefined && over.silent === undefined;
  });
}

function sizeOf(mtu: number | "default"): number {
  return mtu === "default" ? leastDefault : mtu;
}
