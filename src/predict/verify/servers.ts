/** `show ip nhrp nhs` and `show ip nhrp traffic` against the prediction. */
import type { IpNhrpNhs, NhrpTraffic } from "../../show/generated/results.ts";
import { fullName } from "./entries.ts";
import { because, contradiction, meaningOf, type Observation, type Scene } from "./observation.ts";

type NhsInterface = Pick<IpNhrpNhs["interfaces"][number], "interface" | "servers">;

/** A next hop server that should answer and does not. `show dmvpn detail` lists them too. */
export function checkServers(
  { interfaces }: { readonly interfaces: readonly NhsInterface[] },
  scene: Scene,
): readonly Observation[] {
  const { router, place } = scene;
  return interfaces.flatMap(({ interface: name, servers }) => {
    const tunnels = router.tunnels.filter((each) => each.interface === fullName(name));
    const peers = tunnels.flatMap((tunnel) => tunnel.peers);
    return servers.flatMap(({ at, server, state }): readonly Observation[] => {
      const peer = peers.find((each) => each.tunnel === server);
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

/** So many requests go out before silence means something. */
const some = 3;

/** Registrations that nobody answers. The counters say nothing of one server when several are asked. */
export function checkTraffic({ interfaces }: NhrpTraffic, scene: Scene): readonly Observation[] {
  const { router, place, family = "ipv4" } = scene;
  return interfaces.flatMap(({ at, interface: name, directions }): readonly Observation[] => {
    const [sent, received] = ["Sent", "Rcvd"].map((way) => directions.find((each) => each.direction === way));
    const requests = sent?.registrationRequests ?? 0;
    if (requests < some || received?.registrationReplies !== 0) return [];
    const tunnel = router.tunnels.find((each) => each.interface === fullName(name) && each.family === family);
    const servers = tunnel?.peers.filter(({ type }) => type === "static") ?? [];
    const [first] = servers;
    if (first === undefined || servers.some(({ state }) => state === "unknown")) return [];
    const cause = servers.find((each) => each.cause !== undefined)?.cause;
    const why = cause === undefined ? meaningOf("NHRP") : because(cause);
    const errors = received.errorIndications ?? 0;
    const refused = errors > 0 ? `, ${errors} error indications came back` : "";
    const message = `${router.device} sent ${requests} registrations on ${tunnel?.interface} and got no reply${refused}: ${why}`;
    const about = servers.length === 1 ? (first.device ?? first.tunnel ?? "") : (tunnel?.interface ?? "");
    return [{ kind: "verify/peer-state", at: place(at), about, message }];
  });
}
