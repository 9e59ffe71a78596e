import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesOfTunnels } from "../../src/lint/shared.ts";
import { isWeakEncryption, isWeakGroup, isWeakHash } from "../../src/network/algorithms.ts";
import { whereDisputed } from "../../src/network/disputed.ts";
import { type Ikev2Offer, offersOf } from "../../src/network/ikev2-proposal.ts";
import type { Member } from "../../src/network/types.ts";

/** Every choice is weak: one strong choice among several is agreed on as soon as the peer knows it. */
function allWeak<T>(choices: readonly T[], isWeak: (choice: T) => boolean): boolean {
  return choices.length > 0 && choices.every(isWeak);
}

function weakWords({ encryption, integrity, groups }: Ikev2Offer): readonly string[] {
  return [
    ...(allWeak(encryption, isWeakEncryption) ? [`encryption ${encryption.join(" ")}`] : []),
    ...(allWeak(integrity, isWeakHash) ? [`integrity ${integrity.join(" ")}`] : []),
    ...(allWeak(groups, isWeakGroup) ? [`group ${groups.join(" ")}`] : []),
  ];
}

const weaknessesOf = whereDisputed((isDisputed) => (member: Member): readonly Weakness[] => {
  return (offersOf(member) ?? []).flatMap((offer) => {
    const at = offer.at;
    if (at === undefined) return [];
    return weakWords(offer).flatMap((what) =>
      isDisputed(at, what.split(" ")[0] ?? what) ? [] : [{ what, at }],
    );
  });
});

export default rule({
  id: "ikev2/weak-proposal",
  summary: "An IKEv2 proposal offers weak algorithms alone",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    for (const { what, at, who } of weaknessesOfTunnels(network, weaknessesOf(network))) {
      report({
        at,
        message: `the IKEv2 proposal of ${who} offers ${what} alone, which is weak and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
