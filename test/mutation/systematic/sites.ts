/** The places at which a mistake can be made, and the texts with it. */
import type { Found, Text } from "../../support/lint.ts";
import type { Kind } from "./kind.ts";

/** What says where a change is made and what becomes of the line. */
export type Change = Pick<Kind, "line" | "under" | "where" | "to" | "append" | "every" | "perFile">;

export interface Site {
  readonly file: string;
  /** Index of the line. */
  readonly line: number;
  /** Index of the line that opens its section. */
  readonly opening: number;
  /** Index of the line that opens the next one. */
  readonly closing: number;
  /** The router whose line it is. */
  readonly device: string;
}

const opens =
  /^(?!crypto map \S+$)(interface|int|crypto|router|address-family|af-interface|peer|key|policy-map|class) /i;

/** The first place in the first and in the last file that has one, mostly a hub and a spoke; or every place. */
export function sitesOf(change: Change, texts: readonly Text[]): readonly Site[] {
  if (change.perFile) return texts.flatMap((text) => placesIn(change, text).slice(0, 1));
  if (change.every) return texts.flatMap((text) => placesIn(change, text));
  const first = texts.flatMap((text) => placesIn(change, text).slice(0, 1));
  return first.length <= 2 ? first : [...first.slice(0, 1), ...first.slice(-1)];
}

function placesIn({ line: wanted, under, where }: Change, { path, text }: Text): readonly Site[] {
  if (where?.test(path) === false) return [];
  const found: Site[] = [];
  let section = "";
  let opening = 0;
  let device = /^hostname (\S+)/m.exec(text)?.[1] ?? "";
  const lines = text.split("\n");
  for (const [line, raw] of lines.entries()) {
    const words = raw.trim();
    const host = /^hostname (\S+)/.exec(words)?.[1];
    if (host !== undefined) device = host;
    if (opens.test(words)) [section, opening] = [words, line];
    if (wanted.test(words) && (under?.test(section) ?? true))
      found.push({ file: path, line, opening, closing: closingOf(lines, opening), device });
  }
  return found;
}

function closingOf(lines: readonly string[], opening: number): number {
  const found = lines.findIndex((raw, index) => index > opening && opens.test(raw.trim()));
  return found < 0 ? lines.length : found;
}

/** The texts with the mistake at one place. */
export function once(change: Change, texts: readonly Text[], site: Site): readonly Text[] {
  return texts.map((text) => {
    if (text.path !== site.file) return text;
    const places = change.perFile ? placesIn(change, text).map(({ line }) => line) : [site.line];
    return changed(change, text, new Set(places));
  });
}

/** The texts with the mistake at all places of all files; undefined when there are fewer than two. */
export function everywhere(change: Change, texts: readonly Text[]): readonly Text[] | undefined {
  const places = texts.map((text) => placesIn(change, text));
  if (places.flat().length < 2) return undefined;
  return texts.map((text, index) =>
    changed(change, text, new Set((places[index] ?? []).map(({ line }) => line))),
  );
}

function changed(
  { line: wanted, to, append }: Change,
  { path, text }: Text,
  places: ReadonlySet<number>,
): Text {
  let added: string[] = [];
  const all = text.split("\n");
  const lines = all.flatMap((raw, index) => {
    // Texts of several routers end several times.
    if (raw === "end" && added.length > 0) return [...added.splice(0), raw];
    const match = places.has(index) ? wanted.exec(raw.trim()) : null;
    if (match === null) return [raw];
    const more = append?.(match, text);
    if (more) added = [...added, more];
    return to === undefined ? [] : [indented(to(match, text), /^ */.exec(raw)?.[0] ?? "")];
  });
  return { path, text: [...lines, ...added].join("\n") };
}

/** Lines at an indentation; those after the first bring the blank with them that lines of most sections have. */
function indented(lines: string, indentation: string): string {
  return indentation + lines.replaceAll("\n ", `\n ${indentation.slice(1)}`);
}

/** Whether a finding stands on the router and in the section in which the mistake was made, or at the line that the kind names. */
export function isAt(
  { at }: Kind,
  { device, file, opening, closing }: Site,
  found: Found,
  texts: readonly Text[],
): boolean {
  if (found.device !== device) return false;
  const lines = texts.find(({ path }) => path === found.path)?.text.split("\n") ?? [];
  if (at?.test(lines[found.line - 1]?.trim() ?? "")) return true;
  return found.path === file && found.line > opening && found.line <= closing + added;
}

/** Most lines that a mistake adds to its section. */
const added = 3;
