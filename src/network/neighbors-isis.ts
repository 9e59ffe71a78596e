/** Whether two routers become neighbours in IS-IS over their tunnel. */
import { isisOn } from "./isis.ts";
import { isisDifference, isisDoubt } from "./isis-fit.ts";
import { type Fit, fits, gravest, runsIp } from "./neighbor-fit.ts";
import type { Neighborship } from "./neighbors.ts";
import type { Member } from "./types.ts";

/** IS-IS as the first of two members sees it; nothing where one of them does not run it on the tunnel, or is passive there. */
export function isisNeighbors(self: Member, peer: Member): readonly Neighborship[] {
  const ends = [self, peer];
  if (ends.some(({ interface: face }) => face.isis === undefined)) return [];
  const isOpen = ends.some(hasNoOneProcess);
  if (!isOpen && ends.some((each) => isisOn(each) === undefined)) return [];
  const fit = gravest([
    isOpen ? { state: "unknown", says: "which process of IS-IS is meant is not clear" } : agree(self, peer),
    ...ends.map(runsIp),
    // NHRP resolves no addresses of CLNS.
    ends.some(({ tunnel }) => tunnel.mode === "mgre")
      ? { state: "down", says: "IS-IS does not run over a multipoint tunnel" }
      : fits,
  ]);
  const spots = ends.flatMap(({ device, interface: face }) =>
    face.isis === undefined ? [] : [{ at: face.isis, says: `${device.name} runs IS-IS` }],
  );
  const address = peer.address?.value?.address;
  return [{ protocol: "isis", name: "IS-IS", number: undefined, address, spots, ...fit }];
}

function hasNoOneProcess({ device }: Member): boolean {
  return device.commands.of("IsisProcess").filter(({ command }) => !command.negated).length !== 1;
}

function agree(self: Member, peer: Member): Fit {
  const found = isisDifference(self, peer);
  if (found !== undefined) {
    const [mine, theirs] = found.words;
    const says = `${self.device.name} ${mine}, ${peer.device.name} ${theirs}`;
    return { state: found.stands ? "no routes" : "down", says };
  }
  const doubt = isisDoubt(self, peer);
  if (doubt === undefined) return fits;
  if (doubt === "areas") return { state: "unknown", says: "an area of IS-IS is not shown" };
  const says = "how the two authenticate is not shown";
  return { state: doubt === "both" ? "not shown" : "unknown", says };
}
