/** Reads single commands of the catalogue: the words of a line in a mode become a typed command. */
import type { Command } from "./ast.ts";
import { interfaceTypes } from "./generated/facts.ts";
import { graphs } from "./generated/graphs.ts";
import { createInterfaceNames, type InterfaceNames } from "./interface-names.ts";
import { createLanguage, type Fit, type Language, type ValueSpan } from "./language.ts";
import { createValueTypes, type FieldValue } from "./values.ts";

export type { ValueSpan };

let language: Language | undefined;
let interfaceNames: InterfaceNames | undefined;
let valueTypes: ReturnType<typeof createValueTypes> | undefined;

function ios(): Language {
  language ??= createLanguage({ graphs, interfaceTypes });
  return language;
}

/**
 * Reads a command: a line without indentation and trailing blanks, in a mode named as in the catalogue. Never throws:
 * what fits no command of the mode is of kind `Unknown` and says why. The result is remembered, shared and immutable.
 */
export function parseCommand(mode: string, text: string): Command {
  return ios().parse(mode, text);
}

/** `parseCommand` for a caller that remembers by itself what was read. The text must not be a slice of a file. */
export function parseAnew(mode: string, text: string): Command {
  return ios().parseAnew(mode, text);
}

/** The values of a command in the order of its words; none of a command that is not understood. */
export function valuesIn(mode: string, text: string): readonly ValueSpan[] {
  return ios().valuesIn(mode, text);
}

/** The full name of an interface: `gi0/1` is `GigabitEthernet0/1`; undefined for what is the name of none. */
export function fullInterfaceName(text: string): string | undefined {
  return names().read(text);
}

/** The value of a field as commands hold it, read by one kind of value of the notation; undefined for what is none of that kind. */
export function readValue(notation: string, text: string): FieldValue | undefined {
  valueTypes ??= createValueTypes(names());
  const type = valueTypes(notation);
  return type.read(type.apart ? text.replaceAll(/\s+/g, "") : text);
}

function names(): InterfaceNames {
  interfaceNames ??= createInterfaceNames(interfaceTypes);
  return interfaceNames;
}

/** How a line fits a mode: with every keyword in full, with abbreviations, or not at all. */
export function fits(mode: string, text: string): Fit {
  return ios().fits(mode, text);
}
