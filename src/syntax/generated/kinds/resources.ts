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
  SchedulerInterval: {
    readonly milliseconds: number | undefined;
  };
  SchedulerTaskWatch: {
    readonly milliseconds: number | undefined;
  };
  DiagnosticBootup: {
    readonly level: "minimal" | "complete";
  };
  DiagnosticMonitor: {
    readonly function: "monitor" | "schedule" | "event-log";
    readonly setting: string;
  };
  MmiAutoConfigure: object;
  MmiPvc: object;
  MmiPollingInterval: {
    readonly seconds: number | undefined;
  };
  MmiSnmpTimeout: {
    readonly seconds: number | undefined;
  };
  ExceptionCore: {
    readonly setting: string;
  };
  WarmReboot: {
    readonly count?: number;
    readonly uptime?: number;
  };
  Buffers: {
    readonly setting: string;
  };
}
