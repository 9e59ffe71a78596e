import { describe, expect, it } from "vitest";
import { print, readDocument } from "../../src/syntax/document.ts";
import { outlineOf, statementOf } from "./outline.ts";

function bodyAfter(text: string, command: string) {
  return statementOf(readDocument("r1.cfg", text), command)?.body;
}

describe("banners", () => {
  it.each([
    ["^C as two characters", "^C", "^C"],
    ["the byte 0x03", "\x03", "\x03"],
    ["^CCCC, as some releases print it", "^CCCC", "^C"],
    ["any other character", "#", "#"],
  ])("a banner between %s is one node, whatever stands in it", (_, open, close) => {
    const text = `banner motd ${open}\ninterface Tunnel0\n! no remark\n  end\n${close}\nhostname R1\n`;
    const document = readDocument("r1.cfg", text);
    expect(document).toMatchObject({ commands: 2, typed: 2, notes: [] });
    expect(statementOf(document, `banner motd ${open}`)?.body).toEqual([
      "interface Tunnel0",
      "! no remark",
      "  end",
      close,
    ]);
    expect(document.configs[0]?.name).toBe("R1");
    expect(Buffer.from(print(document)).toString()).toBe(text);
  });

  it("the text may start behind the delimiter and the last line may end with it", () => {
    expect(
      bodyAfter("banner login ^C Keep out\n*** private ***^C\nhostname R1\n", "banner login ^C Keep out"),
    ).toEqual(["*** private ***^C"]);
  });

  it("a banner that ends on its own line has no body", () => {
    expect(bodyAfter("banner motd #Keep out#\nhostname R1\n", "banner motd #Keep out#")).toBeUndefined();
    expect(bodyAfter("banner exec ^C Hi ^C\nhostname R1\n", "banner exec ^C Hi ^C")).toBeUndefined();
  });

  it("a banner without an end is told and ends before the next separator", () => {
    const document = readDocument("r1.cfg", "banner motd ^C\nKeep out\n!\nhostname R1\n");
    expect(document.notes).toMatchObject([{ topic: "body", line: 1, column: 1, endColumn: 15 }]);
    expect(statementOf(document, "banner motd ^C")?.body).toEqual(["Keep out"]);
    expect(document.configs[0]?.name).toBe("R1");
  });
});

describe("certificates", () => {
  const chain =
    "crypto pki certificate chain TP\n certificate self-signed 01\n  3082022B 30820194\n  A0030201\n";

  it("the hexadecimal lines up to `quit` belong to the certificate", () => {
    const text = `${chain}  \tquit\n certificate ca 02 nvram:ca.cer\nhostname R1\n`;
    const document = readDocument("r1.cfg", text);
    expect(statementOf(document, "certificate self-signed 01")?.body).toEqual([
      "  3082022B 30820194",
      "  A0030201",
      "  \tquit",
    ]);
    expect(document.notes).toEqual([]);
    expect(document.configs[0]?.name).toBe("R1");
  });

  it("a text that is cut in the middle of a certificate is told", () => {
    const document = readDocument("r1.cfg", chain);
    expect(document.notes).toMatchObject([{ topic: "body", line: 2, column: 2 }]);
    expect(statementOf(document, "certificate self-signed 01")?.body).toHaveLength(2);
    expect(Buffer.from(print(document)).toString()).toBe(chain);
  });

  it("what follows a cut certificate is read", () => {
    const text = `${chain}interface Tunnel0\n ip mtu 1400\n`;
    expect(outlineOf(text)).toContain("interface Tunnel0\n  ip mtu 1400\n");
  });
});

it("the lines of a macro up to `@` are its body", () => {
  const text = "macro name PORT\nswitchport mode access\nno shutdown\n@\nhostname R1\n";
  expect(bodyAfter(text, "macro name PORT")).toEqual(["switchport mode access", "no shutdown", "@"]);
});
