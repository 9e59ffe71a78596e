/** What a configuration says of a rule of its own, read but not yet checked against the catalogue. */
import type { Severity } from "../lint/diagnostic.ts";
import type { RulePreset } from "../lint/presets.ts";

/** One value of a field. */
export type Scalar = string | number | boolean;

/** What is asked of a field: all parts that are given have to hold. */
export interface Parts {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly glob?: string | undefined;
  readonly regex?: string | undefined;
  /** The address, or the whole prefix, lies in one of these. */
  readonly prefix?: readonly string[] | undefined;
  readonly present?: boolean | undefined;
}

/** A value, one of several, parts, or the contrary of one of these. */
export type Condition =
  | Scalar
  | readonly Scalar[]
  | (Parts & { readonly not?: Scalar | readonly Scalar[] | Parts | undefined });

export type Conditions = Readonly<Record<string, Condition>>;

/** Some lines: those of a kind that fulfil all conditions. */
export interface Selector {
  readonly kind: string;
  readonly mode?: readonly string[] | undefined;
  readonly where?: Conditions | undefined;
  /** The `no` lines instead of the others. */
  readonly negated?: boolean | undefined;
}

export type DeviceRole = "hub" | "spoke" | "other";

/** What a rule asks for: exactly one of the last four. */
export interface Definition {
  readonly message: string;
  readonly summary?: string | undefined;
  readonly severity?: Severity | undefined;
  /** Address of a page about the rule. */
  readonly help?: string | undefined;
  readonly presets?: readonly RulePreset[] | undefined;
  readonly role?: readonly DeviceRole[] | undefined;
  readonly devices?: readonly string[] | undefined;
  /** `tunnel`: each DMVPN tunnel; else the sections that such lines open. */
  readonly within?: "tunnel" | Selector | undefined;
  /** Only where such a line stands in the same section, or on the device. */
  readonly when?: Selector | undefined;
  /** Only where no such line stands. */
  readonly unless?: Selector | undefined;
  /** Such a line has to stand in each section, or on each device. */
  readonly require?: Selector | undefined;
  /** No such line may stand there. */
  readonly forbid?: Selector | undefined;
  /** Each such line has to fulfil what is expected. */
  readonly match?: (Selector & { readonly expect: Conditions }) | undefined;
  /** All members of a cloud, or all devices, have to have the same values. */
  readonly same?:
    | (Selector & {
        readonly field: readonly string[];
        readonly among?: "cloud" | "network" | undefined;
        /** What a member without such a line is: different, or nothing to compare. */
        readonly absent?: "differs" | "ignored" | undefined;
      })
    | undefined;
}

/** A mistake in a definition, at a path from its top. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
