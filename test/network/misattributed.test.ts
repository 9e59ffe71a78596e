/**
 * A tutorial as people write them: one transcript for three routers, commands of one router typed at another's prompts, and a tunnel whose
 * source, mode and key come before any `interface` line. The prompts are believed.
 */
import { expect, it } from "vitest";
import { lintTexts } from "../support/lint.ts";

const key = (name: string, address: string) => `crypto isakmp key ${name} address ${address}`;

/** What every router has for IKE and IPsec, at its prompts. */
const security = (device: string, keys: readonly string[]) => `
${device}(config)#crypto isakmp policy 5
${device}(config-isakmp)#encr aes 256
${device}(config-isakmp)#hash sha256
${device}(config-isakmp)#authentication pre-share
${device}(config-isakmp)#group 14
${device}(config-isakmp)#exit
${keys.map((line) => `${device}(config)#${line}`).join("\n")}
${device}(config)#crypto ipsec transform-set STRONG esp-aes 256 esp-sha256-hmac
${device}(cfg-crypto-trans)#mode transport
${device}(cfg-crypto-trans)#crypto ipsec profile GUARD
${device}(ipsec-profile)#set transform-set STRONG
`;

const transcript = `Lab of the harbour network

Hub configuration.
PORT-HUB(config)#interface Tunnel 7
PORT-HUB(config-if)#ip address 10.77.0.1 255.255.255.0
PORT-HUB(config-if)#ip mtu 1400
PORT-HUB(config-if)#ip nhrp map multicast dynamic
PORT-HUB(config-if)#ip nhrp network-id 7
PORT-HUB(config-if)#ip nhrp redirect
PORT-HUB(config-if)#tunnel source 198.51.100.7
PORT-HUB(config-if)#tunnel mode gre multipoint
PORT-HUB(config-if)#tunnel key 77
${security("PORT-HUB", [key("For-One", "198.51.100.71"), key("For-Two", "198.51.100.72")])}
PORT-HUB(config)#interface Tunnel 7
PORT-HUB(config-if)#tunnel protection ipsec profile GUARD

Configuration of the first spoke: the tunnel first.
QUAY-1(config-if)#tunnel source 198.51.100.71
QUAY-1(config-if)#tunnel mode gre multipoint
QUAY-1(config-if)#tunnel key 77

QUAY-1(config)#interface Tunnel 1
QUAY-1(config-if)#ip nhrp nhs 10.77.0.1
QUAY-1(config-if)#ip nhrp map 10.77.0.1 198.51.100.7
QUAY-1(config-if)#ip nhrp map multicast 198.51.100.7
QUAY-1(config-if)#ip nhrp network-id 7
QUAY-1(config-if)#ip nhrp shortcut
${security("QUAY-1", [key("For-Hub", "198.51.100.7"), key("For-Two", "198.51.100.72")])}
QUAY-1(config)#interface Tunnel 1
QUAY-1(config-if)#tunnel protection ipsec profile GUARD

Configuration of the second spoke, virtually the same.
QUAY-1(config)#interface Tunnel 2
QUAY-1(config-if)#ip address 10.77.0.12 255.255.255.0
QUAY-1(config-if)#tunnel source 198.51.100.71
QUAY-1(config-if)#tunnel mode gre multipoint
QUAY-1(config-if)#tunnel key 77

QUAY-2(config)#interface tunnel 2
QUAY-2(config-if)#ip nhrp nhs 10.77.0.1
QUAY-2(config-if)#ip nhrp map 10.77.0.1 198.51.100.7
QUAY-2(config-if)#ip nhrp map multicast 198.51.100.7
QUAY-2(config-if)#ip nhrp network-id 7
QUAY-2(config-if)#ip nhrp shortcut
${security("QUAY-2", [key("For-Hub", "198.51.100.7"), key("For-One", "198.51.100.71")])}
QUAY-2(config)#interface Tunnel 2
QUAY-2(config-if)#tunnel protection ipsec profile GUARD
`;

const found = lintTexts([{ path: "harbour.txt", text: transcript }]);
const of = (rule: string) => found.filter((each) => each.rule === rule);

it("finds the keys that differ for all three pairs, also of the router whose tunnel was typed elsewhere", () => {
  const lines = transcript.split("\n");
  expect(of("isakmp/key-mismatch").map(({ line }) => lines[line - 1])).toEqual([
    `QUAY-1(config)#${key("For-Hub", "198.51.100.7")}`,
    `QUAY-2(config)#${key("For-Hub", "198.51.100.7")}`,
    `QUAY-2(config)#${key("For-One", "198.51.100.71")}`,
  ]);
  expect(found.filter(({ severity }) => severity === "error")).toHaveLength(3);
});

it("says what the prompts make of the rest: a second tunnel with one source, a first one without address, lines before their section", () => {
  expect(of("tunnel/same-source")).toHaveLength(1);
  expect(of("tunnel/no-address")).toHaveLength(1);
  expect(of("syntax/unclear-text")).toHaveLength(1);
});
