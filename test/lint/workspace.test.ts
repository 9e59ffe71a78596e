/** A workspace says after any edits what a run over its texts as they are would say. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorkspace, lint, parse } from "../../src/index.ts";

const clean = "fixtures/clean";
const textsOf = (network: string) =>
  readdirSync(`${clean}/${network}`, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => ({
      path: `${network}/${name}`,
      text: readFileSync(`${clean}/${network}/${name}`, "latin1"),
    }));

const networks = readdirSync(clean).sort().slice(0, 6).map(textsOf);

interface Edit {
  readonly file: number;
  readonly line: number;
  readonly as: "gone" | "twice" | "mistyped" | "whole" | "removed";
}

const edits = fc.array(
  fc.record<Edit>({
    file: fc.nat(20),
    line: fc.nat(400),
    as: fc.constantFrom("gone", "twice", "mistyped", "whole", "removed"),
  }),
  { minLength: 1, maxLength: 12 },
);

function edited(text: string, { line, as }: Edit): string {
  const lines = text.split("\n");
  const at = line % lines.length;
  const old = lines[at] ?? "";
  const now = { gone: [], twice: [old, old], mistyped: [old.replace(/(\d)/, "$17")] };
  return as === "whole" || as === "removed" ? text : lines.toSpliced(at, 1, ...now[as]).join("\n");
}

describe("createWorkspace", () => {
  it("gives what a full run gives after any sequence of edits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...networks), edits, (texts, changes) => {
        const workspace = createWorkspace();
        const now = new Map(texts.map(({ path, text }) => [path, text]));
        for (const [path, text] of now) workspace.update(path, text);
        for (const change of changes) {
          const { path, text } = texts[change.file % texts.length] ?? { path: "", text: "" };
          if (change.as === "removed") {
            now.delete(path);
            workspace.remove(path);
          } else {
            now.set(path, edited(change.as === "whole" ? text : (now.get(path) ?? text), change));
            workspace.update(path, now.get(path) ?? "");
          }
          const whole = lint([...now].map(([path, text]) => parse(path, text)));
          const { diagnostics, files } = workspace.lint();
          expect({ diagnostics, files }).toEqual({ diagnostics: whole.diagnostics, files: whole.files });
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it("says again what it said of texts that did not change", () => {
    const workspace = createWorkspace();
    workspace.update("a.cfg", "hostname A\ninterface Tunnel1\n ip mtu 15\n");
    workspace.update("b.cfg", "hostname B\ninterface Tunnel1\n ip mtu 16\n");
    const before = workspace.lint().diagnostics.filter(({ at }) => at.device === "A");
    expect(before.length).toBeGreaterThan(0);
    workspace.update("b.cfg", "hostname B\n");
    expect(workspace.lint().diagnostics).toEqual(before);
    workspace.remove("a.cfg");
    workspace.remove("never-there.cfg");
    expect(workspace.lint().diagnostics).toEqual([]);
    expect(workspace.documents().map(({ path }) => path)).toEqual(["b.cfg"]);
  });
});
