import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "syntax/unclear-text",
  summary: "A part of the text cannot be read for certain",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    for (const { topic, at, message } of device.problems) {
      if (topic !== undefined && topic !== "ambiguous-device" && message !== undefined)
        report({ at, message });
    }
  },
});
