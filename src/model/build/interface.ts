/** Reads interfaces: addresses, what is attached to them, and their tunnel, NHRP and routing lines. */
import type { Statement } from "../../syntax/ast.ts";
import { is } from "../../syntax/select.ts";
import type { DynamicAddress, Interface, InterfaceAddress } from "../interface.ts";
import type { Located, NameUse, Setting } from "../place.ts";
import { withLength, withMask } from "./addresses.ts";
import { buildInterfaceEigrp } from "./eigrp-interface.ts";
import { buildIpv6Nhrp, buildNhrp } from "./nhrp.ts";
import { buildInterfaceOspf } from "./ospf.ts";
import { buildInterfaceOspfv3 } from "./ospfv3.ts";
import { buildInterfaceRip } from "./rip.ts";
import { allOf, lastOf, negatedOf, placeOf, type Section, sectionOf } from "./section.ts";
import { buildTunnel } from "./tunnel.ts";
import { lastPlace, lastSetting, made, setting } from "./values.ts";

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
  const type = typeOf(name);
  const isTunnel = type === "Tunnel" || (is(line.command, "Interface") && line.command.type === "tunnel");
  const noAddress = negatedOf(section, "IpAddress");
  return made<Interface>({
    name,
    type,
    at: placeOf(global, line),
    address: primaryAddress(section),
    secondaryAddresses: secondaryAddresses(section),
    dynamicAddress: dynamicAddress(section),
    noAddress: noAddress && placeOf(section, noAddress),
    unnumbered: lastSetting(section, "IpUnnumbered", "interface"),
    ipv6Addresses: ipv6Addresses(section),
    vrf: lastSetting(section, "VrfForwarding", "vrf"),
    shutdown: lastPlace(section, "Shutdown"),
    mtu: lastSetting(section, "Mtu", "bytes"),
    ipMtu: lastSetting(section, "IpMtu", "bytes"),
    adjustMss: lastSetting(section, "IpTcpAdjustMss", "bytes"),
    ipv6Mtu: lastSetting(section, "Ipv6Mtu", "bytes"),
    bandwidth: lastSetting(section, "Bandwidth", "kilobits"),
    accessGroupIn: accessGroup(section, "in"),
    accessGroupOut: accessGroup(section, "out"),
    natSide: natSide(section),
    zone: lastSetting(section, "ZoneMember", "zone"),
    cryptoMap: lastSetting(section, "InterfaceCryptoMap", "map"),
    servicePolicyIn: servicePolicy(section, "input"),
    servicePolicyOut: servicePolicy(section, "output"),
    tunnel: isTunnel ? buildTunnel(section) : undefined,
    nhrp: buildNhrp(section),
    nhrp6: buildIpv6Nhrp(section),
    ospf: buildInterfaceOspf(section),
    ospfv3: buildInterfaceOspfv3(section),
    rip: buildInterfaceRip(section),
    eigrp: buildInterfaceEigrp(section),
    isis: lastPlace(section, "IsisInterface"),
  });
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

function primaryLine(section: Section): AddressLine | undefined {
  return allOf(section, "IpAddress").findLast(({ command }) => !command.secondary);
}

function primaryAddress(section: Section): Setting<InterfaceAddress> | undefined {
  const line = primaryLine(section);
  return line && !dynamicOf(section, line) ? addressOf(section, line) : undefined;
}

function secondaryAddresses(section: Section): readonly Setting<InterfaceAddress>[] {
  const lines = allOf(section, "IpAddress").filter(({ command }) => command.secondary);
  return lines.length === 0 ? noAddresses : lines.map((line) => addressOf(section, line));
}

function dynamicAddress(section: Section): Located<DynamicAddress> | undefined {
  const line = primaryLine(section);
  return (line && dynamicOf(section, line)) ?? autoconfigOf(section);
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

const noAddresses: readonly Setting<InterfaceAddress>[] = [];

function ipv6Addresses(section: Section): readonly Setting<InterfaceAddress>[] {
  const lines = allOf(section, "Ipv6Address");
  if (lines.length === 0) return noAddresses;
  const found: Setting<InterfaceAddress>[] = [];
  for (const line of lines) {
    const { address, prefix, autoconfig, dhcp, generalPrefix } = line.command;
    if (autoconfig ?? dhcp ?? generalPrefix) continue;
    found.push({
      value: address === undefined ? withLength(prefix) : { address, length: 128 },
      at: placeOf(section, line),
    });
  }
  return found;
}

function accessGroup(section: Section, direction: "in" | "out"): NameUse | undefined {
  const line = allOf(section, "AccessGroup").findLast(({ command }) => command.direction === direction);
  return line && setting(section, line, "acl");
}

function servicePolicy(section: Section, direction: "input" | "output"): NameUse | undefined {
  const line = allOf(section, "ServicePolicy").findLast(({ command }) => command.direction === direction);
  return line && setting(section, line, "policy");
}

function natSide(section: Section): Interface["natSide"] {
  const line = lastOf(section, "NatSide");
  return line && { value: line.command.side, at: placeOf(section, line) };
}
