/** What is found does not depend on how much of a fleet stays in memory. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { fingerprinter } from "../../src/lint/fingerprint.ts";
import { askAhead, lint } from "../../src/lint/lint.ts";
import type { DeviceMemory } from "../../src/lint/memory.ts";
import { buildDevices } from "../../src/model/build/device.ts";
import { type Document, readDocument } from "../../src/syntax/document.ts";
import { createKeeper, readForgetful } from "../../src/syntax/reread.ts";
import type { Text } from "../support/lint.ts";
import { networksIn, readNetwork } from "../support/networks.ts";

/** All that is said of the documents: findings, and the lines that reports show beside them. */
function said(documents: readonly Document[], ahead?: DeviceMemory) {
  const { files, diagnostics, suppressed, summary, excerpt } = lint(documents, {
    rules,
    ...(ahead && { ahead }),
  });
  const fingerprint = fingerprinter(documents);
  const lines = diagnostics.map((each) => [excerpt(each.at), fingerprint(each)]);
  return JSON.stringify({ files, diagnostics, suppressed, summary, lines });
}

function forgetting(texts: readonly Text[]): string {
  const keeper = createKeeper(0);
  const ahead: DeviceMemory = { devices: new WeakMap() };
  const documents = texts.map(({ path, text }) => {
    const document = readForgetful(path, () => text, keeper);
    askAhead(buildDevices([document]), { rules }, ahead);
    return document;
  });
  return said(documents, ahead);
}

function expectSame(texts: readonly Text[]): void {
  expect(forgetting(texts)).toBe(said(texts.map(({ path, text }) => readDocument(path, text))));
}

describe("a network of which one tree at a time is in memory", () => {
  const names = [
    "article",
    ...["clean", "broken"].flatMap((kind) => networksIn(kind).map((name) => `${kind}/${name}`)),
  ];

  it.each(names)("has the same findings: %s", (name) => {
    expectSame(readNetwork(name));
  });

  it("has the same findings about kinds of which one router has many lines", () => {
    const entries = Array.from(
      { length: 40 },
      (_, index) => ` permit tcp host 10.1.0.${index + 1} any eq 22\n`,
    );
    const masks = Array.from(
      { length: 40 },
      (_, index) => `access-list 5 permit 10.1.${index} 255.255.255.0\n`,
    );
    const keys = Array.from(
      { length: 40 },
      (_, index) => `crypto isakmp key cisco address 198.51.100.${index + 1}\n`,
    );
    const faces = Array.from(
      { length: 40 },
      (_, index) =>
        `interface Loopback${index}\n ip address 10.2.${index}.1 255.255.255.0\n standby 1 ip 10.2.${index}.1\n`,
    );
    const outside =
      "interface GigabitEthernet0/0\n ip address 203.0.113.1 255.255.255.0\n ip access-group LONG in\n";
    const text = `version 15.9\nhostname R1\n${keys.join("")}${faces.join("")}${outside}ip access-list extended LONG\n${entries.join("")}${masks.join("")}end\n`;
    expectSame([{ path: "r1.cfg", text }, ...readNetwork("article")]);
  });

  it("has the same findings when the text of one router is in several files", () => {
    const [hub, ...spokes] = readNetwork("article");
    if (!hub) throw new Error("the article has a hub");
    const at = hub.text.indexOf("interface Tunnel");
    const parts = [
      hub.text.slice(0, at),
      `hostname ${/hostname (\S+)/.exec(hub.text)?.[1]}\n${hub.text.slice(at)}`,
    ];
    expectSame([...parts.map((text, index) => ({ path: `hub-${index}.cfg`, text })), ...spokes]);
  });
});
