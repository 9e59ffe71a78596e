/** What an output shows that differs from the prediction, or that the configurations explain. */
import type { Diagnostic, Severity } from "../../lint/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import { addTo } from "../../syntax/add-to.ts";
import type { PeerPrediction, PeerState, RouterPrediction } from "../prediction.ts";

/** Kinds of differences, named as rules are. */
export type Difference =
  /** An output shows what the configurations cannot bring up. */
  | "verify/contradiction"
  /** An interface, address or protection is not as the configuration says. */
  | "verify/not-as-configured"
  | "verify/interface-down"
  | "verify/peer-missing"
  | "verify/peer-unexpected"
  | "verify/peer-state"
  | "verify/sa-missing"
  | "verify/neighbor-missing"
  /** A neighbour of a routing protocol that does not get as far as it should. */
  | "verify/neighbor-state"
  /** IPsec carries packets one way only. */
  | "verify/one-way"
  /** The routing table leads the tunnel's own packets nowhere, or into the tunnel. */
  | "verify/route"
  /** A capture of a router whose configuration is not there. */
  | "verify/unknown-device";

const severities: Readonly<Record<Difference, Severity>> = {
  "verify/contradiction": "warning",
  "verify/not-as-configured": "warning",
  "verify/interface-down": "error",
  "verify/peer-missing": "error",
  "verify/peer-unexpected": "warning",
  "verify/peer-state": "error",
  "verify/sa-missing": "error",
  "verify/neighbor-missing": "error",
  "verify/neighbor-state": "error",
  "verify/one-way": "error",
  "verify/route": "error",
  "verify/unknown-device": "info",
};

export interface Observation {
  readonly kind: Difference;
  readonly at: Place;
  /** The other end, or whatever else tells two observations of one kind on a router apart. */
  readonly about: string;
  readonly message: string;
  /** It may stand in what was cut off. */
  readonly isOpen?: boolean;
}

/** One router's prediction and where its output stands. */
export interface Scene {
  readonly router: RouterPrediction;
  readonly routers: readonly RouterPrediction[];
  /** The VRF that the command asked for. */
  readonly vrf: string | undefined;
  /** The family that the command asked for, or prints alone; undefined: both. */
  readonly family: RouterPrediction["neighbors"][number]["family"] | undefined;
  /** Nothing was left out of the output. */
  readonly isWhole: boolean;
  /** A spot of the output as a place. */
  place(spot: { readonly line: number; readonly column: number; readonly endColumn: number }): Place;
}

/** Ends of a sentence about what the configurations say of a pair. */
export function because(cause: NonNullable<PeerPrediction["cause"]>): string {
  const { layer, says, rules } = cause;
  return rules.length === 0 ? `${layer}: ${says}` : `${layer}: ${says}; see ${rules.join(", ")}`;
}

/** An output shows what the configurations forbid. `shows`: `R1 has an IKE SA with R2`; `why`: what they say, when that is known. */
export function contradiction(at: Place, about: string, shows: string, why: string | undefined): Observation {
  const reason = why === undefined ? "" : ` (${why})`;
  const message = `${shows}, but the configurations cannot bring that up${reason}: configurations and output are not of the same time`;
  return { kind: "verify/contradiction", at, about, message };
}

/** What a state that is not UP means, where the configurations know no reason. */
export function meaningOf(state: string): string {
  return meanings[state as PeerState] ?? "the configurations know no reason for that";
}

const meanings: Readonly<Partial<Record<PeerState | "INTF", string>>> = {
  INTF: "the tunnel's line protocol is down on the box: its source is, or IPv6 found its address in use",
  IKE: "phase 1 of IKE is not up although the configurations agree: the peer is not reached, UDP 500 or 4500 is filtered on the way, or the box has other lines",
  IPSEC:
    "IKE is up, IPsec is not although the configurations agree: the box has other lines, or old SAs hold",
  NHRP: "IPsec passes, the next hop server does not answer although the configurations agree: ESP is filtered one way, or the box has other lines",
};

/** One diagnostic for all observations of a kind about one pair, whichever end and output they come from. */
export function merged(observations: readonly Observation[]): readonly Diagnostic[] {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = [each.kind, ...[each.at.device, each.about].sort()].join("\n");
    addTo(groups, key, each);
  }
  // What is certain stands before what is not.
  const sorted = [...groups.values()].map((group) =>
    group.toSorted((a, b) => Number(a.isOpen === true) - Number(b.isOpen === true)),
  );
  return sorted.flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            rule: first.kind,
            severity: first.isOpen === true ? "info" : severities[first.kind],
            message: messageOf(first),
            at: first.at,
            related: others.map((each) => ({ at: each.at, message: messageOf(each) })),
          },
        ],
  );
}

function messageOf({ message, isOpen }: Observation): string {
  return isOpen === true
    ? `${message}; the text stops in this output without a line end and may have been cut`
    : message;
}
