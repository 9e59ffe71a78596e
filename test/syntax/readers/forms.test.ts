import { describe, expect, it } from "vitest";
import { print, readDocument } from "../../../src/syntax/document.ts";
import { devicesOf } from "../outline.ts";

/** What each device of the small network holds, without its name. */
const body = (n: number) => `interface Tunnel0
 ip address 10.9.0.${n} 255.255.255.0
 ip mtu 1400
 tunnel source GigabitEthernet0/0
!
router eigrp 9
 network 10.9.0.0 0.0.0.255
`;
const tree = (n: number) => `interface Tunnel0
  ip address 10.9.0.${n} 255.255.255.0
  ip mtu 1400
  tunnel source GigabitEthernet0/0
router eigrp 9
  network 10.9.0.0 0.0.0.255
`;
const flat = (n: number) => body(n).replace(/^ /gm, "");
const script = (n: number) => `conf t\n${body(n)}end\nwr\n`;
const fence = (text: string, info = "") => `\`\`\`${info}\n${text}\`\`\`\n`;
const typed = (name: string, n: number) => {
  let mode = "config";
  return body(n)
    .split("\n")
    .filter((line) => line !== "" && line !== "!")
    .map((line) => {
      if (!line.startsWith(" ")) mode = "config";
      const prompted = `${name}(${mode})#${line.trim()}`;
      if (line.startsWith("interface")) mode = "config-if";
      if (line.startsWith("router")) mode = "config-router";
      return `${prompted}\n`;
    })
    .join("");
};

function expectDevices(path: string, text: string, expected: Record<string, string>): void {
  expect(devicesOf(path, text)).toEqual(expected);
  expect(Buffer.from(print(readDocument(path, text))).toString()).toBe(text);
}

const three = (names: readonly [string, string, string]) => ({
  [names[0]]: tree(1),
  [names[1]]: tree(2),
  [names[2]]: tree(3),
});

describe("headings of one letter and a number", () => {
  it("are devices when they stand alone, and topics among other words", () => {
    const text = `## HUB\n${fence(body(1))}## S1\n${fence(body(2))}## S2\n${fence(body(3))}`;
    expectDevices("lab.md", text, three(["HUB", "S1", "S2"]));
    const topics = `## R1\n### S1 and its neighbour\n${fence(body(1))}`;
    expectDevices("lab.md", topics, { R1: tree(1) });
  });
});

describe("a question with configurations below titles", () => {
  const asked = "Hi all,\n\nmy spoke does not register.\n\n";
  const shown = "R1#show dmvpn\nInterface: Tunnel0, IPv4 NHRP Details\nType:Hub, NHRP Peers:1,\n\n";

  it("keeps the routers apart when an output is pasted behind them", () => {
    const text = `${asked}HUB R1:\n\n${body(1)}\nSPOKE R2:\n\n${body(2)}\nSPOKE R3:\n\n${body(3)}\n${shown}Any help is welcome!\n`;
    expectDevices("question.txt", text, three(["R1", "R2", "R3"]));
  });

  it("and when outputs stand between them", () => {
    const text = `${asked}HUB R1:\n\n${body(1)}\n${shown}Now the spokes.\n\nSPOKE R2:\n\n${body(2)}\nSPOKE R3:\n\n${body(3)}`;
    expectDevices("question.txt", text, three(["R1", "R2", "R3"]));
  });
});

