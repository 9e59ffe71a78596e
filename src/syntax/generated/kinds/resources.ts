// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/resources.ios. */
export interface ResourcesCommands {
  MemoryLowWatermark: {
    readonly pool: "processor" | "IO" | "io";
    readonly kilobytes: number | undefined;
  };
  MemoryReserve: {
    readonly use: "critical" | "console";
    readonly kilobytes: number | undefined;
  };
  MemorySize: {
    readonly percent: number | undefined;
  };
  MemoryCheck: {
    readonly seconds: number | undefined;
  };
  MemoryStatistics: {
    readonly hours: number | undefined;
  };
  MemorySanity: {
    readonly what: "all" | "buffer" | "queue";
  };
  MemoryChunk: {
    readonly threshold?: number;
    readonly checksum?: number;
    readonly recovery?: string;
  };
  ProcessCpuThreshold: {
    readonly type: "total" | "process" | "interrupt";
    readonly rising: number | undefined;
    readonly interval: number | undefined;
    readonly falling?: number;
    readonly fallingInterval?: number;
  };
  ProcessCpuStatistics: {
    readonly percent: number | undefined;
    readonly size?: number;
  };
  ProcessMaxTime: {
    readonly milliseconds: number | undefined;
  };
  SchedulerAllocate: {
    readonly interrupt?: number;
    readonly process?: number;
  };
  SchedulerHeapcheck: {
    readonly memory?: string;
  };
  SchedulerTimercheck: {
    readonly watchdog?: "hang" | "normal" | "reload" | "terminate";
  };
  SchedulerInterval: {
    readonly milliseconds: number | undefined;
  };
  SchedulerTaskWatch: {
    readonly milliseconds: number | undefined;
  };
  DiagnosticBootup: {
    readonly level: "minimal" | "complete";
  };
  MmiAutoConfigure: object;
  MmiPvc: object;
  MmiPollingInterval: {
    readonly seconds: number | undefined;
  };
  MmiSnmpTimeout: {
    readonly seconds: number | undefined;
  };
  ExceptionCrashinfo: {
    readonly kilobytes?: number;
    readonly command?: string;
    readonly file?: string;
    readonly files?: number;
  };
  ExceptionDump: {
    readonly server: string | undefined;
  };
  ExceptionProtocol: {
    readonly protocol: "ftp" | "rcp" | "tftp" | "flash";
  };
  ExceptionCoreFile: {
    readonly file: string;
    readonly compress?: true;
  };
  ExceptionMemory: {
    readonly fragment?: number;
    readonly pool?: "io" | "processor";
    readonly minimum?: number;
    readonly options?: string;
  };
  ExceptionFlash: {
    readonly what: "all" | "iomem" | "procmem";
    readonly device: string;
    readonly options?: string;
  };
  ExceptionRegion: {
    readonly regionSize?: number;
    readonly interrupts?: number;
    readonly delay?: number;
    readonly switch?: string;
    readonly linecard?: string;
    readonly slave?: string;
    readonly kernel?: string;
    readonly corruption?: string;
  };
  WarmReboot: {
    readonly count?: number;
    readonly uptime?: number;
  };
  ResourcePolicy: object;
  Buffers: {
    readonly pool: string;
    readonly limit?: "initial" | "max-free" | "min-free" | "permanent" | "size";
    readonly value?: number;
  };
  BuffersTune: object;
  ResourceSetting: {
    readonly setting: "policy" | "user" | "system" | "cpu" | "memory" | "buffer" | "monitor" | "critical" | "major" | "minor" | "slot";
    readonly value?: string;
  };
}
