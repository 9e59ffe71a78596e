/** The shape of a mistake: where it is made, what becomes of the line, and what must find it. */

export interface Kind {
  /** The mistake, in a few words. */
  readonly name: string;
  /** Rules of which one must find it on the router where it was made. */
  readonly rules: readonly string[];
  /** Rules that may rightly speak of the same mistake too. */
  readonly also?: readonly string[];
  /** The line, without its indentation. */
  readonly line: RegExp;
  /** The line that opens the section. */
  readonly under?: RegExp;
  /** Files in which it is a mistake; all when left out. */
  readonly where?: RegExp;
  /** Networks in which it is a mistake; all when left out. */
  readonly networks?: RegExp;
  /** What stands there instead; nothing when the line is dropped. */
  readonly to?: (match: RegExpExecArray, text: string) => string;
  /** Lines that come before the end of the text besides. */
  readonly append?: (match: RegExpExecArray, text: string) => string;
  /** Of two ends that disagree nobody can tell the wrong one: either may be blamed. */
  readonly either?: true;
  /** Made at every place, not only at the first one of two files: few networks have such lines. */
  readonly every?: true;
  /** The line at which it is found, where that is neither the changed one nor the opening line of its section. */
  readonly at?: RegExp;
  /** Made on all routers alike, every line of it, it is no mistake. */
  readonly fineEverywhere?: true;
  /** Made at every place of a file at once, in one file after the other. */
  readonly perFile?: true;
  /** A weakness: made on all routers at once, and found once. */
  readonly together?: true;
}
