/** Reads interfaces: addresses, what is attached to them, and their tunnel, NHRP and routing lines. */
import type { Statement } from "../../syntax/ast.ts";
import { is } from "../../syntax/select.ts";
import type { DynamicAddress, Interface, InterfaceAddress } from "../interface.ts";
import type { Located, Setting } from "../place.ts";
import { withLength, withMask } from "./addresses.ts";
import { buildInterfaceEigrp } from "./eigrp-interface.ts";
import { buildNhrp } from "./nhrp.ts";
import { buildInterfaceOspf } from "./ospf.ts";
import { buildInterfaceRip } from "./rip.ts";
import { allOf, lastOf, negatedOf, placeOf, type Section, sectionOf } from "./section.ts";
import { buildTunnel } from "./tunnel.ts";
import { type Draft, lastPlace, lastSetting, put, setting } from "./values.ts";

/** Interfaces of a router by canonical name, from its global section. */
export function buildInterfaces(global: Section): ReadonlyMap<string, Interface> {
  const interfaces = new Map<string, Interface>();
  for (const [name, { line, children }] of linesByInterface(global))
    interfaces.set(name, buildInterface(global, name, line, children));
  return interfaces;
}

interface InterfaceLines {
  readonly line: Statement;
  readonly children: readonly Statement[];
}

/** Lines of each interface; `interface range` gives its lines to each of several. */
function linesByInterface(global: Section): ReadonlyMap<string, InterfaceLines> {
  const found = new Map<string, InterfaceLines>();
  const add = (name: string, line: Statement) => {
    const earlier = found.get(name);
    found.set(name, {
      line: earlier?.line ?? line,
      children: earlier ? [...earlier.children, ...line.children] : line.children,
    });
  };
  if (!global.byKind.has("InterfaceRange")) {
    for (const line of allOf(global, "Interface")) add(line.command.name, line);
    return found;
  }
  for (const line of global.statements) {
    if (line.command.negated || line.command.defaulted) continue;
    if (is(line.command, "Interface")) add(line.command.name, line);
    if (is(line.command, "InterfaceRange")) for (const name of line.command.names) add(name, line);
  }
  return found;
}

function buildInterface(
  global: Section,
  name: string,
  line: Statement,
  children: readonly Statement[],
): Interface {
  const section = sectionOf(global.router, children);
  const built: Draft<Interface> = {
    name,
    type: typeOf(name),
    at: placeOf(global, line),
    secondaryAddresses: allOf(section, "IpAddress")
      .filter((each) => each.command.secondary)
      .map((each) => addressOf(section, each)),
    ipv6Addresses: ipv6Addresses(section),
    ospf: buildInterfaceOspf(section),
    rip: buildInterfaceRip(section),
    eigrp: buildInterfaceEigrp(section),
  };
  putAddress(built, section);
  putSettings(built, section);
  putAttachments(built, section);
  if (built.type === "Tunnel" || (is(line.command, "Interface") && line.command.type === "tunnel"))
    built.tunnel = buildTunnel(section);
  put(built, "nhrp", buildNhrp(section, "Nhrp"));
  put(built, "nhrp6", buildNhrp(section, "Ipv6Nhrp"));
  put(built, "isis", lastPlace(section, "IsisInterface"));
  return built;
}

/** The letters before the number; a type may hold digits itself (`Dot11Radio0`). */
function typeOf(name: string): string {
  return name.replace(/\d+(?:[/:.]\d+)*$/, "");
}

type AddressLine = ReturnType<typeof allOf<"IpAddress">>[number];

function addressOf(section: Section, line: AddressLine): Setting<InterfaceAddress> {
  const { address, mask, prefix } = line.command;
  return {
    value: prefix === undefined ? withMask(address, mask) : withLength(prefix),
    at: placeOf(section, line),
  };
}

function putAddress(built: Draft<Interface>, section: Section): void {
  const primary = allOf(section, "IpAddress").findLast((line) => !line.command.secondary);
  const dynamic = primary && dynamicOf(section, primary);
  put(built, "dynamicAddress", dynamic ?? autoconfigOf(section));
  if (primary && !dynamic) built.address = addressOf(section, primary);
  const none = negatedOf(section, "IpAddress");
  if (none) built.noAddress = placeOf(section, none);
  put(built, "unnumbered", lastSetting(section, "IpUnnumbered", "interface"));
}

function dynamicOf(section: Section, line: AddressLine): Located<DynamicAddress> | undefined {
  const { dhcp, negotiated, pool } = line.command;
  const value = dhcp ?? negotiated ?? (pool === undefined ? undefined : "pool");
  return value && { value, at: placeOf(section, line) };
}

function autoconfigOf(section: Section): Located<DynamicAddress> | undefined {
  const line = allOf(section, "Ipv6Address").find(({ command }) => command.autoconfig ?? command.dhcp);
  return line && { value: line.command.dhcp ?? "autoconfig", at: placeOf(section, line) };
}

function ipv6Addresses(section: Section): readonly Setting<InterfaceAddress>[] {
  const found: Setting<InterfaceAddress>[] = [];
  for (const line of allOf(section, "Ipv6Address")) {
    const { address, prefix, autoconfig, dhcp, generalPrefix } = line.command;
    if (autoconfig ?? dhcp ?? generalPrefix) continue;
    found.push({
      value: address === undefined ? withLength(prefix) : { address, length: 128 },
      at: placeOf(section, line),
    });
  }
  return found;
}

function putSettings(built: Draft<Interface>, section: Section): void {
  put(built, "vrf", lastSetting(section, "VrfForwarding", "vrf"));
  put(built, "shutdown", lastPlace(section, "Shutdown"));
  put(built, "mtu", lastSetting(section, "Mtu", "bytes"));
  put(built, "ipMtu", lastSetting(section, "IpMtu", "bytes"));
  put(built, "adjustMss", lastSetting(section, "IpTcpAdjustMss", "bytes"));
  put(built, "ipv6Mtu", lastSetting(section, "Ipv6Mtu", "bytes"));
  put(built, "bandwidth", lastSetting(section, "Bandwidth", "kilobits"));
}

function putAttachments(built: Draft<Interface>, section: Section): void {
  for (const line of allOf(section, "AccessGroup"))
    built[line.command.direction === "in" ? "accessGroupIn" : "accessGroupOut"] = setting(
      section,
      line,
      "acl",
    );
  for (const line of allOf(section, "ServicePolicy"))
    built[line.command.direction === "input" ? "servicePolicyIn" : "servicePolicyOut"] = setting(
      section,
      line,
      "policy",
    );
  const nat = lastOf(section, "NatSide");
  if (nat) built.natSide = { value: nat.command.side, at: placeOf(section, nat) };
  put(built, "zone", lastSetting(section, "ZoneMember", "zone"));
  put(built, "cryptoMap", lastSetting(section, "InterfaceCryptoMap", "map"));
}
