// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/logging.ios. */
export interface LoggingCommands {
  LoggingOn: object;
  LoggingHost: {
    readonly host: string | undefined;
    readonly vrf?: string;
    readonly discriminator?: string;
    readonly sequenceNumSession?: true;
    readonly xml?: true;
    readonly stream?: number;
    readonly sessionId?: "hostname" | "ipv4" | "ipv6";
    readonly session?: string;
    readonly transport?: "udp" | "tcp" | "beep" | "tls";
    readonly channel?: number;
    readonly sasl?: string;
    readonly profile?: string;
    readonly port?: number;
    readonly audit?: true;
    readonly filtered?: true;
  };
  LoggingBuffered: {
    readonly discriminator?: string;
    readonly filtered?: true;
    readonly xml?: true;
    readonly size?: number;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingConsole: {
    readonly discriminator?: string;
    readonly filtered?: true;
    readonly guaranteed?: true;
    readonly xml?: true;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingMonitor: {
    readonly discriminator?: string;
    readonly filtered?: true;
    readonly xml?: true;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingTrap: {
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingTrapFormat: object;
  LoggingSyslogEvents: {
    readonly discriminator?: string;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingHistory: {
    readonly size?: number;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingFacility: {
    readonly facility: "auth" | "cron" | "daemon" | "kern" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | "lpr" | "mail" | "news" | "sys9" | "sys10" | "sys11" | "sys12" | "sys13" | "sys14" | "syslog" | "user" | "uucp";
  };
  LoggingSourceInterface: {
    readonly source?: string;
    readonly vrf?: string;
  };
  LoggingOriginId: {
    readonly id?: "hostname" | "ip" | "ipv6";
    readonly text?: string;
  };
  LoggingRateLimit: {
    readonly target?: "console" | "all";
    readonly all?: true;
    readonly perSecond: number | undefined;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingUserinfo: object;
  LoggingCount: object;
  LoggingCns: {
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingExceptions: {
    readonly size: number | undefined;
  };
  LoggingQueueLimit: {
    readonly queue?: "esm" | "trap";
    readonly messages: number | undefined;
  };
  LoggingMessageCounter: {
    readonly counter: "debug" | "log" | "syslog";
  };
  LoggingDiscriminator: {
    readonly name: string;
    readonly severityAction?: "drops" | "includes";
    readonly severities?: string;
    readonly facilityAction?: "drops" | "includes";
    readonly facilities?: string;
    readonly mnemonicsAction?: "drops" | "includes";
    readonly mnemonics?: string;
    readonly bodyAction?: "drops" | "includes";
    readonly body?: string;
    readonly rateLimit?: number;
  };
  LoggingPersistent: {
    readonly url?: string;
    readonly size?: number;
    readonly fileSize?: number;
    readonly threshold?: number;
    readonly batch?: number;
    readonly immediate?: true;
    readonly protected?: true;
    readonly notify?: true;
  };
  LoggingAlarm: {
    readonly severity: number | "critical" | "informational" | "major" | "minor" | undefined;
  };
  LoggingSnmpTrap: {
    readonly from: "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
    readonly to?: "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingFile: {
    readonly file: string;
    readonly maximum?: number;
    readonly minimum?: number;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingDmvpn: {
    readonly seconds?: number;
  };
  LoggingEventLinkGlobal: {
    readonly event: "link-status" | "trunk-status" | "subif-link-status";
    readonly scope: "boot" | "default" | "global";
  };
  LoggingEsmConfig: object;
  LoggingCmts: {
    readonly feature: "cmts" | "dmvpn";
    readonly setting: string;
  };
  LoggingServerArp: object;
  LoggingSnmpAuthFail: object;
  LoggingBufferedFilter: {
    readonly url: string;
    readonly position?: number;
    readonly arguments?: readonly string[];
  };
  LoggingDelimiter: object;
  LoggingHostname: {
    readonly entries?: number;
    readonly interval?: number;
    readonly rate?: number;
    readonly threshold?: number;
  };
  LoggingReloadMessage: {
    readonly messages?: number;
    readonly severity?: number | "emergencies" | "alerts" | "critical" | "errors" | "warnings" | "notifications" | "informational" | "debugging";
  };
  LoggingSystem: {
    readonly disk?: string;
  };
  LoggingPurge: {
    readonly days?: number;
    readonly time?: string;
  };
  LoggingSmartlog: {
    readonly exporter?: string;
    readonly bytes?: number;
  };
  LoggingTls: {
    readonly name: string;
  };
  LoggingTlsCiphers: {
    readonly suites: readonly string[];
  };
  LoggingTlsTrustpoint: {
    readonly trustpoint: string;
  };
  LoggingTlsVersion: {
    readonly version: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
  };
}
