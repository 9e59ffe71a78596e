/** What to enter where two ends of a BGP session do not name each other as they are. */
import type { BgpNeighbor, BgpProcess, BgpTable } from "../model/bgp.ts";
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { netmaskOf } from "../network/address.ts";
import { blank, byHand, type Fix, removeLine, type SectionAt, setLines, setValue } from "./fix.ts";

export function bgpSection(device: Device, { as, at }: BgpProcess, table: BgpTable | undefined): SectionAt {
  const opened = [`router bgp ${as}`];
  return table?.vrf === undefined
    ? { device: device.name, opened, at }
    : { device: device.name, opened: [...opened, `address-family ipv4 vrf ${table.vrf}`], at: table.at };
}

/** Expects another AS number of a neighbour. What a peer-group gives is given to its others too: then the group's line changes. */
export function expectAs(
  device: Device,
  bgp: BgpProcess,
  table: BgpTable,
  { address, remoteAs, peerGroup, at }: BgpNeighbor,
  as: number,
): Fix | undefined {
  if (remoteAs === undefined || (peerGroup !== undefined && peerGroup.value === undefined)) return undefined;
  const isOwn = remoteAs.at.line === at.line;
  const name = isOwn ? address : (peerGroup?.value ?? address);
  return setValue(bgpSection(device, bgp, table), `neighbor ${name} remote-as`, `${as}`, remoteAs.at);
}

/** Names a neighbour where a router has none for it: in the place of one that is nobody, with what that one had. */
export function addNeighbor(
  device: Device,
  as: number | undefined,
  { address, remoteAs }: { readonly address: string; readonly remoteAs: number },
  instead: { readonly table: BgpTable | undefined; readonly stranger: BgpNeighbor | undefined },
): Fix {
  const { table, stranger } = instead;
  const lines = [`neighbor ${address} remote-as ${remoteAs}`];
  if (device.bgp === undefined) {
    const own = as === undefined ? blank("AS number") : `${as}`;
    return byHand({ device: device.name }, [`router bgp ${own}`, ...lines.map((line) => ` ${line}`)]);
  }
  const to = bgpSection(device, device.bgp, table);
  if (stranger === undefined) return setLines(to, lines);
  return byHand(to, [`no neighbor ${stranger.address}`, ...lines, ...settingsOf(stranger, address)]);
}

/** The lines of a neighbour under another address, as far as they are known. */
function settingsOf(neighbor: BgpNeighbor, address: string): readonly string[] {
  const { updateSource, password, nextHopSelf, peerGroup, ebgpMultihop, routeMapIn, routeMapOut } = neighbor;
  const words = [
    ...(peerGroup?.value === undefined ? [] : [`peer-group ${peerGroup.value}`]),
    ...(updateSource?.value === undefined ? [] : [`update-source ${updateSource.value}`]),
    ...(ebgpMultihop === undefined ? [] : [`ebgp-multihop ${blank("hops", ebgpMultihop)}`]),
    ...(password === undefined ? [] : [`password ${blank("password", password.at)}`]),
    ...(neighbor.routeReflectorClient === undefined ? [] : ["route-reflector-client"]),
    ...(nextHopSelf === undefined ? [] : [`next-hop-self${nextHopSelf.all ? " all" : ""}`]),
    ...(routeMapIn?.value === undefined ? [] : [`route-map ${routeMapIn.value} in`]),
    ...(routeMapOut?.value === undefined ? [] : [`route-map ${routeMapOut.value} out`]),
  ];
  return words.map((each) => `neighbor ${address} ${each}`);
}

/** Takes a `network` line away. */
export function removeNetwork(device: Device, line: Place): Fix | undefined {
  for (const table of device.bgp?.tables ?? []) {
    const prefix = table.networks.find(({ at }) => at === line)?.prefix.value;
    if (device.bgp === undefined || prefix === undefined) continue;
    const words = `network ${prefix.address} mask ${netmaskOf(prefix.length)}`;
    return removeLine(bgpSection(device, device.bgp, table), words, line);
  }
  return undefined;
}
