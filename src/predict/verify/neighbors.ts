/** Neighbours of EIGRP, OSPF and BGP against the prediction. */
import type { BgpSummary, EigrpNeighbors, OspfNeighbors } from "../../show/generated/results.ts";
import type { NeighborPrediction } from "../prediction.ts";
import type { Observation, Scene } from "./observation.ts";

/** Addresses of neighbours that an output shows as up. */
type Present = ReadonlySet<string | undefined>;

export function checkEigrp({ at, processes }: EigrpNeighbors, scene: Scene): readonly Observation[] {
  return check(
    "eigrp",
    at,
    new Set(processes.flatMap((each) => each.neighbors.map(({ address }) => address))),
    scene,
  );
}

export function checkOspf({ at, neighbors }: OspfNeighbors, scene: Scene): readonly Observation[] {
  const full = neighbors.filter(({ state }) => state === "FULL" || state === "2WAY");
  return check("ospf", at, new Set(full.map(({ address }) => address)), scene);
}

/** The last column is a number of prefixes once a session is up, else a state. */
export function checkBgp({ at, neighbors }: BgpSummary, scene: Scene): readonly Observation[] {
  const up = neighbors.filter(({ state }) => /^\d+$/.test(state?.trim() ?? ""));
  return check("bgp", at, new Set(up.map(({ address }) => address)), scene);
}

const names = { eigrp: "EIGRP", ospf: "OSPF", bgp: "BGP", rip: "RIP", isis: "IS-IS" } as const;

const hints: Readonly<Record<NeighborPrediction["protocol"], string>> = {
  eigrp: "multicast does not pass, or the box has other lines",
  ospf: "multicast or the MTU does not fit, or the box has other lines",
  rip: "multicast does not pass, or the box has other lines",
  isis: "the MTU of CLNS does not fit, or the box has other lines",
  bgp: "TCP port 179 does not pass, or the box has other lines",
};

function check(
  protocol: NeighborPrediction["protocol"],
  at: EigrpNeighbors["at"],
  present: Present,
  { router, place, vrf }: Scene,
): readonly Observation[] {
  // OSPF prints the neighbours of all VRFs, the others those of the one asked for.
  return router.neighbors
    .filter((each) => protocol === "ospf" || each.vrf?.toLowerCase() === vrf?.toLowerCase())
    .filter((each) => each.protocol === protocol && each.state === "up" && each.address !== undefined)
    .filter(({ address }) => !present.has(address))
    .map(({ device, address, interface: name }) => ({
      kind: "verify/neighbor-missing" as const,
      at: place(at),
      about: `${protocol} ${device}`,
      message: `${router.device} has no ${names[protocol]} neighbour ${device} (${address}) on ${name} although the configurations agree: ${hints[protocol]}`,
    }));
}
