/** Whatever is handed over: a clear line or a finding with a place, never a stack trace, never lost text. */
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "./program.ts";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(3000).keys()]);

describe("a file that is no config", () => {
  it.each([
    ["is empty", "", "the file is empty"],
    ["is a picture", png, "no IOS configuration (it is no text)"],
    [
      "is a PDF",
      "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
      "no IOS configuration (it is no text)",
    ],
    ["holds only comments", "!\n! nothing here\n!\n", "no IOS configuration (it holds no commands)"],
    [
      "is prose",
      "Dear all,\nplease find below what we agreed upon.\n",
      "no IOS configuration (it holds no commands)",
    ],
    [
      "is another program's",
      "set interfaces ge-0/0/0 unit 0\nset routing-options static\n",
      "no IOS configuration (no line is a command of IOS)",
    ],
  ])("that %s is a failure of the run when it is named", async (_what, content, reason) => {
    await inFolder({ "x.cfg": content }, async (cwd) => {
      for (const command of [["x.cfg"], ["coverage", "x.cfg"]]) {
        expect(await ioslint(command, { cwd })).toEqual({
          code: 2,
          out: "",
          bytes: Buffer.alloc(0),
          err: `ioslint: x.cfg: ${reason}\n`,
        });
      }
    });
  });

  it("is left out, with a word about it, when it only lies in the folder", async () => {
    await inFolder({ "x.txt": png, "hub.cfg": "hostname HUB\n" }, async (cwd) => {
      const { code, out, err } = await ioslint(["--format", "json", "."], { cwd });
      expect(code).toBe(0);
      expect(JSON.parse(out).files).toEqual([
        { path: "hub.cfg", devices: ["HUB"], lines: 1, status: "understood" },
      ]);
      expect(err).toBe("ioslint: left out, no IOS configuration: x.txt\n");
    });
  });

  it("fails the run when a folder holds nothing else", async () => {
    await inFolder({ "x.txt": png }, async (cwd) => {
      const { code, err } = await ioslint(["."], { cwd });
      expect(code).toBe(2);
      expect(err).toContain("no IOS configuration found");
    });
  });
});

describe("a file that cannot be read", () => {
  it("fails the run, but the others are checked", async () => {
    await inFolder({ "hub.cfg": "hostname HUB\n" }, async (cwd) => {
      const { code, out, err } = await ioslint(["hub.cfg", "nosuch.cfg"], { cwd });
      expect(code).toBe(2);
      expect(err).toBe("ioslint: nosuch.cfg: no such file or folder\n");
      expect(out).toContain("1 device in 1 file");
    });
  });

  it("cannot trick the terminal with its name", async () => {
    const { err } = await ioslint(["a\u001bMb\n::error::c"]);
    expect(err).toBe("ioslint: a\\u{1b}Mb\\u{a}::error::c: no such file or folder\n");
  });
});

describe("a damaged config", () => {
  it.each([
    ["NUL bytes", "hostname HUB\n\u0000\u0000\ninterface Tunnel0\n ip address 10.0.0.999 255.255.255.0\n"],
    [
      "bytes that are no UTF-8",
      Buffer.from("hostname HUB\ninterface Tunnel0\n description caf\u00e9\n", "latin1"),
    ],
    ["lone carriage returns", "hostname HUB\rinterface Tunnel0\r ip mtu 1400\r"],
    [
      "a certificate without an end",
      "hostname HUB\ncrypto pki certificate chain X\n certificate 01\n  3082\n  0102",
    ],
    ["a line of half a megabyte", `hostname HUB\n${"a".repeat(500_000)}\n`],
    [
      "600 nested sections",
      `hostname HUB\n${Array.from({ length: 600 }, (_, n) => `${" ".repeat(n)}x y`).join("\n")}`,
    ],
  ])("with %s is checked, and printed back byte for byte", async (_what, content) => {
    await inFolder({ "hub.cfg": content }, async (cwd) => {
      for (const format of ["stylish", "unix", "json"]) {
        const { code, err } = await ioslint(["--format", format, "hub.cfg"], { cwd });
        expect(err).toBe("");
        expect(code).toBeLessThan(2);
      }
      const { bytes } = await ioslint(["parse", "--print", "hub.cfg"], { cwd });
      expect(bytes.equals(Buffer.from(content))).toBe(true);
      expect((await ioslint(["parse", "hub.cfg"], { cwd })).code).toBe(0);
      expect((await ioslint(["coverage", "hub.cfg"], { cwd })).code).toBe(0);
    });
  });

  it("shows no long line whole", async () => {
    await inFolder({ "hub.cfg": `hostname HUB\nip route ${"7".repeat(8000)}\n` }, async (cwd) => {
      const { out } = await ioslint(["hub.cfg"], { cwd });
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(500);
    });
  });
});
