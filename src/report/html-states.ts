/** What routers should show of each other: beside each pair in a few words, and as a table of rows of `show dmvpn` and of IKE. */
import type { IkeBrief, PeerBrief, RouterBrief, TunnelBrief } from "../predict/brief.ts";
import { html } from "./html-text.ts";
import { count } from "./text.ts";

/** Rows that are printed before the rest is counted. */
const most = 100;

/** The routers of one network by name. */
export type Shown = ReadonlyMap<string, RouterBrief>;

export function shownBy(routers: readonly RouterBrief[] | undefined): Shown {
  return new Map((routers ?? []).map((each) => [each.device, each]));
}

/** What each of two routers shows of the other; nothing where neither shows anything. */
export function seenOf(shown: Shown, a: string, b: string): string {
  return [
    [a, b],
    [b, a],
  ]
    .flatMap(([self = "", other = ""]) => {
      const words = wordsOf(shown.get(self), other);
      return words.length === 0 ? [] : [`${self}: ${words.join(", ")}`];
    })
    .join("; ");
}

function wordsOf(router: RouterBrief | undefined, other: string): readonly string[] {
  if (router === undefined) return [];
  const { tunnels, ike, neighbors } = router;
  const isAbout = ({ device }: { readonly device?: string }) => device === other;
  const rows = tunnels.flatMap(({ peers }) =>
    peers.filter(isAbout).map(({ state, attributes }) => `${state} ${attributes}`),
  );
  const sas = ike.filter(isAbout).map(ikeWords);
  const lost = neighbors.filter(isAbout).map(({ protocol, state, shows }) => `${protocol} ${shows ?? state}`);
  const words = [...rows, ...sas, ...lost];
  return words.length === 0 && tunnels.length > 0 ? ["no row"] : words;
}

function ikeWords({ version, state }: IkeBrief): string {
  return `IKEv${version} ${state}`;
}

interface Row {
  readonly router: RouterBrief;
  readonly tunnel: TunnelBrief;
  readonly peer: PeerBrief;
}

/** Peers of all tunnels, those that are not up first; empty where there are none. */
export function stateTable(shown: Shown): string {
  const all = [...shown.values()].flatMap((router) =>
    router.tunnels.flatMap((tunnel) => tunnel.peers.map((peer): Row => ({ router, tunnel, peer }))),
  );
  if (all.length === 0) return "";
  const notable = all.filter(isNotable);
  const rows = [...notable, ...all.filter((each) => !isNotable(each))].slice(0, most);
  const head = [
    "router",
    "tunnel",
    "role",
    "peer",
    "NBMA",
    "tunnel address",
    "state",
    "attributes",
    "IKE",
    "why",
  ];
  const rest = all.length - rows.length;
  const more = rest > 0 ? `<p>and ${html(count(rest, "more row"))}</p>` : "";
  return `<details${notable.length > 0 ? " open" : ""}><summary>What the routers should show</summary><div class="scroll"><table><thead><tr>${head
    .map((each) => `<th>${each}</th>`)
    .join("")}</tr></thead><tbody>${rows.map(rowOf).join("")}</tbody></table></div>${more}</details>`;
}

function isNotable({ peer: { state, cause } }: Row): boolean {
  return state !== "UP" || cause !== undefined;
}

function rowOf({ router, tunnel, peer }: Row): string {
  const { device = "", nbma = "", state, attributes, onDemand, cause } = peer;
  const sa = router.ike.find((each) => each.device === peer.device && each.remote === peer.nbma);
  const why = cause === undefined ? "" : [`${cause.layer}: ${cause.says}`, ...cause.rules].join(", ");
  const cells = [
    router.device,
    tunnel.interface,
    tunnel.role,
    device,
    nbma,
    peer.tunnel ?? "",
    state,
    onDemand ? `${attributes} on demand` : attributes,
    sa === undefined ? "" : ikeWords(sa),
    why,
  ];
  return `<tr${state === "UP" || state === "unknown" ? "" : ' class="down-row"'}>${cells.map((each) => `<td>${html(each)}</td>`).join("")}</tr>`;
}
