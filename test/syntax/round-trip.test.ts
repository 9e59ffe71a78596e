import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { print, readDocument } from "../../src/syntax/document.ts";

const corpus = "../shared/corpus";

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function comesBack(bytes: Uint8Array): boolean {
  return Buffer.from(print(readDocument("x.cfg", bytes))).equals(bytes);
}

describe("a text comes back byte for byte", () => {
  it.skipIf(!existsSync(corpus))("every file of the corpus (skipped where the corpus is absent)", () => {
    const lost = filesIn(corpus).filter((path) => !comesBack(readFileSync(path)));
    expect(lost).toEqual([]);
  });

  it("any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), comesBack), { numRuns: 400 });
  });

  it("any lines in any order, with any ends", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "interface Tunnel0",
        " ip address 10.0.0.1 255.255.255.0  ! note",
        "ip nhrp network-id 1",
        " description a ! b",
        "banner motd ^C",
        "^C",
        "  certificate ca 01",
        "  30820194",
        "quit",
        "router bgp 1",
        " address-family ipv4",
        "  exit-address-family",
        "exit",
        "end",
        "!",
        "# R1",
        "hostname R1",
        "hostname R2",
        "R1(config-if)#ip mtu 1400",
        "R1 (config)# hostname R3",
        "R1#show run",
        "PC1> ping 10.0.0.1",
        "```",
        "~~~ ios",
        " --More-- \b\b\b   \b\b\b ip mtu 1400",
        "Spoke - 2",
        "no neighbor 10.0.0.1",
        "\t\f\0",
        "",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    const end = fc.constantFrom("\n", "\r\n", "\r", "\r\r\n", "");
    const text = fc.array(fc.tuple(line, end), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => comesBack(Buffer.from(parts.flat().join("")))),
      { numRuns: 1500 },
    );
  });

  it("a document read twice is the same", () => {
    const text = "hostname R1\ninterface Tunnel0\n ip mtu 1400 ! small\nbanner motd #x\n#\n";
    expect(readDocument("x.cfg", text)).toEqual(readDocument("x.cfg", Buffer.from(text)));
  });
});
