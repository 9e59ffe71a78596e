/** Predictions laid out as the boxes print them, with a number for each placeholder: captures of routers that show what they should. */
import type { RouterPrediction } from "../../src/predict/prediction.ts";
import { render, type Style } from "../../src/predict/text/render.ts";

/** Without remarks and without what nobody predicts. */
export function renderedCaptures(routers: readonly RouterPrediction[], style: Style): string {
  return (
    routers
      .map((router) => render(router, style))
      .join("\n")
      // Nobody knows what the box shows there.
      .replace(/^.*\bunknown\b.*\n( +\S+\/32 .*\n)?/gm, "")
      .replace(/ +! .*$/gm, "")
      .replace(/^\*( +\d+ +(?:FULL|2WAY|EXSTART|INIT))/gm, "10.255.255.9$1")
      .replaceAll("Virtual-Access*", "Virtual-Access1")
      .replaceAll("Vi*", "Vi1")
      .replace(/^(\* +(?:Link-local address:|\S+) +Tu\S+)$/gm, "$1 * * * * * *")
      .replace(/(?<![*\w])\*(?!\*)/g, "1")
  );
}
