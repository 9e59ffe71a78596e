/** The whole program over a folder of files, as a user runs it. */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withAcls } from "./acls.ts";
import { fleet } from "./fleet.ts";
import { floor } from "./floor.ts";
import { median, timed } from "./timing.ts";

export interface DiskMeasurement {
  readonly devices: number;
  readonly bytes: number;
  /** Milliseconds: one thread reads all files and looks each line up. */
  readonly floor: number;
  readonly runs: readonly DiskRun[];
}

/** One way to run the program. */
export interface DiskRun {
  readonly name: string;
  /** Milliseconds from start to end of the program, the middle of all runs. */
  readonly wall: number;
  /** Bytes: the most that the program ever had. */
  readonly peakMemory: number;
}

/** A fleet has addresses for no more. */
const mostSpokes = 16_000;

/** Two hubs (more, where two have not addresses enough) and their spokes, each with an access list of 180 lines. */
export function fromDisk(devices: number, runs: number): DiskMeasurement {
  const folder = mkdtempSync(join(tmpdir(), "ioslint-bench-"));
  const cache = mkdtempSync(join(tmpdir(), "ioslint-bench-cache-"));
  try {
    const hubs = Math.max(2, Math.ceil(devices / (mostSpokes + 1)));
    const spokes = Math.floor(devices / hubs) - 1;
    let count = 0;
    let bytes = 0;
    for (let seed = 1; seed <= hubs; seed++) {
      for (const { path, text } of withAcls(fleet(spokes, seed), 180)) {
        writeFileSync(join(folder, path), text);
        count++;
        bytes += text.length;
      }
    }
    const [changed = ""] = readdirSync(folder);
    const emptied = () => rmSync(cache, { recursive: true, force: true });
    const edited = () => appendFileSync(join(folder, changed), "ip name-server 192.0.2.1\n");
    const nothing = () => {};
    const ways: readonly (readonly [name: string, before: () => void, ...words: string[]])[] = [
      ["cold, one thread", nothing, "--threads", "1"],
      ["cold, two threads read", nothing, "--threads", "2"],
      ["cold, three threads read", nothing, "--threads", "3"],
      ["cold, into a cache", emptied, "--cache-location", cache],
      ["from the cache, one file changed", edited, "--cache-location", cache],
    ];
    return {
      devices: count,
      bytes,
      floor: median(Array.from({ length: runs }, () => timed(() => floorOf(folder)).ms)),
      runs: ways.map(([name, before, ...words]) => {
        const measured = Array.from({ length: runs }, () => {
          before();
          return run(folder, words);
        });
        return {
          name,
          wall: median(measured.map(({ wall }) => wall)),
          peakMemory: median(measured.map(({ peakMemory }) => peakMemory)),
        };
      }),
    };
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(cache, { recursive: true, force: true });
  }
}

function floorOf(folder: string): number {
  return floor(readdirSync(folder).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") })));
}

/** Says at its end how much memory the process had. */
const witness = `process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS + "\\n"))`;

function run(folder: string, words: readonly string[]): Omit<DiskRun, "name"> {
  const args = [
    "--import",
    `data:text/javascript,${encodeURIComponent(witness)}`,
    "dist/cli.cjs",
    "--format",
    "unix",
    ...words,
    folder,
  ];
  const { ms, result } = timed(() =>
    // Through a shell: the peak of a process begins with what the process had that started it.
    spawnSync("sh", ["-c", '"$0" "$@"; exit $?', process.execPath, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
    }),
  );
  const peak = /^peak (\d+)$/m.exec(result.stderr)?.[1];
  if (result.status === null || result.status > 1 || peak === undefined) throw new Error(result.stderr);
  return { wall: ms, peakMemory: Number(peak) * 1024 };
}
