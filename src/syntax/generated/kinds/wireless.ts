// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/wireless.ios. */
export interface WirelessCommands {
  ApGroup: {
    readonly name: string;
  };
  ApDot11Rate: {
    readonly band: "24ghz" | "5ghz" | "6ghz" | "49ghz" | "24GHz" | "5GHz";
    readonly rate: "RATE_1M" | "RATE_2M" | "RATE_5_5M" | "RATE_6M" | "RATE_9M" | "RATE_11M" | "RATE_12M" | "RATE_18M" | "RATE_24M" | "RATE_36M" | "RATE_48M" | "RATE_54M";
    readonly use: "supported" | "mandatory" | "disable";
  };
  ApDot11Rrm: {
    readonly band: "24ghz" | "5ghz" | "6ghz" | "49ghz" | "24GHz" | "5GHz";
    readonly setting: "rrm" | "shutdown" | "cleanair" | "beaconperiod" | "channelswitch" | "dot11n" | "dot11ac" | "dot11ax" | "edca-parameters" | "fragmentation" | "dtpc" | "cac" | "media-stream" | "multicast" | "airtime-fairness" | "rf-profile" | "smart-dfs" | "load-balancing" | "exp-bwreq" | "l3roam" | "tsm" | "rx-sop" | "spatial-reuse" | "optimized-roaming" | "traffic-distribution";
    readonly value?: string;
  };
  ApAirtimePolicy: {
    readonly policy: string;
    readonly weight?: number;
  };
  ApSetting: {
    readonly setting: "auth-list" | "auth-manual" | "capwap" | "cdp" | "core-dump" | "country" | "dtls" | "fra" | "hyperlocation" | "lag" | "led" | "link-latency" | "mgmtuser" | "name" | "ntp" | "profile" | "reporting-period" | "reset-button" | "static-ip" | "syslog" | "tcp-adjust-mss" | "telnet" | "tftp-downgrade" | "image" | "dot1x" | "filter" | "remote-lan" | "upgrade" | "tag" | "triradio" | "dot15" | "packet-capture";
    readonly value?: string;
  };
  ApTagMac: {
    readonly mac: string | undefined;
  };
  WirelessMdns: object;
  WirelessProfile: {
    readonly what: "profile" | "tag";
    readonly type: "policy" | "site" | "rf" | "flex" | "fabric" | "mesh" | "ap" | "transition" | "calendar-profile" | "image-download" | "load-balance" | "airtime-fairness" | "power" | "radio";
    readonly name: string;
  };
  WirelessSetting: {
    readonly setting: "aaa" | "broadcast" | "client" | "country" | "exclusionlist" | "fabric" | "guest-lan" | "ipv6" | "load-balance" | "location" | "management" | "media-stream" | "mgmt-via-wireless" | "mobility" | "multicast" | "probe" | "rfid" | "rogue" | "security" | "wlancc" | "wps" | "config" | "cts-sxp" | "mdns";
    readonly value?: string;
  };
  Wlan: {
    readonly profile: string;
    readonly id?: number;
    readonly ssid?: string;
  };
  Dot11Ssid: {
    readonly ssid: string;
  };
  Dot11Setting: {
    readonly setting: "aaa" | "adjacent-ap-age-timeout" | "arp-cache" | "association" | "carrier" | "extension" | "holdoff-time" | "igmp" | "lbs" | "location" | "mbssid" | "meter" | "network-map" | "phone" | "priority-map" | "syslog" | "vlan-name" | "wpa" | "ids" | "wlc";
    readonly value?: string;
  };
  ApGroupAirtime: {
    readonly band: "24ghz" | "5ghz" | "6ghz" | "49ghz" | "24GHz" | "5GHz";
    readonly mode?: "enforce-policy" | "monitor";
  };
  ApGroupDescription: {
    readonly text: string;
  };
  ApGroupHyperlocation: {
    readonly detection?: number;
    readonly reset?: number;
    readonly trigger?: number;
  };
  ApGroupNtp: {
    readonly server: string | undefined;
  };
  ApGroupPort: {
    readonly port: number | undefined;
  };
  ApGroupRemoteLan: {
    readonly lan: string;
  };
  ApGroupRfProfile: {
    readonly band: "24ghz" | "5ghz" | "6ghz" | "49ghz" | "24GHz" | "5GHz";
    readonly profile: string;
  };
  ApGroupWlan: {
    readonly wlan: string;
  };
  ApPortPoe: object;
  ApPortRemoteLan: {
    readonly lan: string;
  };
  ApPortShutdown: object;
  ApWlanAirtime: {
    readonly band: "24ghz" | "5ghz" | "6ghz" | "49ghz" | "24GHz" | "5GHz";
    readonly policy: string;
  };
  ApWlanRadio: {
    readonly policy: "all" | "dot11a" | "dot11bg" | "dot11g";
  };
  ApWlanVlan: {
    readonly vlan: string;
  };
  WirelessLine: {
    readonly setting: "aaa-override" | "aaa-policy" | "accounting-list" | "ap-profile" | "band-select" | "broadcast-ssid" | "call-snoop" | "central" | "ccx" | "channel-scan" | "chd" | "client" | "country" | "datalink" | "description" | "device-tracking" | "dhcp" | "dot11ax" | "dot11r" | "dtim" | "exclusionlist" | "fast-roam" | "flex-profile" | "hyperlocation" | "idle-threshold" | "idle-timeout" | "ip" | "ipv4" | "ipv6" | "jumbo-mtu" | "led" | "load-balance" | "local-auth" | "local-site" | "mac-filtering" | "management" | "max-data-rate" | "mdns-sd" | "media-stream" | "mgmtuser" | "mobility" | "mop" | "mu-mimo" | "nac" | "native-vlan-id" | "okc" | "passive-client" | "peer-blocking" | "policy" | "policy-tag" | "radio" | "radius-profiling" | "rf-tag" | "roamed-voice-client" | "scheduler" | "security" | "service-policy" | "session-timeout" | "sgt" | "shutdown" | "site-tag" | "ssh" | "ssid" | "static-ip-mobility" | "syslog" | "tcp-adjust-mss" | "telnet" | "timers" | "umbrella" | "universal-admin" | "uapsd" | "user-defined-network" | "username" | "vlan" | "vlan-name" | "wgb" | "wifi-direct" | "wlan" | "wmm" | "assisted-roaming" | "bss-transition" | "capwap" | "cdp" | "core-dump" | "exit" | "high-density" | "arp-caching" | "acl-policy" | "backhaul" | "dot11";
    readonly value?: string;
  };
  Dot11Key: {
    readonly form: "ascii" | "hex";
    readonly encoding?: "0" | "7";
    readonly key: Secret | undefined;
  };
  Dot11Authentication: {
    readonly user?: string;
    readonly encoding?: "0" | "7";
    readonly password?: Secret;
    readonly method?: "open" | "shared" | "network-eap" | "key-management";
    readonly options?: string;
  };
  Dot11SsidSetting: {
    readonly setting: "accounting" | "admission" | "advertise" | "anonymous-id-nai" | "band-select" | "dot1x" | "guest-mode" | "information-element" | "infrastructure-ssid" | "ip" | "l2-filter" | "max-associations" | "mbssid" | "mobility" | "ms-ids" | "ids" | "vlan" | "description";
    readonly value?: string;
  };
}
