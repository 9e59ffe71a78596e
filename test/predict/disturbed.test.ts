/** Captures as they come: whatever a terminal did to them, nothing false is said of a router that shows what it should. */
import { describe, expect, it } from "vitest";
import { predict } from "../../src/predict/predict.ts";
import type { RouterPrediction } from "../../src/predict/prediction.ts";
import { verify } from "../../src/predict/verify/verify.ts";
import { readCaptures } from "../../src/show/captures.ts";
import { readDocument, sourceLines } from "../../src/syntax/document.ts";
import { type Choose, chooser, oneOf } from "../fuzz/choose.ts";
import { disturbances, filtered } from "../support/disturb.ts";
import { networkOf } from "../support/network.ts";
import { readNetwork } from "../support/networks.ts";
import { renderedCaptures } from "../support/rendered.ts";

const names = [
  "clean/dual-stack-named-eigrp",
  "clean/dual-stack-over-ipv6",
  "clean/phase2-eigrp-ikev1",
  "clean/phase3-named-eigrp-ikev2-fvrf",
  "clean/ospf-broadcast",
  "clean/ibgp-route-reflector",
  "clean/ipv6-overlay",
];

interface Network {
  readonly name: string;
  readonly routers: readonly RouterPrediction[];
  readonly text: string;
}

/** Each laid out as one release prints it. */
const networks = names.map((name, index): Network => {
  const files = readNetwork(name).map(({ path, text }) => [path, text] as const);
  const routers = predict(networkOf(...files));
  const style = index % 2 === 0 ? "classic" : "xe";
  return { name, routers, text: renderedCaptures(routers, style) };
});

const seeds = Array.from({ length: 2 }, (_, seed) => seed);

/** Where a text stops within a line, what is missing is no more than a hint. */
function isDoubt(severity: string, message: string): boolean {
  return severity === "info" && message.endsWith("may have been cut");
}

/** What is said of a text, with the seed that made it. */
function said({ name, routers }: Network, seed: number, text: string): readonly string[] {
  const { captures } = readCaptures(readDocument("all.log", text));
  const found = verify(routers, captures).filter(({ severity, message }) => !isDoubt(severity, message));
  return found.map(({ at, rule, message }) => {
    const line = text.split(/\r*\n/)[at.line - 1];
    return `${name}, ${seed}: ${rule}: ${message}\n${JSON.stringify(line)}`;
  });
}

describe("nothing is said of outputs of working networks after", () => {
  it.each(Object.entries(disturbances))("%s", (_what, disturb) => {
    const found = networks.flatMap((network) =>
      seeds.flatMap((seed) => said(network, seed, disturb(network.text, chooser(seed)))),
    );
    expect(found).toEqual([]);
  });

  it("filters", () => {
    const found = networks.flatMap((network) =>
      seeds.flatMap((seed) => said(network, seed, filtered(network.text, chooser(seed)))),
    );
    expect(found).toEqual([]);
  });

  it("several of them at once", () => {
    const all = Object.values(disturbances);
    const found = networks.flatMap((network) =>
      seeds.flatMap((seed) => {
        const choose = chooser(1000 + seed);
        const text = [1, 2, 3].reduce((each) => oneOf(choose, all)(each, choose), network.text);
        return said(network, seed, text);
      }),
    );
    expect(found).toEqual([]);
  });
});

/** Outputs with lines left out, doubled, moved and spoilt. */
function garbled(text: string, choose: Choose): string {
  const parts = text.split("\n");
  const spoil = (line: string): string => {
    const at = choose(line.length + 1);
    const sign = oneOf(choose, [
      "",
      "%",
      "\b",
      "\u001b[",
      "\u0000",
      "2001:DB8::",
      "|",
      "  ",
      "\t",
      "é",
      "<",
      ")",
    ]);
    return line.slice(0, at) + sign + line.slice(at + choose(3));
  };
  return Array.from({ length: 3 }, () => {
    const line = oneOf(choose, parts);
    return choose(3) === 0 ? spoil(line) : line;
  }).join(oneOf(choose, ["\n", "\r\n", "\n\n"]));
}

it("whatever the text, it is read, and each place lies in its line", () => {
  const wrong: string[] = [];
  for (const network of networks) {
    for (let seed = 0; seed < 40; seed++) {
      const document = readDocument("all.log", garbled(network.text, chooser(seed)));
      const lines = sourceLines(document);
      const { captures } = readCaptures(document);
      const places = [
        ...captures.map(({ at }) => at),
        ...verify(network.routers, captures).map(({ at }) => at),
      ];
      for (const { line, column, endColumn } of places) {
        const length = lines[line - 1]?.length ?? -1;
        if (column < 1 || endColumn < column || endColumn > length + 1)
          wrong.push(`${network.name}, ${seed}: ${line}:${column} to ${endColumn} of ${length}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
