import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/syntax/document.ts";
import { devicesOf, everyStatement, statementOf } from "./outline.ts";

describe("the name of a device", () => {
  it.each([
    ["its `hostname`", "x/spoke1.cfg", "hostname SPOKE1\n", "SPOKE1", "hostname"],
    ["an abbreviated `hostname`", "x.cfg", "ho spoke1\n", "spoke1", "hostname"],
    ["its prompt", "x.cfg", "R7#show run\ninterface Tunnel0\nend\nR7#\n", "R7", "prompt"],
    ["the file without ending", "nets/branch-3.cfg", "interface Tunnel0\n", "branch-3", "file"],
    [
      "the folder when the file's name says nothing",
      "nets/r9/startup-config",
      "interface Tunnel0\n",
      "r9",
      "file",
    ],
    ["the folder of a readme.md", "nets/r9/readme.md", "interface Tunnel0\n", "r9", "file"],
  ])("is that of %s", (_, path, text, name, namedBy) => {
    expect(readDocument(path, text).configs).toMatchObject([{ name, namedBy }]);
  });
});

describe("several devices in one file", () => {
  const r1 = "hostname R1\n!\ninterface Tunnel0\n ip mtu 1400\n";
  const r2 = "hostname R2\n!\ninterface Tunnel0\n ip mtu 1300\n";
  const both = {
    R1: "hostname R1\ninterface Tunnel0\n  ip mtu 1400\n",
    R2: "hostname R2\ninterface Tunnel0\n  ip mtu 1300\n",
  };

  it.each([
    ["one after the other", r1 + r2],
    ["with `end` between them", `${r1}end\n${r2}end\n`],
    ["as scripts", `en\nconf t\n${r1}end\nwr\nen\nconf t\n${r2}end\nwr\n`],
    ["under titles", `Router 1\n${r1}end\n\nRouter 2\n${r2}end\n`],
    ["under separators", `${r1}__________\n${r2}`],
  ])("%s are two configurations", (_, text) => {
    expect(devicesOf("lab.txt", text)).toEqual(both);
  });

  it("what stands between the title and the `hostname` belongs to the device below", () => {
    const devices = devicesOf("lab.txt", `${r1}end\n\nSpoke - 2\nservice timestamps log uptime\n!\n${r2}`);
    expect(devices).toEqual({ R1: both.R1, R2: `service timestamps log uptime\n${both.R2}` });
  });

  it("their lines keep the numbers of the file", () => {
    const document = readDocument("lab.txt", r1 + r2);
    expect(document.configs[1]?.statements.map((statement) => statement.line)).toEqual([5, 7]);
  });

  it("a device whose name is only changed stays one", () => {
    expect(devicesOf("x.cfg", "hostname Router\nhostname R1\ninterface Tunnel0\n ip mtu 1400\n")).toEqual({
      R1: "hostname Router\nhostname R1\ninterface Tunnel0\n  ip mtu 1400\n",
    });
  });

  it("`end` and `conf t` within one device do not end it", () => {
    expect(devicesOf("x.cfg", `conf t\n${r1}end\nwr\nconf t\nrouter rip\n version 2\n`)).toEqual({
      R1: `${both.R1}router rip\n  version 2\n`,
    });
  });

  it("a device that comes again is the same", () => {
    expect(devicesOf("x.cfg", `${r1}end\n${r2}end\nhostname R1\nrouter rip\n version 2\nend\n`)).toEqual({
      R1: `${both.R1}hostname R1\nrouter rip\n  version 2\n`,
      R2: both.R2,
    });
  });

  it("the `hostname` of a peer in a keyring is no device", () => {
    const peer = (name: string) => ` peer ${name}\n  hostname ${name}\n  pre-shared-key hidden-word\n`;
    const text = `hostname R1\ncrypto ikev2 keyring K\n${peer("A")}${peer("B")}interface Tunnel0\n`;
    expect(Object.keys(devicesOf("x.cfg", text))).toEqual(["R1"]);
    expect(Object.keys(devicesOf("x.cfg", text.replace(/^ +/gm, "")))).toEqual(["R1"]);
  });

  it("titles name scripts that have no `hostname`", () => {
    const script = "conf t\ninterface Tunnel0\nip mtu 1400\nend\n";
    expect(Object.keys(devicesOf("x.txt", `PEER A\n${script}\nPEER B\n${script}`))).toEqual([
      "PEER A",
      "PEER B",
    ]);
    const framed = (name: string) => `!======\n! ${name}\n!======\n${script}`;
    expect(Object.keys(devicesOf("x.txt", framed("ROUTER 1 - HUB") + framed("ROUTER 2 - SPOKE")))).toEqual([
      "ROUTER 1",
      "ROUTER 2",
    ]);
  });

  it("sentences between the devices are no commands", () => {
    const document = readDocument(
      "x.txt",
      `Configuración del hub\n\n${r1}end\n\nAhora el otro lado.\n\n${r2}`,
    );
    expect(document).toMatchObject({ commands: 6, typed: 6 });
  });

  it("a command in capitals after a blank line is a command where its section knows it", () => {
    const document = readDocument("x.txt", "interface Tunnel0\nip mtu 1400\n\nDescription to the hub\n");
    expect(statementOf(document, "Description to the hub")?.command.kind).toBe("Description");
  });
});

