/** Where a mistake of a kind cannot be found, or is none, each with its reason. */

interface Exception {
  readonly kind: RegExp;
  /** Folder under `fixtures/clean`. */
  readonly network: RegExp;
  readonly file?: RegExp;
  readonly why: string;
}

export const exceptions: readonly Exception[] = [
  {
    kind: /pre-shared key/,
    network: /^route-reflector/,
    file: /hub/,
    why: "the first key is for the router's own address",
  },
  {
    kind: /stranger/,
    network: /^hub-behind-nat/,
    why: "which address the hub has in public is not in the text, and multicast now goes elsewhere",
  },
  {
    kind: /next hop in no network/,
    network: /^(dual-|ipv6|route-reflector|site-to-site|static-vti)/,
    why: "a routing protocol could bring the way",
  },
  { kind: /default route into/, network: /^ipv6-overlay/, why: "the tunnels run over IPv6" },
  {
    kind: /stub/,
    network: /^dual-hub/,
    file: /hub2/,
    why: "a hub that registers with another may be a regional one",
  },
  {
    kind: /no reflection/,
    network: /^route-reflector/,
    why: "one spoke that is no client still hears the clients",
  },
  {
    kind: /BGP password/,
    network: /^ibgp/,
    file: /spoke/,
    why: "the spokes have the password on another line",
  },
  {
    kind: /mistyped BGP/,
    network: /^ebgp-listen-range/,
    why: "the hub expects nobody: it waits for whoever dials",
  },
  { kind: /weak PFS/, network: /^site-to-site/, why: "PFS of crypto maps is compared, not judged" },
  {
    kind: /MTU without room/,
    network: /^(site-to-site|static-vti)/,
    why: "the headers of other tunnels than GRE are not counted",
  },
  { kind: /./, network: /^flexvpn/, why: "tunnels that a template makes are not compared" },
  {
    kind: /pre-shared key|NHRP auth/,
    network: /^form-masked/,
    why: "the text masks the values of all others",
  },
  { kind: /no pre-shared key/, network: /^dhcp-spokes/, file: /hub/, why: "nobody's address is in the text" },
  { kind: /no route/, network: /^dhcp-spokes/, file: /hub/, why: "nobody's address is in the text" },
  {
    kind: /no route/,
    network: /^dual-(hub|cloud)$/,
    file: /hub/,
    why: "routing on the transport network may bring one",
  },
  { kind: /no route/, network: /^ebgp-listen-range/, why: "the provider's DHCP brings one too" },
  { kind: /no route/, network: /^ipv6-overlay/, why: "the tunnels run over IPv6" },
  { kind: /no route/, network: /^route-reflector/, why: "OSPF could bring one: it runs on a loopback too" },
  {
    kind: /mapping|next hop server|multicast/,
    network: /^dual-hub/,
    file: /hub/,
    why: "two hubs may know each other by the lines of one",
  },
  {
    kind: /next hop server/,
    network: /^hierarchical/,
    file: /region/,
    why: "what redirects may be a hub without a server",
  },
  { kind: /split horizon/, network: /^hierarchical/, file: /central/, why: "its summary tells all regions" },
  { kind: /mapping/, network: /^phase1/, why: "packets of a point-to-point tunnel go to its destination" },
  {
    kind: /multicast/,
    network: /^(phase1|ebgp$|static-routes)/,
    why: "nothing over the tunnel needs multicast",
  },
  { kind: /ISAKMP policy/, network: /^ospf-p2mp/, why: "a second policy serves" },
  {
    kind: /no cipher/,
    network: /^ebgp-listen-range/,
    why: "the proposal is the built-in one, which keeps what is not written",
  },
];

/** Whether a mistake of this kind in this file is expected to stay silent. */
export function isExcepted(kind: string, network: string, file: string): boolean {
  return exceptions.some(
    (each) => each.kind.test(kind) && each.network.test(network) && (each.file?.test(file) ?? true),
  );
}
