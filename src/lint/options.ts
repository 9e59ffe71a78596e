/** Options of rules: described with zod, which is loaded only when a configuration sets some. */
import type * as zod from "zod";

/** Describes the options of a rule; all of them are optional, and each has a sentence (`describe`). */
export type OptionsOf<O> = (z: typeof zod) => zod.ZodType<O>;
