/** The shape of a rule: plain data and one pure function over the highest layer that serves it. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import type { Cloud, Link, Member, Network } from "../network/types.ts";
import type { Related, Severity } from "./diagnostic.ts";
import type { Fix } from "./fix.ts";
import type { OptionsOf } from "./options.ts";
import type { RulePreset } from "./presets.ts";

/** What a rule hands over for one finding. */
export interface Finding {
  readonly at: Place;
  readonly message: string;
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  /** How it is put right, where that is safe. */
  readonly fix?: Fix | undefined;
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
  /** How `odd` is put right, where that is safe. */
  fix?(odd: End, other: End): Fix | undefined;
}

interface RuleFacts<O> {
  /** `topic/what-is-wrong`, as its path under `rules/`. */
  readonly id: string;
  /** Title of its page: one sentence without a full stop. */
  readonly summary: string;
  readonly severity: Severity;
  /** Address of a page about it, for rules that do not come with ioslint. */
  readonly help?: string;
  /** Presets that switch it on; `recommended` alone when left out. What is recommended is in `strict`, and all is in `all`. */
  readonly presets?: readonly RulePreset[];
  /** The severity in presets that raise it. */
  readonly severityIn?: Readonly<Partial<Record<RulePreset, Severity>>>;
  /**
   * What a configuration may set: `(z) => z.strictObject({ ... })`.
   * @internal
   */
  readonly options?: OptionsOf<O>;
}

/** Looks at one router. */
export interface DeviceRule<O = unknown> extends RuleFacts<O> {
  readonly scope: "device";
  check(context: {
    device: Device;
    network: Network;
    options: Partial<O>;
    report(finding: Finding): void;
  }): void;
}

/** Looks at one cloud. */
export interface CloudRule<O = unknown> extends RuleFacts<O> {
  readonly scope: "cloud";
  /** It looks at point-to-point tunnels without NHRP too, each as a cloud of its two ends (`cloud.isPair`). */
  readonly pairs?: true;
  check(context: {
    cloud: Cloud;
    network: Network;
    options: Partial<O>;
    report(finding: Finding): void;
  }): void;
}

/** Compares two members that may talk. */
export interface PairRule<O = unknown> extends RuleFacts<O> {
  readonly scope: "pair";
  check(context: {
    link: Link;
    network: Network;
    options: Partial<O>;
    /** The two disagree. */
    differ(difference: Difference): void;
    /** The two agree at these lines: counts when the odd one out is looked for. */
    agree(ends: readonly [End, End]): void;
  }): void;
}

/** Looks at the whole set of files. */
export interface NetworkRule<O = unknown> extends RuleFacts<O> {
  readonly scope: "network";
  check(context: { network: Network; options: Partial<O>; report(finding: Finding): void }): void;
}

/** Looks at the run itself: at what its user told it to leave out. */
export interface RunRule<O = unknown> extends RuleFacts<O> {
  readonly scope: "run";
  check(context: { unused: readonly UnusedSuppression[]; report(finding: Finding): void }): void;
}

/** A suppression that left nothing out. */
export interface UnusedSuppression {
  readonly at: Place;
  /** `ioslint-disable-next-line nhrp/nhs-unknown`, or the entry in words. */
  readonly what: string;
  /** Why, as the end of a sentence. */
  readonly why: string;
}

export type Rule<O = unknown> = DeviceRule<O> | CloudRule<O> | PairRule<O> | NetworkRule<O> | RunRule<O>;

/** Declares a rule: gives its parts their types, changes nothing. */
export function rule<O = unknown>(definition: Rule<O>): Rule<O> {
  return definition;
}
