// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/voice-phones.ios. */
export interface VoicePhonesCommands {
  TelephonyService: {
    readonly setup?: true;
  };
  CallManagerFallback: object;
  Ephone: {
    readonly tag: number | undefined;
  };
  EphoneDn: {
    readonly tag: number | undefined;
    readonly lines?: "dual-line" | "octo-line";
  };
  EphoneTemplate: {
    readonly tag: number | undefined;
  };
  EphoneDnTemplate: {
    readonly tag: number | undefined;
  };
  EphoneHunt: {
    readonly tag: number | undefined;
    readonly type: "sequential" | "peer" | "longest-idle";
  };
  PhoneType: {
    readonly name: string;
    readonly addon?: true;
  };
  VoiceHuntGroup: {
    readonly tag: number | undefined;
    readonly type: "parallel" | "sequential" | "peer" | "longest-idle";
  };
  VoiceRegisterGlobal: object;
  VoiceRegister: {
    readonly type: "dn" | "template" | "dialplan" | "session-server" | "pool-type";
    readonly tag: string;
  };
  VoiceRegisterPool: {
    readonly tag: number | undefined;
    readonly use?: "cti" | "phone";
  };
  VoiceUserProfile: {
    readonly profile: "user-profile" | "logout-profile";
    readonly tag: number | undefined;
  };
  VoiceMohGroup: {
    readonly tag: number | undefined;
  };
  Presence: object;
  CredentialsServer: object;
  CapfServer: object;
  CtlClient: object;
  TelephonySource: {
    readonly address: string | undefined;
    readonly port?: number;
    readonly secondary?: string;
    readonly rehome?: number;
    readonly match?: "any-match" | "strict-match";
  };
  TelephonyQos: {
    readonly dscp: string;
  };
  TelephonyMaximum: {
    readonly what: "max-ephones" | "max-dn" | "max-pool" | "max-conferences" | "max-redirect";
    readonly maximum: number | undefined;
    readonly options?: string;
  };
  TelephonyLimit: {
    readonly type: string;
    readonly lines: number | undefined;
  };
  TelephonyMessage: {
    readonly text: string;
  };
  TelephonyAuto: {
    readonly first: number | undefined;
    readonly last: number | undefined;
    readonly type?: string;
    readonly forward?: string;
    readonly timeout?: number;
  };
  TelephonyAutoReg: object;
  TelephonyWebAdmin: {
    readonly role?: "customer" | "system";
    readonly user?: string;
    readonly password?: Secret;
    readonly encoding?: "0" | "5";
    readonly secret?: Secret;
    readonly onlyPassword?: Secret;
    readonly file?: string;
  };
  TelephonyXmlUser: {
    readonly user: string;
    readonly encoding?: "0" | "7";
    readonly password: Secret | undefined;
    readonly level: number | undefined;
  };
  TelephonyXml: {
    readonly url: string;
  };
  TelephonyXmlThread: {
    readonly setting: "xmltest" | "xmlthread";
    readonly threads?: number;
  };
  TelephonyLogPassword: {
    readonly password?: Secret;
    readonly table?: string;
  };
  TelephonyUrl: {
    readonly url?: string;
    readonly user?: string;
    readonly password?: Secret;
    readonly which?: "directories" | "idle" | "information" | "messages" | "proxy-server" | "services" | "ldap_server";
    readonly page?: string;
    readonly options?: string;
  };
  TelephonyAuthenticate: {
    readonly realm?: string;
    readonly user?: string;
    readonly password?: Secret;
  };
  TelephonyForward: {
    readonly busy?: string;
    readonly noAnswer?: string;
    readonly timeout?: number;
    readonly pattern?: string;
    readonly system?: string;
    readonly all?: string;
  };
  TelephonyPattern: {
    readonly tag: number | undefined;
    readonly pattern: string;
    readonly length?: number;
    readonly extension?: string;
    readonly noReg?: true;
    readonly demote?: true;
  };
  TelephonyTransfer: {
    readonly pattern: string;
    readonly blind?: true;
  };
  TelephonySystem: {
    readonly method: "blind" | "full-blind" | "full-consult" | "local-consult";
    readonly dss?: true;
  };
  TelephonyFormat: {
    readonly time?: "12" | "24";
    readonly date?: "dd-mm-yy" | "mm-dd-yy" | "yy-dd-mm" | "yy-mm-dd";
  };
  TelephonyTimeZone: {
    readonly zone: number | undefined;
  };
  TelephonyLoad: {
    readonly phone: string;
    readonly file: string;
  };
  TelephonyLocale: {
    readonly locale: "user-locale" | "network-locale";
    readonly value: string;
  };
  TelephonyAlias: {
    readonly tag: number | undefined;
    readonly pattern: string;
    readonly number: string;
    readonly preference?: number;
    readonly forward?: string;
    readonly timeout?: number;
    readonly huntstop?: true;
  };
  TelephonyMoh: {
    readonly file: string;
  };
  TelephonyKeepalive: {
    readonly seconds: number | undefined;
    readonly auxiliary?: number;
  };
  TelephonySecondary: {
    readonly digits: string;
  };
  TelephonyVoicemail: {
    readonly number: string;
  };
  TelephonyApplication: {
    readonly application: string;
  };
  TelephonyFeature: {
    readonly service: "dnis" | "dss" | "directed-pickup" | "fac" | "local-directory" | "phone" | "https";
    readonly options?: string;
  };
  TelephonyStandby: {
    readonly user: string;
    readonly password: Secret | undefined;
  };
  TelephonyFile: object;
  TelephonyLogin: {
    readonly minutes: number | undefined;
    readonly clear?: string;
  };
  TelephonyCnf: object;
  TelephonyDefault: {
    readonly number: string;
  };
  TelephonyTrustpoint: {
    readonly use: "secure-signaling" | "tftp-server-credentials";
    readonly trustpoint: string;
  };
  TelephonySrst: {
    readonly mode?: "all" | "dn" | "none";
    readonly lineMode?: "dual" | "dual-octo" | "octo" | "single";
    readonly dnTemplate?: number;
    readonly description?: string;
    readonly template?: number;
  };
  TelephonyLine: {
    readonly setting: "access-code" | "address" | "address-hiding" | "after-hours" | "attempted-registrations" | "b2bua" | "bulk-speed-dial" | "call-park" | "call-waiting" | "camera" | "caller-id" | "cnf-file" | "codec" | "conference" | "cor" | "credential" | "directory" | "dn-webedit" | "dnd" | "dst" | "em" | "ephone-reg" | "extension-assigner" | "external-ring" | "fac" | "feature" | "forward" | "fxo" | "global" | "hlog-block" | "hold-alert" | "hunt-group" | "huntstop" | "internal-call" | "live-record" | "logo" | "logout-profile" | "maximum" | "media" | "mode" | "multicast" | "music-on-hold" | "mwi" | "night-service" | "notify" | "nte-end-digit-delay" | "olsontimezone" | "outbound-proxy" | "overlap-signal" | "param" | "phone-key-size" | "phone-redirect-limit" | "phone-ui" | "pickup" | "pin" | "preference" | "privacy" | "protocol" | "provision-tag" | "reject" | "registrar" | "reset" | "restart" | "ring" | "sdspfarm" | "server-security-mode" | "shutdown" | "sip-prefix" | "softkey" | "ssh" | "subscribe" | "telnet-support" | "tftp-path" | "time-webedit" | "timeouts" | "timezone" | "transfer-digit-collect" | "translate" | "translation-profile" | "trunk-optimization-pre-connect" | "type" | "utf8" | "vad" | "vcc" | "video" | "voice-class" | "presence" | "source-address" | "date-time" | "display-logout" | "upload";
    readonly value?: string;
  };
  EphoneMac: {
    readonly mac?: string;
  };
  EphoneId: {
    readonly mac?: string;
    readonly network?: string;
    readonly mask?: string;
    readonly address?: string;
    readonly addressMask?: string;
    readonly name?: string;
    readonly phone?: string;
    readonly extension?: string;
  };
  EphoneUser: {
    readonly user: string;
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
  };
  EphonePin: {
    readonly pin: Secret | undefined;
  };
  EphoneCapf: {
    readonly string: Secret | undefined;
  };
  EphoneDescription: {
    readonly text: string;
  };
  EphoneButton: {
    readonly buttons: string;
  };
  EphoneNumber: {
    readonly tag: number | undefined;
    readonly dn?: string;
    readonly number?: string;
    readonly options?: string;
  };
  EphoneModel: {
    readonly type: string;
    readonly addon?: number;
    readonly addonType?: string;
  };
  EphoneUseTemplate: {
    readonly template: number | undefined;
  };
  EphoneSpeedDial: {
    readonly tag: number | undefined;
    readonly number?: string;
  };
  EphoneFastDial: {
    readonly tag: number | undefined;
    readonly number: string;
    readonly name?: string;
  };
  EphoneCodec: {
    readonly codec: "aacld" | "g711alaw" | "g711ulaw" | "g722-48" | "g722-56" | "g722-64" | "g723ar53" | "g723ar63" | "g723r53" | "g723r63" | "g726r16" | "g726r24" | "g726r32" | "g728" | "g729abr8" | "g729ar8" | "g729br8" | "g729r8" | "gsmefr" | "gsmfr" | "gsmamr-nb" | "ilbc" | "isac" | "mp4a-latm" | "clear-channel" | "transparent" | "opus" | "h261" | "h263" | "h263+" | "h264";
    readonly dspfarmAssist?: true;
    readonly options?: string;
  };
  EphonePaging: {
    readonly dn: string;
    readonly mode?: "multicast" | "unicast";
  };
  EphoneService: {
    readonly service: "phone" | "cti" | "directed-pickup" | "video";
    readonly options?: string;
  };
  EphoneApplication: {
    readonly application: string;
  };
  EphoneRegisterTemplate: {
    readonly template: number | undefined;
  };
  EphoneVoiceClass: {
    readonly codec?: number;
    readonly mlpp?: string;
    readonly stun?: string;
    readonly sip?: string;
  };
  EphoneSoftkeys: {
    readonly state: "alerting" | "connected" | "hold" | "idle" | "remote-in-use" | "ringing" | "seized" | "ringIn" | "remoteInUse";
    readonly keys?: string;
  };
  EphoneLine: {
    readonly setting: "after-hour" | "after-hours" | "auto-line" | "block-blind-xfer-fallback-invoked" | "blf-speed-dial" | "busy-trigger-per-button" | "call-forward" | "call-waiting" | "camera" | "cor" | "conference" | "credential" | "device" | "device-id" | "device-name" | "device-security-mode" | "dialplan" | "dnd" | "dtmf-relay" | "emergency" | "exclude" | "extension-range" | "fac" | "feature-button" | "features" | "headset" | "huntstop" | "incoming" | "key-file" | "keep-conference" | "keepalive" | "keypad" | "keypad-normalize" | "lpcor" | "logout-profile" | "max-calls" | "max-calls-per-button" | "max-presentation" | "mlpp" | "mtp" | "multicast-moh" | "mwi" | "network-locale" | "nat" | "night-service" | "no-reg" | "num-buttons" | "num-lines" | "outbound-proxy" | "paging" | "park" | "phone" | "phoneload" | "phone-ui" | "phone-redirect-limit" | "pickup" | "preference" | "presence" | "privacy" | "privacy-button" | "protocol" | "provision-tag" | "proxy" | "reset" | "restart" | "ring" | "shutdown" | "snr" | "ssh" | "subnet" | "telnet" | "templ" | "transfer" | "transfer-park" | "transfer-pattern" | "translate" | "translate-outgoing" | "translation-profile" | "tone" | "transport" | "trigger" | "url" | "user" | "user-locale" | "utf8" | "vad" | "video" | "button-layout" | "bulk-speed-dial" | "blind-xfer-block" | "xml-config" | "max-idle-time" | "reset-timer" | "addons" | "dualtone" | "registered";
    readonly value?: string;
  };
  EphoneDnNumber: {
    readonly number: string;
    readonly secondary?: string;
    readonly unregistered?: "both" | "primary";
  };
  EphoneDnName: {
    readonly text: string;
  };
  EphoneDnLabel: {
    readonly text: string;
  };
  EphoneDnDescription: {
    readonly text: string;
  };
  EphoneDnForward: {
    readonly all?: string;
    readonly busy?: string;
    readonly busyOptions?: string;
    readonly noAnswer?: string;
    readonly timeout?: number;
    readonly options?: string;
    readonly length?: number;
    readonly night?: string;
    readonly b2bua?: string;
  };
  EphoneDnPreference: {
    readonly preference: number | undefined;
    readonly secondary?: number;
  };
  EphoneDnHuntstop: {
    readonly channels?: number;
  };
  EphoneDnUse: {
    readonly template: number | undefined;
  };
  EphoneDnIntercom: {
    readonly number: string;
    readonly bargeIn?: true;
    readonly label?: string;
  };
  EphoneDnFeed: {
    readonly file?: string;
    readonly outCall?: string;
    readonly ip?: string;
  };
  EphoneDnCor: {
    readonly direction: "incoming" | "outgoing";
    readonly list?: string;
    readonly options?: string;
  };
  EphoneDnLine: {
    readonly setting: "after-hour" | "after-hours" | "allow" | "auto-answer" | "blf" | "busy-trigger" | "call-waiting" | "caller-id" | "callwaiting" | "conference" | "digit" | "ephone-hunt" | "fac" | "feed" | "fwd-final" | "hold-alert" | "keypad" | "lpcor" | "loopback-dn" | "max-calls" | "mlpp" | "mobility" | "mwi" | "mwi-type" | "night-service" | "overlap-signal" | "paging" | "park-slot" | "pattern" | "pickup-call" | "pickup-group" | "presence" | "privacy" | "reject" | "ring" | "shared-line" | "snr" | "softkeys" | "softkey" | "timeout" | "transfer-mode" | "transfer-recall" | "transfer" | "translate" | "translation-profile" | "trunk" | "type" | "user-locale" | "vad" | "whisper-intercom" | "xfer" | "anonymous" | "dnd-control" | "phone-ui" | "telnet" | "ssh" | "url" | "voicemail" | "cti-aware" | "session-transport" | "session-server-legacy" | "register" | "keepalive";
    readonly value?: string;
  };
  HuntPilot: {
    readonly number: string;
    readonly secondary?: string;
  };
  HuntList: {
    readonly numbers: string;
  };
  HuntFinal: {
    readonly number: string;
  };
  HuntTimeout: {
    readonly seconds: readonly number[];
  };
  HuntSetting: {
    readonly setting: "auto" | "default" | "description" | "display-logout" | "extension-range" | "fwd-final" | "hops" | "max-redirect" | "max-timeout" | "mode" | "moh" | "multicast" | "name" | "no-reg" | "phone-display" | "preference" | "presentation" | "present-call" | "ring" | "secondary" | "statistics" | "from-ring" | "members" | "night-service" | "calls-queue";
    readonly value?: string;
  };
  PresenceSetting: {
    readonly setting: "allow" | "max-subscription" | "presence" | "sccp" | "server" | "watcher" | "subscription";
    readonly value?: string;
  };
  CcmeSource: {
    readonly spelling: "ip source-address" | "source-addr";
    readonly address: string | undefined;
    readonly port?: number;
  };
  CcmeTrustpoint: {
    readonly use: "trustpoint" | "trustpoint-label" | "cert-enroll-trustpoint" | "sast1" | "sast2";
    readonly trustpoint: string;
    readonly encoding?: "0" | "1";
    readonly password?: Secret;
  };
  CcmeServer: {
    readonly server: "application" | "capf" | "cme" | "cme-tftp" | "tftp";
    readonly address: string | undefined;
    readonly trustpoint: string;
  };
  CcmeMode: {
    readonly mode?: "auth-string" | "LSC" | "MIC" | "none" | "null-string";
    readonly action?: "delete" | "generate";
    readonly phones?: string;
    readonly certificate?: string;
    readonly retries?: number;
    readonly timeout?: number;
    readonly size?: "512" | "1024" | "2048";
    readonly phoneSize?: "512" | "1024" | "2048";
    readonly port?: number;
    readonly operation?: string;
  };
}
