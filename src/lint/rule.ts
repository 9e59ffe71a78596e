/** The shape of a rule: plain data and one pure function over the highest layer that serves it. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import type { Cloud, Link, Member, Network } from "../network/types.ts";
import type { Related, Severity } from "./diagnostic.ts";

/** What a rule hands over for one finding. */
export interface Finding {
  readonly at: Place;
  readonly message: string;
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

/** One end of a comparison between two members: the line that sets the value, or the nearest that should. */
export interface End {
  readonly member: Member;
  readonly at: Place;
}

/** Two members that disagree. The runner collects all of a cloud and blames the odd one out, once. */
export interface Difference {
  readonly ends: readonly [End, End];
  /** The sentence when `odd` is blamed. */
  message(odd: End, other: End): string;
  /** What to say at the other end. */
  related(other: End, odd: End): string;
  readonly severity?: Severity;
  /** The end that is at fault whatever the others say. */
  readonly fault?: End;
}

interface RuleFacts {
  /** `topic/what-is-wrong`, as its path under `rules/`. */
  readonly id: string;
  /** Title of its page: one sentence without a full stop. */
  readonly summary: string;
  readonly severity: Severity;
}

/** Looks at one router. */
export interface DeviceRule extends RuleFacts {
  readonly scope: "device";
  check(context: { device: Device; network: Network; report(finding: Finding): void }): void;
}

/** Looks at one cloud. */
export interface CloudRule extends RuleFacts {
  readonly scope: "cloud";
  check(context: { cloud: Cloud; network: Network; report(finding: Finding): void }): void;
}

/** Compares two members that may talk. */
export interface PairRule extends RuleFacts {
  readonly scope: "pair";
  check(context: {
    link: Link;
    network: Network;
    /** The two disagree. */
    differ(difference: Difference): void;
    /** The two agree at these lines: counts when the odd one out is looked for. */
    agree(ends: readonly [End, End]): void;
  }): void;
}

/** Looks at the whole set of files. */
export interface NetworkRule extends RuleFacts {
  readonly scope: "network";
  check(context: { network: Network; report(finding: Finding): void }): void;
}

export type Rule = DeviceRule | CloudRule | PairRule | NetworkRule;

/** Declares a rule: gives its parts their types, changes nothing. */
export function rule<R extends Rule>(definition: R): R {
  return definition;
}
