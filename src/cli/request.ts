/** What a user asks of the program, whoever read the words. */

/** What was asked for. */
export interface Arguments {
  readonly command: string;
  /** Files, or the rule: what is no option. */
  readonly operands: readonly string[];
  /** Values by option, in the order in which they were given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlyMap<string, boolean>;
}

/** A mistake of the user, as one line. */
export class UsageError extends Error {}

/** Text to print instead of running a command. */
export interface Answer {
  readonly answer: string;
}
