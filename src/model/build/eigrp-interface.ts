/** Reads EIGRP settings of one interface: interface lines of classic processes, and `af-interface` of named ones. */
import type { Statement } from "../../syntax/ast.ts";
import type { Kind } from "../../syntax/generated/commands.ts";
import { is } from "../../syntax/select.ts";
import type { Switch } from "../place.ts";
import type { InterfaceEigrp, Summary } from "../routing.ts";
import { withLength } from "./addresses.ts";
import { keySetting } from "./keys.ts";
import { summary } from "./networks.ts";
import { allOf, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put, switchOf } from "./values.ts";

const none: ReadonlyMap<number, InterfaceEigrp> = new Map();

/** Interface lines of classic EIGRP, by autonomous system. */
export function buildInterfaceEigrp(section: Section): ReadonlyMap<number, InterfaceEigrp> {
  const bySystem = new Map<number, Draft<InterfaceEigrp>>();
  for (const kind of classicKinds) {
    for (const statement of section.byKind.get(kind) ?? []) readClassic(section, statement, bySystem);
  }
  return bySystem.size > 0 ? bySystem : none;
}

const classicKinds = [
  "EigrpSplitHorizon",
  "EigrpNextHopSelf",
  "EigrpHelloInterval",
  "EigrpHoldTime",
  "EigrpSummaryAddress",
  "EigrpAuthenticationMode",
  "EigrpAuthenticationKeyChain",
  "EigrpBandwidthPercent",
] as const satisfies readonly Kind[];

function readClassic(
  section: Section,
  statement: Statement,
  bySystem: Map<number, Draft<InterfaceEigrp>>,
): void {
  const { command } = statement;
  const as = (command as { readonly as?: number }).as;
  if (as === undefined) return;
  const found = bySystem.get(as) ?? defaults();
  const at = placeOf(section, statement);
  if (is(command, "EigrpSplitHorizon")) found.splitHorizon = { on: !command.negated, at };
  else if (is(command, "EigrpNextHopSelf")) found.nextHopSelf = { on: !command.negated, at };
  else if (command.negated || command.defaulted) return;
  else if (is(command, "EigrpHelloInterval"))
    found.helloInterval = { value: command.seconds, at: placeOf(section, statement, "seconds") };
  else if (is(command, "EigrpHoldTime"))
    found.holdTime = { value: command.seconds, at: placeOf(section, statement, "seconds") };
  else if (is(command, "EigrpSummaryAddress"))
    found.summaries = [...found.summaries, summary(section, { ...statement, command }, command)];
  else if (is(command, "EigrpAuthenticationMode")) found.authenticationMode = { value: command.mode, at };
  else if (is(command, "EigrpAuthenticationKeyChain"))
    found.keyChain = { value: command.keyChain, at: placeOf(section, statement, "keyChain") };
  else if (is(command, "EigrpBandwidthPercent"))
    found.bandwidthPercent = { value: command.percent, at: placeOf(section, statement, "percent") };
  bySystem.set(as, found);
}

/** What EIGRP does on an interface of which nothing is written. */
export function defaults(): Draft<InterfaceEigrp> {
  return { splitHorizon: { on: true }, nextHopSelf: { on: true }, summaries: [], passive: { on: false } };
}

/** One `af-interface` of a named process, on top of what `af-interface default` says. */
export function buildAfInterface(section: Section, base: InterfaceEigrp): InterfaceEigrp {
  const built: Draft<InterfaceEigrp> = {
    ...base,
    splitHorizon: over(base.splitHorizon, switchOf(section, "AfSplitHorizon")),
    nextHopSelf: over(base.nextHopSelf, switchOf(section, "AfNextHopSelf")),
    passive: over(base.passive, switchOf(section, "AfPassiveInterface")),
    summaries: summaries(section),
  };
  put(built, "helloInterval", lastSetting(section, "AfHelloInterval", "seconds"));
  put(built, "holdTime", lastSetting(section, "AfHoldTime", "seconds"));
  put(built, "keyChain", lastSetting(section, "AfAuthenticationKeyChain", "keyChain"));
  put(built, "bandwidthPercent", lastSetting(section, "AfBandwidthPercent", "percent"));
  const mode = allOf(section, "AfAuthenticationMode").at(-1);
  if (mode) {
    built.authenticationMode = { value: mode.command.mode, at: placeOf(section, mode) };
    if (mode.command.key !== undefined) {
      const { key, encoding } = mode.command;
      built.authenticationKey = keySetting(section, mode, "key", key, encoding);
    }
  }
  const shutdown = switchOf(section, "AfShutdown");
  if (shutdown.at && !shutdown.on) delete built.shutdown;
  put(built, "shutdown", lastPlace(section, "AfShutdown"));
  return built;
}

function summaries(section: Section): readonly Summary[] {
  return allOf(section, "AfSummaryAddress").map((line) => {
    const { prefix6 } = line.command;
    if (prefix6 === undefined) return summary(section, line, line.command);
    return {
      at: placeOf(section, line),
      prefix: { value: withLength(prefix6), at: placeOf(section, line, "prefix6") },
    };
  });
}

/** What is written here counts more than what the default says. */
function over(base: Switch, own: Switch): Switch {
  return own.at ? own : base;
}
