/** What the boxes show when a step of the chain breaks (measured on IOSv 15.9 and IOL-XE 17.15). */
import type { Layer, Step } from "./chain.ts";
import type { Carrier } from "./transport-peers.ts";

export interface Symptom {
  /** State of the peer in `show dmvpn` on the spoke. */
  readonly state: string;
  /** What `show` and `debug` say. */
  readonly shows: string;
}

/** What a broken step shows; a filter by what it drops. */
export function symptomOf({ layer, stops }: Step): Symptom {
  return layer === "filter" ? dropped[stops ?? "gre"] : symptoms[layer];
}

const blind: Symptom = {
  state: "NHRP",
  shows: "IKE and IPsec are up, nothing registers: `#pkts decaps` stays 0 behind the filter",
};

const dropped: Readonly<Record<Carrier, Symptom>> = {
  ike: {
    state: "IKE",
    shows: "`MM_NO_STATE` where the exchange starts; `debug crypto isakmp` retransmits without an answer",
  },
  esp: blind,
  ahp: blind,
  "nat-t": blind,
  gre: {
    state: "NHRP",
    shows: "`show ip nhrp nhs detail` counts requests without replies; the filter's counters rise",
  },
};

const symptoms: Readonly<Record<Exclude<Layer, "filter">, Symptom>> = {
  road: {
    state: "IKE",
    shows: "a ping to the peer's transport address fails, and `show crypto isakmp sa` stays empty",
  },
  protection: {
    state: "IKE",
    shows: "`%CRYPTO-4-RECVD_PKT_NOT_IPSEC` on the protected end; the other end sends in clear",
  },
  policy: { state: "IKE", shows: "`MM_NO_STATE`, and `atts are not acceptable` in `debug crypto isakmp`" },
  key: {
    state: "IKE",
    shows:
      "`MM_KEY_EXCH` or `MM_NO_STATE`, `%CRYPTO-4-IKMP_BAD_MESSAGE` in the log; with IKEv2 `Auth exchange failed`",
  },
  ipsec: { state: "IPSEC", shows: "`QM_IDLE`, but `show crypto ipsec sa` has no SPI" },
  gre: {
    state: "NHRP",
    shows:
      "IKE and IPsec are up; on the hub `#pkts decaps` rises and `#pkts encaps` stays 0, nothing is logged",
  },
  nhrp: {
    state: "NHRP",
    shows:
      "IKE and IPsec are up, `show ip nhrp nhs detail` counts requests without replies; 17.x logs a wrong authentication string",
  },
  routing: {
    state: "UP",
    shows: "`show dmvpn` is UP, but the routing protocol has no neighbour on the tunnel",
  },
};
