import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/syntax/ast.ts";
import { columnsOf } from "../../../src/syntax/columns.ts";
import { print, readDocument, remarks } from "../../../src/syntax/document.ts";
import { visibleLine } from "../../../src/syntax/visible.ts";
import { devicesOf, everyStatement } from "../outline.ts";

const config = (n: number) =>
  `hostname R${n}\n!\ninterface Tunnel0\n ip address 10.9.0.${n} 255.255.255.0 \n ip mtu 1400\n!\ncrypto isakmp key hidden-word address 192.0.2.1 255.255.255.255 no-xauth\nend\n`;

const tree = (n: number) =>
  `hostname R${n}\ninterface Tunnel0\n  ip address 10.9.0.${n} 255.255.255.0\n  ip mtu 1400\ncrypto isakmp key hidden-word address 192.0.2.1 255.255.255.255 no-xauth\n`;

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, " ".repeat(by));

/** As a YAML library writes a text with blanks at the ends of lines: 80 columns, the rest in the next line. */
const folded = (
  n: number,
) => `"hostname R${n}\\n!\\ninterface Tunnel0\\n ip address 10.9.0.${n} 255.255.255.0\\
    \\ \\n ip mtu 1400\\n!\\ncrypto isakmp key hidden-word\\
    \\ address 192.0.2.1 255.255.255.255 no-xauth\\nend\\n"`;

const both = { R1: tree(1), R2: tree(2) };

const node = (n: number, key: string, text: string) => `- ${key}: ${text}\n  id: n${n}\n  label: R${n}\n`;

describe("topology files", () => {
  it.each([
    [
      "literal blocks",
      [1, 2].map((n) => node(n, "configuration", `|-\n${indented(config(n), 4).trimEnd()}`)),
    ],
    ["quotes", [1, 2].map((n) => node(n, "configuration", folded(n)))],
    [
      "one of each",
      [
        node(1, "configuration", folded(1)),
        node(2, "configuration", `|\n${indented(config(2), 4).trimEnd()}`),
      ],
    ],
  ])("nodes with %s are devices", (_, nodes) => {
    const text = `lab:\n  title: Two routers\nnodes:\n${nodes.join("")}`;
    expect(devicesOf("lab.yaml", text)).toEqual(both);
    expect(Buffer.from(print(readDocument("lab.yaml", text))).toString()).toBe(text);
  });

  it("several files of one node, with their names", () => {
    const nodes = [1, 2].map(
      (n) =>
        `  - label: R${n}\n    configuration:\n      - name: ios_config.txt\n        content: ${folded(n).replaceAll("\n", "\n      ")}\n`,
    );
    expect(devicesOf("lab.yaml", `nodes:\n${nodes.join("")}`)).toEqual(both);
  });

  it("single quotes", () => {
    const text = `nodes:\n- label: R1\n  configuration: 'hostname R1\n\n    interface Loopback0\n\n    crypto isakmp key it''s-hidden address 192.0.2.1'\n`;
    expect(devicesOf("lab.yaml", text)).toEqual({
      R1: "hostname R1\ninterface Loopback0\ncrypto isakmp key it's-hidden address 192.0.2.1\n",
    });
  });

  it.each([
    ["in one line", (value: unknown) => JSON.stringify(value)],
    ["indented", (value: unknown) => JSON.stringify(value, null, 2)],
  ])("JSON %s", (_, write) => {
    const text = write({ nodes: [1, 2].map((n) => ({ label: `R${n}`, configuration: config(n) })) });
    expect(devicesOf("lab.json", text)).toEqual(both);
    expect(Buffer.from(print(readDocument("lab.json", text))).toString()).toBe(text);
  });

  it("the label names a node whose configuration has no `hostname`; nodes of other machines are none", () => {
    const router = (n: number) =>
      node(n, "configuration", '"int g0/0\\n ip add 192.0.2.1 255.255.255.0\\n no sh\\n"');
    const host = `- label: PC1\n  configuration: "# this is a shell script\\nhostname inserthostname_here\\nifconfig eth0 up\\nroute add default gw 10.0.0.1\\n"\n`;
    const devices = devicesOf("lab.yaml", `nodes:\n${router(1)}${router(2)}${host}`);
    expect(Object.keys(devices)).toEqual(["R1", "R2"]);
  });

  it("every command knows its place in the file", () => {
    const text = `nodes:\n${node(1, "configuration", folded(1))}`;
    const lines = text.split("\n");
    const at = (statement: Statement) => {
      const { start, end } = columnsOf(statement);
      return lines[statement.line - 1]?.slice(start - 1, end - 1);
    };
    expect(everyStatement(readDocument("lab.yaml", text)).map(at)).toEqual([
      "hostname R1",
      "interface Tunnel0",
      "ip address 10.9.0.1 255.255.255.0",
      "ip mtu 1400",
      "crypto isakmp key hidden-word",
    ]);
  });

  it("keys in quotes are not shown, and remarks in them are remarks", () => {
    const quoted = `"hostname R1\\n! about this router\\ncrypto isakmp key hidden-word address 192.0.2.1\\ncrypto isakmp key other-word address 192.0.2.2\\n"`;
    const document = readDocument("lab.yaml", `nodes:\n${node(1, "configuration", quoted)}`);
    expect(visibleLine(document, 2)?.text).not.toMatch(/hidden-word|other-word/);
    expect(remarks(document)).toMatchObject([{ line: 2, text: "! about this router" }]);
  });

  it.each([
    ["a text that is no YAML", 'nodes:\n  configuration: "hostname R1\\n\n- [ {"'],
    ["a quotation without end", 'label: R1\nconfiguration: "hostname R1\\ninterface Tunnel0\n'],
    ["a deep nest", `configuration: "x"\na: ${"[".repeat(20_000)}`],
  ])("%s does no harm", (_, text) => {
    expect(Buffer.from(print(readDocument("lab.yaml", text))).toString()).toBe(text);
  });
});
