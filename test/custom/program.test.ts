/** Rules of a configuration are rules like ioslint's own for the whole program. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ruleOf } from "../../src/custom/rules.ts";
import { lint } from "../../src/lint/lint.ts";
import { formats } from "../../src/report/reporter.ts";
import { parseCommand } from "../../src/syntax/command.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { fieldsOf } from "../../src/syntax/field-facts.ts";
import { inFolder, ioslint } from "../cli/program.ts";
import { planted, secretLines } from "../support/secrets.ts";
import { hub, lintWith, spoke } from "./network.ts";

const config = `extends: [recommended, ./pack.yaml]
rules: { team/mtu: error }
`;
const pack = `customRules:
  team/mtu:
    message: "{device} has {bytes}"
    summary: Tunnels have the agreed MTU
    help: https://wiki.example.net/mtu
    match: { kind: IpMtu, expect: { bytes: 1400 } }
  team/strict:
    message: no MTU at all
    presets: [strict]
    forbid: { kind: IpMtu }
`;
const files = {
  "ioslint.yaml": config,
  "pack.yaml": pack,
  "hub.cfg": hub({ tunnel: " ip mtu 1300\n" }),
  "s1.cfg": spoke(1, { tunnel: " ip mtu 1400\n" }),
};

const team = (out: string) =>
  [...out.matchAll(/(\w+): ([^:]*) \[(team\/.*)\]/g)].map(([, ...parts]) => parts);

describe("a rule of a pack", () => {
  it("runs at the severity of the settings, and is chosen and set like others", async () => {
    await inFolder(files, async (cwd) => {
      const run = async (...words: readonly string[]) =>
        team((await ioslint([".", "-f", "unix", ...words], { cwd })).out);
      expect(await run()).toEqual([["error", "HUB has 1300", "team/mtu"]]);
      expect(await run("--only", "team/mtu")).toHaveLength(1);
      expect(await run("--tag", "security")).toEqual([]);
      expect(await run("--rule", "team/mtu=info")).toEqual([["info", "HUB has 1300", "team/mtu"]]);
      expect(await run("--rule", "team/mtu=off")).toEqual([]);
      expect(await run("--tag", "strict")).toHaveLength(3);
      const { code, err } = await ioslint([".", "--only", "team/mut"], { cwd });
      expect([code, err]).toEqual([2, 'ioslint: unknown rule "team/mut", did you mean "team/mtu"?\n']);
      expect((await ioslint([".", "--no-config", "--only", "team/mtu"], { cwd })).code).toBe(2);
    });
  });

  it("is listed, explained, and shown with the line that brings it", async () => {
    await inFolder(files, async (cwd) => {
      const { out } = await ioslint(["rules"], { cwd });
      expect(out).toMatch(/^team\/mtu +warning +Tunnels have the agreed MTU$/m);
      expect(out).toMatch(/^team\/strict +warning +no MTU at all \(strict, all\)$/m);
      expect(JSON.parse((await ioslint(["rules", "-f", "json"], { cwd })).out)).toContainEqual({
        id: "team/mtu",
        severity: "warning",
        scope: "device",
        summary: "Tunnels have the agreed MTU",
        presets: expect.anything(),
        help: "https://wiki.example.net/mtu",
        severityIn: {},
        page: expect.stringContaining("set at pack.yaml:2"),
      });
      expect((await ioslint(["explain", "team/mtu"], { cwd })).out).toBe(
        "# Tunnels have the agreed MTU\n\nA rule of severity warning, set at pack.yaml:2.\n\n<https://wiki.example.net/mtu>\n",
      );
      expect((await ioslint(["explain", "team/mut"], { cwd })).err).toContain('did you mean "team/mtu"?');
      const shown = (await ioslint(["config", "hub.cfg"], { cwd })).out;
      expect(shown).toMatch(/^team\/mtu +error +ioslint\.yaml:2:10$/m);
      expect(shown).toMatch(/^team\/strict +off +only in strict$/m);
      writeFileSync(join(cwd, "ioslint.yaml"), "extends: ./pack.yaml\n");
      expect((await ioslint(["config", "hub.cfg"], { cwd })).out).toMatch(
        /^team\/mtu +warning +pack\.yaml:2:3$/m,
      );
    });
  });

  it("is suppressed by comments and entries, and stands in baselines", async () => {
    await inFolder(files, async (cwd) => {
      const run = async (...words: readonly string[]) =>
        (await ioslint([".", "--tag", "team", ...words], { cwd })).code;
      expect(await run()).toBe(1);
      expect(await run("--baseline", "known.json", "--update-baseline")).toBe(0);
      expect(JSON.parse(readFileSync(join(cwd, "known.json"), "utf8")).findings[0]).toMatchObject({
        rule: "team/mtu",
        device: "HUB",
        object: "interface Tunnel0 > ip mtu",
      });
      expect(await run("--baseline", "known.json")).toBe(0);
      writeFileSync(
        join(cwd, "ioslint.yaml"),
        `${config}ignore:\n  - { rule: team/mtu, device: HUB, reason: soon }\n`,
      );
      expect(await run()).toBe(0);
      writeFileSync(join(cwd, "ioslint.yaml"), config);
      writeFileSync(
        join(cwd, "hub.cfg"),
        files["hub.cfg"].replace(" ip mtu", "! ioslint-disable-next-line team/mtu -- soon\n ip mtu"),
      );
      expect(await run()).toBe(0);
    });
  });

  it("is found by every format, and SARIF links to its page", async () => {
    for (const { name } of formats) {
      const { out, err } = await lintWith(pack, files, ["--tag", "team", "-f", name]);
      expect([name, err]).toEqual([name, ""]);
      expect(out).toContain("HUB has 1300");
      if (name !== "sarif") continue;
      const [{ tool }] = JSON.parse(out).runs;
      expect(tool.driver.rules[0]).toMatchObject({
        id: "team/mtu",
        shortDescription: { text: "Tunnels have the agreed MTU." },
        helpUri: "https://wiki.example.net/mtu",
        help: { text: expect.stringContaining("Tunnels have the agreed MTU") },
      });
    }
  });

  it("gives way to one of the same name in the extending file", async () => {
    const own = `extends: ./pack.yaml\ncustomRules:\n  team/mtu:\n    message: another\n    forbid: { kind: IpMtu }\n`;
    const { out } = await lintWith(own, { "pack.yaml": pack, "hub.cfg": files["hub.cfg"] }, [
      "--tag",
      "team",
      "-f",
      "unix",
    ]);
    expect(team(out).map(([, says]) => says)).toContain("another");
    expect(out).not.toContain("HUB has 1300");
  });
});

it("never shows a secret, whatever its message asks for", () => {
  const lines = secretLines().filter(({ mode }) => mode === "global" || mode === "interface");
  const kinds = new Set(lines.map(({ mode, text }) => parseCommand(mode, text).kind));
  const rules = [...kinds].flatMap((kind) => {
    const names = ["line", ...(fieldsOf(kind)?.keys() ?? [])];
    const message = names.map((name) => `{${name}}`).join(" ");
    return ruleOf("team/all", { message, forbid: { kind } }, () => {}) ?? [];
  });
  const text = (mode: string) => lines.filter((each) => each.mode === mode).map((each) => each.text);
  const whole = [
    "hostname R",
    ...text("global"),
    "interface Tunnel0",
    ...text("interface").map((line) => ` ${line}`),
  ];
  const { diagnostics } = lint([readDocument("r.cfg", `${whole.join("\n")}\n`)], { rules });
  expect(diagnostics.length).toBeGreaterThan(60);
  expect(diagnostics.filter(({ message }) => message.includes(planted))).toEqual([]);
});
