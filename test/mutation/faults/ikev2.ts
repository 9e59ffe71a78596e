/** Mistakes in IKEv2: keys, identities and proposals. */
import type { Mutant } from "../mutant.ts";

export const ikev2Faults: readonly Mutant[] = [
  {
    network: "phase3-named-eigrp-ikev2-fvrf",
    fault: "a spoke's key is another",
    file: "spoke3.cfg",
    find: "pre-shared-key Gneiss-and-Granite-61",
    replace: "pre-shared-key Gneiss-and-Granite-16",
    expect: { rule: "ikev2/key-mismatch", severity: "error", line: "pre-shared-key Gneiss-and-Granite-16" },
  },
  {
    network: "ospf-broadcast",
    fault: "a spoke's key for the hub is mistyped",
    file: "spoke1.cfg",
    find: "pre-shared-key Jasper-11-Tram",
    replace: "pre-shared-key Jasper-11-Tran",
    expect: { rule: "ikev2/key-mismatch", severity: "error", line: "pre-shared-key Jasper-11-Tran" },
  },
  {
    network: "ibgp-route-reflector",
    fault: "the key that a spoke shows is not the one that the others expect",
    file: "spoke2.cfg",
    find: "pre-shared-key local Pumice-Rain-29",
    replace: "pre-shared-key local Pumice-Rain-92",
    expect: {
      rule: "ikev2/key-mismatch",
      severity: "error",
      line: "pre-shared-key local Pumice-Rain-92",
    },
  },
  {
    network: "dual-hub",
    fault: "a spoke's key for both hubs is another",
    file: "spoke1.cfg",
    find: "pre-shared-key Zircon-Lantern-07",
    replace: "pre-shared-key Zircon-Lantern-70",
    expect: { rule: "ikev2/key-mismatch", severity: "error", line: "pre-shared-key Zircon-Lantern-70" },
  },
  {
    network: "ebgp-listen-range",
    fault: "the hub's key is another than that of all its spokes, whose addresses are not known",
    file: "hub.cfg",
    find: "pre-shared-key Xenolith-at-Dusk-52",
    replace: "pre-shared-key Xenolith-at-Dawn-52",
    expect: { rule: "ikev2/key-mismatch", severity: "error", line: "pre-shared-key Xenolith-at-Dawn-52" },
  },
  {
    network: "phase3-named-eigrp-ikev2-fvrf",
    fault: "a spoke's profile matches another address than the hub's",
    file: "spoke1.cfg",
    find: "match identity remote address 0.0.0.0",
    replace: "match identity remote address 192.0.2.200 255.255.255.255",
    expect: {
      rule: "ikev2/peer-unreachable",
      severity: "error",
      line: "match identity remote address 192.0.2.200 255.255.255.255",
    },
  },
  {
    network: "ospf-broadcast",
    fault: "the hub's profile does not match one of its spokes",
    file: "hub.cfg",
    find: "match identity remote address 192.0.2.49 255.255.255.255",
    expect: {
      rule: "ikev2/peer-unreachable",
      severity: "error",
      line: "match identity remote address 192.0.2.57 255.255.255.255",
    },
  },
];
