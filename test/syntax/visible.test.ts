import { describe, expect, it } from "vitest";
import { parseCommand } from "../../src/syntax/command.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { visibleCommand, visibleLine, visibleText } from "../../src/syntax/visible.ts";
import { damaged, planted, secretLines } from "../support/secrets.ts";

/** The last line of a text as it may be shown, and where a spot of it is then. */
function show(text: string, spot?: string) {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  const line = visibleLine(readDocument("r.cfg", text), lines.length);
  const start = last.indexOf(spot ?? last) + 1;
  const moved = line?.move({ start, end: start + (spot ?? last).length });
  return { text: line?.text, spot: moved && line?.text.slice(moved.start - 1, moved.end - 1) };
}

describe("a line that was understood", () => {
  it("is shown without its key, and what stands around the key keeps its place", () => {
    const line = "crypto isakmp key H1dden.Key address 198.51.100.1";
    expect(show(line, "address")).toEqual({
      text: "crypto isakmp key <secret> address 198.51.100.1",
      spot: "address",
    });
    expect(show(line, "isakmp").spot).toBe("isakmp");
    expect(show(line).spot).toBe("crypto isakmp key <secret> address 198.51.100.1");
  });

  it("has all of the mask underlined when the key is the spot, or part of it", () => {
    const line = "crypto isakmp key H1dden.Key address 198.51.100.1";
    expect(show(line, "H1dden.Key").spot).toBe("<secret>");
    expect(show(line, "dden").spot).toBe("<secret>");
  });

  it.each([
    ["interface Tunnel0\n ip nhrp authentication N3verShown", "N3verShown"],
    ["username admin privilege 15 secret 5 $1$abcd$N3verShown", "N3verShown"],
    ["enable secret 9 $9$N3verShown", "N3verShown"],
    ["snmp-server community N3verShown RO", "N3verShown"],
    ["no crypto isakmp key N3verShown address 198.51.100.1", "N3verShown"],
    ["router bgp 65000\n neighbor 10.0.0.1 password N3verShown", "N3verShown"],
    ["archive\n path ftp://bob:N3ver@Shown@198.51.100.9/backup", "N3ver"],
    ["call-home\n mail-server bob:N3verShown@198.51.100.9 priority 1", "N3verShown"],
    ["crypto isakmp key Oth3r address 198.51.100.1 ! was N3verShown key N3verShown", "key N3verShown"],
  ])("hides what is secret in %j", (text, secret) => {
    expect(show(text).text).not.toContain(secret);
    expect(show(text).text).toContain("<secret>");
  });

  it.each([
    ["snmp-server location Room 4, password N3verShown", "snmp-server location Room 4, password <secret>"],
    [
      'event manager applet A\n action 1.0 cli command "enable secret 0 N3verShown"',
      ' action 1.0 cli command "enable secret <secret>',
    ],
    ["alias exec hub show run | i tunnel", "alias exec hub show run | i tunnel"],
    ["interface Tunnel0\n description Spoke 4 in Berlin", " description Spoke 4 in Berlin"],
  ])("hides what may be a key in the rest of a line that is not taken apart: %j", (text, shown) => {
    expect(show(text).text).toBe(shown);
  });

  it("is shown whole when it holds no secret, with its indentation", () => {
    expect(show("interface Tunnel0\n tunnel key 5", "5")).toEqual({ text: " tunnel key 5", spot: "5" });
  });
});

describe("a line that was not understood", () => {
  it.each([
    "crypto isakmp key N3verShown adress 198.51.100.1",
    "crypto isakmp kye N3verShown address 198.51.100.1",
    "snmp-server comunity N3verShown RO",
    "frobnicate password N3verShown",
    "frobnicate passwd: N3verShown",
    "tacacs pre-shared-key N3verShown",
    "frobnicate bob 15 7 N3verShown",
    "frobnicate 094F471A1A0A57N3 x".replace("N3", "00"),
    "frobnicate $1$salt$N3verShown",
    "frobnicate ftp://bob:N3verShown@198.51.100.9/",
    "frobnicate QUFBQUFBQUFBQUFBQUFBN3verShown",
    "frobnicate pass N3verShown",
    "crypto pki exprot HUB pem terminal N3verShown",
    "snmp mib comunity-map N3verShown",
    "! the password is N3verShown",
  ])("hides whatever may be a key: %s", (line) => {
    const { text } = show(line);
    expect(text).not.toMatch(/N3ver|094F471A|salt/);
    expect(text).toContain("<secret>");
  });

  it("is shown whole when nothing in it announces a secret", () => {
    expect(show("interfaec Tunnel0", "interfaec")).toEqual({ text: "interfaec Tunnel0", spot: "interfaec" });
    expect(show("ip adress 10.0.0.1 255.255.255.0").text).toBe("ip adress 10.0.0.1 255.255.255.0");
  });

  it("keeps a word that announces and is followed by nothing", () => {
    expect(visibleText("frobnicate key")).toBe("frobnicate key");
  });
});

it("a line longer than any command is not shown at all", () => {
  expect(show(`hostname R\n${"a".repeat(20_000_000)}`)).toEqual({ text: "<secret>", spot: "<secret>" });
});

it("a command's text alone is masked in the same way", () => {
  const [statement] =
    readDocument("r.cfg", "crypto isakmp key K address 10.0.0.1").configs[0]?.statements ?? [];
  expect(statement && visibleCommand(statement.command)).toBe("crypto isakmp key <secret> address 10.0.0.1");
});

it("a line that the document does not have is nothing", () => {
  expect(visibleLine(readDocument("r.cfg", "hostname R"), 7)).toBeUndefined();
});

describe("every kind of secret that the catalogue knows", () => {
  const lines = secretLines();

  it("is hidden where its line is understood", () => {
    expect(lines.length).toBeGreaterThan(100);
    const shown = lines.map(({ mode, text }) => visibleCommand(parseCommand(mode, text)));
    expect(shown.filter((text) => text.includes(planted))).toEqual([]);
  });

  it("is hidden where a word of its line is mistyped or words follow", () => {
    const shown = lines.flatMap(({ mode, text }) =>
      damaged(text).map((wrong) => visibleCommand(parseCommand(mode, wrong))),
    );
    expect(shown.length).toBeGreaterThan(400);
    expect(shown.filter((text) => text.includes(planted))).toEqual([]);
  });
});
