/** Options of rules: described with zod, which is loaded only when a configuration is there. */
import type * as zod from "zod";

/** The parts of zod that rules may use. */
export type OptionTypes = Pick<
  typeof zod,
  "array" | "boolean" | "enum" | "int" | "number" | "strictObject" | "string"
>;

/** Describes the options of a rule; all of them are optional, and each has a sentence (`describe`). */
export type OptionsOf<O> = (z: OptionTypes) => zod.ZodType<O>;
