/** Plugins: whose code runs, what a plugin may export, and what is said of those that do not. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "../cli/program.ts";
import { hub, spoke } from "./network.ts";

const plugin = `export default [
  {
    id: "acme/hub-name",
    summary: "Hubs are called HUB and a number",
    severity: "warning",
    scope: "cloud",
    options: (z) => z.strictObject({ pattern: z.string() }),
    check({ cloud, options, report }) {
      const form = new RegExp(options.pattern ?? "^HUB[0-9]+$");
      for (const { device } of cloud.hubs) if (!form.test(device.name)) report({ at: device.at, message: device.name + " is no name of a hub" });
    },
  },
];
`;
const files = {
  "ioslint.yaml": "plugins: ./acme.mjs\n",
  "acme.mjs": plugin,
  "hub.cfg": hub(),
  "s1.cfg": spoke(1),
};

/** A run in a folder, with nobody's own configuration. */
async function run(cwd: string, words: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  return await ioslint([".", "-f", "unix", "--tag", "acme", ...words], {
    cwd,
    env: { HOME: join(cwd, "home"), ...env },
  });
}

describe("a plugin", () => {
  it("is not run unless the user says so, and the refusal says how", async () => {
    const marked = { ...files, "acme.mjs": `globalThis.ran = true;\n${plugin}` };
    await inFolder(marked, async (cwd) => {
      const how = `--allow-plugins gives it, or allowPlugins in ${join(cwd, "home/.config/ioslint/config.yaml")}`;
      for (const words of [["."], ["rules"], ["network", "."], ["config", "hub.cfg"]]) {
        const { code, out, err } = await ioslint(words, { cwd, env: { HOME: join(cwd, "home") } });
        expect([code, out]).toEqual([2, ""]);
        expect(err).toBe(
          `ioslint: ioslint.yaml:1:1: plugins: "./acme.mjs" is code and is not run without leave: ${how}\n`,
        );
      }
      expect(globalThis).not.toHaveProperty("ran");
    });
  });

  it("brings rules like others with --allow-plugins", async () => {
    await inFolder(files, async (cwd) => {
      const { code, out } = await run(cwd, ["--allow-plugins"]);
      expect([code, out]).toEqual([0, "hub.cfg:2:1: warning: HUB is no name of a hub [acme/hub-name]\n"]);
      const listed = await ioslint(["rules", "--allow-plugins"], { cwd });
      expect(listed.out).toContain("acme/hub-name");
    });
    const set = `plugins: [./acme.mjs]\nrules:\n  acme/hub-name: { severity: error, options: { pattern: "^HUB$" } }\n`;
    await inFolder({ ...files, "ioslint.yaml": set }, async (cwd) => {
      expect((await run(cwd, ["--allow-plugins"])).out).toBe("");
    });
    const wrong = `plugins: [./acme.mjs]\nrules:\n  acme/hub-nam: error\n`;
    await inFolder({ ...files, "ioslint.yaml": wrong }, async (cwd) => {
      expect((await run(cwd, ["--allow-plugins"])).err).toContain('did you mean "acme/hub-name"?');
    });
  });

  it("is run where the user's own configuration names the folder, links followed, and not with --no-allow-plugins", async () => {
    const own = (allow: string) => ({ "home/.config/ioslint/config.yaml": `allowPlugins: ${allow}\n` });
    const inRepository = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`repo/${path}`, text]),
    );
    for (const [allow, code] of [
      ["true", 0],
      ["[~/elsewhere, ~/../repo]", 0],
      ["~/../repo", 0],
      ["false", 2],
      ["[~/elsewhere, repo]", 2],
      ["[~]", 2],
    ] as const) {
      await inFolder({ ...inRepository, ...own(allow) }, async (cwd) => {
        const env = { HOME: join(cwd, "home") };
        expect([allow, (await run(join(cwd, "repo"), [], env)).code]).toEqual([allow, code]);
        const never = await run(join(cwd, "repo"), ["--no-allow-plugins"], env);
        expect(never.err).toContain("--no-allow-plugins forbids it");
        symlinkSync(join(cwd, "repo"), join(cwd, "home/link"));
        expect((await run(join(cwd, "home/link"), [], env)).code).toBe(code);
      });
    }
    await inFolder({ ...inRepository, "xdg/ioslint/config.yaml": "allowPlugin: true\n" }, async (cwd) => {
      const { err } = await run(join(cwd, "repo"), [], { XDG_CONFIG_HOME: join(cwd, "xdg") });
      expect(err).toContain('config.yaml:1:1: unknown key "allowPlugin", did you mean "allowPlugins"?');
    });
  });

  it("may be a package, for require or for import", async () => {
    const manifest = (exports: unknown) => JSON.stringify({ name: "acme", type: "module", exports });
    for (const exports of ["./index.js", { ".": { import: { default: "./index.js" } } }]) {
      const inPackage = {
        ...files,
        "ioslint.yaml": "plugins: [acme]\n",
        "node_modules/acme/package.json": manifest(exports),
        "node_modules/acme/index.js": plugin.replace("export default", "export const rules ="),
      };
      await inFolder(inPackage, async (cwd) => {
        expect((await run(cwd, ["--allow-plugins"])).out).toContain("[acme/hub-name]");
      });
    }
  });
});

