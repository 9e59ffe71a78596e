/** What is kept of a file serves as the file itself does: the findings are the same, the lines shown beside them too. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { directivesOf } from "../../src/lint/directives.ts";
import { fingerprinter } from "../../src/lint/fingerprint.ts";
import { askAhead, lint } from "../../src/lint/lint.ts";
import type { DeviceRule } from "../../src/lint/rule.ts";
import { buildDevices } from "../../src/model/build/device.ts";
import type { Line } from "../../src/model/commands.ts";
import { sameSecret } from "../../src/model/secret.ts";
import { fromBytes } from "../../src/store/from-bytes.ts";
import { documentFrom, type RecordContext, recordOf } from "../../src/store/record.ts";
import { NotStorable, toBytes } from "../../src/store/to-bytes.ts";
import { type Document, readDocument } from "../../src/syntax/document.ts";
import { createKeeper, readForgetful } from "../../src/syntax/reread.ts";
import { createSecret, isSecret, revealSecret } from "../../src/syntax/secret.ts";
import type { Text } from "../support/lint.ts";
import { networksIn, readNetwork } from "../support/networks.ts";

const deviceRules = new Map(
  rules.flatMap((rule): [string, DeviceRule][] => (rule.scope === "device" ? [[rule.id, rule]] : [])),
);

function newContext(): RecordContext {
  return {
    release: undefined,
    rules: deviceRules,
    memory: { devices: new WeakMap() },
    keeper: createKeeper(0),
  };
}

/** A text read, made bytes, and read from these in another run. */
function readTwice(texts: readonly Text[]): { documents: readonly Document[]; context: RecordContext } {
  const [first, second] = [newContext(), newContext()];
  const documents = texts.map(({ path, text }) => {
    const document = readForgetful(path, () => text, first.keeper);
    askAhead(buildDevices([document]), { rules }, first.memory);
    const record = recordOf(document, first);
    if (!record) throw new Error(`${path} has no record`);
    return documentFrom(record, () => text, second);
  });
  return { documents, context: second };
}

/** All that is said of the documents: findings, and the lines that reports show beside them. */
function said(documents: readonly Document[], context?: RecordContext) {
  const result = lint(documents, { rules, ...(context && { ahead: context.memory }) });
  const { files, diagnostics, suppressed, summary, excerpt } = result;
  const fingerprint = fingerprinter(documents);
  return JSON.stringify([
    files,
    diagnostics,
    suppressed,
    summary,
    diagnostics.map((each) => [excerpt(each.at), fingerprint(each)]),
  ]);
}

