// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/archive.ios. */
export interface ArchiveCommands {
  Archive: object;
  MacroRun: {
    readonly auto?: string;
    readonly global?: string;
  };
  MacroName: {
    readonly name: string;
  };
  Kron: {
    readonly occurrence: string;
    readonly user?: string;
    readonly in?: string;
    readonly repeat?: "oneshot" | "recurring" | "system-startup";
    readonly at?: string;
    readonly when?: string;
  };
  KronPolicyList: {
    readonly policy: string;
  };
  ArchivePath: {
    readonly path: string;
  };
  ArchiveWriteMemory: object;
  ArchiveMaximum: {
    readonly files: number | undefined;
  };
  ArchiveTimePeriod: {
    readonly minutes: number | undefined;
  };
  ArchiveLogConfig: object;
  ArchiveRollback: {
    readonly seconds?: number;
  };
  ArchiveLogEnable: object;
  ArchiveLogSize: {
    readonly entries: number | undefined;
  };
  ArchiveLogPersistent: {
    readonly auto?: true;
    readonly reload?: true;
  };
  ArchiveNotifySyslog: {
    readonly content?: "plaintext" | "xml";
  };
  ArchiveHideKeys: object;
  ArchiveRecord: object;
  KronPolicy: {
    readonly policy: string;
  };
  KronCli: {
    readonly command: string;
  };
}
