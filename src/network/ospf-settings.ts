/** OSPF settings of a tunnel: what is written, and what the router takes where nothing is. */
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import type { InterfaceOspf, OspfNetworkType } from "../model/routing.ts";

/** What is in force, each with the line that sets it. */
export interface OspfSettings {
  /** In force; point-to-point when not written. Undefined when masked. */
  readonly type: OspfNetworkType | undefined;
  /** The line of the network type, else the tunnel's. */
  readonly typeAt: Place;
  readonly typeWritten: boolean;
  /** Seconds in force, from the lines or by type. Undefined when not known. */
  readonly hello: number | undefined;
  /** The `hello-interval` line, else that of the type. */
  readonly helloAt: Place;
  readonly dead: number | undefined;
  readonly deadAt: Place;
  /** 0-255 in force; default 1. */
  readonly priority: number | undefined;
  readonly priorityAt: Place;
}

type Written = Pick<InterfaceOspf, "networkType" | "helloInterval" | "deadInterval" | "priority">;

/** What is in force on the tunnel, written or by default. A dead interval that is not written is four hellos. */
export function ospfInForce(face: Interface, written: Written): OspfSettings {
  const { networkType, helloInterval, deadInterval, priority } = written;
  const type = networkType ? networkType.value : "point-to-point";
  const typeAt = networkType?.at ?? face.at;
  const hello = helloInterval ? helloInterval.value : helloOf(type);
  const helloAt = helloInterval?.at ?? typeAt;
  return {
    type,
    typeAt,
    typeWritten: networkType !== undefined,
    hello,
    helloAt,
    dead: deadInterval ? deadInterval.value : hello && hello * 4,
    deadAt: deadInterval?.at ?? helloAt,
    priority: priority ? priority.value : 1,
    priorityAt: priority?.at ?? typeAt,
  };
}

/** Seconds between hellos by network type. */
function helloOf(type: OspfNetworkType | undefined): number | undefined {
  if (type === undefined) return undefined;
  return type === "broadcast" || type === "point-to-point" ? 10 : 30;
}
