// Written by `npm run generate` from grammar/*.ios. Do not edit.

/** Fields of the commands of grammar/voice.ios. */
export interface VoiceCommands {
  VoiceClass: {
    readonly type: "codec" | "h323" | "sip-profiles" | "uri" | "server-group" | "dpg" | "e164-pattern-map" | "cause-code" | "tone-signal" | "media" | "sip-options-keepalive" | "srtp-crypto" | "permanent";
    readonly tag: string;
    readonly options?: string;
  };
  VoiceTranslationRule: {
    readonly tag: number | undefined;
  };
  VoiceTranslationProfile: {
    readonly name: string;
  };
  VoiceRegister: {
    readonly type?: "dn" | "pool" | "template";
    readonly tag?: number;
  };
  VoicePort: {
    readonly port: string;
  };
  VoiceHuntGroup: {
    readonly tag: number | undefined;
    readonly type: "parallel" | "sequential" | "peer" | "longest-idle";
  };
  VoiceSetting: {
    readonly feature: "call" | "rtp" | "iec" | "hunt" | "dsp" | "source-group" | "emergency" | "vrf" | "moh-group" | "mlpp";
    readonly setting: string;
  };
  SipUa: object;
  Gateway: object;
  Gatekeeper: object;
  TelephonyService: {
    readonly setup?: true;
  };
  CallManagerFallback: object;
  Ephone: {
    readonly type: "ephone" | "ephone-dn" | "ephone-template" | "ephone-dn-template" | "ephone-hunt";
    readonly tag: string;
  };
  Sccp: {
    readonly group?: number;
    readonly ccm?: string;
    readonly local?: string;
    readonly setting?: string;
  };
  CcmManager: {
    readonly setting: string;
  };
  Dspfarm: {
    readonly profile: number | undefined;
    readonly type: "conference" | "mtp" | "transcode";
    readonly options?: string;
  };
  MgcpSetting: {
    readonly feature: "call-agent" | "dtmf-relay" | "rtp" | "modem" | "package-capability" | "fax" | "sdp" | "bind" | "tse" | "timer" | "piggyback" | "validate" | "codec" | "ip" | "default-package";
    readonly setting: string;
  };
  Stcapp: {
    readonly setting?: string;
  };
  NumExp: {
    readonly pattern: string;
    readonly expansion: string;
  };
  Application: object;
  MgcpBehavior: {
    readonly behavior: string;
    readonly value?: string;
  };
  Mgcp: {
    readonly port?: number;
  };
  MgcpProfile: {
    readonly name: string;
  };
  VoiceCard: {
    readonly slot: number | undefined;
  };
  VoiceService: {
    readonly service: "pots" | "saf" | "voatm" | "vofr" | "voip";
  };
  DialPeer: {
    readonly tag?: number;
    readonly type?: "pots" | "voip" | "vofr";
    readonly cor?: string;
  };
  VoiceLine: {
    readonly setting: "access-digit" | "address-hiding" | "after-hours" | "alias" | "application" | "associate" | "authentication" | "auto" | "bind" | "busyout" | "button" | "caller-id" | "call" | "call-forward" | "codec" | "cnf-file" | "cptone" | "connection" | "cor" | "create" | "credentials" | "description" | "device-security-mode" | "dialplan-pattern" | "digit" | "dn" | "dspfarm" | "dtmf-relay" | "echo-cancel" | "emergency" | "ephone" | "ephone-template" | "hold-alert" | "hunt" | "huntstop" | "id" | "impedance" | "input" | "ip" | "keepalive" | "keypad" | "label" | "limit-dn" | "list" | "load" | "mac-address" | "max-conferences" | "max-dn" | "max-ephones" | "max-pool" | "max-sessions" | "maximum" | "media" | "mode" | "moh" | "multicast" | "music-on-hold" | "mwi" | "mwi-server" | "name" | "network-locale" | "notify" | "number" | "output" | "param" | "paging" | "pattern" | "pickup-group" | "pilot" | "playout-delay" | "preference" | "presence" | "queue" | "registrar" | "request" | "response" | "retry" | "ring" | "rule" | "secondary-dialtone" | "secure-signaling" | "service" | "session" | "shutdown" | "signal" | "sip-server" | "source-address" | "station-id" | "supervisory" | "system" | "telnet-support" | "template" | "time-format" | "time-zone" | "timeout" | "timeouts" | "timer" | "timers" | "timing" | "transfer-pattern" | "transfer-system" | "translate" | "translation-profile" | "transport" | "trunk-group" | "type" | "url" | "user-locale" | "username" | "vad" | "voice-class" | "web" | "xml" | "zone" | "gw-type-prefix" | "lrq" | "local" | "global" | "e164" | "ipv4" | "reason-header" | "set" | "remote-party-id" | "max-forwards" | "no-reg" | "comfort-noise" | "compand-type" | "dial-type" | "loss-plan";
    readonly value?: string;
  };
  VoiceServiceLine: {
    readonly setting: "address-hiding" | "allow-connections-all" | "asymmetric" | "bind" | "call" | "clid" | "cpa" | "early-offer" | "emergency" | "error-passthru" | "fax" | "g729" | "gcid" | "h225" | "h245" | "header-passing" | "ip" | "listen-port" | "localhost" | "media" | "media-address" | "midcall-signaling" | "min-se" | "mode" | "modem" | "no-anchor" | "options-ping" | "outbound-proxy" | "pass-thru" | "privacy" | "redirect" | "redundancy-group" | "registrar" | "rel1xx" | "rtp-port" | "sdp" | "session" | "shutdown" | "signaling" | "sip-profiles" | "srtp" | "stun" | "supplementary-service" | "transport" | "update-callerid" | "url" | "xfer" | "early-media" | "bandwidth" | "silent-discard" | "trace" | "contact-passing" | "conn-reuse" | "history-info" | "asserted-id" | "conference" | "stats";
    readonly value?: string;
  };
  MgcpProfileSetting: {
    readonly setting: "call-agent" | "max1" | "max2" | "timeout" | "package";
    readonly value: string;
  };
  VoiceCardDspfarm: object;
  VoiceCardServices: object;
  VoiceCardWatchdog: object;
  VoiceServiceAllow: {
    readonly from: "h323" | "sip";
    readonly to: "h323" | "sip";
  };
  VoiceServiceSip: object;
  VoiceServiceH323: object;
  DialPeerSetting: {
    readonly setting: "destination-pattern" | "session" | "incoming" | "codec" | "dtmf-relay" | "port" | "translation-profile" | "preference" | "huntstop" | "description" | "forward-digits" | "direct-inward-dial" | "voice-class" | "vad" | "fax";
    readonly value?: string;
  };
}
