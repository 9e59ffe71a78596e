// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { NumberRange, Secret } from "../../ast.ts";

/** Fields of the commands of grammar/hardware.ios. */
export interface HardwareCommands {
  Platform: {
    readonly console?: "auto" | "serial" | "virtual";
    readonly keepalive?: string;
    readonly qfp?: string;
    readonly hardware?: string;
    readonly software?: string;
    readonly multicast?: string;
    readonly loadBalance?: string;
    readonly ipsec?: string;
    readonly resource?: string;
    readonly port?: string;
    readonly trace?: string;
    readonly bfd?: string;
    readonly reload?: string;
    readonly memory?: string;
    readonly umbrella?: string;
    readonly inspect?: string;
    readonly usb?: string;
  };
  Redundancy: object;
  RedundancyInterDevice: object;
  EthernetLmi: {
    readonly mode: "ce" | "global";
  };
  EthernetCfm: {
    readonly delay?: number;
    readonly reset?: number;
    readonly packets?: number;
    readonly notification?: "all" | "error-xcon" | "mac-remote-error-xcon" | "none" | "remote-error-xcon" | "xcon";
    readonly startDelay?: number;
    readonly archive?: number;
    readonly level?: number;
    readonly evc?: string;
    readonly vlans?: readonly NumberRange[];
    readonly lowerMepOnly?: true;
    readonly holdTime?: number;
    readonly size?: number;
    readonly ccLevel?: string;
    readonly ccEnable?: string;
  };
  EthernetCfmAis: object;
  EthernetCfmDomain: {
    readonly domain: string;
    readonly level?: number;
  };
  EthernetEvc: {
    readonly name: string;
  };
  EthernetOam: {
    readonly monitor?: string;
    readonly rate?: number;
    readonly minimum?: number;
    readonly mode?: "active" | "passive";
    readonly loopback?: string;
    readonly timeout?: number;
    readonly protocol?: "oam" | "cfm" | "lmi" | "udld" | "loopback" | "uni" | "dot1ad";
    readonly setting?: string;
  };
  CardSlot: {
    readonly type: string;
  };
  Hwmodule: {
    readonly setting: string;
  };
  NetworkClock: {
    readonly setting: string;
  };
  NetworkClockSelect: {
    readonly setting: string;
  };
  TransceiverType: object;
  QosControlPackets: {
    readonly feature: "control-packets" | "trace" | "account" | "preserve" | "match";
    readonly setting: string;
  };
  QosMib: object;
  MlsAging: {
    readonly packets?: number;
    readonly time?: number;
    readonly long?: number;
    readonly normal?: number;
  };
  MlsExclude: object;
  MlsNetflowExport: {
    readonly version?: number;
    readonly action?: "exclude" | "include";
    readonly flow?: string;
  };
  ErrdisableRecovery: {
    readonly cause?: string;
    readonly interval?: number;
  };
  ErrdisableDetect: {
    readonly cause: string;
  };
  ErrdisableFlap: {
    readonly cause: "dtp-flap" | "link-flap" | "pagp-flap";
    readonly flaps: number | undefined;
    readonly seconds?: number;
  };
  Monitor: {
    readonly session: number | undefined;
    readonly setting: string;
  };
  MonitorEventTrace: {
    readonly setting?: string;
  };
  MonitorSession: {
    readonly session: number | undefined;
    readonly type: "erspan-source" | "erspan-destination";
  };
  SystemMtu: {
    readonly type?: "routing" | "jumbo";
    readonly bytes: number | undefined;
  };
  SystemEnvironment: {
    readonly setting: string;
  };
  FacilityAlarm: {
    readonly setting: string;
  };
  TransceiverMonitoring: {
    readonly seconds?: number;
  };
  RedundancyMode: {
    readonly mode: "sso" | "rpr" | "rpr-plus" | "none" | "hsa";
  };
  RedundancyMainCpu: object;
  RedundancyApplication: object;
  RedundancySwitchover: {
    readonly phase: "bulk" | "lbl";
    readonly check: "bem" | "prc reload";
  };
  RedundancyMaintenance: object;
  RedundancyTimer: {
    readonly seconds: number | undefined;
  };
  RedundancyKeepalive: object;
  RedundancyNotification: {
    readonly milliseconds: number | undefined;
  };
  RedundancyCards: {
    readonly group: number | undefined;
    readonly type: "cable" | "feature-card" | "ethernet" | "y-cable";
  };
  RedundancyAssociate: {
    readonly slot?: number;
    readonly subslot?: string;
    readonly other?: number;
    readonly otherSubslot?: string;
  };
  RedundancyInterChassis: {
    readonly group: number | undefined;
  };
  RedundancyAutoSync: {
    readonly what: "standard" | "startup-config" | "running-config" | "config-register" | "bootvar";
  };
  RedundancyStandby: {
    readonly delay?: number;
    readonly bootOnly?: true;
  };
  RedundancyGroup: {
    readonly number: number | undefined;
  };
  RedundancyProtocol: {
    readonly number: number | undefined;
  };
  RedundancyName: {
    readonly name: string;
  };
  RedundancyPriority: {
    readonly priority: number | undefined;
    readonly threshold?: number;
  };
  RedundancyPreempt: object;
  RedundancyShutdown: object;
  RedundancyControl: {
    readonly interface: string;
    readonly protocol: number | undefined;
  };
  RedundancyData: {
    readonly interface: string;
  };
  RedundancyTimers: {
    readonly delay?: number;
    readonly reload?: number;
    readonly msec?: true;
    readonly hello?: number;
    readonly holdMsec?: "msec";
    readonly hold?: number;
  };
  RedundancyTrack: {
    readonly track: string;
    readonly decrement?: number;
  };
  MonitorSource: {
    readonly interface?: string;
    readonly vlan?: number;
    readonly direction?: "rx" | "tx" | "both";
  };
  MonitorSourceCpu: {
    readonly queue?: string;
  };
  MonitorSourceList: {
    readonly type: "interface" | "vlan";
    readonly list: string;
  };
  MonitorDestination: {
    readonly interface?: string;
  };
  MonitorErspan: {
    readonly erspanId?: number;
    readonly destination?: string;
    readonly origin?: string;
    readonly mtu?: number;
    readonly vrf?: string;
  };
  MonitorShutdown: object;
  MonitorDescription: {
    readonly text: string;
  };
  MonitorBuffer: {
    readonly kilobytes: number | undefined;
  };
  MonitorFilter: {
    readonly vlans?: string;
    readonly acl?: string;
    readonly ipAcl?: string;
  };
  MonitorHeader: {
    readonly type: number | undefined;
  };
  InterchassisBackbone: {
    readonly interface: string;
  };
  InterchassisMember: {
    readonly address: string | undefined;
  };
  InterchassisMonitor: {
    readonly bfd?: true;
  };
  InterchassisMlacp: {
    readonly node?: number;
    readonly mac?: string;
    readonly priority?: number;
  };
  RedundancyCardMember: {
    readonly subslot: string;
    readonly config?: true;
  };
  RedundancyCardMode: {
    readonly mode: "sso" | "hsa";
  };
  RedundancyCardRevertive: {
    readonly minutes?: number;
  };
  RedundancyCardRf: {
    readonly community: Secret | undefined;
  };
  InterDeviceScheme: {
    readonly group: string;
  };
  InterDeviceAssociation: {
    readonly number: number | undefined;
  };
  InterDeviceIpc: object;
  InterDeviceSecurity: {
    readonly profile: string;
  };
  CfmAisDisable: object;
  CfmAisLevel: {
    readonly level: number | undefined;
  };
  CfmAisPeriod: {
    readonly seconds: "1" | "60";
  };
  CfmDomainService: {
    readonly name?: string;
    readonly number?: number;
    readonly vlanId?: number;
    readonly vpn?: string;
    readonly evc?: string;
    readonly vlan?: number;
    readonly port?: true;
    readonly l2vpn?: string;
  };
  CfmDomainId: {
    readonly mac?: string;
    readonly macNumber?: number;
    readonly dns?: string;
    readonly noId?: "null";
  };
  CfmDomainMep: {
    readonly minutes: number | undefined;
  };
  CfmDomainMip: {
    readonly lowerMepOnly?: true;
  };
  CfmDomainSender: object;
  CfmServiceCheck: {
    readonly interval?: "10ms" | "10s" | "10m" | "1m" | "1s" | "100ms" | "3.3ms";
    readonly losses?: number;
    readonly autoTraceroute?: true;
  };
  CfmServiceVlan: {
    readonly vlan: number | undefined;
  };
  CfmServiceMep: {
    readonly mpid: number | undefined;
    readonly mac?: string;
  };
  CfmServiceMaximum: {
    readonly meps: number | undefined;
  };
  CfmServiceAis: {
    readonly period?: "1" | "60";
    readonly level?: number;
    readonly threshold?: number;
  };
  CfmServiceMip: object;
  CfmServiceSender: {
    readonly chassis?: true;
  };
  CfmServiceOffload: {
    readonly sampling: number | undefined;
  };
  EvcOam: {
    readonly svlan?: number;
    readonly domain?: string;
  };
  EvcUni: {
    readonly count: number | undefined;
    readonly multipoint?: true;
  };
}
