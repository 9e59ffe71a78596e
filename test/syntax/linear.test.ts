import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/syntax/document.ts";

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

/** A word for each number: what looks like a name and holds no digit. */
const wordOf = (index: number) =>
  `P${[...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}x`;

/** Texts that grow with a number, of which each has a shape that could make a reader look back or ahead too far. */
const texts: Readonly<Record<string, (count: number) => string>> = {
  "a long line": (count) => "x".repeat(count * 100),
  "a long line with backspaces": (count) => `R1#${"a\b".repeat(count * 20)}`,
  sections: (count) => lines(count, (n) => `interface Loopback${n}\n ip address 10.0.0.1 255.255.255.255\n`),
  "unknown lines": (count) => lines(count, (n) => `frobnicate the ${n}th\n`),
  "unknown lines of a section": (count) => `interface Tunnel0\n${lines(count, (n) => ` frobnicate ${n}\n`)}`,
  sentences: (count) => lines(count, (n) => `This is the sentence number ${n} of a text.\n\n`),
  "scripts under titles": (count) =>
    lines(count, (n) => `R${n}\nconf t\ninterface Tunnel0\n ip mtu 1400\nend\n\n`),
  "devices one after the other": (count) => lines(count, (n) => `hostname R${n}\nip cef\nend\n`),
  "blocks under headings": (count) =>
    lines(count, (n) => `## R${n}\n~~~\ninterface Tunnel0\n ip mtu 1400\n~~~\n`),
  "blocks under one heading": (count) => `## R1\n${lines(count, (n) => `~~~\ninterface Tunnel${n}\n~~~\n`)}`,
  "prompts of many devices": (count) => lines(count, (n) => `R${n}(config)#hostname S${n}\nR${n}#show run\n`),
  "lines whose section comes never": (count) =>
    lines(count, (n) => `R1(config-if)#ip mtu ${n % 1000}\nR1(config)#ip cef\n`),
  "configurations of places": (count) =>
    lines(
      count,
      (n) => `! PLACE ${wordOf(n)}\ninterface Tunnel0\n ip address 10.0.${n >> 8}.${n & 255} 255.0.0.0\n`,
    ),
  "configurations of nobody": (count) =>
    lines(count, (n) => `interface Tunnel0\n ip address 10.0.${n >> 8}.${n & 255} 255.0.0.0\nend\n`),
  "blocks under headings of places": (count) =>
    lines(
      count,
      (n) =>
        `## At ${wordOf(n)}\n~~~\ninterface Tunnel0\n ip address 10.0.${n >> 8}.${n & 255} 255.0.0.0\n~~~\n`,
    ),
  "nodes with blocks": (count) =>
    `nodes:\n${lines(count, (n) => `- configuration: |-\n    hostname R${n}\n  label: R${n}\n`)}`,
  "nodes with quotes": (count) =>
    `nodes:\n${lines(count, (n) => `- configuration: "hostname R${n}\\n"\n  label: R${n}\n`)}`,
  "banners without end": (count) => lines(count, (n) => `banner motd ^\n text ${n}\n!\n`),
};

/** Short enough for tests; eight times as much shows growth that is worse than linear beside noise. */
const SMALL = 200;
const FACTOR = 8;

/** Milliseconds of work, whatever else the machine does. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  readDocument("x.txt", text);
  return process.cpuUsage(start).user / 1000;
}

describe("the time to read a text grows with its length", () => {
  it.each(Object.entries(texts))("%s", (_, make) => {
    const [small, large] = [make(SMALL), make(SMALL * FACTOR)];
    timeOf(small);
    const base = Math.max(4, timeOf(small), timeOf(small));
    // Twice the factor is noise; the square of it would be growth.
    expect(Math.min(timeOf(large), timeOf(large))).toBeLessThan(base * FACTOR * 3);
  });
});