describe("listings of other notations than Markdown", () => {
  const names = ["HUB", "SPOKE1", "SPOKE2"] as const;
  const text = (head: string, part: (name: string, n: number) => string) =>
    head + names.map((name, index) => part(name, index + 1)).join("");

  it.each([
    ["question.txt", "BBCode", "Hello,\n\nit does not work.\n\n", "[b]$[/b]\n[code]\n", "[/code]\n\n"],
    [
      "page.html",
      "HTML",
      "<h1>My lab</h1>\n",
      "<h2>Configuration of $</h2>\n<pre>\n",
      "</pre>\n<p>Done.</p>\n",
    ],
    ["lab.md", "HTML in Markdown", "# Lab\n\n", "## $\n<pre><code>", "</code></pre>\n\n"],
    ["page.txt", "Jira", "h1. Lab\n\n", "h2. $\n{code:title=running}\n", "{code}\n\n"],
    ["lab.adoc", "AsciiDoc", "= Lab\n:toc:\n\n== Routers\n\n", "=== $\n\n[source,ios]\n----\n", "----\n\n"],
    ["lab.tex", "LaTeX", "\\section{Lab}\n\n", "\\subsection{$}\n\\begin{verbatim}\n", "\\end{verbatim}\n\n"],
  ])("%s: %s keeps the routers apart", (path, _, head, open, close) => {
    const whole = text(head, (name, n) => `${open.replace("$", name)}${body(n)}${close}`);
    expectDevices(path, whole, three(names));
  });

  it("end on the line of their last command, too", () => {
    const whole = text("# Lab\n\n", (name, n) => `## ${name}\n<pre>${body(n).trimEnd()}</pre>\n\n`);
    expectDevices("lab.md", whole, three(names));
    expectDevices("lab.md", "## R1\n<pre>hostname R7</pre>\n", { R7: "hostname R7\n" });
  });

  it("are none where nothing closes them, or where the rule of AsciiDoc is a mere line", () => {
    expectDevices("lab.txt", `[code]\nhostname R1\n${body(1)}`, {
      R1: `[code]\nhostname R1\n${tree(1)}`,
    });
    const ruled = text("", (name, n) => `----\n${name}\n----\n${body(n)}`);
    expectDevices("lab.txt", ruled, three(names));
  });

  it("and blocks indented below labels of a plain text are configurations", () => {
    const deep = (n: number) => body(n).replace(/^(?=.)/gm, "    ");
    expectDevices(
      "post.txt",
      text("My lab\n\n", (name, n) => `${name}:\n\n${deep(n)}\n`),
      three(names),
    );
  });
});

