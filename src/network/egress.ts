/** By which interface a router sends to an address. */
import { familyOf } from "./address.ts";
import { type RoutingTable, routeTo } from "./routes.ts";

/** Next hops that are looked up in turn: a static route may lead to one that another one leads to. */
const mostSteps = 4;

/**
 * The interface by which packets to an address leave, by connected and static routes. Undefined when the table is open to
 * other sources, no route is there, or a next hop leads nowhere.
 */
export function egressOf(table: RoutingTable, address: string): string | undefined {
  if (!table.closed) return undefined;
  let target = address;
  for (let step = 0; step < mostSteps; step++) {
    const route = routeTo(table, target);
    if (route?.interface !== undefined) return route.interface;
    if (route?.nextHop === undefined || familyOf(route.nextHop) === undefined) return undefined;
    target = route.nextHop;
  }
  return undefined;
}
