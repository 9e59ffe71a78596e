/** How long a user waits for a small run, as a ratio to a Node that does nothing. */
import { spawnSync } from "node:child_process";
import { timed } from "./timing.ts";

/** Milliseconds of 15 runs each, taken in turns so that a slow moment hits both. */
export function startup(): { readonly node: readonly number[]; readonly ioslint: readonly number[] } {
  const node: number[] = [];
  const ioslint: number[] = [];
  for (let run = 0; run < 15; run++) {
    node.push(runNode(["-e", "0"]));
    ioslint.push(runNode(["dist/cli.cjs", "fixtures/article"]));
  }
  return { node, ioslint };
}

function runNode(args: readonly string[]): number {
  const { ms, result } = timed(() =>
    spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] }),
  );
  if (result.error) throw result.error;
  if (result.status === null || result.status > 1)
    throw new Error(`node ${args.join(" ")}: ${result.stderr}`);
  return ms;
}
