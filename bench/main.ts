/**
 * `npm run bench [devices on disk]`: prints how fast the built tool is, mostly as ratios, which machines agree on, and writes the
 * tables into docs/performance.md. Asserts nothing.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { version } from "../src/version.ts";
import { fromDisk } from "./disk.ts";
import type { Measurement } from "./measure.ts";
import type { CaseMeasurement } from "./measure-case.ts";
import type { WorkspaceMeasurement } from "./measure-workspace.ts";
import { cases } from "./pathological.ts";
import { startup } from "./startup.ts";
import { megabytes, ms, ratio, type Table, textOf } from "./tables.ts";
import { median, percentile95 } from "./timing.ts";

/** What a measuring process of its own prints. */
function measured<T>(script: string, ...numbers: readonly number[]): T {
  const args = ["--import", "tsx", `bench/${script}.ts`, ...numbers.map(String)];
  const words = ["-c", '"$0" "$@"; exit $?', process.execPath, ...args];
  return JSON.parse(execFileSync("sh", words, { encoding: "utf8", maxBuffer: 1 << 20 }));
}

const measure = (spokes: number, fleets: number) => measured<Measurement>("measure", spokes, fleets);

function startupTable(): Table {
  const { node, ioslint } = startup();
  const row = (name: string, values: readonly number[]) => [
    name,
    ms(median(values)),
    ratio(median(values), median(node)),
    ms(Math.min(...values)),
    ratio(Math.min(...values), Math.min(...node)),
  ];
  return {
    title: "Start-up: 15 runs each, in turns",
    rows: [
      ["", "median", "to Node", "fastest", "to Node"],
      row("`node -e 0`", node),
      row("`ioslint fixtures/article`", ioslint),
    ],
  };
}

/** Once the code is compiled: of the later half of the fleets. */
const later = (values: readonly number[]) => median(values.slice(values.length / 2));

function phases(fleets: number, measurement: Measurement): Table {
  const { floor, split, parse, lint, model, network, rules, report, peer, lines, findings } = measurement;
  const row = (name: string, values: readonly number[]) => {
    const [first = Number.NaN] = values;
    return [
      name,
      ms(first),
      ratio(first, floor[0] ?? Number.NaN),
      ms(later(values)),
      ratio(later(values), later(floor)),
    ];
  };
  return {
    title: `A hub and 1,000 spokes: ${lines} lines, ${findings} findings, ${fleets} fleets one after another, processor time`,
    rows: [
      ["", "first", "to floor", "later half", "to floor"],
      row("floor: slice each line, look it up", floor),
      row("lines: what stands in front, what is a command", split),
      row("parse: lines, sections, commands", parse),
      row("model", model),
      row("network", network),
      row("rules", rules),
      row("report, with the lines", report),
      row("parse, model, network and rules", lint),
      ...(peer.length > 0 ? [row("parse by @sentriflow/core, without values", peer)] : []),
    ],
  };
}

function growth(thousand: Measurement): Table {
  const microseconds = (value: number, { devices }: Measurement) =>
    `${((value * 1000) / devices).toFixed(0)} us`;
  const sizes = [
    { alone: measure(100, 1), warm: measure(100, 80) },
    { alone: measure(1000, 1), warm: thousand },
    { alone: measure(5000, 1), warm: measure(5000, 8) },
  ];
  return {
    title: "Growth: processor time a device, and the memory of a process that reads one fleet",
    rows: [
      ["devices", "first", "later: parse", "later: all", "peak memory", "of it before"],
      ...sizes.map(({ alone, warm }) => [
        String(alone.devices),
        microseconds(alone.lint[0] ?? Number.NaN, alone),
        microseconds(later(warm.parse), warm),
        microseconds(later(warm.lint), warm),
        megabytes(alone.peakMemory),
        megabytes(alone.startMemory),
      ]),
    ],
  };
}

function keystrokes(): Table {
  const sizes = [measured<WorkspaceMeasurement>("measure-workspace", 200, 400)];
  sizes.push(measured<WorkspaceMeasurement>("measure-workspace", 5000, 40));
  const rows = sizes.flatMap((size) =>
    (["spoke", "hub"] as const).map((kind) => [
      `${size.devices} devices, a ${kind} is edited`,
      ms(size.whole),
      ms(Math.min(...size[kind])),
      ms(median(size[kind])),
      ms(percentile95(size[kind])),
      ratio(median(size[kind]), size.whole),
    ]),
  );
  const head = ["processor time", "all anew", "fastest edit", "median", "95 of 100 below", "to all anew"];
  return { title: "A keystroke in a workspace: all findings of all routers after it", rows: [head, ...rows] };
}

function pathological(): Table {
  const rows = cases.map(({ name, size }, index) => {
    const half = measured<CaseMeasurement>("measure-case", index, size / 2);
    const { lines, floor, parse, lint } = measured<CaseMeasurement>("measure-case", index, size);
    return [
      name,
      String(lines),
      ratio(parse, floor),
      ms(parse),
      ms(lint),
      ratio(lint, half.lint),
      ratio(lines, half.lines),
    ];
  });
  const head = [
    "cold, one run each, processor time",
    "lines",
    "parse to floor",
    "parse",
    "all",
    "all to half the size",
    "lines to it",
  ];
  return { title: "Texts that hardly any network has", rows: [head, ...rows] };
}

function disk(count: number): Table {
  const times = count > 5000 ? 1 : 5;
  const { devices, bytes, floor, runs } = fromDisk(count, times);
  const [cold] = runs;
  return {
    title: `${devices} devices with access lists of 180 lines, ${megabytes(bytes)}, from disk`,
    rows: [
      [
        times === 1 ? "one run" : `median of ${times} runs`,
        "time",
        "to floor",
        "to the first",
        "peak memory",
      ],
      ["floor: read, slice, look up, one thread", ms(floor), ratio(floor, floor), "", ""],
      ...runs.map(({ name, wall, peakMemory }) => [
        name,
        ms(wall),
        ratio(wall, floor),
        ratio(wall, cold?.wall ?? Number.NaN),
        megabytes(peakMemory),
      ]),
    ],
  };
}

/** Puts the numbers between the marks of the page. */
function write(tables: readonly string[]): void {
  const path = "docs/performance.md";
  const day = new Date().toISOString().slice(0, 10);
  const [cpu] = cpus();
  const where = `ioslint ${version}, Node ${process.version}, ${cpus().length} x ${cpu?.model.trim()}, ${day}`;
  const [before = "", after = ""] = readFileSync(path, "utf8").split(
    /<!-- numbers -->[\s\S]*<!-- end of numbers -->/,
  );
  const block = `<!-- numbers -->\n${where}\n\n${tables.join("\n")}<!-- end of numbers -->`;
  writeFileSync(path, `${before}${block}${after}`);
}

if (!existsSync("dist/cli.cjs")) throw new Error("nothing is built: npm run build");

const tables: string[] = [];
const show = (table: Table): void => {
  tables.push(textOf(table));
  console.log(textOf(table));
};
const fleets = 20;
const thousand = measure(1000, fleets);
show(startupTable());
show(phases(fleets, thousand));
show(growth(thousand));
show(keystrokes());
show(pathological());
show(disk(Number(process.argv[2] ?? 2000)));
write(tables);
