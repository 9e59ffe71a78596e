/** A post of a blog about a small network: prose, commands with prompts, and outputs that prove that all is well. */
import { describe, expect, it } from "vitest";
import { print, readDocument } from "../../../src/syntax/document.ts";
import { titledForms } from "../../support/forms.ts";
import { lintTexts } from "../../support/lint.ts";
import { readNetwork } from "../../support/networks.ts";
import { devicesOf, statementOf } from "../outline.ts";

const post = `A Small Overlay With Three Routers.

Posted: Monday, March 3, 2025 by the lab in Labels:
0

The following technologies are needed:
Next Hop Resolution: it finds the transport address of a peer, network by network.
"First build the tunnel. Then the routing, and the keys as the last step"

OSLO Configuration.
-Create the tunnel interface. The key should be the same on all the peers.
OSLO(config)#interface Tunnel 7\u00a0\u00a0\u00a0\u00a0
OSLO(config-if)#ip address 10.20.30.7 255.255.255.0
OSLO(config-if)#tunnel source GigabitEthernet0/1
OSLO(config-if)#tunnel mode gre multipoint
OSLO(config-if)#tunnel key 3344

-The "redirect" command tells the peers of shorter ways.
OSLO(config)#interface Tunnel 7
OSLO(config-if)#ip nhrp map multicast dynamic
OSLO(config-if)#ip nhrp network-id 5

IKE Phase One Configuration.
OSLO(config)#crypto isakmp policy 1
OSLO(config-isakmp)#group 14
OSLO(config)#crypto isakmp key hidden-one address 192.0.2.1

OSLO(config)#crypto ipsec transform-set Strong esp-aes esp-sha-hmac
OSLO(cfg-crypto-trans)#crypto ipsec profile Shield
OSLO(ipsec-profile)#set transform-set Strong

Apply it to the tunnel interface
OSLO(config)#interface Tunnel 7           
OSLO(config-if)#tunnel protection ipsec profile Shield

Spoke Configuration(BERGEN).
Note: The source is named by its interface, not by its address.
BERGEN(config-if)#tunnel source GigabitEthernet0/1
BERGEN(config-if)#tunnel mode gre multipoint
BERGEN(config-if)#tunnel key 3344

Enable it on all the clients.
BERGEN(config)#interface Tunnel 1
BERGEN(config-if)#ip nhrp nhs 10.20.30.7
BERGEN(config-if)# ip nhrp network-id 5
BERGEN(config)#router eigrp 6
BERGEN(config-router)#network 0.0.0.0

Spoke Configuration(TROMSO).
-It is the same as before.
BERGEN(config)#interface Tunnel 2
BERGEN(config-if)# ip address 10.20.30.2 255.255.255.0
BERGEN(config-if)#tunnel source GigabitEthernet0/1
TROMSO(config)#interface tunnel 2
TROMSO(config-if)#ip nhrp nhs 10.20.30.7
TROMSO(config-isakmp)#exit
TROMSO(config)#router eigrp 6

Verification:
-Use "show ip interface brief" to see that the interface is up.
OSLO#sh ip interface brief
Interface                    IP-Address       OK?  Method     Status                Protocol
GigabitEthernet0/1         192.0.2.7     YES  NVRAM  up                      up

BERGEN#sh ip nhrp brief
Target                      Via                    NBMA            Mode     Intfc   Claimed
10.20.30.7/32      10.20.30.7    192.0.2.7     static       Tu1     <   >

OSLO#sh crypto ipsec sa

interface: Tunnel7
    Crypto map tag: Tunnel7-head-0, local addr 192.0.2.7
   protected vrf: (none)
`;

describe("a post with prompts", () => {
  const document = readDocument("post.txt", post);

  it("is read as its prompts say, also where they surprise", () => {
    expect(devicesOf("post.txt", post)).toEqual({
      OSLO: `interface Tunnel 7
  ip address 10.20.30.7 255.255.255.0
  tunnel source GigabitEthernet0/1
  tunnel mode gre multipoint
  tunnel key 3344
interface Tunnel 7
  ip nhrp map multicast dynamic
  ip nhrp network-id 5
crypto isakmp policy 1
  group 14
crypto isakmp key hidden-one address 192.0.2.1
crypto ipsec transform-set Strong esp-aes esp-sha-hmac
crypto ipsec profile Shield
  set transform-set Strong
interface Tunnel 7
  tunnel protection ipsec profile Shield
`,
      BERGEN: `interface Tunnel 1
  tunnel source GigabitEthernet0/1
  tunnel mode gre multipoint
  tunnel key 3344
  ip nhrp nhs 10.20.30.7
  ip nhrp network-id 5
router eigrp 6
  network 0.0.0.0
interface Tunnel 2
  ip address 10.20.30.2 255.255.255.0
  tunnel source GigabitEthernet0/1
`,
      TROMSO: `interface tunnel 2
  ip nhrp nhs 10.20.30.7
router eigrp 6
`,
    });
  });

  it("what was typed before its section was shown belongs to the tunnel that is named next, and the reader says so", () => {
    const line = post.split("\n").indexOf("BERGEN(config-if)#tunnel source GigabitEthernet0/1") + 1;
    expect(document.notes).toMatchObject([{ line, column: 19, topic: "section" }]);
    expect(document.notes[0]?.message).toContain("`interface Tunnel 1`");
    expect(statementOf(document, "tunnel key 3344")?.uncertain).toBeUndefined();
  });

  it("comes back byte for byte, and every command is known", () => {
    expect(Buffer.from(print(document)).toString()).toBe(post);
    expect(document.typed).toBe(document.commands);
  });
});

describe("the same network as a post in which some lines stand behind the prompt of another router", () => {
  const names = ["CORE", "EDGE-1", "EDGE-2"];
  const routers = readNetwork("article").map(({ text }, index) => ({
    name: names[index] ?? "",
    text: text.replace(/^!.*\n/gm, ""),
  }));
  const { path, text } = titledForms["typed at prompts"]?.(routers) ?? { path: "", text: "" };
  const findings = (of: string) =>
    lintTexts([{ path, text: of }])
      .filter(({ severity }) => severity === "error")
      .map(({ rule, device }) => `${rule} ${device}`)
      .toSorted();

  const keys = ["isakmp/key-mismatch EDGE-1", "isakmp/key-mismatch EDGE-2", "isakmp/key-mismatch EDGE-2"];

  it("has the three key errors when each line stands behind its own prompt", () => {
    expect(findings(text)).toEqual(keys);
  });

  it("has what the wrong prompts cause besides", () => {
    const own = /EDGE-2(\(config\)#interface Tunnel2\n)EDGE-2(\(config-if\)#ip address .*\n)/;
    const wrong = text.replace(own, "EDGE-1$1EDGE-1$2EDGE-2$1");
    expect(wrong).not.toBe(text);
    const more = [
      // EDGE-1 has got a second tunnel with an address in the subnet of its own one, and nothing else of a tunnel:
      "interface/overlapping-subnet EDGE-1",
      "tunnel/source-invalid EDGE-1",
      "tunnel/key-mismatch EDGE-1",
      "ipsec/unprotected-peer EDGE-1",
      // The tunnel of EDGE-2 has lost its address:
      "tunnel/no-address EDGE-2",
    ];
    expect(findings(wrong)).toEqual([...keys, ...more].toSorted());
  });
});
