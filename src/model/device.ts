/** One router's meaning. Plain read-only data, built once from the syntax tree; every value knows where it came from. */
import type { Elsewhere } from "../syntax/elsewhere.ts";
import type { Note } from "../syntax/note.ts";
import type { BgpProcess } from "./bgp.ts";
import type { CommandIndex } from "./commands.ts";
import type { Filters } from "./filter.ts";
import type { Isakmp } from "./ike.ts";
import type { Ikev2 } from "./ikev2.ts";
import type { Interface } from "./interface.ts";
import type { Ipsec } from "./ipsec.ts";
import type { NamedThing } from "./names.ts";
import type { Located, Place } from "./place.ts";
import type { EigrpProcess, OspfProcess, OtherProtocols, RipProcess, StaticRoute, Vrf } from "./routing.ts";

/** Software release from the `version` line: 15.7, 16.9, 17.12. IOS XE prints 16 and up; XE 3.x prints 15.x. */
export interface Release {
  readonly major: number;
  readonly minor: number;
  readonly text: string;
}

/** A line that was not understood, or of which the reader is not sure. */
export interface SyntaxProblem {
  readonly type: "unknown" | "invalid-value" | "incomplete" | "ambiguous" | "note";
  readonly at: Place;
  /** Mode in which the line was read. */
  readonly mode: string;
  /** The words up to the one that does not fit. Never secret. */
  readonly before: string;
  /** The word that does not fit; undefined when words are missing or when it may be secret. */
  readonly word?: string;
  /** What may stand there instead. Found when first asked for, as is the suggestion. */
  readonly expected: readonly string[];
  /** The keyword that was probably meant. */
  readonly suggestion?: string | undefined;
  /** Other modes in which the line would be a command, where nothing nearer explains it. Found when first asked for. */
  readonly elsewhere: readonly OtherMode[];
  /** How many lines stand below it: of them nothing is known either. */
  readonly below: number;
  /** Only for `note`: what it is about. */
  readonly topic?: Note["topic"];
  /** Only for `note`: what the reader has to say. */
  readonly message?: string;
}

/** Another mode that has a command. */
export interface OtherMode extends Omit<Elsewhere, "span"> {
  /** Where the command's keywords stand. */
  readonly at: Place;
}

export interface Device {
  readonly name: string;
  /** What told the name. */
  readonly namedBy: "hostname" | "prompt" | "heading" | "file";
  /** The hostname line, else the first line of its text. */
  readonly at: Place;
  /** Files that its text stands in, sorted. */
  readonly paths: readonly string[];
  readonly release?: Located<Release>;
  /**
   * `complete` when the text looks like a whole configuration (a `version` or `hostname` line and interfaces, or `end`). In an
   * `excerpt`, what is not shown is unknown, not absent.
   */
  readonly text: "complete" | "excerpt";
  /** By canonical name, in order of first appearance. */
  readonly interfaces: ReadonlyMap<string, Interface>;
  readonly vrfs: ReadonlyMap<string, Vrf>;
  readonly staticRoutes: readonly StaticRoute[];
  readonly isakmp: Isakmp;
  readonly ikev2: Ikev2;
  readonly ipsec: Ipsec;
  readonly eigrp: readonly EigrpProcess[];
  readonly ospf: readonly OspfProcess[];
  readonly rip: readonly RipProcess[];
  readonly bgp?: BgpProcess;
  readonly otherProtocols: OtherProtocols;
  readonly filters: Filters;
  readonly names: readonly NamedThing[];
  readonly problems: readonly SyntaxProblem[];
  /** Values that the text masks, for the one info of a run. */
  readonly masked: readonly Place[];
  /** Every command in force, by kind. */
  readonly commands: CommandIndex;
  /** Under which address others reach one of its own, where the user told of translation on the way. */
  readonly translated?: ReadonlyMap<string, string>;
}
