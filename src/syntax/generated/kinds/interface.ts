// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { NumberRange, Secret } from "../../ast.ts";

/** Fields of the commands of grammar/interface.ios. */
export interface InterfaceCommands {
  /** An interface. A tunnel, loopback or VLAN interface comes into being with its first line. */
  Interface: {
    readonly name: string;
    readonly topology?: "point-to-point" | "multipoint" | "l2transport";
    readonly type?: "tunnel" | "ethernet" | "serial";
  };
  /** The same lines for several interfaces at once. */
  InterfaceRange: {
    readonly names: readonly string[];
  };
  /** Text of the administrator, without effect. */
  Description: {
    readonly text: string;
  };
  /** Switched off by the administrator. */
  Shutdown: object;
  /** Address and mask; a second one needs `secondary`. */
  IpAddress: {
    readonly address?: string;
    readonly mask?: string;
    readonly secondary?: true;
    readonly prefix?: string;
    readonly dhcp?: "dhcp";
    readonly clientId?: string;
    readonly hostname?: string;
    readonly negotiated?: "negotiated";
    readonly previous?: true;
    readonly pool?: string;
    readonly virtual?: string;
    readonly virtualMask?: string;
  };
  /** Borrows the address of another interface. */
  IpUnnumbered: {
    readonly interface: string;
    readonly pointToPoint?: "point-to-point";
  };
  /** Puts the interface into a VRF; entering it takes the addresses away. */
  VrfForwarding: {
    readonly vrf: string;
    readonly downstream?: string;
  };
  VrfReceive: {
    readonly vrf: string;
  };
  VrfSelectSource: object;
  VrfAutoclassify: object;
  VrfSitemap: {
    readonly map: string;
  };
  /** Largest frame payload, in bytes; 1500 on Ethernet. */
  Mtu: {
    readonly bytes: number | undefined;
  };
  /** Largest IP packet that leaves unfragmented, in bytes. */
  IpMtu: {
    readonly bytes: number | undefined;
  };
  /** Lowers the maximum segment size in TCP handshakes that pass, in bytes. */
  IpTcpAdjustMss: {
    readonly bytes: number | undefined;
  };
  /** Bandwidth that routing protocols and QoS reckon with, in kbit/s. */
  Bandwidth: {
    readonly kilobits: number | undefined;
  };
  BandwidthInherit: {
    readonly kilobits?: number;
  };
  BandwidthReceive: {
    readonly inherit?: "inherit";
    readonly kilobits?: number;
  };
  BandwidthShare: {
    readonly guaranteed?: number;
    readonly percent?: number;
  };
  BandwidthQosReference: {
    readonly kilobits: number | undefined;
  };
  /** Delay for routing metrics, in tens of microseconds. */
  Delay: {
    readonly tensOfMicroseconds: number | undefined;
  };
  LoadInterval: {
    readonly seconds: number | undefined;
  };
  LoadIntervalCounter: {
    readonly counter: number | undefined;
    readonly seconds: number | undefined;
  };
  /** Seconds between keepalives and the number that may be missed. */
  Keepalive: {
    readonly seconds?: number;
    readonly retries?: number;
  };
  CarrierDelay: {
    readonly edge?: "up" | "down";
    readonly seconds?: number;
    readonly milliseconds?: number;
  };
  Dampening: {
    readonly halfLife?: number;
    readonly reuse?: number;
    readonly suppress?: number;
    readonly maximum?: number;
    readonly restart?: number;
  };
  HoldQueue: {
    readonly packets: number | undefined;
    readonly direction?: "in" | "out";
  };
  TxQueue: {
    readonly packets: number | undefined;
  };
  FairQueue: {
    readonly threshold?: number;
    readonly dynamicQueues?: number;
    readonly reservable?: number;
  };
  /** Whether ICMP redirects are sent; the box turns it off on a multipoint tunnel. */
  IpRedirects: object;
  IpUnreachables: object;
  IpProxyArp: object;
  IpLocalProxyArp: object;
  IpMaskReply: object;
  IpDirectedBroadcast: {
    readonly acl?: string;
  };
  IpBroadcastAddress: {
    readonly address: string | undefined;
  };
  IpRouteCache: {
    readonly cache?: "cef" | "flow" | "policy" | "same-interface" | "distributed";
  };
  IpMrouteCache: object;
  IpLoadSharing: {
    readonly mode: "per-destination" | "per-packet";
  };
  IpCefAccounting: {
    readonly table: "internal" | "external";
  };
  IpForward: object;
  IpTcpHeaderCompression: {
    readonly format?: "passive" | "iphc-format" | "ietf-format";
  };
  IpRtpHeaderCompression: {
    readonly format?: "passive" | "iphc-format" | "ietf-format";
    readonly periodicRefresh?: true;
  };
  IpHelperAddress: {
    readonly vrf?: string;
    readonly address: string | undefined;
    readonly group?: string;
  };
  IpNatAllowStaticHost: object;
  InterfaceNbar: {
    readonly family?: "ipv4" | "ipv6";
  };
  IpFlow: {
    readonly direction: "ingress" | "egress";
  };
  IpFlowMonitor: {
    readonly family: "ip" | "ipv6" | "datalink";
    readonly monitor: string;
    readonly sampler?: string;
    readonly traffic?: "unicast" | "multicast";
    readonly direction?: "input" | "output";
  };
  IpVerifyUnicast: {
    readonly reversePath?: "reverse-path";
    readonly acl?: string;
    readonly via?: "any" | "rx";
    readonly allowDefault?: true;
    readonly allowSelfPing?: true;
    readonly l2Src?: true;
  };
  IpVerifySource: {
    readonly portSecurity?: true;
    readonly macCheck?: true;
    readonly smartlog?: true;
  };
  IpVerifyDhcpVlan: object;
  IpVirtualReassembly: {
    readonly in?: true;
    readonly out?: true;
    readonly reassemblies?: number;
    readonly fragments?: number;
    readonly timeout?: number;
    readonly dropFragments?: true;
  };
  InterfaceAccounting: {
    readonly subject?: "output-packets" | "access-violations" | "mac-address" | "precedence";
    readonly direction?: "input" | "output";
  };
  InterfaceInspect: {
    readonly name: string;
    readonly direction: "in" | "out";
  };
  InterfaceAdmission: {
    readonly rule: string;
  };
  InterfaceIps: {
    readonly name: string;
    readonly direction: "in" | "out";
  };
  IpUrlFilter: {
    readonly rule: string;
  };
  IpWccp: {
    readonly service: number | "web-cache" | undefined;
    readonly direction?: "in" | "out";
  };
  IpWccpVrf: {
    readonly vrf: string;
    readonly service: number | "web-cache" | undefined;
    readonly direction?: "in" | "out";
  };
  IpWccpExclude: object;
  IpTrafficExport: {
    readonly profile?: string;
    readonly size?: number;
    readonly name?: string;
    readonly mode?: "capture" | "export";
  };
  IpStickyArp: {
    readonly ignore?: true;
  };
  IpTos: {
    readonly reflect?: "reflect";
    readonly value?: number;
  };
  IpTtl: {
    readonly ttl: number | undefined;
  };
  IpLocalInterface: {
    readonly interface: string;
  };
  IpProtocol: {
    readonly protocol: number | "l2tp" | "uti" | undefined;
  };
  IpDfbit: object;
  IpPmtu: {
    readonly maximum?: number;
  };
  IpBgpPolicy: {
    readonly direction?: "input" | "output";
    readonly source?: true;
    readonly destination?: "ip-prec-map" | "ip-qos-map";
    readonly sourceMap?: "ip-prec-map" | "ip-qos-map";
  };
  IpFlowspec: {
    readonly family: "ip" | "ipv6";
  };
  IpMfib: {
    readonly family: "ip" | "ipv6";
    readonly path: "cef" | "forwarding";
    readonly direction: "input" | "output";
  };
  IpBgpFallover: {
    readonly action?: "permit" | "deny";
  };
  IpSapListen: object;
  IpDhcpRelayAddress: {
    readonly address: string | undefined;
  };
  IpDhcpSmartRelay: object;
  IpDhcpSnoopingVlan: {
    readonly vlans: readonly NumberRange[] | undefined;
    readonly setting: string;
  };
  IpArpInspectionTrust: object;
  IpArpInspectionLimit: {
    readonly none?: "none";
    readonly rate?: number;
    readonly burst?: number;
  };
  IpArpTimeout: {
    readonly seconds: number | undefined;
  };
  IpArpType: {
    readonly type: "arpa" | "snap" | "probe" | "frame-relay";
  };
  IpArpEntryTimeout: {
    readonly seconds: number | undefined;
  };
  IpArpGratuitous: {
    readonly mode: "request" | "update" | "none" | "local";
  };
  InterfaceDeviceTracking: {
    readonly maximum?: number;
    readonly probe?: string;
  };
  DeviceTracking: {
    readonly policy?: string;
  };
  /** Policy map that shapes, polices or marks what comes in or leaves. */
  ServicePolicy: {
    readonly direction: "input" | "output";
    readonly policy: string;
  };
  ServicePolicyType: {
    readonly type: "inspect" | "performance-monitor" | "control" | "service-chain" | "nwpi";
    readonly subscriber?: true;
    readonly direction?: "input" | "output";
    readonly policy: string;
  };
  ServicePolicyHistory: object;
  RateLimit: {
    readonly direction: "input" | "output";
    readonly limit: string;
  };
  TrafficShape: {
    readonly rate?: number;
    readonly details?: string;
    readonly acl?: string;
    readonly groupRate?: string;
  };
  MaxReservedBandwidth: {
    readonly percent: number | undefined;
  };
  PriorityQueue: object;
  PriorityQueueMap: {
    readonly queue: number | undefined;
    readonly cos: readonly number[];
  };
  QueueSet: {
    readonly set: number | undefined;
  };
  RandomDetect: {
    readonly settings?: string;
  };
  AutoQos: {
    readonly police?: true;
    readonly phone?: "cisco-phone" | "cisco-softphone" | "trust";
    readonly device?: "cts" | "ip-camera" | "media-player";
  };
  MlsQos: {
    readonly trust?: "cos" | "dscp" | "ip-precedence" | "device";
    readonly cos?: number | "override";
    readonly mutation?: string;
  };
  SrrQueue: {
    readonly weights: string;
  };
  TrustDevice: {
    readonly device: "cisco-phone" | "cts" | "ip-camera" | "media-player";
  };
  /** Zone of the zone-based firewall. */
  ZoneMember: {
    readonly zone: string;
  };
  Duplex: {
    readonly duplex: "auto" | "full" | "half";
  };
  Speed: {
    readonly speed: "auto" | "nonegotiate" | "10" | "100" | "1000" | "2500" | "5000" | "10000" | "25000" | "40000" | "100000";
  };
  SpeedAuto: {
    readonly speeds: readonly ("10" | "100" | "1000" | "2500" | "5000" | "10000")[];
  };
  Negotiation: object;
  MediaType: {
    readonly media: "rj45" | "sfp" | "gbic" | "auto-select" | "backplane" | "100basex" | "10baset";
    readonly failover?: "auto-failover" | "failover";
  };
  FlowControl: {
    readonly direction: "receive" | "send";
    readonly mode: "on" | "off" | "desired";
  };
  Mdix: object;
  MacAddress: {
    readonly mac: string | undefined;
  };
  PowerInline: {
    readonly autoMax?: number;
    readonly staticMax?: number;
    readonly consumption?: number;
    readonly action?: "errdisable" | "log";
    readonly priority?: "high" | "low";
  };
  Udld: {
    readonly mode?: "aggressive" | "disable";
  };
  InterfaceCdp: object;
  InterfaceCdpTlv: {
    readonly tlv: "app" | "location" | "server-location";
    readonly value?: string;
  };
  InterfaceCdpLogMismatch: object;
  Lldp: {
    readonly direction: "receive" | "transmit";
  };
  LldpMed: {
    readonly selection: "med-tlv-select" | "tlv-select";
    readonly tlv: string;
  };
  MopEnabled: object;
  MopSysid: object;
  LoggingEvent: {
    readonly status?: true;
    readonly ignoreBulk?: true;
  };
  Ntp: {
    readonly disable?: "disable";
    readonly family?: "ip" | "ipv6";
    readonly broadcast?: "broadcast";
    readonly broadcastClient?: "client";
    readonly version?: number;
    readonly key?: number;
    readonly multicast?: "multicast";
    readonly multicastClient?: "client";
    readonly group?: string;
    readonly ttl?: number;
  };
  /** VLAN tag of a subinterface. */
  EncapsulationDot1q: {
    readonly vlan: number | undefined;
    readonly native?: true;
    readonly inner?: readonly NumberRange[] | "any";
  };
  EncapsulationIsl: {
    readonly vlan: number | undefined;
  };
  Encapsulation: {
    readonly type: "ppp" | "hdlc" | "slip" | "x25" | "lapb" | "smds" | "mpls" | "l2tpv3" | "l2tpv2" | "udp" | "aal5snap" | "aal5mux" | "atm-dxi" | "default" | "untagged" | "sdlc" | "dialer";
  };
  EncapsulationFrameRelay: {
    readonly format?: "ietf" | "mfr";
  };
  FrameRelayDlci: {
    readonly dlci: number | undefined;
    readonly format?: "ietf" | "cisco" | "ppp";
    readonly switched?: true;
  };
  FrameRelayMap: {
    readonly address?: string;
    readonly ipv6Address?: string;
    readonly clns?: "clns";
    readonly dlci: number | undefined;
    readonly broadcast?: true;
    readonly format?: "ietf" | "cisco";
    readonly compress?: true;
  };
  FrameRelayLmi: {
    readonly type: "ansi" | "cisco" | "q933a";
  };
  FrameRelayIntf: {
    readonly type: "dce" | "dte" | "nni";
  };
  FrameRelayInverseArp: {
    readonly settings?: string;
  };
  FrameRelayOther: {
    readonly setting: "class" | "route" | "traffic-shaping" | "switching" | "payload-compression" | "ip" | "qos-autosense" | "end-to-end" | "congestion-management" | "de-group" | "fragment" | "multilink" | "policing" | "pvc" | "svc";
    readonly value?: string;
  };
  ClockRate: {
    readonly bitsPerSecond: number | "line" | undefined;
  };
  ClockSource: {
    readonly source: "line" | "internal" | "network" | "loop-timed";
  };
  ServiceModule: {
    readonly part: "t1" | "56k" | "ip" | "external" | "heart-beat-reset" | "mgf";
    readonly setting?: string;
  };
  PhysicalLayer: {
    readonly mode: "async" | "sync";
  };
  Loopback: {
    readonly where?: "line" | "local" | "remote" | "network" | "diagnostic" | "dte" | "driver";
  };
  Invert: {
    readonly signal: "txclock" | "rxclock" | "data";
  };
  Ppp: {
    readonly methods: readonly ("chap" | "pap" | "ms-chap" | "ms-chap-v2" | "eap")[];
    readonly ifNeeded?: true;
    readonly list?: string;
    readonly callin?: true;
    readonly callout?: true;
    readonly oneTime?: true;
    readonly optional?: true;
  };
  PppChapHostname: {
    readonly hostname: string;
  };
  PppChapPassword: {
    readonly encryption?: "0" | "7";
    readonly password: Secret | undefined;
  };
  PppChapOther: {
    readonly callin?: true;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  PppPap: {
    readonly username: string;
    readonly encryption?: "0" | "7";
    readonly password: Secret | undefined;
  };
  PppPapRefuse: {
    readonly callin?: true;
  };
  PppIpcp: {
    readonly primary?: string;
    readonly secondary?: string;
    readonly accept?: true;
    readonly mask?: string;
    readonly address?: "accept" | "required" | "unique";
    readonly wins?: string;
  };
  PppMultilink: {
    readonly group?: number;
    readonly endpoint?: string;
    readonly fragment?: string;
    readonly links?: string;
    readonly threshold?: string;
    readonly mrru?: string;
    readonly slippage?: string;
    readonly ncp?: string;
    readonly queue?: string;
  };
  PppLcp: {
    readonly delay?: number;
    readonly echo?: string;
  };
  PppOther: {
    readonly setting: "accounting" | "authorization" | "timeout" | "reliable-link" | "quality" | "mtu" | "link" | "loopback" | "encrypt" | "eap" | "caller" | "callback" | "bap" | "bridge" | "direction" | "disconnect" | "dnis" | "iphc" | "max-bad-auth" | "max-configure" | "max-failure" | "max-terminate" | "ms-chap" | "ms-chap-v2" | "ncp" | "microcode";
    readonly value?: string;
  };
  PeerAddress: {
    readonly address?: string;
    readonly dhcp?: "dhcp";
    readonly dhcpPool?: "dhcp-pool";
    readonly dhcpPoolName?: string;
    readonly pool?: "pool";
    readonly poolName?: readonly string[];
  };
  PeerNeighborRoute: object;
  MultilinkGroup: {
    readonly group: number | undefined;
  };
  PppoeEnable: {
    readonly group?: string;
  };
  PppoeClient: {
    readonly pool?: number;
    readonly dialOnDemand?: true;
    readonly restart?: number;
    readonly service?: string;
    readonly control?: string;
    readonly payload?: number;
  };
  PppoeMaxSessions: {
    readonly sessions: number | undefined;
  };
  DialerPool: {
    readonly pool: number | undefined;
  };
  DialerPoolMember: {
    readonly pool: number | undefined;
    readonly priority?: number;
    readonly limits?: string;
  };
  DialerGroup: {
    readonly group: number | undefined;
  };
  DialerPersistent: {
    readonly settings?: string;
  };
  DialerIdleTimeout: {
    readonly seconds: number | undefined;
    readonly direction?: "either" | "inbound";
  };
  CellularPulseTime: {
    readonly seconds: number | undefined;
  };
  DialerInBand: {
    readonly parity?: "no-parity" | "odd-parity";
  };
  DialerString: {
    readonly string: string;
    readonly class?: string;
  };
  DialerMap: {
    readonly map: string;
  };
  DialerOther: {
    readonly setting: "caller" | "remote-name" | "load-threshold" | "watch-group" | "watch-disable" | "enable-timeout" | "wait-for-carrier-time" | "fast-idle" | "hold-queue" | "order" | "rotary-group" | "callback-secure" | "aaa" | "cm-line" | "dtr" | "isdn" | "max-call" | "max-link" | "down-with-vInterface" | "redial" | "reserved-links" | "rotor" | "voice-call" | "vpdn";
    readonly value?: string;
  };
  IsdnSwitch: {
    readonly setting: "switch-type" | "answer1" | "answer2" | "caller" | "calling-number" | "incoming-voice" | "layer1-emulate" | "point-to-point-setup" | "protocol-emulate" | "send-alerting" | "sending-complete" | "spid1" | "spid2" | "static-tei" | "tei-negotiation" | "timer" | "bchan-number-order" | "negotiate-bchan" | "not-end-to-end" | "outgoing-voice" | "supp-service" | "T203" | "T306" | "T310";
    readonly value?: string;
  };
  AsyncMode: {
    readonly mode: "interactive" | "dedicated";
  };
  ScriptDialer: {
    readonly event: "dialer" | "activation" | "callback" | "connection" | "reset" | "startup";
    readonly script: string;
  };
  BackupInterface: {
    readonly interface: string;
  };
  BackupDelay: {
    readonly up: number | "never" | undefined;
    readonly down?: number | "never";
  };
  BackupLoad: {
    readonly up: number | "never" | undefined;
    readonly down?: number | "never";
  };
  Pvc: {
    readonly name?: string;
    readonly identifier: number | string | undefined;
  };
  Xconnect: {
    readonly peer: string | undefined;
    readonly vcId: number | undefined;
    readonly encapsulation?: "mpls" | "l2tpv2" | "l2tpv3";
    readonly manual?: true;
    readonly class?: string;
    readonly word?: "sequencing" | "sequence";
    readonly sequencing?: "both" | "receive" | "transmit";
  };
  ServiceInstance: {
    readonly trunk?: true;
    readonly number: number | undefined;
    readonly evc?: string;
    readonly uni?: string;
  };
  BridgeGroup: {
    readonly group: number | undefined;
    readonly inputList?: number;
    readonly outputList?: number;
    readonly cost?: number;
    readonly priority?: number;
    readonly inputType?: string;
  };
  ChannelGroup: {
    readonly group: number | undefined;
    readonly mode?: "active" | "passive" | "on" | "auto" | "desirable";
    readonly silence?: "silent" | "non-silent";
    readonly link?: number;
  };
  ChannelProtocol: {
    readonly protocol: "lacp" | "pagp";
  };
  Lacp: {
    readonly rate?: "fast" | "normal";
    readonly priority?: number;
    readonly maximum?: number;
    readonly minimum?: number;
    readonly dampening?: number;
    readonly failover?: string;
  };
  Pagp: {
    readonly method?: "aggregation-port" | "physical-port";
    readonly priority?: number;
    readonly timer?: number;
  };
  PortChannelLoad: {
    readonly minimum?: number;
    readonly method?: string;
    readonly port?: string;
  };
  Switchport: object;
  SwitchportMode: {
    readonly mode: "access" | "trunk" | "dot1q-tunnel" | "dynamic" | "private-vlan";
    readonly dynamic?: "auto" | "desirable";
    readonly privateVlan?: "host" | "promiscuous" | "trunk";
  };
  SwitchportAccessVlan: {
    readonly vlan: number | "dynamic" | "name" | undefined;
    readonly name?: string;
  };
  SwitchportVoiceVlan: {
    readonly vlan: number | "dot1p" | "none" | "untagged" | "name" | undefined;
    readonly name?: string;
  };
  SwitchportTrunkEncapsulation: {
    readonly encapsulation: "dot1q" | "isl" | "negotiate";
  };
  SwitchportTrunkNative: {
    readonly vlan: number | "tag" | undefined;
  };
  SwitchportTrunkAllowed: {
    readonly all?: "all";
    readonly none?: "none";
    readonly add?: "add";
    readonly remove?: "remove";
    readonly except?: "except";
    readonly vlans?: readonly NumberRange[];
  };
  SwitchportTrunkPruning: {
    readonly none?: "none";
    readonly change?: "add" | "remove" | "except";
    readonly vlans?: readonly NumberRange[];
  };
  SwitchportTrunkGroup: {
    readonly group: string;
  };
  SwitchportNonegotiate: object;
  SwitchportPortSecurity: {
    readonly aging?: string;
    readonly macAddress?: string;
    readonly maximum?: number;
    readonly maximumVlan?: string;
    readonly violation?: "protect" | "restrict" | "shutdown";
    readonly vlan?: true;
  };
  SwitchportProtected: object;
  SwitchportBlock: {
    readonly traffic: "multicast" | "unicast";
  };
  SwitchportVoiceDetect: {
    readonly fullDuplex?: true;
  };
  SwitchportHost: object;
  SwitchportPrivateVlan: {
    readonly setting: string;
  };
  SwitchportPriority: {
    readonly cos?: number;
    readonly default?: number;
  };
  SwitchportBackup: {
    readonly interface: string;
    readonly setting?: string;
  };
  SwitchportOther: {
    readonly vlans?: readonly NumberRange[];
    readonly ethertype?: string;
    readonly mapping?: string;
  };
  PrivateVlanMapping: {
    readonly change?: "add" | "remove";
    readonly vlans: readonly NumberRange[] | undefined;
  };
  SpanningTree: {
    readonly setting: "portfast" | "bpduguard" | "bpdufilter" | "guard" | "cost" | "port-priority" | "link-type" | "vlan" | "mst" | "rootguard" | "loopguard" | "uplinkfast" | "priority" | "protect" | "port" | "bridge";
    readonly value?: string;
  };
  StormControl: {
    readonly traffic: "broadcast" | "multicast" | "unicast" | "unknown-unicast" | "action";
    readonly level: string;
  };
  L2protocolTunnel: {
    readonly setting?: string;
  };
  Autostate: object;
  PortAuthentication: {
    readonly setting: "control-direction" | "event" | "fallback" | "host-mode" | "linksec" | "open" | "order" | "periodic" | "port-control" | "priority" | "timer" | "violation";
    readonly value?: string;
  };
  PortAccessSession: {
    readonly setting: "closed" | "control-direction" | "host-mode" | "port-control" | "inherit" | "interface-template";
    readonly value?: string;
  };
  Dot1x: {
    readonly setting: "pae" | "timeout" | "max-req" | "max-reauth-req" | "port-control" | "reauthentication" | "control-direction" | "credentials" | "supplicant" | "guest-vlan" | "host-mode" | "auth-fail" | "critical" | "mac-auth-bypass" | "violation-mode" | "authenticator" | "default";
    readonly value?: string;
  };
  Mab: {
    readonly eap?: true;
  };
  Cts: {
    readonly manual?: "manual";
    readonly roleBased?: string;
    readonly dot1x?: "dot1x";
    readonly layer3?: "ipv4" | "ipv6";
    readonly forwarding?: true;
  };
  Macsec: {
    readonly part: "macsec" | "mka";
    readonly setting?: string;
  };
  InterfaceMacro: {
    readonly action: "description" | "apply" | "auto";
    readonly value: string;
  };
  SourceTemplate: {
    readonly template: string;
  };
  Location: {
    readonly value: string;
  };
  Vtp: object;
  /** First-hop redundancy: a virtual address that moves to the router with the highest priority. */
  HsrpVersion: {
    readonly version: "1" | "2";
  };
  Hsrp: {
    readonly group?: number;
    readonly address?: string;
    readonly secondary?: true;
  };
  HsrpIpv6: {
    readonly group?: number;
    readonly address: string | undefined;
  };
  HsrpPriority: {
    readonly group?: number;
    readonly priority: number | undefined;
  };
  HsrpPreempt: {
    readonly group?: number;
    readonly minimum?: number;
    readonly reload?: number;
    readonly sync?: number;
  };
  HsrpTimers: {
    readonly group?: number;
    readonly hello?: number;
    readonly helloMsec?: number;
    readonly hold?: number;
    readonly holdMsec?: number;
  };
  HsrpAuthentication: {
    readonly group?: number;
    readonly keyChain?: string;
    readonly encryption?: "0" | "7";
    readonly md5Key?: Secret;
    readonly timeout?: number;
    readonly text?: Secret;
  };
  HsrpTrack: {
    readonly group?: number;
    readonly object: string;
    readonly decrement?: number;
  };
  HsrpName: {
    readonly group?: number;
    readonly name: string;
  };
  HsrpFollow: {
    readonly group?: number;
    readonly name: string;
  };
  HsrpMac: {
    readonly group?: number;
    readonly mac: string | undefined;
  };
  HsrpRedirect: {
    readonly group?: number;
    readonly unknown?: "unknown";
    readonly seconds?: number;
    readonly holddown?: number;
  };
  HsrpRedirectKey: {
    readonly group?: number;
    readonly keyChain?: string;
    readonly encryption?: "0" | "7";
    readonly key?: Secret;
    readonly timeout?: number;
  };
  HsrpOther: {
    readonly setting: "bfd" | "delay" | "mac-refresh" | "use-bia" | "arp" | "sso";
    readonly value?: string;
  };
  Vrrp: {
    readonly group: number | undefined;
    readonly address: string | undefined;
    readonly secondary?: true;
  };
  VrrpPriority: {
    readonly group: number | undefined;
    readonly priority: number | undefined;
  };
  VrrpPreempt: {
    readonly group: number | undefined;
    readonly delay?: number;
  };
  VrrpTimers: {
    readonly group: number | undefined;
    readonly msec?: true;
    readonly advertise?: number;
    readonly learn?: "learn";
  };
  VrrpAuthentication: {
    readonly group: number | undefined;
    readonly keyChain?: string;
    readonly encryption?: "0" | "7";
    readonly md5Key?: Secret;
    readonly timeout?: number;
    readonly text?: Secret;
  };
  VrrpTrack: {
    readonly group: number | undefined;
    readonly object: string;
    readonly decrement?: number;
  };
  VrrpDescription: {
    readonly group: number | undefined;
    readonly label: "description" | "name";
    readonly text: string;
  };
  VrrpShutdown: {
    readonly group: number | undefined;
  };
  VrrpFamily: {
    readonly group: number | undefined;
    readonly family: "ipv4" | "ipv6";
  };
  VrrpDelay: {
    readonly minimum?: number;
    readonly reload?: number;
  };
  Glbp: {
    readonly group: number | undefined;
    readonly address?: string;
    readonly secondary?: true;
  };
  GlbpIpv6: {
    readonly group: number | undefined;
    readonly address: string | undefined;
  };
  GlbpPriority: {
    readonly group: number | undefined;
    readonly priority: number | undefined;
  };
  GlbpPreempt: {
    readonly group: number | undefined;
    readonly delay?: number;
  };
  GlbpTimers: {
    readonly group: number | undefined;
    readonly redirect?: number;
    readonly timeout?: number;
    readonly hello?: number;
    readonly helloMsec?: number;
    readonly hold?: number;
    readonly holdMsec?: number;
  };
  GlbpLoadBalancing: {
    readonly group: number | undefined;
    readonly method?: "host-dependent" | "round-robin" | "weighted";
  };
  GlbpWeighting: {
    readonly group: number | undefined;
    readonly maximum?: number;
    readonly lower?: number;
    readonly upper?: number;
    readonly track?: string;
    readonly decrement?: number;
  };
  GlbpAuthentication: {
    readonly group: number | undefined;
    readonly keyChain?: string;
    readonly encryption?: "0" | "7";
    readonly md5Key?: Secret;
    readonly text?: Secret;
  };
  GlbpName: {
    readonly group: number | undefined;
    readonly name: string;
  };
  GlbpForwarder: {
    readonly group: number | undefined;
    readonly delay?: number;
  };
  GlbpCache: {
    readonly group: number | undefined;
    readonly maximum: number | undefined;
    readonly timeout?: number;
  };
  InterfacePlatform: {
    readonly part: "platform" | "hw-module" | "plim" | "hardware";
    readonly setting: string;
  };
  InterfaceRedundancy: {
    readonly group?: number;
    readonly address?: string;
    readonly prefix?: string;
    readonly exclusive?: true;
    readonly decrement?: number;
    readonly rii?: number;
  };
  Medium: {
    readonly medium: "broadcast" | "p2p";
  };
  H323Gateway: {
    readonly setting: string;
  };
  InterfaceNetworkClock: {
    readonly setting: string;
  };
  Dot11: {
    readonly setting: "ssid" | "channel" | "antenna" | "station-role" | "encryption" | "power" | "world-mode" | "dfs" | "stbc" | "beacon" | "packet" | "parent" | "rts" | "guard-interval" | "mbssid" | "peakdetect";
    readonly value?: string;
  };
  ServiceModuleIp: {
    readonly address: string | undefined;
    readonly mask: string | undefined;
  };
  NoAutoNegotiate: object;
  Management: object;
  Lapb: {
    readonly setting: string;
  };
  InterfaceX25: {
    readonly setting: string;
  };
  Atm: {
    readonly setting: string;
  };
  Dsl: {
    readonly setting: string;
  };
  CableInterface: {
    readonly setting: string;
  };
  LoadBalance: {
    readonly word: "load-balance" | "load-balancing";
    readonly ethernet?: string;
  };
  Wrr: {
    readonly direction: "wrr-queue" | "rcv-queue";
    readonly setting: string;
  };
  Rep: {
    readonly setting: "segment" | "block" | "preempt" | "stcn" | "lsl-age-timer" | "ztp";
    readonly value: string;
  };
  Otv: {
    readonly setting: string;
  };
  Utd: {
    readonly setting: "enable" | "engine";
    readonly value?: string;
  };
  Interworking: {
    readonly type: "ethernet" | "ip" | "vlan";
  };
  PreferredPath: {
    readonly interface?: string;
    readonly peer?: string;
    readonly disableFallback?: true;
  };
  PseudowireSequencing: {
    readonly direction: "both" | "receive" | "resync" | "transmit";
  };
  PseudowireStatus: {
    readonly subject?: "admin-down" | "control-plane" | "decoupled" | "peer" | "redundancy";
    readonly value?: string;
  };
  ControlWord: object;
  SwitchVirtualLink: {
    readonly link: number | undefined;
  };
  DualActive: object;
  PortType: {
    readonly type: "nni" | "uni" | "eni";
  };
  Transceiver: object;
  NveMember: {
    readonly setting: string;
  };
  NveSource: {
    readonly interface: string;
  };
  NveReachability: object;
  Performance: {
    readonly context?: true;
    readonly setting: string;
  };
  DomainPath: {
    readonly domain: string;
    readonly path?: string;
    readonly internetBound?: true;
    readonly pathId?: number;
    readonly pathLastResort?: true;
    readonly zeroSla?: true;
  };
  SynchronousMode: object;
  ClnsRouteCache: object;
  RoutingDynamic: object;
  PvcEncapsulation: {
    readonly encapsulation: "aal5snap" | "aal5mux" | "aal5nlpid" | "aal5ciscoppp";
    readonly protocol?: string;
  };
  PvcProtocol: {
    readonly mapping: string;
  };
  PvcClass: {
    readonly class: "cbr" | "ubr" | "ubr+" | "vbr-rt" | "vbr-nrt" | "abr";
    readonly rates: string;
  };
  PvcOther: {
    readonly setting: "dialer" | "ppp" | "pppoe-client" | "oam-pvc" | "oam" | "service-policy" | "tx-ring-limit" | "broadcast" | "inarp" | "class-vc";
    readonly value?: string;
  };
  ServiceEncapsulation: {
    readonly vlans?: string;
    readonly default?: "default";
    readonly untagged?: "untagged";
    readonly outerVlans?: string;
    readonly priorityTagged?: "priority-tagged";
  };
  ServiceRewrite: {
    readonly direction: "ingress" | "egress";
    readonly operation: string;
  };
  ServiceBridgeDomain: {
    readonly domain: number | "from-encapsulation" | undefined;
    readonly group?: number;
  };
  ServiceDescription: {
    readonly text: string;
  };
  ServiceXconnect: {
    readonly peer: string;
  };
  ServiceOther: {
    readonly setting: "ethernet" | "cfm" | "l2protocol" | "service-policy" | "snmp" | "errdisable" | "ip" | "mac" | "storm-control" | "shutdown";
    readonly value?: string;
  };
  XconnectBackup: {
    readonly part: "peer" | "delay";
    readonly value: string;
  };
  XconnectMtu: {
    readonly bytes: number | undefined;
  };
  CtsPolicy: {
    readonly source: "static" | "dynamic";
    readonly settings: string;
  };
  CtsPropagate: object;
  CtsSap: {
    readonly settings: string;
  };
  VrrpAddress: {
    readonly address: string | undefined;
    readonly rank?: "primary" | "secondary";
  };
  VrrpGroupPriority: {
    readonly priority: number | undefined;
  };
  VrrpGroupTrack: {
    readonly object: string;
    readonly decrement?: number;
  };
  VrrpGroupOther: {
    readonly setting: "timers" | "preempt" | "vrrpv2" | "description" | "match-address" | "shutdown" | "vrrs";
    readonly value?: string;
  };
}
