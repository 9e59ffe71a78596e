/** What a TypeScript module imports, read from its syntax tree. */
import { parseSync, Visitor } from "oxc-parser";

/** One import, re-export, dynamic import or `import()` type. */
export interface Import {
  /** As written: `../model/device.ts`, `node:fs`, `zod`. */
  readonly specifier: string;
  /** `import type`, `export type` or a type: nothing is left of it at run time (of `import { type X }` something is). */
  readonly typeOnly: boolean;
  /** Offsets of the specifier in the text, quotes included. */
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
}

/** All imports of a module, in the order of the text. A text that does not parse throws, naming the file. */
export function importsOf(path: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const found: Import[] = [];
  const add = (source: { value: unknown; start: number; end: number }, typeOnly: boolean) => {
    if (typeof source.value !== "string") return;
    const line = text.slice(0, source.start).split("\n").length;
    found.push({ specifier: source.value, typeOnly, start: source.start, end: source.end, line });
  };
  new Visitor({
    ImportDeclaration(node) {
      add(node.source, node.importKind === "type");
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source, node.exportKind === "type");
    },
    ExportAllDeclaration(node) {
      add(node.source, node.exportKind === "type");
    },
    ImportExpression(node) {
      if (node.source.type === "Literal") add(node.source, false);
    },
    TSImportType(node) {
      add(node.source, true);
    },
  }).visit(program);
  return found.sort((a, b) => a.start - b.start);
}
