/** SAs that several sessions share stand in the outputs once. */
import { compareAddresses } from "./order.ts";
import type { IkePrediction, IpsecPrediction } from "./prediction.ts";

/** Tunnels between the same two addresses share an IKE SA; one that is there anyway stands before one on demand. */
export function eachPeerOnce(ike: readonly IkePrediction[]): readonly IkePrediction[] {
  return once(ike, ({ version, frontVrf }) => `${version} ${frontVrf}`);
}

/** IPv4 and IPv6 of one tunnel go through the same SAs: IPsec sees GRE alone. */
export function eachFlowOnce(ipsec: readonly IpsecPrediction[]): readonly IpsecPrediction[] {
  return once(ipsec, (each) => each.interface);
}

/** Of several between the same two addresses the first that is up; all that lack an address. */
function once<T extends Ends>(all: readonly T[], keyOf: (each: T) => string): readonly T[] {
  const chosen = new Map<string, T>();
  const isUp = ({ state }: Ends) => state === "ACTIVE" || state === "QM_IDLE" || state === "READY";
  all.forEach((each, index) => {
    const { local, remote } = each;
    const isWhole = local !== undefined && remote !== undefined;
    const key = isWhole ? `${local} ${remote} ${keyOf(each)}` : String(index);
    const met = chosen.get(key);
    if (met === undefined || (isUp(each) && !isUp(met) && !each.onDemand)) chosen.set(key, each);
  });
  return [...chosen.values()];
}

interface Ends {
  readonly onDemand: boolean;
  readonly local: string | undefined;
  readonly remote: string | undefined;
  readonly state: string;
}

/** As the boxes sort: what is on demand last, then by the other end. */
export function byEnds(a: Ends, b: Ends): number {
  return (
    Number(a.onDemand) - Number(b.onDemand) ||
    compareAddresses(a.remote, b.remote) ||
    compareAddresses(a.local, b.local)
  );
}
