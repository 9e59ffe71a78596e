/** The same run in a process of its own, without `--watch`. A module of its own, since few runs need the package. */
import { spawn } from "node:child_process";
import process from "node:process";

/** The exit code of such a process; what it prints goes where this one prints. */
export async function again(): Promise<number> {
  const [program = "", ...words] = process.argv.slice(1).filter((word) => !/^--watch(=|$)/.test(word));
  const child = spawn(process.execPath, [...process.execArgv, program, ...words], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return await new Promise((resolve) => {
    child.on("error", () => resolve(2));
    child.on("close", (code) => resolve(code ?? 2));
  });
}
