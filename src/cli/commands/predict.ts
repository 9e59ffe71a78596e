/** `ioslint predict`: what the routers should show once these configurations run. */
import { rules } from "../../../rules/generated/registry.ts";
import { assumptionsOf } from "../../config/facts.ts";
import { rulesBetween } from "../../lint/between.ts";
import { lint } from "../../lint/lint.ts";
import { networkOf } from "../../network/assume.ts";
import { predict as predictionsOf } from "../../predict/predict.ts";
import { render } from "../../predict/text/render.ts";
import { safeJson, visible } from "../../report/text.ts";
import { failed } from "../complain.ts";
import { configsOf } from "../configs.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import { checkDevice, lastValue, oneOf } from "../values.ts";

export async function predict(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json"], "text");
  const style = oneOf(read, "style", ["classic", "xe"], "classic");
  const device = lastValue(read, "device");
  const inputs = await configsOf(read, io);
  if (inputs === undefined) return failed;
  const { documents, problems, settings } = inputs;
  const assumptions = assumptionsOf(settings);
  const { diagnostics } = lint(documents, { rules, assumptions, ignore: "none" });
  const network = networkOf(documents, assumptions);
  if (device !== undefined) checkDevice(device, network.devices);
  const all = predictionsOf(network, rulesBetween(diagnostics));
  const routers = all.filter((router) => device === undefined || router.device === device);
  if (format === "json") io.out(`${safeJson({ version: 1, routers })}\n`);
  else io.out(routers.map((router) => render(router, style).split("\n").map(visible).join("\n")).join("\n"));
  return problems.length > 0 ? failed : 0;
}
