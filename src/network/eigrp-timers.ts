/** Timers of EIGRP on a tunnel. */
import type { Place } from "../model/place.ts";
import type { EigrpOverTunnel } from "./overlay.ts";

/** Seconds between hellos and until a neighbour is given up on a tunnel, where no line says otherwise (measured on mGRE). */
const usualHello = 5;
const usualHold = 15;

export interface ShortHold {
  readonly hello: number;
  readonly hold: number;
  readonly at: Place;
}

/** A hold time below the hello interval of the same interface: it travels with its sender, so that neighbours give the sender up all the time. */
export function shortHold({ settings, silent }: EigrpOverTunnel): ShortHold | undefined {
  const { helloInterval, holdTime } = settings ?? {};
  const at = holdTime?.at ?? helloInterval?.at;
  if (at === undefined || silent !== undefined) return undefined;
  const hello = helloInterval ? helloInterval.value : usualHello;
  const hold = holdTime ? holdTime.value : usualHold;
  return hello === undefined || hold === undefined || hold >= hello ? undefined : { hello, hold, at };
}
