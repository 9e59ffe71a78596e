import { type End, rule } from "../../src/lint/rule.ts";
import { listOf, tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import { ripOver } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

interface Versions {
  readonly numbers: readonly number[];
  /** The line that sets them, else the process. */
  readonly at: Place;
}

/** What a member sends or takes over its tunnel: by the interface's line, else by the process. Without either it sends 1 and takes both. */
function versionsOf(member: Member, direction: "send" | "receive"): Versions | undefined {
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

const words = (numbers: readonly number[]) => listOf(numbers.map(String));

export default rule({
  id: "rip/version-mismatch",
  summary: "Two RIP routers send different versions",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    if (kind === "spoke-spoke") return;
    const fits: (readonly [End, End])[] = [];
    let isFaulty = false;
    for (const [sender, receiver] of [[a, b] as const, [b, a] as const]) {
      const [sent, taken] = [versionsOf(sender, "send"), versionsOf(receiver, "receive")];
      if (sent === undefined || taken === undefined) continue;
      const from: End = { member: sender, at: sent.at };
      const to: End = { member: receiver, at: taken.at };
      if (sent.numbers.some((each) => taken.numbers.includes(each))) {
        fits.push([from, to]);
        continue;
      }
      isFaulty = true;
      const sends = `${tunnelOf(sender)} sends RIP version ${words(sent.numbers)}`;
      const takes = `${tunnelOf(receiver)} takes version ${words(taken.numbers)} alone`;
      differ({
        ends: [from, to],
        message: (odd) =>
          `${odd === from ? sends : takes}, ${odd === from ? takes : sends}: ${receiver.device.name} ignores ${sender.device.name}'s routes`,
        related: (far) => (far === from ? sends : takes),
      });
    }
    // The other direction is no proof for either.
    if (!isFaulty) for (const ends of fits) agree(ends);
  },
});
