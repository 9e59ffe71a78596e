/** Messages with placeholders: `{device}'s {interface} has ip mtu {bytes}`. Secrets are never filled in. */
import { hint } from "../lint/nearest.ts";
import type { Line } from "../model/commands.ts";
import { fieldValue } from "../syntax/field-values.ts";
import { isSecret } from "../syntax/secret.ts";
import { visibleCommand, visibleText } from "../syntax/visible.ts";
import type { Complain } from "./condition.ts";
import { isMasked } from "./selector.ts";

/** What may be filled in at one place. */
export interface Filling {
  /** `device`, `role`, ... */
  readonly words: Readonly<Record<string, string>>;
  /** Its fields by their names. */
  readonly line?: Line | undefined;
  /** Its fields as `section.name`. */
  readonly section?: Line | undefined;
}

/** Names that a message may hold. */
export interface Names {
  readonly words: readonly string[];
  readonly fields: readonly string[];
  /** Fields of the line that opens the section; undefined where there is none. */
  readonly section?: readonly string[] | undefined;
}

const form = /\{\{|\}\}|\{([^{}]*)\}/g;

/** The message as a function of what is filled in. `{{` and `}}` stand for single braces. */
export function messageOf(text: string, names: Names, complain: Complain): (filling: Filling) => string {
  const sections =
    names.section === undefined ? [] : ["section", ...names.section.map((each) => `section.${each}`)];
  const known = [...names.words, "line", ...names.fields, ...sections];
  for (const [, name] of text.matchAll(form)) {
    if (name !== undefined && !known.includes(name))
      complain([], `unknown placeholder "{${name}}"${hint(name, known)}`);
  }
  return (filling) =>
    text.replace(form, (all, name: string | undefined) =>
      name === undefined ? all.charAt(0) : filled(name, filling),
    );
}

function filled(name: string, { words, line, section }: Filling): string {
  const word = words[name];
  if (word !== undefined) return word;
  if (name === "line") return line ? visibleCommand(line.command) : "none";
  if (name === "section") return section ? visibleCommand(section.command) : "none";
  const [, ofSection] = /^section\.(.*)/.exec(name) ?? [];
  return ofSection === undefined ? fieldText(line, name) : fieldText(section, ofSection);
}

/** A value as it may be shown; `none` where the line does not give it. */
export function fieldText(line: Line | undefined, field: string): string {
  if (line === undefined) return "none";
  return isMasked(line.command, field) ? "unknown" : textOf(fieldValue(line.command, field));
}

function textOf(value: unknown): string {
  if (value === undefined) return "none";
  if (value === true) return "yes";
  if (typeof value === "string") return visibleText(value);
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  if (typeof value === "object" && value !== null && !isSecret(value) && "from" in value && "to" in value)
    return value.from === value.to ? String(value.from) : `${value.from}-${value.to}`;
  return String(value);
}
