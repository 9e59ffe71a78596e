/** What hardening asks for. */
import type { Kind } from "./kind.ts";

const networks = /^(?!form)/;
const anchor = /^no ip http server$/;
const after =
  (more: string) =>
  ([line]: RegExpExecArray) =>
    `${line}\n${more}`;

export const hygieneKinds: readonly Kind[] = [
  {
    name: "an enable password",
    rules: ["hygiene/enable-password"],
    networks,
    line: anchor,
    to: after("enable password Oyster-1"),
    at: /^enable password/,
  },
  {
    name: "no timeout",
    rules: ["hygiene/exec-timeout"],
    networks,
    line: /^line vty 0 4$/,
    to: after(" exec-timeout 0 0"),
    append: () => "line vty 0 4\n exec-timeout 0 0",
    at: /^exec-timeout 0 0/,
  },
  {
    name: "a web server",
    rules: ["hygiene/http-server"],
    networks,
    line: anchor,
    to: () => "ip http server",
    at: /^ip http server/,
  },
  { name: "no log host", rules: ["hygiene/no-logging"], networks, line: /^logging host .*$/, at: /./ },
  {
    name: "no login",
    rules: ["hygiene/no-login"],
    networks,
    line: /^login local$/,
    to: () => "no login",
    at: /^(no login|line vty)/,
  },
  { name: "no time", rules: ["hygiene/no-ntp"], networks, line: /^ntp server .*$/, at: /./ },
  {
    name: "a readable password",
    rules: ["hygiene/no-password-encryption"],
    networks,
    line: /^service password-encryption$/,
    append: () => "username readable password 0 Oyster-2",
    at: /./,
  },
  {
    name: "a community for anybody",
    rules: ["hygiene/snmp-community"],
    networks,
    line: anchor,
    to: after("snmp-server community Oyster3 RO"),
    at: /^snmp-server/,
  },
  {
    name: "a community that writes",
    rules: ["hygiene/snmp-community"],
    networks,
    line: anchor,
    to: after("snmp-server community Oyster3 RW"),
    at: /^snmp-server/,
  },
  {
    name: "SSH version 1",
    rules: ["hygiene/ssh-version"],
    networks,
    line: anchor,
    to: ([line]) => line,
    append: () => "ip ssh version 1",
    at: /^ip ssh/,
  },
  {
    name: "telnet",
    rules: ["hygiene/telnet"],
    networks,
    line: /^transport input ssh$/,
    to: () => "transport input telnet ssh",
    at: /^transport input/,
  },
  {
    name: "telnet and all else",
    rules: ["hygiene/telnet"],
    networks,
    line: /^transport input ssh$/,
    to: () => "transport input all",
    at: /^transport input/,
  },
  {
    name: "lines for anybody",
    rules: ["hygiene/vty-open"],
    line: /^access-class \S+ in$/,
    at: /^line vty/,
  },
  {
    name: "a user with a password",
    rules: ["hygiene/user-password"],
    networks,
    line: anchor,
    to: after("username reader password 7 070C285F4D06"),
    at: /^username reader/,
  },
];
