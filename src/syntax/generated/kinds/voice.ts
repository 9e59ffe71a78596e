// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/voice.ios. */
export interface VoiceCommands {
  VoiceService: {
    readonly service: "pots" | "saf" | "voatm" | "vofr" | "voip";
  };
  VoiceClass: {
    readonly codecClass?: string;
    readonly type?: "aaa" | "busyout" | "called-number" | "called-number-pool" | "cause-code" | "custom-cptone" | "dpg" | "dscp-profile" | "dualtone" | "dualtone-detect-params" | "e164-pattern-map" | "e164-translation" | "h323" | "media" | "mobility" | "permanent" | "phone-proxy" | "resource-group" | "route-string" | "server-group" | "sip-copylist" | "sip-event-list" | "sip-hdr-passthrulist" | "sip-options-keepalive" | "sip-profiles" | "srtp-crypto" | "stun-usage" | "tenant" | "tls-cipher" | "tls-profile" | "tone-signal" | "tone-signal-list" | "uri";
    readonly tag?: string;
    readonly scheme?: "sip" | "tel";
  };
  VoiceTranslationRule: {
    readonly tag: number | undefined;
  };
  VoiceTranslationProfile: {
    readonly name: string;
  };
  VoicePort: {
    readonly port: string;
  };
  VoiceCard: {
    readonly slot: string;
  };
  VoiceSourceGroup: {
    readonly name: string;
  };
  VoiceIec: object;
  VoiceRtp: {
    readonly minutes?: number;
  };
  VoiceCall: {
    readonly csr?: string;
    readonly trap?: string;
  };
  VoiceHunt: {
    readonly cause: number | "all" | "user-busy" | "no-answer" | "invalid-number" | "unassigned-number" | undefined;
  };
  VoiceVrf: {
    readonly vrf: string;
  };
  VoiceDnisMap: {
    readonly name: string;
    readonly url?: string;
  };
  VoiceMlpp: object;
  VoiceSetting: {
    readonly feature: "dsp" | "emergency" | "enum-match-table" | "hpi" | "local-bypass" | "mtp" | "statistics" | "vad-time" | "cause-code" | "echo-canceller" | "h323" | "modem-switchover" | "pcm" | "disc-pi-off" | "reset";
    readonly setting?: string;
  };
  DialPeer: {
    readonly tag: number | undefined;
    readonly type?: "mmoip" | "pots" | "voatm" | "vofr" | "voip";
  };
  DialPeerData: {
    readonly tag: number | undefined;
  };
  DialPeerCor: {
    readonly custom?: "custom";
    readonly list?: string;
  };
  DialPeerGlobal: {
    readonly hunt?: number;
    readonly terminator?: string;
    readonly selection?: string;
    readonly cause?: number;
    readonly search?: string;
    readonly type?: string;
  };
  NumExp: {
    readonly pattern: string;
    readonly expansion: string;
  };
  Application: object;
  SipUa: object;
  Gateway: object;
  Gatekeeper: object;
  Dspfarm: {
    readonly profile: number | undefined;
    readonly type: "conference" | "mtp" | "transcode";
    readonly options?: string;
  };
  DspfarmGlobal: {
    readonly connection?: number;
    readonly rtp?: number;
    readonly conferences?: number;
    readonly transcoders?: number;
  };
  Sccp: object;
  SccpLocal: {
    readonly interface: string;
  };
  SccpCcm: {
    readonly manager: string | undefined;
    readonly identifier?: number;
    readonly priority?: number;
    readonly port?: number;
    readonly version?: string;
    readonly trustpoint?: string;
  };
  SccpCcmGroup: {
    readonly group: number | undefined;
  };
  SccpSetting: {
    readonly precedence?: number;
    readonly codec?: string;
    readonly plar?: string;
    readonly blf?: string;
    readonly switchback?: string;
  };
  CcmManager: {
    readonly codecAll?: true;
    readonly servers?: readonly string[];
    readonly prefix?: string;
    readonly bind?: string;
    readonly hosts?: readonly string[];
    readonly time?: string;
    readonly delay?: number;
    readonly port?: number;
    readonly tones?: string;
    readonly local?: string;
    readonly backup?: string;
  };
  Mgcp: {
    readonly port?: number;
  };
  MgcpBehavior: {
    readonly behavior: string;
    readonly value?: string;
  };
  MgcpCallAgent: {
    readonly agent: string | undefined;
    readonly port?: number;
    readonly service?: "mgcp" | "ncs" | "sgcp" | "tgcp";
    readonly version?: string;
  };
  MgcpBind: {
    readonly plane: "control" | "media";
    readonly interface: string;
  };
  MgcpProfile: {
    readonly name: string;
  };
  MgcpSetting: {
    readonly feature: "block-newcalls" | "codec" | "crypto" | "default-package" | "dns" | "dtmf-relay" | "endpoint" | "explicit" | "fax" | "ip" | "ip-tos" | "max-waiting-delay" | "modem" | "package-capability" | "persistent" | "piggyback" | "playout" | "quality-threshold" | "quarantine" | "request" | "restart-delay" | "rtp" | "rtrcac" | "sched-delay" | "sdp" | "sgcp" | "src-cac" | "timer" | "tse" | "validate" | "vad" | "voice-quality-stats" | "disconnect-delay" | "debug-header" | "rtcp" | "ciphersuite" | "tone";
    readonly setting?: string;
  };
  Stcapp: object;
  StcappGroup: {
    readonly group: number | undefined;
  };
  StcappSecurity: {
    readonly mode?: "authenticated" | "encrypted" | "none";
    readonly trustpoint?: string;
  };
  StcappFeature: {
    readonly feature: "access-code" | "callback" | "speed-dial";
  };
  StcappServices: object;
  StcappSetting: {
    readonly capability?: string;
    readonly timer?: number;
  };
  FaxGlobal: {
    readonly subscriber?: string;
    readonly send?: string;
    readonly interface?: "fax-mail" | "modem" | "vfc";
  };
  CallGlobal: {
    readonly reservation?: number;
    readonly treatment?: string;
    readonly threshold?: string;
    readonly application?: string;
    readonly fallback?: string;
    readonly spike?: number;
    readonly window?: string;
    readonly forced?: true;
    readonly maintainRegistration?: true;
    readonly filter?: string;
    readonly admission?: string;
    readonly language?: string;
  };
  GatewayAccounting: {
    readonly stats?: true;
  };
  IvrSetting: {
    readonly prompt?: string;
    readonly autoload?: string;
    readonly asr?: string;
    readonly tts?: string;
    readonly record?: string;
    readonly center?: string;
  };
  VoiceServiceAllow: {
    readonly from: "h323" | "sip";
    readonly to: "h323" | "sip";
  };
  VoiceServiceSip: object;
  VoiceServiceH323: object;
  VoiceServiceStun: object;
  VoiceServiceTrust: {
    readonly cause?: string;
  };
  VoiceServiceTrusted: {
    readonly address: string | undefined;
    readonly mask?: string;
  };
  VoiceServiceTrusted6: {
    readonly prefix: string | undefined;
  };
  VoiceServiceBind: {
    readonly plane: "all" | "control" | "media";
    readonly interface: string;
    readonly address?: string;
  };
  VoiceServiceFax: {
    readonly codec?: "aacld" | "g711alaw" | "g711ulaw" | "g722-48" | "g722-56" | "g722-64" | "g723ar53" | "g723ar63" | "g723r53" | "g723r63" | "g726r16" | "g726r24" | "g726r32" | "g728" | "g729abr8" | "g729ar8" | "g729br8" | "g729r8" | "gsmefr" | "gsmfr" | "gsmamr-nb" | "ilbc" | "isac" | "mp4a-latm" | "clear-channel" | "transparent" | "opus" | "h261" | "h263" | "h263+" | "h264";
    readonly force?: true;
    readonly version?: "0" | "3";
    readonly lowSpeed?: number;
    readonly highSpeed?: number;
    readonly fallbackCodec?: "g711alaw" | "g711ulaw";
    readonly relay?: string;
    readonly rate?: string;
  };
  VoiceServiceModem: {
    readonly payload?: number;
    readonly codec?: "aacld" | "g711alaw" | "g711ulaw" | "g722-48" | "g722-56" | "g722-64" | "g723ar53" | "g723ar63" | "g723r53" | "g723r63" | "g726r16" | "g726r24" | "g726r32" | "g728" | "g729abr8" | "g729ar8" | "g729br8" | "g729r8" | "gsmefr" | "gsmfr" | "gsmamr-nb" | "ilbc" | "isac" | "mp4a-latm" | "clear-channel" | "transparent" | "opus" | "h261" | "h263" | "h263+" | "h264";
    readonly redundantSessions?: number;
    readonly relay?: string;
  };
  VoiceServiceRegistrar: {
    readonly maximum?: number;
    readonly minimum?: number;
  };
  VoiceServiceProfiles: {
    readonly tag?: number;
  };
  VoiceServiceSession: {
    readonly transport?: "udp" | "tcp";
    readonly tls?: true;
  };
  VoiceServiceSupplement: {
    readonly advertiseOnly?: true;
  };
  VoiceServicePorts: {
    readonly first: number | undefined;
    readonly last: number | undefined;
  };
  VoiceServiceShutdown: {
    readonly forced?: true;
  };
  VoiceServiceMode: {
    readonly mode: "border-element" | "dsp" | "elin";
    readonly licences?: number;
    readonly periodicity?: string;
  };
  VoiceServiceLine: {
    readonly setting: "address-hiding" | "allow" | "anat" | "asserted-id" | "asymmetric" | "associate" | "audio" | "authenticate" | "bandwidth" | "block" | "call" | "call-route" | "calltype" | "cause-code" | "clid" | "clock-rate" | "cnf" | "codec" | "conference" | "conn-reuse" | "connection-reuse" | "contact-passing" | "cpa" | "csim" | "default" | "dsp" | "dtmf-interworking" | "early-media" | "early-offer" | "emergency" | "encap" | "error-code-override" | "error-passthru" | "fair-share" | "g729" | "gcid" | "h225" | "h245" | "handle-replaces" | "header-passing" | "history-info" | "host-registrar" | "join" | "listen-port" | "localhost" | "max-conn" | "max-forwards" | "media" | "media-address" | "media-renegotiate" | "midcall-signaling" | "min-se" | "nat" | "notify" | "options-ping" | "outbound-proxy" | "outside" | "pass-thru" | "permit" | "preloaded-route" | "presence" | "privacy" | "privacy-policy" | "random-contact" | "random-request-uri" | "reason-header" | "redirect" | "redirection" | "redundancy-group" | "referto-passing" | "rel1xx" | "requri-passing" | "reset" | "retry" | "rtcp" | "rtp-media-loop" | "rtp-ssrc" | "sdp" | "send" | "sequential" | "session-timeout" | "signaling" | "silent-discard" | "srtp" | "srtp-auth" | "srtp-crypto" | "stats" | "telephony-service" | "threshold" | "timers" | "tls-profile" | "tgrep" | "trace" | "transport" | "tel-config" | "update-callerid" | "url" | "video" | "vad" | "voice-class" | "voice-local-bypass" | "xfer" | "no-anchor";
    readonly value?: string;
  };
  VoiceCodecPreference: {
    readonly preference: number | undefined;
    readonly codec: "aacld" | "g711alaw" | "g711ulaw" | "g722-48" | "g722-56" | "g722-64" | "g723ar53" | "g723ar63" | "g723r53" | "g723r63" | "g726r16" | "g726r24" | "g726r32" | "g728" | "g729abr8" | "g729ar8" | "g729br8" | "g729r8" | "gsmefr" | "gsmfr" | "gsmamr-nb" | "ilbc" | "isac" | "mp4a-latm" | "clear-channel" | "transparent" | "opus" | "h261" | "h263" | "h263+" | "h264";
    readonly bytes?: number;
    readonly options?: string;
  };
  VoiceUriHost: {
    readonly host: string;
  };
  VoiceUriMatch: {
    readonly part: "user-id" | "phone" | "pattern";
    readonly value: string;
  };
  VoiceServerGroup: {
    readonly address?: string;
    readonly ipv6Address?: string;
    readonly hostname?: string;
    readonly port?: number;
    readonly preference?: number;
  };
  VoiceCrypto: {
    readonly preference: number | undefined;
    readonly suite: string;
  };
  VoicePattern: {
    readonly source: "e164" | "url";
    readonly pattern: string;
  };
  VoiceDialPeerGroup: {
    readonly peer: number | undefined;
    readonly preference?: number;
  };
  VoiceSipProfile: {
    readonly message: "request" | "response";
    readonly rule: string;
  };
  VoiceSipRule: {
    readonly rule: number | undefined;
    readonly text: string;
  };
  VoiceTenantCredentials: {
    readonly number?: string;
    readonly user: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
    readonly realm: string;
  };
  VoiceTenantAuthentication: {
    readonly user: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password?: Secret;
    readonly realm?: string;
  };
  VoiceClassLine: {
    readonly setting: "anat" | "asserted-id" | "associate" | "bind" | "block" | "busyout" | "cadence" | "call" | "call-route" | "capf-profile" | "cause-code" | "cn-san" | "conn-reuse" | "connection-reuse" | "description" | "down-interval" | "dualtone" | "early-media" | "early-offer" | "error-passthru" | "freq-max-delay" | "freq-max-deviation" | "freq-max-power" | "freq-min-power" | "freq-pair" | "freq-power-twist" | "g729" | "h225" | "h245" | "handle-replaces" | "header-passing" | "history-info" | "host-registrar" | "hunt-scheme" | "index" | "listen-port" | "localhost" | "map" | "max-forwards" | "media" | "midcall-signaling" | "min-se" | "number" | "options-ping" | "outbound-proxy" | "pass-thru" | "privacy" | "profile" | "reason-header" | "redirect" | "refresh" | "registrar" | "rel1xx" | "remote-party-id" | "requri-passing" | "retry" | "rtcp" | "send" | "session" | "set" | "shutdown" | "sip-header" | "sip-profiles" | "sip-server" | "srtp" | "srtp-crypto" | "telephony-service" | "timers" | "tone" | "transport" | "trustpoint" | "cipher" | "tls-profile" | "up-interval" | "update-callerid" | "validate" | "video" | "xfer";
    readonly value?: string;
  };
  TranslationRule: {
    readonly number: number | undefined;
    readonly reject?: string;
    readonly match?: string;
    readonly replacement?: string;
    readonly type?: "abbreviated" | "any" | "international" | "national" | "network" | "reserved" | "subscriber" | "unknown";
    readonly newType?: "abbreviated" | "international" | "national" | "network" | "reserved" | "subscriber" | "unknown";
    readonly plan?: "any" | "data" | "ermes" | "isdn" | "national" | "private" | "reserved" | "telex" | "unknown";
    readonly newPlan?: "data" | "ermes" | "isdn" | "national" | "private" | "reserved" | "telex" | "unknown";
    readonly callBlock?: true;
    readonly cause?: string;
  };
  TranslationUse: {
    readonly number: "called" | "calling" | "redirect-called" | "redirect-target" | "callback-number";
    readonly rule: number | undefined;
  };
  VoicePortDescription: {
    readonly text: string;
  };
  VoicePortShutdown: object;
  VoicePortTone: {
    readonly country: string;
  };
  VoicePortCallWaiting: {
    readonly seconds: number | undefined;
  };
  VoicePortProfile: {
    readonly direction: "incoming" | "outgoing";
    readonly profile: string;
  };
  VoicePortTranslate: {
    readonly number: "called" | "calling";
    readonly rule: number | undefined;
  };
  VoicePortConnection: {
    readonly opx?: true;
    readonly plar?: string;
    readonly plarOptions?: string;
    readonly tieLine?: string;
    readonly trunk?: string;
    readonly answerMode?: true;
  };
  VoicePortSignal: {
    readonly cama?: string;
    readonly did?: string;
  };
  VoicePortTimeouts: {
    readonly timer: "call-disconnect" | "initial" | "interdigit" | "ringing" | "wait-release" | "teardown" | "power-denial" | "hookflash" | "sccp";
    readonly seconds: number | "infinity" | undefined;
  };
  VoicePortTiming: {
    readonly timing: "break" | "clear-wait" | "delay-duration" | "delay-start" | "dial-pulse" | "dialout-delay" | "digit" | "dtmf-duration" | "guard-out" | "hookflash-in" | "hookflash-out" | "interdigit" | "percentbreak" | "pulse" | "pulse-digit" | "pulse-inter-digit" | "sup-disconnect" | "wait-wink" | "wink-duration" | "wink-wait" | "opx-ringwait" | "delay-with-integrity" | "ignore" | "answer-winkwidth";
    readonly value?: string;
  };
  VoicePortLine: {
    readonly setting: "auto-cut-through" | "battery-reversal" | "bearer-cap" | "bootup" | "busyout" | "caller-id" | "comfort-noise" | "compand-type" | "dial-type" | "disc_pi_off" | "disconnect-ack" | "echo-cancel" | "fallback-dn" | "gain" | "hook" | "idle-voltage" | "impedance" | "input" | "inject" | "ivr" | "local-alerting" | "loss-plan" | "max-call" | "mlpp" | "mode" | "music-threshold" | "mwi" | "non-linear" | "operation" | "output" | "playout-delay" | "pre-dial-delay" | "privacy" | "ring" | "secondary-dialtone" | "snmp" | "station-id" | "supervisory" | "threshold" | "trunk-group" | "type" | "vad" | "voice-class" | "voicecap" | "vmwi" | "calling-number" | "define" | "caller-number" | "dtmf" | "presentation" | "ren" | "disconnect" | "cadence" | "lrm" | "condition" | "ani";
    readonly value?: string;
  };
  VoiceCardDspfarm: object;
  VoiceCardServices: {
    readonly profile?: number;
  };
  VoiceCardWatchdog: object;
  VoiceCardCodec: {
    readonly complexity?: "flex" | "high" | "medium" | "secure";
    readonly reservation?: "high" | "medium";
  };
  VoiceCardSharing: {
    readonly clock?: string;
    readonly reservation?: number;
    readonly allocation?: string;
  };
  SourceGroupUse: {
    readonly acl?: string;
    readonly carrier?: "source" | "target";
    readonly id?: string;
    readonly text?: string;
    readonly cause?: string;
    readonly zone?: string;
    readonly profile?: string;
    readonly trunk?: "source" | "target";
    readonly label?: string;
    readonly dnis?: string;
    readonly url?: string;
    readonly preemption?: string;
    readonly digit?: string;
    readonly domain?: string;
    readonly announcement?: string;
    readonly mlpp?: string;
  };
  DialPeerDescription: {
    readonly text: string;
  };
  DialPeerShutdown: object;
  DialPeerDestination: {
    readonly pattern: string;
  };
  DialPeerSession: {
    readonly protocol?: "cisco" | "sipv2" | "aal2-trunk" | "smtp" | "multicast" | "stcapp";
    readonly target?: string;
    readonly transport?: "system" | "tcp" | "tcp tls" | "udp";
    readonly group?: number;
  };
  DialPeerIncoming: {
    readonly called?: string;
    readonly calling?: string;
    readonly calledMap?: number;
    readonly callingMap?: number;
    readonly uri?: "from" | "request" | "to" | "via";
    readonly uriClass?: string;
  };
  DialPeerCodec: {
    readonly codec: "aacld" | "g711alaw" | "g711ulaw" | "g722-48" | "g722-56" | "g722-64" | "g723ar53" | "g723ar63" | "g723r53" | "g723r63" | "g726r16" | "g726r24" | "g726r32" | "g728" | "g729abr8" | "g729ar8" | "g729br8" | "g729r8" | "gsmefr" | "gsmfr" | "gsmamr-nb" | "ilbc" | "isac" | "mp4a-latm" | "clear-channel" | "transparent" | "opus" | "h261" | "h263" | "h263+" | "h264";
    readonly bytes?: number;
    readonly options?: string;
  };
  DialPeerCodecClass: {
    readonly codecClass: string;
    readonly offerAll?: true;
  };
  DialPeerDtmf: {
    readonly relays: readonly ("cisco-rtp" | "h245-alphanumeric" | "h245-signal" | "rtp-nte" | "sip-kpml" | "sip-notify" | "sip-info" | "digit-drop")[];
  };
  DialPeerPort: {
    readonly port: string;
  };
  DialPeerProfile: {
    readonly direction: "incoming" | "outgoing";
    readonly profile: string;
  };
  DialPeerCallBlock: {
    readonly cause?: string;
    readonly profile?: string;
  };
  DialPeerPreference: {
    readonly preference: number | undefined;
  };
  DialPeerHuntstop: object;
  DialPeerForward: {
    readonly inband?: true;
    readonly digits?: number;
  };
  DialPeerPrefix: {
    readonly digits: string;
  };
  DialPeerDid: object;
  DialPeerVad: {
    readonly aggressive?: true;
  };
  DialPeerFax: {
    readonly codec?: "aacld" | "g711alaw" | "g711ulaw" | "g722-48" | "g722-56" | "g722-64" | "g723ar53" | "g723ar63" | "g723r53" | "g723r63" | "g726r16" | "g726r24" | "g726r32" | "g728" | "g729abr8" | "g729ar8" | "g729br8" | "g729r8" | "gsmefr" | "gsmfr" | "gsmamr-nb" | "ilbc" | "isac" | "mp4a-latm" | "clear-channel" | "transparent" | "opus" | "h261" | "h263" | "h263+" | "h264";
    readonly force?: true;
    readonly version?: "0" | "3";
    readonly lowSpeed?: number;
    readonly highSpeed?: number;
    readonly fallbackCodec?: "g711alaw" | "g711ulaw";
    readonly relay?: string;
    readonly speed?: number;
    readonly bytes?: number;
  };
  DialPeerQos: {
    readonly dscp: number | "af11" | "af12" | "af13" | "af21" | "af22" | "af23" | "af31" | "af32" | "af33" | "af41" | "af42" | "af43" | "cs1" | "cs2" | "cs3" | "cs4" | "cs5" | "cs6" | "cs7" | "default" | "ef" | undefined;
    readonly assured?: string;
  };
  DialPeerIp: {
    readonly precedence?: number;
    readonly locator?: string;
    readonly defending?: string;
    readonly preemption?: string;
    readonly circuit?: string;
  };
  DialPeerApplication: {
    readonly application: string;
    readonly outBound?: true;
  };
  DialPeerService: {
    readonly service: string;
    readonly outBound?: true;
  };
  DialPeerSnmp: {
    readonly trap: string;
  };
  DialPeerModem: {
    readonly modem: "passthrough" | "relay";
    readonly options?: string;
  };
  DialPeerTranslate: {
    readonly number: "called" | "calling";
    readonly rule: number | undefined;
  };
  DialPeerCorList: {
    readonly direction: "incoming" | "outgoing";
    readonly list: string;
  };
  DialPeerClid: {
    readonly number?: string;
    readonly all?: true;
  };
  DialPeerLine: {
    readonly setting: "acc-qos" | "acct-template" | "anstyle" | "answer-address" | "audio" | "block-caller" | "call" | "called-number" | "caller-id" | "capacity" | "carrier-id" | "connection-timeout" | "destination" | "destination-e164-pattern-map" | "digit-strip" | "disc_pi_off" | "dnis-map" | "dscp-profile" | "e164-translation" | "expect-factor" | "fail-call" | "gw-accounting" | "h225" | "h323" | "icpif" | "image" | "information-type" | "ivr" | "max-conn" | "max-redirects" | "max-forwards" | "media" | "mmoip" | "mspi" | "name" | "numbering-type" | "outbound" | "paramspace" | "permission" | "playout-delay" | "progress_ind" | "redirect" | "registered-caller" | "register" | "req-qos" | "requri-passing" | "roaming" | "rsvp" | "rtp" | "sequence-numbers" | "settle-call" | "signal" | "signal-type" | "signaling" | "silent-fax" | "srtp" | "subscribe-to" | "supplementary-service" | "supported-language" | "tech-prefix" | "tone" | "transport" | "trunk-group-label" | "trunkgroup" | "trunk" | "url" | "user" | "video" | "voice" | "voice-class" | "vofr" | "xfer" | "destination-pattern-map" | "dnis" | "mailbox-selection" | "party-number";
    readonly value?: string;
  };
  CorName: {
    readonly name: string;
  };
  CorMember: {
    readonly member: string;
  };
  ApplicationService: {
    readonly name: string;
    readonly location?: string;
  };
  ApplicationGlobal: object;
  ApplicationParam: {
    readonly setting: "param" | "paramspace" | "package" | "group" | "session" | "event-log" | "stats" | "dump";
    readonly value?: string;
  };
  SipAuthentication: {
    readonly user: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password?: Secret;
    readonly realm?: string;
  };
  SipCredentials: {
    readonly number?: string;
    readonly user: string;
    readonly encoding?: "0" | "6" | "7";
    readonly password: Secret | undefined;
    readonly realm: string;
  };
  SipRegistrar: {
    readonly index?: number;
    readonly registrar?: string;
    readonly expires?: number;
    readonly tls?: true;
    readonly type?: string;
    readonly secondary?: true;
    readonly scheme?: "sip" | "sips";
    readonly ratio?: number;
    readonly realm?: string;
  };
  SipServer: {
    readonly server: string;
  };
  SipRetry: {
    readonly message: "bye" | "cancel" | "comet" | "info" | "invite" | "keepalive" | "notify" | "options" | "prack" | "publish" | "refer" | "register" | "rel1xx" | "response" | "subscribe" | "update";
    readonly attempts: number | undefined;
  };
  SipTimers: {
    readonly timer: "bye" | "cancel" | "comet" | "connect" | "disconnect" | "dnssrv" | "expires" | "hold" | "info" | "notify" | "options" | "prack" | "publish" | "refer" | "register" | "rel1xx" | "subscribe" | "trying" | "update" | "buffer-invite" | "connection" | "keepalive";
    readonly value?: number;
    readonly options?: string;
  };
  SipMap: {
    readonly cause?: number;
    readonly status?: number;
    readonly fromStatus?: number;
    readonly toCause?: number;
  };
  SipTransport: {
    readonly tls?: true;
  };
  SipCrypto: {
    readonly address?: string;
    readonly mask?: string;
    readonly trustpoint?: string;
    readonly options?: string;
    readonly profile?: number;
  };
  SipAaa: {
    readonly source: "calling-number" | "proxy-auth";
  };
  SipLine: {
    readonly setting: "asymmetric" | "calling-info" | "connection-reuse" | "disable-early-media" | "g729-annexb" | "handle-replaces" | "host-registrar" | "keepalive" | "max-forwards" | "mwi-server" | "nat" | "notify" | "offer" | "permit" | "presence" | "privacy" | "protocol" | "reason-header" | "redirection" | "remote-party-id" | "srv" | "suspend-resume" | "tls-profile" | "xfer" | "min-se" | "srtp" | "url" | "ringback" | "listen-port" | "tcp-retry" | "warn-header";
    readonly value?: string;
  };
  GatewaySecurity: {
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
    readonly level?: "endpoint" | "per-call" | "all";
    readonly izctPassword?: Secret;
    readonly token?: "all" | "registration";
  };
  GatewayResource: {
    readonly levels?: string;
  };
  GatewayTimer: {
    readonly rtp?: number;
    readonly seconds?: number;
  };
  GatewayLine: {
    readonly setting: "emulate" | "lightweight-irr" | "media-inactivity-criteria" | "billing" | "ras" | "rtp-media-loop";
    readonly value?: string;
  };
  GatekeeperSecurity: {
    readonly separator?: string;
    readonly token?: string;
    readonly izct?: string;
    readonly acl?: string;
  };
  GatekeeperZone: {
    readonly local?: string;
    readonly domain?: string;
    readonly localOptions?: string;
    readonly remote?: string;
    readonly remoteDomain?: string;
    readonly address?: string;
    readonly port?: number;
    readonly remoteOptions?: string;
    readonly prefix?: string;
    readonly access?: string;
    readonly bandwidth?: string;
    readonly subnet?: string;
    readonly cluster?: string;
    readonly circuit?: string;
  };
  GatekeeperPrefix: {
    readonly prefix: string;
  };
  GatekeeperLrq: {
    readonly setting: string;
  };
  GatekeeperShutdown: object;
  GatekeeperAlias: {
    readonly alias: string;
  };
  GatekeeperLine: {
    readonly setting: "accounting" | "arq" | "bandwidth" | "cac" | "circuit" | "emulate" | "endpoint" | "irr" | "load-balance" | "lrj" | "max" | "no-resend" | "rip" | "server" | "timer" | "use-proxy" | "websocket";
    readonly value?: string;
  };
  DspfarmCodec: {
    readonly codec: "aacld" | "g711alaw" | "g711ulaw" | "g722-48" | "g722-56" | "g722-64" | "g723ar53" | "g723ar63" | "g723r53" | "g723r63" | "g726r16" | "g726r24" | "g726r32" | "g728" | "g729abr8" | "g729ar8" | "g729br8" | "g729r8" | "gsmefr" | "gsmfr" | "gsmamr-nb" | "ilbc" | "isac" | "mp4a-latm" | "clear-channel" | "transparent" | "opus" | "h261" | "h263" | "h263+" | "h264";
    readonly options?: string;
  };
  DspfarmSessions: {
    readonly sessions?: number;
    readonly processing?: "hardware" | "software";
    readonly limit?: number;
    readonly participants?: number;
  };
  DspfarmAssociate: {
    readonly application?: "CUBE" | "SCCP" | "SBC" | "cube" | "sccp";
    readonly profile?: number;
    readonly name?: string;
    readonly ccm?: number;
    readonly priority?: number;
  };
  DspfarmDescription: {
    readonly text: string;
  };
  DspfarmShutdown: object;
  DspfarmLine: {
    readonly setting: "call-progress-analysis" | "conference-join" | "conference-leave" | "rsvp" | "noisefloor" | "security" | "tls-version" | "trustpoint" | "video" | "maximum-video" | "noise-reduction" | "comfort-noise";
    readonly value?: string;
  };
  SccpAssociate: {
    readonly ccm?: number;
    readonly priority?: number;
    readonly profile?: number;
    readonly name?: string;
  };
  SccpBind: {
    readonly interface: string;
  };
  SccpDescription: {
    readonly text: string;
  };
  SccpSwitchback: {
    readonly action: "switchback" | "switchover";
    readonly interval?: number;
    readonly method?: string;
  };
  SccpTimers: {
    readonly timer: "connect" | "registration" | "keepalive" | "audit";
    readonly what: "interval" | "retries" | "timeout" | "timer";
    readonly value: number | undefined;
  };
  MgcpProfileSetting: {
    readonly setting: "call-agent" | "max1" | "max2" | "timeout" | "package" | "description" | "max" | "nat" | "xcodec" | "port" | "dns";
    readonly value: string;
  };
  StcappPort: {
    readonly port: string;
  };
  StcappPrefix: {
    readonly prefix: string;
  };
  StcappCode: {
    readonly feature: "call" | "pickup" | "conference" | "ccbs" | "cancel" | "speed-dial" | "voicemail" | "redial" | "meetme" | "drop" | "hangup" | "forward-to-voicemail" | "digit" | "anonymous-call" | "activation-key" | "timeout" | "ringing-timeout" | "do-not-disturb" | "malicious";
    readonly code: string;
  };
  StcappFallback: {
    readonly number: string;
  };
  StcappPortMode: {
    readonly setting: "hookflash" | "cptone";
    readonly value?: string;
  };
}
