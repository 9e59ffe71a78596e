/** What to enter where neighbours do not authenticate each other alike. Keys stand nowhere: a blank says where they are read. */
import type { BgpNeighbor } from "../model/bgp.ts";
import type { BgpOverTunnel, EigrpOverTunnel } from "../network/overlay.ts";
import type { RoutingAuthentication } from "../network/routing-authentication.ts";
import type { Member } from "../network/types.ts";
import { blank, byHand, type Fix, interfaceSection, removeLine, together } from "./fix.ts";
import { bgpSection } from "./fix-bgp.ts";
import { eigrpFace } from "./fix-routing.ts";

/** The other end's first key, as a blank, with its number. */
function keyOf(
  other: Member,
  { keys }: RoutingAuthentication,
): { readonly id: number; readonly key: string } | undefined {
  const [first] = keys;
  return first && { id: first.id, key: blank(`key of ${other.device.name}`, first.key.at) };
}

/** Lets a member authenticate OSPF as the other end does. */
export function authenticateOspf(
  member: Member,
  own: RoutingAuthentication,
  other: Member,
  theirs: RoutingAuthentication,
): Fix | undefined {
  const to = interfaceSection(member.device, member.interface);
  if (theirs.method === "none") {
    const line =
      member.interface.ospf.authentication === undefined ? "ip ospf authentication null" : undefined;
    return line === undefined ? removeLine(to, "ip ospf authentication", own.at) : byHand(to, [line]);
  }
  const found = keyOf(other, theirs);
  if (found === undefined) return undefined;
  const isDigest = theirs.method === "md5";
  const mode = isDigest ? "ip ospf authentication message-digest" : "ip ospf authentication";
  const key = isDigest
    ? `ip ospf message-digest-key ${found.id} md5 ${found.key}`
    : `ip ospf authentication-key ${found.key}`;
  return byHand(to, own.method === theirs.method ? [key] : [mode, key]);
}

/** Lets a member authenticate EIGRP as the other end does. */
export function authenticateEigrp(
  member: Member,
  over: EigrpOverTunnel,
  other: Member,
  theirs: RoutingAuthentication,
): Fix | undefined {
  const { to, word } = eigrpFace(member, over.process);
  if (theirs.method === "none")
    return byHand(to, [`no ${word("authentication mode")}`, `no ${word("authentication key-chain")}`]);
  const found = keyOf(other, theirs);
  if (found === undefined) return undefined;
  if (theirs.method === "hmac-sha-256")
    return byHand(to, [`${word("authentication mode")} hmac-sha-256 ${found.key}`]);
  const own = over.settings?.keyChain?.value;
  const chain = own ?? "EIGRP";
  const keys = byHand({ device: member.device.name }, [
    `key chain ${chain}`,
    ` key ${found.id}`,
    `  key-string ${found.key}`,
  ]);
  const mode =
    over.settings?.authenticationMode?.value === "md5" ? [] : [`${word("authentication mode")} md5`];
  const use = own === undefined ? [`${word("authentication key-chain")} ${chain}`] : [];
  const lines = [...mode, ...use];
  return lines.length === 0 ? keys : together([keys, byHand(to, lines)]);
}

/** Gives a BGP session the password of the other end, or takes it away where that has none. */
export function setPassword(
  member: Member,
  { process, table, neighbor }: BgpOverTunnel,
  other: Member,
  { password }: BgpNeighbor,
): Fix {
  const to = bgpSection(member.device, process, table);
  const line = `neighbor ${neighbor.address} password`;
  if (password === undefined && neighbor.password !== undefined)
    return removeLine(to, line, neighbor.password.at);
  return byHand(to, [`${line} ${blank(`password of ${other.device.name}`, password?.at)}`]);
}
