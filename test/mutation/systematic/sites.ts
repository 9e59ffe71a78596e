/** The places at which a mistake can be made, and the texts with it. */
import type { Text } from "../../support/lint.ts";
import type { Kind } from "./kinds.ts";

export interface Site {
  readonly file: string;
  /** Index of the line. */
  readonly line: number;
  /** The router whose line it is. */
  readonly device: string;
}

/** The first place in each file, of at most this many files of a network: the first and the last ones. */
const most = 3;

/** Where the mistake is made once at a time. */
export function sitesOf(kind: Kind, texts: readonly Text[]): readonly Site[] {
  const first = texts.flatMap((text) => placesIn(kind, text).slice(0, 1));
  return first.length <= most ? first : [...first.slice(0, most - 1), ...first.slice(-1)];
}

function placesIn({ line: wanted, under, where }: Kind, { path, text }: Text): readonly Site[] {
  if (where?.test(path) === false) return [];
  const found: Site[] = [];
  let section = "";
  let device = "";
  for (const [line, raw] of text.split("\n").entries()) {
    const words = raw.trim();
    const host = /^hostname (\S+)/.exec(words)?.[1];
    if (host !== undefined) device = host;
    if (/^(interface|int|crypto|router|address-family) /i.test(words)) section = words;
    if (wanted.test(words) && (under?.test(section) ?? true)) found.push({ file: path, line, device });
  }
  return found;
}

/** The texts with the mistake at one place. */
export function once(kind: Kind, texts: readonly Text[], site: Site): readonly Text[] {
  return texts.map((text) => (text.path === site.file ? changed(kind, text, new Set([site.line])) : text));
}

/** The texts with the mistake at all places of all files; undefined when there are fewer than two. */
export function everywhere(kind: Kind, texts: readonly Text[]): readonly Text[] | undefined {
  const places = texts.map((text) => placesIn(kind, text));
  if (places.flat().length < 2) return undefined;
  return texts.map((text, index) =>
    changed(kind, text, new Set((places[index] ?? []).map(({ line }) => line))),
  );
}

function changed({ line: wanted, to }: Kind, { path, text }: Text, places: ReadonlySet<number>): Text {
  const lines = text.split("\n").flatMap((raw, index) => {
    if (!places.has(index)) return [raw];
    const match = wanted.exec(raw.trim());
    return match === null || to === undefined ? [] : [/^ */.exec(raw)?.[0] + to(match, text)];
  });
  return { path, text: lines.join("\n") };
}
