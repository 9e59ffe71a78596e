/** What the routers of a run should show, for reports that carry it. */
import { rulesBetween } from "../lint/between.ts";
import { briefOf, type RouterBrief } from "../predict/brief.ts";
import { predictMutually } from "../predict/predict.ts";
import type { Checked } from "./check.ts";

/** Network by network, as the result has them; each cause names the rules that found it. */
export function briefsOf({ networks, result }: Checked): readonly (readonly RouterBrief[])[] {
  const explain = rulesBetween(result.diagnostics);
  return networks.map((network) => briefOf(predictMutually(network, explain)));
}