describe("transcripts", () => {
  const session = `Now the hub. First the tunnel:
HUB#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
HUB(config)#interface Tunnel0
HUB(config-if)#ip address 10.0.0.1 255.255.255.0
*Mar  1 00:01:02.003: %LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel0, changed state to up
HUB(config-if)#ip nhrp ?
  authentication  Authentication string
HUB(config-if)#ip nhrp network-id 1
HUB(config)#router eigrp 1
HUB(config-router)#network 10.0.0.0
- Then the spoke, which needs a map.
SPOKE (config)# interface Tunnel0
SPOKE (config-if)# ip nhrp network-id 1
PC1> ping 10.0.0.1
HUB(config-router)#no auto-summary
HUB#show ip route
interface Tunnel9
`;

  it("the prompt says the device and the mode; what has no prompt is prose or output", () => {
    expect(devicesOf("x.txt", session)).toEqual({
      HUB: "interface Tunnel0\n  ip address 10.0.0.1 255.255.255.0\n  ip nhrp network-id 1\nrouter eigrp 1\n  network 10.0.0.0\n  no auto-summary\n",
      SPOKE: "interface Tunnel0\n  ip nhrp network-id 1\n",
    });
  });

  it("a command stands in its line behind the prompt", () => {
    const document = readDocument("x.txt", session);
    expect(statementOf(document, "router eigrp 1")).toMatchObject({ line: 10, column: 13 });
  });

  it("a line whose section header was not shown is uncertain", () => {
    const document = readDocument("x.txt", "R1(config-if)#ip mtu 1400\nR1(config-if)#shutdown\n");
    expect(everyStatement(document)).toMatchObject([
      { command: { kind: "IpMtu" }, uncertain: true },
      { command: { kind: "Shutdown" }, uncertain: true },
    ]);
    expect(document.notes).toMatchObject([{ topic: "section", line: 1, column: 15, endColumn: 26 }]);
  });

  it("after `show run` the lines without a prompt are the configuration, until `end`", () => {
    const text =
      "R1#sh run\nBuilding configuration...\n!\nhostname R1\nend\n\nR1#show ip route\nhostname R2\nR1#\n";
    expect(devicesOf("x.txt", text)).toEqual({ R1: "hostname R1\n" });
  });

  it("a name that changes with `hostname` is the same device", () => {
    const text = "Router(config)#hostname R1\nR1(config)#interface Tunnel0\nR1(config-if)#ip mtu 1400\n";
    expect(devicesOf("x.txt", text)).toEqual({ R1: "hostname R1\ninterface Tunnel0\n  ip mtu 1400\n" });
  });

  it("half a word before the TAB key is no command, half an address is one", () => {
    const text = `R1(config)#interface Tunnel0
R1(config-if)#ip nhrp netw
R1(config-if)#ip nhrp network-id 1
R1(config-if)#ip nhrp map multicast 192.0.2.1
R1(config-if)#ip nhrp map multicast 192.0.2.10
`;
    expect(devicesOf("x.txt", text)).toEqual({
      R1: "interface Tunnel0\n  ip nhrp network-id 1\n  ip nhrp map multicast 192.0.2.1\n  ip nhrp map multicast 192.0.2.10\n",
    });
  });

  it("messages of the device between the lines of a script are no commands", () => {
    const text = `crypto map M 10 ipsec-isakmp
% NOTE: This new crypto map will remain disabled until a peer
        and a valid access list have been configured.
hostname R1
`;
    expect(readDocument("x.txt", text)).toMatchObject({ commands: 2, typed: 2 });
  });

  it("a name may have brackets of its own", () => {
    expect(devicesOf("x.txt", "HQ(R1)(config)#interface Tunnel0\nHQ(R1)(config-if)#ip mtu 1400\n")).toEqual({
      "HQ(R1)": "interface Tunnel0\n  ip mtu 1400\n",
    });
  });

  it("a key with `#` in it is no prompt", () => {
    expect(readDocument("x.cfg", "username a#b secret c#d\nhostname R1\n").configs).toMatchObject([
      { name: "R1" },
    ]);
  });
});

