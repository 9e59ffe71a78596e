/**
 * Lets rules look at everything of their scope in one network. All rules look at one device (cloud, link) before any looks at the
 * next: what they ask about it is then still in the processor's cache.
 */
import type { Device } from "../model/device.ts";
import { pairClouds } from "../network/pair-clouds.ts";
import type { Cloud, Link, Network } from "../network/types.ts";
import { blame } from "./blame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Difference, End, Finding, Rule } from "./rule.ts";

/** A rule at work: shown each subject of its scope in turn. */
interface Look<S> {
  readonly rule: Rule;
  readonly at: (subject: S) => void;
}

interface Looks {
  readonly devices: Look<Device>[];
  readonly clouds: Look<Cloud>[];
  /** Those of `clouds` that look at pairs of tunnels too. */
  readonly pairs: Look<Cloud>[];
  readonly links: Look<Link>[];
  readonly networks: Look<Network>[];
}

/**
 * What rules said of devices in an earlier run with the same rules and options. A rule that looked at one device alone says the same
 * again of the same device.
 */
export type DeviceMemory = WeakMap<Device, Map<Rule, readonly Diagnostic[]>>;

/** Told the milliseconds that a rule has worked. */
type Clock = (rule: Rule, milliseconds: number) => void;

/** What each rule found, in no particular order. Rules of scope `run` look at no network. */
export function runRules(
  rules: readonly Rule[],
  network: Network,
  links: readonly Link[],
  optionsOf: (rule: Rule) => object,
  clock?: Clock,
  memory?: DeviceMemory,
): readonly (readonly Diagnostic[])[] {
  const looks: Looks = { devices: [], clouds: [], pairs: [], links: [], networks: [] };
  const found = rules.map((rule) => ({ rule, of: begin(rule, network, optionsOf(rule), looks, memory) }));
  show(network.devices, looks.devices, clock);
  show(network.clouds, looks.clouds, clock);
  show(pairClouds(network), looks.pairs, clock);
  show(links, looks.links, clock);
  show([network], looks.networks, clock);
  return found.map(({ rule, of }) => timed(rule, of, clock));
}

function show<S>(subjects: readonly S[], looks: readonly Look<S>[], clock: Clock | undefined): void {
  for (const subject of subjects) {
    for (const { rule, at } of looks) {
      if (clock) timed(rule, () => at(subject), clock);
      else at(subject);
    }
  }
}

function timed<T>(rule: Rule, work: () => T, clock: Clock | undefined): T {
  if (!clock) return work();
  const start = performance.now();
  const result = work();
  clock(rule, performance.now() - start);
  return result;
}

/** Adds a rule to those that look at its scope; returns what it has found when all was shown to it. */
function begin(
  rule: Rule,
  network: Network,
  options: object,
  looks: Looks,
  memory?: DeviceMemory,
): () => readonly Diagnostic[] {
  const { found, report } = collector(rule);
  switch (rule.scope) {
    case "device": {
      // What only a workspace needs costs a single run half as much again.
      if (!memory) {
        looks.devices.push({ rule, at: (device) => rule.check({ device, network, options, report }) });
        break;
      }
      const said: Diagnostic[] = [];
      looks.devices.push({
        rule,
        at: (device) => said.push(...saidOf(rule, device, network, options, memory)),
      });
      return () => said;
    }
    case "cloud": {
      const look = { rule, at: (cloud: Cloud) => rule.check({ cloud, network, options, report }) };
      looks.clouds.push(look);
      if (rule.pairs) looks.pairs.push(look);
      break;
    }
    case "network":
      looks.networks.push({ rule, at: () => rule.check({ network, options, report }) });
      break;
    case "pair": {
      // All clouds are judged together: a key for all peers may serve several, and is blamed once.
      const differences: Difference[] = [];
      const agreements: (readonly [End, End])[] = [];
      const differ = (difference: Difference): void => {
        differences.push(difference);
      };
      const agree = (ends: readonly [End, End]): void => {
        agreements.push(ends);
      };
      looks.links.push({ rule, at: (link) => rule.check({ link, network, options, differ, agree }) });
      return () => blame(rule, differences, agreements);
    }
    case "run":
      break;
  }
  return () => found;
}

/** What a rule says of one device, from memory if it needed nothing but the device to say it. */
function saidOf(
  rule: Extract<Rule, { scope: "device" }>,
  device: Device,
  network: Network,
  options: object,
  memory: DeviceMemory,
): readonly Diagnostic[] {
  const remembered = memory.get(device)?.get(rule);
  if (remembered) return remembered;
  const { found, report } = collector(rule);
  let alone = true;
  rule.check({
    device,
    options,
    report,
    get network() {
      alone = false;
      return network;
    },
  });
  if (alone) {
    const ofDevice = memory.get(device) ?? new Map<Rule, readonly Diagnostic[]>();
    memory.set(device, ofDevice.set(rule, found));
  }
  return found;
}

/** What a rule reports, as diagnostics. */
export function collector(rule: Pick<Rule, "id" | "severity">): {
  readonly found: readonly Diagnostic[];
  readonly report: (finding: Finding) => void;
} {
  const found: Diagnostic[] = [];
  const report = ({ at, message, severity, related, fix }: Finding): void => {
    found.push({
      rule: rule.id,
      severity: severity ?? rule.severity,
      message,
      at,
      related: related ?? [],
      ...(fix && { fix }),
    });
  };
  return { found, report };
}
