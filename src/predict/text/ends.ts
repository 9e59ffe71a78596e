/** What each end of one link shows of the other, in a few lines. */
import type { Link } from "../../network/types.ts";
import { attributesOf } from "../brief.ts";
import { neighborsOf } from "../neighbors.ts";
import { peersOf } from "../peers.ts";
import type { IkePrediction, IpsecPrediction, NeighborPrediction, PeerPrediction } from "../prediction.ts";
import { ikeOf, ipsecOf } from "../security.ts";
import { type Session, sessionsOf } from "../session.ts";
import { unknown } from "./columns.ts";

export interface EndView {
  readonly device: string;
  /** One output each: the command and what stands there. */
  readonly lines: readonly string[];
}

/** Both ends, the first one of the link first. */
export function endsOf(link: Link): readonly EndView[] {
  return sessionsOf(link, () => []).map((session) => ({
    device: session.self.device.name,
    lines: [
      ...(link.cloud.isPair || link.kind === "spoke-spoke" ? [] : [dmvpnLine(session)]),
      ...[ikeOf(session) ?? []].flat().map(ikeLine),
      ...[ipsecOf(session) ?? []].flat().map(ipsecLine),
      ...neighborsOf(session).map(neighborLine),
    ],
  }));
}

function dmvpnLine(session: Session): string {
  const { self, peer, link } = session;
  const overlay = peer.address?.value?.address;
  const rows = peersOf(link.cloud, self, [session]).filter(
    ({ device, tunnel, cause }) => device === peer.device.name || tunnel === overlay || cause,
  );
  const words = rows.map(peerWords);
  return `\`show dmvpn\`: ${words.length === 0 ? "no row of it" : words.join(", ")}`;
}

function peerWords(peer: PeerPrediction): string {
  const { nbma, tunnel, state, type } = peer;
  const where = nbma ?? (type === "incomplete" ? "UNKNOWN" : unknown);
  return `${where} ${tunnel ?? unknown} ${state} ${attributesOf(peer)}`;
}

function ikeLine({ version, remote, state }: IkePrediction): string {
  const command = version === 1 ? "show crypto isakmp sa" : "show crypto ikev2 sa";
  return `\`${command}\`: ${state === "none" ? "no SA" : state} with ${remote ?? "it"}`;
}

function ipsecLine({ state, sends, receives }: IpsecPrediction): string {
  const command = "`show crypto ipsec sa`:";
  if (state !== "ACTIVE") return `${command} ${state === "none" ? "no SPI" : unknown}`;
  const counter = (name: string, rises: boolean | undefined) =>
    `${name} ${rises === false ? "stay 0" : "rise"}`;
  return `${command} ACTIVE, ${counter("encaps", sends)}, ${counter("decaps", receives)}`;
}

const commands: Readonly<Record<NeighborPrediction["protocol"], string>> = {
  eigrp: "show ip eigrp neighbors",
  ospf: "show ip ospf neighbor",
  bgp: "show bgp summary",
  rip: "show ip protocols",
  isis: "show isis neighbors",
};

function neighborLine({ protocol, family, address, state, shows }: NeighborPrediction): string {
  const command =
    family === "ipv6" ? commands[protocol].replace("show ip ", "show ipv6 ") : commands[protocol];
  const down = protocol === "bgp" ? "not established" : "not there";
  const words =
    shows?.replace(/\/( *-)?$/, "") ??
    { up: "there", down, unknown: "may come and go, or not be there" }[state];
  return `\`${command}\`: ${address ?? "it"} ${words}`;
}
