/** What a description of an output says: plain data, made from `grammar/show/*.show` when the project is generated. */

/** A line with fields, in the notation of `grammar/show/README.md`. */
export interface LinePattern {
  readonly text: string;
  /** Field that is that of the item above when the line leaves it out. */
  readonly ditto?: string;
}

/** What may stand inside an item, or at the top of an output. */
export interface Shape {
  readonly lines: readonly LinePattern[];
  /** Lines whose fields go to every item below them. */
  readonly heads: readonly LinePattern[];
  readonly blocks: readonly Block[];
}

/** A part that repeats. */
export interface Block {
  /** Field that holds the list. */
  readonly name: string;
  /** Type of its items. */
  readonly type: string;
  /** Lines that begin an item. */
  readonly openers: readonly LinePattern[];
  readonly shape: Shape;
}

export interface Description {
  /** Name of the result. */
  readonly output: string;
  /** Commands that print it, in full. */
  readonly commands: readonly string[];
  /** Commands that print some of its items. */
  readonly parts: readonly string[];
  /** Lines that say nothing. */
  readonly skips: readonly string[];
  readonly shape: Shape;
}
