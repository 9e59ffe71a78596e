/** `show dmvpn` and `show ip|ipv6 nhrp brief`. */
import { attributesOf } from "../brief.ts";
import { compareAddresses } from "../order.ts";
import type { PeerPrediction, TunnelPrediction } from "../prediction.ts";
import {
  placeholder,
  printedAddress,
  printedInterface,
  remark,
  row,
  shortInterface,
  unknown,
} from "./columns.ts";
import type { Style } from "./render.ts";

const legend = {
  classic: [
    "Legend: Attrb --> S - Static, D - Dynamic, I - Incomplete",
    "        N - NATed, L - Local, X - No Socket",
    "        # Ent --> Number of NHRP entries with same NBMA peer",
    "        NHS Status: E --> Expecting Replies, R --> Responding, W --> Waiting",
    "        UpDn Time --> Up or Down Time for a Tunnel",
  ],
  xe: [
    "Legend: Attrb --> S - Static, D - Dynamic, I - Incomplete",
    "        N - NATed, L - Local, X - No Socket",
    "        T1 - Route Installed, T2 - Nexthop-override, B - BGP",
    "        C - CTS Capable, I2 - Temporary",
    "        # Ent --> Number of NHRP entries with same NBMA peer",
    "        NHS Status: E --> Expecting Replies, R --> Responding, W --> Waiting",
    "        UpDn Time --> Up or Down Time for a Tunnel",
  ],
} as const;

const rule = "=".repeat(74);

/** Columns: entries, NBMA, tunnel address, state, time, attributes. */
const widths = [6, 16, 16, 6, 9, 6];

export function dmvpn(tunnels: readonly TunnelPrediction[], style: Style): readonly string[] {
  return [...legend[style], rule, ...tunnels.flatMap(tunnel)];
}

function tunnel(prediction: TunnelPrediction): readonly string[] {
  const { interface: name, family, type, peers, morePeers, detour } = prediction;
  const count = peers.filter(({ onDemand }) => !onDemand).length;
  return [
    "",
    `Interface: ${printedInterface(name)}, ${family === "ipv4" ? "IPv4" : "IPv6"} NHRP Details`,
    ...(family === "ipv4" ? table(type, count, peers) : paragraphs(type, count, peers)),
    ...(morePeers > 0 ? [`! and on demand up to ${morePeers} spokes`] : []),
    ...(detour === undefined ? [] : [`! between the networks of spokes through the hub: ${detour}`]),
  ];
}

type Peers = TunnelPrediction["peers"];

function table(type: string, count: number, peers: Peers): readonly string[] {
  return [
    `Type:${type}, NHRP Peers:${count},`,
    "",
    " # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb",
    " ----- --------------- --------------- ----- -------- -----",
    ...peers.flatMap(peerRow),
  ];
}

/** What a row says of a peer. */
function cellsOf(peer: PeerPrediction) {
  const { nbma, tunnel: address, state, type } = peer;
  const attributes = attributesOf(peer);
  return type === "incomplete"
    ? { entries: "0", nbma: "UNKNOWN", address, state, time: "never", attributes }
    : { entries: "1", nbma: nbma ?? unknown, address, state, time: placeholder, attributes };
}

/** Behind an address of IPv6 the row goes on in the next line. */
function peerRow(peer: PeerPrediction): readonly string[] {
  const { entries, nbma, address, state, time, attributes } = cellsOf(peer);
  const first = ["", entries.padStart(5), printedAddress(nbma)];
  const rest = [address ?? unknown, state, time, attributes];
  const isWide = nbma.includes(":");
  const line = isWide ? ["", "", "", ...rest] : [...first, ...rest];
  const columns = [1, 6, ...widths.slice(1)];
  return [...(isWide ? [row(first, columns)] : []), remark(row(line, columns), remarkOf(peer))];
}

