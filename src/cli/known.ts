/** Files with findings that are known: reading and writing them. */
import { existsSync, readFileSync } from "node:fs";
import { compareFingerprints, type Fingerprint } from "../lint/fingerprint.ts";
import { safeJson } from "../report/text.ts";
import { reasonOf } from "./reason.ts";
import { UsageError } from "./request.ts";
import { writeWhole } from "./write-file.ts";

/**
 * The entries of a baseline.
 *
 * @throws UsageError when there is no such file or it is no baseline
 */
export function readBaseline(absolute: string, shown: string): readonly Fingerprint[] {
  const content = parsed(absolute, shown);
  const findings = isRecord(content) && content["version"] === 1 ? content["findings"] : undefined;
  if (!Array.isArray(findings)) throw new UsageError(`${shown}: no baseline of ioslint (version 1)`);
  return findings.map((each, index) => {
    const entry = entryOf(each);
    if (entry === undefined)
      throw new UsageError(`${shown}: findings[${index}] lacks a rule, device or object`);
    return entry;
  });
}

/** Writes a baseline: each finding once, in one order, so that two branches seldom touch the same lines. */
export function writeBaseline(absolute: string, entries: readonly Fingerprint[], shown: string): void {
  const unique = new Map(entries.map((each) => [JSON.stringify(ordered(each)), ordered(each)]));
  const findings = [...unique.values()].sort(compareFingerprints);
  writeWhole(absolute, `${safeJson({ version: 1, findings })}\n`, shown);
}

/** The entry as one line, for messages. */
export function entryText({ rule, device, object, peers = [] }: Fingerprint): string {
  const others = peers.length === 0 ? "" : ` (${peers.join(", ")})`;
  return `${rule} of ${device}: ${object === "" ? "the device" : object}${others}`;
}

function ordered({ rule, network, device, object, peers }: Fingerprint): Fingerprint {
  return { rule, ...(network !== undefined && { network }), device, object, ...(peers && { peers }) };
}

function parsed(absolute: string, shown: string): unknown {
  let text: string;
  try {
    text = readFileSync(absolute, "utf8");
  } catch (error) {
    const isThere = existsSync(absolute);
    throw new UsageError(`${shown}: ${reasonOf(error)}${isThere ? "" : "; --update-baseline makes one"}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${shown}: no JSON`);
  }
}

function entryOf(value: unknown): Fingerprint | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, network, device, object, peers } = value;
  if (typeof rule !== "string" || typeof device !== "string" || typeof object !== "string") return undefined;
  return {
    rule,
    ...(typeof network === "string" && { network }),
    device,
    object,
    ...(Array.isArray(peers) && { peers: peers.map(String) }),
  };
}

function isRecord(
  value: unknown,
): value is Readonly<Record<string, unknown>> & Partial<Record<keyof Fingerprint, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
