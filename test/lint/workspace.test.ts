/** A workspace says after any edits what a run over its texts as they are would say. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleet } from "../../bench/fleet.ts";
import { createWorkspace, lint, parse } from "../../src/index.ts";

const textsOf = (network: string) =>
  readdirSync(network, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => ({
      path: `${network}/${name}`,
      text: readFileSync(`${network}/${name}`, "latin1"),
    }));

const networksIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => textsOf(`${folder}/${name}`))
    .filter((texts) => texts.length > 1);

const networks = [...networksIn("fixtures/clean"), ...networksIn("fixtures/broken")];

interface Edit {
  readonly file: number;
  readonly line: number;
  readonly as: (typeof kinds)[number];
}

const kinds = [
  "gone",
  "twice",
  "mistyped",
  "namesake",
  "copied",
  "moved",
  "readdressed",
  "shut",
  "whole",
  "removed",
] as const;

const edits = fc.array(
  fc.record<Edit>({
    file: fc.nat(20),
    line: fc.nat(400),
    as: fc.constantFrom(...kinds),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The text after one edit; what is `copied` is another router's line. */
function edited(text: string, { line, as }: Edit, other: string): string {
  const lines = text.split("\n");
  const at = line % lines.length;
  const old = lines[at] ?? "";
  const others = other.split("\n");
  switch (as) {
    case "gone":
      return lines.toSpliced(at, 1).join("\n");
    case "twice":
      return lines.toSpliced(at, 1, old, old).join("\n");
    case "mistyped":
      return lines.toSpliced(at, 1, old.replace(/(\d)/, "$17")).join("\n");
    case "copied":
      return lines.toSpliced(at, 1, others[line % others.length] ?? "").join("\n");
    case "moved":
      return lines.toSpliced(0, 0, "!").join("\n");
    case "readdressed": {
      const tunnelAddress = /(^interface Tunnel[^!]*?\n ip address )(\S+)/m;
      return text.replace(tunnelAddress, `$1${tunnelAddress.exec(other)?.[2] ?? "10.99.0.1"}`);
    }
    case "shut":
      return text.replace(/^interface Tunnel.*$/m, "$&\n shutdown");
    case "namesake":
      return text.replace(/^hostname .*$/m, /^hostname .*$/m.exec(other)?.[0] ?? "hostname NEW");
    default:
      return text;
  }
}

/** Makes the edits one after another, each time comparing with a full run. */
function agreesThroughout(
  texts: readonly { readonly path: string; readonly text: string }[],
  changes: readonly Edit[],
): void {
  const workspace = createWorkspace();
  const now = new Map(texts.map(({ path, text }) => [path, text]));
  for (const [path, text] of now) workspace.update(path, text);
  for (const change of changes) {
    const { path, text } = texts[change.file % texts.length] ?? { path: "", text: "" };
    const other = texts[(change.file + change.line + 1) % texts.length]?.text ?? "";
    if (change.as === "removed") {
      now.delete(path);
      workspace.remove(path);
    } else {
      now.set(path, edited(change.as === "whole" ? text : (now.get(path) ?? text), change, other));
      workspace.update(path, now.get(path) ?? "");
    }
    const whole = lint([...now].map(([path, text]) => parse(path, text)));
    const { diagnostics, files, suppressed, summary } = workspace.lint();
    const expected = {
      diagnostics: whole.diagnostics,
      files: whole.files,
      suppressed: whole.suppressed,
      summary: whole.summary,
    };
    expect({ diagnostics, files, suppressed, summary }).toEqual(expected);
  }
}

describe("createWorkspace", () => {
  it("gives what a full run gives after any sequence of edits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...networks), edits, (texts, changes) => {
        agreesThroughout(texts, changes);
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it("gives it where two networks stand side by side", () => {
    fc.assert(
      fc.property(fc.constantFrom(...networks), fc.constantFrom(...networks), edits, (one, two, changes) => {
        agreesThroughout([...one, ...two], changes);
      }),
      { numRuns: 15, seed: 8 },
    );
  });

  it("gives it in a cloud that is larger than what is looked at in one go", () => {
    const clouds = [18, 20].map((spokes, seed) => fleet(spokes, seed));
    fc.assert(
      fc.property(fc.constantFrom(...clouds, clouds.flat()), edits, (texts, changes) => {
        agreesThroughout(texts, changes);
      }),
      { numRuns: 4, seed: 9 },
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
