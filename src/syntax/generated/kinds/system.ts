// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/system.ios. */
export interface SystemCommands {
  /** Names the device: prompts, SNMP and, with a domain, RSA keys carry it. */
  Hostname: {
    readonly name: string;
  };
  /** Release that wrote this configuration: major and minor number only. */
  Version: {
    readonly release: string;
  };
  BootStartMarker: object;
  BootEndMarker: object;
  BootSystem: {
    readonly image: string;
  };
  BootConfig: {
    readonly file: string;
  };
  BootManual: {
    readonly switch?: number | "all";
  };
  BootBuffersize: {
    readonly bytes: number | undefined;
  };
  BootHelper: {
    readonly what: "helper" | "helper-config-file" | "private-config-file" | "host" | "network" | "bootldr" | "bootstrap" | "config-file";
    readonly file: string;
  };
  BootAuto: {
    readonly source?: string;
    readonly ipxe?: string;
  };
  End: object;
  ConfigRegister: {
    readonly value: string | undefined;
  };
  ServicePad: object;
  ServicePadFrom: {
    readonly direction: "cmns" | "from-xot" | "to-xot";
  };
  /** Encrypts line, user and key-chain passwords reversibly (type 7) in the configuration. */
  ServicePasswordEncryption: object;
  ServicePasswordRecovery: object;
  ServiceTimestamps: {
    readonly messages?: "debug" | "log";
    readonly format?: "uptime" | "datetime";
    readonly msec?: true;
    readonly localtime?: true;
    readonly showTimezone?: true;
    readonly year?: true;
  };
  ServiceSequenceNumbers: object;
  ServiceTcpKeepalives: {
    readonly direction: "tcp-keepalives-in" | "tcp-keepalives-out";
  };
  ServiceSmallServers: {
    readonly protocol: "tcp-small-servers" | "udp-small-servers";
    readonly maximum?: number | "no-limit";
  };
  ServiceCompressConfig: object;
  ServiceUnsupported: object;
  ServiceConfig: object;
  ServiceDhcp: object;
  ServiceFinger: object;
  ServiceInternal: object;
  ServiceHideTelnet: object;
  ServiceLineNumber: object;
  ServiceLogHidden: object;
  ServiceNagle: object;
  ServicePrompt: object;
  ServicePtVtyLogging: object;
  ServiceCounters: {
    readonly seconds: number | undefined;
  };
  ServiceExecWait: object;
  ServiceAlignment: {
    readonly what: "detection" | "logging";
  };
  ServiceExecCallback: object;
  ServiceHeartbeat: {
    readonly fatalCount?: number;
    readonly interval?: number;
    readonly maximum?: number;
    readonly transmit?: number;
    readonly warning?: number;
  };
  ServiceOldSlip: object;
  ServiceSlaveLog: object;
  ServiceLogBacktrace: object;
  ServiceDecnet: object;
  ServicePrivateConfig: object;
  ServiceDisableFastFrag: object;
  ServiceTelnetZeroIdle: object;
  FileVerify: {
    readonly prompt?: "alert" | "noisy" | "quiet";
  };
  SecureBoot: {
    readonly what: "boot-config" | "boot-image";
  };
  ShellProcessing: {
    readonly environment?: string;
    readonly init?: string;
    readonly map?: string;
    readonly trace?: string;
  };
  Autoupgrade: {
    readonly cleanup?: string;
    readonly url?: string;
    readonly status?: string;
  };
  PartitionFlash: {
    readonly device: string;
    readonly sizes: string;
  };
  StateMachine: {
    readonly name: string;
    readonly state: number | undefined;
    readonly first: number | undefined;
    readonly last: number | undefined;
    readonly next: number | "delay" | "transmit" | undefined;
    readonly delay?: number;
  };
  TerminalQueue: {
    readonly seconds: number | undefined;
  };
  PrinterLine: {
    readonly name: string;
    readonly line: string;
    readonly options?: string;
  };
}
