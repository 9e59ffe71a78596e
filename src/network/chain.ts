/** The chain from the road below a tunnel to the routes over it, for two members: each step holds, breaks, or cannot be told. */
import type { Place } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { filterStep } from "./chain-filter.ts";
import { keyStep, policyStep } from "./chain-ike.ts";
import { ipsecStep } from "./chain-ipsec.ts";
import { greStep, nhrpStep } from "./chain-overlay.ts";
import { roadStep } from "./chain-road.ts";
import { routingStep } from "./chain-routing.ts";
import { missingOf } from "./crypto-pairs.ts";
import { protectionOf } from "./ike.ts";
import { cryptoLinkUnder } from "./links.ts";
import type { Carrier } from "./transport-peers.ts";
import type { Link } from "./types.ts";

/** From the bottom up. */
export type Layer =
  | "road"
  | "protection"
  | "policy"
  | "key"
  | "ipsec"
  | "filter"
  | "gre"
  | "nhrp"
  | "routing";

/** A line that a step rests on. */
export interface Spot {
  readonly at: Place;
  readonly says: string;
}

export interface Step {
  readonly layer: Layer;
  /** `not needed`: the design does without this step. */
  readonly state: "ok" | "broken" | "unknown" | "not needed";
  /** What holds or breaks, in words; never a key. */
  readonly says: string;
  readonly spots: readonly Spot[];
  /** Of a filter that breaks the chain: the kind of packets that it drops, IKE before all others. */
  readonly stops?: Carrier;
}

/** The steps in order; filters that drop IKE come before it, others before what comes through IPsec. What lies above a broken step is judged all the same: one repair may not be enough. */
export const chainOf: (link: Link) => readonly Step[] = remembered((link: Link) => {
  const filter = filterStep(link);
  const [early, late] = filter.stops === "ike" ? [[filter], []] : [[], [filter]];
  const secured = cryptoLinkUnder(link) ?? link;
  return [
    roadStep(link),
    protectionStep(link),
    ...early,
    policyStep(secured),
    keyStep(secured),
    ipsecStep(secured),
    ...late,
    // A crypto map takes packets as they are: nothing is built over it.
    ...(link.a.cryptoMap ? [] : [greStep(link), nhrpStep(link), routingStep(link)]),
  ];
});

/** The step that keeps the two apart. */
export function firstBroken(steps: readonly Step[]): Step | undefined {
  return steps.find(({ state }) => state === "broken");
}

function protectionStep({ a, b }: Link): Step {
  const [left, right] = [protectionOf(a), protectionOf(b)];
  const spots = [
    { at: left.at, says: `${a.device.name}: ${words(left.type)}` },
    { at: right.at, says: `${b.device.name}: ${words(right.type)}` },
  ];
  const step = { layer: "protection", spots } as const;
  const incomplete = [a, b].flatMap(({ device, cryptoMap }) => {
    const missing = device.text === "complete" && cryptoMap ? missingOf(cryptoMap) : [];
    return cryptoMap && missing.length > 0
      ? [{ at: cryptoMap.at, says: `${device.name}'s crypto map entry has no ${missing.join(" and no ")}` }]
      : [];
  });
  if (incomplete.length > 0) {
    const says = incomplete.map((each) => each.says).join(", ");
    return { ...step, state: "broken", says, spots: incomplete };
  }
  if (left.type === "unknown" || right.type === "unknown") {
    return { ...step, state: "unknown", says: "the text does not show how both tunnels are protected" };
  }
  if (left.type === "none" && right.type === "none") {
    return { ...step, state: "not needed", says: "neither tunnel is protected: all traffic leaves in clear" };
  }
  if (left.type !== right.type) {
    return {
      ...step,
      state: "broken",
      says: `${a.device.name} has ${words(left.type)}, ${b.device.name} ${words(right.type)}`,
    };
  }
  return { ...step, state: "ok", says: `both have ${words(left.type)}` };
}

const protectionWords = {
  none: "no protection",
  unknown: "protection that is not shown",
  "crypto-map": "a crypto map",
  ikev1: "IPsec with IKEv1",
  ikev2: "IPsec with IKEv2",
} as const;

function words(type: keyof typeof protectionWords): string {
  return protectionWords[type];
}
