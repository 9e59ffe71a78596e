/** `show dmvpn` and `show ip nhrp brief`. */
import { compareAddresses } from "../order.ts";
import type { PeerPrediction, TunnelPrediction } from "../prediction.ts";
import { placeholder, remark, row, shortInterface, unknown } from "./columns.ts";
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

function tunnel({ interface: name, family, type, peers, morePeers }: TunnelPrediction): readonly string[] {
  return [
    "",
    `Interface: ${name}, ${family === "ipv4" ? "IPv4" : "IPv6"} NHRP Details`,
    `Type:${type}, NHRP Peers:${peers.filter(({ onDemand }) => !onDemand).length},`,
    "",
    " # Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb",
    " ----- --------------- --------------- ----- -------- -----",
    ...peers.map(peerRow),
    ...(morePeers > 0 ? [`! and on demand up to ${morePeers} spokes`] : []),
  ];
}

function peerRow(peer: PeerPrediction): string {
  const { nbma, tunnel: address, state, type } = peer;
  const cells =
    type === "incomplete"
      ? ["     0", "UNKNOWN", address ?? unknown, state, "never", "IX"]
      : ["     1", nbma ?? unknown, address ?? unknown, state, placeholder, type === "static" ? "S" : "D"];
  return remark(row(cells, [7, ...widths.slice(1)]), remarkOf(peer));
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

export function nhrpBrief(tunnels: readonly TunnelPrediction[], style: Style): readonly string[] {
  const entries = entriesOf(tunnels, style);
  return style === "classic" ? classicBrief(entries) : xeBrief(entries);
}

function classicBrief(entries: readonly Entry[]): readonly string[] {
  const columns = [21, 16, 16, 9, 8, 0];
  return [
    "   Target             Via            NBMA           Mode   Intfc   Claimed",
    ...entries.map(({ target, nbma, type, interface: name, onDemand }) =>
      remark(
        row([withLength(target), target, nbma, type, shortInterface(name), "<   >"], columns),
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
      row([shortInterface(name), target, nbma], [9, 51, 0]),
      remark(
        row(["", withLength(target), `${type === "static" ? "S" : "D"}/${placeholder}`], [9, 44, 0]),
        onDemand ? "on demand" : undefined,
      ),
    ]),
  ];
}

function withLength(address: string): string {
  if (address === unknown) return address;
  return `${address}/${address.includes(":") ? 128 : 32}`;
}
