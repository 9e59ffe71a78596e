/**
 * Regular expressions that take time linear in the text whatever they are: all ways are walked at once, none is taken back. Configurations
 * of strangers are linted, so no pattern of theirs may stop a run. The syntax is that of JavaScript without look-around and back-references.
 */

/** What is wrong with a pattern, as the end of a sentence. */
export class PatternError extends Error {}

type Instruction =
  | { readonly op: "character"; readonly accepts: (character: string) => boolean }
  | { readonly op: "split"; readonly to: number[] }
  | { readonly op: "begin" | "end" | "match" };

/** Adds the instructions of a part of the pattern. */
type Emit = (program: Instruction[]) => void;

interface Reader {
  readonly text: string;
  readonly ignoreCase: boolean;
  at: number;
}

const mostInstructions = 4000;
const mostRepeats = 200;

/**
 * Compiles a pattern; the function tells whether some part of a text fits. `(?i)` at the beginning ignores letter case.
 *
 * @throws PatternError when it is none
 */
export function linearRegex(pattern: string): (text: string) => boolean {
  const ignoreCase = pattern.startsWith("(?i)");
  const reader: Reader = { text: pattern, ignoreCase, at: ignoreCase ? 4 : 0 };
  const emit = alternatives(reader);
  if (reader.at < pattern.length) throw new PatternError("a closing bracket has no opening one");
  return matcher(emit);
}

/** `*` stands for any characters, `?` for one; the whole text has to fit. */
export function glob(pattern: string): (text: string) => boolean {
  const parts = [...pattern].map((each): Emit => {
    const one = character((other) => each === "?" || other === each);
    return each === "*" ? repeated(character(anything), 0, undefined) : one;
  });
  return matcher(sequence([assertion("begin"), ...parts, assertion("end")]));
}

function matcher(emit: Emit): (text: string) => boolean {
  const program: Instruction[] = [];
  emit(program);
  push(program, { op: "match" });
  return (text) => runs(program, [...text]);
}

function runs(program: readonly Instruction[], characters: readonly string[]): boolean {
  let waiting: number[] = [0];
  for (let index = 0; ; index++) {
    const { states, matched } = closure(program, waiting, index === 0, index === characters.length);
    if (matched) return true;
    const next = characters[index];
    if (next === undefined) return false;
    // A match may begin at each character.
    waiting = [0];
    for (const state of states) {
      const instruction = program[state];
      if (instruction?.op === "character" && instruction.accepts(next)) waiting.push(state + 1);
    }
  }
}

/** The states that wait for a character, and whether the end of the program was reached. */
function closure(program: readonly Instruction[], from: readonly number[], begins: boolean, ends: boolean) {
  const seen = new Set<number>();
  const open = [...from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    const instruction = program[state];
    if (instruction?.op === "match") return { states: seen, matched: true };
    if (instruction?.op === "split") open.push(...instruction.to);
    if ((instruction?.op === "begin" && begins) || (instruction?.op === "end" && ends)) open.push(state + 1);
  }
  return { states: seen, matched: false };
}

function push(program: Instruction[], instruction: Instruction): number {
  if (program.length >= mostInstructions) throw new PatternError("it is too large");
  return program.push(instruction) - 1;
}

function alternatives(reader: Reader): Emit {
  const branches = [branch(reader)];
  while (reader.text[reader.at] === "|") {
    reader.at++;
    branches.push(branch(reader));
  }
  return branches.reduceRight((rest, first) => either(first, rest));
}

function branch(reader: Reader): Emit {
  const items: Emit[] = [];
  while (reader.at < reader.text.length && !"|)".includes(reader.text[reader.at] ?? "")) {
    items.push(quantified(reader, atom(reader)));
  }
  return sequence(items);
}

function quantified(reader: Reader, emit: Emit): Emit {
  const [form, low, comma, high] = take(reader, /[*+?]|\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/y);
  if (form === undefined) return emit;
  take(reader, /\?/y);
  if (form === "*") return repeated(emit, 0, undefined);
  if (form === "+") return repeated(emit, 1, undefined);
  if (form === "?") return repeated(emit, 0, 1);
  const least = Number(low);
  const most = comma === undefined ? least : high === undefined ? undefined : Number(high);
  if (Math.max(least, most ?? 0) > mostRepeats || (most ?? least) < least)
    throw new PatternError(`${form} is no number of repeats up to ${mostRepeats}`);
  return repeated(emit, least, most);
}

function atom(reader: Reader): Emit {
  const [group] = take(reader, /\((\?:)?(?!\?)/y);
  if (group !== undefined) {
    const emit = alternatives(reader);
    if (take(reader, /\)/y)[0] === undefined) throw new PatternError("a closing bracket is missing");
    return emit;
  }
  const [set] = take(reader, /\[(?:[^\]\\]|\\.)+\]|\\[dDsSwW]/y);
  if (set !== undefined) return character(setTest(set, reader));
  const [escaped] = take(reader, /\\[^a-zA-Z0-9]/y);
  if (escaped !== undefined) return literal(escaped.slice(1), reader);
  const [plain = ""] = take(reader, /[^\\[(]/uy);
  switch (plain) {
    case "":
      throw new PatternError(`"${reader.text.slice(reader.at, reader.at + 4)}" is not supported`);
    case "^":
      return assertion("begin");
    case "$":
      return assertion("end");
    case ".":
      return character(anything);
    case "*":
    case "+":
    case "?":
      throw new PatternError(`nothing stands before "${plain}"`);
    default:
      return literal(plain, reader);
  }
}

/** What stands at the reader, and its groups; nothing when it is something else. */
function take(reader: Reader, form: RegExp): readonly (string | undefined)[] {
  form.lastIndex = reader.at;
  const match = form.exec(reader.text);
  if (match) reader.at += match[0].length;
  return match ?? [];
}

function setTest(set: string, { ignoreCase }: Reader): (character: string) => boolean {
  try {
    // One character at a time: nothing to take back.
    const test = new RegExp(`^${set}$`, ignoreCase ? "iu" : "u");
    return (character) => test.test(character);
  } catch {
    throw new PatternError(`"${set}" is no set of characters`);
  }
}

function literal(text: string, { ignoreCase }: Reader): Emit {
  if (!ignoreCase) return character((other) => other === text);
  return character((other) => other.toLowerCase() === text.toLowerCase());
}

function anything(): boolean {
  return true;
}

function character(accepts: (character: string) => boolean): Emit {
  return (program) => push(program, { op: "character", accepts });
}

function assertion(op: "begin" | "end"): Emit {
  return (program) => push(program, { op });
}

function sequence(items: readonly Emit[]): Emit {
  return (program) => {
    for (const each of items) each(program);
  };
}

function either(first: Emit, second: Emit): Emit {
  return (program) => {
    const split: number[] = [program.length + 1];
    push(program, { op: "split", to: split });
    first(program);
    const over: number[] = [];
    push(program, { op: "split", to: over });
    split.push(program.length);
    second(program);
    over.push(program.length);
  };
}

/** So many times; without `most` any number more. */
function repeated(item: Emit, least: number, most: number | undefined): Emit {
  return (program) => {
    for (let count = 0; count < least; count++) item(program);
    const skips: number[][] = [];
    for (let count = least; count < (most ?? least + 1); count++) {
      const begin = program.length;
      const split: number[] = [begin + 1];
      push(program, { op: "split", to: split });
      item(program);
      if (most === undefined) push(program, { op: "split", to: [begin] });
      skips.push(split);
    }
    for (const split of skips) split.push(program.length);
  };
}
