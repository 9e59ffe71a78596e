/** Examples in documents that show a run of the program: "```console" blocks that begin with `$ ioslint ...`. */
import process from "node:process";
import { run } from "../src/cli/run.ts";

/** The text with every such block as the program answers today; run from the project's root. */
export async function withConsoleOutput(text: string): Promise<string> {
  const parts: string[] = [];
  let done = 0;
  for (const match of text.matchAll(/^```console\n\$ (?:npx )?ioslint ([^\n]*)\n[\s\S]*?^```$/gm)) {
    const words = (match[1] ?? "").split(" ").filter((word) => word !== "");
    const head = match[0].split("\n").slice(0, 2).join("\n");
    parts.push(text.slice(done, match.index), `${head}\n${await outputOf(words)}\`\`\``);
    done = match.index + match[0].length;
  }
  return parts.join("") + text.slice(done);
}

/** What a person would see: both outputs, no colours. */
async function outputOf(words: readonly string[]): Promise<string> {
  let output = "";
  const add = (text: string | Uint8Array): void => {
    output += typeof text === "string" ? text : new TextDecoder().decode(text);
  };
  await run(words, {
    cwd: process.cwd(),
    env: {},
    isTerminal: false,
    isErrorTerminal: false,
    out: add,
    err: add,
    readStdin: async () => new Uint8Array(),
    async *changesIn() {},
  });
  return output;
}
