/** Where a mistake of a kind cannot be found, or is none, each with its reason. */

interface Exception {
  /** The mistake, by its name. */
  readonly kind: RegExp;
  /** Folder under `fixtures/clean`. */
  readonly network: RegExp;
  readonly file?: RegExp;
  readonly why: string;
}

const exceptions: readonly Exception[] = [
  {
    kind: /pre-shared key/,
    network: /^route-reflector/,
    file: /hub/,
    why: "the first key is for the router's own address",
  },
  {
    kind: /^(no mapping|a mapping)/,
    network: /^(one-as|three-reflectors)/,
    file: /hub/,
    why: "what a hub maps of another serves their BGP session: bgp/neighbor-unmapped finds it",
  },
  {
    kind: /no next hop server/,
    network: /^(one-as|core-and|two-hubs|three-reflectors|rip-two|twelve-branches)/,
    why: "the other hub is still a server",
  },
  {
    kind: /no multicast/,
    network: /^(one-as|as-override|core-and|non-broadcast|three-reflectors)/,
    why: "nothing over the tunnel needs multicast",
  },
  {
    kind: /no route|next hop in no network/,
    network: /^(core-and|two-hubs-ospf|non-broadcast-ospf|gre-ipsec-isis)/,
    why: "a routing protocol on the LAN could bring the way, and a core router has no tunnel",
  },
  {
    kind: /no route|goes to one router|only pings|drops IKE|drops all/,
    network: /^(changing-spokes|twelve-shops)/,
    file: /hub/,
    why: "nobody's address is in the text",
  },
  { kind: /no route/, network: /^changing-spokes/, why: "the provider's PPP brings one too" },
  {
    kind: /stranger/,
    network: /^(changing-spokes|rip-in-vrf|twelve-kiosks)/,
    why: "which address the hub has in public is not in the text, and multicast now goes elsewhere",
  },
  {
    kind: /only the LAN in a zone|no route|everything passive|hub that is a stub|weights of EIGRP/,
    network: /^(core-and|non-broadcast-ospf|twelve-branches)/,
    file: /core/,
    why: "it has no tunnel",
  },
  {
    kind: /class of one router/,
    network: /^twelve-branches/,
    file: /hub|core/,
    why: "its LAN is in the class of the tunnels",
  },
  { kind: /another area/, network: /^gre-crypto/, why: "the network is that of a LAN, where nobody else is" },
  {
    kind: /network line of OSPF/,
    network: /^changing-spokes/,
    why: "the address from the provider may lie in it",
  },
  {
    kind: /hub that is a stub|weights of EIGRP|hold time below|EIGRP does not cover/,
    network: /^core-and/,
    why: "EIGRP runs on the LAN alone",
  },
  {
    kind: /BGP password/,
    network: /^(core-and|non-broadcast)/,
    file: /core|hub/,
    why: "sessions on links are not compared, or have a password on another line",
  },
  {
    kind: /no reflection$/,
    network: /^three-reflectors/,
    why: "one spoke that is no client still hears the clients",
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
    kind: /weak PFS/,
    network: /^(crypto-map|site-to-site|gre)/,
    why: "PFS of crypto maps is compared, not judged",
  },
  {
    kind: /MTU without room/,
    network: /^(site-to-site|static-vti)/,
    why: "the headers of other tunnels than GRE are not counted",
  },
  {
    kind: /^(?!.*(template|client|IKEv2|transform))/,
    network: /^flexvpn/,
    why: "of tunnels that a template makes keys, proposals and transform sets are compared",
  },
  {
    kind: /profile without its IKEv2/,
    network: /^flexvpn/,
    why: "nothing ties template and client to an IKEv2 profile then",
  },
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
    network: /^(phase1|phase2-static|ebgp$|static-routes)/,
    why: "nothing over the tunnel needs multicast",
  },
  {
    kind: /mapping|multicast mapped|multicast to/,
    network: /^(hub-pair-vrrp|two-hubs-ospf)/,
    file: /hub/,
    why: "what one hub maps of the other serves nobody's registration",
  },
  {
    kind: /no next hop server|no multicast/,
    network: /^hub-pair/,
    why: "the other hub is still a server, and what runs over the tunnel is sent to its neighbours alone",
  },
  {
    kind: /another area/,
    network: /^hub-pair-hsrp/,
    why: "the network is that of a LAN: link/ospf-mismatch finds it",
  },
  {
    kind: /BGP neighbour$|BGP password/,
    network: /^hub-pair-hsrp/,
    file: /hub/,
    why: "the other end of the first neighbour's session is a loopback beside the cloud",
  },
  {
    kind: /no route|next hop in no network/,
    network: /^(hub-pair|crypto-map-ikev2)/,
    why: "a routing protocol or a second default route could bring the way",
  },
  {
    kind: /default route into/,
    network: /^hub-pair-hsrp/,
    why: "BGP between loopbacks could bring the way",
  },
  {
    kind: /another transport VRF/,
    network: /^(gre-over|site|static-vti)/,
    why: "tunnels without NHRP under a crypto map are no cloud",
  },
  {
    kind: /no redirect/,
    network: /^(ebgp-listen|eigrp-stub|hierarchical|ibgp|ikev2-cert|ospf-p2mp|phase3|xe-1712)/,
    why: "no spoke says that it would take shortcuts: without a redirect it is a working phase 2",
  },
  {
    kind: /policing that drops IKE/,
    network: /^rip-in-vrf/,
    file: /hub/,
    why: "which address others reach the hub at, behind its translation, is not in its text",
  },
  { kind: /policing that drops IKE/, network: /^non-broadcast-ospf/, file: /core/, why: "it has no tunnel" },
  {
    kind: /policing that drops IKE/,
    network: /^dual-stack-over/,
    why: "the list is one of IPv4, and the tunnels run over IPv6",
  },
  { kind: /unique registration/, network: /^dhcp/, why: "the holdtime is short" },
  {
    kind: /unique registration/,
    network: /^ebgp-listen/,
    file: /spoke3/,
    why: "the address of this spoke is fixed",
  },
  { kind: /goes to one router/, network: /^dhcp/, why: "no spoke's address is in the text" },
  {
    kind: /neither MTU|MTU without room|segment size$|tunnel mode on all/,
    network: /^(flex|gre|site|static-vti)/,
    why: "not a cloud of multipoint tunnels",
  },
  { kind: /any peer|weak IKEv2/, network: /^(crypto-map|flex|gre|static-vti)/, why: "not a cloud" },
  {
    kind: /dead peer/,
    network: /^(gre|dual-isp|static-vti)/,
    why: "not a cloud, or the other profile still asks",
  },
  {
    kind: /no protection on all|without a certificate in IKEv2/,
    network: /^(flex|gre|static-vti)/,
    why: "not a cloud",
  },
  {
    kind: /only pings|drops IKE|drops all/,
    network: /^(dhcp|hub-behind-nat)/,
    file: /hub/,
    why: "nobody's address is in the text",
  },
  {
    kind: /only pings|drops IKE|drops all/,
    network: /^gre-triangle/,
    why: "its tunnels are plain GRE between loopbacks",
  },
  {
    kind: /destination in another network/,
    network: /^gre-triangle/,
    why: "a public address may be that of a private one behind translation",
  },
  {
    kind: /everything passive/,
    network: /rip|isis/,
    why: "IS-IS is not looked at, and RIP still takes routes",
  },
  {
    kind: /RIP version 1$|no version of RIP/,
    network: /^static-vti-rip/,
    file: /spoke2/,
    why: "the tunnel has versions of its own",
  },
  { kind: /EIGRP auth|summary in phase 2/, network: /^phase2-static/, why: "it runs no protocol" },
  { kind: /no route to the transport/, network: /^gre-ipsec-isis/, why: "IS-IS could bring one" },
  { kind: /overlapping/, network: /^gre-triangle/, why: "the LAN is in a VRF" },
  {
    kind: /hub that is a stub/,
    network: /^gre-over/,
    why: "a router with two tunnels may be a branch of two hubs",
  },
  {
    kind: /BGP password at one end/,
    network: /^gre-ipsec/,
    why: "the neighbours have a password on another line",
  },
  {
    kind: /only pings|drops IKE|drops all/,
    network: /^xe-1712/,
    why: "the policy that stands there already is the one that counts",
  },
  {
    kind: /only the LAN in a zone/,
    network: /^(crypto-map|hub-pair|site)/,
    why: "another interface inside is in no zone, or there is no tunnel",
  },
  {
    kind: /traffic of the crypto map/,
    network: /^site/,
    why: "the map protects GRE there, which is not translated, or waits for anybody",
  },
  {
    kind: /second translated/,
    network: /^(gre|site)/,
    why: "the map protects GRE there, which is not translated",
  },
  { kind: /map on the LAN/, network: /^site/, why: "OSPF could bring another way to the peer" },
  { kind: /peer that nobody/, network: /^site/, why: "the headquarters waits for anybody" },
  { kind: /protects? an/, network: /^site/, why: "a dynamic entry takes what the caller proposes" },
  { kind: /ISAKMP policy/, network: /^ospf-p2mp/, why: "a second policy serves" },
  {
    kind: /no cipher/,
    network: /^ebgp-listen-range/,
    why: "the proposal is the built-in one, which keeps what is not written",
  },
];

