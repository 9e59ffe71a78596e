/** From devices to the networks that they form. */
import type { Device } from "../model/device.ts";
import { candidatesOf } from "./candidates.ts";
import { byName, cloudOf } from "./cloud.ts";
import { groupsOf } from "./groups.ts";
import { compareText } from "./order.ts";
import { pairsOf } from "./pairs.ts";
import type { Cloud, Network } from "./types.ts";

/** The clouds and point-to-point pairs among these devices. The same for any order of the devices; linear in their number. */
export function buildNetwork(given: readonly Device[]): Network {
  const devices = given.toSorted(
    (a, b) => compareText(a.name, b.name) || compareText(a.paths[0] ?? "", b.paths[0] ?? ""),
  );
  const candidates = candidatesOf(devices);
  const groups = groupsOf(candidates);
  const inCloud = new Set(groups.flat());
  return {
    devices,
    clouds: groups.flatMap((set) => cloudOf(set) ?? []).sort(byFirst),
    tunnelPairs: pairsOf(candidates.filter((each) => !inCloud.has(each))),
  };
}

function byFirst(a: Cloud, b: Cloud): number {
  const [x, y] = [a.members[0], b.members[0]];
  return (x && y ? byName(x, y) : 0) || compareText(a.family, b.family);
}
