/** What `npm publish` would send, installed into an empty folder and used there. Needs `npm run build` before it. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blockOf, blocksOf } from "./support/blocks.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const folder = mkdtempSync(join(tmpdir(), "ioslint-"));

/** npm passes its settings on by variables: the project's own must not reach the npm of the empty folder. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith("npm_")),
);

let packed: readonly string[] = [];

beforeAll(() => {
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync("npm", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const [listing] = JSON.parse(
    npm(["pack", "--ignore-scripts", "--json", "--pack-destination", folder], "."),
  );
  packed = listing.files.map((file: { path: string }) => file.path).sort();
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  npm(["install", "--offline", "--no-audit", "--no-fund", `./${listing.filename}`], folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  test("holds the bundles, types, licences and editor files, and nothing of the sources", () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "dist/cli.cjs",
        "dist/main.cjs",
        "dist/index.js",
        "dist/licences.txt",
        "dist/types/src/index.d.ts",
        "package.json",
      ]),
    );
    const expected = [
      /^(LICENSE|README\.md|package\.json)$/,
      /^dist\/(index|chunks\/[\w-]+)\.js$/,
      /^dist\/(cli|import|main|yaml)\.cjs$/,
      /^dist\/licences\.txt$/,
      /^dist\/types\/.*\.d\.ts$/,
      /^editors\/.*\.(json|md)$/,
      /^man\/ioslint\.1$/,
      /^schema\/.*\.json$/,
    ];
    expect(packed.filter((path) => !expected.some((each) => each.test(path)))).toEqual([]);
  });

  test("installs without a network and without any other package", () => {
    const tree = execFileSync("npm", ["ls", "--all", "--parseable"], { cwd: folder, env, encoding: "utf8" });
    expect(tree.trim().split("\n").slice(1)).toEqual([join(folder, "node_modules", "ioslint")]);
  });

  test("runs from the empty folder", () => {
    cpSync("fixtures/article", join(folder, "article"), { recursive: true });
    expect(ioslint("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    const run = ioslint("--format", "json", "article");
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(JSON.parse(run.stdout).summary).toMatchObject({ errors: 3, warnings: 3 });
  });

  test("keeps compiled code beside itself, and does without where that is damaged", () => {
    const dist = join(folder, "node_modules", "ioslint", "dist");
    const kept = readdirSync(dist).filter((name) => name.endsWith(".cache"));
    expect(kept).toHaveLength(1);
    for (const name of kept) writeFileSync(join(dist, name), "no code");
    expect(ioslint("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    // Only what checks a network needs the code that most runs need.
    for (const name of kept) expect(readFileSync(join(dist, name), "utf8")).toBe("no code");
    expect(ioslint("article")).toMatchObject({ status: 1, stderr: "" });
    for (const name of kept) expect(readFileSync(join(dist, name)).length).toBeGreaterThan(1000);
    expect(readdirSync(dist).filter((name) => name.includes(".cache."))).toEqual([]);
  });

  test("brings the pages of the rules", () => {
    const page = readFileSync("rules/isakmp/key-mismatch.md", "utf8");
    const run = ioslint("explain", "isakmp/key-mismatch");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout.trim()).toBe(page.trim());
  });

  test("runs plugins with leave, and tests of rules under Node's own test runner, as the guide shows them", () => {
    const blocks = blocksOf("docs/custom-rules.md");
    const team = join(folder, "team");
    mkdirSync(join(team, "rules"), { recursive: true });
    for (const name of ["rules/team.mjs", "rules/team.test.mjs"]) {
      writeFileSync(join(team, name), blockOf(blocks, "js", name));
    }
    for (const { name, text } of blocks.filter(({ language }) => language === "ios")) {
      writeFileSync(join(team, name), text);
    }
    writeFileSync(join(team, "ioslint.yaml"), blockOf(blocks, "yaml", "plugin.yaml"));
    const bin = join(folder, "node_modules/.bin/ioslint");
    const lint = (...more: readonly string[]) =>
      spawnSync(bin, ["-f", "unix", "--only", "team/second-hub", ...more], {
        cwd: team,
        encoding: "utf8",
        env: { ...process.env, XDG_CONFIG_HOME: team },
      });
    // The second run starts from compiled code.
    for (const _ of [1, 2]) {
      expect(lint("--allow-plugins")).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(
          /^spoke1\.cfg:5:1: error: SPOKE1 is cut off .*\nspoke2\.cfg:5:1: error: SPOKE2 .*\n$/,
        ),
        stderr: "",
      });
    }
    expect(lint()).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("--allow-plugins"),
    });
    writeFileSync(join(team, "ioslint.yaml"), blockOf(blocks, "yaml", "ioslint.yaml"));
    const tests = spawnSync(process.execPath, ["--test", "rules/team.test.mjs"], {
      cwd: team,
      encoding: "utf8",
    });
    expect(tests.stdout).toMatch(/# pass 2\n# fail 0/);
    expect(tests.status).toBe(0);
  });

  // MODERN_NODE names another Node.js to try, where the tests run on an old one.
  test.each([process.execPath, process.env["MODERN_NODE"] ?? []].flat())(
    "runs a plugin in TypeScript, or says in one line that %s does not load it",
    (node) => {
      const site = mkdtempSync(join(folder, "typed-"));
      for (const { language, name, text } of blocksOf("docs/custom-rules.md")) {
        if (language === "ios") writeFileSync(join(site, name), text);
      }
      const check = (plugin: string, text: string) => {
        mkdirSync(dirname(join(site, plugin)), { recursive: true });
        writeFileSync(join(site, plugin), text);
        writeFileSync(join(site, "ioslint.yaml"), `plugins: ./${plugin}\n`);
        const program = join(folder, "node_modules/ioslint/dist/cli.cjs");
        const words = [program, "-f", "unix", "--only", "team/branch-name", "--allow-plugins"];
        return spawnSync(node, words, { cwd: site, encoding: "utf8" });
      };
      const guide = blockOf(blocksOf("docs/custom-rules.md"), "ts", "rules/names.ts");
      const release = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
      const [major = 0, minor = 0] = release.slice(1).split(".").map(Number);
      if (major > 22 || (major === 22 && minor >= 18)) {
        expect(check("rules/names.ts", guide)).toMatchObject({
          status: 0,
          stdout: expect.stringMatching(
            /^spoke1\.cfg:2:1: warning: SPOKE1 is no name .*\nspoke2\.cfg:2:1: .*\n$/,
          ),
          stderr: "",
        });
        expect(check("enum.ts", "enum A { B }\n").stderr).toMatch(
          /^ioslint: .*"\.\/enum\.ts" cannot be loaded: .*enum.*\n$/,
        );
      } else {
        for (const [plugin, text] of [
          ["rules/names.ts", guide],
          ["a.mjs", 'export * from "./rules/names.ts";\n'],
        ] as const)
          expect(check(plugin, text)).toMatchObject({
            status: 2,
            stdout: "",
            stderr: `ioslint: ioslint.yaml:1:1: plugins: "./${plugin}" is TypeScript, which Node.js ${release} does not load: 22.18 does, or compile it\n`,
          });
      }
    },
  );

  test("is a library whose types a strict compiler accepts with no other types at hand", () => {
    writeFileSync(join(folder, "consumer.ts"), consumer);
    const options = { module: "NodeNext", target: "ES2023", lib: ["ES2023", "DOM"], strict: true, types: [] };
    const compilerOptions = { ...options, skipLibCheck: false, exactOptionalPropertyTypes: true };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    const compile = run([resolve("node_modules/typescript/bin/tsc"), "-p", "."]);
    expect(compile.stdout).toBe("");
    expect(compile.status).toBe(0);
    expect(run(["consumer.js"])).toMatchObject({
      status: 0,
      stdout: `${version}: LAB, 0 errors\n`,
      stderr: "",
    });
  });
});

/** What a user of the library writes. */
const consumer = `import { type Diagnostic, lint, network, parse, type Rule, rule, rules, testRule, version } from "ioslint";

const named: Rule = rule({
  id: "team/name",
  summary: "Named",
  severity: "info",
  scope: "device",
  check({ device, report }) {
    report({ at: device.at, message: device.name });
  },
});
testRule(named, { valid: [], invalid: [{ files: "hostname LAB\\n", findings: [{ line: 1, message: /LAB/ }] }] });

const documents = [parse("lab.cfg", "hostname LAB\\n")];
const result = lint(documents, { rules });
const errors: readonly Diagnostic[] = result.diagnostics.filter((each) => each.severity === "error");
console.log(\`\${version}: \${network(documents).devices.map(({ name }) => name).join()}, \${errors.length} errors\`);
`;

function run(args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

function ioslint(...args: readonly string[]) {
  return spawnSync(join(folder, "node_modules/.bin/ioslint"), args, { cwd: folder, encoding: "utf8" });
}
