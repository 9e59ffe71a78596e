// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/platform.ios. */
export interface PlatformCommands {
  PlatformFlag: {
    readonly sonet?: string;
    readonly bfdTrace?: number;
    readonly alarmLine?: number;
    readonly alarm?: string;
    readonly icmpRate?: number;
    readonly icmpBurst?: number;
    readonly ephemeral?: number;
    readonly puntCause?: number;
    readonly puntRate?: number;
    readonly high?: true;
    readonly puntInterface?: number;
    readonly cacRate?: number;
    readonly statistics?: "per-ace" | "per-filter";
    readonly aggregate?: number;
    readonly parity?: "enable" | "disable";
    readonly tcamFrequency?: number;
    readonly urpf?: "ipv4" | "ipv6";
  };
  PlatformConsole: {
    readonly disableKernelCore?: true;
  };
  AlarmContact: {
    readonly contact?: number | "all";
    readonly text?: string;
    readonly severity?: "critical" | "major" | "minor" | "none";
    readonly trigger?: "open" | "closed";
  };
  AlarmSettings: {
    readonly facility?: string;
    readonly profile?: string;
  };
  Acr: {
    readonly group: number | undefined;
  };
  BootEnableBreak: {
    readonly switch?: number;
  };
  DisableEadi: object;
  EnergywiseDomain: {
    readonly domain: string;
    readonly encoding?: "0" | "7";
    readonly secret?: Secret;
    readonly ntpEncoding?: "0" | "7";
    readonly ntpSecret?: Secret;
    readonly port?: number;
    readonly address?: string;
    readonly interface?: string;
  };
  EnergywiseSetting: {
    readonly setting: "importance" | "keywords" | "level" | "management" | "name" | "neighbor" | "role" | "allow" | "endpoint";
    readonly value: string;
  };
  EsmcProcess: {
    readonly setting: "process" | "mode";
    readonly value?: string;
  };
  FabricSwitching: {
    readonly threshold?: number;
    readonly timer?: number;
  };
  FhrpVersion: {
    readonly vrrp?: "v2" | "v3";
    readonly minimum?: number;
    readonly reload?: number;
  };
  ModuleProvision: {
    readonly switch: number | undefined;
  };
  NetworkClockInput: {
    readonly priority?: number;
    readonly interface?: string;
    readonly external?: string;
    readonly options?: string;
    readonly domain?: number;
    readonly controller?: string;
    readonly participate?: number;
    readonly squelch?: string;
    readonly ssm?: string;
    readonly seconds?: number;
    readonly global?: true;
    readonly holdOff?: string;
    readonly quality?: string;
    readonly eec?: number;
    readonly externalSetting?: string;
    readonly output?: string;
  };
  PtpClock: {
    readonly clock?: "ordinary" | "boundary" | "e2e-transparent" | "forwarding";
    readonly domain?: number;
    readonly hybrid?: true;
    readonly profile?: string;
  };
  PtpSetting: {
    readonly setting: "mode" | "priority1" | "priority2" | "source" | "domain" | "profile" | "transfer" | "time-property";
    readonly value: string;
  };
  RemoteManagement: object;
  RepAdmin: {
    readonly vlan?: number;
  };
  SchedulerRuntime: {
    readonly microseconds: number | undefined;
  };
  SystemSetting: {
    readonly switch?: number | "all";
  };
  TodClock: {
    readonly priority: number | undefined;
    readonly domain?: number;
    readonly controller?: string;
  };
  UpgradeFpd: {
    readonly path?: string;
  };
  ControllerSonet: {
    readonly type: "SONET" | "SONET-ACR" | "sonet";
    readonly number: string;
  };
  ControllerSonetJoined: {
    readonly controller: string;
  };
  DiagnosticSchedule: {
    readonly switch?: number;
    readonly module?: number | string;
    readonly test: string;
    readonly port?: string;
    readonly time?: string;
    readonly day?: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    readonly month?: "Jan" | "Feb" | "Mar" | "Apr" | "May" | "Jun" | "Jul" | "Aug" | "Sep" | "Oct" | "Nov" | "Dec" | "january" | "february" | "march" | "april" | "june" | "july" | "august" | "september" | "october" | "november" | "december";
    readonly date?: number;
    readonly year?: number;
  };
  DiagnosticMonitorTest: {
    readonly switch?: number;
    readonly module?: number | string;
    readonly test: string;
  };
  DiagnosticMonitorInterval: {
    readonly switch?: number;
    readonly module?: number | string;
    readonly test: string;
    readonly interval: string | undefined;
    readonly milliseconds?: number;
    readonly days?: number;
  };
  DiagnosticMonitorThreshold: {
    readonly switch?: number;
    readonly module?: number | string;
    readonly test: string;
    readonly failures: number | undefined;
    readonly unit?: "days" | "hours" | "milliseconds" | "milli-seconds" | "minutes" | "runs" | "seconds";
    readonly window?: number;
  };
  DiagnosticMonitorSyslog: object;
  DiagnosticEventLog: {
    readonly entries: number | undefined;
  };
  PtpClockPort: {
    readonly name?: string;
    readonly slave?: true;
    readonly master?: true;
    readonly dynamic?: true;
    readonly profile?: string;
  };
  PtpClockSetting: {
    readonly first?: number;
    readonly second?: number;
    readonly domain?: number;
    readonly properties?: string;
    readonly tod?: number;
    readonly todOptions?: string;
    readonly output?: string;
    readonly input?: string;
    readonly class?: number;
  };
  PtpPortSource: {
    readonly address: string | undefined;
    readonly priority?: number;
  };
  PtpPortDestination: {
    readonly address: string | undefined;
  };
  PtpPortTransport: {
    readonly cast?: "unicast" | "multicast" | "multicast-mix";
    readonly interface?: string;
    readonly negotiation?: true;
    readonly ethernet?: "unicast" | "multicast";
    readonly options?: string;
  };
  PtpPortSetting: {
    readonly setting: "announce" | "delay-req" | "sync" | "vlan";
    readonly value: string;
  };
  ModuleChassisType: {
    readonly type: number | undefined;
    readonly mac?: string;
  };
  ModuleSlot: {
    readonly slot: number | undefined;
    readonly type?: number;
    readonly portType?: number;
    readonly ports?: number;
    readonly secondType?: number;
    readonly secondPorts?: number;
    readonly thirdType?: number;
    readonly thirdPorts?: number;
    readonly virtual?: number;
    readonly mac?: string;
  };
  RemoteDmi: object;
  RemoteRestful: {
    readonly port?: number;
    readonly retries?: number;
    readonly logging?: "debug" | "info";
  };
  SonetAps: {
    readonly acr?: "acr";
    readonly group?: number;
    readonly icrm?: number;
    readonly interchassis?: number;
    readonly protect?: number;
    readonly peer?: string;
    readonly working?: number;
    readonly key?: Secret;
    readonly force?: string;
    readonly lockout?: number;
    readonly manual?: string;
    readonly revert?: number;
    readonly signalling?: string;
    readonly hello?: number;
    readonly hold?: number;
  };
  SonetAu3: {
    readonly au: number | undefined;
  };
  SonetAu4: {
    readonly au: number | undefined;
    readonly tug?: number;
  };
  SonetSts: {
    readonly sts: number | undefined;
    readonly range?: "-";
    readonly last?: number;
    readonly mode?: string;
    readonly serial?: "t3";
  };
  SonetAug: {
    readonly mapping: "au-3" | "au-4";
  };
  SonetClock: {
    readonly source: "internal" | "line";
  };
  SonetFraming: {
    readonly framing: "sonet" | "sdh" | "unframed";
  };
  SonetShutdown: object;
  SonetTimes: {
    readonly container: "c-11" | "c-12" | "c-2";
  };
  SonetJ1: {
    readonly length?: number;
    readonly message?: string;
  };
  SonetCemGroup: {
    readonly group: number | undefined;
    readonly timeslots?: string;
  };
  SonetMode: {
    readonly mode: "c-11" | "c-12" | "c-2" | "c-3" | "c-4" | "e3" | "t3" | "ct3" | "ct3-e1" | "vt-15" | "vt-2" | "unframed";
  };
  SonetUnframed: object;
  SonetTug2: {
    readonly tug: number | undefined;
    readonly e1?: number;
    readonly t1?: number;
    readonly framing?: string;
    readonly use?: "cem-group" | "channel-group" | "ima-group";
    readonly group?: number;
    readonly timeslots?: string;
  };
  SonetVtg: {
    readonly vtg: number | undefined;
    readonly type: "t1" | "e1";
    readonly number: number | undefined;
    readonly setting: string;
  };
  SonetSetting: {
    readonly setting: "alarm-report" | "overhead" | "threshold" | "report" | "description" | "loopback" | "network-clock" | "protection-group" | "ais-shut";
    readonly value?: string;
  };
}
