/** The thorough reader of the command line: yargs, for help and for whatever is unusual or wrong. */
import yargs from "yargs";
import { nearest } from "../lint/nearest.ts";
import { version } from "../version.ts";
import { type Answer, type Arguments, UsageError } from "./request.ts";
import {
  type CommandSpec,
  commandNamed,
  commands,
  common,
  defaultCommand,
  type Option,
  optionsOf,
} from "./table.ts";

const columns = 100;

const mainUsage = `ioslint checks the running-configs of Cisco IOS routers together.

  $0 [lint] [options] [file|folder|pattern|-]...
  $0 <command> [options] ...`;

/** Reads any command line. Throws `UsageError` when it holds a mistake. */
export async function readUnusual(argv: readonly string[]): Promise<Arguments | Answer> {
  const index = commandIndex(argv);
  const command = commandNamed(argv[index] ?? defaultCommand);
  if (!command) throw new UsageError(`unknown command "${argv[index]}"`);
  refuseValues(argv, command);
  let answer = "";
  const parser = index === -1 ? overview(command) : parserFor(command, usageOf(command));
  const read: { _: unknown; [key: string]: unknown } = await parser.parseAsync(
    argv.filter((_, at) => at !== index),
    {},
    (_error, _read, output) => {
      answer = output;
    },
  );
  if (answer !== "") return { answer: `${answer}\n` };
  const { _: operands } = read;
  return checked(command, listOf(operands), read);
}

/** A switch with a value (`--color=always`): yargs would take it for `false`. */
function refuseValues(argv: readonly string[], command: CommandSpec): void {
  for (const word of argv) {
    if (word === "--") return;
    const [, name, value = ""] = /^--([\w-]+)=(.*)$/s.exec(word) ?? [];
    const option = optionsOf(command).find((each) => each.name === name);
    if (option && option.value === undefined && !/^(?:true|false)$/.test(value))
      throw new UsageError(`option --${name} takes no value`);
  }
}

/** Where the name of a command stands: the first word that is neither an option nor an option's value; -1 when that is a file. */
function commandIndex(argv: readonly string[]): number {
  const options = commands.flatMap(optionsOf);
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word === "--") return -1;
    if (!word.startsWith("-") || word === "-") return commandNamed(word) ? index : -1;
    const last = word.startsWith("--") ? word.slice(2) : word.slice(-1);
    const option = options.find(({ name, alias }) => last === name || last === alias);
    if (option?.value !== undefined) index++;
  }
  return -1;
}

function usageOf({ name, operand, summary }: CommandSpec): string {
  return `$0 ${name} ${operand}\n\n${summary}`;
}

function parserFor(command: CommandSpec, usage: string) {
  const parser = yargs()
    .scriptName("ioslint")
    .locale("en")
    .usage(usage)
    .parserConfiguration({
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "greedy-arrays": false,
    })
    .exitProcess(false)
    .wrap(columns)
    .version(version)
    .alias("version", "V")
    .describe("version", describeOf("version"))
    .help()
    .alias("help", "h")
    .describe("help", describeOf("help"))
    .example(command.examples.map(([line, text]) => [line, text]));
  for (const each of command.options) parser.option(each.name, settingsOf(each));
  return parser;
}

/** For words that name no command: the default one, and in the help what others there are. */
function overview(command: CommandSpec): ReturnType<typeof parserFor> {
  const parser = parserFor(command, mainUsage);
  for (const { name, summary } of commands) parser.command(name, summary);
  return parser.epilogue(
    "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the run itself failed.\n" +
      "Without files, the current folder is checked.",
  );
}

function describeOf(name: string): string {
  return common.find((each) => each.name === name)?.help ?? "";
}

function settingsOf({ alias, value, help }: Option) {
  return {
    describe: help,
    ...(alias === undefined ? {} : { alias }),
    ...(value === undefined ? { boolean: true } : { string: true }),
  };
}

function checked(
  command: CommandSpec,
  operands: readonly string[],
  read: Readonly<Record<string, unknown>>,
): Arguments {
  const options = optionsOf(command);
  const values = new Map<string, readonly string[]>();
  const switches = new Map<string, boolean>();
  for (const [key, value] of Object.entries(read)) {
    if (key === "_" || key === "$0") continue;
    const option = options.find((each) => each.name === key || each.alias === key);
    if (!option) throw new UsageError(unknownOption(key, value, command));
    if (option.name !== key || value === undefined) continue;
    if (option.value === undefined) {
      switches.set(key, listOf(value).at(-1) === "true");
      continue;
    }
    if (value === false && key === "config") {
      switches.set(key, false);
      continue;
    }
    const texts = listOf(value);
    if (texts.includes("") || typeof value === "boolean") {
      throw new UsageError(`option --${key} needs a value: --${key} <${option.value}>`);
    }
    values.set(key, texts);
  }
  return { command: command.name, operands, values, switches };
}

function unknownOption(key: string, value: unknown, command: CommandSpec): string {
  const dashes = key.length === 1 ? "-" : "--";
  const typed = value === false ? `--no-${key}` : `${dashes}${key}`;
  const near =
    key.length === 1
      ? undefined
      : nearest(
          key,
          optionsOf(command).map((each) => each.name),
        );
  return `unknown option "${typed}"${near === undefined ? "; see ioslint --help" : `, did you mean "--${near}"?`}`;
}

/** yargs gives one value as itself and several as an array. */
function listOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
