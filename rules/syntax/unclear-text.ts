import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "syntax/unclear-text",
  summary: "A part of the text cannot be read for certain",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    for (const { type, at, message } of device.problems) {
      if (type === "note" && message !== undefined) report({ at, message });
    }
  },
});