describe("titles over configurations that have no `hostname`", () => {
  it.each([
    ["bare words", "HUB", "SPOKE 1", "SPOKE 2"],
    ["letters for numbers", "PEER A", "PEER B", "PEER C"],
    ["a dash before the number", "Hub", "Spoke -1", "Spoke - 2"],
    ["a role behind a dash", "ROUTER 1 - HUB", "ROUTER 2 – SPOKE 1", "ROUTER 3 — SPOKE 2"],
    ["a role in brackets", "R1 (HUB)", "R2 (Spoke 1)", "R3 (Spoke 2)"],
    ["sentences", "Configuration of Hub-A:", "Configuration of Spoke-A:", "Configuration of Spoke-B:"],
    ["Spanish", "Configuración del HUB", "Configuración de SPOKE1", "Configuración de SPOKE2"],
    ["Russian", "Настройка маршрутизатора R1", "Настройка маршрутизатора R2", "Настройка маршрутизатора R3"],
    ["Chinese", "配置 R1:", "配置 R2:", "配置 R3:"],
    ["numbered", "1. R1 configuration", "2. R2 configuration", "3. R3 configuration"],
    ["brackets", "[R1]", "[R2]", "[R3]"],
    ["signs on both sides", "=== R1 ===", "=== R2 ===", "=== R3 ==="],
  ])("%s name them", (_, ...titles) => {
    const names = titles.map(
      (title) =>
        /(HUB|Hub-A|SPOKE1|SPOKE2|Spoke-[AB]|R\d|ROUTER \d|PEER \w|SPOKE \d|Spoke -\s?\d|Hub)/.exec(
          title,
        )?.[0] ?? "",
    );
    const [a = "", b = "", c = ""] = names.map((name) => name.replace(/ ?- ?(?=\d)/, " "));
    const texts = titles.map((title, index) => `${title}\n${script(index + 1)}\n`);
    expectDevices("lab.txt", texts.join(""), three([a, b, c]));
    const remarks = titles.map((title, index) => `! ${title}\n${script(index + 1)}!\n`);
    expectDevices("lab.txt", remarks.join(""), three([a, b, c]));
    const framed = titles.map((title, index) => `!======\n! ${title}\n!======\n${body(index + 1)}!\n`);
    expectDevices("lab.txt", framed.join(""), three([a, b, c]));
    const unindented = titles.map((title, index) => `! ---- ${title} ----\n${flat(index + 1)}!\n`);
    expectDevices("lab.txt", unindented.join(""), three([a, b, c]));
    const headings = titles.map((title, index) => `## ${title}\n\n${fence(body(index + 1), "text")}\n`);
    expectDevices("lab.md", headings.join(""), three([a, b, c]));
    const bold = titles.map((title, index) => `**${title}**\n\n${fence(body(index + 1))}\n`);
    expectDevices("lab.md", `# Lab\n\nSome words.\n\n${bold.join("")}`, three([a, b, c]));
    const quoted = titles.map(
      (title, index) =>
        `> ## ${title}\n>\n${fence(body(index + 1))
          .replace(/^/gm, "> ")
          .replace(/> $/, "")}\n`,
    );
    expectDevices("lab.md", quoted.join(""), three([a, b, c]));
  });

  it("a title counts for scripts that enter configuration mode again", () => {
    const text = `HUB\n${script(1)}conf t\ninterface Tunnel0\n ip tcp adjust-mss 1360\nend\n\nSPOKE1\n${script(2)}`;
    expectDevices("lab.txt", text, {
      HUB: `${tree(1)}interface Tunnel0\n  ip tcp adjust-mss 1360\n`,
      SPOKE1: tree(2),
    });
  });

  it("a heading for several devices gives each of them the lines", () => {
    const same = "crypto isakmp policy 10\n group 14\n";
    const text = `R1, R2 and R3 (same on all)\n${script(0).replace(body(0), same)}\nR1\n${script(1)}\nR2\n${script(2)}\nR3\n${script(3)}`;
    const policy = "crypto isakmp policy 10\n  group 14\n";
    expectDevices("lab.txt", text, { R1: policy + tree(1), R2: policy + tree(2), R3: policy + tree(3) });
    expect(readDocument("lab.txt", text).commands).toBe(2 + 3 * 6);
  });

  it("later titles over scripts without `hostname` mean the devices that named themselves before", () => {
    const base = (name: string) => `enable\nconf t\nhostname ${name}\nend\nwr mem\n\n---------------\n\n`;
    const text = `${base("HUB")}${base("SPOKE1")}DMVPN Fase 2 — HUB\n\n${script(1)}\nDMVPN Fase 2 — SPOKE1\n\n${script(2)}`;
    expectDevices("lab.txt", text, {
      HUB: `hostname HUB\n${tree(1)}`,
      SPOKE1: `hostname SPOKE1\n${tree(2)}`,
    });
  });
});

describe("templates", () => {
  it("a placeholder is no name, and what a template says to its engine no configuration", () => {
    const text = `hostname {{ inventory_hostname }}\n{% if hub %}\n${body(1)}{% endif %}\n{# the end #}\n`;
    expectDevices("nets/spoke.j2", text, { spoke: `hostname {{ inventory_hostname }}\n${tree(1)}` });
  });
});

describe("sentences between the commands", () => {
  it.each([
    ["English", "now we go on with the second part"],
    ["Spanish", "luego configuramos el túnel para la sede"],
    ["German", "jetzt richten wir den Tunnel ein"],
    ["Russian", "теперь настроим туннель на маршрутизаторе"],
    ["Chinese", "现在 配置 隧道 接口 。"],
  ])("%s, in small letters", (_, sentence) => {
    const text = `hostname R1\n\n${sentence}\n\n${flat(1)}\n${sentence}\n\nip cef\n`;
    expectDevices("r1.txt", text, { R1: `hostname R1\n${tree(1)}ip cef\n` });
    const { notes, commands, typed } = readDocument("r1.txt", text);
    expect({ notes, commands }).toEqual({ notes: [], commands: typed });
  });

  it("lines of virtual PCs", () => {
    const text = `PC1\nip 10.0.1.10/24 10.0.1.1\nsave\n\nHUB\n${script(1)}`;
    expectDevices("lab.txt", text, { HUB: tree(1) });
  });
});

