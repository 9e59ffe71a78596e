/** Predictions of our own networks with some lines changed. */
import { predict } from "../../src/predict/predict.ts";
import type { RouterPrediction } from "../../src/predict/prediction.ts";
import { networkOf } from "./network.ts";
import { readNetwork } from "./networks.ts";

/** A file and what is replaced in it. */
export type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The texts of a network after the edits; an edit that changes nothing is a mistake. */
export function edited(name: string, edits: readonly Edit[]): readonly (readonly [string, string])[] {
  const used = new Set<Edit>();
  const files = readNetwork(name).map(({ path, text }) => {
    let result = text;
    for (const edit of edits.filter(([file]) => path.endsWith(file))) {
      const next = result.replace(edit[1], edit[2]);
      if (next !== result) used.add(edit);
      result = next;
    }
    return [path, result] as const;
  });
  const idle = edits.filter((edit) => !used.has(edit));
  if (idle.length > 0) throw new Error(`nothing to change: ${idle.map(([file, from]) => `${file} ${from}`)}`);
  return files;
}

/** What the routers of the edited network should show, by name. */
export function predicted(name: string, ...edits: readonly Edit[]): ReadonlyMap<string, RouterPrediction> {
  return new Map(predict(networkOf(...edited(name, edits))).map((each) => [each.device, each]));
}
