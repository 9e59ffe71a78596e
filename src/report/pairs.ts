/** The pairs of routers of networks in one list. */
import type { LinkView, NetworkView } from "../network/view.ts";

/** Two routers that may talk over tunnels. */
export interface Pair {
  /** Label of their cloud; none for a point-to-point tunnel. */
  readonly cloud: string | undefined;
  readonly link: LinkView;
}

/** Pairs of clouds first, then the point-to-point tunnels, network by network. */
export function pairsIn(networks: readonly NetworkView[]): readonly Pair[] {
  return networks.flatMap(({ clouds, tunnels }) => [
    ...clouds.flatMap(({ label, links }) => links.map((link) => ({ cloud: label, link }))),
    ...tunnels.map((link) => ({ cloud: undefined, link })),
  ]);
}
