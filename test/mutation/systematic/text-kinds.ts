/** Mistakes in the text, names that nothing uses, and what hardening asks for. */
import type { Kind } from "./kind.ts";

const networkId = /^ip nhrp network-id \d+$/;
const hostname = /^no ip http secure-server$/;
const same = ([line]: RegExpExecArray): string => line;

export const textKinds: readonly Kind[] = [
  {
    name: "a suppression that leaves nothing out",
    rules: ["lint/unused-suppression"],
    networks: /^(?!form)/,
    line: networkId,
    to: ([line]) => `! ioslint-disable-next-line nhrp/nhs-unknown\n ${line}`,
    at: /ioslint-disable/,
  },
  {
    name: "a name that nothing uses",
    rules: ["reference/unused"],
    line: hostname,
    to: same,
    append: () => "ip prefix-list SPARE seq 5 permit 10.0.0.0/8",
    at: /SPARE/,
  },
  {
    name: "an abbreviation of several keywords",
    rules: ["syntax/ambiguous-abbreviation"],
    networks: /^(?!form)/,
    line: /^description LAN.*$/,
    to: ([line]) => `${line}\n ip ospf network point`,
  },
  {
    name: "a line of an interface among those of a router",
    rules: ["syntax/wrong-mode"],
    networks: /^(?!form)/,
    line: /^router (eigrp|ospf|bgp) \d+$/,
    to: ([line]) => `${line}\n tunnel destination 198.18.250.1`,
    at: /^tunnel destination/,
  },
  {
    name: "a command of newer releases",
    rules: ["syntax/not-in-release"],
    also: ["nhrp/multicast-unmapped"],
    networks: /^(?!form)/,
    line: /^version 15\.\d+$/,
    to: () => "version 12.4",
    append: () => "router ospfv3 77\n router-id 10.254.254.77",
    at: /./,
  },
];
