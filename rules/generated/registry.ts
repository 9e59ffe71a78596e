// Written by `npm run generate` from rules/<topic>/<rule>.ts and .md: do not edit.
import type { Rule } from "../../src/lint/rule.ts";

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
];