describe("remarks that are no titles", () => {
  it.each([
    [
      "a peer above its key",
      "! SPOKE1\ncrypto isakmp key hidden-word address 192.0.2.1\n! SPOKE2\ncrypto isakmp key hidden-word address 192.0.2.2\n",
    ],
    [
      "the other end above an interface",
      "!--- to R2 ---\ninterface GigabitEthernet0/1\n ip address 10.0.0.1 255.255.255.0\n!--- ISP ---\ninterface GigabitEthernet0/2\n shutdown\n",
    ],
    ["a protocol", "! === IKEv2 ===\ncrypto ikev2 proposal P\n! === Tunnel0 ===\ninterface Tunnel0\n"],
    ["a sentence", "! R3 reaches the hub through R2\ncrypto isakmp policy 1\n"],
  ])("%s", (_, text) => {
    expect(Object.keys(devicesOf("r1.cfg", text))).toEqual(["r1"]);
    expect(Object.keys(devicesOf("x.cfg", `hostname R1\n!\n${text}`))).toEqual(["R1"]);
  });

  it.each([
    ["a remark", "! the hub in the north"],
    ["the name of another router", "! SPOKE 1 is reached over DSL"],
  ])("%s between the head of a configuration and its hostname does not cut the head off", (_, remark) => {
    const text = `version 15.7\nservice timestamps log datetime\n${remark}\nhostname HUB\ninterface Tunnel0\n`;
    expect(Object.keys(devicesOf("lab.cfg", text))).toEqual(["HUB"]);
    const other = `interface Tunnel9\n ip mtu 1400\n${remark}\nhostname HUB\ninterface Tunnel0\n`;
    expect(Object.keys(devicesOf("lab.cfg", other))).toHaveLength(2);
  });
});

describe("devices written up in different ways in one text", () => {
  it("one by prompts and one as a script below a title", () => {
    const text = `R1 (hub)\n\n${typed("R1", 1)}\nR2 (spoke)\n\n${body(2)}\nThat is all.\n`;
    expectDevices("lab.txt", text, { R1: tree(1), R2: tree(2) });
  });

  it("the first as it stands in the box, the others typed", () => {
    expectDevices("lab.txt", `hostname R9\n${body(1)}\n${typed("R2", 2)}`, {
      R9: `hostname R9\n${tree(1)}`,
      R2: tree(2),
    });
  });
});

