/** Hubs that do not tell their spokes of each other, since split horizon is on. */
import type { Place } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { twinsOf } from "./nhrp.ts";
import { type EigrpOverTunnel, eigrpOver, ripOver, staticOver } from "./overlay.ts";
import type { Cloud, Member } from "./types.ts";

/** A hub that keeps the networks of its spokes from each other. */
export interface HeldBack {
  readonly hub: Member;
  /** `EIGRP 1` or `RIP`. */
  readonly name: string;
  /** The line that sets split horizon, else the tunnel. */
  readonly at: Place;
  /** Why the protocol runs on the tunnel. */
  readonly runsAt: Place;
  /** Spokes that run the protocol; two or more. */
  readonly spokes: ReadonlySet<Member>;
  /** Another hub of the cloud tells them. */
  readonly toldByOther: boolean;
  /** Undefined for RIP. */
  readonly eigrp: EigrpOverTunnel | undefined;
}

/** Where a summary, a default or static routes at all spokes lead them to each other, nothing is held back. */
export const heldBack: (cloud: Cloud) => readonly HeldBack[] = remembered((cloud) =>
  cloud.hubs
    // Whose address another router has too may be no hub at all, and that is a fault of its own.
    .filter((hub) => !hub.pointToPoint && twinsOf(cloud, hub).length === 0)
    .flatMap((hub) => [...byEigrp(cloud, hub), ...byRip(cloud, hub)])
    .filter(({ spokes }) => spokes.size > 1 && [...spokes].some((spoke) => staticOver(spoke).length === 0)),
);

function byEigrp(cloud: Cloud, hub: Member): readonly HeldBack[] {
  return eigrpOver(hub).flatMap((over): readonly HeldBack[] => {
    if (!isOn(over) || sendsLess(over, hub)) return [];
    const { process, settings } = over;
    return [
      {
        hub,
        name: `EIGRP ${process.as}`,
        at: settings?.splitHorizon.at ?? hub.interface.at,
        runsAt: over.at,
        spokes: new Set(
          cloud.spokes.filter((spoke) => eigrpOver(spoke).some((each) => each.process.as === process.as)),
        ),
        toldByOther: cloud.hubs.some((other) => other !== hub && tellsAll(other, process.as)),
        eigrp: over,
      },
    ];
  });
}

/** Whether a hub runs an AS without split horizon. */
export function tellsAll(hub: Member, as: number): boolean {
  return eigrpOver(hub).some((over) => over.process.as === as && !isOn(over));
}

function isOn({ settings, silent }: EigrpOverTunnel): boolean {
  return silent === undefined && settings?.splitHorizon.on !== false;
}

/** A summary or a default leads the spokes to each other through the hub. */
function sendsLess({ process, settings }: EigrpOverTunnel, { device }: Member): boolean {
  if ((settings?.summaries.length ?? 0) > 0) return true;
  const staticDefault = device.staticRoutes.some(
    ({ prefix, vrf }) => prefix.value?.length === 0 && vrf === process.vrf?.value,
  );
  return staticDefault && process.redistribute.some(({ source }) => source === "static");
}

function byRip(cloud: Cloud, hub: Member): readonly HeldBack[] {
  const over = ripOver(hub);
  const { splitHorizon, summaries } = hub.interface.rip;
  if (over === undefined || over.silent !== undefined || splitHorizon.on === false) return [];
  if (summaries.length > 0 || over.process.defaultOriginate !== undefined) return [];
  return [
    {
      hub,
      name: "RIP",
      at: splitHorizon.at ?? hub.interface.at,
      runsAt: over.at,
      spokes: new Set(cloud.spokes.filter((spoke) => ripOver(spoke) !== undefined)),
      toldByOther: cloud.hubs.some(
        (other) =>
          other !== hub && ripOver(other) !== undefined && other.interface.rip.splitHorizon.on === false,
      ),
      eigrp: undefined,
    },
  ];
}
