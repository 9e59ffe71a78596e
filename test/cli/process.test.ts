/** The executable as a process: what only a real one shows. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";

const { PATH } = process.env;

function start(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
    env: { PATH },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

async function textOf(stream: ChildProcess["stdout"]): Promise<string> {
  let text = "";
  for await (const chunk of stream ?? []) text += chunk;
  return text;
}

describe("the process", () => {
  it("reads standard input, prints to standard output and ends with the code of the run", async () => {
    const child = start(["-f", "unix", "-"]);
    child.stdin?.end("hostname R\ninterface Tunnel0\n ip mtu 99999\nend\n");
    const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    const [code] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("<stdin>:3:");
  });

  it("ends without a word when its reader goes away", async () => {
    const child = start(["parse", "fixtures/article/hub.cfg"]);
    child.stdout?.destroy();
    const err = await textOf(child.stderr);
    const [code] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
