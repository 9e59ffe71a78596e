/** What `verify` says of captures of our own networks, some lines of which may be changed. */
import { rules } from "../../rules/generated/registry.ts";
import { rulesBetween } from "../../src/lint/between.ts";
import { lint } from "../../src/lint/lint.ts";
import { predict } from "../../src/predict/predict.ts";
import { verify } from "../../src/predict/verify/verify.ts";
import { readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { type Edit, edited } from "./edited.ts";
import { networkOf } from "./network.ts";

export interface Case {
  /** `clean/name`. */
  readonly network: string;
  readonly edits?: readonly Edit[];
  /** What was captured. */
  readonly text: string;
  readonly path?: string;
}

/** `line rule: message` of each finding. */
export function told({ network, edits = [], text, path = "paste.txt" }: Case): readonly string[] {
  const files = edited(network, edits);
  const { diagnostics } = lint(
    files.map(([file, each]) => readDocument(file, each)),
    { rules, ignore: "none" },
  );
  const routers = predict(networkOf(...files), rulesBetween(diagnostics));
  const { captures } = readCaptures(readDocument(path, text));
  return verify(routers, captures).map(({ at, rule, message }) => `${at.line} ${rule}: ${message}`);
}
