/** Reads EIGRP: classic processes, their VRF address families, and address families of named processes, in one shape. */
import type { StatementOf } from "../../syntax/select.ts";
import type { Place, Switch } from "../place.ts";
import type { EigrpProcess, InterfaceEigrp, Passive } from "../routing.ts";
import { buildAfInterface, defaults } from "./eigrp-interface.ts";
import { distributeListsOf, neighborsOf, networksOf, passiveOf, redistributionOf } from "./networks.ts";
import { allOf, inside, lastOf, negatedOf, placeOf, type Section } from "./section.ts";
import { type Draft, lastPlace, lastSetting, put, setting } from "./values.ts";

const noInterfaces: EigrpProcess["interfaces"] = new Map();

/** All EIGRP instances of a router. Those without an autonomous system do not start and are left out. */
export function buildEigrp(global: Section): readonly EigrpProcess[] {
  return [
    ...allOf(global, "EigrpProcess").flatMap((line) => classic(global, line)),
    ...allOf(global, "EigrpNamedProcess").flatMap((line) => named(global, line)),
    ...allOf(global, "Ipv6EigrpProcess").flatMap((line) => ipv6Classic(global, line)),
  ];
}

function classic(global: Section, line: StatementOf<"EigrpProcess">): readonly EigrpProcess[] {
  const section = inside(global, line);
  const own =
    line.command.as === undefined ? [] : [process(section, line.command.as, placeOf(global, line), "ipv4")];
  return [...own, ...allOf(section, "EigrpClassicVrf").flatMap((family) => vrfFamily(section, family))];
}

function vrfFamily(parent: Section, line: StatementOf<"EigrpClassicVrf">): readonly EigrpProcess[] {
  const section = inside(parent, line);
  const as = line.command.as ?? lastOf(section, "EigrpAutonomousSystem")?.command.as;
  if (as === undefined) return [];
  return [{ ...process(section, as, placeOf(parent, line), "ipv4"), vrf: setting(parent, line, "vrf") }];
}

function ipv6Classic(global: Section, line: StatementOf<"Ipv6EigrpProcess">): readonly EigrpProcess[] {
  const { as } = line.command;
  return as === undefined ? [] : [process(inside(global, line), as, placeOf(global, line), "ipv6")];
}

function process(
  section: Section,
  as: number,
  at: Place,
  family: EigrpProcess["family"],
): Draft<EigrpProcess> {
  const stub = lastOf(section, "EigrpStub");
  const built: Draft<EigrpProcess> = {
    at,
    as,
    family,
    networks: networksOf(section, "EigrpNetwork"),
    passive: passiveOf(section, "EigrpPassiveInterface"),
    interfaces: noInterfaces,
    stubKinds: stub ? stubKinds(stub) : [],
    redistribute: redistributionOf(section, "EigrpRedistribute"),
    distributeLists: distributeListsOf(section, "EigrpDistributeList"),
    autoSummary: autoSummary(section),
    neighbors: neighborsOf(section, "EigrpNeighbor"),
  };
  put(built, "stub", stub && placeOf(section, stub));
  put(built, "shutdown", lastPlace(section, "EigrpShutdown"));
  put(
    built,
    "routerId",
    lastSetting(section, "EigrpRouterId", "id") ?? lastSetting(section, "EigrpClassicRouterId", "id"),
  );
  put(built, "weights", weights(section));
  return built;
}

function stubKinds({ command }: StatementOf<"EigrpStub">): readonly string[] {
  const kinds: string[] = [];
  if (command.receiveOnly) kinds.push("receive-only");
  if (command.connected) kinds.push("connected");
  if (command.static) kinds.push("static");
  if (command.summary) kinds.push("summary");
  if (command.redistributed) kinds.push("redistributed");
  if (command.leakMap !== undefined) kinds.push("leak-map");
  // `eigrp stub` alone is short for this
  return kinds.length > 0 ? kinds : ["connected", "summary"];
}

function weights(section: Section): EigrpProcess["weights"] {
  const line = lastOf(section, "EigrpMetricWeights");
  if (!line) return undefined;
  const { k1, k2, k3, k4, k5, k6 } = line.command;
  const value = [k1, k2, k3, k4, k5, k6].filter((k) => k !== undefined);
  return { value, at: placeOf(section, line) };
}

/** Off by default since 15.0; XE has never had it on. */
function autoSummary(section: Section): Switch {
  const on = lastOf(section, "EigrpAutoSummary");
  if (on) return { on: true, at: placeOf(section, on) };
  const off = negatedOf(section, "EigrpAutoSummary");
  if (off) return { on: false, at: placeOf(section, off) };
  const { release } = section.router;
  return { on: release && release.major < 15 };
}

function named(global: Section, line: StatementOf<"EigrpNamedProcess">): readonly EigrpProcess[] {
  const section = inside(global, line);
  const shutdown = lastPlace(section, "EigrpNamedShutdown");
  return allOf(section, "EigrpAddressFamily").flatMap((family) => {
    const built = addressFamily(section, family);
    if (!built) return [];
    built.name = line.command.name;
    put(built, "shutdown", built.shutdown ?? shutdown);
    return [built];
  });
}

function addressFamily(
  parent: Section,
  line: StatementOf<"EigrpAddressFamily">,
): Draft<EigrpProcess> | undefined {
  const { as, family, vrf } = line.command;
  if (as === undefined) return undefined;
  const section = inside(parent, line);
  const built = process(section, as, placeOf(parent, line), family);
  if (vrf !== undefined) built.vrf = setting(parent, line, "vrf");
  built.interfaces = afInterfaces(section);
  built.passive = passiveAf(built.interfaces);
  const topology = allOf(section, "EigrpTopology").find(({ command }) => command.name === undefined);
  if (!topology) return built;
  const base = inside(section, topology);
  built.redistribute = [...built.redistribute, ...redistributionOf(base, "EigrpRedistribute")];
  built.distributeLists = [...built.distributeLists, ...distributeListsOf(base, "EigrpDistributeList")];
  if (base.byKind.has("EigrpAutoSummary")) built.autoSummary = autoSummary(base);
  return built;
}

function afInterfaces(section: Section): ReadonlyMap<string, InterfaceEigrp> {
  const lines = allOf(section, "EigrpAfInterface");
  const interfaces = new Map<string, InterfaceEigrp>();
  let base: InterfaceEigrp = defaults();
  const general = lines.find(({ command }) => command.interface === "default");
  if (general) {
    base = buildAfInterface(inside(section, general), base);
    interfaces.set("default", base);
  }
  for (const line of lines) {
    if (line === general || line.command.interface === undefined) continue;
    interfaces.set(line.command.interface, buildAfInterface(inside(section, line), base));
  }
  return interfaces;
}

function passiveAf(interfaces: ReadonlyMap<string, InterfaceEigrp>): Passive {
  const on = new Map<string, Place>();
  const off = new Map<string, Place>();
  const built: Draft<Passive> = { on, off };
  const byDefault = interfaces.get("default")?.passive;
  if (byDefault?.on && byDefault.at) built.byDefault = byDefault.at;
  for (const [name, { passive }] of interfaces) {
    if (name === "default" || !passive.at || passive === byDefault) continue;
    (passive.on ? on : off).set(name, passive.at);
  }
  return built;
}
