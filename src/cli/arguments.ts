/**
 * The words of the command line. Ordinary ones are read by Node's own `parseArgs`; whatever is unusual (help, mistakes,
 * joined letters, `--`) goes to yargs, which costs more time to load than a small network takes to check. Both read by
 * the same table and give the same answer.
 */
import { parseArgs } from "node:util";
import { addTo } from "../syntax/add-to.ts";
import type { Answer, Arguments } from "./request.ts";
import { type CommandSpec, commandNamed, defaultCommand, optionsOf } from "./table.ts";

/** Reads the command line. Throws `UsageError` when it holds a mistake. */
export async function readArguments(argv: readonly string[]): Promise<Arguments | Answer> {
  const plain = readPlain(argv);
  if (plain) return plain;
  const { readUnusual } = await import("./unusual-arguments.ts");
  return readUnusual(argv);
}

/** Reads ordinary words; undefined when there is anything that yargs should look at. */
export function readPlain(argv: readonly string[]): Arguments | undefined {
  const named = commandNamed(argv[0]);
  const command = named ?? commandNamed(defaultCommand);
  const words = named ? argv.slice(1) : argv;
  if (!command || words.some(isUnusual)) return undefined;
  const { tokens } = parseArgs({
    args: [...words],
    options: parseOptions(command),
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  const switches = new Map<string, boolean>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = command.options.find((each) => each.name === token.name);
    const takesValue = option?.value !== undefined;
    if (!option || takesValue !== Boolean(token.value) || token.value?.startsWith("-")) return undefined;
    if (token.value) addTo(values, option.name, token.value);
    else switches.set(option.name, true);
  }
  if (!named && commandNamed(operands[0])) return undefined;
  return { command: command.name, operands, values, switches };
}

/** Joined letters, negations, quotes and `--`, and words that yargs takes for the value of a switch. */
function isUnusual(word: string): boolean {
  return (
    /^-[^-]./.test(word) ||
    /^--(no-|$)/.test(word) ||
    /^["']|=["']/.test(word) ||
    /^(true|false|\s*)$/.test(word)
  );
}

function parseOptions(command: CommandSpec) {
  return Object.fromEntries(
    optionsOf(command).map(({ name, alias, value }) => {
      const type: "string" | "boolean" = value === undefined ? "boolean" : "string";
      return [name, { type, multiple: true, ...(alias === undefined ? {} : { short: alias }) }];
    }),
  );
}
