/** The text side of commands that were read by the shape of their line. */
import type { Command, CommandSyntax, Span, Word } from "./ast.ts";
import type { End } from "./graph.ts";
import type { Step } from "./path.ts";
import { splitWords } from "./words.ts";

/** What lines of one shape are, and the steps of their way that set fields. */
export interface Way {
  readonly end: End;
  readonly steps: readonly Step[];
  /** The fields that they set, each once. */
  readonly fields: readonly string[];
}

/**
 * The text side of a command whose shape was met before. Words and spans are what a fleet's commands would hold most memory for,
 * and few are asked for: they are read from the text then. A class, because getters of a prototype cost an object nothing.
 */
export class ShapedSyntax implements CommandSyntax {
  readonly mode: string;
  readonly text: string;
  readonly way: Way;
  private split: readonly Word[] | undefined;

  constructor(mode: string, text: string, way: Way) {
    this.mode = mode;
    this.text = text;
    this.way = way;
    this.split = undefined;
  }

  get words(): readonly Word[] {
    this.split ??= splitWords(this.text);
    return this.split;
  }

  get spans(): Readonly<Record<string, Span>> {
    return Object.fromEntries(
      this.way.fields.flatMap((field) => {
        const span = this.spanOf(field);
        return span ? [[field, span] as const] : [];
      }),
    );
  }

  spanOf(field: string): Span | undefined {
    const step = this.way.steps.find(({ label }) => label.field === field);
    const [from, to] = step ? endsOf(step, this.words) : [];
    return from && to && { start: from.start, end: to.end };
  }

  /** What a command that was searched holds: nobody can tell which way one was read. */
  toJSON(): CommandSyntax {
    const { mode, text, words, spans, opens, closes, body } = this;
    return {
      mode,
      text,
      words,
      spans,
      ...(opens && { opens }),
      ...(closes && { closes }),
      ...(body && { body }),
    };
  }

  get opens(): string | undefined {
    return this.way.end.opens || undefined;
  }

  get closes(): true | undefined {
    return this.way.end.closes || undefined;
  }

  get body(): string | undefined {
    return this.way.end.body || undefined;
  }
}

/** Fields that the line gives a value, be it one that it hides. */
export function writtenFields({ syntax }: Command): readonly string[] {
  if (syntax instanceof ShapedSyntax) return syntax.way.fields;
  return Object.keys(syntax.spans);
}

/** Whether a line was read by its shape and has no text to its end: then it is understood, and no word of it is a placeholder. */
export function hidesNothing(syntax: CommandSyntax): syntax is ShapedSyntax {
  return syntax instanceof ShapedSyntax && syntax.way.steps.at(-1)?.label.value?.class !== "rest";
}

/** Where a field stands in the command. */
export function spanOf({ syntax }: Command, field: string): Span | undefined {
  return syntax instanceof ShapedSyntax ? syntax.spanOf(field) : syntax.spans[field];
}

/** The first and the last word of a step. */
function endsOf(
  { label, from }: Step,
  words: readonly Word[],
): readonly [Word | undefined, Word | undefined] {
  const first = words[from];
  return [first, label.value?.class === "rest" ? words.at(-1) : first];
}
