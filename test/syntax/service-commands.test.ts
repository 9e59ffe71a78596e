/** Commands of services around routing: what is secret in them, which values they refuse, which names they define and use. */
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../src/syntax/command.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { isSecret } from "../../src/syntax/secret.ts";
import { visibleCommand } from "../../src/syntax/visible.ts";

const secret = "N3verShown";

describe("a password is a secret, whatever service it opens", () => {
  it.each([
    ["global", "aaa pod server auth-type any server-key 7 N3verShown"],
    ["global", "radius-server host 198.51.100.7 auth-port 1812 acct-port 1813 key 7 N3verShown"],
    ["global", "cns password N3verShown"],
    ["global", "ip sftp password 0 N3verShown"],
    ["global", "sntp authentication-key 1 md5 N3verShown"],
    ["global", "rmon event 1 log trap N3verShown owner noc"],
    ["global", "crypto key export rsa HUB pem terminal 3des N3verShown"],
    ["global", "crypto pki import HUB pkcs12 flash:hub.p12 password N3verShown"],
    ["global", "snmp mib community-map N3verShown context vpn1"],
    ["global", "key config-key password-encrypt N3verShown"],
    ["radius-server", "key-wrap encryption-key 0 N3verShown message-auth-code-key 0 Other format ascii"],
    ["dot1x-credentials", "password 0 N3verShown"],
    ["ldap-server", "bind authenticate root-dn CN=lint,DC=example password N3verShown"],
    ["ezvpn", "group BRANCH key N3verShown"],
    ["ezvpn", "username branch password 0 N3verShown"],
    ["controller", "profile id 1 apn internet authentication chap username bob password N3verShown"],
    ["l2tp-class", "digest secret 0 N3verShown hash md5"],
    ["vpdn-group", "l2tp tunnel password 0 N3verShown"],
    ["webvpn-sso", "secret-key N3verShown"],
    ["ips-update", "username bob password N3verShown"],
    ["sip-ua", "credentials username 100 password 0 N3verShown realm example.com"],
    ["voice-gateway", "security password 0 N3verShown level all"],
    ["telephony-service", "web admin system name bob password N3verShown"],
    ["telephony-service", "xml user bob password 0 N3verShown 15"],
    ["ephone", "username bob password N3verShown"],
    ["dhcp-pool", "authorization shared-password 0 N3verShown"],
    ["pki-trustpoint", "authorization password N3verShown"],
    ["pki-server", "database url crl http://198.51.100.9/crl username bob password 0 N3verShown"],
    ["isakmp-profile", "client pki authorization password 0 N3verShown"],
    ["utd", "signature update server cisco username bob password 0 N3verShown"],
    ["wsma", "transport ssh 198.51.100.9 path /wsma user bob 0 N3verShown"],
  ])("in %s: %s", (mode, line) => {
    const command = parseCommand(mode, line);
    expect(command.kind).not.toBe("Unknown");
    expect(Object.values(command).some(isSecret)).toBe(true);
    expect(visibleCommand(command)).not.toContain(secret);
  });
});

describe("a value that the box refuses is no command", () => {
  it.each([
    ["global", "logging buffered 100"],
    ["global", "logging rate-limit 20000"],
    ["global", "ntp server 192.0.2.1 version 9"],
    ["global", "snmp-server packetsize 100"],
    ["global", "rmon event 70000 log"],
    ["global", "ip nat translation tcp-timeout soon"],
    ["global", "license smart transport pigeon"],
    ["global", "crypto ipsec client ezvpn"],
    ["ezvpn", "mode network"],
    ["ip-sla", "udp-jitter 192.0.2.1 5000 codec g711"],
    ["ip-sla", "tcp-connect 192.0.2.1 70000"],
    ["flow-record", "match ipv4 sorce address"],
    ["flow-record", "collect counter octets"],
    ["archive-log", "logging size 5000"],
    ["translation-rule", "rule 0 /1/ /2/"],
    ["dial-peer", "preference 11"],
    ["line", "transport input shh"],
    ["bba-group", "virtual-template 0"],
    ["map-class", "frame-relay cri 64000"],
  ])("in %s: %s", (mode, line) => {
    expect(parseCommand(mode, line).kind).toBe("Unknown");
  });
});

describe("old and new spellings of one command are one kind", () => {
  it.each([
    ["global", "crypto ca authenticate HUB-CA", "crypto pki authenticate HUB-CA"],
    ["global", "crypto ca profile enrollment P", "crypto pki profile enrollment P"],
    ["global", "ip domain-list vrf INET example.com", "ip domain list vrf INET example.com"],
    ["global", "snmp-server trap-timeout 30", "snmp-server trap timeout 30"],
    ["global", "logging 192.0.2.9", "logging host 192.0.2.9"],
  ])("in %s: %s is %s", (mode, old, current) => {
    const { kind } = parseCommand(mode, current);
    expect(kind).not.toBe("Unknown");
    expect(parseCommand(mode, old).kind).toBe(kind);
  });
});

describe("in a text without indentation a service's section ends where the device goes on", () => {
  it.each([
    ["line con 0\nlogin local\nline 2\nno exec", ["Line", "LineNumber"]],
    ["dial-peer voice 1 voip\ndestination-pattern 1...\ninterface Loopback0", ["DialPeer", "Interface"]],
    ["sip-ua\nretry invite 2\ncrypto isakmp policy 10\ngroup 14", ["SipUa", "IsakmpPolicy"]],
    ["controller T1 0/0/0\nframing esf\nline vty 0 4\nlogin", ["Controller", "Line"]],
    [
      "pseudowire-class P\nencapsulation mpls\nip route 0.0.0.0 0.0.0.0 192.0.2.1",
      ["PseudowireClass", "StaticRoute"],
    ],
    ["vpdn-group 1\naccept-dialin\naaa new-model", ["VpdnGroup", "AaaNewModel"]],
    ["gatekeeper\nshutdown\ninterface Loopback0", ["Gatekeeper", "Interface"]],
  ])("%j", (text, kinds) => {
    const [config] = readDocument("r.cfg", `hostname R1\n${text}`).configs;
    expect(config?.statements.slice(1).map(({ command }) => command.kind)).toEqual(kinds);
  });
});
