/** `show ip nhrp nhs` against the prediction. */
import type { IpNhrpNhs } from "../../show/generated/results.ts";
import { fullName } from "./entries.ts";
import { because, contradiction, meaningOf, type Observation, type Scene } from "./observation.ts";

/** A next hop server that should answer and does not. */
export function checkServers({ interfaces }: IpNhrpNhs, scene: Scene): readonly Observation[] {
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
