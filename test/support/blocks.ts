/** Fenced blocks of a document, by language and the word behind it. */
import { readFileSync } from "node:fs";

interface Block {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

/** The blocks of a Markdown file, in order. */
export function blocksOf(path: string): readonly Block[] {
  return [...readFileSync(path, "utf8").matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", name = "", text = ""]) => ({ language, name, text }),
  );
}

/** The text of one block; empty when there is none. */
export function blockOf(blocks: readonly Block[], language: string, name = ""): string {
  return blocks.find((each) => each.language === language && each.name === name)?.text ?? "";
}
