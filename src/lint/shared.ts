/** One weakness that members of a cloud share is one finding, however many routers came from the same template. */
import type { Place } from "../model/place.ts";
import type { Cloud, Member } from "../network/types.ts";
import { devicesOf } from "./words.ts";

/** A weakness at one member's line. */
export interface Weakness {
  /** What is weak, in words: members with the same words share it. */
  readonly what: string;
  readonly at: Place;
}

export interface SharedWeakness {
  readonly what: string;
  /** The first hub's line, else the first member's. */
  readonly at: Place;
  readonly members: readonly [Member, ...Member[]];
  /** `HUB` or `HUB, SPOKE1, SPOKE2 and 7 more`. */
  readonly who: string;
}

/** The weaknesses of a cloud, each once. */
export function sharedWeaknesses(
  { hubs, spokes }: Pick<Cloud, "hubs" | "spokes">,
  weaknessesOf: (member: Member) => readonly Weakness[],
): readonly SharedWeakness[] {
  const found = new Map<string, { at: Place; members: [Member, ...Member[]] }>();
  for (const member of [...hubs, ...spokes]) {
    for (const { what, at } of weaknessesOf(member)) {
      const known = found.get(what);
      if (known === undefined) found.set(what, { at, members: [member] });
      else if (known.members.at(-1) !== member) known.members.push(member);
    }
  }
  return [...found].map(([what, { at, members }]) => ({ what, at, members, who: devicesOf(members) }));
}
