/**
 * How the command graph of a mode is written down: compact JSON, so that reading it costs little and only modes that
 * a text enters are read.
 *
 * A state is a place in a command: the keyword or value just read. State 0 is the beginning of the line.
 */

/** What leads into a state: a keyword; a keyword that sets a field; a value that sets a field. */
export type LabelData =
  | string
  | readonly [type: 0, keyword: string, field: string, stores: true | string, many?: 1]
  | readonly [type: 1, value: string, field: string, many?: 1];

/** What a command line gives when it ends in a state: kind, mode that it opens, whether it closes its section, end of its body. */
export type EndData = readonly [kind: string, opens: string, closes: 0 | 1, body: string];

/** The graph of one mode. */
export interface GraphData {
  readonly labels: readonly LabelData[];
  /** Index into `labels` for each state from 1 on. */
  readonly states: readonly number[];
  /** Distinct sets of following states, each rising. */
  readonly follows: readonly (readonly number[])[];
  /** Index into `follows` for each state from 0 on. */
  readonly next: readonly number[];
  readonly ends: readonly EndData[];
  /** Pairs: a state in which a line may end, and its index into `ends`. */
  readonly accepts: readonly number[];
  /** Pairs: a state that begins an option of a set, and a number for that option; each may be taken once a line. */
  readonly once: readonly number[];
}
