/** `show dmvpn` and `show ip nhrp brief` against the prediction. */
import type { Dmvpn, IpNhrp, IpNhrpBrief, IpNhrpNhs } from "../../show/generated/results.ts";
import { interfaceTypes } from "../../syntax/generated/facts.ts";
import { createInterfaceNames } from "../../syntax/interface-names.ts";
import type { PeerPrediction, TunnelPrediction } from "../prediction.ts";
import { because, contradiction, meaningOf, type Observation, type Scene } from "./observation.ts";

const names = createInterfaceNames(interfaceTypes);

/** `Tu0` as some outputs write it is Tunnel0. */
function fullName(name: string | undefined): string | undefined {
  return name && names.read(name);
}

/** An entry as either output has it. */
interface Entry {
  readonly at: Dmvpn["at"];
  readonly interface: string | undefined;
  readonly tunnel: string | undefined;
  readonly nbma: string | undefined;
  /** Undefined where the output does not tell. */
  readonly state: string | undefined;
  readonly type: "static" | "dynamic" | undefined;
}

export function checkDmvpn({ at, interfaces }: Dmvpn, scene: Scene): readonly Observation[] {
  const entries = interfaces.flatMap(({ interface: name, peers }) =>
    peers.map(
      (peer): Entry => ({
        at: peer.at,
        interface: name,
        tunnel: peer.tunnel,
        nbma: peer.nbma,
        // IPv6 prints them below the peer, for each network that it leads to.
        state: peer.state ?? peer.targets[0]?.state,
        type: (peer.attributes ?? peer.targets[0]?.attributes)?.startsWith("S")
          ? "static"
          : (peer.attributes ?? peer.targets[0]?.attributes)?.startsWith("D")
            ? "dynamic"
            : undefined,
      }),
    ),
  );
  return itself(at, entries, scene) ?? check("show dmvpn", at, entries, scene);
}

/** A router is no peer of its own: an output that lists it is another one's. */
function itself(
  at: Dmvpn["at"],
  entries: readonly Entry[],
  scene: Scene,
): readonly Observation[] | undefined {
  const { router, place } = scene;
  const own = router.tunnels.flatMap(({ address }) => address ?? []);
  const row = entries.find(({ tunnel, nbma }) => {
    const mine = router.tunnels.find((each) => each.address === tunnel);
    return tunnel !== undefined && own.includes(tunnel) && (mine?.self === undefined || nbma === mine.self);
  });
  if (row === undefined) return undefined;
  const message = `this output lists ${router.device} itself (${row.tunnel}) as a peer: it is another router's, or the names are mixed up`;
  return [{ kind: "verify/contradiction", at: place(at), about: router.device, message }];
}

export function checkNhrpBrief({ at, entries }: IpNhrpBrief, scene: Scene): readonly Observation[] {
  const types: Readonly<Record<string, Entry["type"]>> = {
    static: "static",
    S: "static",
    dynamic: "dynamic",
    D: "dynamic",
  };
  const read = entries.map(
    (entry): Entry => ({
      at: entry.at,
      interface: entry.interface,
      tunnel: entry.target?.replace(/\/(32|128)$/, ""),
      nbma: entry.nbma,
      state: undefined,
      type: types[entry.type ?? ""],
    }),
  );
  return check("show ip nhrp brief", at, read, scene);
}

function check(
  command: string,
  at: Dmvpn["at"],
  entries: readonly Entry[],
  scene: Scene,
): readonly Observation[] {
  // Some commands print one family alone.
  const isShown = ({ family }: TunnelPrediction) =>
    entries.some(({ tunnel = "" }) => tunnel.includes(":") === (family === "ipv6")) ||
    (entries.length === 0 && family === "ipv4");
  return scene.router.tunnels.filter(isShown).flatMap((tunnel) => {
    const mine = entries.filter((entry) => fullName(entry.interface) === tunnel.interface);
    // Two routers may have one address: then the transport address tells which is meant.
    const expected = (entry: Entry) => {
      const [first, ...others] = tunnel.peers.filter((peer) => peer.tunnel === entry.tunnel);
      return others.find(({ nbma }) => nbma === entry.nbma) ?? first;
    };
    return [
      ...mine.flatMap((entry) => compare(entry, expected(entry), tunnel, scene)),
      ...tunnel.peers.flatMap((peer) => missing(command, at, peer, mine, tunnel, scene)),
    ];
  });
}

/** The long form: of networks behind peers it has entries too, and of the router's own. */
export function checkNhrp({ at, entries }: IpNhrp, scene: Scene): readonly Observation[] {
  const read = entries
    .filter(({ flags, type }) => type !== "incomplete" && flags?.includes("local") !== true)
    .map((entry): Entry => {
      const type = entry.type === "static" || entry.type === "dynamic" ? entry.type : undefined;
      const tunnel = entry.target?.replace(/\/(32|128)$/, "");
      return { at: entry.at, interface: entry.interface, tunnel, nbma: entry.nbma, state: undefined, type };
    });
  return check("show ip nhrp", at, read, scene);
}

