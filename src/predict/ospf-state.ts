/** The state that OSPF prints of a neighbour. */
import { hearing, type NeighborState } from "../network/neighbor-fit.ts";
import { hasDesignatedRouter } from "../network/neighbors.ts";
import { stuckInExchange } from "../network/ospf-mtu.ts";
import { type OspfOverTunnel, ospfOver } from "../network/overlay.ts";
import { highestLoopback } from "../network/router-ids.ts";
import type { Cloud, Member } from "../network/types.ts";
import type { NeighborPrediction } from "./prediction.ts";
import type { Session } from "./session.ts";

/** With the neighbour's role behind it; undefined where there is no row, or it is not known. */
export function ospfShows(session: Session, state: NeighborState): string | undefined {
  const { self, peer, link } = session;
  const [mine, other] = [ospfOver(self), ospfOver(peer)];
  if (session.state !== "UP" || mine === undefined || other === undefined) return undefined;
  const role = roleOf(mine, other, link.cloud);
  if (state === "up") return `FULL/${role}`;
  if (state === "no routes") {
    const neither = [mine, other].every((each) => hasDesignatedRouter(each) && each.priority === 0);
    return neither ? "2WAY/DROTHER" : undefined;
  }
  if (stuckInExchange(self, peer)) return `EXSTART/${role}`;
  const isHeard = hearing(link.cloud, self, peer, "ospf").state;
  const hears = hearing(link.cloud, peer, self, "ospf").state;
  return state === "down" && isHeard === "down" && hears === "up" ? "INIT" : undefined;
}

/** Router ID and priority of the neighbour. Links of two have no priorities: the box prints 0. */
export function ospfIdentity(peer: Member): Pick<NeighborPrediction, "routerId" | "priority"> {
  const other = ospfOver(peer);
  if (other === undefined) return {};
  const { process, priority } = other;
  const routerId = process && (process.routerId ?? highestLoopback(peer.device, process.vrf?.value))?.value;
  const shown = hasDesignatedRouter(other) ? priority : 0;
  return {
    ...(routerId !== undefined && { routerId }),
    ...(shown !== undefined && { priority: shown }),
  };
}

/** Who is designated is certain where one router alone may be. */
function roleOf(mine: OspfOverTunnel, other: OspfOverTunnel, { members }: Cloud): string {
  if (!hasDesignatedRouter(mine)) return "  -";
  if (other.priority === 0) return "DROTHER";
  const eligible = members.filter((each) => (ospfOver(each)?.priority ?? 1) > 0);
  return eligible.length === 1 ? "DR" : "";
}
