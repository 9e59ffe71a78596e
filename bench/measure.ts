/**
 * Measures one size of fleet in a process of its own and prints a `Measurement` as JSON.
 *
 *     tsx bench/measure.ts <spokes> <fleets>
 *
 * Each fleet has other names, addresses and keys, so only what routers of different networks share is remembered.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { stylish } from "../src/report/stylish.ts";
import { splitLines } from "../src/syntax/lines.ts";
import { fleet } from "./fleet.ts";
import { floor } from "./floor.ts";
import { peerParser } from "./peer.ts";
import { worked } from "./timing.ts";

/** Milliseconds of processor time of each step, one value a fleet, in the order in which they were read; the first pays for all warm-up. */
export interface Measurement {
  readonly devices: number;
  readonly lines: number;
  readonly floor: readonly number[];
  /** The text as lines: what stands in front of each and behind it, whether it is a command. */
  readonly split: readonly number[];
  readonly parse: readonly number[];
  /** Parse, model and rules. */
  readonly lint: readonly number[];
  /** The model of every device; of every other fleet, because what is asked once is remembered. */
  readonly model: readonly number[];
  /** Clouds, roles, transport ends. */
  readonly network: readonly number[];
  /** All rules over the network that was built. */
  readonly rules: readonly number[];
  /** The findings as text, with the lines that they are about. */
  readonly report: readonly number[];
  /** The parser of another linter, where it is installed. */
  readonly peer: readonly number[];
  readonly findings: number;
  /** Bytes: the most that the process ever had, and what it had before it read the first fleet. */
  readonly peakMemory: number;
  readonly startMemory: number;
}

const [spokes = 1000, fleets = 1] = process.argv.slice(2).map(Number);
const {
  parse: readDocument,
  lint,
  buildDevices,
  buildNetwork,
}: typeof import("../src/index.ts") = await import(pathToFileURL(resolve("dist/index.js")).href);
const peer = fleets > 1 ? await peerParser() : undefined;

const times = {
  floor: [] as number[],
  split: [] as number[],
  parse: [] as number[],
  lint: [] as number[],
  model: [] as number[],
  network: [] as number[],
  rules: [] as number[],
  report: [] as number[],
  peer: [] as number[],
};
let lines = 0;
let findings = 0;
const startMemory = process.memoryUsage.rss();
for (let seed = 1; seed <= fleets; seed++) {
  const files = fleet(spokes, seed);
  times.floor.push(worked(() => floor(files)).ms);
  times.split.push(worked(() => files.map(({ text }) => splitLines(text))).ms);
  const parse = worked(() => files.map(({ path, text }) => readDocument(path, text)));
  times.parse.push(parse.ms);
  if (peer) times.peer.push(worked(() => files.map(({ text }) => peer(text))).ms);
  if (seed % 2 === 0) {
    const model = worked(() => buildDevices(parse.result));
    times.model.push(model.ms);
    const network = worked(() => buildNetwork(model.result)).ms;
    times.network.push(network);
    // The devices are those that were just built; the network is built anew.
    const rules = worked(() => lint(parse.result));
    times.rules.push(Math.max(0, rules.ms - network));
    times.report.push(worked(() => stylish(rules.result, { colour: false })).ms);
    continue;
  }
  const rest = worked(() => lint(parse.result));
  times.lint.push(parse.ms + rest.ms);
  lines = parse.result.reduce((sum, each) => sum + each.lines, 0);
  findings = rest.result.diagnostics.length;
}
const measurement: Measurement = {
  devices: spokes + 1,
  lines,
  ...times,
  findings,
  peakMemory: process.resourceUsage().maxRSS * 1024,
  startMemory,
};
console.log(JSON.stringify(measurement));