describe("transcripts", () => {
  it("a word glued before a prompt names no other device", () => {
    const text = `${typed("HQ", 1)}somesayHQ#sh run int tu0\n${typed("BR", 2)}`;
    expectDevices("lab.txt", text, { HQ: tree(1), BR: tree(2) });
  });

  it("a second device that is fresh from its box is another one", () => {
    const fresh = (name: string, n: number) =>
      `Router>en\nRouter#conf t\nRouter(config)#hostname ${name}\n${typed(name, n)}`;
    expectDevices("lab.txt", fresh("R1", 1) + fresh("R2", 2), {
      R1: `hostname R1\n${tree(1)}`,
      R2: `hostname R2\n${tree(2)}`,
    });
  });

  it("prompts in other cases and behind the sign of a list are prompts", () => {
    const text = typed("R1", 1).replaceAll("(config", "(Config").replace(/^/gm, "- ").replace(/- $/, "");
    expectDevices("lab.md", text, { R1: tree(1) });
  });

  it("a command that the box refused is none", () => {
    const refusal =
      "R1(config-if)#ip mtu 14000\n                     ^\n% Invalid input detected at '^' marker.\n\n";
    const text = typed("R1", 1).replace("R1(config)#router", `${refusal}R1(config)#router`);
    expectDevices("lab.txt", text, { R1: tree(1) });
  });

  it("lines below a prompt in configuration mode go on without it", () => {
    const text =
      "R1(config)#interface Tunnel0\n ip mtu 1400\n ip tcp adjust-mss 1360\n\nNow look at the result.\nR1#show run\n";
    expectDevices("lab.txt", text, { R1: "interface Tunnel0\n  ip mtu 1400\n  ip tcp adjust-mss 1360\n" });
  });

  it("what `do` shows and what the log says in between is no configuration", () => {
    const noise =
      "R1(config-if)#do show ip interface brief\nInterface   IP-Address  OK? Method Status Protocol\nTunnel0     10.9.0.1    YES manual up     up\n*Mar  1 00:01:02.003: %LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel0, changed state to up\n";
    const text = typed("R1", 1).replace("R1(config)#router", `${noise}R1(config)#router`);
    expectDevices("lab.txt", text, { R1: tree(1) });
  });

  it("lines typed in a section that comes later are in it", () => {
    const text =
      "R1(config-if)#tunnel key 7\n\nWords.\nR1(config)#interface Loopback0\nR1(config)#interface Tunnel 5\nR1(config-if)#ip mtu 1400\n";
    expectDevices("lab.txt", text, {
      R1: "interface Loopback0\ninterface Tunnel 5\n  tunnel key 7\n  ip mtu 1400\n",
    });
    expect(readDocument("lab.txt", text).notes).toMatchObject([{ line: 1, column: 15, topic: "section" }]);
  });

  it("a line of which the terminal shows only the end is not read", () => {
    const document = readDocument(
      "lab.txt",
      "R1(config)#$ey hidden-word address 192.0.2.1\nR1(config)#hostname R1\n",
    );
    expect(document.commands).toBe(1);
    expect(document.notes).toMatchObject([{ line: 1, column: 12, topic: "length" }]);
  });

  it("several `show` outputs in one capture: the configuration is read, the rest kept", () => {
    const text = `R1#show version\nCisco IOS Software, Version 15.9\nR1#show running-config\nBuilding configuration...\n!\n${body(1)}end\n\nR1#show ip route\nC    10.9.0.0/24 is directly connected, Tunnel0\nR1#\n`;
    expectDevices("lab.txt", text, { R1: tree(1) });
  });
});

describe("captures without prompts", () => {
  const version =
    "Cisco IOS Software, Version 15.9\nROM: Bootstrap program\n\nR1 uptime is 3 weeks, 2 days\n";
  const brief =
    "Interface              IP-Address      OK? Method Status                Protocol\nTunnel0                10.9.0.1        YES manual up                    up\n";
  const config = `hostname R1\n!\n${body(1)}end\n`;

  it("only the configuration counts among several outputs", () => {
    const text = `${version}\nBuilding configuration...\n\nCurrent configuration : 812 bytes\n!\n${config}\n${brief}\nTunnel0 is up, line protocol is up\n  Internet address is 10.9.0.1/24\n`;
    expectDevices("r1.txt", text, { R1: `hostname R1\n${tree(1)}` });
  });

  it("the outputs of `show tech-support` are told apart", () => {
    const rule = "-".repeat(18);
    const text = `${rule} show version ${rule}\n\n${version}\n${rule} show running-config ${rule}\n\nBuilding configuration...\n${config}\n${rule} show interfaces ${rule}\n\n${brief}interface Tunnel9 is down\n`;
    expectDevices("r1.txt", text, { R1: `hostname R1\n${tree(1)}` });
  });

  it("what is pasted below the configuration is configuration", () => {
    const text = `Building configuration...\n${config}\nconf t\n${flat(2)}end\n`;
    expectDevices("r1.txt", text, { R1: `hostname R1\n${tree(1)}${tree(2)}` });
  });
});

