import { rule } from "../../src/lint/rule.ts";
import type { SyntaxProblem } from "../../src/model/device.ts";

/** How many modes are named. */
const most = 3;

/** under `interface`, or `address-family ipv4` of `router isis`. */
function shown(openers: readonly string[], mode: string): string {
  if (openers.length === 0) return mode === "global" ? "in global mode" : `in ${mode} mode`;
  const named = openers.toReversed().map((each) => `\`${each}\``);
  return `under ${named.join(" of ")}`;
}

function places(elsewhere: SyntaxProblem["elsewhere"]): string {
  const all = [...new Set(elsewhere.map(({ openers, mode }) => shown(openers, mode)))];
  const rest = all.length > most + 1 ? all.length - most : 0;
  const named = rest > 0 ? [...all.slice(0, most), `${rest} other modes`] : all;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} or ${named.at(-1)}`;
}

export default rule({
  id: "syntax/wrong-mode",
  summary: "A command stands in a mode that does not have it",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const { mode, elsewhere } of device.problems) {
      const [first] = elsewhere;
      if (first === undefined) continue;
      report({
        at: first.at,
        severity: first.sure && device.text === "complete" ? "warning" : "info",
        message: first.sure
          ? `\`${first.keywords}\` is no command of ${mode} mode, it belongs ${places(elsewhere)}: the box refuses the line`
          : `\`${first.keywords}\` is not known in ${mode} mode, but ${places(elsewhere)}: it is left out of the checks`,
      });
    }
  },
});
