import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/exec-timeout",
  summary: "A session stays open for ever",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    const [first] = device.commands
      .of("LineExecTimeout")
      .filter(({ command: { minutes, seconds, negated } }) => {
        return negated || (minutes === 0 && (seconds ?? 0) === 0);
      });
    if (first === undefined) return;
    report({
      at: first.at,
      message: `${device.name} never ends an idle session: who finds a terminal open has the router`,
    });
  },
});
