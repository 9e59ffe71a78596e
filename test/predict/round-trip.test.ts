/** What is predicted, laid out as the box prints it and read again, is what is expected: nothing differs from itself. */
import { describe, expect, it } from "vitest";
import { predict } from "../../src/predict/predict.ts";
import type { RouterPrediction } from "../../src/predict/prediction.ts";
import type { Style } from "../../src/predict/text/render.ts";
import { verify } from "../../src/predict/verify/verify.ts";
import { type Capture, readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { networkOf } from "../support/network.ts";
import { networksIn, readNetwork } from "../support/networks.ts";
import { renderedCaptures } from "../support/rendered.ts";

function predictionsOf(name: string): readonly RouterPrediction[] {
  return predict(networkOf(...readNetwork(name).map(({ path, text }) => [path, text] as const)));
}

function capturesOf(routers: readonly RouterPrediction[], style: Style) {
  return readCaptures(readDocument("all.log", renderedCaptures(routers, style))).captures;
}

/** Differences; without those of rows that were left out since their state is not known. */
function told(routers: readonly RouterPrediction[], captures: readonly Capture[]) {
  const isOpen =
    JSON.stringify(routers).includes('"unknown"') ||
    routers.some(({ tunnels }) =>
      tunnels.some(({ peers }) =>
        peers.some(({ nbma, tunnel }) => nbma === undefined || tunnel === undefined),
      ),
    );
  return verify(routers, captures).filter(({ rule }) => !isOpen || !rule.endsWith("-missing"));
}

const styles = ["classic", "xe"] as const;

describe("the predicted outputs of a working network differ from its prediction in nothing", () => {
  it.each(networksIn("clean").flatMap((name) => styles.map((style) => [name, style] as const)))(
    "%s, %s",
    (name, style) => {
      const routers = predictionsOf(`clean/${name}`);
      const captures = capturesOf(routers, style);
      expect(captures.length).toBeGreaterThan(0);
      expect(
        captures.flatMap(({ command, unread }) => unread.map(({ text }) => `${command}: ${text}`)),
      ).toEqual([]);
      expect(told(routers, captures).map(({ message }) => message)).toEqual([]);
    },
  );
});

describe("those of a broken network tell of the states that its faults make, and of nothing else", () => {
  it.each(networksIn("broken"))("%s", (name) => {
    const routers = predictionsOf(`broken/${name}`);
    const found = told(routers, capturesOf(routers, "classic"));
    expect(found.filter(({ rule }) => rule !== "verify/peer-state").map(({ message }) => message)).toEqual(
      [],
    );
    const waiting = routers
      .flatMap(({ tunnels }) => tunnels.flatMap(({ peers }) => peers))
      .filter(({ cause, nbma, type }) => cause && (nbma !== undefined || type === "incomplete"));
    expect(found.length > 0).toBe(waiting.some(({ state }) => state !== "unknown" && state !== "UP"));
  });
});
