/** Runs of the fuzzer. */
import { wrongWithLine, wrongWithText } from "./check.ts";
import { type Choose, chooser, oneOf } from "./choose.ts";
import { type Material, someLine, someText } from "./inputs.ts";

/** An input for which something did not hold. */
export interface Failure {
  readonly seed: number;
  readonly mode?: string;
  readonly path?: string;
  readonly text: string;
  readonly what: string;
}

const PATHS = ["r1.cfg", "lab.txt", "lab.md", "lab.rst", "lab.yaml", "lab.json", "r1/readme.md"];

/** Tries the input of a seed: of ten inputs nine are lines, which are read ten times as fast. */
export function tryInput(material: Material, seed: number): Failure | undefined {
  const choose = chooser(seed);
  if (choose(10) > 0) {
    const { mode, text } = someLine(material, choose);
    return failing({ seed, mode, text }, () => wrongWithLine(mode, text));
  }
  const path = oneOf(choose, PATHS);
  const text = someText(material, choose);
  return failing({ seed, path, text }, () => wrongWithText(path, bytesOf(text, choose)));
}

/** Some texts come in other encodings. */
function bytesOf(text: string, choose: Choose): string | Uint8Array {
  switch (choose(12)) {
    case 0:
      return Buffer.from(text, "utf16le");
    case 1:
      return Buffer.from(text, "latin1");
    case 2:
      return Buffer.from(text);
    default:
      // Half of a pair of surrogates has no bytes.
      return Buffer.from(text).toString();
  }
}

function failing(input: Omit<Failure, "what">, check: () => string | undefined): Failure | undefined {
  try {
    const what = check();
    return what === undefined ? undefined : { ...input, what };
  } catch (error) {
    return { ...input, what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
