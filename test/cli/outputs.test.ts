/** `--format`: several outputs of one run, to standard output and to files. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "./program.ts";

const files = { "r.cfg": "hostname R\ninterface Tunnel0\n ip nhrp network-id 0\n" };
const at = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");

it("writes any number of formats to files and shows people the usual one", async () => {
  await inFolder(files, async (cwd) => {
    const words = ["r.cfg", "-f", "sarif:out.sarif", "-f", "junit:out.xml", "-f", "json:a:b.json"];
    const { code, out } = await ioslint(words, { cwd, isTerminal: true });
    expect(code).toBe(1);
    expect(out).toContain("syntax/invalid-value");
    expect(out).toContain("\u001b[");
    expect(JSON.parse(at(cwd, "out.sarif")).runs[0].results[0].ruleId).toBe("syntax/invalid-value");
    expect(at(cwd, "out.xml")).toContain('name="syntax/invalid-value: ');
    expect(JSON.parse(at(cwd, "a:b.json")).summary.errors).toBe(1);
  });
});

it("tells programs and people what the routers should show, beside the findings", async () => {
  await inFolder({}, async (cwd) => {
    const words = [resolve("fixtures/article"), "-f", "json:out.json", "-f", "html:out.html"];
    await ioslint(words, { cwd });
    const { routers } = JSON.parse(at(cwd, "out.json"));
    expect(routers[1].tunnels[0].peers[0]).toMatchObject({
      state: "IKE",
      cause: { rules: ["isakmp/key-mismatch"] },
    });
    expect(at(cwd, "out.html")).toContain(
      "<td>DMVPN-HUB: IKEv1 MM_KEY_EXCH, eigrp down; DMVPN-SPOKE-1: IKE S, ",
    );
  });
});

it("knows a finding again in another run", async () => {
  const prints = await Promise.all(
    [files["r.cfg"], `!\n!\n${files["r.cfg"]}`].map((text) =>
      inFolder({ "r.cfg": text }, async (cwd) => {
        const { out } = await ioslint(["r.cfg", "-f", "gitlab"], { cwd });
        return JSON.parse(out).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      }),
    ),
  );
  expect(prints[0]).toEqual(prints[1]);
  expect(prints[0][0]).toMatch(/^[0-9a-f]{32}$/);
});

it("adds a summary to the page of a job on GitHub, and to no other format", async () => {
  await inFolder({ ...files, "page.md": "before\n" }, async (cwd) => {
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "page.md") };
    await ioslint(["r.cfg", "-f", "unix"], { cwd, env });
    expect(at(cwd, "page.md")).toBe("before\n");
    const { out } = await ioslint(["r.cfg", "-f", "github"], { cwd, env });
    expect(out).toMatch(/^::error file=r.cfg,line=3,/);
    expect(at(cwd, "page.md")).toMatch(/^before\n### ioslint: 1 error/);
  });
});

it.each([
  ["jsn", 'unknown format "jsn", did you mean "json"?'],
  ["jsn:out", 'unknown format "jsn", did you mean "json"?'],
  ["json:", "--format json: needs the name of a file behind the colon"],
  ["json:none/out.json", "none/out.json: its folder is not there"],
])("says in one line what is wrong with --format %s", async (word, message) => {
  await inFolder(files, async (cwd) => {
    const { code, err } = await ioslint(["r.cfg", "-f", word], { cwd });
    expect(code).toBe(2);
    expect(err).toBe(`ioslint: ${message}\n`);
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });
});

it("refuses to write two formats to one file", async () => {
  await inFolder(files, async (cwd) => {
    const { code, err } = await ioslint(["r.cfg", "-f", "json:a", "-f", "sarif:a"], { cwd });
    expect([code, err]).toEqual([2, "ioslint: --format: two formats go to the file a\n"]);
    expect(existsSync(join(cwd, "a"))).toBe(false);
  });
});

it.skipIf(process.platform === "win32")("writes to a named pipe and leaves it one", async () => {
  await inFolder(files, async (cwd) => {
    spawnSync("sh", ["-c", "mkfifo pipe"], { cwd });
    const reader = spawn("cat", ["pipe"], { cwd });
    let text = "";
    reader.stdout.on("data", (chunk) => {
      text += chunk;
    });
    const { code, err } = await ioslint(["r.cfg", "-f", "json:pipe"], { cwd });
    await once(reader, "close");
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(text).summary.errors).toBe(1);
    expect(lstatSync(join(cwd, "pipe")).isFIFO()).toBe(true);
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk (skipped without /dev/full)", () => {
  it("is told when it is that of standard output", async () => {
    await inFolder(files, async (cwd) => {
      const program = resolve("dist/cli.cjs");
      const script = `"${process.execPath}" "${program}" r.cfg > /dev/full`;
      const { status, stderr } = spawnSync("sh", ["-c", script], { cwd, encoding: "utf8" });
      expect([status, stderr]).toEqual([2, "ioslint: standard output: the disk is full\n"]);
    });
  });
});

it("says in one line that the summary of a job cannot be written", async () => {
  await inFolder(files, async (cwd) => {
    const env = { GITHUB_STEP_SUMMARY: "no/such/page.md" };
    const { code, err } = await ioslint(["r.cfg", "-f", "github"], { cwd, env });
    expect(code).toBe(2);
    expect(err).toContain("no/such/page.md: the summary of the job cannot be written");
  });
});
