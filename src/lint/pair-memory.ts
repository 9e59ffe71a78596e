/** What pair rules said of links in an earlier run: see `memory.ts`. */
import { type Stretch, stretchesIn } from "../network/gathered.ts";
import type { Tie } from "../network/links.ts";
import type { Link } from "../network/types.ts";
import { remembered } from "../syntax/remembered.ts";
import {
  type Agreement,
  type Differences,
  type Elsewhere,
  type RuleMemory,
  recalled,
  type Surroundings,
} from "./memory.ts";
import type { Difference, PairRule } from "./rule.ts";

/**
 * What the rules say of links that they find different, in stretches of a long list: of those where nobody differs and nobody looked
 * elsewhere nothing is said.
 *
 * @param ties the same links without their clouds
 */
export function differencesIn(
  memory: RuleMemory,
  rules: readonly PairRule[],
  links: readonly Link[],
  ties: readonly Tie[],
  around: Surroundings,
): readonly Differences[] {
  const quiet = quietIn(memory.clouds);
  return eachStretch(ties, links, (stretch, linksOf) => {
    if (quiet.has(stretch)) return silence;
    const said = linksOf().map((link) => saidOfLink(memory, rules, link, around));
    if (said.every((each) => each.length === 0)) quiet.add(stretch);
    return said;
  });
}

const silence: readonly Differences[] = [];

const quietIn = remembered((_: RuleMemory["clouds"]) => new WeakSet<object>());

/** Where a rule finds the ends of the same links alike, in their order. */
export function agreementsIn(
  { agreed }: RuleMemory,
  rule: PairRule,
  links: readonly Link[],
  ties: readonly Tie[],
  around: Surroundings,
): readonly Agreement[] {
  const known = agreed(rule);
  return eachStretch(ties, links, (stretch, linksOf) => {
    const before = known.get(stretch);
    if (before) return before;
    let isAlone = true;
    const elsewhere = <T>(found: T): T => {
      isAlone = false;
      return found;
    };
    const found = linksOf().flatMap((link) => compared(rule, link, around, elsewhere).agreements);
    if (isAlone) known.set(stretch, found);
    return found;
  });
}

function eachStretch<Said>(
  ties: readonly Tie[],
  links: readonly Link[],
  say: (stretch: Stretch<Tie>, linksOf: () => readonly Link[]) => readonly Said[],
): readonly Said[] {
  let end = 0;
  return stretchesIn(ties).flatMap((stretch) => {
    const from = end;
    end += stretch.length;
    return say(stretch, () => links.slice(from, from + stretch.length));
  });
}

/** What the rules say of a link. The two members are the subject; their cloud is not. */
function saidOfLink(
  { pairs }: RuleMemory,
  rules: readonly PairRule[],
  link: Link,
  around: Surroundings,
): Differences {
  const { kind, a, b } = link;
  const ofFirst = pairs(a);
  const known = ofFirst.get(b);
  const isSilent = silenceOn(link, around);
  const said = recalled(known?.kind === kind ? known.said : undefined, rules, (rule, elsewhere) =>
    isSilent(rule) ? noDifference : compared(rule, link, around, elsewhere).differences,
  );
  if (said !== known?.said) ofFirst.set(b, { kind, said });
  return said;
}

const noDifference: readonly Difference[] = [];

/**
 * Whether a rule that looks at nothing but the members finds no difference. The rules share what they are shown: most have nothing to say,
 * and a hub has thousands of links.
 */
function silenceOn(link: Link, around: Surroundings) {
  let isQuiet = true;
  const stir = <T>(found: T): T => {
    isQuiet = false;
    return found;
  };
  const shown = shownOf(link, around, stir, stir, () => {});
  return (rule: PairRule): boolean => {
    isQuiet = true;
    shown.options = around.optionsOf(rule);
    rule.check(shown);
    return isQuiet;
  };
}

/** All that a rule says of a link; what it looks at besides the members is told, be it when a message is put into words. */
function compared(
  rule: PairRule,
  link: Link,
  around: Surroundings,
  elsewhere: Elsewhere,
): { readonly differences: readonly Difference[]; readonly agreements: readonly Agreement[] } {
  const differences: Difference[] = [];
  const agreements: Agreement[] = [];
  const shown = shownOf(
    link,
    around,
    elsewhere,
    (difference) => differences.push(difference),
    (ends) => agreements.push(ends),
  );
  shown.options = around.optionsOf(rule);
  rule.check(shown);
  return { differences, agreements };
}

/** What a pair rule is shown of a link; its options are still to be set. */
function shownOf(
  { cloud, kind, a, b }: Link,
  { network }: Surroundings,
  elsewhere: Elsewhere,
  differ: (difference: Difference) => void,
  agree: (ends: Agreement) => void,
) {
  return {
    link: {
      kind,
      a,
      b,
      get cloud() {
        return elsewhere(cloud);
      },
    },
    options: {},
    differ,
    agree,
    get network() {
      return elsewhere(network);
    },
  };
}
