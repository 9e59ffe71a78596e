import { describe, expect, it } from "vitest";
import { lintTexts } from "../support/lint.ts";

const crypto = `crypto isakmp policy 10
 encryption aes 256
 authentication pre-share
 group 14
crypto isakmp key Basalt-7 address 0.0.0.0
crypto ipsec transform-set T esp-aes 256 esp-sha256-hmac
 mode transport
crypto ipsec profile P
 set transform-set T
`;
const protect = " tunnel protection ipsec profile P\n";
const mode = " tunnel mode gre multipoint\n";

const member = (name: string, n: number, nhrp: string, tail = mode + protect, head = crypto) =>
  `## ${name}\n\`\`\`\n${head}interface GigabitEthernet0/0\n ip address 198.18.5.${n} 255.255.255.0\ninterface Tunnel5\n ip address 10.5.0.${n} 255.255.255.0\n ip mtu 1400\n ip tcp adjust-mss 1360\n ip nhrp network-id 5\n${nhrp} tunnel source GigabitEthernet0/0\n${tail}\`\`\`\n`;
const client = " ip nhrp map 10.5.0.1 198.18.5.1\n ip nhrp map multicast 198.18.5.1\n ip nhrp nhs 10.5.0.1\n";
const hub = member("R1", 1, " ip nhrp map multicast dynamic\n");
const spoke = (n: number, tail?: string, head?: string) => member(`R${n}`, n, client, tail, head);

/** Errors and warnings of a write-up of several routers, as `severity rule device`. */
const grave = (...parts: readonly string[]) =>
  lintTexts([{ path: "lab.md", text: `# Lab\n${parts.join("")}` }])
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, rule, device }) => `${severity} ${rule} ${device}`);

describe("an excerpt in which one router lacks a line that the others show", () => {
  it("has nothing to warn of as long as all show it", () => {
    expect(grave(hub, spoke(2), spoke(3))).toEqual([]);
  });

  it("is warned of where its profile protects nothing", () => {
    expect(grave(hub, spoke(2), spoke(3, mode))).toEqual(["warning ipsec/unprotected-peer R3"]);
  });

  it("is left alone where it shows no profile, or no two others protect their tunnels", () => {
    expect(grave(hub, spoke(2), spoke(3, mode, ""))).toEqual([]);
    expect(grave(hub, spoke(2, mode), spoke(3, mode))).toEqual([]);
  });

  it("is warned of where its tunnel has neither mode nor destination", () => {
    expect(grave(hub, spoke(2), spoke(3, protect))).toEqual(["warning tunnel/no-destination R3"]);
    expect(grave(hub, spoke(2, protect), spoke(3, protect))).toEqual([]);
  });
});
