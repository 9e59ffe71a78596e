/** Whether the routers' own filters let in what carries the tunnel between two members. */
import type { Spot, Step } from "./chain.ts";
import { accessListDrop, type Drop, forwardingDrop, policingDrop, zoneDrop } from "./drops.ts";
import { type Arrival, type Carrier, carrierWords, incomingOf } from "./transport-peers.ts";
import type { Link } from "./types.ts";

const layer = "filter";

const filters = [accessListDrop, policingDrop, zoneDrop, forwardingDrop];

type Verdict = Drop | { readonly type: "unknown" } | { readonly type: "passes" };

/** What all filters of a router together do with one kind of packets: one that drops is enough. */
function verdictOn(arrival: Arrival, carrier: Carrier): Verdict {
  const answers = filters.flatMap((filter) => filter(arrival, carrier) ?? []);
  return answers.find(({ type }) => type === "dropped") ?? answers[0] ?? { type: "passes" };
}

/** Of packets that come as one kind or as another, both have to be dropped. */
function verdictOnAny(arrival: Arrival, kinds: readonly Carrier[]): Verdict {
  const verdicts = kinds.map((carrier) => verdictOn(arrival, carrier));
  return (
    verdicts.find(({ type }) => type === "passes") ??
    verdicts.find(({ type }) => type === "unknown") ??
    verdicts[0] ?? { type: "passes" }
  );
}

/** The first kind that does not pass decides how far the two come. */
export function filterStep(link: Link): Step {
  const incoming = incomingOf(link);
  if (incoming.length === 0) {
    return { layer, state: "not needed", says: "no filter of the two is in the way", spots: [] };
  }
  const answers = incoming.flatMap(({ arrival, kinds }) =>
    kinds.map((group) => ({ arrival, carrier: group[0] ?? "gre", verdict: verdictOnAny(arrival, group) })),
  );
  const dropped = answers.flatMap(({ verdict, carrier, arrival }) =>
    verdict.type === "dropped" ? [{ drop: verdict, carrier, arrival }] : [],
  );
  const [first] = dropped.toSorted((x, y) => Number(y.carrier === "ike") - Number(x.carrier === "ike"));
  if (first !== undefined) {
    const same = dropped.filter(({ carrier }) => (carrier === "ike") === (first.carrier === "ike"));
    const spots: readonly Spot[] = same.map(({ drop, carrier, arrival }) => ({
      at: drop.at,
      says: `${drop.what} drops ${carrierWords[carrier]} ${drop.direction} ${arrival.peer ?? "its peer"}`,
    }));
    const says = spots.map((each) => each.says).join(", ");
    return { layer, state: "broken", says, spots, stops: first.carrier === "nat-t" ? "esp" : first.carrier };
  }
  const open = answers.find(({ verdict }) => verdict.type === "unknown");
  if (open !== undefined) {
    const says = `what decides about ${carrierWords[open.carrier]} at ${open.arrival.device.name} is not in the text`;
    return { layer, state: "unknown", says, spots: [] };
  }
  const words = incoming.map(
    ({ arrival, kinds }) =>
      `${arrival.device.name} lets in ${kinds.map((group) => group.map((each) => carrierWords[each]).join(" or ")).join(" and ")}`,
  );
  return { layer, state: "ok", says: words.join(", "), spots: [] };
}
