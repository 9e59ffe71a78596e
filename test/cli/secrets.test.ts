/** No key, password or community of a config gets into any output of any command, whether its line is understood or damaged. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { anonymize } from "../../src/anonymize/anonymize.ts";
import { commandNames } from "../../src/cli/table.ts";
import { formats } from "../../src/report/reporter.ts";
import type { Statement } from "../../src/syntax/ast.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { damaged, planted, secretLines, waysIntoModes, withPlanted } from "../support/secrets.ts";
import { inFolder, ioslint } from "./program.ts";

const runs = [
  ...formats.map(({ name }) => ["lint", "--format", name]),
  ["parse"],
  ["coverage"],
  ["coverage", "-f", "json"],
  ["coverage", "--report-unknown"],
];

/** The lines of all outputs of all commands that hold the planted secret. */
async function leaks(text: string): Promise<readonly string[]> {
  return inFolder({ "r.cfg": text }, async (cwd) => {
    const outputs = anonymize([readDocument("r.cfg", text)]).map((file) => file.text);
    for (const words of runs) {
      const { out, err } = await ioslint([...words, "r.cfg"], { cwd });
      outputs.push(out, err);
    }
    return outputs.flatMap((output) => output.split("\n")).filter((line) => line.includes(planted));
  });
}

function withSecrets(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ command, column, children }) => [
    " ".repeat(column - 1) + withPlanted(command),
    ...withSecrets(children),
  ]);
}

describe("a secret is never printed", () => {
  it("of our own networks", async () => {
    const paths = globSync("fixtures/{article,clean/dual-*}/*.cfg").sort();
    const texts = paths.flatMap((path) =>
      readDocument(path, readFileSync(path)).configs.map((config) =>
        withSecrets(config.statements).join("\n"),
      ),
    );
    expect(texts.join("\n").split(planted).length).toBeGreaterThan(15);
    for (const text of texts) expect(await leaks(text)).toEqual([]);
  });

  it.each(["global", "interface"])("of %s mode, whole, mistyped or followed by more", async (mode) => {
    const lines = secretLines()
      .filter((each) => each.mode === mode)
      .flatMap(({ text }) => [text, ...damaged(text)]);
    const section = mode === "global" ? lines : ["interface Tunnel0", ...lines.map((line) => ` ${line}`)];
    expect(await leaks(["hostname R", ...section].join("\n"))).toEqual([]);
  });

  it("of any mode by any command in any format, in outputs, in files that are written and in errors", async () => {
    const { commands, read } = everyCommand();
    await inFolder(everySecret(), async (cwd) => {
      const given = new Set(filesBelow(cwd));
      const { typed, commands: all } = readDocument("all.cfg", readFileSync(join(cwd, "net/all.cfg")));
      expect(typed / all).toBeGreaterThan(0.95);
      for (const words of commands) {
        const { out, err } = await ioslint(words, { cwd });
        const shown = `${out}${err}`.split("\n").filter((line) => line.includes(planted));
        expect({ words, shown }).toEqual({ words, shown: [] });
        expect(err).not.toContain("internal error");
      }
      const written = filesBelow(cwd).filter((path) => !given.has(path));
      expect(written.length).toBeGreaterThan(8);
      for (const path of written)
        expect({ path, shown: readFileSync(join(cwd, path), "utf8").includes(planted) }).toEqual({
          path,
          shown: false,
        });
    });
    expect(read).toEqual(commandNames.toSorted());
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** The article's network with a secret of its own in every place of one, a router with every secret of the catalogue, and outputs that show some. */
function everySecret(): Readonly<Record<string, string>> {
  let count = 0;
  const own = (text: string) => text.replaceAll(planted, () => `${planted}${count++}`);
  const network = Object.fromEntries(
    ["hub", "spoke1", "spoke2"].map((name) => {
      const [config] = readDocument(name, readFileSync(`fixtures/article/${name}.cfg`)).configs;
      return [name, own(withSecrets(config?.statements ?? []).join("\n"))];
    }),
  );
  const ways = waysIntoModes();
  const all = secretLines().flatMap(({ mode, text }) => {
    const lines = [...(ways.get(mode) ?? []), text];
    return lines.map((line, depth) => " ".repeat(depth) + line);
  });
  const outputs = [
    "DMVPN-HUB#show crypto isakmp key",
    "Keyring      Hostname/Address                            Preshared Key",
    `default      192.168.1.2                                 ${planted}`,
    "DMVPN-HUB#show dmvpn",
    "Interface: Tunnel3, IPv4 NHRP Details",
    "Type:Hub, NHRP Peers:1,",
    "     1     192.168.1.2    192.168.10.2    UP 00:01:00     D",
    `something of which nobody knows what it is, key ${planted}`,
    "DMVPN-HUB#",
  ];
  return {
    ...Object.fromEntries(Object.entries(network).map(([name, text]) => [`net/${name}.cfg`, text])),
    ...Object.fromEntries(Object.entries(network).map(([name, text]) => [`old/${name}.cfg`, own(text)])),
    "net/all.cfg": ["hostname ALL", ...all, ""].join("\n"),
    "outputs.txt": outputs.join("\n"),
    "wrong.yaml": 'rules: { "isakmp/key-mismatch": loud }\n',
  };
}

/** Command lines that between them use every command and every format; `read` are the names of the commands. */
function everyCommand() {
  const commands = [
    ...formats.map(({ name }) => ["lint", "net", "--format", `${name}:report.${name}`]),
    ["lint", "net", "--fix-dry-run", "--unsafe-fixes"],
    ["lint", "net", "--remediation", "--unsafe-fixes"],
    ["lint", "net", "--statistics", "--stats", "--no-suppressions"],
    ["lint", "net", "--against", "old"],
    ["lint", "net", "--baseline", "known.json", "--update-baseline"],
    ["lint", "net", "--baseline", "known.json", "-f", "json"],
    ["lint", "net", "--config", "wrong.yaml"],
    ["lint", "net/none.cfg"],
    ["parse", "net/all.cfg"],
    ["parse", "net/all.cfg", "--devices"],
    ["coverage", "net"],
    ["coverage", "net", "-f", "json"],
    ["coverage", "net", "--report-unknown"],
    ["network", "net"],
    ["network", "net", "-f", "json"],
    ["why", "DMVPN-HUB", "DMVPN-SPOKE-1", "net"],
    ["why", "DMVPN-HUB", "DMVPN-SPOKE-1", "net", "-f", "json"],
    ["predict", "net"],
    ["predict", "net", "-f", "json"],
    ["verify", "net", "--captures", "outputs.txt"],
    ["verify", "net", "--captures", "outputs.txt", "-f", "json"],
    ["show", "outputs.txt"],
    ["compare", "old", "net"],
    ["compare", "old", "net", "-f", "json"],
    ["compare", "old", "net", "-f", "markdown"],
    ["anonymize", "net", "outputs.txt", "-o", "shared"],
    ["config", "net/all.cfg"],
    ["config", "net/all.cfg", "-f", "json"],
    ["rules"],
    ["explain", "isakmp/key-mismatch"],
    ["completion", "bash"],
    ["init"],
    ["lint", "net", "--suppress", "planted on purpose"],
    ["lint", "net", "--fix", "--unsafe-fixes"],
  ];
  return { commands, read: [...new Set(commands.flatMap(([name = ""]) => name))].sort() };
}
