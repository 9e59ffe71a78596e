// Written by `npm run generate` from rules/<topic>/<rule>.ts and .md: do not edit.
import type { Rule } from "../../src/lint/rule.ts";
import referenceUndefined from "../reference/undefined.ts";
import referenceUnused from "../reference/unused.ts";
import syntaxInvalidValue from "../syntax/invalid-value.ts";
import syntaxUnknownCommand from "../syntax/unknown-command.ts";
import tunnelDuplicateAddress from "../tunnel/duplicate-address.ts";
import tunnelNoAddress from "../tunnel/no-address.ts";

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  referenceUndefined,
  referenceUnused,
  syntaxInvalidValue,
  syntaxUnknownCommand,
  tunnelDuplicateAddress,
  tunnelNoAddress,
];