describe("logs, quotations and terminals", () => {
  it.each([
    ["times in brackets", (line: string, n: number) => `[2025-03-04 10:11:${10 + n}] ${line}`],
    ["times with fractions", (line: string, n: number) => `10:11:${10 + n}.123 ${line}`],
    ["`>` of a quotation", (line: string) => `> ${line}`],
    ["several `>`", (line: string) => `>> ${line}`],
  ])("%s before each line are taken off", (_, stamp) => {
    const text = `hostname R1\n${body(1)}`.split("\n").slice(0, -1).map(stamp).join("\n");
    expectDevices("r1.log", `${text}\n`, { R1: `hostname R1\n${tree(1)}` });
  });

  it("backspaces take back what was typed, and positions are those of the log", () => {
    const text = "R1(config)#interface Tunel\b \b\b \bnel0\nR1(config-if)#ip mtu 1400\n";
    expectDevices("r1.log", text, { R1: "interface Tunnel0\n  ip mtu 1400\n" });
    const [statement] = readDocument("r1.log", text).configs[0]?.statements ?? [];
    expect(statement?.columns?.at(0)).toBe(12);
    expect(statement?.columns?.at(-2)).toBe(text.indexOf("\n"));
  });

  it("a long line that the terminal scrolled is put together again", () => {
    const head = "R1(config)#crypto isakmp key hidden-word addr";
    const text = `${head}${"\b".repeat(head.length)}R1(config)#$word address 192.0.2.1\nR1(config)#hostname R1\n`;
    expectDevices("r1.log", text, { R1: "crypto isakmp key hidden-word address 192.0.2.1\nhostname R1\n" });
  });

  it("colours and movements of the cursor are no part of a command", () => {
    const text = "R1(config)#\x1b[1minterface\x1b[0m Tunnel0\nR1(config-if)#ip mtu 1400\x1b[K\n";
    expectDevices("r1.log", text, { R1: "interface Tunnel0\n  ip mtu 1400\n" });
  });

  it("paging is taken off", () => {
    const page = " --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b";
    const text = `R1#show run\nhostname R1\n${body(1).replace(" ip mtu", `${page} ip mtu`)}end\nR1#\n`;
    expectDevices("r1.log", text, { R1: `hostname R1\n${tree(1)}` });
  });

  it("UTF-16 needs no byte order mark", () => {
    const text = `hostname R1\r\n${body(1).replaceAll("\n", "\r\n")}`;
    const bytes = Buffer.from(text, "utf16le");
    const document = readDocument("r1.txt", bytes);
    expect(document.configs.map((config) => config.name)).toEqual(["R1"]);
    expect(Buffer.from(print(document)).equals(bytes)).toBe(true);
    const swapped = Buffer.from(bytes).swap16();
    expect(readDocument("r1.txt", swapped).configs.map((config) => config.name)).toEqual(["R1"]);
    expect(Buffer.from(print(readDocument("r1.txt", swapped))).equals(swapped)).toBe(true);
  });
});

