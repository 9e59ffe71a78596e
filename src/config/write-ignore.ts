/** Adds entries under `ignore` to the text of a configuration; comments and order of the rest stay. */
import { basename } from "node:path";
import type { Document } from "yaml";
import { yamlPackage } from "../syntax/readers/yaml-package.ts";

/** An entry as it is written. */
export interface WrittenIgnore {
  readonly rule: string;
  readonly device?: string;
  readonly path?: string;
  readonly text?: string;
  readonly reason: string;
}

/**
 * The text with these entries after those that it has.
 *
 * @param text what the file holds; empty for a new one
 * @param path the file's name tells its form
 */
export function withIgnores(text: string, path: string, entries: readonly WrittenIgnore[]): string {
  if (!path.endsWith(".json")) return inYaml(text, entries);
  const content: Record<string, unknown> = JSON.parse(text);
  const isManifest = basename(path) === "package.json";
  const settings = isManifest ? { ...objectOf(content["ioslint"]) } : content;
  settings["ignore"] = [...listOf(settings["ignore"]), ...entries];
  if (isManifest) content["ioslint"] = settings;
  const end = text.endsWith("\n") ? "\n" : "";
  return `${JSON.stringify(content, undefined, indentOf(text))}${end}`;
}

function inYaml(text: string, entries: readonly WrittenIgnore[]): string {
  const { parseDocument, isSeq, isMap } = yamlPackage();
  const document: Document = parseDocument(text);
  if (!isMap(document.contents)) document.contents = document.createNode({});
  for (const entry of entries) {
    if (isSeq(document.get("ignore"))) document.addIn(["ignore"], document.createNode(entry));
    else document.set("ignore", document.createNode([entry]));
  }
  return document.toString({ lineWidth: 0 });
}

function objectOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** As the file indents its first line. */
function indentOf(text: string): string {
  return /\n([ \t]+)/.exec(text)?.[1] ?? "  ";
}
