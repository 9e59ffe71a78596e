/** `--watch`: checked again when files change. */
import { spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { changesIn } from "../../src/cli/changes.ts";
import { inFolder, ioslint } from "./program.ts";

/** What `npm run build` makes. */
const program = resolve("dist/cli.cjs");
const broken = "hostname R\ninterface Tunnel0\n ip mtu 99999\nend\n";
const mended = "hostname R\ninterface Tunnel0\n ip mtu 1400\nend\n";

describe("--watch", () => {
  it("prints the findings, and again after each change; the last run tells the exit code", async () => {
    await inFolder({ "r.cfg": broken }, async (cwd) => {
      const changes = [
        () => writeFileSync(join(cwd, "r.cfg"), broken.replace("99999", "99998")),
        () => writeFileSync(join(cwd, "r.cfg"), mended),
      ];
      const { code, out, err } = await ioslint([".", "--watch", "-f", "unix"], { cwd, changes });
      expect(code, err).toBe(0);
      expect(out.match(/99999|99998/g)).toEqual(["99999", "99998"]);
      expect(err.match(/changed/g)).toHaveLength(2);
    });
  });

  it("goes on when the configuration has a mistake, and watches what it names by then", async () => {
    const files = {
      "site/r.cfg": broken,
      "ioslint.yaml": "failOn: never\n",
      "packs/a.yaml": "failOn: warning\n",
    };
    await inFolder(files, async (cwd) => {
      const write = (text: string) => () => writeFileSync(join(cwd, "ioslint.yaml"), text);
      const changes = [
        write("failon: never\n"),
        write("extends: [./packs/a.yaml, ./packs/b.yaml]\nplugins: ./rules/team.mjs\nbaseline: known.json\n"),
        write("failOn: never\n"),
      ];
      const watched: (readonly string[])[] = [];
      const { code, out, err } = await ioslint(["site", "--watch", "-f", "unix"], { cwd, changes, watched });
      expect(code, err).toBe(0);
      expect(out.match(/99999/g)).toHaveLength(2);
      expect(err).toContain('unknown key "failon", did you mean "failOn"?');
      expect(err).toContain("no such file");
      const base = ["site", "ioslint.yaml"];
      expect(watched.map((paths) => paths.map((path) => relative(cwd, path)))).toEqual([
        base,
        [...base, "packs/a.yaml", "packs/b.yaml", "rules/team.mjs", "known.json", "rules"],
        base,
      ]);
    });
  });

  it.each([
    ["--fix"],
    ["--suppress=later"],
    ["--update-baseline"],
    ["--prune-baseline"],
    ["--format=json:out.json"],
  ])("does not go with %s, which writes files", async (option) => {
    await inFolder({ "r.cfg": broken }, async (cwd) => {
      const { code, err } = await ioslint([".", "--watch", option], { cwd });
      expect(code).toBe(2);
      expect(err).toContain(`--watch does not go with ${option.replace("=later", "").replace("=", " ")}`);
    });
  });
});

describe("the process that watches", () => {
  it("loads a plugin anew, with what it imports, and survives a plugin that cannot be loaded", async () => {
    const files = {
      "site/r.cfg": "hostname R\nend\n",
      "ioslint.yaml": "plugins: ./rules/team.mjs\n",
      "rules/words.mjs": 'export const word = "first";\n',
      "rules/team.mjs": `import { word } from "./words.mjs";
export default { id: "team/a", summary: "A", severity: "info", scope: "device", check: ({ device, report }) => report({ at: device.at, message: word }) };
`,
    };
    await inFolder(files, async (cwd) => {
      const words = ["site", "--watch", "--only", "team/a", "-f", "unix", "--allow-plugins"];
      const child = spawn(process.execPath, [program, ...words], { cwd });
      let text = "";
      const isSaid = async (part: string) => {
        for (let tries = 0; !text.includes(part) && tries < 150; tries++) await pause(100);
        expect(text).toContain(part);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
      try {
        await isSaid("info: first [team/a]");
        writeFileSync(join(cwd, "rules/words.mjs"), "export const word = ;\n");
        await isSaid('plugins: "./rules/team.mjs" cannot be loaded: ');
        writeFileSync(join(cwd, "rules/words.mjs"), 'export const word = "second";\n');
        await isSaid("info: second [team/a]");
        expect(text.match(/first/g)).toHaveLength(1);
      } finally {
        child.kill();
      }
    });
  });
});

describe("changesIn", () => {
  const toldOf = async (folder: string, file: string) => {
    const changes = changesIn([folder]);
    const first = changes.next();
    const write = setInterval(() => writeFileSync(join(folder, file), mended), 30);
    const silence = new Promise<"nothing">((resolve) => setTimeout(() => resolve("nothing"), 1500));
    const told = await Promise.race([first, silence]);
    clearInterval(write);
    // One that was never told waits for a change: let it see one, so that it ends.
    writeFileSync(join(folder, "a/r.cfg"), broken);
    await first;
    await changes.return(undefined);
    return told;
  };

  it("tells of a file that is written", async () => {
    await inFolder({ "a/r.cfg": broken }, async (folder) => {
      expect(await toldOf(folder, "a/r.cfg")).toEqual({ done: false, value: undefined });
    });
  });

  it("tells of a file that comes, or that an editor puts in the place of another, and of none beside it", async () => {
    await inFolder({ "a/r.cfg": broken }, async (folder) => {
      const file = join(folder, "a/r.cfg");
      const changes = changesIn([file, join(folder, "a/later.yaml")]);
      const replace = (name: string) => {
        writeFileSync(join(folder, "a/~new"), mended);
        renameSync(join(folder, "a/~new"), join(folder, "a", name));
      };
      for (const name of ["r.cfg", "r.cfg", "later.yaml"]) {
        replace(name);
        expect(await changes.next()).toEqual({ done: false, value: undefined });
      }
      const next = changes.next();
      replace("other.cfg");
      const silence = new Promise<"nothing">((resolve) => setTimeout(() => resolve("nothing"), 400));
      expect(await Promise.race([next, silence])).toBe("nothing");
      replace("r.cfg");
      await next;
      await changes.return(undefined);
    });
  });

  it("does not tell of what Git writes", async () => {
    await inFolder({ "a/r.cfg": broken, ".git/HEAD": "" }, async (folder) => {
      expect(await toldOf(folder, ".git/HEAD")).toBe("nothing");
    });
  });
});
