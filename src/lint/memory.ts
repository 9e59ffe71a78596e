/**
 * What rules said in an earlier run with the same rules and options. Devices, members and clouds that did not change are the same
 * objects again, and a rule that looked at nothing else says the same of them again. Whether it did is not the rule's to say: what lies
 * outside of its subject is handed to it behind getters that take note.
 */
import type { Device } from "../model/device.ts";
import { type Stretch, stretchesIn } from "../network/gathered.ts";
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

/** Lines at which two members agree. */
export type Agreement = readonly [End, End];

type Findings<R> = readonly Answer<R, readonly Diagnostic[]>[];
/** In what pair rules find the ends of one link different. */
export type Differences = readonly Answer<PairRule, readonly Difference[]>[];

/** Of each subject the answers that say something or must be asked for again. Empty at first; each run adds what it found. */
export interface RuleMemory {
  readonly devices: WeakMap<Device, Findings<DeviceRule>>;
  readonly clouds: WeakMap<Cloud, Findings<CloudRule>>;
  /** By the first member, then the second. */
  readonly pairs: (a: Member) => WeakMap<Member, { readonly kind: Link["kind"]; readonly said: Differences }>;
  /** By rule, where the links of a stretch agree: nobody asks of a rule that finds no difference. */
  readonly agreed: (rule: PairRule) => WeakMap<Stretch<Tie>, readonly Agreement[]>;
}

/** What was said of devices alone. */
export type DeviceMemory = Pick<RuleMemory, "devices">;

/** A memory of nothing. It serves one set of rules with one set of options. */
export function emptyMemory(): RuleMemory {
  return {
    devices: new WeakMap(),
    clouds: new WeakMap(),
    pairs: remembered(() => new WeakMap()),
    agreed: remembered(() => new WeakMap()),
  };
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

/** Hands something over and takes note that it was looked at. */
export type Elsewhere = <T>(found: T) => T;

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

type Ask<R, Said> = (rule: R, elsewhere: Elsewhere) => Said;

/** All answers, those that needed more than the subject anew. What nobody has to say is left out, and never asked again. */
export function recalled<R, Said extends readonly unknown[]>(
  known: readonly Answer<R, Said>[] | undefined,
  rules: readonly R[],
  ask: Ask<R, Said>,
): readonly Answer<R, Said>[] {
  if (known?.every(({ needs }) => needs.alone)) return known;
  const all = known
    ? known.map((each) => (each.needs.alone ? each : answered(each.rule, ask)))
    : rules.map((rule) => answered(rule, ask));
  return all.filter(({ needs, said }) => !needs.alone || said.length > 0);
}

function answered<R, Said>(rule: R, ask: Ask<R, Said>): Answer<R, Said> {
  const needs = { alone: true };
  const said = ask(rule, (found) => {
    needs.alone = false;
    return found;
  });
  return { rule, said, needs };
}
