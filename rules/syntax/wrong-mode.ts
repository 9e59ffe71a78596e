import { rule } from "../../src/lint/rule.ts";
import type { Device, SyntaxProblem } from "../../src/model/device.ts";

/** How many modes are named. */
const most = 3;

/** under `interface`, or `address-family ipv4` of `router isis`. */
function shown(openers: readonly string[], mode: string): string {
  if (openers.length === 0) return `in ${mode} mode`;
  const named = openers.toReversed().map((each) => `\`${each}\``);
  return `under ${named.join(" of ")}`;
}

function places(elsewhere: SyntaxProblem["elsewhere"]): string {
  const all = [...new Set(elsewhere.map(({ openers, mode }) => shown(openers, mode)))];
  const rest = all.length > most + 1 ? all.length - most : 0;
  const named = rest > 0 ? [...all.slice(0, most), `${rest} other modes`] : all;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} or ${named.at(-1)}`;
}

function messageOf(
  mode: string,
  first: SyntaxProblem["elsewhere"][number],
  where: string,
  text: Device["text"],
): string {
  const { keywords, sure } = first;
  if (first.mode === "global")
    return `\`${keywords}\` is a global command amid ${mode} mode: the box takes it and leaves the section, so that lines below it are global too; here it is left out of the checks`;
  if (mode === "global" && text === "excerpt")
    return `\`${keywords}\` belongs ${where}, which this text does not show above it: it is left out of the checks`;
  return sure
    ? `\`${keywords}\` is no command of ${mode} mode, it belongs ${where}: the box refuses the line`
    : `\`${keywords}\` is not known in ${mode} mode, but ${where}: it is left out of the checks`;
}

export default rule({
  id: "syntax/wrong-mode",
  summary: "A command stands in a mode that does not have it",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const { mode, elsewhere } of device.problems) {
      // A box takes global commands everywhere.
      const first = elsewhere.find((each) => each.mode === "global") ?? elsewhere[0];
      if (first === undefined) continue;
      const refused = first.sure && first.mode !== "global";
      report({
        at: first.at,
        severity: refused && device.text === "complete" ? "warning" : "info",
        message: messageOf(mode, first, places(elsewhere), device.text),
      });
    }
  },
});