describe("Markdown", () => {
  const fence = (text: string, language = "") => `\`\`\`${language}\n${text}\`\`\`\n`;
  const tunnel = "interface Tunnel0\n ip mtu 1400\n";

  it("only the fenced blocks that hold commands are configuration", () => {
    const text = `# Lab\n\ninterface Tunnel9\n\n${fence("  [HUB]\n    |\n  [SPOKE]\n")}\n## R1 - the hub\n\n${fence(tunnel)}`;
    expect(devicesOf("lab.md", text)).toEqual({ R1: "interface Tunnel0\n  ip mtu 1400\n" });
  });

  it("`hostname` names the device of a block, and of the blocks after it up to another heading", () => {
    const text = `# Configuration\n${fence(`hostname R1\n${tunnel}`)}Then:\n${fence("router rip\n version 2\n", "ios")}\n# R2\n${fence(tunnel)}`;
    expect(devicesOf("lab.md", text)).toEqual({
      R1: "hostname R1\ninterface Tunnel0\n  ip mtu 1400\nrouter rip\n  version 2\n",
      R2: "interface Tunnel0\n  ip mtu 1400\n",
    });
  });

  it("a heading with the name of a device that was seen goes on with it", () => {
    const text = `${fence(`hostname Spoke1\n${tunnel}`)}\n${fence(`hostname Spoke2\n${tunnel}`)}\n## SPOKE1\n${fence("router rip\n version 2\n")}`;
    expect(Object.keys(devicesOf("lab.md", text))).toEqual(["Spoke1", "Spoke2"]);
    expect(readDocument("lab.md", text).configs[0]?.statements.at(-1)?.command.kind).toBe("Rip");
  });

  it("a block may be a transcript", () => {
    const text = `# Steps\n~~~\nR1(config)#interface Tunnel0\nR1(config-if)#ip mtu 1400\n~~~\n`;
    expect(devicesOf("lab.md", text)).toEqual({ R1: "interface Tunnel0\n  ip mtu 1400\n" });
  });

  it("positions are those of the file", () => {
    const document = readDocument("lab.md", `# R1\n\n${fence(tunnel)}`);
    expect(statementOf(document, "ip mtu 1400")).toMatchObject({ line: 5, column: 2 });
  });
});
