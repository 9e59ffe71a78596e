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

if (!existsSync("dist/cli.js")) throw new Error("nothing is built: npm run build");

const { node, ioslint } = startup();
print("Start-up (medians of 15 runs each, in turns)", [
  ["node -e 0", ms(node), ratio(node, node)],
  ["ioslint fixtures/article", ms(ioslint), ratio(ioslint, node)],
]);

const fleets = 14;
const thousand = measure(1000, fleets);
/** Once the code is compiled: of the later half of the fleets. */
const later = (values: readonly number[]) => median(values.slice(fleets / 2));
const step = (name: string, values: readonly number[]) => [
  name,
  ms(values[0] ?? Number.NaN),
  ratio(values[0] ?? Number.NaN, thousand.floor[0] ?? Number.NaN),
  ms(later(values)),
  ratio(later(values), later(thousand.floor)),
];
const { devices, lines, findings } = thousand;
print(
  `A hub and 1,000 spokes, ${lines} lines, ${findings} findings (later: median of the last ${fleets / 2} of ${fleets} fleets)`,
  [
    ["", "first", "to floor", "later", "to floor"],
    step("floor: slice each line, look it up", thousand.floor),
    step("parse", thousand.parse),
    step("parse, model and all rules", thousand.lint),
  ],
);

const sizes = [measure(100, 1), measure(1000, 1), measure(5000, 1)];
print("Growth (one fleet in a process of its own)", [
  ["devices", "parse a device", "all a device", "peak memory", "of it before"],
  ...sizes.map((each) => [
    String(each.devices),
    `${(((each.parse[0] ?? 0) * 1000) / each.devices).toFixed(0)} us`,
    `${(((each.lint[0] ?? 0) * 1000) / each.devices).toFixed(0)} us`,
    megabytes(each.peakMemory),
    megabytes(each.startMemory),
  ]),
]);
console.log(
  `\n${process.version}, ${devices} devices: ${((later(thousand.lint) * 1000) / devices).toFixed(0)} us a device once warm`,
);
