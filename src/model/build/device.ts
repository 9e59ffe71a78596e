/** Builds devices from documents: all texts of one router become one device. */
import type { Config, Statement } from "../../syntax/ast.ts";
import type { Document } from "../../syntax/document.ts";
import { mayForget } from "../../syntax/reread.ts";
import type { Device, Release, SyntaxProblem } from "../device.ts";
import type { Interface } from "../interface.ts";
import type { Place } from "../place.ts";
import { buildBgp } from "./bgp.ts";
import { type Collected, collectRouters } from "./collect.ts";
import { commandIndex, forgetfulIndex } from "./command-index.ts";
import { buildEigrp } from "./eigrp.ts";
import { buildFilters } from "./filters.ts";
import { buildIkev2 } from "./ikev2.ts";
import { buildInterfaces } from "./interface.ts";
import { buildIpsec } from "./ipsec.ts";
import { buildIsakmp } from "./isakmp.ts";
import { buildOspf } from "./ospf.ts";

import { problemFrom } from "./problems.ts";
import { readRelease } from "./release.ts";
import { buildOtherProtocols, buildRip } from "./rip.ts";
import { lastOf, placeOf, type Router, type Section, sectionOf } from "./section.ts";
import { buildStaticRoutes } from "./static-routes.ts";
import { type Survey, survey } from "./survey.ts";
import { made } from "./values.ts";
import { buildVrfs } from "./vrfs.ts";

/**
 * The devices of a set of files, sorted by name and path. Texts of one name in one folder are one router, entered in the order of
 * their paths, unless both are whole configurations with different addresses. The order of the documents makes no difference.
 *
 * @param usualRelease release of devices whose text has no `version` line, as "15.7"; unknown when left out
 */
export function buildDevices(documents: readonly Document[], usualRelease?: string): readonly Device[] {
  const usual = usualRelease === undefined ? undefined : readRelease(usualRelease);
  return collectRouters(documents).map(
    (each) => builtBefore(each, usualRelease) ?? build(each, usualRelease, usual),
  );
}

/** A device and what it was built from, by its first text. */
interface Built {
  readonly from: Collected;
  readonly usualRelease: string | undefined;
  readonly device: Device;
}

/** Of a text that is still there the device stays the same object: an editor changes one text of many. */
const built = new WeakMap<Config, Built>();

function builtBefore(collected: Collected, usualRelease: string | undefined): Device | undefined {
  const { configs, notes } = collected;
  const known = configs[0] && built.get(configs[0]);
  if (!known || known.usualRelease !== usualRelease) return undefined;
  const { from, device } = known;
  const same =
    from === collected ||
    (isSameList(from.configs, configs) &&
      from.notes.length === notes.length &&
      notes.every(({ note }, index) => note === from.notes[index]?.note));
  return same ? device : undefined;
}

function build(from: Collected, usualRelease: string | undefined, usual: Release | undefined): Device {
  const device = buildDevice(from, usual);
  const [first] = from.configs;
  if (first) built.set(first, { from, usualRelease, device });
  return device;
}

/** Takes down the devices of a document that were built before, so that they need not be built from its text. */
export function rememberDevices(
  document: Document,
  devices: readonly Device[],
  usualRelease: string | undefined,
): void {
  for (const [index, from] of collectRouters([document]).entries()) {
    const [first] = from.configs;
    const device = devices[index];
    if (first && device) built.set(first, { from, usualRelease, device });
  }
}

function buildDevice(collected: Collected, usual: Release | undefined): Device {
  const { name, configs } = collected;
  const again = () => statementsOf(configs);
  const statements = again();
  const lines = sectionOf({ name, release: undefined }, statements);
  const version = lastOf(lines, "Version");
  const release = version === undefined ? usual : readRelease(version.command.release);
  const router: Router = { name, release };
  const global: Section = { ...lines, router };
  const found = survey(router, statements);
  const interfaces = buildInterfaces(global);
  return made<Device>({
    name,
    namedBy: collected.namedBy,
    at: nameAt(global, configs),
    paths: collected.paths,
    release: release && {
      value: release,
      at: version ? placeOf(global, version, "release") : nameAt(global, configs),
    },
    text: isComplete(global, found, interfaces) ? "complete" : "excerpt",
    interfaces,
    vrfs: buildVrfs(global),
    staticRoutes: buildStaticRoutes(global),
    isakmp: buildIsakmp(global),
    ikev2: buildIkev2(global),
    ipsec: buildIpsec(global),
    eigrp: buildEigrp(global),
    ospf: buildOspf(global),
    rip: buildRip(global),
    bgp: buildBgp(global),
    otherProtocols: buildOtherProtocols(global),
    filters: buildFilters(global, again),
    names: found.names,
    problems: [...found.problems, ...notesOf(collected)],
    masked: found.masked,
    commands: configs.some(mayForget) ? forgetfulIndex(router, again) : commandIndex(router, statements),
    translated: undefined,
  });
}

function statementsOf(configs: readonly Config[]): readonly Statement[] {
  const [only] = configs;
  if (only === undefined || configs.length === 1) return only?.statements ?? [];
  const key = only.statements;
  const known = joined.get(key);
  if (known && isSameList(known.configs, configs)) return known.all;
  const all = configs.flatMap((config) => config.statements);
  joined.set(key, { configs, all });
  return all;
}

/** The statements of a router's texts, by those of its first: one list, so that what is remembered of it is found again. */
const joined = new WeakMap<
  readonly Statement[],
  { readonly configs: readonly Config[]; readonly all: readonly Statement[] }
>();

function isSameList(a: readonly Config[], b: readonly Config[]): boolean {
  return a.length === b.length && a.every((config, index) => config === b[index]);
}

/** What people show when they show the tunnel alone. */
const virtual = new Set(["Tunnel", "Loopback", "Null", "Virtual-Template"]);

/**
 * What an excerpt does not show is unknown; so is what follows a line of which nobody knows where it belongs. A name alone over a
 * tunnel makes no whole configuration: it takes the hardware, or the `version` line that the box prints. An `end` proves nothing: it
 * also ends what somebody types.
 */
function isComplete(global: Section, found: Survey, interfaces: ReadonlyMap<string, Interface>): boolean {
  if (found.uncertain || interfaces.size === 0) return false;
  if (lastOf(global, "Version")) return true;
  return (
    lastOf(global, "Hostname") !== undefined &&
    [...interfaces.values()].some(({ type }) => !virtual.has(type))
  );
}

function nameAt(global: Section, configs: readonly Config[]): Place {
  const hostname = lastOf(global, "Hostname");
  if (hostname) return placeOf(global, hostname);
  const first = configs[0]?.statements[0];
  const nowhere = { path: configs[0]?.path ?? "", line: 1, column: 1, endColumn: 1 };
  return first ? placeOf(global, first) : { device: global.router.name, ...nowhere };
}

function notesOf({ name, notes }: Collected): readonly SyntaxProblem[] {
  return notes.map(({ path, note }) => problemFrom(name, path, note));
}
