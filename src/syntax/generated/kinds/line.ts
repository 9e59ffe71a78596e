// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/line.ios. */
export interface LineCommands {
  Line: {
    readonly type: "con" | "console" | "aux" | "vty" | "tty";
    readonly first: number | undefined;
    readonly last?: number;
  };
  LineNumber: {
    readonly first: number | undefined;
    readonly last?: number;
  };
  LineSlot: {
    readonly slot: string;
    readonly lastSlot: string;
  };
  LineAccessClass: {
    readonly acl: string;
    readonly direction: "in" | "out";
    readonly vrf?: string;
  };
  LineIpv6AccessClass: {
    readonly acl: string;
    readonly direction: "in" | "out";
  };
  LineAccounting: {
    readonly service: "exec" | "connection" | "arap" | "resource";
    readonly list: string;
  };
  LineAccountingCommands: {
    readonly level: number | undefined;
    readonly list: string;
  };
  LineActivationCharacter: {
    readonly character: number | string | undefined;
  };
  LineAutocommandOptions: {
    readonly abort?: number | string;
    readonly seconds?: number;
    readonly nohangup?: true;
  };
  LineExecPrompt: object;
  LinePadding: {
    readonly character: number | string | undefined;
    readonly count?: number;
  };
  LineTelnet: {
    readonly speed?: string;
  };
  LineAbsoluteTimeout: {
    readonly minutes: number | undefined;
  };
  LineAuthorization: {
    readonly service: "exec" | "arap" | "reverse-access";
    readonly list: string;
  };
  LineAuthorizationCommands: {
    readonly level: number | undefined;
    readonly list?: string;
  };
  LineAutocommand: {
    readonly command: string;
  };
  LineAutohangup: {
    readonly sessionSwitch?: true;
  };
  LineAutoselect: {
    readonly timeout?: number;
  };
  LineDatabits: {
    readonly bits: number | undefined;
  };
  LineDomainLookup: object;
  LineEscapeCharacter: {
    readonly character: number | string | undefined;
    readonly soft?: true;
  };
  LineExec: object;
  LineExecBanner: object;
  LineExecCharacterBits: {
    readonly bits: number | undefined;
  };
  /** Idle time after which a session ends; `0 0` is never. */
  LineExecTimeout: {
    readonly minutes: number | undefined;
    readonly seconds?: number;
  };
  LineFlowcontrol: {
    readonly type?: "hardware" | "software";
    readonly direction?: "in" | "out";
  };
  LineFullHelp: object;
  LineHistory: {
    readonly size?: number;
  };
  LineInternational: object;
  LineIpNetmaskFormat: {
    readonly format: "bit-count" | "decimal" | "hexadecimal";
  };
  LineLength: {
    readonly lines: number | undefined;
  };
  LineLocation: {
    readonly text: string;
  };
  LineLockable: object;
  LineLoggingSynchronous: {
    readonly level?: number | "all";
    readonly limit?: number;
  };
  /** How a user proves who he is: `local` asks for a user name, `authentication` takes an AAA list, alone the line's password. */
  LineLogin: {
    readonly list?: string;
  };
  LineModem: {
    readonly autoconfigure?: string;
    readonly dtrDelay?: number;
    readonly ctsDelay?: number;
    readonly answerTimeout?: number;
  };
  LineLogoutWarning: {
    readonly seconds?: number;
  };
  LineSessionWarning: {
    readonly seconds: number | undefined;
    readonly text: string;
  };
  LineEditing: object;
  LineCharacterBits: {
    readonly type: "data-character-bits" | "special-character-bits";
    readonly bits: number | undefined;
  };
  LineUsbTimeout: {
    readonly switch?: number;
    readonly minutes: number | undefined;
  };
  LineMediaType: object;
  LineMonitor: object;
  LineMotdBanner: object;
  LineNotify: object;
  LineParity: {
    readonly parity: "even" | "mark" | "none" | "odd" | "space";
  };
  LinePassword: {
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
  };
  LinePrivilege: {
    readonly level: number | undefined;
  };
  LineRotary: {
    readonly group: number | undefined;
  };
  LineScriptSetting: {
    readonly event: "activation" | "arap-callback" | "callback" | "connection" | "dialer" | "reset" | "startup";
    readonly script: string;
  };
  LineSessionLimit: {
    readonly sessions: number | undefined;
  };
  LineSessionTimeout: {
    readonly minutes: number | undefined;
    readonly output?: true;
  };
  LineSpeed: {
    readonly baud: number | undefined;
  };
  LineRxSpeed: {
    readonly direction: "rxspeed" | "txspeed";
    readonly baud: number | undefined;
  };
  LineStopbits: {
    readonly bits: "1" | "1.5" | "2";
  };
  LineStopCharacter: {
    readonly what: "stop-character" | "start-character";
    readonly character: string;
  };
  LineTerminalType: {
    readonly type: string;
  };
  LineTimeout: {
    readonly seconds: number | undefined;
  };
  LineTransportInput: {
    readonly protocols: readonly ("acercon" | "all" | "lapb-ta" | "lat" | "mop" | "nasi" | "none" | "pad" | "rlogin" | "ssh" | "telnet" | "udptn" | "v120")[];
  };
  LineTransportOutput: {
    readonly protocols: readonly ("acercon" | "all" | "lapb-ta" | "lat" | "mop" | "nasi" | "none" | "pad" | "rlogin" | "ssh" | "telnet" | "udptn" | "v120")[];
  };
  LineTransportPreferred: {
    readonly protocol: "acercon" | "lapb-ta" | "lat" | "mop" | "nasi" | "none" | "pad" | "rlogin" | "ssh" | "telnet" | "udptn" | "v120";
  };
  LinePrc: {
    readonly display: "expose" | "hide";
  };
  LineIpTcp: {
    readonly bytes: number | undefined;
  };
  LineRawSocket: {
    readonly length?: number;
    readonly timer?: number;
    readonly special?: number;
    readonly character?: number;
    readonly peer?: string;
    readonly port?: number;
    readonly clientOptions?: string;
    readonly serverPort?: number;
    readonly serverOptions?: string;
    readonly idle?: number;
    readonly idleSeconds?: number;
    readonly keepalive?: string;
    readonly udpPeer?: string;
    readonly udpPort?: number;
    readonly udpOptions?: string;
  };
  LineDispatch: {
    readonly character?: number | string;
    readonly machine?: string;
    readonly milliseconds?: number;
    readonly disconnect?: number | string;
    readonly hold?: number | string;
  };
  LineInsecure: object;
  LineNoPrivate: object;
  LineCallback: {
    readonly seconds?: number;
    readonly milliseconds?: number;
  };
  LineTn3270: {
    readonly keymap: string;
  };
  LineLoginString: {
    readonly host: string;
    readonly text: string;
  };
  LineFlushAtActivation: object;
  LineVacantMessage: {
    readonly text?: string;
  };
  LineRefuseMessage: {
    readonly text: string;
  };
  LineWidth: {
    readonly columns: number | undefined;
  };
  LineX25: {
    readonly setting: string;
  };
}