describe("Markdown and its relatives", () => {
  it("escapes of an editor are read as what they stand for, in their places", () => {
    const text = `# R1\n\ninterface Tunnel0\n\n&#x20;ip mtu 1400\n\n&#x20;tunnel source GigabitEthernet0/0\n\ncrypto isakmp key hid\\_den address 192.0.2.1\n\n\\---\n`;
    expectDevices("lab.md", text, {
      R1: "interface Tunnel0\n  ip mtu 1400\n  tunnel source GigabitEthernet0/0\ncrypto isakmp key hid_den address 192.0.2.1\n",
    });
  });

  it("indented blocks are configuration", () => {
    const indented = (n: number) => body(n).replace(/^(?=.)/gm, "    ");
    const text = `R1\n==\n\nWe set up the hub::\n\n${indented(1)}\nThen the other end.\n\nR2\n==\n\n.. code-block:: ios\n\n${indented(2)}`;
    expectDevices("lab.rst", text, { R1: tree(1), R2: tree(2) });
  });

  it("the sentence above a block counts more than the heading", () => {
    const text = `## Tunnels\n\nOn R1:\n\n${fence(body(1))}\nOn R2:\n\n${fence(body(2))}\n## Verification\n\nTraffic from R1 to R2 passes.\n`;
    expectDevices("lab.md", text, { R1: tree(1), R2: tree(2) });
  });

  it("titles inside a block name devices", () => {
    const text = `## Step 1\n\n${fence(`! R1\n${body(1)}\n! R2\n${body(2)}`)}`;
    expectDevices("lab.md", text, { R1: tree(1), R2: tree(2) });
  });

  it("a block below a heading that names no device, after the sections of several, is in doubt", () => {
    const extra = "interface Tunnel0\n ip tcp adjust-mss 1360\n";
    const text = `## R1\n${fence(body(1))}\n## R2\n${fence(body(2))}\n## Tuning\n${fence(extra)}`;
    const document = readDocument("lab.md", text);
    expect(document.configs.map((config) => config.name)).toEqual(["R1", "R2"]);
    expect(document.notes).toMatchObject([{ line: 25, topic: "ambiguous-device" }]);
    expect(document.configs[1]?.statements.at(-1)).toMatchObject({ line: 25, uncertain: true });
  });

  it("a block for `all routers` is in doubt", () => {
    const text = `## R1\n${fence(body(1))}\n## R2\n${fence(body(2))}\n## All routers\n${fence("ip cef\n")}`;
    expect(readDocument("lab.md", text).notes).toMatchObject([{ topic: "ambiguous-device" }]);
  });

  it("places name devices when their interfaces have other addresses", () => {
    const text = `# Lab\n\n## Dallas\n${fence(body(1))}\n## New Orleans\n${fence(body(2))}`;
    expectDevices("lab.md", text, { Dallas: tree(1), "New Orleans": tree(2) });
    const same = `# Lab\n\n## Tunnel\n${fence(body(1))}\n## Later\n${fence(body(1))}`;
    expect(Object.keys(devicesOf("lab.md", same))).toEqual(["lab"]);
  });

  it("what differs between titles of any language is the name, when one interface has two addresses", () => {
    const text = `## Konfiguration NORD\n${fence(body(1))}\n## Konfiguration SUED\n${fence(body(2))}`;
    expectDevices("lab.md", text, { NORD: tree(1), SUED: tree(2) });
    const remarks = `! NORD の設定\n${body(1)}\n! SUED の設定\n${body(2)}`;
    expectDevices("lab.txt", remarks, { NORD: tree(1), SUED: tree(2) });
  });

  it("a title worded like those of the other devices names the first one, also where no address differs", () => {
    const own = "interface Loopback7\n ip address 10.7.7.7 255.255.255.255\n";
    const text = `Configuration on DEPOT:\n${fence(own)}\nConfiguration on R1:\n${fence(body(1))}`;
    expect(Object.keys(devicesOf("lab.md", text))).toEqual(["DEPOT", "R1"]);
  });

  it("titles of states are no names: the later lines are in doubt", () => {
    const text = `## Initial setup\n${fence(body(1))}\n## Final setup\n${fence(body(2))}`;
    expect(Object.keys(devicesOf("lab.md", text))).toEqual(["lab"]);
    expect(readDocument("lab.md", text).notes).toMatchObject([{ topic: "ambiguous-device" }]);
  });

  it("a second configuration behind the end of the first is in doubt when nothing names its device", () => {
    const text = `${body(1)}end\n${body(2)}end\n`;
    expect(Object.keys(devicesOf("lab.txt", text))).toEqual(["lab"]);
    expect(readDocument("lab.txt", text).notes).toMatchObject([{ topic: "ambiguous-device" }]);
  });

  it("prompts and scripts count where no fence holds a configuration", () => {
    const text = `# Lab\n\n${fence("R1 ---- R2\n")}\n${typed("R1", 1)}\n${typed("R2", 2)}`;
    expectDevices("lab.md", text, { R1: tree(1), R2: tree(2) });
  });

  it("the file name behind the language names the device", () => {
    const text = `${fence(body(1), "ios hub1.cfg")}\n${fence(body(2), 'cisco title="SPOKE1"')}`;
    expectDevices("lab.md", text, { hub1: tree(1), SPOKE1: tree(2) });
  });
});