/** Exceptions that meet no kind of mistake or no working network. */
export function uselessExceptions(
  kinds: readonly { readonly name: string }[],
  networks: readonly { readonly name: string }[],
): readonly string[] {
  return exceptions
    .filter(
      ({ kind, network }) =>
        !kinds.some(({ name }) => kind.test(name) || kind.test(`${name} everywhere`)) ||
        !networks.some(({ name }) => network.test(name)),
    )
    .map(({ kind, network, why }) => `${kind} ${network}: ${why}`);
}

/**
 * Where two lines are for nobody else, nothing in the text tells the wrong one: the spoke is named, or of two equals the one that comes later.
 */
const ties: readonly Exception[] = [
  {
    kind: /pre-shared key|IKEv2 key/,
    network:
      /^(as-override|core-and|crypto-map|ebgp$|gre|non-broadcast|one-as|ospf-broadcast|phase|rip-two|site|static|three-|two-hubs)/,
    why: "a key for one peer alone",
  },
  {
    kind: /tunnel key|PFS|tunnel mode instead|profile without its IKEv2|transform|MTU|IKEv2 proposal|no protection|weights|EIGRP (auth|key)/,
    network: /^(crypto-map|gre|site|static-vti)/,
    why: "a tunnel or an entry for one peer alone",
  },
  { kind: /AS of EIGRP/, network: /^core-and/, why: "three routers of which two differ from the third" },
  {
    kind: /BGP (neighbour|password)|no EIGRP auth/,
    network: /^(as-override|ebgp$|gre|ikev2-certificates|one-as|route-reflector|three-reflectors)/,
    why: "a line for one neighbour alone",
  },
];

/** Whether either end may be blamed for a mistake of this kind in this network. */
export function isTie(kind: string, network: string): boolean {
  return ties.some((each) => each.kind.test(kind) && each.network.test(network));
}

/** Whether a mistake of this kind in this file is expected to stay silent. */
export function isExcepted(kind: string, network: string, file: string): boolean {
  return exceptions.some(
    (each) => each.kind.test(kind) && each.network.test(network) && (each.file?.test(file) ?? true),
  );
}
