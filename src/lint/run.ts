/**
 * Lets rules look at everything of their scope in one network. All rules look at one device (cloud, link) before any looks at the
 * next: what they ask about it is then still in the processor's cache.
 */
import type { Device } from "../model/device.ts";
import type { Tie } from "../network/links.ts";
import { pairClouds } from "../network/pair-clouds.ts";
import type { Cloud, Link, Network } from "../network/types.ts";
import { blame } from "./blame.ts";
import { collector } from "./collector.ts";
import type { Diagnostic } from "./diagnostic.ts";
import {
  type DeviceMemory,
  type RuleMemory,
  type Surroundings,
  saidOfCloud,
  saidOfDevices,
} from "./memory.ts";
import { agreementsIn, differencesIn } from "./pair-memory.ts";
import type { CloudRule, DeviceRule, Difference, End, NetworkRule, PairRule, Rule } from "./rule.ts";

/** A rule at work: shown each subject of its scope in turn. */
interface Look<R, S> {
  readonly rule: R;
  readonly at: (subject: S) => void;
}

/** A rule that reports, with what it has found so far. */
interface Finder<R, S> extends Look<R, S> {
  readonly found: Diagnostic[];
}

/** A rule that compares, with what it has said so far. All clouds are judged together: a key for all peers may serve several. */
interface Comparer extends Look<PairRule, Link> {
  readonly differences: Difference[];
  readonly agreements: (readonly [End, End])[];
}

interface Looks {
  readonly devices: Finder<DeviceRule, Device>[];
  readonly clouds: Finder<CloudRule, Cloud>[];
  /** Those of `clouds` that look at pairs of tunnels too. */
  readonly pairs: Finder<CloudRule, Cloud>[];
  readonly links: Comparer[];
  readonly networks: Finder<NetworkRule, Network>[];
}

/** Told the milliseconds that a rule has worked. */
type Clock = (rule: Rule, milliseconds: number) => void;

/** Whom pair rules compare. */
interface Compared {
  readonly links: readonly Link[];
  /** The same links without their clouds, in the same order. */
  readonly ties: readonly Tie[];
}

type OptionsOf = (rule: Rule) => object;

/**
 * What each rule found, in no particular order. Rules of scope `run` look at no network.
 *
 * @param memory what the rules said before; what they say from memory takes no time
 * @param ahead the same of devices alone, where there is no other memory
 */
export function runRules(
  rules: readonly Rule[],
  network: Network,
  compared: Compared,
  optionsOf: OptionsOf,
  clock?: Clock,
  memory?: RuleMemory,
  ahead?: DeviceMemory,
): readonly (readonly Diagnostic[])[] {
  const looks: Looks = { devices: [], clouds: [], pairs: [], links: [], networks: [] };
  const found = rules.map((rule) => ({ rule, of: begin(rule, network, optionsOf(rule), looks) }));
  if (memory) {
    recallDevices(memory, looks.devices, { network, optionsOf });
    recall(memory, looks, network, compared, optionsOf);
  } else {
    if (ahead) recallDevices(ahead, looks.devices, { network, optionsOf });
    else show(network.devices, looks.devices, clock);
    show(network.clouds, looks.clouds, clock);
    show(pairClouds(network), looks.pairs, clock);
    show(compared.links, looks.links, clock);
  }
  show([network], looks.networks, clock);
  return found.map(({ rule, of }) => timed(rule, of, clock));
}

function show<R extends Rule, S>(
  subjects: readonly S[],
  looks: readonly Look<R, S>[],
  clock: Clock | undefined,
): void {
  for (const subject of subjects) {
    for (const { rule, at } of looks) {
      if (clock) timed(rule, () => at(subject), clock);
      else at(subject);
    }
  }
}

/** The same from memory, as far as it goes. */
function recallDevices(memory: DeviceMemory, looks: Looks["devices"], around: Surroundings): void {
  const found = new Map<Rule, Diagnostic[]>(looks.map((each) => [each.rule, each.found]));
  const { devices } = around.network;
  for (const said of saidOfDevices(memory, rulesOf(looks), devices, around)) take(found, said);
}

type Answers = readonly { readonly rule: Rule; readonly said: readonly Diagnostic[] }[];

function take(found: ReadonlyMap<Rule, Diagnostic[]>, answers: Answers): void {
  for (const { rule, said } of answers) for (const each of said) found.get(rule)?.push(each);
}

/** What is said of more than one device, from memory. */
function recall(
  memory: RuleMemory,
  { clouds, pairs, links: comparers }: Looks,
  network: Network,
  { links, ties }: Compared,
  optionsOf: OptionsOf,
): void {
  const around = { network, optionsOf };
  const reported = new Map<Rule, Diagnostic[]>(clouds.map(({ rule, found }) => [rule, found]));
  const [ofCloud, ofPair] = [rulesOf(clouds), rulesOf(pairs)];
  const ofLinks = rulesOf(comparers);
  for (const cloud of network.clouds) take(reported, saidOfCloud(memory, ofCloud, cloud, around));
  for (const cloud of pairClouds(network)) take(reported, saidOfCloud(memory, ofPair, cloud, around));
  const compared = new Map(comparers.map((each) => [each.rule, each]));
  for (const ofLink of differencesIn(memory, ofLinks, links, ties, around)) {
    for (const { rule, said } of ofLink) compared.get(rule)?.differences.push(...said);
  }
  // Where nobody differs, nobody asks who agrees.
  for (const { rule, differences, agreements } of comparers) {
    if (differences.length === 0) continue;
    for (const ends of agreementsIn(memory, rule, links, ties, around)) agreements.push(ends);
  }
}

function rulesOf<R>(looks: readonly { readonly rule: R }[]): readonly R[] {
  return looks.map(({ rule }) => rule);
}

function timed<T>(rule: Rule, work: () => T, clock: Clock | undefined): T {
  if (!clock) return work();
  const start = performance.now();
  const result = work();
  clock(rule, performance.now() - start);
  return result;
}

/** Adds a rule to those that look at its scope; returns what it has found when all was shown to it. */
function begin(rule: Rule, network: Network, options: object, looks: Looks): () => readonly Diagnostic[] {
  const { found, report } = collector(rule);
  switch (rule.scope) {
    case "device":
      looks.devices.push({ rule, found, at: (device) => rule.check({ device, network, options, report }) });
      break;
    case "cloud": {
      const at = (cloud: Cloud) => rule.check({ cloud, network, options, report });
      looks.clouds.push({ rule, found, at });
      if (rule.pairs) looks.pairs.push({ rule, found, at });
      break;
    }
    case "network":
      looks.networks.push({ rule, found, at: () => rule.check({ network, options, report }) });
      break;
    case "pair": {
      const differences: Difference[] = [];
      const agreements: (readonly [End, End])[] = [];
      const differ = (difference: Difference): void => {
        differences.push(difference);
      };
      const agree = (ends: readonly [End, End]): void => {
        agreements.push(ends);
      };
      looks.links.push({
        rule,
        differences,
        agreements,
        at: (link) => rule.check({ link, network, options, differ, agree }),
      });
      return () => blame(rule, differences, agreements);
    }
    case "run":
      break;
  }
  return () => found;
}
