/** Commands of a fix entered on a router, as somebody would: blanks are filled in first. */
import type { Fix } from "../../src/lint/fix.ts";
import type { Text } from "./lint.ts";

/** What an engineer would put for words that no file holds, by how they begin. */
const decided: readonly (readonly [RegExp, string])[] = [
  [/^<key, the same as on /, "Fresh-Key-77"],
  [/^<next hop at /, "203.0.113.1"],
  [/^<name>/, "CA"],
  [/^<address of the certification authority>/, "http://192.0.2.80"],
];

/** A host of a subnet that the fixtures leave free. */
function freeIn(words: string): string | undefined {
  const [, network] = /^<free address of ([\d.]+)\.\d+\//.exec(words) ?? [];
  return network === undefined ? undefined : `${network}.250`;
}

const secret = /(?:key (?:[067] )?|pre-shared-key (?:local |remote )?|authentication )(\S+)(?: address .*)?$/;

/** Blanks filled in: a secret is read where the blank says that it stands. */
function filled(command: string, texts: readonly Text[]): string {
  return command.replace(/<[^>]+>/g, (words) => {
    const [, path, line] = /, (\S+):(\d+)>$/.exec(words) ?? [];
    const text = texts.find((each) => each.path === path)?.text.split("\n")[Number(line) - 1];
    return (
      secret.exec(text ?? "")?.[1] ??
      freeIn(words) ??
      decided.find(([start]) => start.test(words))?.[1] ??
      words
    );
  });
}

/** What stands below a line, indented as it is there. */
function below(command: string, texts: readonly Text[]): readonly string[] {
  const [, path, line] = /<the lines below it, (\S+):(\d+)>$/.exec(command) ?? [];
  if (path === undefined) return [command];
  const lines =
    texts
      .find((each) => each.path === path)
      ?.text.split("\n")
      .slice(Number(line)) ?? [];
  const end = lines.findIndex((each) => !each.startsWith(" ") && !each.startsWith("!~"));
  return lines.slice(0, end).filter((each) => !each.startsWith("!"));
}

/** The commands typed below the configuration of their router. */
export function entered(texts: readonly Text[], file: string | undefined, fix: Fix): readonly Text[] {
  const commands = fix.commands.flatMap((command) => below(filled(command, texts), texts));
  return texts.map(({ path, text }) =>
    path === file
      ? { path, text: `${text.replace(/\nend\s*$/, "\n")}!\n${commands.join("\n")}\n!\nend\n` }
      : { path, text },
  );
}