/** IPv6 has four lines a peer. */
function paragraphs(type: string, count: number, peers: Peers): readonly string[] {
  return [
    `Type:${type}, Total NBMA Peers (v4/v6): ${count}`,
    ...peers.flatMap((peer, index) => {
      const { entries, nbma, address = unknown, state, time, attributes } = cellsOf(peer);
      return [
        `${String(index + 1).padStart(5)}.Peer NBMA Address: ${printedAddress(nbma)}`,
        `        Tunnel IPv6 Address: ${printedAddress(address)}`,
        `        IPv6 Target Network: ${withLength(address)}`,
        remark(
          `        # Ent: ${entries}, Status: ${state}, UpDn Time: ${time}, Cache Attrib: ${attributes}`,
          remarkOf(peer),
        ),
      ];
    }),
  ];
}

function remarkOf({ onDemand, cause }: PeerPrediction): string | undefined {
  const why = cause && [`${cause.layer}: ${cause.says}`, ...cause.rules].join(", ");
  const parts = [onDemand ? "on demand" : [], why ?? []].flat();
  return parts.length === 0 ? undefined : parts.join("; ");
}

/** One row of the cache. */
interface Entry {
  readonly target: string;
  readonly nbma: string;
  readonly type: "static" | "dynamic";
  readonly interface: string;
  readonly onDemand: boolean;
}

/**
 * Entries by tunnel, sorted by target. A spoke that others ask for their way to it also keeps an entry of its own address; the table of IOS XE
 * leaves it out, since no socket belongs to it.
 */
function entriesOf(tunnels: readonly TunnelPrediction[], style: Style): readonly Entry[] {
  return tunnels.flatMap(({ interface: name, peers, address, self }) => {
    const known = peers.filter(
      ({ type, state }) =>
        type === "static" || (type === "dynamic" && (state === "UP" || state === "unknown")),
    );
    const entries = known.map(
      ({ tunnel: target, nbma, type, onDemand }): Entry => ({
        target: target ?? unknown,
        nbma: nbma ?? unknown,
        type: type === "static" ? type : "dynamic",
        interface: name,
        onDemand,
      }),
    );
    if (style === "classic" && address !== undefined && known.some(({ onDemand }) => onDemand)) {
      const own = { target: address, nbma: self ?? unknown, interface: name };
      entries.push({ ...own, type: "dynamic", onDemand: true });
    }
    return entries.sort((a, b) => compareAddresses(a.target, b.target));
  });
}

/** Entries of one family; none where no tunnel carries it. */
export function nhrpBrief(
  tunnels: readonly TunnelPrediction[],
  family: TunnelPrediction["family"],
  style: Style,
): readonly string[] {
  const carrying = tunnels.filter((each) => each.family === family);
  if (carrying.length === 0) return [];
  const entries = entriesOf(carrying, style);
  return style === "classic" ? classicBrief(entries) : xeBrief(entries);
}

function classicBrief(entries: readonly Entry[]): readonly string[] {
  const columns = [21, 16, 16, 9, 8, 0];
  return [
    "   Target             Via            NBMA           Mode   Intfc   Claimed",
    ...entries.map(({ target, nbma, type, interface: name, onDemand }) =>
      remark(
        row(
          [
            withLength(target),
            printedAddress(target),
            printedAddress(nbma),
            type,
            shortInterface(name),
            "<   >",
          ],
          columns,
        ),
        onDemand ? "on demand" : undefined,
      ),
    ),
  ];
}

function xeBrief(entries: readonly Entry[]): readonly string[] {
  return [
    "*".repeat(76),
    "    NOTE: Link-Local, No-socket and Incomplete entries are not displayed",
    "*".repeat(76),
    "Legend: Type --> S - Static, D - Dynamic",
    "        Flags --> u - unique, r - registered, e - temporary, c - claimed",
    "        a - authoritative, t - route",
    "=".repeat(76),
    "",
    "Intf     NextHop Address                                    NBMA Address",
    "         Target Network                              T/Flag",
    "-------- ------------------------------------------- ------ ----------------",
    ...entries.flatMap(({ target, nbma, type, interface: name, onDemand }) => [
      row([shortInterface(name), printedAddress(target), printedAddress(nbma)], [9, 51, 0]),
      remark(
        row(["", withLength(target), `${type === "static" ? "S" : "D"}/${placeholder}`], [9, 44, 0]),
        onDemand ? "on demand" : undefined,
      ),
    ]),
  ];
}

function withLength(address: string): string {
  if (address === unknown) return address;
  return `${printedAddress(address)}/${address.includes(":") ? 128 : 32}`;
}
