/**
 * Topology files of CML, GNS3, EVE-NG and the like: YAML, JSON or XML whose nodes hold their configurations, as literal blocks, in
 * quotes or encoded.
 * A node's device is told by its `hostname`, else by the node's label.
 */
import { type Line, rawText } from "../lines.ts";
import { encodedIn, isLab } from "./lab.ts";
import { hasBlocks, readLiterals } from "./literal.ts";
import { fileDevice } from "./plain.ts";
import { markProse } from "./prose.ts";
import { type Quoted, quotedLines } from "./quoted.ts";
import type { Device, Judge, Reading } from "./reading.ts";
import { yamlPackage } from "./yaml-package.ts";

/** A configuration in quotes. */
const QUOTED =
  /^(?:- +|\{ *)?["']?(configuration|content|config|startup[-_]config(?:_content)?)["']? *: *["']/;

/** The same anywhere in a line. */
const QUOTED_IN_JSON = /"(configuration|content|config|startup[-_]config(?:_content)?)" *: *"/;

/** The keys under which configurations stand. */
const KEYS = /^(configuration|content|config|startup[-_]config(?:_content)?)$/;

/** Beside a configuration, or beside what holds it: the name of its node. */
const LABELS = ["label", "name", "hostname"];

/** Longer texts are not looked through for quoted configurations. */
const LONGEST = 16_000_000;

/** Whether the lines hold nodes with configurations. Most texts are turned down by the last characters of their lines. */
export function isTopology(lines: readonly Line[]): boolean {
  return (
    isLab(lines) || (lines.some(({ text }) => opensNode(text)) && (hasBlocks(lines) || hasQuoted(lines)))
  );
}

/** A key without a value, or a bracket of JSON: hardly a command ends or begins so. */
function opensNode(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x3a || last === 0x7b || last === 0x7c || text.charCodeAt(0) === 0x7b;
}

function hasQuoted(lines: readonly Line[]): boolean {
  const first = lines.find((line) => line.role !== "blank")?.text ?? "";
  const pattern = first.startsWith("{") || first.startsWith("[") ? QUOTED_IN_JSON : QUOTED;
  return lines.some(({ text }) => (text.includes("onfig") || text.includes("content")) && pattern.test(text));
}

/** @param judge tells how much of a block is known commands: most nodes are routers, some are hosts */
export function readTopology(path: string, lines: readonly Line[], judge: Judge): Reading {
  const reading = readLiterals(path, lines, judge);
  const quoted = isLab(lines) ? encodedIn(lines) : hasQuoted(lines) ? quotedIn(lines) : [];
  return quoted.length === 0 ? reading : withQuoted(reading, quoted, path, judge);
}

/** The reading with the lines of quoted or encoded configurations in the places of the lines that hold them. */
function withQuoted(reading: Reading, quoted: readonly Quoted[], path: string, judge: Judge): Reading {
  const lines: Line[] = [];
  const rows: number[] = [];
  const devices: Device[] = [];
  const old = [...reading.devices];
  const copyTo = (end: number, from: number) => {
    for (let row = from; row < end; row++) {
      while (old[0] !== undefined && old[0].line <= row)
        devices.push(at(old.shift() as Device, lines.length));
      lines.push(reading.lines[row] as Line);
      rows.push(row);
    }
  };
  let done = 0;
  for (const { label, from, to, lines: inner } of quoted) {
    copyTo(from, done);
    done = Math.max(done, to + 1);
    const block = markProse(inner.map((each) => each.line));
    const key = `${label ?? ""} ${from} ${inner.length}`;
    const device: Device =
      label === undefined
        ? fileDevice(path)
        : { line: 0, key, name: label, namedBy: "heading", restarts: true };
    const { commands, typed } = judge({ lines: block, devices: [device] });
    const isConfig = typed > 0 && typed * 2 >= commands;
    if (isConfig) devices.push(at(device, lines.length));
    inner.forEach(({ line, row }, index) => {
      lines.push((isConfig ? block[index] : undefined) ?? { ...line, role: "prose" });
      rows.push(row);
    });
  }
  copyTo(reading.lines.length, done);
  return { ...reading, lines, rows, devices };
}

function at({ told, ...device }: Device, line: number): Device {
  return { ...device, line };
}

/** The configurations in quotes, in the order of the text. */
function quotedIn(lines: readonly Line[]): readonly Quoted[] {
  const texts = lines.map(rawText);
  const text = texts.join("\n");
  if (text.length > LONGEST) return [];
  const starts: number[] = [];
  let length = 0;
  for (const each of texts) {
    starts.push(length);
    length += each.length + 1;
  }
  const { parseDocument, visit, isMap, isScalar } = yamlPackage();
  const found: Quoted[] = [];
  try {
    visit(parseDocument(text, { logLevel: "silent" }), {
      Pair(_, { key, value }, path) {
        if (!isScalar(key) || !KEYS.test(String(key.value)) || !isScalar(value) || !value.range) return;
        if (value.type !== "QUOTE_DOUBLE" && value.type !== "QUOTE_SINGLE") return;
        const from = placeIn(starts, value.range[0]);
        const to = placeIn(starts, value.range[1]);
        const label = path
          .toReversed()
          .flatMap((node) => (isMap(node) ? LABELS.map((name) => node.get(name)) : []))
          .find((name) => typeof name === "string" && !/\.(txt|cfg|conf)$/.test(name));
        found.push({
          label: typeof label === "string" ? label : undefined,
          from: from.row,
          to: to.row,
          lines: quotedLines(lines, from, to),
        });
      },
    });
  } catch {
    // Nested too deep for the parser: no topology.
    return [];
  }
  return found;
}

function placeIn(starts: readonly number[], offset: number): { row: number; column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { row: low, column: offset - (starts[low] ?? 0) };
}
