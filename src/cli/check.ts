/** Lints what was read as the settings and the command line say. */
import { assumptionsOf } from "../config/facts.ts";
import { groupsOf } from "../config/networks.ts";
import { type Plan, planOf, type RuleWishes } from "../config/plan.ts";
import type { Settings } from "../config/settings.ts";
import type { Diagnostic, LintResult } from "../lint/diagnostic.ts";
import { directivesOf } from "../lint/directives.ts";
import { type Fingerprint, fingerprinter } from "../lint/fingerprint.ts";
import { askAhead, type LintOptions, lint, needsOthers } from "../lint/lint.ts";
import type { DeviceMemory } from "../lint/memory.ts";
import { buildDevices } from "../model/build/device.ts";
import type { Network } from "../network/types.ts";
import type { RecordContext } from "../store/record.ts";
import type { Document } from "../syntax/document.ts";
import { createKeeper, readForgetful } from "../syntax/reread.ts";
import type { ReadText } from "./inputs.ts";
import { rulesOf } from "./settings.ts";

export interface Checked {
  readonly result: LintResult;
  /** What the documents form, in the order of the networks of the result. */
  readonly networks: readonly Network[];
  /** The rules that ran. */
  readonly ran: ReadonlySet<string>;
  /** Those of them whose findings hang on several routers. */
  readonly needOthers: ReadonlySet<string>;
  readonly fingerprint: (diagnostic: Diagnostic) => Fingerprint;
}

/** What may differ between two runs over the same settings. */
export interface CheckOptions extends Pick<LintOptions, "ignore" | "partial" | "picked" | "onTime"> {
  /** What was found out while the documents were read. */
  readonly ahead?: Ahead;
}

/** Judges each text by itself while it is read, so that its tree need not be kept for that. */
export interface Ahead {
  readonly read: ReadText;
  readonly plan: Plan;
  readonly context: RecordContext;
}

/** To be used for one reading and the checks of what was read. */
export function aheadOf(settings: Settings, wishes: RuleWishes, keeper = createKeeper()): Ahead {
  const plan = planOf(rulesOf(settings), settings, wishes);
  const memory: DeviceMemory = { devices: new WeakMap() };
  const { release } = assumptionsOf(settings);
  const rules = new Map(plan.rules.flatMap((rule) => (rule.scope === "device" ? [[rule.id, rule]] : [])));
  return {
    plan,
    context: { release, rules, memory, keeper },
    read: (path, source) => {
      const document = readForgetful(path, source, keeper);
      if (document.typed > 0) {
        askAhead(buildDevices([document], release), plan, memory);
        directivesOf(document);
      }
      return document;
    },
  };
}

/** All findings in some documents. */
export function check(
  documents: readonly Document[],
  settings: Settings,
  wishes: RuleWishes,
  { ahead, ...options }: CheckOptions = {},
): Checked {
  const rules = rulesOf(settings);
  const plan = ahead?.plan ?? planOf(rules, settings, wishes);
  const groups = groupsOf(documents, settings.networks);
  let built: readonly Network[] = [];
  const result = lint(documents, {
    ...plan,
    known: rules.map(({ id }) => id),
    assumptions: assumptionsOf(settings),
    networks: groups.map((group) => group.documents),
    ignore: settings.ignore,
    onNetworks: (networks) => {
      built = networks;
    },
    ...(ahead && { ahead: ahead.context.memory }),
    ...options,
  });
  const networkAt = (path: string) =>
    settings.networks.map((each) => each.networkOf(path)).find((name) => name !== undefined);
  return {
    result,
    networks: built,
    ran: new Set(plan.rules.map(({ id }) => id)),
    needOthers: new Set(plan.rules.filter(needsOthers).map(({ id }) => id)),
    fingerprint: fingerprinter(documents, networkAt),
  };
}
