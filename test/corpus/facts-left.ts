/** Rows of the command table that are left out of the count, each with its reason: mistakes of the model, and modes that are not gone through. */

interface Left {
  /** Modes, by the beginning of their name. */
  readonly mode: string;
  /** Rows, by the beginning of their syntax; all of the modes when left out. */
  readonly begins?: RegExp;
  readonly why: string;
}

const platforms = "of hardware that carries no DMVPN: only its sections are recognised";

export const left: readonly Left[] = [
  {
    mode: "router-bgp.address-family",
    begins:
      /^(\[no\] )?bgp (bestpath med|confederation|consistency-checker|default|enforce|enhanced|fast|graceful|ha-mode|log-n|maxas|maxcomm|nopeerup|regexp|transport|update)/,
    why: "the model gives every address family all commands of the process; the box takes these for the process only",
  },
  {
    mode: "router-bgp",
    begins: /^bgp bestpath med .*missing-at-worst/,
    why: "the keyword is `missing-as-worst`",
  },
  {
    mode: "router-ospf",
    begins: /virtual-link <A/,
    why: "a virtual link names a router-id, which is no IPv6 address",
  },
  { mode: "router-", begins: /^disable passive-interface/, why: "a node of the model, no command" },
  { mode: "interface", begins: /^ip ospf ttl-security diable/, why: "a spelling mistake of the model" },
  { mode: "interface", begins: /^fair-queue incomplete/, why: "a node of the model, no command" },
  { mode: "diagnostic-", why: platforms },
  { mode: "controller-SONET", why: platforms },
  { mode: "bridge-domain-parameterized-vlan", why: "the rows of `bridge-domain` once more" },
];

/** Why a row is left out; undefined when it counts. */
export function whyLeft(mode: string, syntax: string): string | undefined {
  return left.find((each) => mode.startsWith(each.mode) && (each.begins?.test(syntax) ?? true))?.why;
}
