/** Commands in force on a device by kind: for what the rest of the model does not (or need not) know. */
import type { CommandOf, Kind } from "../syntax/generated/commands.ts";
import type { Place } from "./place.ts";

/** A typed command at its place. */
export interface Line<K extends Kind = Kind> {
  /** The fields that the catalogue names; `negated` for a `no` line that is in force. */
  readonly command: CommandOf<K>;
  readonly at: Place;
  /** The line that opens its section; undefined for global commands. */
  readonly within?: Line;
}

export interface CommandIndex {
  /**
   * All commands of a kind that are in force, in the order of the text, in whatever section they stand. Lines whose section is
   * uncertain are left out. The index is made when somebody first asks.
   */
  of<K extends Kind>(kind: K): readonly Line<K>[];
  /** The same as texts that can be read again one by one. */
  texts(): LineTexts;
}

/** Lines in force as they stand in the text: the nth of each list is about the nth line. */
export interface LineTexts {
  readonly kinds: readonly Kind[];
  /** Modes in which they were read, as named in the catalogue. */
  readonly modes: readonly string[];
  /** Commands without indentation. They may hold secrets. */
  readonly texts: readonly string[];
  readonly paths: readonly string[];
  /** As in a `Place`. */
  readonly lines: readonly number[];
  readonly columns: readonly number[];
  readonly endColumns: readonly number[];
  /** Which line opens the section of each; -1 for global commands. */
  readonly within: readonly number[];
  /** Kinds whose lines are left out: there are many, or what is in force of them stands in several lines. */
  readonly without: readonly Kind[];
}
