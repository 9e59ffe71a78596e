/** What the catalogue says about the values of one command. Commands are shared by lines of one text, so this is found once for each text. */
import type { Command, Span } from "../../syntax/ast.ts";
import { fieldValue } from "../../syntax/field-values.ts";
import { maskOf } from "../../syntax/masks.ts";
import { metaOf, type NameKind, type NameReference, nameKind } from "../../syntax/meta.ts";
import { remembered, rememberedLately } from "../../syntax/remembered.ts";
import { hidesNothing, spanOf, type Way, writtenFields } from "../../syntax/shaped-syntax.ts";
import { type CommandProblem, problemOf } from "./problems.ts";

/** A name in a command. */
export interface MarkedName {
  readonly field: string;
  /** Kind of name; the one that it shares its names with, if any. */
  readonly kind: string;
  readonly facts: NameKind;
  readonly name: string;
  /** Equal for names that are one, scopes apart. */
  readonly key: string;
  readonly defines: boolean;
  /** Where it stands, in columns of the command. */
  readonly span: Span | undefined;
}

export interface CommandMarks {
  readonly names: readonly MarkedName[];
  /** Fields whose value the text hides. */
  readonly masked: readonly string[];
  readonly problem: CommandProblem | undefined;
}

/** Names, masked values and faults of a command; undefined when it has none. */
export function marksOf(command: Command): CommandMarks | undefined {
  return hasNone(command) ? undefined : foundMarks(command);
}

const foundMarks = rememberedLately(2000, findMarks);

/** Told without remembering it of each command, because long access lists have as many commands as lines. */
function hasNone({ syntax }: Command): boolean {
  return hidesNothing(syntax) && namesNothing(syntax.way);
}

/** Whether no field of lines of this shape is a name. */
const namesNothing = remembered(({ end, fields }: Way): boolean => {
  const { defines, uses } = metaOf(end.kind);
  return [...defines, ...uses].every(({ field }) => !fields.includes(field));
});

function findMarks(command: Command): CommandMarks | undefined {
  const masked = maskedFields(command);
  const names = command.negated || command.defaulted ? [] : namesIn(command);
  const problem = problemOf(command);
  return masked.length > 0 || names.length > 0 || problem ? { names, masked, problem } : undefined;
}

/** A value that stands in the text and not among the fields is masked, or reads as a mask itself. */
function maskedFields(command: Command): readonly string[] {
  return writtenFields(command).filter((field) => {
    const value = fieldValue(command, field);
    return value === undefined || (typeof value === "string" && maskOf(value) === "always");
  });
}

function namesIn(command: Command): readonly MarkedName[] {
  const { defines, uses } = metaOf(command.kind);
  if (defines.length === 0 && uses.length === 0) return [];
  return [
    ...defines.flatMap((reference) => namesOf(command, reference, true)),
    ...uses
      .flatMap((reference) => namesOf(command, reference, false))
      .filter((use) => isOfItsKind(use, uses)),
  ];
}

const interfaceName = /^[A-Za-z].*\d$/;

/** A field that takes an interface may hold an address, a keyword or another kind of name instead. */
function isOfItsKind({ field, kind, name }: MarkedName, uses: readonly NameReference[]): boolean {
  const isInterface = interfaceName.test(name);
  if (kind === "INTERFACE") return isInterface;
  return !(isInterface && uses.some((use) => use.field === field && use.name === "INTERFACE"));
}

function namesOf(command: Command, reference: NameReference, defines: boolean): readonly MarkedName[] {
  const { field } = reference;
  const value = fieldValue(command, field);
  if (value === undefined) return [];
  const kind = nameKind(reference.name)?.like ?? reference.name;
  const facts = nameKind(kind);
  if (!facts) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  let from = 0;
  return values.flatMap((each) => {
    if (typeof each !== "string" && typeof each !== "number") return [];
    const name = String(each);
    const key = `${kind} ${facts.anyCase ? name.toLowerCase() : name}`;
    const span = values.length > 1 ? wordIn(command, field, name, from) : spanOf(command, field);
    from = span?.end ?? from;
    return maskOf(name) ? [] : [{ field, kind, facts, name, key, defines, span }];
  });
}

/** Where one of several values of a field stands: the next word like it, else the field. */
function wordIn(command: Command, field: string, name: string, from: number): Span | undefined {
  const all = spanOf(command, field);
  const start = Math.max(from, all?.start ?? 0);
  return command.syntax.words.find((word) => word.start >= start && word.text === name) ?? all;
}
