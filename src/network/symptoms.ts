/** What log and debug say when a step of the chain breaks (measured on IOSv 15.9 and IOL-XE 17.15). */
import { sameSecret } from "../model/secret.ts";
import type { Layer, Step } from "./chain.ts";
import { isakmpOff, protectionOf } from "./ike.ts";
import { compareKeys } from "./isakmp-keys.ts";
import type { Carrier } from "./transport-peers.ts";
import type { Link, Member } from "./types.ts";

/** One sentence without its end: messages of the log, `debug` and counters that tell this step from the others. */
export function symptomOf({ layer, stops }: Step, { a, b }: Link): string {
  const version = [a, b].map((each) => protectionOf(each).type).find((type) => type.startsWith("ike"));
  const isIkev2 = version === "ikev2";
  if (layer === "filter") return dropped[stops ?? "gre"];
  if (layer === "policy" && isIkev2) return "`debug crypto ikev2` ends in `NO_PROPOSAL_CHOSEN`";
  if (layer === "policy" && [a, b].some(({ device }) => isakmpOff(device) !== undefined)) return unanswered;
  if (layer === "protection" && [a, b].every((each) => protectionOf(each).type !== "none")) return unanswered;
  if (layer === "nhrp" && differ(a, b)) return "17.x logs `wrong authentication string (11)`, 15.x nothing";
  if (layer === "key" && isIkev2) return "`Auth exchange failed` in the log and in `debug crypto ikev2`";
  if (layer === "key" && compareKeys(a, b).type === "missing")
    return "`debug crypto isakmp` says `No pre-shared key` at the end that has none";
  return symptoms[layer];
}

/** Two ends with different strings, or with one string between them. */
function differ(a: Member, b: Member): boolean {
  const [mine, theirs] = [a.nhrp?.authentication?.value, b.nhrp?.authentication?.value];
  if (mine === undefined || theirs === undefined) return mine !== theirs;
  return sameSecret({ secret: mine }, { secret: theirs }) === false;
}

const unanswered =
  "`debug crypto isakmp` or `debug crypto ikev2` retransmits without an answer, if it starts at all";

const blind = "`#pkts decaps` stays 0 behind the filter, whose counters rise";

const dropped: Readonly<Record<Carrier, string>> = {
  ike: "`debug crypto isakmp` retransmits without an answer; the counters of the filter rise",
  esp: blind,
  ahp: blind,
  "nat-t": blind,
  gre: "`show ip nhrp nhs detail` counts requests without replies; the counters of the filter rise",
};

const symptoms: Readonly<Record<Exclude<Layer, "filter">, string>> = {
  road: "a ping to the peer's transport address from the tunnel source fails",
  protection: "`%CRYPTO-4-RECVD_PKT_NOT_IPSEC` on the protected end; the other end sends in clear",
  policy: "`atts are not acceptable` in `debug crypto isakmp`",
  key: "`%CRYPTO-4-IKMP_BAD_MESSAGE` in the log",
  ipsec: "`debug crypto ipsec` ends in a proposal that was not chosen; `show crypto ipsec sa` has no SPI",
  gre: "nothing is logged; the packets are dropped without a word",
  nhrp: "`show ip nhrp nhs detail` counts requests without replies, if any go out; `debug nhrp packet` shows them",
  routing: "the log tells of neighbours that come and go, or of none at all",
};
