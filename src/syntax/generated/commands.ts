// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Command } from "../ast.ts";
import type { AaaCommands } from "./kinds/aaa.ts";
import type { AclCommands } from "./kinds/acl.ts";
import type { ArchiveCommands } from "./kinds/archive.ts";
import type { BgpCommands } from "./kinds/bgp.ts";
import type { ClockCommands } from "./kinds/clock.ts";
import type { CnsCommands } from "./kinds/cns.ts";
import type { DhcpCommands } from "./kinds/dhcp.ts";
import type { DialCommands } from "./kinds/dial.ts";
import type { DiscoveryCommands } from "./kinds/discovery.ts";
import type { EemCommands } from "./kinds/eem.ts";
import type { EigrpCommands } from "./kinds/eigrp.ts";
import type { FirewallCommands } from "./kinds/firewall.ts";
import type { GdoiCommands } from "./kinds/gdoi.ts";
import type { HardwareCommands } from "./kinds/hardware.ts";
import type { Ikev2Commands } from "./kinds/ikev2.ts";
import type { InterfaceCommands } from "./kinds/interface.ts";
import type { IpServicesCommands } from "./kinds/ip-services.ts";
import type { IpsecCommands } from "./kinds/ipsec.ts";
import type { Ipv6InterfaceCommands } from "./kinds/ipv6-interface.ts";
import type { IsakmpCommands } from "./kinds/isakmp.ts";
import type { IsisCommands } from "./kinds/isis.ts";
import type { IsisAddressFamilyCommands } from "./kinds/isis-address-family.ts";
import type { KeyChainCommands } from "./kinds/key-chain.ts";
import type { LicenceCommands } from "./kinds/licence.ts";
import type { LineCommands } from "./kinds/line.ts";
import type { LispCommands } from "./kinds/lisp.ts";
import type { LoggingCommands } from "./kinds/logging.ts";
import type { ManagementCommands } from "./kinds/management.ts";
import type { MplsCommands } from "./kinds/mpls.ts";
import type { MulticastCommands } from "./kinds/multicast.ts";
import type { NatCommands } from "./kinds/nat.ts";
import type { NhrpCommands } from "./kinds/nhrp.ts";
import type { OspfCommands } from "./kinds/ospf.ts";
import type { PfrCommands } from "./kinds/pfr.ts";
import type { PfrClassicCommands } from "./kinds/pfr-classic.ts";
import type { PkiCommands } from "./kinds/pki.ts";
import type { PlatformCommands } from "./kinds/platform.ts";
import type { PrefixListCommands } from "./kinds/prefix-list.ts";
import type { QosCommands } from "./kinds/qos.ts";
import type { ResourcesCommands } from "./kinds/resources.ts";
import type { RipCommands } from "./kinds/rip.ts";
import type { RouteMapCommands } from "./kinds/route-map.ts";
import type { ServicesCommands } from "./kinds/services.ts";
import type { SlaCommands } from "./kinds/sla.ts";
import type { SnmpCommands } from "./kinds/snmp.ts";
import type { StaticCommands } from "./kinds/static.ts";
import type { SwitchingCommands } from "./kinds/switching.ts";
import type { SystemCommands } from "./kinds/system.ts";
import type { TunnelCommands } from "./kinds/tunnel.ts";
import type { UsersCommands } from "./kinds/users.ts";
import type { VoiceCommands } from "./kinds/voice.ts";
import type { VoicePhonesCommands } from "./kinds/voice-phones.ts";
import type { VrfCommands } from "./kinds/vrf.ts";
import type { WanCommands } from "./kinds/wan.ts";
import type { WebvpnCommands } from "./kinds/webvpn.ts";
import type { WirelessCommands } from "./kinds/wireless.ts";
import type { ZoneCommands } from "./kinds/zone.ts";

/** Every kind of command and its fields. */
export interface Commands
  extends
    AaaCommands,
    AclCommands,
    ArchiveCommands,
    BgpCommands,
    ClockCommands,
    CnsCommands,
    DhcpCommands,
    DialCommands,
    DiscoveryCommands,
    EemCommands,
    EigrpCommands,
    FirewallCommands,
    GdoiCommands,
    HardwareCommands,
    Ikev2Commands,
    InterfaceCommands,
    IpServicesCommands,
    IpsecCommands,
    Ipv6InterfaceCommands,
    IsakmpCommands,
    IsisCommands,
    IsisAddressFamilyCommands,
    KeyChainCommands,
    LicenceCommands,
    LineCommands,
    LispCommands,
    LoggingCommands,
    ManagementCommands,
    MplsCommands,
    MulticastCommands,
    NatCommands,
    NhrpCommands,
    OspfCommands,
    PfrCommands,
    PfrClassicCommands,
    PkiCommands,
    PlatformCommands,
    PrefixListCommands,
    QosCommands,
    ResourcesCommands,
    RipCommands,
    RouteMapCommands,
    ServicesCommands,
    SlaCommands,
    SnmpCommands,
    StaticCommands,
    SwitchingCommands,
    SystemCommands,
    TunnelCommands,
    UsersCommands,
    VoiceCommands,
    VoicePhonesCommands,
    VrfCommands,
    WanCommands,
    WebvpnCommands,
    WirelessCommands,
    ZoneCommands,
    OtherCommands {}

/** What is no command of the catalogue, and `no` lines cut so short that several kinds are meant. */
interface OtherCommands {
  Unknown: object;
  Removal: object;
}

/** Name of a kind of command. */
export type Kind = keyof Commands;

/** A command of one kind. */
export type CommandOf<K extends Kind> = Command & { readonly kind: K } & Commands[K];
