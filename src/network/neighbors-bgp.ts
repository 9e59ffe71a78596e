/** Whether BGP of two members opens a session over their tunnel. */
import { sameSecret } from "../model/secret.ts";
import { type Fit, fits, gravest, staysUp } from "./neighbor-fit.ts";
import type { Neighborship } from "./neighbors.ts";
import { asNumbersOf, type BgpOverTunnel, bgpWith } from "./overlay-bgp.ts";
import type { Cloud, Member } from "./types.ts";

/** Sessions that both ends have, as the first of the two sees them; those that the other end does not answer are down. */
export function bgpNeighbors(cloud: Cloud, self: Member, peer: Member): readonly Neighborship[] {
  const answers = bgpWith(cloud, peer, self);
  return bgpWith(cloud, self, peer).map((mine): Neighborship => {
    const { neighbor, via } = mine;
    const fit = gravest([
      ...answers.map((each) => expects(cloud, each, peer, self)),
      ...answers.map((each) => passwords(mine, each, self, peer)),
      expects(cloud, mine, self, peer),
      reachesFar(mine, self),
      ...answers.map((each) => reachesFar(each, peer)),
      ...answers.map((each) => calls(mine, each, self, peer)),
      staysUp(cloud, self, peer, "bgp"),
      answers.length > 0
        ? fits
        : { state: "down", says: `${peer.device.name} has no line for ${self.device.name}` },
      neighbor.shutdown === undefined
        ? fits
        : { state: "down", says: `${self.device.name} has the neighbour shut down` },
      ...answers.map(
        (each): Fit =>
          each.neighbor.shutdown === undefined
            ? fits
            : { state: "down", says: `${peer.device.name} has the neighbour shut down` },
      ),
    ]);
    return {
      protocol: "bgp",
      name: "BGP",
      number: neighbor.remoteAs?.value,
      address: via === "listen-range" ? peer.address?.value?.address : neighbor.address,
      spots: [mine, ...answers].map((each) => ({ at: each.neighbor.at, says: "BGP neighbour" })),
      ...fit,
    };
  });
}

/** Whether a router has the AS number that its neighbour expects of it. */
function expects(cloud: Cloud, { neighbor }: BgpOverTunnel, self: Member, peer: Member): Fit {
  const expected = neighbor.remoteAs?.value;
  const numbers = asNumbersOf(cloud, peer, self);
  if (expected === undefined || numbers.size === 0)
    return { state: "unknown", says: "an AS number is not shown" };
  if (numbers.has(expected)) return fits;
  const has = [...numbers].join(" or ");
  return {
    state: "down",
    says: `${self.device.name} expects AS ${expected} of ${peer.device.name}, which has AS ${has}`,
  };
}

/** eBGP stays on the link unless it is told otherwise. */
function reachesFar({ neighbor, process, via }: BgpOverTunnel, { device }: Member): Fit {
  const as = neighbor.remoteAs?.value;
  if (via !== "loopback" || as === undefined || as === process.as) return fits;
  if (neighbor.ebgpMultihop ?? neighbor.disableConnectedCheck) return fits;
  return device.text === "complete"
    ? {
        state: "down",
        says: `${device.name}'s session with ${neighbor.address} may not be longer than one hop`,
      }
    : { state: "unknown", says: "how long a session may be is not shown" };
}

/** Calls from a tunnel's address are refused by who expects a loopback; where one end calls rightly, it is left open which session stays. */
function calls(mine: BgpOverTunnel, theirs: BgpOverTunnel, self: Member, peer: Member): Fit {
  const refused = [mine, theirs].filter(({ neighbor }) => neighbor.updateSource === undefined);
  if (mine.via !== "loopback" || theirs.via !== "loopback" || refused.length === 0) return fits;
  const names = `${self.device.name} and ${peer.device.name}`;
  const isCertain = refused.length === 2 && [self, peer].every(({ device }) => device.text === "complete");
  return isCertain
    ? { state: "down", says: `neither of ${names} calls the other from the loopback that is expected` }
    : { state: "unknown", says: `one of ${names} calls the other from another address than its loopback` };
}

function passwords(mine: BgpOverTunnel, theirs: BgpOverTunnel, self: Member, peer: Member): Fit {
  const [ours, other] = [mine.neighbor.password, theirs.neighbor.password];
  if (ours === undefined && other === undefined) return fits;
  if (ours === undefined || other === undefined) {
    return [self, peer].every(({ device }) => device.text === "complete")
      ? { state: "down", says: "only one of the two has a password for their session" }
      : { state: "unknown", says: "a password is not shown" };
  }
  const equal =
    ours.value && other.value ? sameSecret({ secret: ours.value }, { secret: other.value }) : undefined;
  if (equal === undefined) return { state: "unknown", says: "a password is masked" };
  return equal ? fits : { state: "down", says: "their BGP passwords differ" };
}
