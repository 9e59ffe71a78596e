/** A rule that somebody else wrote fails while it looks: the message names it. One line. */
export class RuleError extends Error {}