describe("a plugin that is none", () => {
  const rule = (more: string) =>
    `export default { id: "acme/a", summary: "A", severity: "info", scope: "device", check() {}, ${more} };`;

  it.each([
    ["export const rule = 1;", "exports no rules: export a list of them as default or as rules"],
    ["export default [];", "exports no rules"],
    ["export default [1];", "exports a rule, number 1, that is no object: make it with rule({ ... })"],
    ["export default {};", "exports a rule, number 1, that has no id"],
    [
      rule('id: "nhrp/a"'),
      "exports a rule, nhrp/a, that needs an id in a topic of its own, as team/tunnel-mtu",
    ],
    [rule("summary: 1"), "exports a rule, acme/a, that has no summary"],
    [rule('severity: "fatal"'), "that needs a severity: error, warning or info"],
    [rule('scope: "run"'), "that needs a scope: device, cloud, pair or network"],
    [rule("check: 1"), "that has no function check"],
    [rule("options: {}"), "that has options that are no function"],
    [rule('help: "wiki"'), "that has a help that is no address"],
    [rule('presets: ["all"]'), "that has presets other than recommended, strict, security, hygiene"],
    [
      `${rule("").replace("default", "const a =").replace("a = default", "a =")}export default [a, a];`,
      "that stands there twice",
    ],
    ["throw new Error('no\\nmore');", "cannot be loaded: no"],
    ["export default (;", "cannot be loaded: "],
    ["import 'not-there-at-all'; export default [];", "cannot be loaded: "],
  ])("%s", async (text, says) => {
    await inFolder({ ...files, "acme.mjs": text }, async (cwd) => {
      const { code, out, err } = await run(cwd, ["--allow-plugins"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^ioslint: ioslint\.yaml:1:1: plugins: "\.\/acme\.mjs" (exports|cannot)/);
      expect(err).toContain(says);
      expect(err.trimEnd()).not.toContain("\n");
    });
  });

  it("is missed, has a name that is taken, or fails while it looks: each is one line", async () => {
    const line = async (config: string, text: string) =>
      await inFolder({ ...files, "ioslint.yaml": config, "acme.mjs": text }, async (cwd) => {
        const { code, out, err } = await run(cwd, ["--allow-plugins"]);
        expect([code, out]).toEqual([2, ""]);
        return err;
      });
    expect(await line("plugins: [./amce.mjs]\n", plugin)).toBe(
      'ioslint: ioslint.yaml:1:11: plugins: "./amce.mjs" is not there\n',
    );
    expect(await line("plugins: [acme-not-there]\n", plugin)).toContain("is not there");
    const taken =
      "plugins: [./acme.mjs]\ncustomRules:\n  acme/a:\n    message: m\n    forbid: { kind: IpMtu }\n";
    expect(await line(taken, rule(""))).toContain(
      "ioslint.yaml:3:3: customRules.acme/a: a plugin has a rule of this name",
    );
    expect(await line("plugins: [./acme.mjs]\n", rule("check({ device }) { device.x.y; }"))).toMatch(
      /^ioslint: rule acme\/a of the plugin \.\/acme\.mjs fails at HUB: .*\n$/,
    );
    expect(await line("plugins: [./acme.mjs]\n", rule('scope: "network", check() { throw 7; }'))).toContain(
      "fails: 7",
    );
    expect(await line("plugins: 1\n", plugin)).toContain("plugins: must be a text or a list of texts");
  });
});
