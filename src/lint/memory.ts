/**
 * What rules said in an earlier run with the same rules and options. Devices, members and clouds that did not change are the same
 * objects again, and a rule that looked at nothing else says the same of them again. Whether it did is not the rule's to say: what lies
 * outside of its subject is handed to it behind getters that take note.
 */
import type { Device } from "../model/device.ts";
import { stretchesIn } from "../network/gathered.ts";
import type { Tie } from "../network/links.ts";
import type { Cloud, Link, Member, Network } from "../network/types.ts";
import { remembered } from "../syntax/remembered.ts";
import { collector } from "./collector.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { CloudRule, DeviceRule, Difference, End, Finding, PairRule, Rule } from "./rule.ts";

/** What one rule said of one subject. */
export interface Answer<R, Said> {
  readonly rule: R;
  readonly said: Said;
  /** Whether nothing but the subject was looked at, so far: a message may look elsewhere when it is put into words. */
  readonly needs: { alone: boolean };
}

/** What a pair rule said of one link. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly agreements: readonly (readonly [End, End])[];
}

type Findings<R> = readonly Answer<R, readonly Diagnostic[]>[];
/** What pair rules said of one link. */
export type Comparisons = readonly Answer<PairRule, Comparison>[];

/** Of each subject the answers that say something or must be asked for again. Empty at first; each run adds what it found. */
export interface RuleMemory {
  readonly devices: WeakMap<Device, Findings<DeviceRule>>;
  readonly clouds: WeakMap<Cloud, Findings<CloudRule>>;
  /** By the first member, then the second. */
  readonly pairs: (a: Member) => WeakMap<Member, { readonly kind: Link["kind"]; readonly said: Comparisons }>;
}

/** What was said of devices alone. */
export type DeviceMemory = Pick<RuleMemory, "devices">;

/** A memory of nothing. It serves one set of rules with one set of options. */
export function emptyMemory(): RuleMemory {
  return { devices: new WeakMap(), clouds: new WeakMap(), pairs: remembered(() => new WeakMap()) };
}

/** Where the rules look. */
export interface Surroundings {
  readonly network: Network;
  readonly optionsOf: (rule: Rule) => object;
}

/** What the rules say of a device. */
export function saidOfDevice(
  { devices }: DeviceMemory,
  rules: readonly DeviceRule[],
  device: Device,
  { network, optionsOf }: Surroundings,
): Findings<DeviceRule> {
  return saidOf(devices, device, rules, (rule, report, elsewhere) => {
    rule.check({
      device,
      options: optionsOf(rule),
      report,
      get network() {
        return elsewhere(network);
      },
    });
  });
}

/** What the rules say of devices one after another. Where nobody looked elsewhere, stretches of a long list are answered as one. */
export function saidOfDevices(
  memory: DeviceMemory,
  rules: readonly DeviceRule[],
  devices: readonly Device[],
  around: Surroundings,
): readonly Findings<DeviceRule>[] {
  const known = settledIn(memory.devices);
  return stretchesIn(devices).map((stretch) => {
    const before = known.get(stretch);
    if (before) return before;
    const said = stretch.flatMap((device) => saidOfDevice(memory, rules, device, around));
    if (said.every(({ needs }) => needs.alone)) known.set(stretch, said);
    return said;
  });
}

const settledIn = remembered((_: DeviceMemory["devices"]) => new WeakMap<object, Findings<DeviceRule>>());

/** What the rules say of a cloud. */
export function saidOfCloud(
  { clouds }: RuleMemory,
  rules: readonly CloudRule[],
  cloud: Cloud,
  { network, optionsOf }: Surroundings,
): Findings<CloudRule> {
  return saidOf(clouds, cloud, rules, (rule, report, elsewhere) => {
    rule.check({
      cloud,
      options: optionsOf(rule),
      report,
      get network() {
        return elsewhere(network);
      },
    });
  });
}

type Elsewhere = <T>(found: T) => T;

/** What rules report of one subject, kept with it. */
function saidOf<Subject extends object, R extends Rule>(
  memory: WeakMap<Subject, Findings<R>>,
  subject: Subject,
  rules: readonly R[],
  look: (rule: R, report: (finding: Finding) => void, elsewhere: Elsewhere) => void,
): Findings<R> {
  const known = memory.get(subject);
  const said = recalled(known, rules, (rule, elsewhere) => {
    const { found, report } = collector(rule);
    look(rule, report, elsewhere);
    return found;
  });
  if (said !== known) memory.set(subject, said);
  return said;
}

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
): readonly Comparisons[] {
  const quiet = quietIn(memory.clouds);
  let from = 0;
  return stretchesIn(ties).flatMap((stretch) => {
    const first = from;
    from += stretch.length;
    if (quiet.has(stretch)) return none;
    const said = links.slice(first, from).map((link) => saidOfLink(memory, rules, link, around));
    if (said.flat().every(({ needs, said }) => needs.alone && said.differences.length === 0))
      quiet.add(stretch);
    return said;
  });
}

const none: readonly Comparisons[] = [];

const quietIn = remembered((_: RuleMemory["clouds"]) => new WeakSet<object>());

/** What the rules say of a link. The two members are the subject; their cloud is not. */
export function saidOfLink(
  { pairs }: RuleMemory,
  rules: readonly PairRule[],
  { cloud, kind, a, b }: Link,
  { network, optionsOf }: Surroundings,
): Comparisons {
  const ofFirst = pairs(a);
  const known = ofFirst.get(b);
  const said = recalled(known?.kind === kind ? known.said : undefined, rules, (rule, elsewhere) => {
    const differences: Difference[] = [];
    const agreements: (readonly [End, End])[] = [];
    rule.check({
      link: {
        kind,
        a,
        b,
        get cloud() {
          return elsewhere(cloud);
        },
      },
      options: optionsOf(rule),
      differ: (difference) => differences.push(difference),
      agree: (ends) => agreements.push(ends),
      get network() {
        return elsewhere(network);
      },
    });
    return { differences, agreements };
  });
  if (said !== known?.said) ofFirst.set(b, { kind, said });
  return said;
}

type Ask<R, Said> = (rule: R, elsewhere: Elsewhere) => Said;

/** All answers, those that needed more than the subject anew. What nobody has to say is left out, and never asked again. */
function recalled<R, Said extends readonly Diagnostic[] | Comparison>(
  known: readonly Answer<R, Said>[] | undefined,
  rules: readonly R[],
  ask: Ask<R, Said>,
): readonly Answer<R, Said>[] {
  if (known?.every(({ needs }) => needs.alone)) return known;
  const all = known
    ? known.map((each) => (each.needs.alone ? each : answered(each.rule, ask)))
    : rules.map((rule) => answered(rule, ask));
  return all.filter(({ needs, said }) => !needs.alone || !isEmpty(said));
}

function answered<R, Said>(rule: R, ask: Ask<R, Said>): Answer<R, Said> {
  const needs = { alone: true };
  const said = ask(rule, (found) => {
    needs.alone = false;
    return found;
  });
  return { rule, said, needs };
}

function isEmpty(said: readonly Diagnostic[] | Comparison): boolean {
  return "differences" in said
    ? said.differences.length === 0 && said.agreements.length === 0
    : said.length === 0;
}
