/** Mistakes that one file shows: dangling names and lines that the box refuses. */
import type { Mutant } from "../mutant.ts";

export const textFaults: readonly Mutant[] = [
  {
    network: "phase2-eigrp-ikev1",
    fault: "the tunnel names a profile that is not there",
    file: "spoke1.cfg",
    find: "tunnel protection ipsec profile DMVPN",
    replace: "tunnel protection ipsec profile DMVNP",
    expect: {
      rule: "reference/undefined",
      severity: "error",
      line: "tunnel protection ipsec profile DMVNP",
    },
  },
  {
    network: "phase3-named-eigrp-ikev2-fvrf",
    fault: "the IKEv2 profile names a keyring that is not there",
    file: "spoke2.cfg",
    find: "keyring local OVERLAY-KEYS",
    replace: "keyring local OVERLAY-KEY",
    expect: { rule: "reference/undefined", severity: "error", line: "keyring local OVERLAY-KEY" },
  },
  {
    network: "phase3-named-eigrp-ikev2-fvrf",
    fault: "the IPsec profile names an IKEv2 profile that is not there",
    file: "spoke1.cfg",
    find: "set ikev2-profile OVERLAY-IKE",
    replace: "set ikev2-profile OVERLAY",
    expect: { rule: "reference/undefined", severity: "error", line: "set ikev2-profile OVERLAY" },
  },
  {
    network: "dual-cloud",
    fault: "the IPsec profile names an ISAKMP profile that is not there",
    file: "spoke2.cfg",
    find: "set isakmp-profile OVERLAY-IKE",
    replace: "set isakmp-profile OVERLAY",
    expect: { rule: "reference/undefined", severity: "error", line: "set isakmp-profile OVERLAY" },
  },
  {
    network: "ibgp-route-reflector",
    fault: "the profile names a transform set that is not there",
    file: "spoke3.cfg",
    find: "set transform-set NGE",
    replace: "set transform-set NGE2",
    expect: { rule: "reference/undefined", severity: "error", line: "set transform-set NGE2" },
  },
  {
    network: "ebgp",
    fault: "a transform set is left over",
    file: "spoke1.cfg",
    find: "crypto ipsec profile EBGP-VPN",
    replace: [
      "crypto ipsec transform-set OLD esp-aes 256 esp-sha256-hmac",
      " mode transport",
      "crypto ipsec profile EBGP-VPN",
    ],
    expect: {
      rule: "reference/unused",
      severity: "info",
      line: "crypto ipsec transform-set OLD esp-aes 256 esp-sha256-hmac",
    },
  },
  {
    network: "rip",
    fault: "a keyword is mistyped",
    file: "spoke1.cfg",
    find: "ip nhrp holdtime 600",
    replace: "ip nhrp holdtme 600",
    expect: { rule: "syntax/unknown-command", severity: "warning", line: "ip nhrp holdtme 600" },
  },
  {
    network: "phase1-p2p-spokes",
    fault: "a number is out of its range",
    file: "spoke1.cfg",
    find: "crypto isakmp keepalive 10",
    replace: "crypto isakmp keepalive 5",
    expect: { rule: "syntax/invalid-value", severity: "error", line: "crypto isakmp keepalive 5" },
  },
  {
    network: "ospf-broadcast",
    fault: "an address has a number above 255",
    file: "spoke3.cfg",
    find: "ip address 172.25.112.254 255.255.255.0",
    replace: "ip address 172.25.112.256 255.255.255.0",
    expect: {
      rule: "syntax/invalid-value",
      severity: "error",
      line: "ip address 172.25.112.256 255.255.255.0",
    },
  },
];
