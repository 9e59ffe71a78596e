// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/snmp.ios. */
export interface SnmpCommands {
  SnmpCommunity: {
    readonly encoding?: "0" | "7";
    readonly community: Secret | undefined;
    readonly view?: string;
    readonly access?: "ro" | "rw";
    readonly acl6?: string;
    readonly acl?: string;
  };
  SnmpHost: {
    readonly host: string | undefined;
    readonly vrf?: string;
    readonly type?: "traps" | "informs";
    readonly version?: "1" | "2c" | "3";
    readonly security?: "auth" | "noauth" | "priv";
    readonly community: Secret | undefined;
    readonly port?: number;
    readonly notifications?: readonly string[];
  };
  SnmpLocation: {
    readonly location: string;
  };
  SnmpContact: {
    readonly contact: string;
  };
  SnmpChassisId: {
    readonly id: string;
  };
  SnmpEnableTraps: {
    readonly type: "traps" | "informs";
    readonly notification?: string;
    readonly options?: string;
  };
  SnmpTrapSource: {
    readonly source: string;
  };
  SnmpSourceInterface: {
    readonly type: "traps" | "informs";
    readonly source: string;
  };
  SnmpView: {
    readonly view: string;
    readonly tree: string;
    readonly action: "included" | "excluded";
  };
  SnmpGroup: {
    readonly group: string;
    readonly version: "v1" | "v2c" | "v3";
    readonly security?: "auth" | "noauth" | "priv";
    readonly context?: string;
    readonly match?: "exact" | "prefix";
    readonly read?: string;
    readonly write?: string;
    readonly notify?: string;
    readonly acl6?: string;
    readonly acl?: string;
  };
  SnmpUser: {
    readonly user: string;
    readonly group: string;
    readonly remote?: string;
    readonly port?: number;
    readonly vrf?: string;
    readonly version: "v1" | "v2c" | "v3";
    readonly encrypted?: true;
    readonly hash?: "md5" | "sha" | "sha-2";
    readonly hashBits?: "256" | "384" | "512";
    readonly authenticationKey?: Secret;
    readonly cipher?: "des" | "3des" | "aes";
    readonly bits?: "128" | "192" | "256";
    readonly privacyKey?: Secret;
    readonly acl6?: string;
    readonly acl?: string;
    readonly credential?: true;
  };
  SnmpEngineId: {
    readonly id: string | undefined;
    readonly remote?: string;
    readonly port?: number;
    readonly vrf?: string;
  };
  SnmpServerIfindex: object;
  SnmpIfindexPersist: object;
  SnmpIfmib: object;
  SnmpPacketsize: {
    readonly bytes: number | undefined;
  };
  SnmpQueue: {
    readonly queue: "queue-length" | "queue-limit";
    readonly length: string;
  };
  SnmpSystemShutdown: object;
  SnmpTftpList: {
    readonly acl: string;
  };
  SnmpTrapTimeout: {
    readonly seconds: number | undefined;
  };
  SnmpIpDscp: {
    readonly dscp?: number;
    readonly precedence?: number;
  };
  SnmpTrapLink: {
    readonly style: "ietf" | "switchover";
  };
  SnmpTrapAuthentication: {
    readonly what: readonly ("vrf" | "acl-failure" | "unknown-context")[];
  };
  SnmpManager: {
    readonly seconds?: number;
  };
  SnmpInform: {
    readonly pending?: number;
    readonly retries?: number;
    readonly timeout?: number;
  };
  SnmpContext: {
    readonly context: string;
  };
  SnmpDropVrf: object;
  SnmpFileTransfer: {
    readonly acl: string;
    readonly protocols?: readonly string[];
  };
  SnmpCache: {
    readonly seconds?: number;
  };
  SnmpMibSetting: {
    readonly mib: "bulkstat" | "event" | "expression" | "flash" | "flowmon" | "nhrp" | "notification-log" | "persist" | "disman" | "target" | "cable" | "mpls" | "polling";
    readonly setting?: string;
  };
  SnmpUsmCisco: object;
  SnmpPriority: {
    readonly priority: "low" | "normal" | "high";
  };
  SnmpSparseTables: object;
  SnmpDbal: object;
  SnmpCommunityMap: {
    readonly encoding?: "0" | "6" | "7";
    readonly community: Secret | undefined;
    readonly context?: string;
    readonly engine?: string;
    readonly securityName?: string;
    readonly targets?: string;
  };
  SnmpPasswordPolicy: {
    readonly policy: string;
  };
  SnmpSubagent: {
    readonly seconds?: number;
  };
  SnmpTargetList: {
    readonly list: string;
    readonly vrf?: string;
    readonly host?: string;
  };
  SnmpGetBulk: {
    readonly seconds: number | undefined;
  };
  SnmpTrapLinkStatus: object;
  SnmpTrapInterface: {
    readonly change?: string;
  };
  SnmpIfindexInterface: object;
}