/** A next hop server that should answer and does not. */
export function checkServers({ interfaces }: IpNhrpNhs, scene: Scene): readonly Observation[] {
  const { router, place } = scene;
  return interfaces.flatMap(({ interface: name, servers }) => {
    const tunnel = router.tunnels.find((each) => each.interface === fullName(name));
    return servers.flatMap(({ at, server, state }): readonly Observation[] => {
      const peer = tunnel?.peers.find((each) => each.tunnel === server);
      const about = peer?.device ?? server ?? "";
      if (peer === undefined || state === undefined) return [];
      if (state.includes("R") && peer.cause !== undefined && peer.state !== "unknown")
        return [contradiction(place(at), about, `${about} answers ${router.device}`, because(peer.cause))];
      if (state !== "E") return [];
      const why = peer.cause === undefined ? meaningOf("NHRP") : because(peer.cause);
      const message = `${router.device} waits for an answer of its next hop server ${about} (${server}): ${why}`;
      return [{ kind: "verify/peer-state", at: place(at), about, message }];
    });
  });
}

function compare(
  entry: Entry,
  peer: PeerPrediction | undefined,
  tunnel: TunnelPrediction,
  scene: Scene,
): readonly Observation[] {
  const place = scene.place(entry.at);
  const { device } = scene.router;
  if (peer === undefined) {
    // Its own address, a prefix that a shortcut leads to, or one of more spokes than are predicted one by one.
    if (entry.tunnel === tunnel.address || entry.tunnel?.includes("/") || tunnel.morePeers > 0) return [];
    const owner = scene.routers.find(({ tunnels }) =>
      tunnels.some((each) => each.address !== undefined && each.address === entry.tunnel),
    );
    if (owner !== undefined) {
      const cause = owner.tunnels.flatMap(({ peers }) => peers).find((each) => each.device === device)?.cause;
      const why = cause ? because(cause) : "no hub could tell it where the other is";
      return [contradiction(place, owner.device, `${device} has an entry for ${owner.device}`, why)];
    }
    const message = `${device} has an entry for ${entry.tunnel ?? "an unknown address"} on ${tunnel.interface}, which no configuration explains: a router that is not among the files, or configurations of another time`;
    return [{ kind: "verify/peer-unexpected", at: place, about: entry.tunnel ?? "", message }];
  }
  const about = peer.device ?? peer.tunnel ?? "";
  const found: Observation[] = [];
  const { state } = entry;
  const isUp = state === "UP" || (state === undefined && entry.type === "dynamic");
  if (isUp && peer.cause !== undefined && peer.state !== "unknown") {
    const shows = `${device} shows ${about} as reached`;
    found.push(contradiction(place, about, shows, because(peer.cause)));
  } else if (!isUp && state !== undefined) {
    const why = peer.cause === undefined ? meaningOf(state) : because(peer.cause);
    const message = `${device} waits in state ${state} for ${about}: ${why}`;
    found.push({ kind: "verify/peer-state", at: place, about, message });
  }
  if (peer.nbma !== undefined && entry.nbma !== undefined && entry.nbma !== peer.nbma) {
    const message = `${device} reaches ${about} at ${entry.nbma}, the configurations say ${peer.nbma}`;
    found.push({ kind: "verify/not-as-configured", at: place, about, message });
  }
  if (entry.type !== undefined && entry.type !== peer.type) {
    const message = `${device}'s entry for ${about} is ${entry.type}, by the configurations it is ${peer.type}`;
    found.push({ kind: "verify/not-as-configured", at: place, about, message });
  }
  return found;
}

function missing(
  command: string,
  at: Dmvpn["at"],
  peer: PeerPrediction,
  entries: readonly Entry[],
  tunnel: TunnelPrediction,
  { router, place }: Scene,
): readonly Observation[] {
  if (peer.onDemand || (peer.type === "dynamic" && peer.state !== "UP")) return [];
  if (peer.type === "incomplete" && command !== "show dmvpn") return [];
  if (entries.some((entry) => entry.tunnel === peer.tunnel)) return [];
  const about = peer.device ?? peer.tunnel ?? "";
  const why =
    peer.type === "static"
      ? "a line maps it"
      : "it should have registered, and nothing in the configurations forbids it";
  const message = `\`${command}\` of ${router.device} has no entry for ${about} (${peer.tunnel ?? "unknown"}) on ${tunnel.interface}: ${why}`;
  return [{ kind: "verify/peer-missing", at: place(at), about, message }];
}
