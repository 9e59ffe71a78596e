import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import type { GraphData } from "../../src/grammar/format.ts";
import type { Statement } from "../../src/syntax/ast.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { interfaceTypes } from "../../src/syntax/generated/facts.ts";
import { graphs } from "../../src/syntax/generated/graphs.ts";
import { readGraph } from "../../src/syntax/graph.ts";
import { createInterfaceNames } from "../../src/syntax/interface-names.ts";
import { findPath, isPath } from "../../src/syntax/path.ts";
import { createShape, remember, wayOf } from "../../src/syntax/shapes.ts";
import { createValueTypes } from "../../src/syntax/values.ts";
import { splitWords } from "../../src/syntax/words.ts";
import { shortestLines } from "../grammar/samples.ts";

const typeOf = createValueTypes(createInterfaceNames(interfaceTypes));

/** Lines of the catalogue and of our networks, by mode; and each with its numbers changed, which may leave a range. */
function linesByMode(): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, Set<string>>();
  const put = (mode: string, text: string) => {
    const known = lines.get(mode) ?? new Set();
    lines.set(mode, known.add(text).add(text.replace(/\d+/g, (digits) => `${Number(digits) * 7}`)));
  };
  for (const [mode, json] of Object.entries(graphs)) {
    for (const { text } of shortestLines(JSON.parse(json()) as GraphData)) put(mode, text);
  }
  const visit = (statements: readonly Statement[]): void => {
    for (const { command, children } of statements) {
      put(command.syntax.mode, command.syntax.text);
      visit(children);
    }
  };
  for (const path of globSync("fixtures/**/*.cfg")) {
    for (const { statements } of readDocument(path, readFileSync(path, "utf8")).configs) visit(statements);
  }
  return new Map([...lines].map(([mode, texts]) => [mode, [...texts]]));
}

test("a line whose shape was met before takes the way that a search would find", () => {
  let known = 0;
  const different: string[] = [];
  for (const [mode, texts] of linesByMode()) {
    const json = graphs[mode]?.();
    if (json === undefined) continue;
    const graph = readGraph(json, typeOf);
    const shapes = createShape(graph.start);
    const searched = texts.map((text) => {
      const words = splitWords(text);
      const path = findPath(graph, text, words, 0, false);
      if (isPath(path)) remember(graph, shapes, text, path);
      return { text, path };
    });
    for (const { text, path } of searched) {
      const way = wayOf(shapes, text);
      if (way === undefined) continue;
      known += 1;
      const setting = isPath(path) ? path.steps.filter(({ label }) => label.field !== undefined) : [];
      const isSame =
        isPath(path) &&
        way.end === path.end &&
        way.steps.length === setting.length &&
        way.steps.every(({ label, from }, at) => setting[at]?.label === label && setting[at]?.from === from);
      if (!isSame) different.push(`${mode}: ${text}`);
    }
  }
  expect(different).toEqual([]);
  expect(known).toBeGreaterThan(8000);
});
