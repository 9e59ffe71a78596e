import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/syntax/ast.ts";
import { readDocument } from "../../src/syntax/document.ts";

/** Sections and lines of them, as devices print them. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  "interface Tunnel0": [
    "ip address 10.0.0.1 255.255.255.0",
    "ip mtu 1400",
    "tunnel key 7",
    "description a ! b",
    "frobnicate 1",
  ],
  "interface GigabitEthernet0/1": ["ip address 192.0.2.1 255.255.255.0", "shutdown", "no ip redirects"],
  "router eigrp 1": ["network 10.0.0.0", "no auto-summary", "passive-interface default"],
  "crypto isakmp policy 10": ["encryption aes 256", "group 14", "authentication pre-share"],
  "ip access-list extended A": ["permit ip any any", "deny udp any any eq 500", "remark none"],
  "line vty 0 4": ["login local", "transport input ssh"],
};

const section = fc
  .constantFrom(...Object.keys(SECTIONS))
  .chain((head) =>
    fc
      .array(fc.constantFrom(...(SECTIONS[head] ?? [])), { minLength: 1, maxLength: 4 })
      .map((lines) => [head, ...lines.map((line) => ` ${line}`)]),
  );
const global = fc
  .constantFrom("ip cef", "no ip domain lookup", "ip route 0.0.0.0 0.0.0.0 192.0.2.2", "frobnicate")
  .map((line) => [line]);
const block = fc.oneof(section, global).map((lines) => [...lines, "!"]);

/** A running-config of a device of this name. */
const config = (name: string) =>
  fc
    .array(block, { minLength: 1, maxLength: 6 })
    .map((blocks) => ["version 15.9", "!", `hostname ${name}`, "!", ...blocks.flat(), "end", ""].join("\n"));

/** Without the difference between a command that was searched and one of a shape that was met before. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What a statement is, with its line counted from another one. */
function shape(statements: readonly Statement[], from = 0): unknown {
  return statements.map(({ command, line, column, children }) => ({
    command: plain(command),
    line: line - from,
    column,
    children: shape(children, from),
  }));
}

describe("what holds for every text", () => {
  it("reading is a pure function of path and bytes", () => {
    const text = fc.oneof(config("R1"), fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(
      fc.property(text, (each) => {
        const [one, other] = [readDocument("x.cfg", each), readDocument("x.cfg", Buffer.from(each))];
        expect(plain(one)).toEqual(plain(other));
        expect(one.layout.otherEnds).toEqual(other.layout.otherEnds);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("two configurations in one text are what they are in two", () => {
    fc.assert(
      fc.property(config("R1"), config("R2"), (a, b) => {
        const [one, other] = [readDocument("x.cfg", a), readDocument("x.cfg", b)];
        const both = readDocument("x.cfg", a + b);
        expect(both.configs.map((each) => each.name)).toEqual(["R1", "R2"]);
        expect(shape(both.configs[0]?.statements ?? [])).toEqual(shape(one.configs[0]?.statements ?? []));
        expect(shape(both.configs[1]?.statements ?? [], one.lines)).toEqual(
          shape(other.configs[0]?.statements ?? []),
        );
        expect(both.commands).toBe(one.commands + other.commands);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("another line inside a section changes nothing outside of it", () => {
    const other = fc.oneof(
      fc.constantFrom(
        "ip mtu 1300",
        "no shutdown",
        "network 10.9.9.0",
        "permit tcp any any",
        "xyzzy",
        "group 5",
      ),
      fc.stringMatching(/^[a-z][a-z0-9 .-]{0,30}$/),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), other, fc.nat(), (blocks, line, pick) => {
        const lines = ["hostname R1", "!", ...blocks.flat(), "end"];
        const inside = lines.flatMap((each, index) => (each.startsWith(" ") ? [index] : []));
        const at = inside[pick % (inside.length || 1)];
        if (at === undefined) return;
        const changed = lines.with(at, ` ${line}`);
        const header = lines.slice(0, at).findLastIndex((each) => !each.startsWith(" ")) + 1;
        const [before = [], after = []] = [lines, changed].map(
          (each) => readDocument("x.cfg", each.join("\n")).configs[0]?.statements ?? [],
        );
        // A word of the session (`end`) or a command that only global mode knows closes the section, as on the box.
        const owner = after.find((each) => each.line === header);
        if (!owner?.children.some((each) => each.line === at + 1)) return;
        const outside = (all: readonly Statement[]) => shape(all.filter((each) => each.line !== header));
        expect(outside(after)).toEqual(outside(before));
        expect(owner.children.length).toBe(before.find((each) => each.line === header)?.children.length);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
