// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/nat.ios. */
export interface NatCommands {
  /** Translates inside sources: by a list or a route map to a pool or an interface, or one address for good. */
  NatInsideSource: {
    readonly acl?: string;
    readonly ruleMap?: string;
    readonly pool?: string;
    readonly interface?: string;
    readonly vrf?: string;
    readonly matchInVrf?: true;
    readonly extendable?: true;
    readonly noAlias?: true;
    readonly noPayload?: true;
    readonly redundancy?: string;
    readonly mappingId?: number;
    readonly routeMap?: string;
    readonly mapping?: number;
    readonly reversible?: true;
    readonly forced?: true;
    readonly overload?: true;
    readonly oer?: true;
    readonly addRoute?: true;
    readonly egress?: string;
    readonly extended?: true;
    readonly stateless?: true;
    readonly announce?: string;
    readonly staticPool?: string;
    readonly track?: string;
    readonly matchInterface?: string;
  };
  NatInsideStatic: {
    readonly protocol?: "tcp" | "udp" | "esp";
    readonly inside?: string;
    readonly insidePort?: number;
    readonly outside?: string;
    readonly interface?: string;
    readonly outsidePort?: number;
    readonly insideNetwork?: string;
    readonly outsideNetwork?: string;
    readonly mask?: string;
    readonly prefixLength?: string;
    readonly vrf?: string;
    readonly matchInVrf?: true;
    readonly extendable?: true;
    readonly noAlias?: true;
    readonly noPayload?: true;
    readonly redundancy?: string;
    readonly mappingId?: number;
    readonly routeMap?: string;
    readonly mapping?: number;
    readonly reversible?: true;
    readonly forced?: true;
    readonly overload?: true;
    readonly oer?: true;
    readonly addRoute?: true;
    readonly egress?: string;
    readonly extended?: true;
    readonly stateless?: true;
    readonly announce?: string;
    readonly staticPool?: string;
    readonly track?: string;
    readonly matchInterface?: string;
  };
  NatOutsideSource: {
    readonly acl?: string;
    readonly ruleMap?: string;
    readonly pool: string;
    readonly vrf?: string;
    readonly matchInVrf?: true;
    readonly extendable?: true;
    readonly noAlias?: true;
    readonly noPayload?: true;
    readonly redundancy?: string;
    readonly mappingId?: number;
    readonly routeMap?: string;
    readonly mapping?: number;
    readonly reversible?: true;
    readonly forced?: true;
    readonly overload?: true;
    readonly oer?: true;
    readonly addRoute?: true;
    readonly egress?: string;
    readonly extended?: true;
    readonly stateless?: true;
    readonly announce?: string;
    readonly staticPool?: string;
    readonly track?: string;
    readonly matchInterface?: string;
  };
  NatOutsideStatic: {
    readonly protocol?: "tcp" | "udp";
    readonly outside?: string;
    readonly outsidePort?: number;
    readonly local?: string;
    readonly localPort?: number;
    readonly outsideNetwork?: string;
    readonly localNetwork?: string;
    readonly mask?: string;
    readonly prefixLength?: string;
    readonly vrf?: string;
    readonly matchInVrf?: true;
    readonly extendable?: true;
    readonly noAlias?: true;
    readonly noPayload?: true;
    readonly redundancy?: string;
    readonly mappingId?: number;
    readonly routeMap?: string;
    readonly mapping?: number;
    readonly reversible?: true;
    readonly forced?: true;
    readonly overload?: true;
    readonly oer?: true;
    readonly addRoute?: true;
    readonly egress?: string;
    readonly extended?: true;
    readonly stateless?: true;
    readonly announce?: string;
    readonly staticPool?: string;
    readonly track?: string;
    readonly matchInterface?: string;
  };
  NatInsideDestination: {
    readonly acl: string;
    readonly pool: string;
    readonly redundancy?: number;
    readonly mapping?: number;
  };
  NatEnableSource: {
    readonly acl?: string;
    readonly ruleMap?: string;
    readonly pool?: string;
    readonly interface?: string;
    readonly vrf?: string;
    readonly matchInVrf?: true;
    readonly extendable?: true;
    readonly noAlias?: true;
    readonly noPayload?: true;
    readonly redundancy?: string;
    readonly mappingId?: number;
    readonly routeMap?: string;
    readonly mapping?: number;
    readonly reversible?: true;
    readonly forced?: true;
    readonly overload?: true;
    readonly oer?: true;
    readonly addRoute?: true;
    readonly egress?: string;
    readonly extended?: true;
    readonly stateless?: true;
    readonly announce?: string;
    readonly staticPool?: string;
    readonly track?: string;
    readonly matchInterface?: string;
  };
  NatEnableStatic: {
    readonly protocol?: "tcp" | "udp";
    readonly inside: string | undefined;
    readonly insidePort?: number;
    readonly outside?: string;
    readonly interface?: string;
    readonly outsidePort?: number;
    readonly vrf?: string;
    readonly matchInVrf?: true;
    readonly extendable?: true;
    readonly noAlias?: true;
    readonly noPayload?: true;
    readonly redundancy?: string;
    readonly mappingId?: number;
    readonly routeMap?: string;
    readonly mapping?: number;
    readonly reversible?: true;
    readonly forced?: true;
    readonly overload?: true;
    readonly oer?: true;
    readonly addRoute?: true;
    readonly egress?: string;
    readonly extended?: true;
    readonly stateless?: true;
    readonly announce?: string;
    readonly staticPool?: string;
    readonly track?: string;
    readonly matchInterface?: string;
  };
  NatPool: {
    readonly name: string;
    readonly first?: string;
    readonly last?: string;
    readonly mask?: string;
    readonly prefixLength?: number;
    readonly type?: "match-host" | "rotary";
    readonly addRoute?: true;
    readonly arpPing?: true;
    readonly accounting?: string;
  };
  NatTranslation: {
    readonly timer: "timeout" | "tcp-timeout" | "udp-timeout" | "dns-timeout" | "icmp-timeout" | "finrst-timeout" | "syn-timeout" | "pptp-timeout" | "routemap-entry-timeout" | "arp-ping-timeout" | "gatekeeper-timeout" | "port-timeout";
    readonly seconds: number | "never" | undefined;
    readonly protocol?: "tcp" | "udp";
    readonly port?: number;
  };
  NatMaxEntries: {
    readonly host?: string;
    readonly vrf?: string;
    readonly acl?: string;
    readonly redundancy?: number;
    readonly mapping?: number;
    readonly maximum: number | undefined;
  };
  NatService: {
    readonly alg?: "tcp" | "udp";
    readonly application?: string;
    readonly acl?: string;
    readonly listed?: "ftp" | "H225" | "ESP" | "IKE" | "skinny" | "sip" | "rtsp" | "ldap" | "dns" | "all-algs";
    readonly listOptions?: string;
    readonly service?: "H225" | "h225" | "allow-h323-even-rtp-ports" | "allow-h323-keepalive" | "allow-multipart" | "allow-sip-even-rtp-ports" | "allow-skinny-even-rtp-ports" | "append-ldap-search-res" | "dns" | "enable-mib" | "enable-sym-port" | "fullrange" | "gatekeeper" | "ike preserve-port" | "ipsec" | "ipsec-esp enable" | "mgcp" | "msrpc" | "netbios" | "nbar" | "ras" | "rtsp" | "sip" | "skinny tcp" | "pptp" | "sunrpc" | "dns-reset-ttl" | "modify-max-segment-size" | "tftp" | "all-algs" | "dns-v6" | "multi-wan-link" | "modify-in-progress drop" | "netbios-dgm" | "netbios-ns" | "netbios-ssn" | "rcmd" | "ftp";
    readonly port?: number;
  };
  NatLog: {
    readonly bindOnly?: true;
    readonly export?: string;
  };
  NatSettings: {
    readonly mode?: "cgn" | "default";
    readonly limit?: "30" | "60" | "120" | "250" | "500" | "1000";
    readonly bpa?: true;
    readonly setSize?: "64" | "128" | "256" | "512" | "1024";
    readonly stepSize?: "1" | "2" | "4" | "8" | "16";
    readonly singleSet?: true;
    readonly pool?: true;
    readonly gatekeeper?: number;
    readonly destination?: string;
    readonly protocol?: "tcp" | "udp";
    readonly ports?: readonly number[];
    readonly first?: number;
    readonly last?: number;
    readonly high?: number;
    readonly low?: number;
    readonly errors?: number;
  };
  NatCreate: object;
  NatRoute: {
    readonly vrf: string;
    readonly network: string | undefined;
    readonly mask: string | undefined;
  };
  NatSwitchover: {
    readonly port?: number;
  };
  NatPortmap: {
    readonly name: string;
  };
  NatPiggyback: {
    readonly protocol: "sip-alg" | "tftp-alg" | "all-algs";
    readonly router?: number;
  };
  NatStateful: {
    readonly id: number | undefined;
  };
  NatRouting: {
    readonly scale?: string;
    readonly track?: number;
  };
  Nat64Prefix: {
    readonly type: "stateful" | "stateless";
    readonly prefix: string | undefined;
    readonly vrf?: string;
  };
  Nat64Static: {
    readonly protocol?: "tcp" | "udp";
    readonly inside?: string;
    readonly insidePort?: number;
    readonly outside?: string;
    readonly outsidePort?: number;
    readonly reverseProtocol?: "tcp" | "udp";
    readonly reverseInside?: string;
    readonly reverseOutside?: string;
  };
  Nat64List: {
    readonly acl: string;
    readonly pool: string;
    readonly vrf?: string;
    readonly overload?: true;
    readonly matchInVrf?: true;
    readonly addRoute?: true;
  };
  Nat64Pool: {
    readonly name: string;
    readonly first: string | undefined;
    readonly last: string | undefined;
  };
  Nat64Route: {
    readonly prefix: string | undefined;
    readonly interface: string;
  };
  Nat64Translation: {
    readonly timer?: "icmp" | "tcp" | "tcp-transient" | "udp" | "bind";
    readonly seconds?: number;
    readonly entries?: string;
  };
  Nat64Map: {
    readonly domain: number | undefined;
  };
  Nat64Setting: {
    readonly logging?: string;
    readonly settings?: string;
    readonly port?: number;
    readonly provisioning?: string;
  };
  NatPoolAddress: {
    readonly first: string | undefined;
    readonly last: string | undefined;
  };
  /** Packets that come in here are from the inside (or outside) of the translation. */
  NatSide: {
    readonly side: "inside" | "outside";
  };
  NatEnable: object;
  Nat64Enable: object;
  NatPortmapApplication: {
    readonly first: number | undefined;
    readonly ports: number | undefined;
  };
  StatefulRedundancy: {
    readonly group: string;
  };
  StatefulMapping: {
    readonly mapping: number | undefined;
  };
  StatefulProtocol: {
    readonly protocol: "tcp" | "udp";
  };
  StatefulQueueing: {
    readonly state: "disable" | "enable";
  };
  StatefulPeer: {
    readonly role: "primary" | "backup";
    readonly address: string | undefined;
  };
  StatefulPeerAddress: {
    readonly address: string | undefined;
  };
  MapDefaultRule: {
    readonly prefix: string | undefined;
  };
  MapBasicRule: object;
  MapForwarding: {
    readonly mode: "map-e" | "map-t";
  };
  MapRulePrefix: {
    readonly prefix?: string;
    readonly ipv6Prefix?: string;
  };
  MapRulePorts: {
    readonly ratio: number | undefined;
    readonly first?: number;
    readonly noEabits?: true;
    readonly ports?: number;
  };
}
