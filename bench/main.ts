/** `npm run bench`: prints how fast the built tool is, mostly as ratios, which machines agree on. Asserts nothing. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Measurement } from "./measure.ts";
import { startup } from "./startup.ts";
import { median } from "./timing.ts";

function measure(spokes: number, fleets: number): Measurement {
  const args = ["--import", "tsx", "bench/measure.ts", String(spokes), String(fleets)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 20 }));
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const ratio = (value: number, base: number) => `${(value / base).toFixed(2)} x`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join("   ")}`);
  }
}

if (!existsSync("dist/cli.cjs")) throw new Error("nothing is built: npm run build");

const { node, ioslint } = startup();
print("Start-up (medians of 15 runs each, in turns)", [
  ["node -e 0", ms(node), ratio(node, node)],
  ["ioslint fixtures/article", ms(ioslint), ratio(ioslint, node)],
]);

/** Once the code is compiled: of the later half of the fleets. */
const later = (values: readonly number[]) => median(values.slice(values.length / 2));
const fleets = 14;
const thousand = measure(1000, fleets);
const step = (name: string, values: readonly number[]) => [
  name,
  ms(values[0] ?? Number.NaN),
  ratio(values[0] ?? Number.NaN, thousand.floor[0] ?? Number.NaN),
  ms(later(values)),
  ratio(later(values), later(thousand.floor)),
];
const { lines, findings } = thousand;
print(
  `A hub and 1,000 spokes, ${lines} lines, findings: ${findings} (later: median of the last ${fleets / 2} of ${fleets} fleets)`,
  [
    ["", "first", "to floor", "later", "to floor"],
    step("floor: slice each line, look it up", thousand.floor),
    step("parse", thousand.parse),
    step("parse, model and all rules", thousand.lint),
  ],
);

const microseconds = (value: number, { devices }: Measurement) =>
  `${((value * 1000) / devices).toFixed(0)} us`;
const growth = [
  { alone: measure(100, 1), warm: measure(100, 80) },
  { alone: measure(1000, 1), warm: thousand },
  { alone: measure(5000, 1), warm: measure(5000, 6) },
];
print("Growth: time a device, and the memory of a process that reads one fleet", [
  ["devices", "first", "later: parse", "later: all", "peak memory", "of it before"],
  ...growth.map(({ alone, warm }) => [
    String(alone.devices),
    microseconds(alone.lint[0] ?? Number.NaN, alone),
    microseconds(later(warm.parse), warm),
    microseconds(later(warm.lint), warm),
    megabytes(alone.peakMemory),
    megabytes(alone.startMemory),
  ]),
]);
