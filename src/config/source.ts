/** A configuration file as text, and where in it each value stands. */
import { readFileSync } from "node:fs";
import { basename, relative, sep } from "node:path";
import type { LineCounter, Node, Pair, Document as YamlDocument } from "yaml";
import { yamlPackage } from "../syntax/readers/yaml-package.ts";

/** A mistake in a configuration: `ioslint.yaml:4:3: unknown key "exlude"`. One line. */
export class ConfigError extends Error {}

/** A spot in a configuration file: 1-based, end exclusive. */
export interface Spot {
  /** As messages show it. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Keys and indexes from the top of the configuration down to a value. */
export type KeyPath = readonly PropertyKey[];

export interface ConfigSource {
  /** What the file says, of whatever shape; an empty file says nothing. */
  readonly value: unknown;
  /** Where a value stands: its key when it has one. */
  spot(path: KeyPath): Spot;
}

/**
 * Reads a file; JSON is YAML. Of a `package.json`, the value of its key `ioslint`.
 *
 * @param shown the path as messages show it
 * @throws ConfigError when it cannot be read or is no YAML
 */
export function readSource(absolute: string, shown: string): ConfigSource {
  const { parseDocument, LineCounter } = yamlPackage();
  const lines = new LineCounter();
  const document = parseDocument(textOf(absolute, shown), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new ConfigError(`${shown}:${line}:${col}: ${firstLine(error.message)}`);
  }
  const prefix = basename(absolute) === "package.json" ? ["ioslint"] : [];
  return {
    value: contentOf(document, prefix, shown),
    spot: (path) => spotOf(document, lines, [...prefix, ...path], shown),
  };
}

/** One text or several under a key; mistakes in them are told when the whole file is checked. */
export function textsAt({ value }: ConfigSource, key: "baseline" | "extends" | "plugins"): readonly string[] {
  const texts: unknown = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  const list: readonly unknown[] = Array.isArray(texts) ? texts : [texts];
  return list.every((each) => typeof each === "string") ? list : [];
}

function textOf(absolute: string, shown: string): string {
  try {
    return readFileSync(absolute, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new ConfigError(`${shown}: ${code === "ENOENT" ? "no such file" : `cannot be read (${code})`}`);
  }
}

function contentOf(document: YamlDocument, prefix: readonly string[], shown: string): unknown {
  try {
    const whole: unknown = document.toJS();
    const [key] = prefix;
    const value = key === undefined ? whole : (whole as Readonly<Record<string, unknown>>)[key];
    return value ?? {};
  } catch (error) {
    // Aliases that would grow without end.
    throw new ConfigError(`${shown}:1:1: ${firstLine(error instanceof Error ? error.message : "no YAML")}`);
  }
}

function spotOf(document: YamlDocument, lines: LineCounter, path: KeyPath, shown: string): Spot {
  const { isMap, isSeq, isNode } = yamlPackage();
  let node: unknown = document.contents;
  let found: readonly [number, number] = [0, 0];
  for (const key of path) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.find((each) => isNode(each.key) && String(each.key) === String(key))
      : undefined;
    const next = pair ?? (isSeq(node) ? node.items[Number(key)] : undefined);
    if (next === undefined) break;
    const named: unknown = pair?.key ?? next;
    if (isNode(named)) found = rangeOf(named) ?? found;
    node = pair === undefined ? next : pair.value;
  }
  const start = lines.linePos(found[0]);
  const line = Math.max(1, start.line);
  const column = Math.max(1, start.col);
  const end = lines.linePos(found[1]);
  return { path: shown, line, column, endColumn: end.line === line ? Math.max(column, end.col) : column };
}

function rangeOf({ range }: Node): readonly [number, number] | undefined {
  return range ? [range[0], range[1]] : undefined;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}

/** Relative to the folder of the run, with forward slashes, when it lies below it or near. */
export function shownPath(absolute: string, cwd: string): string {
  return relative(cwd, absolute).split(sep).join("/");
}