/** With all that is found only when somebody asks. */
function asData(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Words and spans may be found in several ways. */
function linesAsData({ command: { syntax, ...command }, at }: Line): unknown {
  const { mode, text, words, spans } = syntax;
  return asData({ command, at, syntax: { mode, text, words, spans } });
}

function expectSame(texts: readonly Text[]): void {
  const { documents, context } = readTwice(texts);
  expect(said(documents, context)).toBe(said(texts.map(({ path, text }) => readDocument(path, text))));
}

describe("a network of which records are kept", () => {
  const names = [
    "article",
    ...["clean", "broken"].flatMap((kind) => networksIn(kind).map((name) => `${kind}/${name}`)),
  ];

  it.each(names)("has the same findings: %s", (name) => {
    expectSame(readNetwork(name));
  });

  it("has the same findings where comments leave some out", () => {
    const text =
      "version 15.9\nhostname R1\ninterface Tunnel0\n! ioslint-disable-next-line syntax/invalid-value -- it is so\n ip mtu 99999\n ip mtu 88888\nend\n";
    expectSame([{ path: "r1.cfg", text }]);
  });

  it("has the same findings when the text of one router is in several files", () => {
    const [hub, ...spokes] = readNetwork("article");
    if (!hub) throw new Error("the article has a hub");
    const at = hub.text.indexOf("interface Tunnel");
    const name = /hostname (\S+)/.exec(hub.text)?.[1];
    const parts = [hub.text.slice(0, at), `hostname ${name}\n${hub.text.slice(at)}`];
    expectSame([...parts.map((text, index) => ({ path: `hub-${index}.cfg`, text })), ...spokes]);
  });

  it("has the same problems, lines and access lists, read again when somebody asks", () => {
    const entries = Array.from({ length: 40 }, (_, index) => ` permit tcp host 10.1.0.${index + 1} any\n`);
    const text = `version 15.9\nhostname R1\ninterface Tunel0\n ip adress 10.0.0.1 255.0.0.0\nip ssh version 2\nrouter rip\n network 10.0.0.0\n network 11.0.0.0\nip access-list extended LONG\n${entries.join("")}ip access-list standard SHORT\n permit 10.0.0.0 0.0.0.255\nend\n`;
    const { documents } = readTwice([{ path: "r1.cfg", text }]);
    const [was] = buildDevices([readDocument("r1.cfg", text)]);
    const [is] = buildDevices(documents);
    if (!was || !is) throw new Error("there is one router");
    expect(asData(is.problems)).toEqual(asData(was.problems));
    expect(was.problems.length).toBe(2);
    for (const kind of ["IpSshVersion", "RipNetwork", "ExtendedAcl", "ExtendedAclEntry", "Vrrp"] as const) {
      expect(is.commands.of(kind).map(linesAsData)).toEqual(was.commands.of(kind).map(linesAsData));
    }
    expect(is.commands.of("IpSshVersion")[0]?.command.syntax.words.length).toBe(4);
    expect(is.filters.acls.get("LONG")?.entries).toEqual(was.filters.acls.get("LONG")?.entries);
    expect(is.filters.acls.get("LONG")?.entries.length).toBe(40);
    expect(is.filters.acls.get("SHORT")?.entries).toEqual(was.filters.acls.get("SHORT")?.entries);
  });

  it("keeps what comments say without reading the text", () => {
    const text = "hostname R1\n! ioslint-disable nhrp/* -- old\ninterface Tunnel0\n";
    const { documents } = readTwice([{ path: "r1.cfg", text }]);
    expect(documents.flatMap(directivesOf)).toEqual(directivesOf(readDocument("r1.cfg", text)));
    expect(documents.flatMap(directivesOf).length).toBe(1);
  });
});

describe("values as bytes", () => {
  it("come back as they were", () => {
    const place = { device: "R1", path: "r1.cfg", line: 300, column: 1, endColumn: 9 };
    const value = {
      numbers: [0, 1, 223, 224, 70_000, 2 ** 31, -1, 0.5],
      nothing: [undefined, null, false, true, ""],
      map: new Map<unknown, unknown>([
        ["Tunnel0", place],
        [1, new Set(["a"])],
      ]),
      places: [place, { ...place, device: "R2" }, { ...place, device: "R2", line: 1 }],
      bytes: new Uint8Array([1, 2, 255]),
      empty: {},
    };
    expect(fromBytes(toBytes(value))).toEqual(value);
  });

  it("are one object where they were one", () => {
    const place = { device: "R1", path: "r1.cfg", line: 1, column: 1, endColumn: 9 };
    const list = [place];
    const { a, b, c } = fromBytes(toBytes({ a: list, b: list, c: place })) as Record<string, unknown>;
    expect(a).toBe(b);
    expect((a as readonly unknown[])[0]).toBe(c);
  });

  it("keep secrets secret", () => {
    const secret = fromBytes(toBytes(createSecret("s3cr3t")));
    if (!isSecret(secret)) throw new Error("it is a secret");
    expect(JSON.stringify([secret])).toBe('["<secret>"]');
    expect(sameSecret({ secret }, { secret: createSecret("s3cr3t") })).toBe(true);
    expect(revealSecret(secret)).toBe("s3cr3t");
  });

  it("are refused when they are no data", () => {
    expect(() => toBytes({ of: () => 1 })).toThrow(NotStorable);
  });
});
