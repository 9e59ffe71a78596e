/** Which versions of RIP a router sends and takes on an interface. */
import type { Place } from "../model/place.ts";
import { ripOver } from "./overlay.ts";
import type { Member } from "./types.ts";

export interface RipVersions {
  readonly numbers: readonly number[];
  /** The line that sets them, else the process. */
  readonly at: Place;
}

/**
 * What a member sends or takes over its tunnel: by the interface's line, else by the process. Without either it sends 1 and takes both.
 * Undefined where RIP does not run, is passive (for what is sent), or the text does not tell.
 */
export function ripVersionsOf(member: Member, direction: "send" | "receive"): RipVersions | undefined {
  const over = ripOver(member);
  const { sendVersions, receiveVersions } = member.interface.rip;
  const own = direction === "send" ? sendVersions : receiveVersions;
  // Who is passive sends nothing that could be ignored.
  if (over === undefined || (direction === "send" && over.silent !== undefined)) return undefined;
  if (own !== undefined) return { numbers: own.value, at: own.at };
  const { version, at } = over.process;
  if (version === undefined) {
    return member.device.text === "excerpt"
      ? undefined
      : { numbers: direction === "send" ? [1] : [1, 2], at };
  }
  return version.value === undefined ? undefined : { numbers: [version.value], at: version.at };
}
