/** The whole program over a folder of files, as a user runs it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withAcls } from "./acls.ts";
import { fleet } from "./fleet.ts";
import { floor } from "./floor.ts";
import { timed } from "./timing.ts";

export interface DiskMeasurement {
  readonly devices: number;
  readonly bytes: number;
  /** Milliseconds: one thread reads all files and looks each line up. */
  readonly floor: number;
  /** Milliseconds from start to end of the program. */
  readonly wall: number;
  /** Bytes: the most that the program ever had. */
  readonly peakMemory: number;
}

/** A fleet has addresses for no more. */
const mostSpokes = 16_000;

/** Two hubs (more, where two have not addresses enough) and their spokes, each with an access list of 180 lines. */
export function fromDisk(devices: number): DiskMeasurement {
  const folder = mkdtempSync(join(tmpdir(), "ioslint-bench-"));
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
    const lowest = timed(() =>
      floor(readdirSync(folder).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }))),
    );
    return { devices: count, bytes, floor: lowest.ms, ...run(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Says at its end how much memory the process had. */
const witness = `process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS + "\\n"))`;

function run(folder: string): Pick<DiskMeasurement, "wall" | "peakMemory"> {
  const args = [
    "--import",
    `data:text/javascript,${encodeURIComponent(witness)}`,
    "dist/cli.cjs",
    "--format",
    "unix",
  ];
  const { ms, result } = timed(() =>
    spawnSync(process.execPath, [...args, folder], { encoding: "utf8", maxBuffer: 1 << 30 }),
  );
  const peak = /^peak (\d+)$/m.exec(result.stderr)?.[1];
  if (result.status === null || result.status > 1 || peak === undefined) throw new Error(result.stderr);
  return { wall: ms, peakMemory: Number(peak) * 1024 };
}
