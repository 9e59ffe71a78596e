/**
 * Measures edits in a workspace in a process of its own and prints a `WorkspaceMeasurement` as JSON.
 *
 *     tsx bench/measure-workspace.ts <spokes> <edits>
 *
 * An edit adds an interface at the end of a text; the workspace then gives all findings of all routers again.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fleet } from "./fleet.ts";
import { worked } from "./timing.ts";

/** Milliseconds of processor time. */
export interface WorkspaceMeasurement {
  readonly devices: number;
  /** All texts read and judged as if nothing were known of them, once the code is compiled. */
  readonly whole: number;
  /** Edits of one spoke after another, once the code is compiled. */
  readonly spoke: readonly number[];
  /** Edits of the hub. */
  readonly hub: readonly number[];
}

const [spokes = 200, edits = 100] = process.argv.slice(2).map(Number);
const { createWorkspace, lint, parse }: typeof import("../src/index.ts") = await import(
  pathToFileURL(resolve("dist/index.js")).href
);
const [hub, ...others] = fleet(spokes);
const workspace = createWorkspace();
for (const { path, text } of [...(hub ? [hub] : []), ...others]) workspace.update(path, text);
workspace.lint();

const edit = (file: (typeof others)[number] | undefined, number: number): number =>
  worked(() => {
    if (file) workspace.update(file.path, `${file.text}\ninterface Loopback${number}\n`);
    return workspace.lint();
  }).ms;
const times = (kind: (number: number) => (typeof others)[number] | undefined) =>
  Array.from({ length: edits }, (_, number) => edit(kind(number), number + 100)).slice(edits / 2);

const spoke = times((number) => others[(number * 37) % others.length]);
const measurement: WorkspaceMeasurement = {
  devices: spokes + 1,
  whole: worked(() => lint(others.map(({ path, text }) => parse(path, text)))).ms,
  spoke,
  hub: times(() => hub),
};
console.log(JSON.stringify(measurement));
