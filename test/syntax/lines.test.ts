import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { print, readDocument, remarks, sourceLines } from "../../src/syntax/document.ts";
import { everyStatement, outlineOf, statementOf } from "./outline.ts";

const two = ["interface Tunnel0", " ip mtu 1400"];

function printed(source: Uint8Array | string): string {
  return Buffer.from(print(readDocument("r1.cfg", source))).toString("latin1");
}

describe("line ends", () => {
  it.each([
    ["LF", "\n"],
    ["CR LF", "\r\n"],
    ["CR alone", "\r"],
    ["CR CR LF, as some terminal programs write", "\r\r\n"],
  ])("a text with %s has the same lines and prints the same bytes", (_, end) => {
    const text = two.map((line) => line + end).join("");
    const document = readDocument("r1.cfg", text);
    expect(document.lines).toBe(2);
    expect(statementOf(document, "ip mtu 1400")).toMatchObject({ line: 2, column: 2 });
    expect(printed(text)).toBe(text);
  });

  it("line ends may be mixed, and the last line may have none", () => {
    const text = "hostname R1\r\n!\ninterface Tunnel0\r ip mtu 1400";
    expect(readDocument("r1.cfg", text).lines).toBe(4);
    expect(printed(text)).toBe(text);
  });

  it("an empty text has no lines and no devices", () => {
    expect(readDocument("r1.cfg", "")).toMatchObject({ lines: 0, commands: 0, configs: [] });
    expect(printed("")).toBe("");
  });
});

describe("bytes", () => {
  it("a byte order mark is no column and is printed again", () => {
    const bytes = Buffer.from("\uFEFFhostname R1\n");
    expect(everyStatement(readDocument("x.cfg", bytes))[0]).toMatchObject({ line: 1, column: 1 });
    expect(Buffer.from(print(readDocument("x.cfg", bytes)))).toEqual(bytes);
  });

  it("bytes that are not UTF-8 are read as latin1 and come back", () => {
    const bytes = Buffer.from("interface Tunnel0\n description B\xfcro\n", "latin1");
    expect(statementOf(readDocument("x.cfg", bytes), "description Büro")).toBeDefined();
    expect(Buffer.from(print(readDocument("x.cfg", bytes)))).toEqual(bytes);
  });

  it.each(["utf-16le", "utf-16be"])(
    "redirected output of Windows (%s) is read and comes back",
    (encoding) => {
      const little = Buffer.from("\uFEFFhostname R1\r\n", "utf16le");
      const bytes = encoding === "utf-16le" ? little : Buffer.from(little).swap16();
      const document = readDocument("x.cfg", bytes);
      expect(document.configs[0]?.name).toBe("R1");
      expect(Buffer.from(print(document))).toEqual(bytes);
    },
  );

  it("NUL bytes and form feeds around a command do not disturb it", () => {
    const text = "\fhostname R1\0\n\0\ninterface Tunnel0\n";
    expect(outlineOf(text)).toBe("hostname R1\ninterface Tunnel0\n");
    expect(printed(text)).toBe(text);
  });

  it.each([
    ["a PDF", "%PDF-1.7\nhostname R1\n"],
    ["a picture", "\x01\x02\x00\x0e".repeat(50)],
  ])("%s is named as no text and comes back", (_, text) => {
    const document = readDocument("x.cfg", text);
    expect(document).toMatchObject({ configs: [], commands: 0 });
    expect(document.notes).toMatchObject([{ topic: "binary", line: 1, column: 1 }]);
    expect(printed(text)).toBe(text);
  });

  it("a line of megabytes is told, not read, and comes back", () => {
    const text = `hostname R1\n${"x".repeat(2_000_000)}\ninterface Tunnel0\n`;
    const document = readDocument("x.cfg", text);
    expect(document.notes).toMatchObject([{ topic: "length", line: 2 }]);
    expect(document.commands).toBe(2);
    expect(printed(text) === text).toBe(true);
  });
});

describe("what is no configuration", () => {
  it("what `show running-config` prints around a configuration is no command", () => {
    const text = [
      "Building configuration...",
      "",
      "Current configuration : 4481 bytes",
      "! Last configuration change at 10:00:00 UTC Mon Jan 1 2024",
      "hostname R1",
      "end",
    ].join("\n");
    expect(outlineOf(text)).toBe("hostname R1\n");
    expect(readDocument("r1.cfg", text).commands).toBe(1);
    expect(outlineOf("Using 3836 out of 32768 bytes\nhostname R1\n")).toBe("hostname R1\n");
  });

  it("paging remains are cut from the line that follows them", () => {
    const erased = "\b".repeat(9) + " ".repeat(8) + "\b".repeat(9);
    const text = `interface Tunnel0\n --More-- ${erased} ip mtu 1400\n--More--\n shutdown\n`;
    const document = readDocument("r1.cfg", text);
    expect(outlineOf(text)).toBe("interface Tunnel0\n  ip mtu 1400\n  shutdown\n");
    expect(statementOf(document, "ip mtu 1400")?.column).toBe(10 + erased.length + 2);
    expect(printed(text)).toBe(text);
  });

  it("commands of the session leave no trace in the configuration", () => {
    const text = "enable\nconf t\nhostname R1\ndo show ip route\nend\nwr\ncopy run start\ny\n";
    expect(outlineOf(text)).toBe("hostname R1\n");
  });

  it("`sh` alone shuts an interface down, with more words it shows", () => {
    expect(outlineOf("interface Tunnel0\n sh\n sh ip route\n")).toBe("interface Tunnel0\n  sh\n");
  });

  it("remarks with `!` and `#` are found with their places, those in a banner are none", () => {
    const document = readDocument("r1.cfg", "! first\n # second\nbanner motd ^C\n! text\n^C\n");
    expect(remarks(document)).toEqual([
      { line: 1, column: 1, text: "! first" },
      { line: 2, column: 2, text: "# second" },
    ]);
  });
});

describe("notes after a command", () => {
  it("a note after a blank and `!` is no part of the command", () => {
    const text = "interface Tunnel0\n ip nhrp network-id 100    ! the cloud\n ip mtu 1400  !small\n";
    expect(outlineOf(text)).toBe("interface Tunnel0\n  ip nhrp network-id 100\n  ip mtu 1400\n");
    expect(printed(text)).toBe(text);
  });

  it("a key may end in `!`", () => {
    const text = "crypto isakmp key strongkey! address 0.0.0.0   \n";
    const [statement] = everyStatement(readDocument("r1.cfg", text));
    expect(statement?.command.kind).toBe("IsakmpKey");
    expect(statement?.command.syntax.text).toBe("crypto isakmp key strongkey! address 0.0.0.0");
  });

  it("in a description `!` is text", () => {
    const text = "interface Tunnel0\n description to the hub ! do not touch \n";
    expect(outlineOf(text)).toBe("interface Tunnel0\n  description to the hub ! do not touch\n");
    expect(printed(text)).toBe(text);
  });
});

it("the lines of the source are those that its positions count", () => {
  const text = "hostname R1\r\r\n!\r\ninterface Tunnel0\n";
  expect(sourceLines(readDocument("r1.cfg", text))).toEqual(["hostname R1", "!", "interface Tunnel0"]);
});
