/**
 * Real networks with an engineer's verdict: every fault of the verdict is reported, and nothing else is an error. The texts lie beside the
 * project (`../shared/corpus`) and not in it.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import type { Diagnostic } from "../../src/lint/diagnostic.ts";
import { lint } from "../../src/lint/lint.ts";
import { readDocument } from "../../src/syntax/document.ts";

const corpus = new URL("../../../shared/corpus/", import.meta.url);
const verdicts = new URL("dmvpn/EXPECTED.json", corpus);

interface Fault {
  /** Names that the engineer would accept. */
  readonly rule: string | readonly string[];
  /** Devices on which it may be reported. */
  readonly device: string | readonly string[];
  readonly why: string;
  readonly optional?: boolean;
}

interface Verdict {
  readonly name: string;
  readonly files: readonly string[];
  readonly devices: readonly string[];
  readonly errors: readonly Fault[];
}

/** What a verdict calls otherwise than we do. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  "interface/bad-address": ["interface/invalid-address"],
  "nhrp/multicast-unmapped": ["nhrp/multicast-missing"],
  "routing/nbma-unreachable": ["routing/no-route"],
};

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;

function isMeant({ rule, device }: Fault, found: Diagnostic): boolean {
  const names = [found.rule, ...(alsoCalled[found.rule] ?? [])];
  return list(rule).some((name) => names.includes(name)) && list(device).includes(found.at.device);
}

function judge(verdict: Verdict) {
  const documents = verdict.files.map((path) => readDocument(path, readFileSync(new URL(path, corpus))));
  const { diagnostics } = lint(documents, { rules });
  const grave = diagnostics.filter(({ severity }) => severity !== "info");
  const missed = verdict.errors.filter(
    (fault) => !fault.optional && !grave.some((found) => isMeant(fault, found)),
  );
  const tooMuch = diagnostics.filter(
    (found) => found.severity === "error" && !verdict.errors.some((fault) => isMeant(fault, found)),
  );
  return {
    devices: documents.flatMap(({ configs }) => configs.map(({ name }) => name)),
    missed: missed.map(
      ({ rule, device, why }) => `${list(rule).join(" or ")} on ${list(device).join(", ")}: ${why}`,
    ),
    tooMuch: tooMuch.map(({ at, rule, message }) => `${at.device} ${rule}: ${message}`),
  };
}

describe.skipIf(!existsSync(verdicts))("networks with an engineer's verdict (needs ../shared/corpus)", () => {
  const all: readonly Verdict[] = existsSync(verdicts) ? JSON.parse(readFileSync(verdicts, "utf8")) : [];

  it.each(all)("$name: every fault is reported and nothing else is an error", (verdict) => {
    const { missed, tooMuch } = judge(verdict);
    expect(missed).toEqual([]);
    expect(tooMuch).toEqual([]);
  });

  it.each(all)("$name: every router of the verdict is read", (verdict) => {
    expect(judge(verdict).devices).toEqual(expect.arrayContaining([...verdict.devices]));
  });
});
