/** Whether two members agree on an IPsec SA: transform set, mode and PFS. */
import type { Step } from "./chain.ts";
import { isOneWithin, unmirrored } from "./crypto-pairs.ts";
import { protectionOf } from "./ike.ts";
import {
  agreeModes,
  agreePfs,
  agreeTransforms,
  isOneSided,
  type OfferedSet,
  type PfsSetting,
} from "./transform.ts";
import type { Link } from "./types.ts";

const layer = "ipsec";

export function ipsecStep({ a, b, kind }: Link): Step {
  if (protectionOf(a).type === "none" && protectionOf(b).type === "none") {
    return { layer, state: "not needed", says: "no IPsec without protection", spots: [] };
  }
  const sets = agreeTransforms(a, b);
  if (sets.type === "unknown")
    return { layer, state: "unknown", says: "masked or unseen transform sets decide", spots: [] };
  const words = ({ name, algorithms }: OfferedSet) => `\`${name}\` (${algorithms?.join(" ") ?? "masked"})`;
  const spots = [
    { at: sets.a.at, says: `${a.device.name} offers ${words(sets.a)}` },
    { at: sets.b.at, says: `${b.device.name} offers ${words(sets.b)}` },
  ];
  if (sets.type === "none") return { layer, state: "broken", says: "no transform set in common", spots };
  const modes = agreeModes(a, b);
  if (modes.type === "fails") {
    const ends = [
      { at: modes.hub.modeAt, says: `${a.device.name}: ${modes.hub.mode} mode` },
      { at: modes.spoke.modeAt, says: `${b.device.name}: ${modes.spoke.mode} mode` },
    ];
    return {
      layer,
      state: "broken",
      says: `${modes.hub.mode} mode meets ${modes.spoke.mode} mode`,
      spots: ends,
    };
  }
  const pfs = agreePfs(a, b);
  if (pfs.type === "fails" && !(kind === "hub-hub" && isOneSided(pfs))) {
    const words = ({ group }: PfsSetting) => (group === "none" ? "no PFS" : `PFS group ${group}`);
    const ends = [
      { at: pfs.hub.at, says: `${a.device.name}: ${words(pfs.hub)}` },
      { at: pfs.spoke.at, says: `${b.device.name}: ${words(pfs.spoke)}` },
    ];
    return { layer, state: "broken", says: "the two do not agree on PFS", spots: ends };
  }
  const flows = flowsStep({ a, b });
  if (flows !== undefined) return flows;
  const mode = modes.type === "same" ? `${sets.a.mode} mode` : "tunnel mode";
  const late =
    pfs.type === "rekey"
      ? ", but its rekey fails for want of one PFS group"
      : pfs.type === "fails"
        ? ", when the end with PFS starts it"
        : "";
  return { layer, state: "ok", says: `${sets.a.algorithms?.join(" ") ?? "one set"}, ${mode}${late}`, spots };
}

/** Of two crypto maps none of whose lines is the mirror of one of the other's. */
function flowsStep({ a, b }: Pick<Link, "a" | "b">): Step | undefined {
  if (a.cryptoMap === undefined || b.cryptoMap === undefined) return undefined;
  const lists = unmirrored({
    a: { device: a.device, entry: a.cryptoMap },
    b: { device: b.device, entry: b.cryptoMap },
  });
  if (lists === undefined || lists.unanswered.length < lists.mine.length) return undefined;
  const spots = [a, b].map(({ device, interface: face, cryptoMap }) => ({
    at: cryptoMap?.acl?.at ?? face.at,
    says: `${device.name}'s access list is named here`,
  }));
  return isOneWithin(lists)
    ? {
        layer,
        state: "unknown",
        says: "the SA comes up from the side with the narrower access list alone",
        spots,
      }
    : { layer, state: "broken", says: "the access lists of the two do not mirror each other", spots };
}
