/**
 * Measures one pathological case in a process of its own and prints a `CaseMeasurement` as JSON.
 *
 *     tsx bench/measure-case.ts <index of the case> <size>
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { floor } from "./floor.ts";
import { cases } from "./pathological.ts";
import { worked } from "./timing.ts";

/** Milliseconds of processor time. */
export interface CaseMeasurement {
  readonly lines: number;
  readonly floor: number;
  readonly parse: number;
  /** Parse, model and rules. */
  readonly lint: number;
}

const [index = 0, size = 0] = process.argv.slice(2).map(Number);
const { parse: readDocument, lint }: typeof import("../src/index.ts") = await import(
  pathToFileURL(resolve("dist/index.js")).href
);
const files = cases[index]?.files(size) ?? [];
const lowest = worked(() => floor(files));
const parse = worked(() => files.map(({ path, text }) => readDocument(path, text)));
const rest = worked(() => lint(parse.result));
const measurement: CaseMeasurement = {
  lines: parse.result.reduce((sum, each) => sum + each.lines, 0),
  floor: lowest.ms,
  parse: parse.ms,
  lint: parse.ms + rest.ms,
};
console.log(JSON.stringify(measurement));
