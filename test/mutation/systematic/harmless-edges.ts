/** Changes around tunnels that look like mistakes and are none. */
import type { Harmless } from "./harmless.ts";
import { lanIn, mapEntry, tunnel } from "./words.ts";

const uplink = /^description (uplink|transport|provider.*|carrier.*)$/;
const cryptoMaps = /crypto-map/;
const same = ([line]: RegExpExecArray): string => line;
const filtered = /^(ebgp$|gre|hub-pair-eigrp|site|xe)/;

export const harmlessEdges: readonly Harmless[] = [
  {
    name: "a list outside that lets all in",
    near: ["acl/blocks-tunnel", "acl/mask-not-wildcard", "nat/catches-ike"],
    line: uplink,
    to: ([line]) => `${line}\n ip access-group LOOSE in`,
    append: () =>
      "ip access-list extended LOOSE\n deny   tcp any any eq telnet\n deny   udp any any eq snmp\n permit ip any any\n!",
    networks: /^(?!ebgp$|gre|hub-pair-eigrp|site)/,
  },
  {
    name: "a list outside that lets IKE, ESP and pings in",
    near: ["acl/blocks-tunnel", "nat/catches-ike", "copp/drops-tunnel"],
    line: uplink,
    to: ([line]) => `${line}\n ip access-group TIGHT in`,
    append: () =>
      [
        "ip access-list extended TIGHT",
        " permit udp any any eq isakmp",
        " permit udp any any eq non500-isakmp",
        " permit esp any any",
        " permit ahp any any",
        " permit gre any any",
        " permit icmp any any",
        " permit udp any any eq bootpc",
        "!",
      ].join("\n"),
    networks: /^(?!ebgp$|gre|hub-pair-eigrp|site)/,
  },
  {
    name: "a list that drops telnet on the tunnel",
    near: ["acl/blocks-overlay", "acl/mask-not-wildcard"],
    line: /^tunnel source \S+$/,
    under: tunnel,
    to: ([line]) => `ip access-group NO-TELNET in\n ${line}`,
    append: () => "ip access-list extended NO-TELNET\n deny   tcp any any eq telnet\n permit ip any any\n!",
  },
  {
    name: "a list with a wildcard of every second host",
    near: ["acl/mask-not-wildcard", "ipsec/acl-any"],
    line: /^no ip http secure-server$/,
    to: same,
    append: () =>
      "ip access-list extended EVEN-ONES\n permit ip 10.254.7.0 0.0.0.254 any\n permit ip any any\n!",
  },
  {
    name: "remarks and one more pair in the list outside",
    near: ["acl/blocks-tunnel"],
    networks: filtered,
    line: /^permit (esp|icmp) .*$/,
    to: ([line]) => `deny   tcp any any eq 23\n ${line}`,
    every: true,
  },
  {
    name: "policing that drops telnet alone",
    near: ["copp/drops-tunnel", "acl/blocks-tunnel"],
    networks: /^(?!xe)/,
    line: /^control-plane$/,
    to: ([line]) => `${line}\n service-policy input POLICE-TELNET`,
    append: () =>
      [
        "ip access-list extended TELNET",
        " permit tcp any any eq telnet",
        "class-map match-all TELNET",
        " match access-group name TELNET",
        "policy-map POLICE-TELNET",
        " class TELNET",
        "  drop",
        "!",
      ].join("\n"),
  },
  {
    name: "a zone outside whose policy for the router passes all",
    near: ["zbf/self-blocks-tunnel", "acl/blocks-tunnel"],
    networks: /^(?!xe)/,
    line: uplink,
    to: ([line]) => `${line}\n zone-member security OPEN`,
    append: () =>
      [
        "zone security OPEN",
        "policy-map type inspect PASS-ALL",
        " class class-default",
        "  pass",
        "zone-pair security OPEN-IN source OPEN destination self",
        " service-policy type inspect PASS-ALL",
        "!",
      ].join("\n"),
  },
  {
    name: "zones that no interface is in",
    near: ["zbf/tunnel-not-in-zone", "zbf/self-blocks-tunnel"],
    line: /^no ip http secure-server$/,
    to: same,
    append: () => "zone security LATER\nzone security SOMETIME\n!",
  },
  {
    name: "exemptions from translation that are not needed",
    near: ["nat/catches-vpn", "nat/static-catches-vpn", "nat/catches-ike", "nat/no-outside-interface"],
    networks: cryptoMaps,
    line: /^permit ip (\d\S+ 0\.0\.0\.255) any$/,
    to: ([line, own]) => `deny   ip ${own} 192.168.0.0 0.0.255.255\n ${line}`,
    every: true,
  },
  {
    name: "timeouts of translation",
    near: ["nat/no-outside-interface", "nat/catches-vpn", "nat/static-catches-vpn"],
    networks: cryptoMaps,
    line: /^no ip http secure-server$/,
    to: ([line]) => `${line}\nip nat translation timeout 3600`,
    every: true,
  },
  {
    name: "translation with both sides where no crypto map stands",
    near: [
      "nat/catches-vpn",
      "nat/static-catches-vpn",
      "nat/no-outside-interface",
      "nat/catches-ike",
      "ipsec/ah-with-nat",
    ],
    networks: /^(phase1|phase2|eigrp-stub|hub-pair-hsrp|hub-pair-vrrp|static-routes|dhcp|hierarchical)/,
    line: /^description LAN.*$/,
    to: ([line]) => `${line}\n ip nat inside`,
    append: (_, text) => {
      const found = lanIn(text);
      const out = /^ tunnel source ([A-Z]\S+)$/m.exec(text)?.[1];
      return found === undefined || out === undefined
        ? ""
        : [
            `interface ${out}`,
            " ip nat outside",
            "ip access-list extended TO-INTERNET",
            ` permit ip ${found.net}.0 0.0.0.255 any`,
            `ip nat inside source list TO-INTERNET interface ${out} overload`,
            `ip nat inside source static tcp ${found.net}.25 25 interface ${out} 25`,
            "!",
          ].join("\n");
    },
  },
  {
    name: "a crypto map that is kept for a circuit that is gone",
    near: ["ipsec/crypto-map-unapplied", "ipsec/crypto-map-incomplete", "ipsec/peer-unknown"],
    line: /^no ip http secure-server$/,
    networks: /^(?!form)/,
    to: same,
    append: () => "crypto map GONE 10 ipsec-isakmp\n description the circuit was cancelled\n!",
  },
  {
    name: "descriptions and lifetimes of entries",
    near: [
      "ipsec/crypto-map-incomplete",
      "ipsec/crypto-map-unapplied",
      "ipsec/crypto-map-wrong-interface",
      "ipsec/crypto-map-on-tunnel",
      "ipsec/dynamic-map-first",
      "ipsec/peer-unknown",
      "ipsec/acl-any",
      "ipsec/acl-misses-gre",
      "ipsec/acl-not-mirrored",
    ],
    line: /^set peer \S+$/,
    under: mapEntry,
    to: ([line]) =>
      `${line}\n description to the other site\n set security-association lifetime seconds 1800`,
    every: true,
  },
  {
    name: "a second peer for when the first is gone",
    near: [
      "ipsec/peer-unknown",
      "ipsec/crypto-map-incomplete",
      "ipsec/acl-not-mirrored",
      "ipsec/acl-misses-gre",
    ],
    networks: /crypto-map-ikev2/,
    line: /^set peer \S+$/,
    under: mapEntry,
    to: ([line]) => `${line}\n set peer 198.18.252.66`,
    every: true,
  },
  {
    name: "the lines of a list in another order, with a remark",
    near: ["ipsec/acl-not-mirrored", "ipsec/acl-misses-gre", "ipsec/acl-any", "ipsec/crypto-map-on-tunnel"],
    networks: cryptoMaps,
    line: /^permit (gre host \S+ host \S+|ip \d\S+ 0\.0\.0\.255 \d\S+ 0\.0\.0\.255)$/,
    to: ([line]) => `remark what is protected\n ${line}`,
    every: true,
  },
  {
    name: "a dynamic entry after all others",
    near: ["ipsec/dynamic-map-first", "ipsec/crypto-map-incomplete", "ipsec/crypto-map-wrong-interface"],
    networks: cryptoMaps,
    line: /^crypto map (\S+)$/,
    under: /^interface/,
    to: same,
    append: ([, name], text) =>
      [
        "crypto dynamic-map ROVERS 1",
        ` set transform-set ${/^crypto ipsec transform-set (\S+)/m.exec(text)?.[1]}`,
        `crypto map ${name} 65500 ipsec-isakmp dynamic ROVERS`,
        "!",
      ].join("\n"),
    every: true,
  },
  {
    name: "the fragmentation of packets before they are encrypted",
    near: ["ipsec/crypto-map-on-tunnel", "ipsec/crypto-map-wrong-interface", "ipsec/crypto-map-unapplied"],
    networks: cryptoMaps,
    line: /^crypto map (\S+)$/,
    under: /^interface/,
    to: ([line]) => `crypto ipsec df-bit clear\n ${line}`,
    every: true,
  },
  {
    name: "AH where nothing is translated",
    near: ["ipsec/ah-with-nat", "ipsec/no-integrity", "ipsec/weak-transform", "ipsec/transform-set-mismatch"],
    networks: /^(?!.*behind-nat)(phase|ebgp$|ospf|rip|dual|static-routes|hub-pair-[hv])/,
    line: /^(crypto ipsec transform-set \S+) .*$/,
    to: ([, head]) => `${head} ah-sha256-hmac esp-aes 256`,
    all: true,
  },
];
