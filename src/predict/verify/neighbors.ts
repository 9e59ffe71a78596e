/** Neighbours of routing protocols against the prediction. */
import type {
  BgpSummary,
  EigrpNeighbors,
  IpProtocols,
  IsisNeighbors,
  OspfNeighborDetail,
  OspfNeighbors,
} from "../../show/generated/results.ts";
import type { NeighborPrediction } from "../prediction.ts";
import { fullName } from "./entries.ts";
import { contradiction, type Observation, type Scene } from "./observation.ts";

type Spot = EigrpNeighbors["at"];

/** A neighbour as an output has it. */
interface Row {
  readonly at: Spot;
  readonly address: string | undefined;
  /** In full; undefined where the output has no such column. */
  readonly interface: string | undefined;
  /** Undefined: it is a neighbour in full; else the state in which it is, `unknown` where that is masked or cut. */
  readonly waits: string | undefined;
}

export function checkEigrp({ at, processes }: EigrpNeighbors, scene: Scene): readonly Observation[] {
  const rows = processes.flatMap(({ neighbors }) => neighbors.map((each) => row(each)));
  const [shown, ...others] = new Set(processes.map((each) => each.family?.toLowerCase()));
  const family = others.length > 0 ? undefined : shown === "ipv6" || shown === "ipv4" ? shown : undefined;
  return check("eigrp", at, rows, { ...scene, family: scene.family ?? family });
}

/** Two that are not designated stop at 2WAY by design. */
const settled: ReadonlySet<string | undefined> = new Set(["FULL", "2WAY"]);

export function checkOspf(
  { at, neighbors }: OspfNeighbors | OspfNeighborDetail,
  scene: Scene,
): readonly Observation[] {
  const rows = neighbors.map((each) => row(each, waiting(each.state, settled.has(each.state))));
  return check("ospf", at, rows, scene);
}

/** The last column is a number of prefixes once a session is up, else a state. */
export function checkBgp({ at, neighbors }: BgpSummary, scene: Scene): readonly Observation[] {
  const rows = neighbors.map((each) => {
    const state = each.state?.trim() ?? "";
    return row({ at: each.at, address: each.address }, waiting(state, /^\d+$/.test(state)));
  });
  return check("bgp", at, rows, scene);
}

export function checkIsis({ at, neighbors }: IsisNeighbors, scene: Scene): readonly Observation[] {
  const rows = neighbors.map((each) => row(each, waiting(each.state, each.state === "UP")));
  return check("isis", at, rows, scene);
}

export function checkRip({ at, protocols }: IpProtocols, scene: Scene): readonly Observation[] {
  const sources = protocols.filter(({ protocol }) => protocol === "rip").flatMap((each) => each.sources);
  return check(
    "rip",
    at,
    sources.map((each) => row({ at: each.at, address: each.gateway })),
    scene,
  );
}

interface Neighbor {
  readonly at: Spot;
  readonly address?: string | undefined;
  readonly interface?: string;
}

function row({ at, address, interface: name }: Neighbor, waits?: string): Row {
  return { at, address, interface: fullName(name), waits };
}

function waiting(state: string | undefined, isFull: boolean): string | undefined {
  if (state === undefined || state === "") return "unknown";
  return isFull ? undefined : state;
}

/** Whether a row is of this neighbour. Link-local addresses and those in VRFs may be the same on several tunnels. */
function isOf({ address, interface: name }: Row, each: NeighborPrediction): boolean {
  const isElsewhere = name?.startsWith("Tunnel") === true && name !== each.interface;
  return address === each.address && !isElsewhere;
}

const names = { eigrp: "EIGRP", ospf: "OSPF", bgp: "BGP", rip: "RIP", isis: "IS-IS" } as const;

const hints: Readonly<Record<NeighborPrediction["protocol"], string>> = {
  eigrp: "multicast does not pass, or the box has other lines",
  ospf: "multicast or the MTU does not fit, or the box has other lines",
  rip: "multicast does not pass, or the box has other lines",
  isis: "the MTU of CLNS does not fit, or the box has other lines",
  bgp: "TCP port 179 does not pass, or the box has other lines",
};

/** What a state below the last one tells. */
const meanings: Readonly<Record<string, string>> = {
  INIT: "hellos come in and none of its own reach the other end: multicast or a filter that way",
  EXSTART: "the database descriptions do not pass: usually the MTU of the two differs on the box",
  EXCHANGE: "the database descriptions do not pass: usually the MTU of the two differs on the box",
  ATTEMPT: "nothing is heard of it: hellos are sent to its address alone and not answered",
  Idle: "no TCP session is tried: there is no route to it, or it was refused and waits",
  "Idle (Admin)": "the session is shut down on the box: configuration and output are not of the same time",
  Active: "TCP to port 179 is not answered: it does not pass, or the other end does not expect this address",
  OpenSent:
    "TCP is open and the other end does not answer the OPEN: AS numbers or passwords differ on the box",
};

function check(
  protocol: NeighborPrediction["protocol"],
  at: Spot,
  rows: readonly Row[],
  { router, place, vrf, family }: Scene,
): readonly Observation[] {
  // OSPF prints the neighbours of all VRFs, the others those of the one asked for.
  const mine = router.neighbors
    .filter((each) => protocol === "ospf" || each.vrf?.toLowerCase() === vrf?.toLowerCase())
    .filter((each) => each.protocol === protocol && each.address !== undefined)
    .filter((each) => family === undefined || each.family === family);
  return mine.flatMap((neighbor): readonly Observation[] => {
    const { device, address, interface: name, state, shows } = neighbor;
    const found = rows.find((each) => isOf(each, neighbor));
    if (found?.waits === "unknown") return [];
    const about = `${protocol} ${device ?? address}`;
    const words = `${names[protocol]} neighbour ${device ?? address}${device === undefined ? "" : ` (${address})`}`;
    if (found !== undefined && found.waits === undefined) {
      if (state !== "down" || shows !== undefined) return [];
      return [
        contradiction(place(found.at), about, `${router.device} has the ${words} on ${name}`, undefined),
      ];
    }
    if (state !== "up") return [];
    if (found?.waits === undefined) {
      const message = `${router.device} has no ${words} on ${name} although the configurations agree: ${hints[protocol]}`;
      return [{ kind: "verify/neighbor-missing", at: place(at), about, message }];
    }
    const why = meanings[found.waits] ?? hints[protocol];
    const message = `${router.device} has the ${words} on ${name} in state ${found.waits} although the configurations agree: ${why}`;
    return [{ kind: "verify/neighbor-state", at: place(found.at), about, message }];
  });
}
