import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlain } from "../../src/cli/arguments.ts";
import { commandNames, commands, optionsOf } from "../../src/cli/table.ts";
import { readUnusual } from "../../src/cli/unusual-arguments.ts";
import { ioslint } from "./program.ts";

/** Words that people type: commands, files, options with and without values, joined, doubled and misplaced. */
const word = fc.oneof(
  fc.constantFrom(...commandNames, "hub.cfg", "configs/", "-", "--", "10", "*.cfg", "true", "unix", "a=b"),
  fc.constantFrom(
    ...commands.flatMap((command) =>
      optionsOf(command).flatMap(({ name, alias, value }) => [
        `--${name}`,
        ...(value === undefined ? [] : [`--${name}=x`]),
        ...(alias === undefined ? [] : [`-${alias}`]),
      ]),
    ),
  ),
  fc.string({ maxLength: 4 }),
);

it("the quick reader of arguments and the thorough one agree on whatever the quick one reads", async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (argv) => {
      const plain = readPlain(argv);
      if (!plain) return;
      read++;
      expect(await readUnusual(argv)).toEqual(plain);
    }),
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(50);
});

describe("ordinary command lines are read without yargs", () => {
  it.each([
    [["hub.cfg", "spoke1.cfg"]],
    [["lint", "--format", "unix", "configs"]],
    [["-f", "json", "-q", "configs", "--max-warnings=0"]],
    [["--rule", "a/b=off", "--rule", "c/d=error", "x.cfg"]],
    [["parse", "--print", "x.cfg"]],
    [["-"]],
    [[]],
  ])("%j", (argv) => {
    expect(readPlain(argv)).toBeDefined();
  });
});

describe("help and version", () => {
  it("help names every command and every option of the main one, with examples", async () => {
    const { code, out, err } = await ioslint(["--help"]);
    expect(code).toBe(0);
    expect(err).toBe("");
    for (const name of commandNames) expect(out).toContain(`ioslint ${name}`);
    for (const option of commands[0]?.options ?? []) expect(out).toContain(`--${option.name}`);
    expect(out).toContain("ioslint hub.cfg spoke1.cfg spoke2.cfg");
  });

  it.each(commands)("help of $name shows its options and examples", async (command) => {
    const { code, out } = await ioslint([command.name, "-h"]);
    expect(code).toBe(0);
    for (const option of command.options) expect(out).toContain(`--${option.name}`);
    for (const [line] of command.examples) expect(out).toContain(line);
  });

  it("prints the version alone", async () => {
    expect((await ioslint(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a mistake on the command line is one line with the nearest valid word, exit code 2", () => {
  it.each([
    [["--format", "sarf", "x.cfg"], 'unknown format "sarf", did you mean "sarif"?'],
    [["--format", "unx", "x.cfg"], 'unknown format "unx", did you mean "unix"?'],
    [["--formt", "unix", "x.cfg"], 'unknown option "--formt", did you mean "--format"?'],
    [["--form", "unix", "x.cfg"], 'unknown option "--form", did you mean "--format"?'],
    [["--zzz"], 'unknown option "--zzz"; see ioslint --help'],
    [["-z"], 'unknown option "-z"; see ioslint --help'],
    [["--no-colour"], 'unknown option "--no-colour", did you mean "--color"?'],
    [["--format"], "option --format needs a value: --format <name>"],
    [["--fail-on", "eror", "x"], 'unknown severity "eror", did you mean "error"?'],
    [["--max-warnings", "many", "x"], '--max-warnings takes a whole number, not "many"'],
    [
      ["--rule", "tunnel/no-adress=off", "x"],
      'unknown rule "tunnel/no-adress", did you mean "tunnel/no-address"?',
    ],
    [
      ["--rule", "tunnel/no-address=of", "x"],
      'unknown severity "of" of rule tunnel/no-address, did you mean "off"?',
    ],
    [["explain", "tunnel/no-adress"], 'unknown rule "tunnel/no-adress", did you mean "tunnel/no-address"?'],
    [["explain"], "explain takes one rule: ioslint explain <rule>"],
    [["parse", "a", "b"], "parse takes one file: ioslint parse <file>"],
    [["rules", "x"], 'rules takes no "x"'],
    [["rules", "--format", "yaml"], 'unknown format "yaml": use text or json'],
    [["covrage"], 'covrage: no such file or folder, did you mean the command "coverage"?'],
  ])("%j", async (argv, message) => {
    expect(await ioslint(argv)).toMatchObject({ code: 2, out: "", err: `ioslint: ${message}\n` });
  });
});
