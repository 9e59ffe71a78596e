/** Sessions of FlexVPN: clients with the hub that they are connected to, and with each other once a hub redirects them. */
import { shortcutClients, shortcutLink } from "../network/shortcut-links.ts";
import { templateLinks } from "../network/template-links.ts";
import type { Link, Member, Network } from "../network/types.ts";
import { addTo } from "../syntax/add-to.ts";
import { few, pairsOf } from "./pairs.ts";
import { peersOf } from "./peers.ts";
import type { TunnelPrediction } from "./prediction.ts";
import type { Session } from "./session.ts";

/** A client tries its hubs one after the other and stays with the first that answers. */
export function clientSessions(
  network: Network,
  sessionsOf: (link: Link) => readonly Session[],
): readonly Session[] {
  const tried = new Map<Member, (readonly Session[])[]>();
  for (const link of templateLinks(network)) {
    const client = link.a.interface.type === "Virtual-Template" ? link.b : link.a;
    addTo(tried, client, sessionsOf(link));
  }
  return [...tried.values()].flatMap(
    (tries) => tries.find((each) => each.every(({ cause }) => cause === undefined)) ?? tries[0] ?? [],
  );
}

/** Pairs of clients of one hub that may talk directly, each once. */
export function shortcutPairs(network: Network, isConnected: (client: Member) => boolean): readonly Link[] {
  const met = new Map<Member, Set<Member>>();
  return shortcutClients(network).flatMap((group) => {
    const clients = group.filter(({ client }) => isConnected(client));
    return pairsOf(clients).flatMap(([a, b]) => {
      const known = met.get(a.template) ?? new Set();
      if (known.has(b.template)) return [];
      met.set(a.template, known.add(b.template));
      return [shortcutLink(a, b)];
    });
  });
}

/** The entries of NHRP on the tunnels that the templates of clients become, with the router's name. Nothing registers there. */
export function accessTunnels(
  network: Network,
  byMember: ReadonlyMap<Member, readonly Session[]>,
): readonly (readonly [device: string, tunnel: TunnelPrediction])[] {
  const met = new Set<Member>();
  return shortcutClients(network).flatMap((group) =>
    group.flatMap(({ template }): [string, TunnelPrediction][] => {
      const { device, interface: face, address, transport } = template;
      const sessions = byMember.get(template) ?? [];
      const morePeers = group.length > few ? group.length - 1 : 0;
      const [first] = sessions;
      if (met.has(template) || (first === undefined && morePeers === 0)) return [];
      met.add(template);
      const tunnel: TunnelPrediction = {
        interface: "Virtual-Access",
        vrf: face.vrf?.value,
        frontVrf: transport.vrf,
        family: "ipv4",
        type: "unknown",
        address: address?.value?.address,
        self: transport.address,
        peers: first === undefined ? [] : peersOf(first.link.cloud, template, sessions),
        morePeers,
      };
      return [[device.name, tunnel]];
    }),
  );
}
