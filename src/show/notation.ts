/** Reads descriptions of outputs (`grammar/show/README.md`). Works when the project is generated, not when it runs. */
import type { Block, Description, LinePattern, Shape } from "./description.ts";
import { compilePattern } from "./pattern.ts";

/** A mistake in a description, with its place. */
export class DescriptionError extends Error {}

interface SourceLine {
  readonly text: string;
  readonly depth: number;
  readonly place: string;
}

interface OpenShape {
  readonly depth: number;
  readonly lines: LinePattern[];
  readonly heads: LinePattern[];
  readonly blocks: Block[];
  /** Lines that begin an item; undefined at the top of an output. */
  readonly openers: LinePattern[] | undefined;
}

/** Reads one file. Throws `DescriptionError`. */
export function readDescription(path: string, text: string): Description {
  const [first, ...rest] = sourceLines(path, text);
  const output = /^output ([A-Z]\w*)$/.exec(first?.text ?? "")?.[1];
  if (first === undefined || output === undefined) fail(first?.place ?? path, "starts with `output Name`");
  const commands: string[] = [];
  const partial: string[] = [];
  const skips: string[] = [];
  const shape = openShape(1, undefined);
  const open = [shape];
  for (const line of rest) {
    while (open.length > 1 && line.depth < (open.at(-1)?.depth ?? 0)) open.pop();
    const current = open.at(-1) ?? shape;
    if (line.depth !== current.depth) fail(line.place, "two blanks a level");
    const [keyword = "", ...words] = line.text.split(" ");
    const tail = words.join(" ");
    if (keyword === "command") commands.push(tail);
    else if (keyword === "part") partial.push(tail);
    else if (keyword === "skip") skips.push(checked(line, tail).text);
    else if (keyword === "head") current.heads.push(checked(line, tail));
    else if (keyword === ">") openersOf(current, line).push(checked(line, tail));
    else if (keyword === "each") open.push(openBlock(current, line));
    else current.lines.push(checked(line, line.text));
  }
  if (commands.length === 0) fail(first.place, "has no `command`");
  return { output, commands, parts: partial, skips, shape: shapeOf(shape) };
}

function sourceLines(path: string, text: string): readonly SourceLine[] {
  return text.split("\n").flatMap((raw, index) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("!")) return [];
    const indent = raw.length - raw.trimStart().length;
    return [{ text: line, depth: indent / 2, place: `${path}:${index + 1}` }];
  });
}

function openShape(depth: number, openers: LinePattern[] | undefined): OpenShape {
  return { depth, lines: [], heads: [], blocks: [], openers };
}

function openBlock(parent: OpenShape, { text, depth, place }: SourceLine): OpenShape {
  const [, name, type] = /^each ([a-z]\w*) -> ([A-Z]\w*)$/.exec(text) ?? [];
  if (name === undefined || type === undefined) fail(place, "`each name -> Type`");
  const openers: LinePattern[] = [];
  const inside = openShape(depth + 1, openers);
  parent.blocks.push({ name, type, openers, shape: inside });
  return inside;
}

function openersOf({ openers }: OpenShape, { place }: SourceLine): LinePattern[] {
  return openers ?? fail(place, "`>` begins an item and stands inside `each`");
}

function shapeOf({ lines, heads, blocks }: Shape): Shape {
  return { lines, heads, blocks: blocks.map((block) => ({ ...block, shape: shapeOf(block.shape) })) };
}

function checked({ place }: SourceLine, tail: string): LinePattern {
  const [text = "", ditto] = tail.split(/ ; ditto (\w+(?: \w+)*)$/);
  const pattern = ditto === undefined ? { text } : { text, ditto };
  try {
    compilePattern(pattern);
  } catch (error) {
    fail(place, error instanceof Error ? error.message : String(error));
  }
  return pattern;
}

function fail(place: string, message: string): never {
  throw new DescriptionError(`${place}: ${message}`);
}
