import { type Fix, interfaceSection, setLines } from "../../src/lint/fix.ts";
import { ripSection } from "../../src/lint/fix-routing.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { listOf, tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import { ripOver } from "../../src/network/overlay.ts";
import { ripVersionsOf } from "../../src/network/rip-versions.ts";

import type { Member } from "../../src/network/types.ts";

const words = (numbers: readonly number[]) => listOf(numbers.map(String));

/** The one end of two whose version is that of a line of the tunnel alone, not of its process. */
function strayEnd(ends: readonly [End, End], places: readonly [Place, Place]): End | undefined {
  const stray = ends.filter(({ member: { interface: face } }, index) => {
    const { sendVersions, receiveVersions } = face.rip;
    return places[index] === sendVersions?.at || places[index] === receiveVersions?.at;
  });
  return stray.length === 1 ? stray[0] : undefined;
}

/** Sends and takes the version of the other end: on the tunnel where its own lines decide there, else for the process. */
function fixFor(member: Member, wanted: readonly number[]): Fix | undefined {
  const { device, interface: face } = member;
  const process = ripOver(member)?.process;
  const version = Math.max(...wanted);
  const { sendVersions, receiveVersions } = face.rip;
  if (sendVersions !== undefined || receiveVersions !== undefined) {
    const to = interfaceSection(device, face);
    const lines = [`ip rip send version ${version}`, `ip rip receive version ${version}`];
    return setLines(
      to,
      lines,
      [sendVersions?.at, receiveVersions?.at].flatMap((at) => at ?? []),
    );
  }
  if (process === undefined) return undefined;
  return setLines(
    ripSection(device, process),
    [`version ${version}`],
    process.version ? [process.version.at] : [],
  );
}

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
      const [sent, taken] = [ripVersionsOf(sender, "send"), ripVersionsOf(receiver, "receive")];
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
      const stray = strayEnd([from, to], [sent.at, taken.at]);
      differ({
        ends: [from, to],
        message: (odd) =>
          `${odd === from ? sends : takes}, ${odd === from ? takes : sends}: ${receiver.device.name} ignores ${sender.device.name}'s routes`,
        // A whole process is not to follow one line of a tunnel.
        fix: (odd) =>
          stray !== undefined && odd !== stray
            ? undefined
            : fixFor(odd === from ? sender : receiver, odd === from ? taken.numbers : sent.numbers),
        related: (far) => (far === from ? sends : takes),
      });
    }
    // The other direction is no proof for either.
    if (!isFaulty) for (const ends of fits) agree(ends);
  },
});
